"""Assessments of transfers: the outcome, what is shown apart, and the command."""

from __future__ import annotations

import itertools
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.assessment import TransferAnswer, assess
from dedere.assessment.transfer_outcome import Key, is_of_eligibility, key_of, of_transfer, together
from dedere.casefile import from_data
from dedere.cli.main import main
from dedere.law import load as load_law
from dedere.law.language.rules import Bearing, Effect
from dedere.law.language.situation import Level
from tests.casefile.cases import CONTRACT, as_yaml
from tests.transfers.cases import READY_ON, casefile, with_

LAW = load_law()
RULES = [rule for rule in LAW.rules.values() if rule.level is Level.TRANSFER]


class Answered:
    """A finding of which only the rule and the answer count."""

    def __init__(self, rule: Any, answer: bool | None) -> None:
        self.rule, self.answer = rule, answer


def outcome(**changed: Any) -> str:
    return assess(casefile(**changed), as_of=READY_ON).transfers["t1"].answer.value


def test_every_rule_of_a_transfer_bears_on_one_of_the_four_things_it_can() -> None:
    assert {rule.bearing for rule in RULES} <= {
        Bearing.ELIGIBILITY,
        Bearing.AGREEMENT,
        Bearing.PROCEEDING,
        Bearing.AFTERWARDS,
    }
    assert {rule.number for rule in RULES if is_of_eligibility(rule)} == {
        f"E-{number:02}" for number in range(1, 13)
    }


def test_each_outcome_is_reached() -> None:
    assert outcome() == "ready"
    assert outcome(receiving_state_decision=None) == "eligible"
    assert outcome(receiving_state_decision={"value": "denied", "by": "X"}) == "eligible"
    assert outcome(appeal_pending=None) == "open"
    assert outcome(appeal_pending=True) == "not_eligible"
    assert outcome(appeal_pending=True, has_fixed_term=None) == "not_eligible"


@given(st.lists(st.sampled_from([True, False, None]), min_size=len(RULES), max_size=len(RULES)))
def test_policy_and_what_comes_afterwards_change_no_outcome(answers: list[bool | None]) -> None:
    findings = [Answered(rule, one) for rule, one in zip(RULES, answers, strict=True)]
    decisive = [
        one for one in findings if is_of_eligibility(one.rule) or key_of(one.rule) is not None
    ]
    assert of_transfer(findings) == of_transfer(decisive)  # type: ignore[arg-type]
    apart = [one.rule for one in findings if one not in decisive]
    assert {Effect.DISCRETION} == {
        rule.effect for rule in apart if rule.bearing in (Bearing.ELIGIBILITY, Bearing.AGREEMENT)
    }


@given(st.lists(st.sampled_from([True, False, None]), max_size=4))
def test_together_is_the_worst_of_its_parts(parts: list[bool | None]) -> None:
    # Over every completion of what is not known: true in all, false in all, or open.
    ways = {
        all(way)
        for way in itertools.product(
            *([one] if one is not None else [True, False] for one in parts)
        )
    }
    expected = None if len(ways) == 2 or not parts else next(iter(ways))
    assert together(parts) is expected


def test_without_law_in_force_nothing_is_known() -> None:
    assessed = assess(casefile(), as_of=date(1970, 1, 1))
    assert assessed.transfers["t1"].answer is TransferAnswer.OPEN
    assert set(assessed.transfers["t1"].keys.values()) == {None}


def test_policy_is_shown_apart_and_never_in_the_way() -> None:
    objected = {"value": True, "by": "X", "date": "2025-10-01"}
    assessed = assess(
        casefile(law_enforcement_objects=objected, other_charges_pending=True), as_of=READY_ON
    )
    assert assessed.transfers["t1"].answer is TransferAnswer.READY
    assert assessed.in_the_way == []
    assert assessed.discretion == []
    held = {one.rule.number for one in assessed.policy("t1") if one.answer}
    assert {"E-19", "E-21"} <= held


def test_a_casefile_with_both_is_assessed_for_both() -> None:
    request = from_data(json.loads(json.dumps(_contract())))
    both = from_data({**_contract(), "transfers": with_()["transfers"]})
    day = date(2026, 3, 20)
    alone, together_ = assess(request, as_of=day), assess(both, as_of=day)
    assert together_.outcome == alone.outcome
    assert set(together_.transfers) == {"t1"}
    levels = {one.rule.level for one in together_.findings}
    assert Level.TRANSFER in levels
    assert Level.REQUEST in levels


def _contract() -> dict[str, Any]:
    import yaml

    data: dict[str, Any] = json.loads(json.dumps(yaml.safe_load(CONTRACT), default=str))
    # Of whom the papers and the events are is said, as they must be where there is a transfer too.
    return data


# -- the command -----------------------------------------------------------------------------------


def run(tmp_path: Path, *options: str, **changed: Any) -> int:
    file = tmp_path / "case.yaml"
    file.write_text(as_yaml(with_(**changed)), encoding="utf-8")
    return main(["assess", str(file), "--as-of", "2026-03-20", *options])


def test_the_command_gives_outcome_keys_and_policy_as_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--json", other_charges_pending=True) == 0
    data = json.loads(capsys.readouterr().out)
    found = data["transfers"]["t1"]
    assert found["outcome"] == "ready"
    assert found["keys"] == {key.value: True for key in Key}
    policy = {one["number"]: one["answer"] for one in found["policy"]}
    assert policy["E-19"] is True
    assert data["outcome"] == {}
    numbered = {one["rule"]: one.get("number") for one in data["findings"]}
    assert numbered["transfer-treaty-1976/2/5"] == "E-09"


def test_the_command_says_in_both_languages_where_it_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, appeal_pending=True) == 1
    said = capsys.readouterr()
    assert "t1: not eligible. A condition of the transfer is not met." in said.out
    assert "art. 2(6)" in said.err
    assert "Executive" not in said.out
    assert run(tmp_path, "--lang", "es", receiving_state_decision=None) == 0
    said = capsys.readouterr()
    assert "t1: elegible." in said.out
    assert "el Estado receptor: no se sabe si la llave está dada" in said.out


def test_a_key_that_is_not_turned_gives_the_code_of_something_lacking(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pending = {"value": "pending", "by": "X", "date": "2026-02-01"}
    assert run(tmp_path, receiving_state_decision=pending) == 1
    assert "the receiving State: the key is not turned" in capsys.readouterr().out
