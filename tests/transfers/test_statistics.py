"""Transfers counted: of how many, of how many not known, and who still waits."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from dedere.casefile import Casefile, loads
from dedere.cli.main import main
from dedere.transfers.statistics import Counted, Length, Statistics, statistics_of

DAY = date(2026, 11, 1)
FILE = """\
format: dedere-casefile/1
id: {id}
invented: {invented}
person: {{name: Somebody, nationalities: [MX]}}
transfers:
  - id: t1
    transferring_state: US
    receiving_state: MX
{facts}
"""


def casefile(id: str, *facts: str, invented: bool = False) -> Casefile:
    return loads(_text(id, *facts, invented=invented))


def _text(id: str, *facts: str, invented: bool = False) -> str:
    lines = "\n".join(f"    {fact}" for fact in facts)
    return FILE.format(id=id, invented=str(invented).lower(), facts=lines)


def question(found: Statistics, name: str) -> Counted:
    return next(one for one in found.counted if one.name == name)


def answers(found: Statistics, name: str) -> dict[str, int]:
    return {one.name: one.count for one in question(found, name).shares}


def length(found: Statistics, name: str) -> Length:
    return next(one for one in found.lengths if one.name == name)


def test_what_a_record_does_not_tell_is_counted_as_not_known() -> None:
    found = statistics_of(
        [casefile("a", "transferring_state_decision: approved"), casefile("b")], as_of=DAY
    )
    assert found.transfers == 2
    decided = question(found, "transferring_state_decision")
    assert answers(found, "transferring_state_decision")["approved"] == 1
    assert decided.known == 1
    assert decided.not_known == 1


def test_every_question_accounts_for_every_transfer() -> None:
    found = statistics_of(
        [
            casefile("a", "has_fixed_term: false"),
            casefile("b", "transferred_on: 2026-01-10", "applied_on: 2025-01-10"),
            casefile("c", "person_consents: false"),
        ],
        as_of=DAY,
    )
    for one in found.counted:
        assert one.known + one.not_known == 3, one.name
    assert answers(found, "outcome")["not_eligible"] == 1
    assert answers(found, "outcome")["transferred"] == 1
    assert answers(found, "consent")["not_turned"] == 1
    assert [(one.rule.number, one.count) for one in found.failing] == [("E-12", 1)]


def test_who_still_waits_is_told_apart_from_who_is_done() -> None:
    found = statistics_of(
        [
            casefile("a", "applied_on: 2025-01-01", "transferred_on: 2026-01-01"),
            casefile("b", "applied_on: 2026-10-02"),
            casefile("c", "applied_on: 2026-10", "transferred_on: never"),
            casefile("d"),
        ],
        as_of=DAY,
    )
    taken = length(found, "application_to_delivery")
    assert taken.done == (365,)
    assert taken.pending == (30,)
    assert taken.not_known == 2


def test_what_is_invented_is_counted_only_where_asked_for() -> None:
    files = [casefile("a"), casefile("b", invented=True)]
    found = statistics_of(files, as_of=DAY)
    assert (found.transfers, found.invented, found.left_out) == (1, 0, 1)
    found = statistics_of(files, as_of=DAY, invented=True)
    assert (found.transfers, found.invented, found.left_out) == (2, 1, 0)


def test_a_transfer_without_a_key_is_counted_as_a_departure() -> None:
    lacking = casefile("a", "transferred_on: 2026-01-10", "transferring_state_decision: denied")
    assert statistics_of([lacking], as_of=DAY).departures == 1


def test_the_command_says_the_same_in_words_and_as_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(_text("a", invented=True), encoding="utf-8")
    assert main(["transfer", "statistics", str(file), "--as-of", "2026-11-01"]) == 0
    assert "--invented counts them" in capsys.readouterr().out
    assert main(["transfer", "statistics", str(file), "--invented", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["counts"] == "transfers"
    assert data["transfers"] == data["invented"] == 1
