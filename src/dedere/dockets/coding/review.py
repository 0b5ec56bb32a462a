"""Appeals, and the writs: collateral attack, and the transport order that is no petition."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.reductions import ruling
from dedere.dockets.coding.view import Row, View
from dedere.dockets.entries.kinds import Kind

CIRCUITS: dict[str, tuple[str, ...]] = {
    "ca1": ("med", "mad", "nhd", "rid", "prd"),
    "ca2": ("ctd", "nynd", "nyed", "nysd", "nywd", "vtd"),
    "ca3": ("ded", "njd", "paed", "pamd", "pawd", "vid"),
    "ca4": ("mdd", "nced", "ncmd", "ncwd", "scd", "vaed", "vawd", "wvnd", "wvsd"),
    "ca5": ("laed", "lamd", "lawd", "msnd", "mssd", "txed", "txnd", "txsd", "txwd"),
    "ca6": ("kyed", "kywd", "mied", "miwd", "ohnd", "ohsd", "tned", "tnmd", "tnwd"),
    "ca7": ("ilcd", "ilnd", "ilsd", "innd", "insd", "wied", "wiwd"),
    "ca8": ("ared", "arwd", "iand", "iasd", "mnd", "moed", "mowd", "ned", "ndd", "sdd"),
    "ca9": (
        "akd", "azd", "cacd", "caed", "cand", "casd", "hid", "idd", "mtd", "nvd", "ord", "waed",
        "wawd", "gud", "nmid",
    ),
    "ca10": ("cod", "ksd", "nmd", "oked", "oknd", "okwd", "utd", "wyd"),
    "ca11": ("alnd", "almd", "alsd", "flnd", "flmd", "flsd", "gand", "gamd", "gasd"),
    "cadc": ("dcd",),
}  # fmt: skip
"""The courts of each circuit (28 USC 41)."""


def circuit_of(court: str | None) -> str | None:
    """The court of appeals above a district court."""
    return next((circuit for circuit, courts in CIRCUITS.items() if court in courts), None)


def appeals(view: View) -> Proposal:
    """Each notice of appeal, with number and outcome."""
    found: list[dict[str, Any]] = []
    evidence: list[Evidence] = []
    for row in view.row_with("appeal.notice", "appeal.noticed"):
        if row.parsed.kind in (Kind.SUPPORT, Kind.MOTION, Kind.SETTING):
            continue
        by, day = _appellant(view, row), row.filed
        if any(one["by"] == by and one["date"] == day for one in found):
            continue
        evidence.append(row.evidence(0, 16))
        found.append(
            {
                "by": by,
                "date": day,
                "court": circuit_of(view.docket.court),
                "number": None,
                "outcome": None,
                "outcome_date": None,
                "entry": row.entry,
            }
        )
    ways = ["appeals.notice"] if found else ["appeals.none"]
    numbers = _numbers(view)
    if len(found) == 1 and numbers:
        found[0]["number"] = numbers[0][0]
        evidence.append(numbers[0][1])
    elif len(numbers) == len(found):
        for one, (number, where) in zip(found, numbers, strict=True):
            one["number"] = number
            evidence.append(where)
    for one in found:
        outcome = _outcome(view, one, alone=len(found) == 1)
        if outcome:
            one["outcome"], one["outcome_date"] = outcome[0], outcome[1]
            evidence += outcome[2]
            ways.append("appeals.outcome")
    return Proposal(found, tuple(dict.fromkeys(ways)), tuple(evidence))


def _appellant(view: View, row: Row) -> str | None:
    """Who appeals. The clerk, who corrects what attorneys enter, goes before them."""
    for other in view.rows:
        said = _BY_GOVERNMENT.search(other.entry.text)
        if (
            said
            and other.entry.date_filed
            and row.filed
            and 0 <= (other.entry.date_filed - row.filed).days <= 30
        ):
            return "USA"
    side = row.parsed.side
    if side:
        return "USA" if side == "government" else "defendant"
    return "USA" if re.search(r"\bby (?:USA|United States|Government)\b", row.text) else None


_BY_GOVERNMENT = re.compile(
    r"\bnotice of appeal\b[^.;]{0,100}\b(?:filed )?by (?:the )?(?:U\.?S\.? Attorney|USA"
    r"|United States|Government)\b",
    re.IGNORECASE,
)


def _numbers(view: View) -> list[tuple[str, Evidence]]:
    found: dict[str, Evidence] = {}
    for number in view.docket.appeal_numbers:
        match = re.search(r"\d{2}-\d{3,6}", number)
        if match:
            found.setdefault(match[0], Evidence(header="header", words=match[0]))
    for seen in view.seen("appeal.number"):
        said = seen.group("number") or seen.group("number2")
        if said:
            found.setdefault(said, seen.evidence())
    return list(found.items())


def _outcome(
    view: View, appeal: dict[str, Any], *, alone: bool
) -> tuple[str, date | None, list[Evidence]] | None:
    """What the court of appeals decided; of several appeals only where the paper names which."""
    best = None
    for seen in view.seen("appeal.outcome"):
        row = seen.row
        if appeal["date"] and row.filed and row.filed < appeal["date"]:
            continue
        named = {one.number for one in row.parsed.refers} & {appeal["entry"].number}
        if not (alone or named or (appeal["number"] and appeal["number"] in row.entry.text)):
            continue
        said = _OUTCOME.search(row.entry.text)
        if said and best is None:
            words = said[0].lower()
            outcome = next(value for begin, value in _OUTCOMES if begin in words)
            if outcome == "dismissed" and _ON_MOTION.search(row.entry.text):
                outcome = "dismissed on appellant motion"
            best = (outcome, row.filed, [seen.evidence()])
        elif best is not None:
            best[2].append(seen.evidence())
    return best


_OUTCOME = re.compile(
    r"\b(?:affirm\w*(?: in part)?|dismiss\w*|vacat\w+(?: and remand\w*)?"
    r"|revers\w+(?: and remand\w*)?|remand\w*)\b",
    re.IGNORECASE,
)
_OUTCOMES = (
    ("affirm", "affirmed"),
    ("dismiss", "dismissed"),
    ("vacat", "vacated and remanded"),
    ("revers", "reversed"),
    ("remand", "remanded"),
)
_ON_MOTION = re.compile(
    r"\bmotion (?:of appellant|to dismiss)|appellant.s motion|voluntar\w+|rule 42\(b\)|stipulat\w+",
    re.IGNORECASE,
)


def habeas(view: View) -> Proposal:
    """Petitions and motions against custody; a transport order is kept so that none counts it."""
    found: list[dict[str, Any]] = []
    evidence: list[Evidence] = []
    ways: list[str] = []
    for row in view.rows:
        if row.parsed.kind in (Kind.SUPPORT, Kind.SETTING, Kind.NOTICE, Kind.JUDGMENT):
            continue
        kind = _kind(row)
        if kind is None:
            continue
        if kind == "ad_prosequendum":
            # The order and the writ follow the motion; one writ is coded once.
            if row.parsed.kind is Kind.ORDER or re.match(r"\W*writ\b", row.text, re.IGNORECASE):
                evidence.append(row.evidence(0, 30))
                if any(one["type"] == kind for one in found):
                    continue
        elif row.parsed.kind is Kind.ORDER:
            continue
        outcome, day, where = ruling(view, row)
        if outcome and day and kind == "ad_prosequendum":
            outcome = f"{outcome} {day.isoformat()}"
        by = {"government": "USA", "defense": "defendant"}.get(row.parsed.side or "")
        if kind == "ad_prosequendum" and by is None:
            by = "USA" if re.search(r"\bby (?:USA|United States|Government)\b", row.text) else None
        found.append(
            {"type": kind, "by": by, "date": row.filed, "outcome": outcome, "entry": row.entry}
        )
        ways.append(f"habeas.{kind}")
        evidence += [row.evidence(0, 30), *where]
    kept = {(one.i, one.header): one for one in reversed(evidence)}
    return Proposal(
        found, tuple(dict.fromkeys(ways)) or ("habeas.none",),
        tuple(sorted(kept.values(), key=lambda one: one.i or 0)),
    )  # fmt: skip


def _kind(row: Row) -> str | None:
    if row.has("writ.prosequendum"):
        if re.search(r"\breturn\w*\b.{0,40}\bexecuted|testificandum", row.text, re.IGNORECASE):
            return None
        return "ad_prosequendum"
    if row.has("habeas.2255"):
        return "2255"
    if row.has("habeas.2241"):
        return "2241"
    return None
