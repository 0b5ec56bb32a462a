"""What stands in the files of elements: offenses of one law, and two of them side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.language.provisions import Confidence, Source, weakest

State = Literal["US", "MX"]
Kind = Literal["conduct", "mental_state", "object", "result", "circumstance", "jurisdictional"]
How = Literal["same", "wider_us", "wider_mx", "partly", "none"]
Side = Literal["us", "mx"]

STATES: dict[State, Text] = {
    "US": Text("United States", "Estados Unidos"),
    "MX": Text("Mexico", "México"),
}
SIDES: dict[State, Side] = {"US": "us", "MX": "mx"}

KINDS: dict[Kind, Text] = {
    "conduct": Text("conduct", "conducta"),
    "mental_state": Text("mental state", "elemento subjetivo"),
    "object": Text("object", "objeto"),
    "result": Text("result", "resultado"),
    "circumstance": Text("circumstance", "circunstancia"),
    "jurisdictional": Text("gives jurisdiction only", "solo da jurisdicción"),
}
"""What an element is about."""

HOW: dict[How, Text] = {
    "same": Text("the same", "lo mismo"),
    "wider_us": Text("United States law reaches further", "la ley de EE. UU. llega más lejos"),
    "wider_mx": Text("Mexican law reaches further", "la ley mexicana llega más lejos"),
    "partly": Text("only in part", "solo en parte"),
    "none": Text("no counterpart", "sin equivalente"),
}
"""How an element of one law meets one of the other."""

DAYS_A_MONTH = 30
"""A term in days counts as so many whole months; only for the threshold, which is a year."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of imprisonment as the law writes it: ``10 years``, ``6 months``, ``3 days``, life.

    *unit* is ``life`` or ``death`` where no number stands.
    """

    number: int
    unit: Literal["days", "months", "years", "life", "death"]

    @property
    def months(self) -> int | None:
        """In whole months, rounded down; None where it has no end."""
        if self.unit in ("life", "death"):
            return None
        if self.unit == "days":
            return self.number // DAYS_A_MONTH
        return self.number * (12 if self.unit == "years" else 1)

    def reaches(self, months: int) -> bool:
        """Whether it is at least so many months."""
        return self.months is None or self.months >= months

    @property
    def text(self) -> Text:
        """In words."""
        one = self.number == 1
        match self.unit:
            case "life":
                return Text("life", "prisión vitalicia")
            case "death":
                return Text("death", "muerte")
            case "years":
                words = Text("year" if one else "years", "año" if one else "años")
            case "months":
                words = Text("month" if one else "months", "mes" if one else "meses")
            case "days":
                words = Text("day" if one else "days", "día" if one else "días")
        return Text(f"{self.number} {words.en}", f"{self.number} {words.es}")


@dataclass(frozen=True, slots=True)
class Penalty:
    """Imprisonment for one variant of an offense. *least* is None where the law sets none.

    *since* is the day from which this penalty is in force, as far as it is known.
    """

    when: Text
    least: Term | None
    most: Term
    since: PartialDate | None
    confidence: Confidence
    doubt: Text | None = None

    @property
    def text(self) -> Text:
        """From least to most, in words."""
        if self.least is None:
            return Text(f"up to {self.most.text.en}", f"hasta {self.most.text.es}")
        if self.least == self.most:
            return self.most.text
        return Text(
            f"{self.least.text.en} to {self.most.text.en}",
            f"{self.least.text.es} a {self.most.text.es}",
        )


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that must be shown. Its *key* is ``offense.element``, as casefiles name it."""

    offense: str
    id: str
    kind: Kind
    asks: Text
    """What must be shown."""
    confidence: Confidence
    doubt: Text | None = None
    """Why it may be otherwise; there where the confidence is doubtful."""

    @property
    def key(self) -> str:
        """How a casefile names it."""
        return f"{self.offense}.{self.id}"


