"""What went on: custody, and stays. The package says how the record is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.facts.events import Track
from dedere.pictures.dates import NO_END, days_words
from dedere.pictures.timeline.kinds import GONE, HELD_ON_REQUEST, Kind
from dedere.pictures.timeline.marks import Mark
from dedere.pictures.timeline.words import HELD, STAY

_NO_RELEASE = Text("no release recorded", "sin libertad registrada")
_TO_SURRENDER = Text("no end recorded before no. {n}", "sin fin registrado antes del n.º {n}")
_PERHAPS = Text("perhaps ended by no. {n}", "quizá terminada por el n.º {n}")
_UNTIL = Text("until no. {n}", "hasta el n.º {n}")
_UNTIL_RULING = Text("until the ruling, no. {n}", "hasta la resolución, n.º {n}")

_FILED = {"amparo_filed", "habeas_filed"}
_RULED = {"amparo_denied", "amparo_granted", "habeas_denied", "habeas_granted"}


@dataclass(frozen=True)
class Span:
    """Something that went on: custody, or a stay."""

    start: Mark
    end: Mark | None
    perhaps: tuple[Mark, ...] = ()
    """What may have ended it, where the record does not say."""
    certain: bool = True
    """Whether the event at its end speaks of this very end."""

    @property
    def is_stay(self) -> bool:
        return self.start.kind is Kind.STOP

    @property
    def no_end(self) -> Text:
        """What is said where no end is recorded."""
        return NO_END if self.is_stay else _NO_RELEASE

    def length(self, as_of: int, lang: str) -> str:
        """How many days, where both ends are whole days and nothing may have ended it before."""
        first = self.start.date
        last = self.end.date if self.end else PartialDate(as_of, as_of)
        if self.perhaps or last == first or not (first.is_day and last.is_day):
            return ""
        return days_words(last.earliest - first.earliest, lang)

    def lasts(self, as_of: int, lang: str) -> str:
        """What it is, how long it went on and what ended it."""
        name = (STAY if self.is_stay else HELD).in_(lang)
        length = self.length(as_of, lang)
        parts = [f"{name}: {length}" if length else name, self._end_words().in_(lang)]
        if self.perhaps:
            numbers = ", ".join(str(mark.number) for mark in self.perhaps)
            parts.append(_PERHAPS.format(n=numbers).in_(lang))
        return "; ".join(parts)

    def _end_words(self) -> Text:
        if self.end is None:
            return self.no_end
        if self.is_stay and self.end.event.type in GONE:
            return _TO_SURRENDER.format(n=self.end.number)
        return (_UNTIL if self.certain else _UNTIL_RULING).format(n=self.end.number)


def read_spans(marks: Sequence[Mark]) -> tuple[Span, ...]:
    """All that went on."""
    stays = (_stay(mark, marks) for mark in marks if mark.kind is Kind.STOP)
    return *_custody(marks), *stays


def _custody(marks: Sequence[Mark]) -> Iterator[Span]:
    """Each time that the person was held; an arrest of somebody already held begins nothing."""
    held_until = 0
    for mark in marks:
        if mark.kind is not Kind.HOLD or mark.number < held_until:
            continue
        end = _end_of_custody(mark, marks)
        if end is not None:
            yield Span(mark, end)
            held_until = end.number
        elif mark.event.result == "order_executed" or mark.event.subtype == HELD_ON_REQUEST:
            yield Span(mark, None)
            return


def _end_of_custody(start: Mark, marks: Sequence[Mark]) -> Mark | None:
    for mark in marks:
        ends = mark.event.type in {*GONE, "release"} or mark.event.subtype == "escape"
        if ends and mark.row == Track.CUSTODY and _may_precede(start, mark):
            return mark
    return None


def _stay(start: Mark, marks: Sequence[Mark]) -> Span:
    """A stay, to what ended it; what only may have ended it is kept on the way."""
    perhaps: list[Mark] = []
    for mark in marks:
        if not _may_precede(start, mark) or not _together(start, mark):
            continue
        if mark.event.type in GONE:
            return Span(start, mark, tuple(perhaps), certain=False)
        if mark.event.type not in {"stay_lifted", *_RULED}:
            continue
        before = _types_before(mark, marks)
        only_stay = before.count("stay_granted") - before.count("stay_lifted") == 1
        if only_stay and mark.event.type == "stay_lifted":
            return Span(start, mark)
        if only_stay and _only_one_pending(before):
            return Span(start, _on_review(mark, marks), tuple(perhaps), certain=False)
        perhaps.append(mark)
    return Span(start, None, tuple(perhaps), certain=False)


def _types_before(mark: Mark, marks: Sequence[Mark]) -> list[str]:
    """The types of what may have come before, about the same request."""
    return [m.event.type for m in marks if _may_precede(m, mark) and _together(m, mark)]


def _only_one_pending(before: Sequence[str]) -> bool:
    """Whether one amparo or habeas was pending; or the ruling stands alone in the record."""
    pending = sum((one in _FILED) - (one in _RULED) for one in before)
    return pending == 1 or not {*before} & (_FILED | _RULED)


def _on_review(ruling: Mark, marks: Sequence[Mark]) -> Mark:
    """The ruling on review that followed, before another amparo or habeas was filed."""
    for mark in marks[ruling.number :]:
        if mark.event.type in _FILED | GONE:
            break
        if mark.event.type == "review_decided" and _together(ruling, mark):
            return mark
    return ruling


def _together(one: Mark, other: Mark) -> bool:
    """Whether two events can be about the same request."""
    return not one.request or not other.request or one.request == other.request


def _may_precede(one: Mark, other: Mark) -> bool:
    """Whether it can have come first: two dates known in part may leave that open."""
    if one is other:
        return False
    return one.number < other.number or one.date.earliest < other.date.latest
