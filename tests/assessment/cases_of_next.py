"""Small cases for what can happen next."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from dedere.assessment.next_steps import NextSteps, next_steps
from dedere.casefile import Casefile, loads

BEFORE_THE_JUDGE = [
    {"id": "e1", "type": "formal_request", "date": "2016-01-11"},
    {"id": "e2", "type": "request_admitted", "date": "2016-01-20"},
    {"id": "e3", "type": "request_to_judge", "date": "2016-01-25"},
    {"id": "e4", "type": "hearing", "date": "2016-02-01"},
    {"id": "e5", "type": "judge_opinion", "date": "2016-05-06", "result": "favorable"},
]
GRANTED = [
    *BEFORE_THE_JUDGE,
    {"id": "e10", "type": "notification", "date": "2016-05-09", "subtype": "file_to_sre"},
    {"id": "e6", "type": "executive_decision", "date": "2016-05-20", "result": "granted"},
    {"id": "e7", "type": "notification", "date": "2016-05-20"},
]
STAYED = [
    *GRANTED,
    {"id": "e8", "type": "amparo_filed", "date": "2016-06-01", "suit": "812/2016"},
    {
        "id": "e9",
        "type": "stay_granted",
        "date": "2016-06-03",
        "scope": "surrender",
        "suit": "812/2016",
    },
]


def case(events: list[dict[str, Any]], *, asked: str = "MX", **facts: Any) -> Casefile:
    """A case of one request with these events and facts of the request."""
    data = {
        "format": "dedere-casefile/1",
        "id": "c1",
        "requesting_state": "US" if asked == "MX" else "MX",
        "requested_state": asked,
        "person": facts.pop("person", {}),
        "offenses": [{"id": "o1", **facts.pop("offense", {})}],
        "complete": facts.pop("complete", []),
        "requests": [{"id": "r1", **facts}],
        "events": events,
    }
    return loads(json.dumps(data), name="c1.json")


def next_of(casefile: Casefile, day: str, **more: Any) -> NextSteps:
    """What can happen next on a day."""
    return next_steps(casefile, as_of=date.fromisoformat(day), **more)


def enabled(found: NextSteps) -> set[str]:
    """The open steps by name."""
    return {one.step.name for one in found.enabled}


def held(found: NextSteps, step: str) -> list[str]:
    """Why a step is held back, in English."""
    return [hold.text.en for one in found.disabled if one.step.name == step for hold in one.because]
