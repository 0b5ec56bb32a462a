"""Where the transfer of a sentenced person stands by the findings alone, and its three keys.

| outcome | when |
|---|---|
| `not_eligible` | a condition of eligibility is not met, or a bar applies |
| `open` | facts are missing that decide eligibility |
| `eligible` | every condition is met, and not all three keys are turned |
| `ready` | every condition is met, and all three keys are turned |

The keys are the person's, that of the State that sentenced (with its local authority), and that of
the State that receives. Each is read off the rules about who must agree: it is turned where all
its rules are met, not turned where one is not, and else not known. What is not known never counts
as turned. Policy (what an authority weighs) changes no outcome and turns no key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.language.rules import Bearing, Effect, Rule
from dedere.law.language.situation import Level

if TYPE_CHECKING:
    from dedere.assessment.findings import Finding


class TransferAnswer(StrEnum):
    """Where a transfer stands."""

    NOT_ELIGIBLE = "not_eligible"
    OPEN = "open"
    ELIGIBLE = "eligible"
    READY = "ready"

    @property
    def label(self) -> Text:
        """The outcome in one or two words."""
        return _LABELS[self]

    @property
    def meaning(self) -> Text:
        """The outcome in a sentence."""
        return _MEANINGS[self]


_LABELS = {
    TransferAnswer.NOT_ELIGIBLE: Text("not eligible", "no elegible"),
    TransferAnswer.OPEN: Text("open", "abierto"),
    TransferAnswer.ELIGIBLE: Text("eligible", "elegible"),
    TransferAnswer.READY: Text("ready", "listo"),
}
_MEANINGS = {
    TransferAnswer.NOT_ELIGIBLE: Text(
        "A condition of the transfer is not met.", "No se cumple una condición del traslado."
    ),
    TransferAnswer.OPEN: Text(
        "Facts are missing that decide it.", "Faltan datos que lo decidirían."
    ),
    TransferAnswer.ELIGIBLE: Text(
        "The conditions are met; not all three keys are turned.",
        "Se cumplen las condiciones; no están dadas las tres llaves.",
    ),
    TransferAnswer.READY: Text(
        "The conditions are met, and the person and both States agree.",
        "Se cumplen las condiciones, y la persona y los dos Estados están de acuerdo.",
    ),
}


class Key(StrEnum):
    """One of the three who must agree."""

    PERSON = "person"
    TRANSFERRING = "transferring_state"
    RECEIVING = "receiving_state"

    @property
    def label(self) -> Text:
        """Whose key it is."""
        return _KEYS[self]


_KEYS = {
    Key.PERSON: Text("the person", "la persona"),
    Key.TRANSFERRING: Text("the transferring State", "el Estado trasladante"),
    Key.RECEIVING: Text("the receiving State", "el Estado receptor"),
}
KEY_OF_NUMBER: Mapping[str, Key] = {
    "E-13": Key.TRANSFERRING,
    "E-14": Key.RECEIVING,
    "E-15": Key.TRANSFERRING,
    "E-16": Key.PERSON,
    "E-17": Key.PERSON,
    "E-18": Key.PERSON,
    "E-23": Key.TRANSFERRING,
    "E-24": Key.TRANSFERRING,
}
"""Whose agreement a rule is about, by the number that practitioners give it."""
_KEY_OF_RULE: Mapping[str, Key] = {"us/18-usc/4104/a": Key.RECEIVING}
"""Where a number covers both directions: the court that would supervise is where one arrives."""


def decides(rule: Rule) -> bool:
    """Whether a rule about a transfer decides anything: policy never does."""
    return rule.level is Level.TRANSFER and rule.effect is not Effect.DISCRETION


def is_of_eligibility(rule: Rule) -> bool:
    """Whether a rule is one of the conditions of eligibility."""
    binding = rule.effect in (Effect.REQUIREMENT, Effect.BAR)
    return decides(rule) and binding and rule.bearing is Bearing.ELIGIBILITY


def key_of(rule: Rule) -> Key | None:
    """The key that a rule is about; None for a rule about anything but who must agree."""
    if rule.bearing is not Bearing.AGREEMENT or not decides(rule):
        return None
    return _KEY_OF_RULE.get(rule.id) or KEY_OF_NUMBER.get(rule.number or "")


def met(rule: Rule, answer: bool | None) -> bool | None:
    """Whether a rule is in order by its answer: a requirement that is met, a bar that is not."""
    return None if answer is None else answer is not rule.fails_if


def together(parts: Iterable[bool | None]) -> bool | None:
    """Kleene's "all of"; over nothing it is not known, as nothing was asked."""
    known = list(parts)
    if False in known:
        return False
    return None if None in known or not known else True


@dataclass(frozen=True, slots=True)
class TransferOutcome:
    """Where a transfer stands, and each of its keys: turned, not turned, or not known."""

    answer: TransferAnswer
    keys: Mapping[Key, bool | None]
    transferred_on: PartialDate | None = None
    """The day of the delivery, where the record has one: the answer is then of the past."""

    @property
    def label(self) -> Text:
        """Where it stands, in one or two words."""
        return self.answer.label if self.transferred_on is None else _TRANSFERRED

    @property
    def meaning(self) -> Text:
        """Where it stands, in a sentence."""
        if self.transferred_on is None:
            return self.answer.meaning
        return _DELIVERED.format(day=self.transferred_on)


_TRANSFERRED = Text("transferred", "trasladada")
_DELIVERED = Text(
    "The person was delivered to the receiving State ({day}).",
    "La persona fue entregada al Estado receptor ({day}).",
)


def of_transfer(
    findings: Iterable[Finding], transferred_on: PartialDate | None = None
) -> TransferOutcome:
    """The outcome of one transfer by its own findings and, if it took place, its day."""
    own = [(one.rule, met(one.rule, one.answer)) for one in findings if decides(one.rule)]
    eligible = together(good for rule, good in own if is_of_eligibility(rule))
    agreed = [(rule, good) for rule, good in own if rule.bearing is Bearing.AGREEMENT]
    keys = {key: together(good for rule, good in agreed if key_of(rule) is key) for key in Key}
    if not eligible:
        return TransferOutcome(
            TransferAnswer.OPEN if eligible is None else TransferAnswer.NOT_ELIGIBLE,
            keys,
            transferred_on,
        )
    # A rule about who must agree that stands under no key still holds the transfer back.
    ready = all(keys.values()) and all(good for _, good in agreed)
    answer = TransferAnswer.READY if ready else TransferAnswer.ELIGIBLE
    return TransferOutcome(answer, keys, transferred_on)
