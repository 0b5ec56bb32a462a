"""The 94 district courts of the United States, and how a page says from which of them it comes.

Ids are those of PACER and CourtListener; a court's CM/ECF is at ``ecf.<id>.uscourts.gov``.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_HOST = re.compile(
    r"(?:ecf|pacer|docs|dcecf)\.([a-z0-9]{2,6})\.(?:uscourts|circ\w+)\.(?:gov|dcn)", re.I
)
_LETTER = {"Northern": "N", "Southern": "S", "Eastern": "E", "Western": "W"}
_LETTER |= {"Middle": "M", "Central": "C"}


@dataclass(frozen=True, slots=True)
class Court:
    """One district court."""

    id: str
    """``casd``"""
    division: str
    """``Southern``; empty where the State is one district."""
    state: str
    postal: str
    host: str
    """The address of its CM/ECF."""

    @property
    def name(self) -> str:
        """``Southern District of California``."""
        article = "the " if self.state.endswith("Islands") else ""
        return f"{self.division} District of {article}{self.state}".strip()

    @property
    def short(self) -> str:
        """How lawyers write it: ``SDCA``."""
        return f"{_LETTER.get(self.division, '')}D{self.postal}"


@cache
def courts() -> dict[str, Court]:
    """All 94 by id."""
    text = (files(__package__) / "courts.csv").read_text(encoding="utf-8")
    return {row["id"]: Court(**row) for row in csv.DictReader(text.splitlines())}


@cache
def _names() -> tuple[tuple[re.Pattern[str], Court], ...]:
    found = []
    for court in courts().values():
        state, division = court.state.lower(), court.division.lower()
        forms = (
            # "Northern Illinois" stands in titles; "Middle Tennessee" cannot be anything else.
            (
                f"{division} district (?:court )?(?:of |for )?(?:the )?(?:state of )?{state}",
                f"{division} {state}",
                f"{state} {division}(?: district)?",
            )
            if division
            else (
                f"district (?:court )?(?:(?:of|for) (?:the )?)?(?:district of )?(?:the )?{state}",
                f"{state} district",
            )
        )
        found.append((re.compile(rf"\b(?:{'|'.join(forms)})\b"), court))
    return tuple(found)


def by_heading(words: str) -> str | None:
    """The court that a heading names; None where it names none, or more than one.

    The longest name counts, so that a shorter one inside it does not.
    """
    plain = " ".join(re.sub(r"[^a-z]+", " ", words.lower()).split())
    best: dict[str, int] = {}
    for pattern, court in _names():
        for match in pattern.finditer(plain):
            best[court.id] = max(best.get(court.id, 0), len(match[0]))
    if best:
        longest = max(best.values())
        winners = [name for name, length in best.items() if length == longest]
        return winners[0] if len(winners) == 1 else None
    return _by_token(words)


def _by_token(words: str) -> str | None:
    """``CM/ECF - azd`` and ``SDNY CM/ECF``: an id or a lawyer's short name among the words."""
    tokens = set(re.findall(r"[A-Za-z]+", words))
    known = {court.short: court.id for court in courts().values()}
    known |= {court.id.upper(): court.id for court in courts().values()}
    # Ids such as "med" and "ord" are words too, so a token counts only where it stands alone
    # after the name of the system, or is written in capitals.
    found = {known[token] for token in tokens if token.isupper() and token in known}
    for match in re.finditer(r"CM/ECF(?: LIVE)?\s*-\s*([a-z]{3,4})\b", words):
        if match[1] in courts():
            found.add(match[1])
    return found.pop() if len(found) == 1 else None


def in_addresses(addresses: Iterable[str]) -> str | None:
    """The court to whose CM/ECF most of *addresses* lead; None where they lead to none.

    Any court of the judiciary may be meant, not only a district court: ``nysb``, ``ca9``.
    """
    seen = Counter(
        match[1].lower() for address in addresses if (match := _HOST.search(address)) is not None
    )
    return seen.most_common(1)[0][0] if seen else None
