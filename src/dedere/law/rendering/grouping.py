"""The instruments by whose law they are, and names for files and places on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dedere.bilingual import Text
from dedere.law.language.provisions import Instrument

GROUPS: dict[str, Text] = {
    "treaties": Text("Treaties between the two States", "Tratados entre los dos Estados"),
    "mx": Text("Mexico", "México"),
    "us": Text("United States", "Estados Unidos"),
    "international": Text("International", "Internacional"),
}
_PREFIXES = {
    "mx/": "mx",
    "us/": "us",
    "treaty-": "treaties",
    "protocol-": "treaties",
    "assistance-treaty-": "treaties",
    "transfer-treaty-": "treaties",
}


def group_of(instrument: Instrument) -> str:
    """The group of an instrument, by the beginning of its id; all others bind many States."""
    for prefix, group in _PREFIXES.items():
        if instrument.id.startswith(prefix):
            return group
    return "international"


def grouped(instruments: Iterable[Instrument]) -> list[tuple[Text, list[Instrument]]]:
    """The instruments under the names of their groups; no group is empty."""
    by_group: dict[str, list[Instrument]] = {name: [] for name in GROUPS}
    for instrument in instruments:
        by_group[group_of(instrument)].append(instrument)
    return [(GROUPS[name], found) for name, found in by_group.items() if found]


def slug(id: str) -> str:
    """A name for a file or a place on a page: letters, digits and hyphens."""
    written = id.replace("@", "-at-").replace("#", "--")
    return re.sub(r"[^A-Za-z0-9-]+", "-", written).strip("-")
