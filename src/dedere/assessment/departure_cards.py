"""Departures as due-process cards: what a replay found, and what the record does not show.

A departure that the replay found is a card that is proven by the record. Two kinds of card are
proposed and not proven: an act of an authority of which it cannot be known whether it came in time,
and a step of due process that the law requires before a recorded one and the record does not show.
A lawyer looks for the paper; until it is there, or is known not to be, nothing follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.grounds import FORUMS, Card, load_grounds
from dedere.law.language.library import Library
from dedere.law.language.provisions import Provision
from dedere.procedure.departures import DUE_PROCESS
from dedere.procedure.graph import Step
from dedere.procedure.replayed import Because, Brings, Judged, Replayed, Verdict
from dedere.procedure.roles import PERSON


class Proof(StrEnum):
    """What the record has of a departure."""

    DEPARTS = "departs"
    TIME_NOT_KNOWN = "time_not_known"
    NOT_RECORDED = "not_recorded"


PROOFS = {
    Proof.DEPARTS: Text("departs, by the record", "se aparta, según el registro"),
    Proof.TIME_NOT_KNOWN: Text(
        "not proven: whether it came in time is not known",
        "sin acreditar: no se sabe si fue a tiempo",
    ),
    Proof.NOT_RECORDED: Text(
        "not proven: required, and not on record", "sin acreditar: se exige y no consta"
    ),
}


@dataclass(frozen=True)
class DepartureCard:
    """One departure, or what may be one."""

    proof: Proof
    event: str | None
    """The id of the event in the file; None where a fact tells it."""
    what: Text
    day: PartialDate | None
    request: str | None
    step: Step | None
    text: Text
    days: int | None
    """By how many days too late or too early."""
    relation: str
    law: tuple[Provision, ...]
    ground: str
    forums: tuple[str, ...]
    brings: Brings | None

    @property
    def proven(self) -> bool:
        """Whether the replay says that it departs."""
        return self.proof is Proof.DEPARTS

    @property
    def ground_title(self) -> Text:
        """The ground in words."""
        return load_grounds()[self.ground].title

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The card as plain values, the law in both languages."""
        brings = self.brings
        return {
            "proof": self.proof.value,
            "proof_text": PROOFS[self.proof].in_(lang),
            "proven": self.proven,
            "event": self.event,
            "what": self.what.in_(lang),
            "day": str(self.day) if self.day else None,
            "request": self.request,
            "step": self.step.id if self.step else None,
            "text": self.text.in_(lang),
            "days": self.days,
            "relation": self.relation,
            "provisions": [
                {
                    "id": one.id,
                    "citation": {"en": one.citation.en, "es": one.citation.es},
                    "says": {"en": one.paraphrase.en, "es": one.paraphrase.es},
                    "confidence": one.confidence,
                }
                for one in self.law
            ],
            "ground": self.ground,
            "ground_text": self.ground_title.in_(lang),
            "forums": list(self.forums),
            "forums_text": [FORUMS[one].in_(lang) for one in self.forums],
            "can_bring": {
                "what": brings.what.value,
                "what_text": brings.what.label.in_(lang),
                "text": brings.text.in_(lang),
                "provision": brings.provision,
                "from": brings.step.id if brings.step else None,
            }
            if brings
            else None,
        }


def departure_cards(found: Replayed) -> tuple[DepartureCard, ...]:
    """The cards of a history: what departs first, then what is not proven, in the order of days.

    None for a transfer, which knows no grounds, and where no procedure could be followed.
    """
    if found.declared is None or found.history.matter != "extradition":
        return ()
    cards = list(_Cards(found).all())
    order = list(Proof)
    return tuple(sorted(cards, key=lambda one: (order.index(one.proof), *_when(one))))


def _when(card: DepartureCard) -> tuple[int, int]:
    return (0, card.day.earliest) if card.day is not None else (1, 0)


