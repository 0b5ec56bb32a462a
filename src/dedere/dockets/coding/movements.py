"""Warrants and summonses, and transfers between districts."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.view import Row, View
from dedere.dockets.entries.kinds import Kind

EVENTS = (
    ("warrant.executed", "returned_executed", "arrest_warrant"),
    ("warrant.unexecuted", "returned_unexecuted", "arrest_warrant"),
    ("warrant.recalled", "recalled", "arrest_warrant"),
    ("warrant.amended", "amended_issued", "arrest_warrant"),
    ("warrant.issued", "issued", "arrest_warrant"),
    ("summons.unexecuted", "returned_unexecuted", "summons"),
    ("summons.executed", "returned_executed", "summons"),
    ("summons.issued", "issued", "summons"),
)


def warrants(view: View) -> Proposal:
    """Every warrant and summons: issued, returned, recalled.

    What minutes order and the clerk then dockets as a paper of the same day is one event.
    """
    found: list[tuple[dict[str, Any], Row]] = []
    evidence: list[Evidence] = []
    for row in view.rows:
        if row.parsed.kind in (Kind.MOTION, Kind.SUPPORT, Kind.SETTING) or row.has(
            "witness.material"
        ):
            continue
        for label, event, kind in EVENTS:
            seen = row.first(label)
            if seen is None or seen.unclear:
                continue
            evidence.append(seen.evidence())
            day = executed_on(row, seen.start) if event.startswith("returned") else row.filed
            found.append(({"event": event, "kind": kind, "date": day, "entry": row.entry}, row))
            break
    kept = [
        one for one, row in found
        if row.parsed.kind not in (Kind.MINUTES, Kind.ORDER) or not any(
            other is not one and other["event"] == one["event"] and other["kind"] == one["kind"]
            and other["date"] == one["date"] and there.parsed.kind not in (Kind.MINUTES,)
            and there is not row
            for other, there in found
        )
    ]  # fmt: skip
    papers = [one for one, row in found if row.parsed.kind not in (Kind.MINUTES, Kind.ORDER)]
    kept = [one for one in kept if not _only_orders(one, found, papers)]
    return Proposal(kept, ("warrants.entry",) if kept else ("warrants.none",), tuple(evidence))


def _only_orders(
    one: dict[str, Any], found: list[tuple[dict[str, Any], Row]], papers: list[dict[str, Any]]
) -> bool:
    """Whether an order asks for the warrant that the clerk issues within days."""
    row = next(there for other, there in found if other is one)
    if row.parsed.kind is not Kind.ORDER or one["event"] != "issued" or one["date"] is None:
        return False
    return any(
        other["event"] == "issued"
        and other["kind"] == one["kind"]
        and other["date"] is not None
        and 0 <= (other["date"] - one["date"]).days <= DAYS_TO_ISSUE
        for other in papers
    )


DAYS_TO_ISSUE = 7
"""Days after the order within which the clerk issues the warrant."""


def executed_on(row: Row, start: int) -> date | None:
    """The day of execution: stated after "on", or alone in the sentence, else the day of filing."""
    day = row.day_said(start)
    if day != row.filed or row.filed is None:
        return day
    sentence = row.parsed.sentence_at(start)
    stated = {
        said.on
        for said in row.parsed.dates
        if start <= said.start < sentence.end
        and said.on <= row.filed
        and not _SIGNED.search(row.text, max(start, said.start - 40), said.start)
    }
    return stated.pop() if len(stated) == 1 else day


_SIGNED = re.compile(r"\b(?:signed|dated|issued|modified|added|approved|entered)\b", re.IGNORECASE)


def transfers(view: View) -> Proposal:
    """Moves between districts of the prosecution or of supervision."""
    found: list[dict[str, Any]] = []
    evidence: list[Evidence] = []
    ways: list[str] = []
    for row in view.rows:
        if row.parsed.kind in (Kind.SUPPORT, Kind.ERROR):
            continue
        one = _transfer(view, row)
        if one is None:
            continue
        evidence.append(row.evidence(0, 40))
        if any(_same_move(o, one) for o in found):
            continue
        found.append(one)
        ways.append(f"transfers.{one['type']}")
    arrest = next((s for s in view.seen("arrest.elsewhere")), None)
    for one in found:
        if one["type"].startswith(("rule5", "rule40")) and arrest:
            one["district"] = one["district"] or district(arrest.group("district") or "")
            evidence.insert(0, arrest.evidence())
    return Proposal(found, tuple(dict.fromkeys(ways)) or ("transfers.none",), tuple(evidence))


def _same_move(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two entries tell of one move: a commitment elsewhere and the notice that follows."""
    if one["direction"] != other["direction"]:
        return False
    out = {one["type"], other["type"]} <= {"rule5", "rule5c3", "rule40"}
    return bool(one["type"] == other["type"] or (out and one["direction"] == "out"))


def _transfer(view: View, row: Row) -> dict[str, Any] | None:
    rule5 = row.first("transfer.rule5")
    if rule5 and row.parsed.kind is Kind.MINUTES and "document" not in rule5.words.lower():
        # A hearing under the rule in the district of arrest: the papers themselves follow.
        rule5 = None
    if rule5:
        rule = (rule5.group("rule") or "5").replace("(", "").replace(")", "")
        if rule5.group("to"):
            # The district of arrest tells the district that charged him.
            return {**_as("rule5", "out", row), "district": district(rule5.group("to") or "")}
        direction = _direction(row.text, rule5.group("out") is not None) or (
            "out" if _sending(view) else "in"
        )
        return _as(f"rule{rule}", direction, row)
    if row.has("transfer.commitment"):
        return _as("rule5c3", "out", row)
    if row.has("transfer.rule20"):
        return _as("rule20", _direction(row.text, False), row)
    if row.has("transfer.supervision") and row.parsed.kind not in (Kind.MOTION,):
        return _as("probation_jurisdiction", _direction(row.text, False), row)
    return None


def _as(kind: str, direction: str | None, row: Row) -> dict[str, Any]:
    found = _DISTRICT.search(row.text)
    return {
        "type": kind,
        "direction": direction,
        "district": district(found["district"]) if found else None,
        "date": row.filed,
        "entry": row.entry,
    }


def _direction(text: str, out: bool) -> str | None:
    if out or re.search(
        r"\b(?:out|sent|transmitt\w+|transfer(?:red)?(?: of)?(?: jurisdiction)?(?: \w+){0,3}? to"
        r"|forwarded)\b",
        text,
        re.IGNORECASE,
    ):
        return "out"
    if re.search(r"\b(?:in|received|from)\b", text, re.IGNORECASE):
        return "in"
    return None


def _sending(view: View) -> bool:
    """A magistrate case that only sends him on to the district that charged him."""
    return any(row.has("transfer.commitment") for row in view.rows)


def district(words: str) -> str:
    """``Central District of California`` → ``California Central``; else the State's name."""
    found = re.match(
        r"(?:the )?(?:(?P<part>Northern|Southern|Eastern|Western|Middle"
        r"|Central) )?District of (?P<state>.+)",
        " ".join(words.split()),
        re.IGNORECASE,
    )
    if not found:
        return words.strip(" .,")
    state = found["state"].strip(" .,")
    return f"{state} {found['part']}" if found["part"] else state


_DISTRICT = re.compile(
    r"(?P<district>(?:(?:Northern|Southern|Eastern|Western|Middle|Central) District of "
    r"|\bDistrict of (?!(?:the )?(?:Northern|Southern|Eastern|Western|Middle|Central)\b))"
    r"(?:(?:New|North|South|West|Rhode|Puerto) )?[A-Z][a-z]+)"
)
