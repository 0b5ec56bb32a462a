"""The group for a flight as data, in the form of ``dedere transfer plan --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.office.downloads import as_file
from dedere.office.for_programs import (
    day_sent,
    one_of,
    only,
    readings_described,
    readings_sent,
    refused,
)
from dedere.office.page import Permission, language_of, page
from dedere.office.pages.transfer_plan import made_of
from dedere.office.pages.transfer_screen_json import NO_LAW, roster_described
from dedere.transfers.group.plain import plain
from dedere.transfers.group.request import Aim

AIMS = [aim.value for aim in Aim]
FIELDS = {
    "roster": roster_described(),
    "beds": {**roster_described(), "needed": False},
    "seats": {"number": True, "needed": True},
    "escorts": {"number": True},
    "persons_per_escort": {"number": True},
    "aim": AIMS,
    "date": "YYYY-MM-DD",
    "next_flight": "YYYY-MM-DD",
    "place": "text",
    "prospective": ["yes"],
    "as_of": "YYYY-MM-DD",
}


@page(
    "transfers/plan.json",
    permission=Permission.ANYONE,
    template=None,
    methods=("GET", "POST"),
    from_programs=True,
)
def show(request: HttpRequest) -> HttpResponse:
    """The group for the roster that is sent; a GET says what to send."""
    if request.method != "POST":
        described = {"method": "POST", "content_type": "multipart/form-data"}
        fields = {**FIELDS, **readings_described()}
        return as_file({"format": 1, **described, "fields": fields}, "plan.json")
    try:
        only(request, FIELDS)
        aim = request.POST.get("aim", "")
        if aim and aim not in AIMS:
            raise NotKnownError(
                _NO_AIM.format(name=aim[:80]), did_you_mean(aim, AIMS) or one_of(AIMS)
            )
        made = made_of(request, readings_sent(request), day_sent(request, "as_of"))
    except DedereError as wrong:
        return refused(wrong)
    except LookupError:
        return refused(DedereError(NO_LAW))
    return as_file(plain(made, language_of(request)), "plan.json")


_NO_AIM = Text("There is no aim '{name}'.", "No hay un criterio «{name}».")
