"""Histories for the tests of replay, written as short as they can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dedere.procedure.declared import Declared
from dedere.procedure.history import History
from dedere.procedure.replay import Replayed, Verdict, replay
from dedere.procedure.timeline import timeline_of
from tests.procedure.from_mexico_slice import declared as slice_declared

LAWFUL, DEPARTS, NOT_JUDGED = Verdict.LAWFUL, Verdict.DEPARTS, Verdict.NOT_JUDGED


def the_slice() -> Declared:
    """The end of the procedure in Mexico, as a procedure to replay on."""
    graph, properties = slice_declared()
    return Declared("MX", graph, properties)


def history(*events: dict[str, Any], state: str = "MX", **more: Any) -> History:
    """A history of the events given."""
    return timeline_of({"id": "h", "requested_state": state, "events": list(events), **more}, "h")


def on(date: str | None, type: str, track: str | None = None, **more: Any) -> dict[str, Any]:
    """An event."""
    return {"date": date, "type": type, "track": track, **more}


def verdicts(found: Replayed) -> list[Verdict]:
    """The verdicts, in the order of the file."""
    return [one.verdict for one in found.judged]


def presumed(found: Replayed, index: int) -> set[str]:
    """The steps presumed for an event."""
    return {step.id for _, step in found.judged[index].presumed}


def told(found: Replayed) -> Sequence[object]:
    """What a replay says of each event, without its place in the file."""
    return sorted(
        (
            str(one.happening.id),
            one.happening.type,
            str(one.verdict),
            sorted(step.id for _, step in one.presumed),
            sorted(
                (because.relation, because.text.en, because.days or 0) for because in one.because
            ),
        )
        for one in found.judged
    )


__all__ = [
    "DEPARTS",
    "LAWFUL",
    "NOT_JUDGED",
    "history",
    "on",
    "presumed",
    "replay",
    "the_slice",
    "told",
    "verdicts",
]
