"""How much of a sentence is left: from its parts and credits to four dates, each step shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Language
from dedere.errors import DedereError, InputErrors
from dedere.law.language.situation import Level
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.sentence_form import ASSESSMENTS, PARTS, data_of, rows_of
from dedere.pictures.sentence import draw
from dedere.store import time_records
from dedere.store.access import cases_for, may_write
from dedere.store.agenda import courses_for
from dedere.store.agenda.milestones import TRANSFER
from dedere.store.cases import casefile_of
from dedere.transfers.time import compute, from_data
from dedere.transfers.time.picturing import term
from dedere.transfers.time.records import save
from dedere.transfers.time.sentence import LEVELS
from dedere.transfers.time.telling import to_data

EXAMPLE = {
    "sentencing_state": "US",
    "court": "federal",
    "starts_on": "2020-01-01",
    "years-1": "10",
    "offense_on-1": "2018-06",
    "excluded-1": "no",
    "custody": "100",
    "lost": "0",
    "schooling": "yes",
    "participation": "600",
    "rate": "15",
    "removal": "no",
}


@page(
    "transfers/time/",
    permission=Permission.ANYONE,
    template="office/transfer_time.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The form, the answer where something was asked; a POST keeps it with a transfer."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    sent: QueryDict = request.POST if request.method == "POST" else request.GET
    asked = bool(sent.get("starts_on") or sent.get("sentencing_state"))
    if not asked and sent.get("with"):
        sent = _of_transfer(request, sent)
    problems: list[str] = []
    on = _day(sent.get("on", ""), problems)
    found: dict[str, Any] | None = None
    if asked:
        data = data_of(sent, problems)
        if not problems:
            try:
                computed = compute(from_data(data, _("the form")), on)
                if request.method == "POST":
                    try:
                        return _kept(request, data, computed)
                    except DedereError as refused:
                        problems.append(refused.in_(lang))
                found = to_data(computed, lang)
                drawn = term(computed)
                found["picture"] = both(lambda narrow: draw(drawn, lang, narrow=narrow))
                found["ends"] = _ends(found)
            except InputErrors as wrong:
                problems += [DedereError.in_(one, lang) for one in wrong.problems]
            except DedereError as wrong:
                problems.append(DedereError.in_(wrong, lang))
    part = ("years", "months", "days", "life", "runs", "offense_on", "excluded")
    return {
        "sent": sent,
        "parts": rows_of(sent, PARTS, part),
        "assessments": rows_of(sent, ASSESSMENTS, ("risk", "assessed_on")),
        "levels": [{"value": name, "label": label.in_(lang)} for name, label in LEVELS.items()],
        "on": on.isoformat(),
        "problems": problems,
        "found": found,
        "example": EXAMPLE,
        "transfers": _transfers(request, lang) if found else [],
        "may_write": may_write(reader_of(request)),
        "hidden": [
            (name, value)
            for name, value in sent.items()
            if name not in ("csrfmiddlewaretoken", "with")
        ],
    }


def _of_transfer(request: HttpRequest, sent: QueryDict) -> QueryDict:
    """What the record of a transfer says of its sentence, to begin with; whole days alone."""
    begun = sent.copy()
    id, _colon, transfer = sent.get("with", "").partition(":")
    case = cases_for(reader_of(request)).filter(pk=id).first()
    subject = casefile_of(case, reader_of(request)).subject(transfer) if case is not None else None
    if subject is None or subject.level is not Level.TRANSFER:
        return begun
    data = {name: datum.value for name, datum in subject.data.items()}
    if data.get("transferring_state"):
        begun["sentencing_state"] = data["transferring_state"]
    if (local := data.get("sentenced_by_local_court")) is not None:
        begun["court"] = "local" if local else "federal"
    for name in ("applied_on", "transferred_on"):
        day = data.get(name)
        if day is not None and not day.is_never:
            begun[name] = str(day)
    return begun


def _ends(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Each of the ends: its day, what is left up to it, whether six months remain."""
    six = {one["end"]: one for one in found["six_months"]}
    return [
        {
            **found["dates"][one["end"]],
            "left": one["text"],
            "remain": six[one["end"]]["text"] if one["end"] in six else "–",
            "taken": one["end"] in six and six[one["end"]]["taken"],
        }
        for one in found["left"]
        if found["dates"][one["end"]]
    ]


def _day(written: str, problems: list[str]) -> date:
    try:
        return date.fromisoformat(written.strip()) if written.strip() else date.today()
    except ValueError:
        problems.append(_("This is not a day; write a whole one, such as 2016-05-20."))
        return date.today()


def _transfers(request: HttpRequest, lang: str) -> list[dict[str, str]]:
    """The transfers with which a computation can be kept."""
    found = courses_for(reader_of(request)).filter(kind=TRANSFER)
    return [
        {
            "value": f"{one.glance.case_id}:{one.subject}",
            "label": " · ".join(
                (
                    one.glance.person or _("name not recorded"),
                    one.label_es if lang == "es" else one.label_en,
                )
            ),
        }
        for one in found.order_by("glance__order", "pk")[:_MOST]
    ]


_MOST = 500
"""So many transfers are offered."""


def _kept(request: HttpRequest, data: dict[str, Any], computed: Any) -> HttpResponse:
    reader = reader_of(request)
    case, _colon, transfer = request.POST.get("with", "").partition(":")
    record = save({**data, "id": transfer or "sentence"}, computed, reader.name or "", date.today())
    kept = time_records.keep(case, transfer, record, reader)
    messages.success(request, _("The computation is kept. A second officer can confirm it."))
    return HttpResponseRedirect(reverse("transfer_time_record", kwargs={"record": kept.key}))
