"""Limits on the timeline: from the clock, each with what has become of it."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from dedere.assessment.clock import clock
from dedere.assessment.running import State
from dedere.casefile import Casefile, loads
from dedere.pictures.timeline import draw, limits_legend, limits_of, lines

CASE = """\
format: dedere-casefile/1
id: c1
requesting_state: US
requested_state: MX
person: {name: Juan Ejemplo}
offenses: [{id: o1}]
requests: [{id: r1, provisionally_arrested_on: 2022-01-10, %s}]
events: [{id: e1, type: provisional_arrest, date: 2022-01-10, result: order_executed}]
"""


def case(facts: str = "") -> Casefile:
    return loads(CASE % facts)


def drawn(file: Casefile, day: date, lang: str = "en", *, narrow: bool = False) -> ET.Element:
    limits = limits_of(clock(file, as_of=day))
    return ET.fromstring(draw(file, day, lang, narrow=narrow, limits=limits))  # noqa: S314


def flags(root: ET.Element, state: State) -> list[str]:
    css = f"tl-flag-{state.name.lower()}"
    groups = [one for one in root.iter() if css in one.get("class", "").split()]
    # The key shows each kind once, without a title.
    return ["".join(one[0].itertext()) for one in groups if one[0].tag.endswith("title")]


@pytest.mark.parametrize("narrow", [False, True])
def test_a_limit_that_runs_says_how_many_days_are_left(narrow: bool) -> None:
    root = drawn(case(), date(2022, 3, 1), narrow=narrow)
    told = flags(root, State.RUNNING)
    assert told
    assert all(one.endswith(": 11 Mar 2022, 10 days left") for one in told)
    spanish = drawn(case(), date(2022, 3, 1), "es", narrow=narrow)
    assert flags(spanish, State.RUNNING)[0].endswith(": 11 mar 2022, faltan 10 días")


@pytest.mark.parametrize("narrow", [False, True])
def test_what_has_become_of_a_limit_is_said_and_has_a_sign(narrow: bool) -> None:
    day = date(2022, 6, 1)
    missed = drawn(case("received_by_executive_on: never"), day, narrow=narrow)
    assert any(one.endswith("11 Mar 2022, missed") for one in flags(missed, State.MISSED))
    met = drawn(case("received_by_executive_on: 2022-02-01"), day, narrow=narrow)
    assert any(one.endswith("11 Mar 2022, met") for one in flags(met, State.MET))
    unknown = drawn(case(), day, narrow=narrow)
    assert flags(unknown, State.UNKNOWN)
    assert all("not known whether met" in one for one in flags(unknown, State.UNKNOWN))


def test_limits_are_the_same_in_words() -> None:
    file, day = case(), date(2022, 3, 1)
    limits = limits_of(clock(file, as_of=day))
    assert limits
    for lang in ("en", "es"):
        told = limits_legend(file, day, lang, limits)
        assert len(told) == len(limits)
        printed = "\n".join(lines(file, day, lang, limits))
        for row in told:
            assert row["words"] in printed
            assert row["date"] in printed


def test_what_has_no_last_day_is_no_tick() -> None:
    file = case("grant_notified_on: never")
    found = clock(file, as_of=date(2022, 3, 1))
    assert any(one.ends is None for one in found.limits)
    drawn_ends = sorted(str(one.when) for one in limits_of(found))
    assert drawn_ends == sorted(str(one.ends) for one in found.limits if one.ends is not None)
