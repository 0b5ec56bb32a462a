"""A computation that is kept: what it gave, who confirmed it, who set a day aside and why."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.transfer_view import span
from dedere.office.words import Names
from dedere.store import time_records
from dedere.store.access import may_write
from dedere.store.cases import casefile_of
from dedere.transfers.time import ENDS
from dedere.transfers.time.records import REASONS, Record, confirm, override, standing


@page(
    "transfers/time/<slug:record>/",
    permission=Permission.ANYONE,
    template="office/transfer_time_record.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, record: str) -> dict[str, Any] | HttpResponse:
    """The record; a POST confirms it, or sets one of its days aside."""
    lang, reader = language_of(request), reader_of(request)
    try:
        kept = time_records.record_for(reader, record)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    problems: list[str] = []
    if request.method == "POST":
        try:
            time_records.change(reader, record, lambda before: _changed(request, before))
        except DedereError as wrong:
            problems = [wrong.in_(lang)]
        else:
            messages.success(request, _("Written down."))
            return HttpResponseRedirect(reverse("transfer_time_record", kwargs={"record": record}))
    told, casefile = kept.record, casefile_of(kept.case, reader_of(request))
    counts = standing(told)
    return {
        "number": kept.number,
        "problems": problems,
        "sent": request.POST,
        "person": Names(casefile, lang).person,
        "invented": casefile.invented,
        "transfer": kept.transfer,
        "case_address": reverse("case", kwargs={"id": kept.case.pk}),
        "record": told,
        "dates": [
            {
                "name": name,
                "label": label.in_(lang),
                "counts": span(counts["dates"][name]),
                "computed": span(told["result"]["dates"][name]),
                "overridden": name in counts["overridden"],
            }
            for name, label in ENDS.items()
        ],
        "confirmed_by": counts["confirmed_by"],
        "steps": told["steps"]["es" if lang == "es" else "en"],
        "history": [_entry(one, lang) for one in told["history"]],
        "reasons": [{"value": name, "label": text.in_(lang)} for name, text in REASONS.items()],
        "may_write": may_write(reader),
        "json": reverse("transfer_time_record_json", kwargs={"record": record}),
    }


def _changed(request: HttpRequest, record: Record) -> Record:
    """The record with what was sent: a confirmation, or a day that is set aside."""
    by, today = reader_of(request).name or "", date.today()
    if request.POST.get("do") == "confirm":
        return confirm(record, by, today)
    try:
        day = date.fromisoformat(request.POST.get("day", ""))
    except ValueError:
        raise DedereError(_NO_DAY) from None
    return override(
        record,
        day,
        request.POST.get("reason", ""),
        request.POST.get("why", ""),
        by,
        today,
        end=request.POST.get("end", "projected"),
    )


def _entry(one: dict[str, Any], lang: str) -> dict[str, Any]:
    end = one.get("end")
    reason = one.get("reason")
    return {
        "kind": one["kind"],
        "by": one["by"],
        "on": one["on"],
        "end": ENDS[end].in_(lang) if end in ENDS else "",
        "day": one.get("day", ""),
        "computed": span(one.get("computed")),
        "reason": REASONS[reason].in_(lang) if reason in REASONS else "",
        "why": one.get("why", ""),
    }


_NO_DAY = Text("Write the day that is to count.", "Escriba el día que debe contar.")
