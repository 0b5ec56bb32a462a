"""What follows from a case, statistics and the law: as the command line says it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dedere.assessment import assess
from dedere.assessment.clock import clock
from dedere.assessment.next_steps import all_next_steps
from dedere.assessment.next_told import to_data_of_all
from dedere.casefile import loads
from dedere.law import load as load_law
from dedere.law.concepts import load_concepts
from dedere.law.rendering.rule_set import rule_set
from dedere.statistics.declared import statistic
from dedere.statistics.public import publish
from dedere.statistics.running import answer
from dedere.store.models import Case
from dedere.store.tables import tables_for
from tests.api.asking import Person, Program
from tests.office.conftest import TINY

DAY = date(2016, 6, 1)


def test_findings_are_those_of_the_command_line(ana: Person, case: Case) -> None:
    casefile = loads(TINY)
    here = f"/cases/{case.pk}"
    for lang in ("en", "es"):
        ana.program.language = lang
        asked = f"?as_of={DAY}"
        assert ana.program.get(f"{here}/assessment{asked}").json() == assess(
            casefile, as_of=DAY
        ).to_data(lang)
        found = ana.program.get(f"{here}/clock{asked}").json()
        assert found == clock(casefile, as_of=DAY).to_data(lang)
        told = ana.program.get(f"{here}/next{asked}").json()
        assert told == to_data_of_all(all_next_steps(casefile, as_of=DAY), lang)


def test_another_reading_is_another_assessment(ana: Person, case: Case) -> None:
    name, reading = next(iter(load_law().readings.items()))
    other = next(one for one in reading.answers if one != reading.default)
    found = ana.program.get(f"/cases/{case.pk}/assessment?reading={name}={other}")
    assert found.status_code == 200
    assert found.json() == assess(loads(TINY), readings={name: other}).to_data("en")


def test_statistics_say_their_source_and_hide_what_is_small(ana: Person, case: Case) -> None:
    listed = ana.program.get("/statistics").json()["statistics"]
    assert "requests_outcome" in {one["name"] for one in listed}
    public = ana.program.get("/statistics/requests_outcome").json()
    whole = ana.program.get("/statistics/requests_outcome?public=false").json()
    answered = answer(statistic("requests_outcome"), tables_for(ana.reader))
    assert whole == {"source": "office", **answered.data("en")}
    assert public == {"source": "office", **publish(answered).data("en")}
    assert public["public"]["threshold"] == 5
    invented = ana.program.get("/statistics/requests_outcome?source=synthetic").json()
    assert invented["synthetic"] is True
    for wrong in ("?where=nonsense=1", "?by=nonsense", "?source=elsewhere"):
        assert ana.program.get(f"/statistics/requests_outcome{wrong}").status_code == 422
    assert ana.program.get("/statistics/nothing").status_code == 404


def test_statistics_count_nothing_of_a_stranger(ana: Person, stranger: Person, case: Case) -> None:
    path = "/statistics/requests_outcome?public=false"
    assert _rows(ana.program.get(path).json()) == 1
    assert _rows(stranger.program.get(path).json()) == 0


def _rows(told: dict[str, Any]) -> int | None:
    """How many requests there are, known or not; None where that is hidden."""
    counted: list[int | None] = [told["known"], *told["missing"].values()]
    return None if None in counted else sum(one or 0 for one in counted)


@pytest.mark.parametrize(
    ("kind", "key"),
    [("instruments", "id"), ("provisions", "id"), ("rules", "id"), ("facts", "key")],
)
def test_the_law_is_open_and_whole(kind: str, key: str, office_with_accounts: None) -> None:
    whole: dict[str, Any] = {one[key]: one for one in rule_set(load_law(), load_concepts())[kind]}
    program, cursor = Program(), ""
    found: dict[str, Any] = {}
    while True:
        told = program.get(f"/law/{kind}?limit=100{cursor}").json()
        found |= {one[key]: one for one in told["items"]}
        if told["next"] is None:
            break
        cursor = f"&cursor={told['next']}"
    assert found == whole
    id = next(iter(whole))
    assert program.get(f"/law/{kind}/{id}").json() == whole[id]
    assert program.get(f"/law/{kind}/nothing").status_code == 404


def test_an_older_wording_of_a_provision_has_its_address(office_with_accounts: None) -> None:
    older = next(one for one in load_law().provisions.values() if one.version)
    assert Program().get(f"/law/provisions/{older.id}").json()["id"] == older.id


def test_the_authorities_of_a_day(office_with_accounts: None) -> None:
    program = Program()
    now = {one["id"] for one in program.get("/law/authorities").json()["items"]}
    one = sorted(now)[0]
    assert program.get(f"/law/authorities/{one}").json()["id"] == one
    then = {i["id"] for i in program.get("/law/authorities?on=1990-01-01").json()["items"]}
    assert then < now
    gone = sorted(now - then)[0]
    assert program.get(f"/law/authorities/{gone}?on=1990-01-01").status_code == 404


DECIDED = [
    {"id": "j1", "kind": "judge", "result": "favorable", "date": "2016-05-01"},
    {"id": "x1", "kind": "executive", "result": "refused", "date": "2016-05-20"},
]


def test_how_many_favorable_opinions_were_refused_is_one_question(
    ana: Person, stranger: Person, case: Case
) -> None:
    path = "/decisions?opinion=favorable&outcome=refused"
    assert ana.program.get(path).json()["opinions"] == []
    for one in DECIDED:
        made = ana.program.post(f"/cases/{case.pk}/items/decisions", one)
        assert made.status_code == 201, made.content
    told = ana.program.get(f"/cases/{case.pk}/decisions").json()
    assert [one["id"] for one in told["decisions"]] == ["j1", "x1"]
    found = ana.program.get(path).json()["opinions"]
    assert {(one["case"], one["opinion"], one["outcome"]) for one in found} == {
        (case.pk, "favorable", "refused")
    }
    assert stranger.program.get(path).json()["opinions"] == []


def test_the_agenda_is_of_the_cases_that_one_may_know_of(
    ana: Person, stranger: Person, case: Case
) -> None:
    whole = []
    for when in ("over", "week", "later", "stayed"):
        once = ana.program.get(f"/agenda?when={when}").json()["dues"]
        cursor, parts = "", []
        while True:
            told = ana.program.get(f"/agenda?when={when}&limit=1{cursor}").json()
            parts += told["dues"]
            if told["next"] is None:
                break
            cursor = f"&cursor={told['next']}"
        assert parts == once
        whole += once
        assert stranger.program.get(f"/agenda?when={when}").json()["dues"] == []
    assert whole
    assert {one["case"] for one in whole} == {case.pk}
