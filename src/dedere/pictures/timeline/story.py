"""All that a picture tells, in one language and as of one day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile
from dedere.pictures.text import clean
from dedere.pictures.timeline.limits import AnyLimit, Flag, read_flags
from dedere.pictures.timeline.marks import Mark, read_marks, request_letters, request_names
from dedere.pictures.timeline.rows import ROWS
from dedere.pictures.timeline.spans import Span, read_spans

_TITLE = Text("Timeline: {name}", "Línea del tiempo: {name}")


@dataclass(frozen=True)
class Story:
    """The marks, what went on between them, and the limits."""

    lang: str
    id: str
    title: str
    as_of: int
    marks: tuple[Mark, ...]
    spans: tuple[Span, ...]
    flags: tuple[Flag, ...]
    requests: tuple[tuple[str, str], ...]
    """The letters that stand on marks, each with its request in words."""
    undated: int
    """How many events have no date."""

    def span_of(self, one: Mark | Flag) -> Span | None:
        """What began with it."""
        return next((span for span in self.spans if span.start is one), None)

    @property
    def rows(self) -> list[str]:
        """The rows that have a mark, from the top."""
        found = {mark.row for mark in self.marks}
        return [row for row in ROWS if row in found]

    def dates(self) -> Iterator[PartialDate]:
        """Every date that the axis must reach."""
        yield from (mark.date for mark in self.marks)
        yield from (flag.date for flag in self.flags)

    @property
    def first(self) -> int:
        """The first day of all that is drawn."""
        return min(self.as_of, *self._ends())

    @property
    def last(self) -> int:
        """The day after everything that is drawn."""
        return max(self.as_of, *self._ends()) + 1

    def _ends(self) -> list[int]:
        ends = (day for when in self.dates() for day in (when.earliest, when.latest))
        return [day for day in ends if UNBOUNDED < day < NEVER]

    def days(self, when: PartialDate) -> tuple[int, int]:
        """From its earliest day to the day after its latest, as far as the axis goes."""
        early = self.first if when.earliest <= UNBOUNDED else when.earliest
        return early, self.last if when.latest >= NEVER else when.latest + 1

    def until(self, span: Span) -> tuple[int, int]:
        """The days on which what went on ended: the day asked for, where no end is recorded."""
        return self.days(span.end.date) if span.end else (self.as_of + 1, self.as_of + 1)


def read_story(
    casefile: Casefile, as_of: date, lang: str, limits: Sequence[AnyLimit] = ()
) -> Story:
    """What there is to tell as of a day."""
    today = as_of.toordinal()
    marks = read_marks(casefile, today, lang)
    name = casefile.person.name or (casefile.title.in_(lang) if casefile.title else casefile.id)
    flags = read_flags(limits, today, lang, request_letters(casefile))
    names = request_names(casefile, lang)
    used = {mark.request for mark in marks} | {flag.request for flag in flags}
    letters = request_letters(casefile).items()
    return Story(
        lang=lang,
        id=casefile.id,
        title=clean(_TITLE.format(name=name).in_(lang)),
        as_of=today,
        marks=marks,
        spans=read_spans(marks),
        flags=flags,
        requests=tuple((letter, clean(names[id])) for id, letter in letters if letter in used),
        undated=sum(event.date is None for event in casefile.events),
    )
