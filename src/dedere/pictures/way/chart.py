"""What the picture of a way shows, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.pictures.dates import date_words

SHAPES = ("circle", "square", "diamond", "triangle", "hexagon", "flag", "cross")
"""The shapes of marks, one a strand in its order."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A lane of the picture: what it is called. One without a mark is shown as empty."""

    key: str
    label: Text


@dataclass(frozen=True, slots=True)
class Mark:
    """A station: its lane, its day as far as it is known, and what it is."""

    strand: str
    date: PartialDate
    words: Text
    disputed: bool = False
    alleged: bool = False

    def __post_init__(self) -> None:
        if self.date.is_never:
            raise ValueError("what did not happen has no place on the line")


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture. *apart* counts what has no day; the marks come in the order of time."""

    id: str
    title: Text
    strands: tuple[Strand, ...]
    marks: tuple[Mark, ...]
    apart: int = 0
    invented: bool = False

    def __post_init__(self) -> None:
        known = {one.key for one in self.strands}
        if any(one.strand not in known for one in self.marks):
            raise ValueError("a mark stands in no lane of the picture")
        if len(self.strands) > len(SHAPES):
            raise ValueError("there are more lanes than shapes")

    def shape(self, strand: str) -> str:
        """The shape of a lane's marks."""
        return SHAPES[[one.key for one in self.strands].index(strand)]

    def empty(self) -> tuple[Strand, ...]:
        """The lanes in which nothing stands."""
        filled = {one.strand for one in self.marks}
        return tuple(one for one in self.strands if one.key not in filled)

    def corner(self, lang: str) -> str:
        """How many stations are drawn, and how many have no day."""
        return (_CORNER_APART if self.apart else _CORNER).format(
            n=len(self.marks), apart=self.apart
        ).in_(lang)  # fmt: skip

    def told(self, lang: str) -> str:
        """The whole in words, station by station: the text alternative."""
        labels = {one.key: one.label.in_(lang) for one in self.strands}
        parts = [f"{self.corner(lang)}."]
        for place, one in enumerate(self.marks, 1):
            doubt = f" ({DISPUTED.in_(lang)})" if one.disputed else ""
            when = date_words(one.date, lang)
            parts.append(f"{place}. {when}, {labels[one.strand]}: {one.words.in_(lang)}{doubt}.")
        for strand in self.empty():
            parts.append(f"{strand.label.in_(lang)}: {EMPTY.in_(lang)}.")
        return " ".join(parts)

    @property
    def first(self) -> int:
        """The first day of all that is drawn."""
        return min(self._ends())

    @property
    def last(self) -> int:
        """The day after the last."""
        return max(self._ends()) + 1

    def _ends(self) -> list[int]:
        every = (day for one in self.marks for day in (one.date.earliest, one.date.latest))
        return [day for day in every if UNBOUNDED < day < NEVER]

    def days(self, when: PartialDate) -> tuple[int, int]:
        """From its first day to the day after its last, as far as the picture goes."""
        early = self.first if when.earliest <= UNBOUNDED else when.earliest
        return early, self.last if when.latest >= NEVER else when.latest + 1

    def known(self, when: PartialDate) -> tuple[int, int]:
        """The same, but what is open on one side is taken at its known end."""
        early, late = when.earliest, when.latest
        if early <= UNBOUNDED:
            return late, late + 1
        return early, (early if late >= NEVER else late) + 1


DISPUTED = Text("sources disagree", "las fuentes discrepan")
ALLEGED = Text("only alleged", "solo se afirma")
EMPTY = Text("no source given says anything", "ninguna fuente dada dice nada")
IN_PART = Text("day known in part", "día conocido en parte")
NOT_TO_SCALE = Text("in the order of time, not to scale", "en orden de tiempo, sin escala")
INVENTED = Text("SOME OF IT IS INVENTED", "PARTE DE ESTO ES INVENTADO")
_CORNER = Text("n = {n} stations with a day", "n = {n} puntos con día")
_CORNER_APART = Text(
    "n = {n} stations with a day; {apart} without one stand in the table",
    "n = {n} puntos con día; {apart} sin día están en la tabla",
)
