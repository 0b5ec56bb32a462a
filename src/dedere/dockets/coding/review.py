"""Appeals, and the writs: collateral attack, and the transport order that is no petition."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.reductions import ruling
from dedere.dockets.coding.view import Row, View
from dedere.dockets.defendants import is_civil
from dedere.dockets.entries.dates import first_date
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
    for row in view.row_with("appeal.notice", "appeal.noticed", "appeal.to_district"):
        if row.parsed.kind in (Kind.SUPPORT, Kind.MOTION, Kind.SETTING):
            continue
        by, day = _appellant(view, row), row.filed
        if any(one["by"] == by and one["date"] == day for one in found):
            continue
        evidence.append(row.evidence(0, 16))
        within = row.has("appeal.to_district")
        # A judgment of a magistrate judge goes to a district judge of the same court first.
        court = view.docket.court if within else circuit_of(view.docket.court)
        found.append(
            {
                "by": by,
                "date": day,
                "court": court,
                "number": None,
                "outcome": None,
                "outcome_date": None,
                "entry": row.entry,
            }
        )
    ways = ["appeals.notice"] if found else ["appeals.none"]
    numbers = _numbers(view)
    above = [one for one in found if one["court"] != view.docket.court]
    if len(above) == 1 and numbers:
        above[0]["number"] = numbers[0][0]
        evidence.append(numbers[0][1])
    elif len(numbers) == len(above):
        for one, (number, where) in zip(above, numbers, strict=True):
            one["number"] = number
            evidence.append(where)
    for one in found:
        outcome = _outcome(view, one, alone=len(above) == 1) if one in above else _within(view, one)
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
    himself = "petitioner" if is_civil(view.docket) else "defendant"
    side = row.parsed.side
    if side:
        return "USA" if side == "government" else himself
    if re.search(r"\bby (?:USA|United States|Government)\b", row.text, re.IGNORECASE):
        return "USA"
    # The name may stand behind the quoted title: "re: 23 Judgment by NAME".
    names = "|".join(re.escape(name) for name in view.defendant.names if len(name) > 3)
    himself_said = rf"\bby (?:(?:the )?(?:defendant|petitioner|deft|dft) )?(?:{names})"
    if names and re.search(himself_said, row.entry.text, re.IGNORECASE):
        return himself
    return None


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
        said = seen.group("number") or seen.group("number2") or seen.group("number3")
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
            elif outcome == "dismissed" and _MOOT.search(row.entry.text):
                outcome = "dismissed as moot"
            if outcome == "affirmed" and _SENT_BACK.search(row.entry.text):
                outcome = _in_parts(row.entry.text) or "affirmed in part, vacated and remanded"
            best = (outcome, _decided_on(row), [seen.evidence()])
        elif best is not None:
            best[2].append(seen.evidence())
    return best


def _in_parts(text: str) -> str | None:
    """What was affirmed and what was not, where the paper names both; None where it does not."""
    affirmed, undone = _PART_AFFIRMED.search(text), _PART_UNDONE.search(text)
    if not affirmed or not undone:
        return None
    kept = (affirmed["what"] or affirmed["object"]).lower()
    lost = (undone["what"] or undone["object"]).lower()
    verb = (undone["verb"] or undone["verb2"]).lower()
    end = "reversed" if verb.startswith("revers") else "vacated"
    if re.search(r"\bremand", text[undone.start() :], re.IGNORECASE):
        end += " and remanded"
    return None if kept.rstrip("s") == lost.rstrip("s") else f"{kept} affirmed; {lost} {end}"


_THING = r"(?:convictions?|sentences?|judge?ment|restitution|forfeiture|counts? [\d, and-]*\d)"
_PART_AFFIRMED = re.compile(
    rf"\b(?P<what>{_THING})\b(?:(?!\b(?:vacat|revers))[^.;,]){{0,30}}?\baffirmed\b"
    rf"|\baffirm(?:s|ing)?\b (?:(?:the|his|her|as|to|of) )*(?P<object>{_THING})\b",
    re.IGNORECASE,
)
_PART_UNDONE = re.compile(
    rf"\b(?P<what>{_THING})\b(?:(?!\baffirm)[^.;,]){{0,30}}?\b(?P<verb>vacated|reversed)\b"
    rf"|\b(?P<verb2>vacat(?:es?|ing)|revers(?:es?|ing))\b (?:(?:the|his|her|as|to|of) )*"
    rf"(?P<object>{_THING})\b",
    re.IGNORECASE,
)


def _within(view: View, appeal: dict[str, Any]) -> tuple[str, date | None, list[Evidence]] | None:
    """What a district judge decided on the appeal from a magistrate judge's judgment."""
    for seen in view.seen("appeal.district_outcome"):
        row = seen.row
        if appeal["date"] and row.filed and row.filed < appeal["date"]:
            continue
        if row.parsed.kind in (Kind.MOTION, Kind.SUPPORT, Kind.SETTING, Kind.NOTICE):
            continue
        said = _OUTCOME.search(seen.words)
        if said:
            words = said[0].lower()
            outcome = next(value for begin, value in _OUTCOMES if begin in words)
            return outcome, row.day(), [seen.evidence()]
    return None


def _decided_on(row: Row) -> date | None:
    """The day on which the mandate was issued, where it says so; else the day of filing."""
    found = _ISSUED.search(row.entry.text)
    day = first_date(found["day"]) if found else None
    return day if day and row.filed and day <= row.filed else row.filed


_ISSUED = re.compile(
    r"\b(?:date issued|mandate issued|issued(?: as)?(?: the)?(?: formal)?(?: mandate)?)"
    r"(?: on| of)?:? *(?P<day>\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})",
    re.IGNORECASE,
)
_SENT_BACK = re.compile(
    r"\b(?:vacat\w+|revers\w+)\b[^.;]{0,80}\b(?:sentence|count|part|remand\w*)", re.IGNORECASE
)
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
_MOOT = re.compile(r"\bdismiss\w*\b[^.;]{0,60}\bmoot", re.IGNORECASE)
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
            asked = row.parsed.kind is Kind.MOTION
            by_usa = re.search(r"\bby (?:USA|United States|Government)\b", row.text)
            # Only the government asks for this writ, whoever the entry names.
            by = "USA" if asked or by_usa else None
        elif kind != "ad_prosequendum" and by != "USA":
            # Nobody else may file it for himself.
            by = "petitioner" if is_civil(view.docket) else "defendant"
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
