"""Who must act within each period of the catalogue, by the roles of the procedure.

The rule of the law that runs a period says what meets it; the role is that of the step which does.
Where a period is only waited out, it is the one who may act when it is over.
"""

from __future__ import annotations

from collections.abc import Mapping

from dedere.bilingual import Text
from dedere.procedure import roles
from dedere.procedure.catalogue import ANY_TIME
from dedere.procedure.graph import Role

RECEIVING_STATE = Role("receiving-state", Text("the receiving State", "el Estado receptor"))
SENTENCING_STATE = Role(
    "sentencing-state", Text("the sentencing State", "el Estado que dictó la sentencia")
)
ACTING: Mapping[str, Role] = {
    "MX-PROV": roles.REQUESTING_STATE,
    "MX-PROV-OLD": roles.REQUESTING_STATE,
    "MX-CURE": roles.REQUESTING_STATE,
    "MX-EXC": roles.PERSON,
    "MX-PROOF": roles.PERSON,
    "MX-OP5": roles.EXTRADITION_JUDGE,
    "MX-OP3": roles.EXTRADITION_JUDGE,
    "MX-SRE": roles.SRE,
    "MX-REF5": roles.SRE,
    "MX-REF10": roles.INTERIOR,
    "MX-LEI33": roles.SRE,
    "MX-AMP30": roles.PERSON,
    "MX-AMP15": roles.PERSON,
    ANY_TIME: roles.PERSON,
    "MX-ADMIT": roles.AMPARO_COURT,
    "MX-QUEJA2": roles.PERSON,
    "MX-QUEJA5": roles.PERSON,
    "MX-HEAR": roles.AMPARO_COURT,
    "MX-JUDG": roles.AMPARO_COURT,
    "MX-REV": roles.PERSON,
    "MX-REVDEC": roles.COLLEGIATE_COURT,
    "MX-TAKE": roles.REQUESTING_STATE,
    "T-SPEC60": roles.PERSON,
    "LEI-SPEC2M": roles.PERSON,
    "US-PROV": roles.REQUESTING_STATE,
    "US-TAKE": roles.REQUESTING_STATE,
    "US-APP": roles.PERSON,
    "US-HRET": roles.US_ATTORNEY,
    "TR-VIEWS": roles.US_ATTORNEY,
    "TR-AGAIN": roles.SENTENCED_PERSON,
    "TR-REPORT": RECEIVING_STATE,
    "TR-APPEAL": roles.SENTENCED_PERSON,
    "TR-RET10": roles.TRANSFER_UNIT,
    "TR-RET30": SENTENCING_STATE,
    "TR-RET60": roles.US_ATTORNEY,
}
"""The role by the id of the period; none for what the treaty leaves to both States."""
NAMED: Mapping[str, Role] = {
    one.id: one for one in vars(roles).values() if isinstance(one, Role) and one.id != "person"
} | {one.id: one for one in (roles.PERSON, RECEIVING_STATE, SENTENCING_STATE)}
"""Every role by its id. Of the person sought and the sentenced person the first, who is both."""


def acting(limit: str) -> Role | None:
    """Who must act within a period; None where no one in particular must."""
    return ACTING.get(limit)
