"""What of the published schemata is used here: properties, what they must have, what they link.

Only what goes out is listed. Where the followthemoney library is installed, the tests hold every
line that goes out against its own schemata.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Schema(NamedTuple):
    """A schema: its parents, the properties it adds, which are needed, what they may link to."""

    extends: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    links: Mapping[str, str] = {}


SCHEMATA: dict[str, Schema] = {
    "Thing": Schema((), ("name", "alias", "country", "summary", "notes", "sourceUrl"), ("name",)),
    "Interval": Schema(
        (), ("startDate", "endDate", "date", "summary", "description", "recordId", "sourceUrl")
    ),
    "Interest": Schema(("Interval",), ("role", "status")),
    "LegalEntity": Schema(("Thing",)),
    "Person": Schema(("LegalEntity",), ("position",)),
    "Organization": Schema(("LegalEntity",)),
    "PublicBody": Schema(("Organization",)),
    "Event": Schema(
        ("Interval", "Thing"), ("location", "involved"), links={"involved": "LegalEntity"}
    ),
    "CourtCase": Schema(
        ("Thing",), ("category", "type", "status", "caseNumber", "court", "fileDate", "closeDate")
    ),
    "CourtCaseParty": Schema(
        ("Interest",),
        ("party", "case"),
        ("party", "case"),
        {"party": "Thing", "case": "CourtCase"},
    ),
    "Document": Schema(("Thing",), ("title", "fileName", "date"), ("fileName",)),
    "Documentation": Schema(
        ("Interest",),
        ("document", "entity"),
        ("document", "entity"),
        {"document": "Document", "entity": "Thing"},
    ),
    "Family": Schema(
        ("Interval",),
        ("person", "relative", "relationship"),
        ("person", "relative"),
        {"person": "Person", "relative": "Person"},
    ),
    "Associate": Schema(
        ("Interval",),
        ("person", "associate", "relationship"),
        ("person", "associate"),
        {"person": "Person", "associate": "Person"},
    ),
    "Membership": Schema(
        ("Interest",),
        ("member", "organization"),
        ("member", "organization"),
        {"member": "LegalEntity", "organization": "Organization"},
    ),
    "Succession": Schema(
        ("Interest",),
        ("predecessor", "successor"),
        ("predecessor", "successor"),
        {"predecessor": "LegalEntity", "successor": "LegalEntity"},
    ),
    "Payment": Schema(
        ("Interval",),
        ("payer", "beneficiary", "purpose"),
        ("payer", "beneficiary"),
        {"payer": "LegalEntity", "beneficiary": "LegalEntity"},
    ),
    "UnknownLink": Schema(
        ("Interest",),
        ("subject", "object"),
        ("subject", "object"),
        {"subject": "Thing", "object": "Thing"},
    ),
}


def ancestors(name: str) -> set[str]:
    """A schema and everything it extends."""
    found = {name}
    for parent in SCHEMATA[name].extends:
        found |= ancestors(parent)
    return found


def properties(name: str) -> set[str]:
    """All properties of a schema, with those that it inherits."""
    return {one for parent in ancestors(name) for one in SCHEMATA[parent].properties}
