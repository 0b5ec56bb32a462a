"""Motions to lower a sentence: cooperation, guideline amendments, variances, compassionate release.

Cooperation is feared: it is proposed only where the words 5K1.1, substantial assistance or Rule 35
stand in a motion of the government, or in an entry that names its motion by number.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.view import Row, Seen, View
from dedere.dockets.entries.kinds import Kind

KINDS = (
    "reduction.5k1", "reduction.rule35", "reduction.assistance", "reduction.compassionate",
    "reduction.amendment", "reduction.reduce", "reduction.departure_or_variance",
    "reduction.variance",
)  # fmt: skip

OUTCOMES = (
    ("granting in part", "granted in part"),
    ("granted in part", "granted in part"),
    ("granting", "granted"),
    ("granted", "granted"),
    ("denying without prejudice", "denied without prejudice"),
    ("denied without prejudice", "denied without prejudice"),
    ("denying as moot", "moot"),
    ("denied as moot", "moot"),
    ("finding as moot", "moot"),
    ("moot", "moot"),
    ("denying", "denied"),
    ("denied", "denied"),
    ("grants", "granted"),
    ("denies", "denied"),
    ("withdraw", "withdrawn"),
    ("terminating", "terminated"),
    ("striking", "stricken"),
)


def reduction(view: View) -> Proposal:
    """Every motion, by whom, and what became of it."""
    found: list[dict[str, Any]] = []
    evidence: list[Evidence] = []
    ways: list[str] = []
    for row in view.rows:
        if row.parsed.kind in (
            Kind.ORDER,
            Kind.MINUTES,
            Kind.SUPPORT,
            Kind.SETTING,
            Kind.NOTICE,
            Kind.JUDGMENT,
        ):
            continue
        seen = row.first(*KINDS)
        if seen is None or row.has("hearing.revocation"):
            continue
        if _takes_back(row):
            evidence.append(row.evidence(0, 30))
            continue
        by = _by(row)
        kind, way = _type(view, row, by)
        if kind is None:
            continue
        outcome, day, where = ruling(view, row)
        found.append(
            {
                "type": kind,
                "by": by,
                "date": row.filed,
                "outcome": outcome,
                "outcome_date": day,
                "entry": row.entry,
            }
        )
        ways.append(way)
        evidence += [seen.evidence(), *where]
    for item, seen_at in (
        *by_order(view, {one["entry"].i for one in found}),
        *in_court(view, {one["type"] for one in found}),
    ):
        if any(one["type"] == item["type"] and one["date"] == item["date"] for one in found):
            continue
        found.append(item)
        ways.append(f"reduction.in_court_{item['type']}")
        evidence.append(seen_at)
    return Proposal(found, tuple(dict.fromkeys(ways)) or ("reduction.none",), tuple(evidence))


def by_order(view: View, known: set[int]) -> list[tuple[dict[str, Any], Evidence]]:
    """Motions of the government that only the order which decides them calls by name."""
    found: list[tuple[dict[str, Any], Evidence]] = []
    by_number = {row.entry.number: row for row in view.rows if row.entry.number}
    for row in view.rows:
        if row.parsed.kind not in (Kind.ORDER, Kind.MINUTES):
            continue
        for one in row.parsed.refers:
            motion = by_number.get(one.number)
            named = _NAMED.search(one.title) if one.outcome else None
            if motion is None or named is None or motion.entry.i in known:
                continue
            if motion.parsed.side != "government" or motion.parsed.kind is not Kind.MOTION:
                continue
            if _takes_back(motion) or _ABOUT.match(motion.text):
                continue
            known.add(motion.entry.i)
            item = {
                "type": "5k1" if named["k"] else "rule35b", "by": "USA", "date": motion.filed,
                "outcome": outcome_words(one.outcome or "", row.text), "outcome_date": row.day(),
                "entry": motion.entry,
            }  # fmt: skip
            found.append((item, row.evidence(max(one.start, 0), max(one.end, 30))))
    return found


_NAMED = re.compile(r"\b(?:(?P<k>5K1)|rule 35(?: ?\(b\)|(?! ?\()))", re.IGNORECASE)
_RULINGS = ("ruling", "ruling2", "ruling3")


def in_court(view: View, known: set[str]) -> list[tuple[dict[str, Any], Evidence]]:
    """Motions that no entry of their own names, and that minutes of the hearing rule on.

    A motion that was filed under seal, or made in court, is named only there.
    """
    found: list[tuple[dict[str, Any], Evidence]] = []
    for row in view.row_with("reduction.in_court"):
        if row.parsed.kind not in (Kind.MINUTES, Kind.ORDER) or row.has("hearing.revocation"):
            continue
        for seen in row.signs["reduction.in_court"]:
            kind = "5k1" if "5k" in seen.words.lower() else "rule35b"
            if seen.unclear or kind in known:
                continue
            known.add(kind)
            said = next((word for n in _RULINGS if (word := seen.group(n))), "")
            item = {
                "type": kind, "by": "USA", "date": _asked_on(view, kind, seen) or seen.day,
                "outcome": outcome_words(said, seen.sentence), "outcome_date": seen.day,
                "entry": row.entry,
            }  # fmt: skip
            found.append((item, seen.evidence()))
    return found


def _asked_on(view: View, kind: str, ruled: Seen) -> date | None:
    """The day of the government's letter that names the motion which is ruled on in court."""
    named = _NAMED_5K if kind == "5k1" else _NAMED_35
    days = [
        row.filed
        for row in view.rows
        if row.filed is not None
        and (ruled.row.filed is None or row.filed < ruled.row.filed)
        and _LETTER.match(row.text)
        and _FROM_USA.search(row.text)
        and named.search(row.text)
    ]
    return min(days, default=None)


