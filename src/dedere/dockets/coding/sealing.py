"""Sealed papers, sealing and unsealing orders, and the weaker limits, which are kept apart."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding.charging import INSTRUMENTS
from dedere.dockets.coding.model import Alternative, Evidence, Proposal
from dedere.dockets.coding.sealed_case import (
    OF_CASE,
    SAME_TIME,
    names_another,
    rules_on_seal,
    sealed_warrants,
)
from dedere.dockets.coding.view import Row, View

AT_START = timedelta(days=14)
"""A motion to seal the case comes within days of the first paper; one that names nothing is about
the case only where it comes with the first paper."""

_OF_ALL = re.compile(
    r"^.{0,300}?\b(?:motion )?(?:to|for) seal(?:ing)?\W*(?:$|referred|by\b|as to\b|\()",
    re.IGNORECASE,
)


def sealing(view: View, charged: Proposal) -> Proposal:
    """Whether anything is sealed, whether from the start, when the case was opened, and where."""
    ruled = {row.entry.i for row in rules_on_seal(view)}
    orders = [
        row
        for row in view.rows
        if row.has("seal.motion", "seal.order", "seal.unsealed") or row.entry.i in ruled
    ]
    sealed_charges = {one["entry"].i for one in charged.value if one["sealed"]}
    days = [one["date"] for one in charged.value if one["sealed"] and one["date"]]
    sealed_charges |= {row.entry.i for row in sealed_warrants(view, days)}
    papers = [
        row
        for row in view.rows
        if row not in orders
        and (
            row.has("seal.paper", "seal.unsealed_note")
            or _sealed_charge(row)
            or row.entry.i in sealed_charges
        )
    ]
    both = sorted([*orders, *papers], key=lambda row: row.entry.i)
    if not both and not view.seen("seal.placeholder") and not _placeholder(view):
        value = _value(False if _speaks(view) else None, None, None, [], [])
        way = "sealing.absent" if view.lacks("seal", "vault") else "sealing.none"
        return Proposal(value, (way,))
    unsealed = _unsealed(view, orders)
    at_start, way = _at_start(view, charged, unsealed)
    evidence = tuple(row.evidence(*_place(row)) for row in both)
    value = _value(True, at_start, unsealed, papers, orders)
    ways = ["sealing.signs", way] if both else ["sealing.placeholder", way]
    if papers:
        ways.append("sealing.papers")
    if orders:
        ways.append("sealing.orders")
    if unsealed:
        ways.append("sealing.unsealed")
    return Proposal(value, tuple(dict.fromkeys(ways)), evidence)


def _value(
    any_: bool | None,
    at_start: bool | None,
    unsealed: date | None,
    papers: list[Row],
    orders: list[Row],
) -> dict[str, Any]:
    return {
        "any": any_,
        "sealed_at_start": False if any_ is False else at_start,
        "unsealed": unsealed,
        "entries": [row.entry for row in papers],
        "orders": [row.entry for row in orders],
    }


def _sealed_charge(row: Row) -> bool:
    return row.has("charge.sealed_mark") and any(row.has(label) for label, _ in INSTRUMENTS)


def _speaks(view: View) -> bool:
    """Whether the docket says enough for silence to mean that nothing is sealed in it."""
    return view.full and len(view.rows) > 0


def _place(row: Row) -> tuple[int, int]:
    seen = row.first(
        "seal.paper", "seal.motion", "seal.order", "seal.unsealed", "charge.sealed_mark"
    )
    return (seen.start, min(seen.end, seen.start + 80)) if seen else (0, 12)


def _placeholder(view: View) -> bool:
    """Whether he stood under a name such as "Sealed Defendant 3"."""
    return any(
        "sealed" in name.casefold() or "sld " in name.casefold() for name in view.defendant.aliases
    )


def _at_start(view: View, charged: Proposal, unsealed: date | None) -> tuple[bool, str]:
    if any(one["sealed"] for one in charged.value):
        return True, "sealing.sealed_instrument"
    if view.seen("seal.placeholder") or _placeholder(view):
        return True, "sealing.placeholder"
    if unsealed is not None:
        return True, "sealing.case_unsealed"
    first = min((row.filed for row in view.rows if row.filed), default=None)
    for row in view.row_with("seal.motion", "seal.order"):
        if first is None or row.filed is None or "unseal" in row.text[:200].casefold():
            continue
        if _refused(view, row):
            continue
        if OF_CASE.search(row.text) and row.filed - first <= AT_START:
            return True, "sealing.early_order"
        bare = _OF_ALL.search(row.text) and not names_another(view, row)
        if bare and row.filed <= first + SAME_TIME:
            return True, "sealing.early_order"
    return False, "sealing.not_at_start"


def _refused(view: View, row: Row) -> bool:
    """Whether an order denies the seal, or denied the motion that asked for it."""
    ruled = [said.lower() for said, _ in view.rulings.get(row.entry.number or "", [])]
    if ruled and all(said.startswith("den") for said in ruled):
        return True
    return _DENIES.search(row.text) is not None


_DENIES = re.compile(
    r"\bden(?:ying|ied|ies)\b(?:(?!\bgrant)[^.;]){0,60}?\bseal"
    r"|\bseal\w*\b(?:(?!\bgrant)[^.;]){0,60}?\bden(?:ied|ies)\b",
    re.IGNORECASE,
)


def _unsealed(view: View, orders: list[Row]) -> date | None:
    """The day on which case or charge was opened; not that of a single later paper."""
    charged_on = min((row.filed for row in view.rows if row.filed), default=None)
    for row in view.row_with("seal.unsealed_note"):
        # The clerk opened the charge itself later, and says so behind the entry.
        if _sealed_charge(row):
            return next((edit.on for edit in row.parsed.tail.edits if edit.on), None)
    for row in orders:
        if not row.has("seal.unsealed"):
            continue
        day = row.day(row.signs["seal.unsealed"][0].start)
        if view.judged_on is not None and day is not None and day >= view.judged_on:
            continue
        if charged_on is not None:
            return day
    return None


def restricted_any(view: View) -> Proposal:
    """Whether papers stand under limits weaker than a seal."""
    strong = [row for row in view.rows if row.has("seal.restricted")]
    if strong:
        return Proposal(
            True, ("restricted.said",), tuple(row.evidence(*_words(row)) for row in strong)
        )
    weak = [row for row in view.rows if row.has("seal.restricted_weak")]
    if weak:
        evidence: tuple[Evidence, ...] = tuple(row.evidence(*_words(row)) for row in weak)
        return Proposal(
            None, ("restricted.weak",), evidence,
            alternatives=(Alternative(True, _WEAK, 0.5), Alternative(False, _WEAK, 0.4)),
            notes=(_WEAK,),
        )  # fmt: skip
    way = "restricted.absent" if view.lacks(*_LIMITS) else "restricted.none"
    return Proposal(False if _speaks(view) else None, (way,))


_LIMITS = (
    "restrict", "ex parte", "ex-parte", "exparte", "lodged", "access", "viewable", "public view",
    "selected part", "applicable part",
)  # fmt: skip


def _words(row: Row) -> tuple[int, int]:
    seen = row.first("seal.restricted", "seal.restricted_weak")
    return (seen.start, min(seen.end, seen.start + 80)) if seen else (0, 12)


_WEAK = Text(
    "A mark such as (Restricted) or lodged stands beside a title; what it limits is not said.",
    "Junto a un título hay una marca como (Restricted) o lodged; no se dice qué limita.",
)
