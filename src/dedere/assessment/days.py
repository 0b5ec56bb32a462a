"""Days in words, as exact as they are known: "3 June 2016", "in June 2016", "by 3 June 2016"."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.clock import day_said


def on(day: PartialDate) -> Text:
    """When something was: "on 3 June 2016", "in June 2016", "between … and …"."""
    if day.is_day:
        return Text("on {day}", "el {day}").format(day=day_said(day.earliest))
    if day.earliest <= UNBOUNDED:
        return Text("by {day}", "a más tardar el {day}").format(day=day_said(day.latest))
    if day.latest >= NEVER:
        return Text("not before {day}", "no antes del {day}").format(day=day_said(day.earliest))
    if (whole := _whole(day)) is not None:
        return Text("in {whole}", "en {whole}").format(whole=whole)
    return Text("between {first} and {last}", "entre el {first} y el {last}").format(
        first=day_said(day.earliest), last=day_said(day.latest)
    )


def since(day: PartialDate) -> Text:
    """Since when something holds: at the latest, where it is known only in part."""
    if day.is_day:
        return Text("since {day}", "desde el {day}").format(day=day_said(day.earliest))
    if (whole := _whole(day)) is not None:
        return Text("since {whole}", "desde {whole}").format(whole=whole)
    if day.latest >= NEVER:
        return Text("since {day} or later", "desde el {day} o después").format(
            day=day_said(day.earliest)
        )
    return Text("since {day} at the latest", "desde el {day} a más tardar").format(
        day=day_said(day.latest)
    )


def by(day: PartialDate) -> Text:
    """A last day: the earliest and the latest that it can be, where it is not known."""
    if day.is_day:
        return Text("{day}", "{day}").format(day=day_said(day.earliest, weekday=True))
    if day.earliest <= UNBOUNDED:
        return Text("{day} at the latest", "{day} a más tardar").format(day=day_said(day.latest))
    if day.latest >= NEVER:
        return Text("{day} at the earliest", "{day} lo más pronto").format(
            day=day_said(day.earliest)
        )
    return Text(
        "{first} at the earliest, {last} at the latest",
        "{first} lo más pronto, {last} a más tardar",
    ).format(first=day_said(day.earliest), last=day_said(day.latest))


def _whole(day: PartialDate) -> Text | None:
    """A month or a year, where the days are all of it."""
    written = str(day)
    if "/" in written:
        return None
    parts = written.split("-")
    if len(parts) == 1:
        return Text(written, written)
    first = day_said(day.earliest)
    return Text(first.en.split(" ", 1)[1], first.es.split(" de ", 1)[1])
