"""An offense of a casefile, its elements in both laws, and what is recorded under each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedere.assessment.elements.choosing import Choice
from dedere.assessment.findings import Assessment, Finding
from dedere.bilingual import Text
from dedere.casefile import Evidence, Subject
from dedere.law.elements import Element, Meeting, PenaltyTest
from dedere.law.elements.model import State


class Gap(StrEnum):
    """What a difference between the two laws means where one of the States is asked."""

    TO_SHOW = "to_show"
    IN_PART = "in_part"
    HARMLESS = "harmless"
    DISREGARDED = "disregarded"
    ARGUED = "argued"

    @property
    def text(self) -> Text:
        """In words."""
        return _GAPS[self]


_GAPS: dict[Gap, Text] = {
    Gap.TO_SHOW: Text(
        "the requested State's law asks for more: the facts of the request have to show it",
        "la ley del Estado requerido pide más: los hechos de la petición deben mostrarlo",
    ),
    Gap.IN_PART: Text(
        "they meet only in part: the facts of the request have to lie where both reach",
        "coinciden solo en parte: los hechos de la petición deben estar donde ambas llegan",
    ),
    Gap.HARMLESS: Text(
        "only the requesting State's law asks for this much: nothing more has to be shown here",
        "solo la ley del Estado requirente pide tanto: aquí no hay que mostrar nada más",
    ),
    Gap.DISREGARDED: Text(
        "disregarded when the two laws are compared",
        "no se toma en cuenta al comparar ambas leyes",
    ),
    Gap.ARGUED: Text(
        "it is argued that this does not count; no decision that was read says so",
        "se alega que esto no cuenta; no se leyó resolución que lo diga",
    ),
}


class Carried(StrEnum):
    """Whether anything is recorded under an element."""

    BY_ITS_OWN = "by_its_own"
    BY_THE_OTHER = "by_the_other"
    """Nothing under it, but under the element of the other law that shows as much."""
    BY_NOTHING = "by_nothing"


@dataclass(frozen=True)
class MetInCase:
    """A meeting of elements in a case: what it means there, and the evidence under it.

    *evidence* holds by the key of each element what was recorded under that very element.
    """

    meeting: Meeting
    gap: Gap | None
    evidence: dict[str, tuple[Evidence, ...]]

    def carried(self, element: Element, state: State) -> Carried:
        """Whether an element of the law of a State is carried.

        Evidence under the other law's element serves where that one shows at least as much.
        """
        if self.evidence[element.key]:
            return Carried.BY_ITS_OWN
        if not self.meeting.narrower_in(state) and any(
            self.evidence[one.key] for one in self._facing(state)
        ):
            return Carried.BY_THE_OTHER
        return Carried.BY_NOTHING

    def _facing(self, state: State) -> tuple[Element, ...]:
        return self.meeting.side("MX" if state == "US" else "US")


@dataclass(frozen=True, slots=True)
class PenaltySide:
    """The longest term in one State: as recorded in the casefile, and as the files say.

    *recorded* is in months, None where nothing is recorded; *agrees* whether some variant of the
    files carries it, None where either is not known.
    """

    state: State
    fact: str
    recorded: str | None
    agrees: bool | None
    test: PenaltyTest | None


@dataclass(frozen=True)
class OffenseInCase:
    """One offense of a casefile.

    *findings* are those of the assessment that answer dual criminality and the penalty; nothing
    here answers them.
    """

    offense: Subject
    choice: Choice
    requesting: State
    requested: State
    met: tuple[MetInCase, ...]
    penalties: tuple[PenaltySide, ...]
    findings: tuple[Finding, ...]
    aside: tuple[Evidence, ...]
    """Evidence under it that names elements of another comparison."""
    is_convicted: bool
    older: tuple[tuple[State, Text], ...] = ()
    """The States in which the law compared here may be younger than the offense, and how so."""

    def bare(self) -> Iterator[tuple[MetInCase, Element, State]]:
        """The elements with nothing under them, those of the requested State first."""
        for state in (self.requested, self.requesting):
            for one in self.met:
                for element in one.meeting.side(state):
                    if one.carried(element, state) is Carried.BY_NOTHING:
                        yield one, element, state


@dataclass(frozen=True)
class CaseElements:
    """The offenses of a casefile, and the evidence on identity."""

    assessment: Assessment
    offenses: tuple[OffenseInCase, ...]
    identity: tuple[Evidence, ...]
    is_whole: bool
    """Whether the casefile says that it lists all the evidence there is."""
