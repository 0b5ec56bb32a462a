"""The agenda says what the clock says, and what it keeps is what a rebuild would make."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedere.assessment.clock import clock
from dedere.assessment.running import State
from dedere.calendars import NEVER
from dedere.casefile import Casefile, load, loads
from dedere.law.facts import VOCABULARY
from dedere.procedure.acting import ACTING
from dedere.procedure.catalogue import EVERY
from dedere.store import agenda, cases, items
from dedere.store.access import Reader
from dedere.store.access import agenda as kept
from dedere.store.agenda import keeping
from dedere.store.agenda.rows import rows_of
from dedere.store.closed_days import closed_days
from dedere.store.models import Case

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
CASE = """\
format: dedere-casefile/1
id: {id}
title: {{en: A small case, es: Un asunto pequeño}}
invented: true
requesting_state: US
requested_state: MX
person: {{name: Ana Ejemplo}}
requests: [{{id: r1}}]
offenses: [{{id: o1}}]
events:
  - {{id: e1, type: provisional_arrest, date: {day}, result: order_executed}}
"""
NUMBERS = count(1)


def small(id: str = "small", day: date | None = None) -> Casefile:
    return loads(CASE.format(id=id, day=day or date.today() - timedelta(days=20)))


@pytest.fixture
def writer() -> Reader:
    return Reader("Licenciada Prueba")


def of_the_clock(casefile: Casefile, as_of: date | None = None) -> set[tuple[Any, ...]]:
    found = set()
    for one in clock(casefile, as_of=as_of, closed=closed_days()).limits:
        stands_still = one.state is State.STAYED and (one.ends is None or one.ends.latest >= NEVER)
        if one.state is State.NOT_STARTED or (
            one.ends is None and one.state not in (State.RUNNING, State.STAYED)
        ):
            continue
        first = last = None
        if one.ends is not None and not stands_still:
            first = date.fromordinal(one.ends.earliest) if one.ends.earliest > 0 else None
            last = date.fromordinal(one.ends.latest) if one.ends.latest < NEVER else None
        found.add((one.id, one.subject, one.state.value, first, last))
    return found


def of_the_agenda(reader: Reader, case: str) -> set[tuple[Any, ...]]:
    lines = agenda.with_state(agenda.dues_for(reader)).filter(glance__case=case)
    return {(one.limit, one.subject, one.now_is, one.due, one.last) for one in lines}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.django_db
def test_the_lines_of_the_agenda_are_those_of_the_clock(path: Path, writer: Reader) -> None:
    casefile = load(path)
    case = cases.add(casefile, writer, path.name)
    assert of_the_agenda(Reader(), case.pk) == of_the_clock(casefile)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("as_of", [date(2012, 3, 1), date(2016, 6, 15), date(2020, 12, 1)])
def test_until_it_turns_a_case_reads_the_same(path: Path, as_of: date) -> None:
    casefile = load(path)
    first = rows_of(casefile, as_of, closed_days(), as_of)
    turns = first.glance["turns_on"]
    days = [as_of + timedelta(days=n) for n in (1, 9, 40)]
    for day in [one for one in days if turns is None or one < turns]:
        then = rows_of(casefile, day, closed_days(), day)
        for row in (*first.dues, *then.dues):
            row["days_counted"] = row["days_left"] = None
        assert then.dues == first.dues, (as_of, day, turns)
        assert then.courses == first.courses


@pytest.mark.django_db
def test_a_limit_ends_by_itself_as_the_clock_says(writer: Reader) -> None:
    casefile = small()
    case = cases.add(casefile, writer)
    before = {one[:3] for one in of_the_agenda(Reader(), case.pk)}
    assert ("MX-PROV", "r1", "running") in before
    later = date.today() + timedelta(days=60)
    now = dict.fromkeys(agenda.today_of(), later)
    lines = agenda.with_state(agenda.dues_for(Reader()), now)
    shown = {(one.limit, one.subject, one.now_is, one.due, one.last) for one in lines}
    assert shown == of_the_clock(casefile, later)
    assert ("MX-PROV", "r1", "running") not in {one[:3] for one in shown}


@pytest.mark.django_db
def test_what_turned_is_made_anew(writer: Reader) -> None:
    case = cases.add(small(), writer)
    assert agenda.catch_up() == 0
    later = date.today() + timedelta(days=90)
    assert agenda.catch_up(later) == 1
    found = agenda.dues_for(Reader()).get(glance__case=case.pk, limit="MX-PROV")
    assert found.state != State.RUNNING.value
    assert agenda.catch_up(later) == 0


def _write(case: Case, step: tuple[str, int], writer: Reader) -> None:
    what, number = step
    day = (date(2016, 1, 1) + timedelta(days=number)).isoformat()
    case = cases.case_for(writer, case.pk)
    if what == "received":
        fact = VOCABULARY["request.received_by_executive_on"]
        cases.write(case, "r1", fact, {"value": day}, writer)
    elif what == "event":
        kinds = ("formal_request", "judge_opinion", "amparo_filed", "stay_granted", "surrender")
        items.add(case, "events", {"type": kinds[number % 5], "date": day, "request": "r1"}, writer)
    elif what == "withdraw":
        listed = cases.casefile_of(case, writer).events
        if listed:
            items.withdraw(case, "events", listed[number % len(listed)].id, writer)
    else:
        fact = VOCABULARY["request.decision"]
        written = {"value": "granted", "date": day, "by": "SRE"}
        cases.write(case, "r1", fact, written, writer)


@pytest.mark.django_db(transaction=False)
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["received", "event", "withdraw", "decision"]), st.integers(0, 900)
        ),
        max_size=4,
    ),
)
def test_after_any_writes_the_rows_are_those_of_a_rebuild(
    steps: list[tuple[str, int]],
) -> None:
    writer = Reader("Licenciada Prueba")
    case = cases.add(small(f"small-{next(NUMBERS)}", date(2016, 1, 8)), writer)
    for step in steps:
        _write(case, step, writer)
    kept_so_far = kept.rows_to_compare()
    keeping.rebuild()
    assert kept.rows_to_compare() == kept_so_far


def test_every_period_names_who_must_act() -> None:
    nobody = {one.id for one in EVERY if one.id not in ACTING}
    assert nobody == {"T-DEN"}
