"""Whose turn a step is: a person's, a court's, or the executive's of one of the two States.

A role is an office; which State it belongs to does not depend on the direction. The Embassy of
Mexico is of the requesting State where the United States is asked, and would be of the requested
one where Mexico is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from dedere.procedure import roles
from dedere.procedure.graph import TIME, Role

Country = Literal["MX", "US"]


class Side(StrEnum):
    """On which side of a procedure a role stands."""

    PERSON = "person"
    COURT = "court"
    """A court or judge of either State, also one of the requesting State."""
    REQUESTED = "requested State"
    """The executive of the State that is asked, with its prosecutors and police."""
    REQUESTING = "requesting State"
    TIME = "time"
    OTHER = "other"
    """A role that this module does not know."""


COURTS: dict[str, Country] = {
    **{
        role.id: "MX"
        for role in (
            roles.EXTRADITION_JUDGE,
            roles.AMPARO_COURT,
            roles.COLLEGIATE_COURT,
            roles.SUPREME_COURT,
            roles.MEXICAN_TRIAL_COURT,
            roles.ENFORCEMENT_JUDGE,
            roles.MEXICAN_COURTS,
        )
    },
    **{
        role.id: "US"
        for role in (
            roles.EXTRADITION_MAGISTRATE,
            roles.HABEAS_COURT,
            roles.COURT_OF_APPEALS,
            roles.US_SUPREME_COURT,
            roles.US_TRIAL_COURT,
            roles.CONSENT_OFFICER,
            roles.SUPERVISING_COURT,
            roles.US_COURTS,
        )
    },
}
"""The courts, and the State of each."""

EXECUTIVES: dict[str, Country] = {
    **{
        role.id: "MX"
        for role in (
            roles.SRE,
            roles.FGR,
            roles.POLICE,
            roles.INTERIOR,
            roles.MEXICAN_PROSECUTOR,
            roles.EMBASSY_OF_MEXICO,
            roles.MEXICAN_AGENTS,
            roles.NATIONAL_SECURITY_COUNCIL,
            roles.MEXICAN_PRISONS,
            roles.MEXICAN_ENTITY,
            roles.MEXICAN_CONSULATE,
        )
    },
    **{
        role.id: "US"
        for role in (
            roles.US_EMBASSY,
            roles.STATE_DEPARTMENT,
            roles.SECRETARY_OF_STATE,
            roles.OIA,
            roles.US_ATTORNEY,
            roles.US_MARSHALS,
            roles.PRISON_STAFF,
            roles.BUREAU_OF_PRISONS,
            roles.TRANSFER_UNIT,
            roles.US_STATE_OF_THE_UNION,
            roles.US_MILITARY,
            roles.PAROLE_COMMISSION,
            roles.US_CONSULATE,
        )
    },
}
"""The offices of the two executives, and the State of each."""


def side(role: Role, requested_state: str) -> Side:
    """On which side a role stands, where *requested_state* is asked."""
    if role is TIME:
        return Side.TIME
    if role.id == roles.PERSON.id:
        return Side.PERSON
    if role.id in COURTS:
        return Side.COURT
    if role.id == roles.REQUESTING_STATE.id:
        return Side.REQUESTING
    country = EXECUTIVES.get(role.id)
    if country is None:
        return Side.OTHER
    return Side.REQUESTED if country == requested_state else Side.REQUESTING


def country(role: Role, requested_state: str) -> Country | None:
    """The State whose court or office a role is; None for the person and for time."""
    if role.id == roles.REQUESTING_STATE.id:
        return "US" if requested_state == "MX" else "MX"
    return COURTS.get(role.id) or EXECUTIVES.get(role.id)
