"""The first hearing at which the defendant was present, and his arraignments."""

from __future__ import annotations

import re
from datetime import date

from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.view import Row, Seen, View
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.moods import Mood


def first_appearance(view: View) -> Proposal:
    """The day of the first initial appearance that was held with him; null without one."""
    for seen in held(view, "appearance.initial"):
        if seen.row.has("appearance.absent") or named_absent(view, seen.row):
            continue
        way = "first_appearance.title" if seen.row.entry.from_titles else "first_appearance.held"
        if seen.unclear:
            way = "first_appearance.unclear"
        elif seen.mood is not Mood.HELD:
            way = "first_appearance.stated"
        return Proposal(seen.day, (way,), (seen.evidence(),))
    return Proposal(None, ("first_appearance.none",))


def arraignments(view: View) -> Proposal:
    """The days on which he was arraigned on an instrument."""
    days: list[date] = []
    ways: list[str] = []
    evidence: list[Evidence] = []
    for seen in held(view, "arraignment"):
        if seen.row.has("appearance.absent", "arraignment.waived") or seen.day is None:
            continue
        if named_absent(view, seen.row):
            continue
        if seen.row.has("arraignment.rearraignment") or _at_plea(seen):
            # In some courts a change of plea is called a re-arraignment.
            continue
        evidence.append(seen.evidence())
        if seen.day not in days:
            days.append(seen.day)
            ways.append(
                "arraignments.title" if seen.row.entry.from_titles
                else "arraignments.held" if seen.mood is Mood.HELD else "arraignments.stated"
            )  # fmt: skip
    return Proposal(
        sorted(days), tuple(dict.fromkeys(ways)) or ("arraignments.none",), tuple(evidence)
    )


def _at_plea(seen: Seen) -> bool:
    return "rearraign" in seen.words.lower().replace("-", "")


def held(view: View, label: str) -> list[Seen]:
    """Hearings of a kind that took place; not those on revocation or of material witnesses."""
    found = []
    for seen in view.seen(label):
        row = seen.row
        if row.parsed.kind in (Kind.SETTING, Kind.MOTION, Kind.NOTICE, Kind.SUPPORT):
            continue
        if seen.mood in (Mood.SET, Mood.NOT_HELD, Mood.CONDITIONAL):
            continue
        if row.has("hearing.revocation", "supervision.petition") or row.has("witness.material"):
            continue
        if seen.mood is not Mood.HELD and row.parsed.kind not in (Kind.MINUTES, Kind.PAPER):
            continue
        if to_come(seen):
            continue
        found.append(seen)
    return found


def named_absent(view: View, row: Row) -> bool:
    """Whether the entry says of him by name that he was not there."""
    names = "|".join(re.escape(name) for name in view.defendant.names if len(name) > 3)
    return (
        bool(names)
        and re.search(rf"\b(?:{names})(?: \(\d+\))?,? {_ABSENT}", row.text, re.I) is not None
    )


_ABSENT = (
    r"(?:is |was )?(?:not present|not in court|not appearing|did not appear|failed to appear"
    r"|fails to appear|absent)\b"
)


def to_come(seen: Seen) -> bool:
    """Whether the words are followed by a day after the filing: "Sentencing 1/8/2013 10:00 AM"."""
    filed = seen.row.filed
    return filed is not None and any(
        seen.end <= said.start <= seen.end + NEXT and said.on > filed
        for said in seen.row.parsed.dates
    )


NEXT = 20
"""A day that stands so near, in characters, is the day of what was named."""


def appeared(view: View) -> Seen | None:
    """The first sign that he was before the court in person, of whatever hearing."""
    signs = [
        *held(view, "appearance.initial"),
        *held(view, "arraignment"),
        *(
            one
            for one in view.seen("plea.not_guilty", "plea.guilty", "sentencing.held", "trial.jury")
        ),
        *(one for one in view.seen("presence.said", "custody.present", "detention.continued")),
    ]
    here = [
        one
        for one in signs
        if not one.row.has("appearance.absent", "hearing.revocation", "witness.material")
        and one.row.parsed.kind not in (Kind.MOTION, Kind.SETTING, Kind.SUPPORT)
    ]
    return min(here, key=lambda one: one.day or date.max, default=None)
