"""Invented histories of transfers, for tests. Nobody in them exists."""

from __future__ import annotations

from typing import Any

from dedere.procedure.history import History
from dedere.procedure.replay import Judged, Replayed, Verdict, replay
from dedere.procedure.timeline import timeline_of

Event = dict[str, Any]


def event(type: str, date: str, result: str | None = None, **more: str) -> Event:
    """An event of a timeline; its id is its type with its day."""
    made: Event = {"id": f"{type} {date}", "type": type, "date": date, **more}
    return made | ({"result": result} if result else {})


OUT: tuple[Event, ...] = (
    event("transfer_notice", "2022-01-05"),
    event("transfer_application", "2023-01-10"),
    event("transfer_reviewed", "2023-01-20", "eligible"),
    event("transfer_package", "2023-02-10"),
    event("transfer_package", "2023-03-10", subtype="to_doj"),
    event("views_requested", "2023-04-03"),
    event("views_received", "2023-04-10", "no_objection"),
    event("transferring_state_decision", "2023-06-01", "approved"),
    event("transfer_papers_sent", "2023-06-20"),
    event("receiving_state_decision", "2023-09-01", "approved"),
    event("transfer_counsel", "2023-10-01"),
    event("consent_hearing", "2023-10-02", "verified"),
    event("prisoner_gathered", "2023-10-20"),
    event("prisoner_delivered", "2023-11-07"),
    event("prisoner_arrived", "2023-11-07"),
    event("sentence_received", "2023-12-01"),
    event("sentence_computed", "2024-01-15"),
    event("status_report", "2024-05-07", "received"),
)
"""From the United States to Mexico, as the law has it."""

IN: tuple[Event, ...] = (
    event("transfer_application", "2023-01-10"),
    event("transfer_application", "2023-02-10", subtype="opened_by_state"),
    event("transfer_reviewed", "2023-02-20", "eligible"),
    event("transfer_package", "2023-03-01"),
    event("transferring_state_decision", "2023-06-01", "approved"),
    event("transfer_papers_sent", "2023-06-20"),
    event("receiving_state_decision", "2023-09-01", "approved"),
    event("consent_hearing", "2023-10-02", "verified"),
    event("prisoner_delivered", "2023-11-07"),
    event("release_determined", "2024-02-01"),
    event("determination_appealed", "2024-03-17"),
    event("determination_appeal_decided", "2024-09-01", "affirmed"),
)
"""From Mexico to the United States, as the law has it."""


def without(events: tuple[Event, ...], *types: str) -> tuple[Event, ...]:
    """The events of other types."""
    return tuple(one for one in events if one["type"] not in types)


def history(*events: Event, out: bool = True) -> History:
    """A history of transfers from the United States, or (*out* false) from Mexico."""
    states = ("US", "MX") if out else ("MX", "US")
    data = {
        "id": "invented",
        "transferring_state": states[0],
        "receiving_state": states[1],
        "events": list(events),
    }
    return timeline_of(data, "invented.json")


def replayed(*events: Event, out: bool = True) -> Replayed:
    """A history, followed."""
    return replay(history(*events, out=out))


def judged(found: Replayed, type: str) -> Judged:
    """The judgment of the last event of a type."""
    return [one for one in found.judged if one.happening.type == type][-1]


def departing(found: Replayed) -> dict[str, list[str]]:
    """By the id of the event, the provisions from which it departs."""
    return {
        one.happening.id or "": [
            because.provision or "" for because in one.because if because.departs
        ]
        for one in found.judged
        if one.verdict is Verdict.DEPARTS
    }
