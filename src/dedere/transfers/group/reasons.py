"""Why somebody stays: a word for programs, a sentence for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dedere.assessment.transfer_outcome import Key
from dedere.bilingual import Text


class Code(StrEnum):
    """The kinds of reasons; the first that holds is the one under which a person is listed."""

    REJECTED = "rejected"
    TRANSFERRED = "transferred"
    OTHER_WAY = "other-way"
    NOT_ELIGIBLE = "not-eligible"
    NOT_KNOWN = "eligibility-unknown"
    KEY = "key"
    ENDS_BEFORE = "ends-before"
    NO_BED = "no-bed"
    APART = "apart"
    STATE_FULL = "state-full"
    BEDS_TAKEN = "beds-taken"
    NEVER_FITS = "never-fits"
    NO_SEAT = "no-seat"

    @property
    def label(self) -> Text:
        """The kind in words, as a heading."""
        return _LABELS[self]


_LABELS = {
    Code.REJECTED: Text("The row could not be read", "La fila no pudo leerse"),
    Code.TRANSFERRED: Text("Delivered already", "Ya entregadas"),
    Code.OTHER_WAY: Text("Going to the other State", "Van al otro Estado"),
    Code.NOT_ELIGIBLE: Text("Not eligible", "No reúnen los requisitos"),
    Code.NOT_KNOWN: Text("Not known whether eligible", "No se sabe si reúnen los requisitos"),
    Code.KEY: Text("A key is not turned", "Falta una llave"),
    Code.ENDS_BEFORE: Text("The sentence ends first", "La pena termina antes"),
    Code.NO_BED: Text("No bed that fits", "Sin cama adecuada"),
    Code.APART: Text("Must not travel with somebody who goes", "No debe viajar con quien va"),
    Code.STATE_FULL: Text("The state has its share", "El estado ya tiene su cuota"),
    Code.BEDS_TAKEN: Text("All beds that fit are taken", "Camas adecuadas ya ocupadas"),
    Code.NEVER_FITS: Text("No group with this person keeps all limits", "Ningún grupo la admite"),
    Code.NO_SEAT: Text("No seat under the aim", "Sin lugar según el criterio"),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason.

    Attributes:
        code: its kind.
        text: the sentence, without a capital and a full stop.
        rules: the rules that it rests on.
        key: the key that is not turned.
        missing: the facts that would decide.
        others: register numbers of those who go and with whom the person must not travel.
        price: by how much the value would fall at the least were the person put in.
    """

    code: Code
    text: Text
    rules: tuple[str, ...] = ()
    key: Key | None = None
    missing: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    price: Price | None = None

    def plain(self) -> dict[str, Any]:
        """As plain values, without what is empty."""
        parts: Mapping[str, Any] = {
            "code": self.code.value,
            "rules": list(self.rules),
            "key": self.key.value if self.key else None,
            "missing": list(self.missing),
            "others": list(self.others),
            "price": self.price.plain() if self.price else None,
        }
        return {name: value for name, value in parts.items() if value}


@dataclass(frozen=True, slots=True)
class Price:
    """What it costs to put somebody in.

    Attributes:
        aim: the aim that loses; None for those whose time runs out.
        loss: by so much it falls, in the whole numbers of the aim: days or persons.
        exact: just so much, not only at least.
    """

    aim: str | None
    loss: int
    exact: bool

    def plain(self) -> dict[str, Any]:
        """As plain values."""
        return {"aim": self.aim or "time-runs-out", "loss": self.loss, "exact": self.exact}