class _Cards:
    def __init__(self, found: Replayed) -> None:
        assert found.declared is not None  # noqa: S101 - asked of what was followed
        self.library: Library = found.declared.graph.library
        self.state = found.declared.requested_state
        self.found = found
        self.cards = {
            name: card
            for name, one in load_grounds().items()
            if (card := one.card(self.state)) is not None
        }

    def all(self) -> Iterator[DepartureCard]:
        for judged in self.found.judged:
            for because in judged.because:
                if because.departs and judged.verdict is Verdict.DEPARTS:
                    yield self._departs(judged, because)
                elif self._may_be_late(judged, because):
                    yield self._of_time(judged, because)
        yield from self._not_recorded()

    @staticmethod
    def _may_be_late(judged: Judged, because: Because) -> bool:
        """Of what the person did late, no ground of the person follows."""
        own = judged.step is not None and PERSON in judged.step.by
        return judged.verdict is Verdict.LAWFUL and because.provision is not None and not own

    def _departs(self, judged: Judged, because: Because) -> DepartureCard:
        ground = because.ground or DUE_PROCESS
        return self._made(Proof.DEPARTS, judged, because.text, ground, [because.provision], because)

    def _of_time(self, judged: Judged, because: Because) -> DepartureCard:
        ground = self._ground([because.provision or ""]) or DUE_PROCESS
        return self._made(
            Proof.TIME_NOT_KNOWN, judged, because.text, ground, [because.provision], because
        )

    def _not_recorded(self) -> Iterator[DepartureCard]:
        """Steps of an authority that were presumed, and on whose provision due process stands."""
        seen: set[tuple[object, Step]] = set()
        for judged in self.found.judged:
            for node, step in judged.presumed:
                fair = any(self._stands_on(DUE_PROCESS, id) for id in step.law)
                if (node, step) in seen or not fair or PERSON in step.by:
                    continue
                seen.add((node, step))
                text = _REQUIRED.format(later=_name(judged))
                yield self._made(
                    Proof.NOT_RECORDED, judged, text, DUE_PROCESS, step.law, None, step
                )

    def _made(
        self,
        proof: Proof,
        judged: Judged,
        text: Text,
        ground: str,
        law: Iterable[str | None],
        because: Because | None,
        step: Step | None = None,
    ) -> DepartureCard:
        happening = judged.happening
        card: Card | None = self.cards.get(ground)
        missing = step is not None
        return DepartureCard(
            proof=proof,
            event=None if missing else happening.id,
            what=step.title if step is not None else _name(judged),
            day=None if missing else happening.date,
            request=judged.node[1][0] if judged.node and judged.node[1] else None,
            step=step or judged.step,
            text=text,
            days=because.days if because else None,
            relation=because.relation if because else "condition",
            law=tuple(self.library.provision(id) for id in dict.fromkeys(law) if id),
            ground=ground,
            forums=card.heard_by if card else (),
            brings=because.can_bring if because else None,
        )

    def _ground(self, provisions: Iterable[str]) -> str | None:
        """The ground whose card stands on one of them; due process where it is among those."""
        for provision in provisions:
            for name in (DUE_PROCESS, *self.cards):
                if self._stands_on(name, provision):
                    return name
        return None

    def _stands_on(self, ground: str, provision: str) -> bool:
        """Whether its card names the provision, or the place that it is in."""
        card = self.cards.get(ground)
        place = provision
        while card is not None and place.count("/") >= 1:
            if place in card.law:
                return True
            place = place.rpartition("/")[0]
        return False


def _name(judged: Judged) -> Text:
    if judged.step is not None:
        return judged.step.title
    known = EVENT_TYPES.get(judged.happening.type)
    return known.label if known else Text(judged.happening.type, judged.happening.type)


_REQUIRED = Text(
    "The law requires it before: {later}. The record does not show it; if it was left out, this is "
    "a departure.",
    "La ley lo exige antes de: {later}. No consta; si se omitió, es un apartamiento.",
)