@dataclass(frozen=True, slots=True)
class Offense:
    """An offense of one law: its provisions, its elements, its penalties."""

    id: str
    state: State
    name: Text
    cites: tuple[str, ...]
    """The provisions as a lawyer of that law cites them, alike in both languages."""
    elements: tuple[Element, ...]
    penalties: tuple[Penalty, ...]
    confidence: Confidence
    sources: tuple[Source, ...] = ()
    """The copies that were read; none where it is professional knowledge."""
    doubt: Text | None = None
    note: Text | None = None
    since: PartialDate | None = None
    """From when the offense is law in this form, as far as it is known."""
    punished_as: str | None = None
    """The offense whose penalties the law applies to it."""

    def element(self, id: str) -> Element:
        """The element with this id.

        Raises:
            KeyError: where there is none.
        """
        return {one.id: one for one in self.elements}[id]

    @property
    def doubts(self) -> list[Text]:
        """Everything in it that is doubtful, with why."""
        of_parts = [one.doubt for one in self.elements] + [one.doubt for one in self.penalties]
        return list(dict.fromkeys(one for one in (self.doubt, *of_parts) if one is not None))


@dataclass(frozen=True, slots=True)
class Meeting:
    """Elements of one law beside those of the other; one side is empty where nothing meets."""

    us: tuple[Element, ...]
    mx: tuple[Element, ...]
    how: How
    why: Text
    confidence: Confidence
    disregarded: tuple[str, ...] = ()
    """Provisions by which what is missing here does not count."""
    doubt: Text | None = None

    def side(self, state: State) -> tuple[Element, ...]:
        """The elements of one law."""
        return self.us if state == "US" else self.mx

    @property
    def elements(self) -> tuple[Element, ...]:
        """All of them."""
        return (*self.us, *self.mx)

    @property
    def only(self) -> State | None:
        """The State whose law alone asks for it; None where both do."""
        if self.us and self.mx:
            return None
        return "US" if self.us else "MX"

    def narrower_in(self, state: State) -> bool:
        """Whether the law of a State asks for more here, so that it reaches less conduct."""
        if self.how == "same":
            return False
        if self.how == "none":
            return self.only == state
        return self.how == "partly" or self.how != ("wider_us" if state == "US" else "wider_mx")

    @property
    def is_gap(self) -> bool:
        """Whether the two laws do not ask the same here."""
        return self.how != "same"


@dataclass(frozen=True, slots=True)
class Comparison:
    """An offense of one law beside one of the other."""

    name: str
    title: Text
    families: tuple[str, ...]
    """The families of the Appendix in which it can stand, `not_listed` among them."""
    forms: tuple[str, ...]
    """The forms of an offense (`offense.form`) for which it is made; none: for any."""
    us: Offense
    mx: Offense
    meetings: tuple[Meeting, ...]
    law: tuple[str, ...]
    """Provisions that bear on the comparison as a whole."""
    file: str
    note: Text | None = None

    @property
    def offenses(self) -> tuple[Offense, Offense]:
        """Both, the United States first."""
        return (self.us, self.mx)

    def offense(self, state: State) -> Offense:
        """The offense of one law."""
        return self.us if state == "US" else self.mx

    @property
    def confidence(self) -> Confidence:
        """The least sure of what is said of the two offenses and of their meeting.

        Penalties are apart: `threshold.penalty_test` says how sure they are.
        """
        known = [one.confidence for one in self.offenses]
        known += [one.confidence for side in self.offenses for one in side.elements]
        return weakest([*known, *(one.confidence for one in self.meetings)])

    @property
    def gaps(self) -> tuple[Meeting, ...]:
        """Where the two laws do not ask the same."""
        return tuple(one for one in self.meetings if one.is_gap)

    @property
    def doubts(self) -> list[Text]:
        """Everything in it that is doubtful, each doubt once."""
        meetings = [one.doubt for one in self.meetings if one.doubt is not None]
        return list(dict.fromkeys([*self.us.doubts, *self.mx.doubts, *meetings]))


@dataclass(frozen=True)
class Elements:
    """All offenses and comparisons, in the order of the files."""

    offenses: Mapping[str, Offense]
    comparisons: Mapping[str, Comparison]

    @cached_property
    def by_key(self) -> dict[str, Element]:
        """Every element by ``offense.element``."""
        return {one.key: one for one in self._all()}

    def _all(self) -> Iterator[Element]:
        for offense in self.offenses.values():
            yield from offense.elements

    def of_family(self, family: str) -> list[Comparison]:
        """The comparisons for a family of the Appendix."""
        return [one for one in self.comparisons.values() if family in one.families]
