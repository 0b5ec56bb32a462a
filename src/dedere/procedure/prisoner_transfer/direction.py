"""The two directions of a transfer: who acts, and under which provision, where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dedere.bilingual import Text
from dedere.procedure import roles
from dedere.procedure.graph import Role


@dataclass(frozen=True, eq=False)
class Direction:
    """From which State a sentenced person is transferred, with its authorities and law."""

    id: str
    title: Text
    transferring: Literal["MX", "US"]
    out: bool
    """Whether the person leaves the United States."""
    local: Role
    """The authority of the state or federal entity whose court gave the sentence."""
    reviews: tuple[Role, ...]
    """Who looks at an application first."""
    review_law: str
    decides: tuple[Role, ...]
    """Who decides for the transferring State."""
    decision_law: tuple[str, ...]
    sends: tuple[Role, ...]
    """Who sends the papers through the diplomatic channel."""
    receives: tuple[Role, ...]
    """Who decides for the receiving State."""
    acceptance_law: tuple[str, ...]
    sentencing_courts: tuple[Role, ...]
    receiving_courts: tuple[Role, ...]
    consulate: Role
    consent_law: str
    """The section under which consent is verified."""
    delivers: tuple[Role, ...]
    holds: tuple[Role, ...]
    """Who holds the person after the transfer."""


FROM_UNITED_STATES = Direction(
    id="transfer-from-united-states",
    title=Text(
        "Transfer of a sentenced person from the United States to Mexico",
        "Traslado de una persona sentenciada de Estados Unidos a México",
    ),
    transferring="US",
    out=True,
    local=roles.US_STATE_OF_THE_UNION,
    reviews=(roles.PRISON_STAFF,),
    review_law="us/28-cfr/527.45",
    decides=(roles.TRANSFER_UNIT,),
    decision_law=("transfer-treaty-1976/4/2", "us/18-usc/4102", "us/crm/733"),
    sends=(roles.TRANSFER_UNIT, roles.STATE_DEPARTMENT),
    receives=(roles.MEXICAN_PRISONS,),
    acceptance_law=("transfer-treaty-1976/4/3", "mx/constitution/18/7"),
    sentencing_courts=(roles.US_COURTS,),
    receiving_courts=(roles.MEXICAN_COURTS,),
    consulate=roles.MEXICAN_CONSULATE,
    consent_law="us/18-usc/4107",
    delivers=(roles.BUREAU_OF_PRISONS, roles.US_MARSHALS, roles.MEXICAN_AGENTS),
    holds=(roles.MEXICAN_PRISONS,),
)
FROM_MEXICO = Direction(
    id="transfer-from-mexico",
    title=Text(
        "Transfer of a sentenced person from Mexico to the United States",
        "Traslado de una persona sentenciada de México a Estados Unidos",
    ),
    transferring="MX",
    out=False,
    local=roles.MEXICAN_ENTITY,
    reviews=(roles.MEXICAN_PRISONS, roles.FGR),
    review_law="transfer-treaty-1976/4/1",
    decides=(roles.MEXICAN_PRISONS,),
    decision_law=("transfer-treaty-1976/4/2", "mx/constitution/18/7"),
    sends=(roles.SRE, roles.FGR),
    receives=(roles.TRANSFER_UNIT,),
    acceptance_law=("transfer-treaty-1976/4/3", "us/18-usc/4102", "us/18-usc/4100/b"),
    sentencing_courts=(roles.MEXICAN_COURTS,),
    receiving_courts=(roles.US_COURTS,),
    consulate=roles.US_CONSULATE,
    consent_law="us/18-usc/4108",
    delivers=(roles.MEXICAN_PRISONS, roles.BUREAU_OF_PRISONS, roles.US_MARSHALS),
    holds=(roles.BUREAU_OF_PRISONS,),
)
