"""The final value of each variable of each defendant, and how it became final."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from dedere.store import access
from dedere.store.access import Reader
from dedere.store.codings.acts import Sure, Value
from dedere.store.codings.exporting import FORMAT, source_of
from dedere.store.codings.meanings import Meanings
from dedere.store.codings.reading import history_of
from dedere.store.codings.settled import How, Item, Settling, opened_pairs, settlement
from dedere.store.models import Coding, DocketCopy

COLUMNS = (
    "docket", "court", "docket_number", "defendant_key", "defendant", "defendant_number",
    "variable", "value", "missing", "how", "settled_by", "role", "take", "reason", "changed_since",
    "first_coder", "first_value", "first_missing", "second_coder", "second_value",
    "second_missing", "evidence", "confidence", "codebook", "older_meaning", "program",
    "written_at", "file", "sha256", "copy",
)  # fmt: skip
"""The columns of the table."""
_DIFFER = "coders_differ"
_ORDER = (Sure.DOUBTFUL, Sure.LIKELY, Sure.SURE)


def final(reader: Reader) -> Iterator[dict[str, Any]]:
    """One line for each defendant and variable that *reader* may read, with its final value.

    Of pairs that were opened: what both say, what was settled, or that they differ. Of one's own
    codings that are not open yet: what one coder alone says.
    """
    making = _Making(reader)
    pairs = opened_pairs(reader)
    for docket, defendant in pairs:
        told = settlement(reader, docket, defendant)
        for item in told.items:
            yield making.of_pair(told, item)
    open_ = {(docket.pk, defendant) for docket, defendant in pairs}
    aside = access.set_aside_for(reader).values_list("coding_id", flat=True)
    for coding in access.codings_for(reader).exclude(pk__in=aside).order_by("docket", "defendant"):
        if not access.is_own(reader, coding) or (coding.docket_id, coding.defendant) in open_:
            continue
        for _name, value in sorted(history_of(reader, coding).standing.items()):
            yield making.of_one(coding, value)


class _Making:
    """Makes the lines; copies and codebooks are looked up once."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.meanings = Meanings()
        self._copies: dict[int, DocketCopy] = {}

    def of_pair(self, told: Settling, item: Item) -> dict[str, Any]:
        """The line of a variable that two have coded."""
        how, settled = item.how, item.settled
        said = [one for one in (item.first, item.second) if one is not None]
        if settled is not None:
            copy = self.copy(settled.copy)
            value, missing = settled.value, settled.missing or None
            evidence = self.places(settled.evidence, settled.copy)
            sure, books, at = settled.confidence, [settled.codebook], settled.at
        elif how is How.AGREED:
            copy = self.copy(max(one.copy for one in said))
            value, missing = said[0].value, said[0].missing or None
            evidence = []
            for one in said:
                evidence += [
                    place for place in self.places(one.evidence, one.copy) if place not in evidence
                ]
            sure, books = _least(said), [one.codebook for one in said]
            at = max(one.at for one in said)
        else:
            copy = self.copy(max((one.copy for one in said), default=told.first.copy_id))
            value, missing, evidence, sure = None, _DIFFER, [], ""
            books = [one.codebook for one in said]
            at = max((one.at for one in said), default=told.first.began)
        return {
            **self.head(told.first, copy, item.variable),
            "value": value,
            "missing": missing,
            "how": str(how),
            "evidence": evidence,
            "confidence": sure or None,
            **self.books(item.variable, books),
            "program": copy.program,
            "written_at": _when(at),
            "settled": None
            if settled is None
            else {
                "by": settled.by,
                "role": str(settled.role),
                "take": str(settled.take),
                "reason": settled.reason or None,
                "at": _when(settled.at),
                "changed_since": item.changed,
            },
            "coders": [
                self.said(told.first.coder.name, item.first, item.first_blind),
                self.said(told.second.coder.name, item.second, item.second_blind),
            ],
        }

    def of_one(self, coding: Coding, value: Value) -> dict[str, Any]:
        """The line of a value that one coder alone has given."""
        copy = self.copy(value.copy)
        return {
            **self.head(coding, copy, value.variable),
            "value": value.value,
            "missing": value.missing or None,
            "how": str(How.ONE_CODER),
            "evidence": self.places(value.evidence, value.copy),
            "confidence": value.confidence or None,
            **self.books(value.variable, [value.codebook]),
            "program": copy.program,
            "written_at": _when(value.at),
            "settled": None,
            "coders": [self.said(value.coder, value, value)],
        }

    def head(self, coding: Coding, copy: DocketCopy, variable: str) -> dict[str, Any]:
        """Docket, defendant and variable."""
        return {"format": FORMAT, **source_of(coding, copy), "variable": variable}

    def books(self, variable: str, versions: list[str]) -> dict[str, Any]:
        """Under which codebook, and whether the variable meant something else then."""
        known = sorted(set(versions))
        return {
            "codebook": ", ".join(known) or None,
            "older_meaning": any(self.meanings.change(variable, one)[0] for one in known),
        }

    def said(self, name: str, now: Value | None, blind: Value | None) -> dict[str, Any]:
        """What one coder says, and what he said before the other's could be read."""
        return {
            "coder": name,
            "act": now.act if now else None,
            "decision": str(now.decision) if now else None,
            "value": now.value if now else None,
            "missing": (now.missing or None) if now else None,
            "evidence": self.places(now.evidence, now.copy) if now else [],
            "confidence": (now.confidence or None) if now else None,
            "note": (now.note or None) if now else None,
            "codebook": now.codebook if now else None,
            "written_at": _when(now.at) if now else None,
            "after_opening": now.after_opening if now else None,
            "blind": None
            if blind is None
            else {
                "decision": str(blind.decision),
                "value": blind.value,
                "missing": blind.missing or None,
            },
        }

    def places(self, evidence: tuple[Mapping[str, Any], ...], copy: int) -> list[dict[str, Any]]:
        """Places, each with the hash of the file in which it stands."""
        sha256 = self.copy(copy).original_id
        # A paper is named by its own hash, a note is kept here.
        return [
            dict(one) if "paper" in one or "note" in one else {**one, "sha256": sha256}
            for one in evidence
        ]

    def copy(self, number: int) -> DocketCopy:
        """A copy, without its records."""
        if number not in self._copies:
            found = access.docket_copies_for(self.reader).defer("records")
            self._copies[number] = found.get(pk=number)
        return self._copies[number]


def flat(line: Mapping[str, Any]) -> dict[str, Any]:
    """A line as a row of the table; what has parts is left to whoever writes the cell."""
    settled = line["settled"] or {}
    coders: list[Mapping[str, Any]] = [*line["coders"], {}][:2]
    row = {
        **line,
        "defendant_key": line["defendant"]["key"],
        "defendant": line["defendant"]["name"],
        "defendant_number": line["defendant"]["number"],
        "settled_by": settled.get("by"),
        "role": settled.get("role"),
        "take": settled.get("take"),
        "reason": settled.get("reason"),
        "changed_since": settled.get("changed_since"),
        **line["source"],
    }
    for place, one in zip(("first", "second"), coders, strict=True):
        row[f"{place}_coder"] = one.get("coder")
        row[f"{place}_value"] = one.get("value")
        row[f"{place}_missing"] = one.get("missing")
    return {name: row[name] for name in COLUMNS}


def _least(said: list[Value]) -> str:
    """The less sure of two; empty where one of them does not say."""
    given = [one.confidence for one in said]
    return next((str(one) for one in _ORDER if one in given), "") if all(given) else ""


def _when(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
