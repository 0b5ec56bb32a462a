"""What a waterfall shows, and the same as a table and in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.pictures.dates import day_words


@dataclass(frozen=True, slots=True)
class Step:
    """One condition: how many fall at it, of those who had not fallen before."""

    name: str
    """The number by which practitioners know it, or where it stands."""
    words: Text
    fallen: int


@dataclass(frozen=True, slots=True)
class Waterfall:
    """From all persons to those who are eligible.

    Each person falls once, at the first condition that is not met; those of whom it is not known
    whether they fall are counted apart. *rejected* rows of the roster are in no step.
    """

    persons: int
    steps: tuple[Step, ...]
    unknown: int
    eligible: int
    rejected: int
    as_of: date

    def __post_init__(self) -> None:
        fallen = sum(step.fallen for step in self.steps)
        if fallen + self.unknown + self.eligible != self.persons:
            raise ValueError("the steps and the rest are not all persons")

    def title(self, lang: str) -> str:
        """What the picture is of."""
        return _TITLE.in_(lang)

    def corner(self, lang: str) -> str:
        """How many persons, as of which day, and what was left out."""
        said = _CORNER if not self.rejected else _CORNER_REJECTED
        day = day_words(self.as_of.toordinal(), lang)
        numbers = {"n": f"{self.persons:,}", "rejected": f"{self.rejected:,}"}
        return said.format(day=day, **numbers).in_(lang)

    def told(self, lang: str) -> str:
        """The whole in words."""
        steps = [
            _FALL.format(n=f"{step.fallen:,}", name=step.name, words=step.words).in_(lang)
            for step in self.steps
            if step.fallen
        ]
        end = _END.format(unknown=f"{self.unknown:,}", eligible=f"{self.eligible:,}").in_(lang)
        return " ".join([f"{self.corner(lang)}.", *steps, end])


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what it is, how many fall, how many are left after it."""

    label: str
    fallen: int | None
    left: int


def table(waterfall: Waterfall, lang: str) -> list[Row]:
    """The same as a table, in the order of the picture."""
    left = waterfall.persons
    rows = [Row(ALL.in_(lang), None, left)]
    for step in waterfall.steps:
        left -= step.fallen
        rows.append(Row(f"{step.name} {step.words.in_(lang)}", step.fallen, left))
    rows.append(Row(UNKNOWN.in_(lang), None, waterfall.unknown))
    rows.append(Row(ELIGIBLE.in_(lang), None, waterfall.eligible))
    return rows


ALL = Text("All persons", "Todas las personas")
UNKNOWN = Text("Not known: facts are missing", "No se sabe: faltan datos")
ELIGIBLE = Text("Eligible", "Reúnen los requisitos")
_TITLE = Text(
    "From all persons to those who are eligible for transfer",
    "De todas las personas a quienes reúnen los requisitos del traslado",
)
_CORNER = Text("n = {n} persons, as of {day}", "n = {n} personas, al {day}")
_CORNER_REJECTED = Text(
    "n = {n} persons, as of {day}; {rejected} rows could not be used",
    "n = {n} personas, al {day}; {rejected} filas no pudieron usarse",
)
_FALL = Text("{n} fall at {name}: {words}", "{n} caen en {name}: {words}")
_END = Text(
    "Of {unknown} it is not known. {eligible} are eligible.",
    "De {unknown} no se sabe. {eligible} reúnen los requisitos.",
)
