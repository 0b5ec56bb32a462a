"""The agenda: what is due across all cases, by whom, what stands still, what is idle."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext_lazy

from dedere.office.agenda_view import asked_of, choices, head, line
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.paging import ON_A_PAGE, slice_of
from dedere.pictures.day_strip import Strip, draw
from dedere.store.agenda.asking import When, by_day, counted, dues, idle
from dedere.store.agenda.noting import noted

if TYPE_CHECKING:
    from django.db.models import QuerySet

FEW = 12
"""So many lines of each part stand on the first page; half of it of what is over already."""
STRIP_DAYS = 60


@page(
    "agenda/",
    permission=Permission.ANYONE,
    template="office/agenda.html",
    menu=gettext_lazy("Agenda"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """A few lines of each part, or, where a part is asked for, all of it by pages."""
    lang, reader, today = language_of(request), reader_of(request), date.today()
    asked = asked_of(request.GET)
    part = request.GET.get("when", "")
    parts = [When(part)] if part in list(When) else list(When)
    alone = len(parts) == 1
    found_in = []
    for when in parts:
        found: QuerySet[Any]
        if when is When.IDLE:
            found, order = idle(reader, asked), "last_action"
        else:
            found, order = dues(reader, when, asked)
        query = request.GET if alone else QueryDict()
        few = FEW // 2 if when is When.OVER else FEW
        some = slice_of(found, order, query, ON_A_PAGE if alone else few)
        found_in.append((when, counted(found), some))
    # One reading for the whole page.
    noted(reader, [one for _, _, some in found_in for one in some.rows])
    shown = [
        {
            "when": when.value,
            "label": when.label.in_(lang),
            "number": number,
            "more": more,
            "rows": [
                head(one, lang) | {"days": (today - one.last_action).days}
                if when is When.IDLE
                else line(one, lang, today)
                for one in some.rows
            ],
            "all": "" if alone else urlencode({**asked.written, "when": when.value}),
            "next": some.next if alone else "",
            "first": some.first if alone else "",
            "is_idle": when is When.IDLE,
        }
        for when, (number, more), some in found_in
    ]
    strip = None
    if not alone:
        ends, days = by_day(reader, STRIP_DAYS, asked)
        strip = Strip(today, days, ends)
    return {
        "today": today,
        "parts": shown,
        "alone": alone,
        "asked": asked,
        "narrowed": bool(asked.written),
        **choices(lang),
        "strip": both(lambda narrow: draw(strip, lang, narrow=narrow)) if strip else "",
        "strip_days": strip.days if strip else 0,
        "strip_rows": strip.table(lang) if strip else [],
        "csv": f"{reverse('agenda_csv')}?{urlencode({**asked.written, 'when': part})}",
        "whole": reverse("agenda") + (f"?{urlencode(asked.written)}" if asked.written else ""),
    }
