"""What the study asks beside the codebook: officials, rank, agency, counts dropped, money.

Only where the docket shows it. The papers say more, and where they were not read nothing is said.
"""

from __future__ import annotations

import re
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import charges
from dedere.dockets.coding.labels import spread
from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.pleas import CONVICTED, DISMISSED
from dedere.dockets.coding.view import View
from dedere.dockets.entries.kinds import Kind

HEADER = Evidence(header="header:counts")


def official(view: View) -> Proposal:
    """Words that call somebody a public official; whether it is the defendant a person must say."""
    seen = [one for one in view.seen("official") if not one.unclear]
    if not seen:
        return Proposal(None, ("official.silent",))
    words = list(dict.fromkeys(" ".join(one.words.split()) for one in seen))
    return Proposal(
        words, ("official.words",), tuple(one.evidence() for one in seen), notes=(_WHOSE,)
    )


def rank_words(view: View) -> Proposal:
    """Words of rank or role, as printed."""
    seen = [one for one in view.seen("rank") if not one.unclear]
    if not seen:
        return Proposal(None, ("rank.silent",))
    words = list(dict.fromkeys(" ".join(one.words.split()).lower() for one in seen))
    return Proposal(words, ("rank.words",), tuple(one.evidence() for one in seen), notes=(_WHOSE,))


def investigating_agency(view: View) -> Proposal:
    """Agencies that entries name, as printed."""
    seen = [one for one in view.seen("agency") if not one.unclear]
    if not seen:
        return Proposal(None, ("agency.silent",))
    names = list(
        dict.fromkeys(one.group("agency") or one.group("agency2") or one.words for one in seen)
    )
    return Proposal(names, ("agency.named",), tuple(one.evidence() for one in seen))


def prosecutors(view: View) -> Proposal:
    """Counsel for the government as the sheet prints them: of them one negotiated and signed."""
    names = [
        attorney.name
        for party in view.docket.parties
        if party.type.lower() == "plaintiff"
        for attorney in party.attorneys
        if not _OFFICE.search(attorney.name)
    ]
    if not names:
        return Proposal(None, ("prosecutors.silent",))
    return Proposal(names, ("prosecutors.header",), (Evidence(header="header"),))


def victims(view: View) -> Proposal:
    """Whether entries mention victims, and whether a count charges violence.

    Mentioned in a docket is less than mentioned in the papers: what was not seen is null.
    """
    seen = [one for one in view.seen("victims") if not one.unclear]
    party = view.defendant.party
    groups = [charges.read(one)[0].group for one in (party.counts if party else ())]
    charged: bool | None = None
    if charges.Group.VIOLENCE in groups:
        charged = True
    elif groups and None not in groups:
        charged = False
    evidence = [one.evidence() for one in seen] + ([HEADER] if charged is not None else [])
    value = {"mentioned": True if seen else None, "charged": charged}
    way = "victims.signs" if seen or charged is not None else "victims.silent"
    return Proposal(value, (way,), tuple(evidence))


def counts_dropped(view: View, counts: Proposal, sentence: Proposal) -> Proposal:
    """Dismissed counts, and whether dropping them could change the longest prison term.

    *with_effect* counts those whose statutory maximum is above that of every count that stands;
    *without_effect* those whose maximum is not; what has no known maximum is *unknown*. It speaks
    of the law's ceiling, not of the sentence that would have been given.
    """
    party = view.defendant.party
    printed = [one for one in (party.counts if party else ()) if one.section != "complaint"]
    stand: list[float | None] = []
    dropped: list[tuple[int, float | None]] = []
    for one, value in zip(printed, counts.value, strict=False):
        charge, _ = charges.read(one)
        ceiling = _ceiling(charge)
        if value["outcome"] in CONVICTED:
            stand.append(ceiling)
        elif value["outcome"] in DISMISSED:
            dropped.append((max(1, len(spread(value["label"]))), ceiling))
    if not stand or not dropped:
        return Proposal(None, ("counts_dropped.silent",))
    highest = None if None in stand else max(one for one in stand if one is not None)
    tally: dict[str, Any] = {"number": 0, "with_effect": 0, "without_effect": 0, "unknown": 0}
    for number, ceiling in dropped:
        tally["number"] += number
        if ceiling is None or highest is None:
            tally["unknown"] += number
        else:
            tally["with_effect" if ceiling > highest else "without_effect"] += number
    return Proposal(tally, ("counts_dropped.ceilings",), (HEADER,), notes=(_CEILING,))


def _ceiling(charge: charges.Charge) -> float | None:
    """The longest term in months; infinite for life."""
    longest = charge.maximum
    if longest is None:
        return None
    if getattr(longest, "life", False):
        return float("inf")
    months = getattr(longest, "months", None)
    return float(months) if months is not None else None


def money_forfeited(view: View, forfeiture: Proposal) -> Proposal:
    """Dollars of an order of forfeiture, where the entry or the header prints them."""
    if not forfeiture.value:
        return Proposal(None, ("money_forfeited.silent",))
    for row in view.row_with("forfeiture.order"):
        if row.parsed.kind in (Kind.MOTION, Kind.NOTICE, Kind.SUPPORT):
            continue
        found = _MONEY.search(row.text)
        if found:
            amount = float((found["one"] or found["other"]).replace(",", ""))
            value = int(amount) if amount == int(amount) else amount
            return Proposal(value, ("money_forfeited.order",), (row.evidence(*found.span()),))
    return Proposal(None, ("money_forfeited.silent",))


_MONEY = re.compile(
    r"\b(?:money judgment|forfeit\w*)\b[^.;]{0,100}?\$ ?(?P<one>\d[\d,]*(?:\.\d\d)?)"
    r"|\$ ?(?P<other>\d[\d,]*(?:\.\d\d)?)[^.;]{0,60}\b(?:money judgment|forfeit\w*)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\bU\.? ?S\.? Attorney|\bAttorney'?s? Office\b|\bCR\b|Pretrial|Probation", re.IGNORECASE
)
_WHOSE = Text(
    "The words stand in an entry about this defendant; whom they describe the papers have to say.",
    "Las palabras constan en un asiento sobre este acusado; los papeles dirán a quién describen.",
)
_CEILING = Text(
    "By the maximum that the statute allows, not by the sentence that would have followed.",
    "Según la pena máxima de la ley, no según la pena que se habría impuesto.",
)
