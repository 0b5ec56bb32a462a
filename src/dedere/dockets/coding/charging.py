"""What charges the defendant: complaint, information, indictment, and what superseded them."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding.model import Alternative, Evidence, Proposal
from dedere.dockets.coding.sealed_case import may_be_sealed, sealed_by_order
from dedere.dockets.coding.view import Row, View
from dedere.dockets.entries.dates import first_date

INSTRUMENTS = (
    ("charge.superseding_indictment", "superseding_indictment"),
    ("charge.superseding_information", "superseding_information"),
    ("charge.amended_complaint", "amended_complaint"),
    ("charge.indictment", "indictment"),
    ("charge.information", "information"),
    ("charge.complaint", "complaint"),
    ("charge.order_of_criminal_contempt", "order_of_criminal_contempt"),
)
"""The label of each instrument; the narrower ones first, because one entry is one instrument."""


def charging(view: View) -> Proposal:
    """The instruments in order of time; redacted copies of one paper are one."""
    found: dict[tuple[str, Any], tuple[dict[str, Any], Row]] = {}
    plain_before = 0
    ways = []
    notes: list[Text] = []
    for row in view.rows:
        label, instrument = _instrument(row)
        if not instrument:
            continue
        way = "charging.head"
        if instrument == "indictment":
            plain_before += ("indictment", _filed_elsewhere(row) or row.filed) not in found
            if plain_before > 1:
                # Where only titles are printed, a second plain indictment is a later one.
                way = "charging.second_indictment"
                instrument = "superseding_indictment"
                notes.append(_SECOND)
        sealed: bool | None = row.has("charge.sealed_mark") or sealed_by_order(view, row.filed)
        if not sealed and may_be_sealed(view, row.filed):
            sealed = None
        day = _filed_elsewhere(row) or row.filed
        key = (instrument, day)
        if key in found:
            # The open copy is the one that counts: the paper was sealed only if every copy was.
            kept = found[key][0]
            kept["sealed"] = kept["sealed"] and sealed
            continue
        ways.append(way)
        found[key] = (
            {
                "instrument": instrument,
                "date": day,
                "counts": counts_in(view, row, label),
                "sealed": sealed,
                "entry": row.entry,
            },
            row,
        )
    evidence = tuple(row.evidence(0, 12) for _, row in found.values())
    value = [item for item, _ in found.values()]
    if len(value) == 1 and value[0]["instrument"] == "complaint" and value[0]["counts"] is None:
        value[0]["counts"] = _counts_of_complaints(view)
    if not value:
        ways = ["charging.none"]
    return Proposal(value, tuple(dict.fromkeys(ways)), evidence, notes=tuple(dict.fromkeys(notes)))


def _filed_elsewhere(row: Row) -> date | None:
    """The day on which a certified copy says that its original was filed in another district."""
    found = _COPY.search(row.text)
    return first_date(found["day"]) if found else None


def _instrument(row: Row) -> tuple[str, str]:
    for label, instrument in INSTRUMENTS:
        if row.has(label):
            return label, instrument
    return "", ""


def superseding(view: View, charged: Proposal) -> Proposal:
    """Whether a later instrument took the place of an earlier one."""
    papers = [one for one in charged.value if one["instrument"].startswith("superseding")]
    said = view.seen("charge.superseding_indictment", "charge.superseding_information")
    labels = [
        label
        for count in (view.defendant.party.counts if view.defendant.party else ())
        for label in re.findall(r"\((\d+[a-z]+)[\d\s,\-a-z]*\)\s*$", count.name)
    ]
    if papers:
        way = "superseding.paper" if said else "charging.second_indictment"
        return Proposal(True, (way,), tuple(one.evidence() for one in said) or charged.evidence)
    if labels:
        # A suffix is a sign of a later instrument, and no proof: some courts print it without one.
        return Proposal(
            None,
            ("superseding.suffix",),
            (Evidence(header="header:counts", words=", ".join(labels)),),
            alternatives=(Alternative(True, _SUFFIX, 0.5),),
            notes=(_SUFFIX,),
        )
    if view.full:
        way = "superseding.absent" if view.lacks("supersed") else "superseding.none"
        return Proposal(False, (way,))
    return Proposal(None, ("superseding.none",))


def counts_in(view: View, row: Row, label: str = "") -> str | None:
    """The counts that an instrument charges him with, as printed: ``1, 2-4``.

    In a list of defendants each has a group of his own, which follows his name.
    """
    text = row.text
    seen = row.first(label) if label else None
    start = seen.start if seen else 0
    mine = None
    place = row.parsed.people.place(view.party)
    for group in row.parsed.groups:
        for named in group.named:
            if place not in named.parties:
                continue
            found = _COUNTS.match(text, named.end)
            if found:
                mine = found["counts"]
                break
        if mine:
            break
    if mine is None and len(row.parsed.as_to) <= 1:
        found = _COUNTS_ANYWHERE.search(text, start)
        mine = found["counts"] if found else None
    return _tidy(mine) if mine else None


def _counts_of_complaints(view: View) -> str | None:
    party = view.defendant.party
    if party is None:
        return None
    numbers = [
        found[1]
        for count in party.counts
        if count.section == "complaint"
        and (found := re.match(r"\s*count\s+(\d+)\b", count.name, re.I))
    ]
    return ", ".join(numbers) or None


def _tidy(counts: str) -> str | None:
    parts = [part.strip(" .;") for part in re.split(r",|\band\b|&", counts)]
    return ", ".join(part for part in parts if part) or None


_LABEL = r"\d+[a-z]{0,4}(?:\s*-\s*\d+[a-z]{0,4})?"
_LABELS = rf"(?P<counts>{_LABEL}(?:\s*(?:,|and|&|,\s*and)\s*{_LABEL})*)"
_COUNTS = re.compile(
    rf"[\s,]*(?:\(\d{{1,3}}\)[\s,]*)?\(?(?:to |in |on )?counts?(?:\(s\))?:? *{_LABELS}(?!\d*/)",
    re.IGNORECASE,
)
_COUNTS_ANYWHERE = re.compile(rf"\bcounts?(?:\(s\))?:? *{_LABELS}(?!\d*/)", re.IGNORECASE)

_COPY = re.compile(
    r"^\W*(?:\w+ )?cop(?:y|ies) of\b[^.;]{0,60}\b(?:filed|returned) in\b[^.;]{0,60}?\bon "
    r"(?P<day>\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})",
    re.IGNORECASE,
)

_SECOND = Text(
    "A second indictment without the word superseding: taken for a later one; check the paper.",
    "Una segunda acusación sin la palabra «superseding»: se tomó por posterior; revise el papel.",
)
_SUFFIX = Text(
    "Count labels carry a suffix, but no superseding paper is docketed.",
    "Los cargos llevan un sufijo, pero no consta una acusación sustitutiva.",
)
