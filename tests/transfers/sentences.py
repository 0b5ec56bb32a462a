"""Invented sentences for the tests of time: what a file holds, and what is computed from it."""

from __future__ import annotations

from datetime import date
from typing import Any

from dedere.calendars import PartialDate
from dedere.transfers import time
from dedere.transfers.time import Computation

ON = date(2026, 11, 22)
LOW = [{"on": "2020-06-01", "level": "low"}, {"on": "2021-01-01", "level": "low"}]


def part(id: str = "a", **more: Any) -> dict[str, Any]:
    """A part of ten years for an offense of 2019 that earns time credits."""
    made = {
        "id": id,
        "length": {"years": 10},
        "offense_on": "2019",
        "excluded_from_earned_time": False,
    }
    return {**made, **more}


def sentence(**more: Any) -> dict[str, Any]:
    """The sentence of the worked example: ten years from 1 January 2020, everything known."""
    return {
        "format": "dedere-sentence/1",
        "id": "invented",
        "sentencing_state": "US",
        "court": "federal",
        "starts_on": "2020-01-01",
        "parts": [part()],
        "prior_custody": [],
        "good_conduct": {"lost": [], "schooling": True},
        "earned_time": {"participation": [], "risk": LOW, "supervised_release": True},
        "final_order_of_removal": False,
        **more,
    }


def computed(data: dict[str, Any], on: date = ON, **more: Any) -> Computation:
    return time.compute(time.from_data(data), on, **more)


def days(found: Computation) -> dict[str, str | None]:
    """The four ends, each as it is written."""
    return {name: None if day is None else str(day) for name, day in found.dates._asdict().items()}


def holds(wider: PartialDate | None, narrower: PartialDate | None) -> bool:
    """Whether one range holds the other; an end that does not exist is held by any."""
    if narrower is None or wider is None:
        return narrower is None or wider is not None
    return wider.earliest <= narrower.earliest and narrower.latest <= wider.latest
