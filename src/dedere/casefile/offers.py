"""Offers that change the terms of an extradition, or would take its place."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import negotiation_words as words
from dedere.casefile.exchanges import DOCUMENT, OFFENSES, Side, Who
from dedere.casefile.model import Entry
from dedere.casefile.parts import Several
from dedere.casefile.provision_names import ProvisionName
from dedere.casefile.sections import BELONGING, COMMON, ID
from dedere.casefile.shapes import Day, Field, Option, Reference, Words


@dataclass(frozen=True, kw_only=True)
class Offer(Entry):
    """One offer, its state and what it gives up.

    *kind* is one of `negotiation_words.OFFERS`, *state* of its `STATES`; *state_on* is the day on
    which it came to that state. *law* are provisions that the offer itself names, beside those
    that `dedere.law.offers` gives for its kind.
    """

    kind: str
    by: Side | None = None
    to: Side | None = None
    date: PartialDate | None = None
    state: str | None = None
    state_on: PartialDate | None = None
    open_until: PartialDate | None = None
    terms: Text | None = None
    gives_up: Text | None = None
    conditions: Text | None = None
    law: tuple[str, ...] = ()
    request: str | None = None
    transfer: str | None = None
    offenses: tuple[str, ...] = ()
    exchanges: tuple[str, ...] = ()
    document: str | None = None


OFFER: dict[str, Field] = {
    "id": ID,
    "kind": Field(Option(words.OFFERS), Text("what is offered", "qué se ofrece"), True),
    "by": Field(Who(), Text("who offers", "quién ofrece")),
    "to": Field(Who(), Text("to whom", "a quién")),
    "date": Field(Day(), Text("when it was made", "cuándo se hizo")),
    "state": Field(Option(words.STATES), Text("where it stands", "en qué estado está")),
    "state_on": Field(Day(), Text("since when", "desde cuándo")),
    "open_until": Field(Day(), Text("until when it can be taken", "hasta cuándo puede aceptarse")),
    "terms": Field(Words(), Text("its terms", "sus términos")),
    "gives_up": Field(Words(), Text("what it gives up", "a qué renuncia")),
    "conditions": Field(Words(), Text("its conditions", "sus condiciones")),
    "law": Field(
        Several(ProvisionName()),
        Text("provisions that it names", "disposiciones que invoca"),
    ),
    **BELONGING,
    "offenses": OFFENSES,
    "exchanges": Field(
        Several(Reference("exchange")),
        Text("the exchanges in which it was made", "las comunicaciones en que se hizo"),
    ),
    "document": DOCUMENT,
    **COMMON,
}
"""The keys of an entry of ``offers``."""
