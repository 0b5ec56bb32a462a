"""Detention before judgment: a sequence of states, read from orders and minutes in time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding.dismissing import dismisses_charge
from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.view import Seen, View
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.moods import Mood

DETAINED, RELEASED, OTHER = "D", "R", "O"

STATES: dict[str, str] = {
    "detention.ordered": DETAINED,
    "detention.stipulated": DETAINED,
    "detention.continued": DETAINED,
    "detention.bail_not_met": DETAINED,
    "release.revoked": DETAINED,
    "release.ordered": RELEASED,
    "release.bond_posted": RELEASED,
    "release.bond_set": RELEASED,
    "custody.other": OTHER,
}
"""What each sign says of him from then on."""

EVENTS: dict[str, str] = {
    "detention.motion": "motion_to_detain",
    "detention.temporary": "temporary_detention",
    "detention.ordered": "detention_order",
    "detention.stipulated": "detention_stipulated",
    "detention.continued": "detention_continued",
    "detention.bail_not_met": "bail_set_detained_until_met",
    "release.ordered": "release_ordered",
    "release.bond_posted": "bond_posted",
    "release.bond_set": "bail_set",
    "release.revoked": "release_revoked",
    "custody.other": "other_custody",
    "custody.examination": "committed_for_examination",
}

STATUS: dict[str, str] = {
    "": "not_stated",
    "D": "detained",
    "R": "release_ordered",
    "O": "other_custody",
    "DR": "detained_then_release_ordered",
    "RD": "release_ordered_then_detained",
    "OR": "other_custody_then_release_ordered",
}
WEAK = frozenset(
    {"release.bond_set", "custody.other", "detention.continued", "detention.stipulated"}
)
FAINT = frozenset({"custody.present"})


def detention(view: View) -> Proposal:
    """The status before judgment, and the events that led to it."""
    signs = [one for one in view.seen(*EVENTS) if _counts(view, one)]
    events = _events(signs)
    states = [one for one in signs if one.label in STATES]
    sequence, evidence, ways = _sequence(_lasting(states))
    notes: tuple[Text, ...] = ()
    status = STATUS.get(sequence)
    doubt = 1.0
    if status is None:
        # Back and forth: the last change is what the status can say.
        status = STATUS.get(sequence[-2:]) or STATUS[sequence[-1]]
        ways, doubt, notes = ("detention.back_and_forth",), 0.8, (_BACK_AND_FORTH,)
    if not sequence:
        faint = [one for one in view.seen("custody.present") if _counts(view, one)]
        if faint and not view.seen("detention.temporary"):
            return Proposal(
                {"status": "detained", "events": events}, ("detention.in_custody",),
                tuple(one.evidence() for one in faint),
            )  # fmt: skip
        ways = ("detention.silent",)
    return Proposal({"status": status, "events": events}, ways, evidence, doubt, (), notes)


SOON = timedelta(days=14)


def _lasting(states: list[Seen]) -> list[Seen]:
    """Without the remand of a first hearing that an order of the next days replaced."""
    orders = [
        one.day
        for one in states
        if one.label in ("release.ordered", "release.bond_posted", "detention.ordered")
    ]

    def replaced(one: Seen) -> bool:
        day = one.day
        if one.label not in ("detention.continued", "detention.stipulated") or day is None:
            return False
        if not one.row.has("appearance.initial", "detention.motion"):
            return False
        return any(other is not None and timedelta(0) < other - day <= SOON for other in orders)

    return [one for one in states if not replaced(one)]


def _counts(view: View, seen: Seen) -> bool:
    row = seen.row
    if row.has("hearing.revocation", "supervision.petition", "witness.material") or seen.unclear:
        return False
    if row.parsed.kind in (Kind.SUPPORT, Kind.SETTING):
        return False
    if row.parsed.kind is Kind.MOTION and seen.label not in ("detention.motion",):
        return False
    if seen.label == "detention.continued" and row.has("detention.temporary"):
        return False
    if STATES.get(seen.label) == RELEASED and dismisses_charge(row.text):
        # Released because the charge fell: that is no status before judgment.
        return False
    if seen.mood in (Mood.SET, Mood.NOT_HELD) and seen.label in ("detention.ordered",):
        return False
    if seen.mood is Mood.CONDITIONAL and seen.label not in (
        "detention.bail_not_met",
        "custody.other",
    ):
        return False
    return view.before_judgment(row.day(seen.start))


def _sequence(states: list[Seen]) -> tuple[str, tuple[Evidence, ...], tuple[str, ...]]:
    """The states one after the other, equal neighbors as one."""
    by_day: dict[date | None, list[Seen]] = {}
    for one in states:
        by_day.setdefault(one.day, []).append(one)
    sequence = ""
    evidence: list[Evidence] = []
    labels: set[str] = set()
    for same_day in by_day.values():
        for one in _of_one_day(same_day):
            state = STATES[one.label]
            evidence.append(one.evidence())
            labels.add(one.label)
            if not sequence.endswith(state):
                sequence += state
    if sequence == "OD" or sequence == "DO":
        # A prisoner of another authority whom this court detains too.
        sequence = "D" if labels & {"detention.ordered"} else "O"
    if not labels:
        return "", (), ()
    weak = labels <= WEAK
    way = "detention.weak_signs" if weak else "detention.orders"
    if states[0].row.entry.from_titles:
        way = "detention.titles"
    if OTHER in sequence:
        way = "detention.other_custody"
    kept = {one.i: one for one in reversed(evidence)}
    return sequence, tuple(sorted(kept.values(), key=lambda one: one.i or 0)), (way,)


def _of_one_day(signs: list[Seen]) -> list[Seen]:
    """A bail that is set and not met leaves him detained, whatever else that day's minutes say."""
    unmet = [one for one in signs if one.label == "detention.bail_not_met"]
    if unmet:
        return unmet
    released = [one for one in signs if STATES[one.label] == RELEASED]
    held = [one for one in signs if one.label == "detention.ordered"]
    if released and not held:
        strong = [
            one for one in released if one.label in ("release.ordered", "release.bond_posted")
        ]
        if strong:
            return [one for one in signs if STATES[one.label] != DETAINED]
    if held:
        return [one for one in signs if one.label != "release.bond_set"]
    return signs


def _events(signs: list[Seen]) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    for one in signs:
        event = {"event": EVENTS[one.label], "date": one.day, "entry": one.row.entry}
        if not any(e["event"] == event["event"] and e["date"] == event["date"] for e in events):
            events.append(event)
    return events


_BACK_AND_FORTH = Text(
    "Detained and released more than once: the last change is proposed.",
    "Detenido y liberado más de una vez: se propone el último cambio.",
)
