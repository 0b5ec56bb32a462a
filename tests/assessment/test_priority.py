"""Marks of priority: shown, counted, and of no effect on any right."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment import assess
from dedere.assessment.clock import clock
from dedere.assessment.next_steps import next_steps
from dedere.assessment.priority import count_marked, is_marked, marks_of
from dedere.assessment.routes import routes_of
from dedere.assessment.surrender import boards_of
from dedere.casefile import Casefile, from_data, load, loads, to_data
from dedere.cli.main import main
from dedere.errors import InputErrors
from dedere.statistics.tables.casefiles import of_casefiles
from tests.examples.test_examples import EXAMPLES

NAMES = ("invented-rio-bravo", "invented-sierra-nevada", "guzman-loera", "duarte-jaquez")
FILES = {name: to_data(load(EXAMPLES / f"{name}.yaml")) for name in NAMES}
DAYS = st.dates(date(2015, 1, 1), date(2026, 1, 1))


def everything(casefile: Casefile, day: date) -> Mapping[str, Any]:
    """All that says what somebody may do, and by when."""
    found = assess(casefile, as_of=day)
    steps = next_steps(casefile, as_of=day, every=True)
    return {
        "rules": found.to_data(),
        "limits": [one.to_data() for one in clock(casefile, as_of=day, every=True).limits],
        "open": [(one.step.id, one.node[1]) for one in steps.enabled],
        "held": [(one.step.id, one.node[1]) for one in steps.disabled],
        "due": [(one.step.id, one.node[1]) for one in steps.due],
        "routes": [one.to_data() for one in routes_of(steps)],
        "surrender": [
            one.to_data() for one in boards_of(casefile, assessment=found, steps=steps, as_of=day)
        ],
    }


@settings(deadline=None, max_examples=12)
@given(st.sampled_from(NAMES), DAYS, DAYS, st.none() | DAYS, st.booleans())
def test_nothing_changes_with_a_mark(
    name: str, asked: date, set_on: date, off: date | None, whole: bool
) -> None:
    plain = {**FILES[name], "priorities": []}
    request = plain["requests"][0]["id"]
    mark = {
        "id": "zz",
        "request": request,
        "by": "An office",
        "why": "Haste",
        "set_on": str(set_on),
    }
    if off is not None and off >= set_on:
        mark["taken_off_on"] = str(off)
    marked = {**plain, "priorities": [mark]}
    if whole:
        marked["complete"] = [*marked.get("complete", []), "priorities"]
    assert everything(from_data(marked), asked) == everything(from_data(plain), asked)


HEAD = """\
format: dedere-casefile/1
id: invented-7
requesting_state: US
requested_state: MX
requests: [{id: r1}, {id: r2}]
offenses: [{id: o1, request: r1}]
priorities:
  - id: p1
    request: r1
    by: {en: The Embassy, es: La Embajada}
    why: {en: A trial waits., es: Espera un juicio.}
    set_on: 2024-03-01
    taken_off_on: 2024-06-01
    taken_off_by: SRE
"""


@pytest.mark.parametrize(
    ("day", "holds"),
    [(date(2024, 2, 1), None), (date(2024, 4, 1), True), (date(2024, 6, 1), None)],
)
def test_a_mark_stands_from_its_day_until_it_is_taken_off(day: date, holds: bool | None) -> None:
    # Without the mark nobody has said that there is no other one.
    casefile = loads(HEAD)
    assert is_marked(casefile, "r1", day) is holds
    whole = loads(f"{HEAD}complete: [priorities]\n")
    assert is_marked(whole, "r1", day) is bool(holds)
    assert is_marked(whole, "r2", day) is False


def test_marks_are_shown_and_counted() -> None:
    casefile = loads(HEAD)
    (mark,) = marks_of(casefile, date(2024, 7, 1))
    assert mark.holds is False
    assert mark.to_data("es")["why"] == "Espera un juicio."
    assert marks_of(casefile, date(2024, 1, 1)) == ()
    counted = count_marked([casefile, casefile], date(2024, 4, 1))
    assert (counted.marked, counted.not_marked, counted.unknown) == (2, 0, 2)


def test_who_and_why_are_asked_for() -> None:
    with pytest.raises(InputErrors) as caught:
        loads(HEAD.replace("    why: {en: A trial waits., es: Espera un juicio.}\n", ""))
    assert "needs the key 'why'" in caught.value.problems[0].in_("en")
    with pytest.raises(InputErrors) as caught:
        loads(HEAD.replace("taken_off_on: 2024-06-01", "taken_off_on: 2024-02-01"))
    assert "before it was set" in caught.value.problems[0].in_("en")


def test_the_table_of_requests_has_the_mark() -> None:
    def column(text: str) -> list[bool | None]:
        frame = of_casefiles([loads(text)], "case").tables["requests"]
        return list(frame["priority"])

    assert column(HEAD) == [True, None]
    assert column(f"{HEAD}complete: [priorities]\n") == [True, False]


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Any) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(HEAD, encoding="utf-8")
    assert main(["priorities", str(path), "--as-of", "2024-04-01", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["requests"] == {"marked": 1, "not_marked": 0, "unknown": 1}
    assert main(["priorities", str(path), "--as-of", "2024-07-01", "--lang", "es"]) == 0
    said = capsys.readouterr().out
    assert "Se quitó." in said
    assert "no acorta ningún plazo" in said