_LETTER = re.compile(
    r"^\W*(?:(?:sealed|ex parte|sentencing|endorsed) )*(?:letter|submission)\b", re.I
)
_FROM_USA = re.compile(r"\b(?:by|from) (?:the )?(?:USA|United States|Government|AUSA)\b", re.I)
_NAMED_5K = re.compile(r"\b5K1(?:\.1)?\b", re.I)
_NAMED_35 = re.compile(r"\brule 35\(b\)|\brule 35 motion", re.I)


def _by(row: Row) -> str | None:
    side = row.parsed.side
    return {"government": "USA", "defense": "defendant"}.get(side or "")


def _type(view: View, row: Row, by: str | None) -> tuple[str | None, str]:
    if by != "defendant" and _ABOUT.match(row.text):
        # It asks for time, for a seal, for a hearing, and not yet for a lower sentence.
        return None, ""
    if row.has("reduction.5k1") and by != "defendant":
        return "5k1", "reduction.5k1"
    if row.has("reduction.rule35"):
        if by == "USA":
            return "rule35b", "reduction.rule35"
        expedite = re.search(r"\b(?:expedite|compel|hold|rule on)\b", row.text, re.IGNORECASE)
        return ("rule35b_expedite", "reduction.rule35_expedite") if expedite else (None, "")
    if row.has("reduction.assistance") and by == "USA":
        before = view.judged_on is None or (row.filed or view.judged_on) <= view.judged_on
        return ("5k1", "reduction.5k1") if before else ("rule35b", "reduction.rule35")
    if row.has("reduction.compassionate"):
        return "compassionate_release", "reduction.compassionate"
    amendment = row.first("reduction.amendment")
    if amendment and row.has("reduction.reduce", "reduction.amendment"):
        number = amendment.group("amendment") or "782"
        way = "reduction.amendment" if amendment.group("amendment") else "reduction.3582"
        return f"3582c2_amendment{number}", way
    if row.has("reduction.departure_or_variance"):
        return "departure_or_variance", "reduction.departure"
    if row.has("reduction.variance"):
        return "variance", "reduction.variance"
    if row.has("reduction.reduce") and by == "USA" and _called_rule35(view, row):
        return "rule35b", "reduction.rule35_by_reference"
    return None, ""


_ABOUT = re.compile(
    r"^\W*(?:\S+ ){0,4}?motions? (?:to|for) (?:an? |the |leave to |permission to )*(?:\w+ )?"
    r"(?:extension|extend\w*|continu\w+|hold|stay|enlarg\w+|hearing|status|discover\w+|disclos\w+"
    r"|seal|unseal|compel|exclude|limine|file (?:\S+ ){0,4}?under seal|withdraw|strike|expedite)\b",
    re.IGNORECASE,
)


def _called_rule35(view: View, row: Row) -> bool:
    """Whether a later entry of the docket calls this government motion a Rule 35 motion."""
    number = row.entry.number
    if number is None:
        return False
    for other in view.rows:
        if other is row or not re.search(r"\brule 35", other.entry.text, re.IGNORECASE):
            continue
        if any(one.number == number for one in other.parsed.refers):
            return True
    return False


def _takes_back(row: Row) -> bool:
    """A motion to withdraw an earlier motion is no motion of its own kind."""
    return re.match(
        r"\W*(?:\S+ ){0,4}?MOTION\b.{0,20}?\b(?:to|for leave to) (?:withdraw|set aside|dismiss"
        r"|strike)\b",
        row.text, re.IGNORECASE,
    ) is not None  # fmt: skip


def _withdrawn(view: View, number: str) -> tuple[str, Any, list[Evidence]] | None:
    """The order that let a motion be withdrawn."""
    for row in view.rows:
        if not _takes_back(row) or number not in {one.number for one in row.parsed.refers}:
            continue
        outcome, day, where = ruling(view, row)
        if outcome and outcome.startswith("granted"):
            return "withdrawn", day, where
    return None


def ruling(view: View, row: Row) -> tuple[str | None, Any, list[Evidence]]:
    """What became of a motion: outcome, day, evidence. The last ruling counts."""
    number = row.entry.number
    taken_back = _withdrawn(view, number) if number and not _takes_back(row) else None
    if taken_back:
        return taken_back
    rulings = view.rulings.get(number or "", [])
    decided = [
        (words, other) for said, other in rulings
        if other is not row and (words := outcome_words(said, other.text))
    ]  # fmt: skip
    if decided:
        words, other = decided[-1]
        return words, other.day(), [other.evidence(0, 30)]
    for seen in view.seen("variance.ruled"):
        same = row.has("reduction.departure_or_variance", "reduction.variance")
        if same and seen.row.parsed.kind in _RULES and seen.row is not row:
            words = seen.group("ruling") or seen.group("ruling2") or ""
            return outcome_words(words, seen.sentence), seen.day, [seen.evidence()]
    return None, None, []


_RULES = (Kind.MINUTES, Kind.PAPER, Kind.ORDER)


def outcome_words(said: str, text: str) -> str | None:
    """``granting`` → ``granted``; a denial without prejudice says so."""
    said = said.lower()
    for begin, outcome in OUTCOMES:
        if not said.startswith(begin):
            continue
        if outcome == "denied" and re.search(r"\bwithout prejudice\b", text, re.IGNORECASE):
            return "denied without prejudice"
        return outcome
    return None
