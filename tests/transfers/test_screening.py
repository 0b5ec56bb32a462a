"""Screening: each person as if alone, more knowledge never turns an answer, and nothing is lost."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment.transfer_outcome import Key, key_of, met, together
from dedere.cli.main import main
from dedere.law import load
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Level
from dedere.sweep import ENGINES, compile_law, sweep_transfers
from dedere.sweep.sql_tables import SqlSession
from dedere.transfers.roster.columns import fact_columns
from dedere.transfers.screening import Screening, screen
from dedere.transfers.screening.as_json import head, people
from dedere.transfers.screening.conditions import all_good
from dedere.transfers.screening.screening import TRANSFER_ID
from dedere.transfers.screening.summary import key_columns, ready_of, reasons_of
from tests.sweep.conftest import duckdb
from tests.transfers.rosters import AS_OF, Row, draw_rows, roster_of, table_of

__all__ = ["duckdb"]
READINGS: tuple[dict[str, str], ...] = (
    {},
    {"domiciliary": "presence-alone", "which-end-of-sentence": "projected-release"},
    {"instrument-of-transfer": "inter-american", "which-end-of-sentence": "earned-credits"},
)
ELIGIBLE: Row = {
    "id": "00123",
    "person.nationalities": "MX",
    "transfer.transferring_state": "US",
    "transfer.receiving_state": "MX",
    "transfer.convicted_and_sentenced": "yes",
    "transfer.years_present_in_transferring_state": "4",
    "transfer.intends_to_remain": "no",
    "transfer.political_offense": "no",
    "transfer.immigration_offense": "no",
    "transfer.immigration_part_absorbed": "no",
    "transfer.purely_military_offense": "no",
    "transfer.punishable_in_receiving_state": "yes",
    "transfer.applied_on": "2026-01-10",
    "transfer.full_term_ends_on": "2030-05-01",
    "transfer.appeal_pending": "no",
    "transfer.collateral_attack_pending": "no",
    "transfer.appeal_time_ends_on": "2024-05-01",
    "transfer.has_fixed_term": "yes",
}
"""An invented person who meets every condition."""


def screened(rows: list[Row], readings: dict[str, str] | None = None) -> Screening:
    with TemporaryDirectory() as folder:
        return screen(roster_of(rows, Path(folder)), as_of=AS_OF, readings=readings)


# -- each person as if alone ---------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(READINGS))
def test_each_person_is_answered_as_if_alone(seed: int, readings: dict[str, str]) -> None:
    found = screened(draw_rows(seed), readings)
    conditions = found.conditions
    assert not conditions.plan.not_swept
    all_met = all_good(conditions.deciding)
    missing = dict(found.all_missing())
    keys = {key: column.to_pylist() for key, column in key_columns(found).items()}
    for i, person in enumerate(found.situations()):
        answers = {rule: settle(rule.answer.weigh(person))[0] for rule in found.rules}
        for rule, expected in answers.items():
            assert found.rule(rule.id)[i] is expected, rule.id
        answer, sets = settle(all_met.weigh(person))
        assert found.answers[i] is answer
        assert found.missing(i) == sets == missing.get(i, ())
        alone = {one.facts[0].partition(":")[2] for one in sets if len(one.facts) == 1}
        assert set(found.deciding_facts(i)) == alone
        failing = [rule.id for rule in conditions.deciding if met(rule, answers[rule]) is False]
        assert (answer is False) == bool(found.failed(i))
        assert not failing or found.failed(i) == failing
        for key in Key:
            own = [met(rule, found) for rule, found in answers.items() if key_of(rule) is key]
            assert keys[key][i] is together(own)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(READINGS))
def test_more_knowledge_never_turns_an_answer(seed: int, readings: dict[str, str]) -> None:
    before = draw_rows(seed, 12)
    others = draw_rows(seed + 1, 12)
    after = [
        {name: other.get(name) if value is None else value for name, value in row.items()}
        for row, other in zip(before, others, strict=True)
    ]
    less, more = screened(before, readings), screened(after, readings)
    known = dict(zip(less.ids, less.answers, strict=True))
    for id, answer in zip(more.ids, more.answers, strict=True):
        if known.get(id) is not None:
            assert answer is known[id], id


def test_the_engines_agree_on_transfers(duckdb: SqlSession) -> None:
    plan = compile_law(load(), AS_OF, base=Level.TRANSFER)
    table = table_of(draw_rows(11, 300))
    with TemporaryDirectory() as folder:
        roster = roster_of(draw_rows(11, 300), Path(folder))
    known = fact_columns()
    wanted = [n for n in roster.table.column_names if n.removesuffix(".complete") in known]
    table = roster.table.select(["id", *wanted]).rename_columns([TRANSFER_ID, *wanted])
    expected = sweep_transfers(plan, table, engine="planes").transfers
    assert expected.num_rows > 100
    for engine in (*ENGINES, duckdb):
        assert sweep_transfers(plan, table, engine=engine).transfers.equals(expected)
    unknown = [name for name in expected.column_names if expected[name].null_count]
    assert unknown, "the rows are no test of what is not known"


# -- what the answers mean -----------------------------------------------------------------------


def test_who_meets_every_condition_is_eligible_and_not_ready() -> None:
    found = screened([ELIGIBLE])
    assert found.answers == [True]
    assert found.failed(0) == []
    assert ready_of(found) == 0, "nobody has agreed yet"


@pytest.mark.parametrize(
    ("column", "value", "number"),
    [
        ("transfer.intends_to_remain", "yes", None),
        ("transfer.immigration_offense", "yes", "E-06"),
        ("transfer.full_term_ends_on", "2026-06-01", "E-09"),
        ("transfer.appeal_pending", "sí", "E-10"),
        ("transfer.appeal_time_ends_on", "2027-01-01", "E-11"),
        ("transfer.has_fixed_term", "no", "E-12"),
    ],
)
def test_one_fact_can_bar(column: str, value: str, number: str | None) -> None:
    found = screened([{**ELIGIBLE, column: value}])
    numbers = {rule.id: rule.number for rule in found.rules}
    assert [numbers[id] for id in found.failed(0)] == ([number] if number else [])
    assert found.answers == [number is None]


def test_the_reading_of_domicile_decides_a_person() -> None:
    row = {**ELIGIBLE, "transfer.years_present_in_transferring_state": "5"}
    assert screened([row]).answers == [True]
    assert screened([row], {"domiciliary": "presence-alone"}).answers == [False]


def test_what_is_not_known_is_said_with_what_would_decide() -> None:
    row = {**ELIGIBLE, "transfer.appeal_pending": None, "transfer.has_fixed_term": None}
    found = screened([row])
    assert found.answers == [None]
    facts = {one.facts: one.decides for one in found.missing(0)}
    assert facts == {
        ("00123:transfer.appeal_pending",): "false",
        ("00123:transfer.has_fixed_term",): "false",
        ("00123:transfer.appeal_pending", "00123:transfer.has_fixed_term"): "true",
    }


def test_conditions_that_cannot_hold_together_are_named_together() -> None:
    """A Mexican and nothing else, sentenced in Mexico: the States receive no Mexicans."""
    row = {
        **ELIGIBLE,
        "transfer.transferring_state": "MX",
        "transfer.receiving_state": None,
        "person.nationalities.complete": "yes",
    }
    found = screened([row])
    assert found.answers == [False]
    numbers = {rule.id: rule.number for rule in found.rules}
    assert [numbers[id] for id in found.failed(0)] == ["E-01", "E-02"]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32))
def test_the_counts_are_those_of_the_persons(seed: int) -> None:
    found = screened(draw_rows(seed, 30))
    listed: list[dict[str, Any]] = list(people(found))
    told = head(found, "en")
    assert [told[name] for name in ("eligible", "ineligible", "unknown")] == [
        sum(one["answer"] is answer for one in listed) for answer in (True, False, None)
    ]
    counted = Counter(rule for one in listed for rule in one["failed"])
    assert {one["rule"]: one["count"] for one in told["reasons"]} == counted
    assert sum(one.first for one in reasons_of(found)) == told["ineligible"]
    assert told["rows"] == len(listed) + told["rejected_rows"]


# -- the command ---------------------------------------------------------------------------------


def written_csv(path: Path, rows: list[Row]) -> Path:
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)
    return path


def call(*args: object) -> int:
    return main(["transfer", "screen", *map(str, args)])


def test_the_contract_of_the_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        ELIGIBLE,
        {**ELIGIBLE, "id": "00124", "transfer.immigration_offense": "yes"},
        {**ELIGIBLE, "id": "00125", "transfer.has_fixed_term": ""},
        {**ELIGIBLE, "id": "00126", "transfer.applied_on": "32/13/2026"},
    ]
    path = written_csv(tmp_path / "roster.csv", rows)
    assert call(path, "--json", "--as-of", AS_OF) == 1, "a row was rejected"
    found = json.loads(capsys.readouterr().out)
    assert found["format"] == 1
    assert [found[k] for k in ("rows", "eligible", "ineligible", "unknown")] == [4, 1, 1, 1]
    assert found["reasons"][0]["rule"] == "transfer-treaty-1976/2/4#immigration"
    assert found["reasons"][0]["count"] == 1
    eligible, barred, open_ = found["people"]
    assert eligible == {"id": "00123", "answer": True, "failed": [], "missing": []}
    assert barred["failed"] == ["transfer-treaty-1976/2/4#immigration"]
    assert open_["missing"] == [{"facts": ["00125:transfer.has_fixed_term"], "decides": "either"}]
    (rejected,) = found["rejected"]
    assert (rejected["row"], rejected["column"]) == (5, "transfer.applied_on")
    assert "32/13/2026" in rejected["message"]


def test_good_rows_alone_end_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written_csv(tmp_path / "roster.csv", [ELIGIBLE])
    assert call(path, "--as-of", AS_OF, "--lang", "es") == 0
    assert "1  reúnen los requisitos" in capsys.readouterr().out


def test_parquet_and_csv_hold_the_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [ELIGIBLE, {**ELIGIBLE, "id": "7", "transfer.appeal_pending": "yes"}]
    rows.append({**ELIGIBLE, "id": "8", "transfer.has_fixed_term": ""})
    path = written_csv(tmp_path / "roster.csv", rows)
    parquet, written = tmp_path / "out.parquet", tmp_path / "out.csv"
    assert call(path, "--json", "--as-of", AS_OF, "--parquet", parquet, "--csv", written) == 0
    told = json.loads(capsys.readouterr().out)
    assert "people" not in told
    table = pq.read_table(parquet)
    assert table["id"].to_pylist() == ["00123", "7", "8"]
    assert table["answer"].to_pylist() == [True, False, None]
    appeal = "transfer-treaty-1976/2/6#nothing-pending"
    assert table["failed"].to_pylist() == [[], [appeal], []]
    assert table["deciding"].to_pylist() == [[], [], ["transfer.has_fixed_term"]]
    assert table[appeal].to_pylist() == [True, False, True]
    assert pa.types.is_boolean(table[appeal].type)
    lines = list(csv.DictReader(written.read_text("utf-8-sig").splitlines()))
    assert [line["answer"] for line in lines] == ["true", "false", ""]
    assert lines[1]["failed"] == appeal
    about = pq.read_metadata(parquet).metadata or {}
    assert json.loads(about[b"dedere"])["as_of"] == str(AS_OF)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.csv", "out.parquet", "roster.csv"]


def test_answers_are_not_written_over_the_roster(tmp_path: Path) -> None:
    path = written_csv(tmp_path / "roster.csv", [ELIGIBLE])
    before = path.read_bytes()
    assert call(path, "--csv", path) == 2
    assert path.read_bytes() == before


def test_an_unknown_reading_is_refused(tmp_path: Path) -> None:
    path = written_csv(tmp_path / "roster.csv", [ELIGIBLE])
    assert call(path, "--reading", "domiciliary=always") == 2


def test_a_day_before_the_treaty_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written_csv(tmp_path / "roster.csv", [ELIGIBLE])
    assert call(path, "--as-of", "1970-01-01") == 2
    assert "1970-01-01" in capsys.readouterr().err
