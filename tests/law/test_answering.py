"""A rule as a function answers as the rule that is explained does, for any facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.law import FOLDERS, load
from dedere.law.language.answering import answer_of, function_of, functions_of
from dedere.law.language.expressions import Expr
from dedere.law.language.scenarios import Scenario, scenarios_in
from dedere.law.language.situation import Situation
from tests.law.test_deciding import expressions, situations

LAW = load()
SCENARIOS = [scenario for folder in FOLDERS for scenario in scenarios_in(folder)]


@given(expressions, situations())
def test_the_function_says_what_weighing_says(expr: Expr, at: Situation) -> None:
    assert function_of(expr)(at) is expr.weigh(at).value


@given(st.lists(expressions, min_size=1, max_size=4), situations())
def test_several_together_say_what_each_says(exprs: list[Expr], at: Situation) -> None:
    together = [*exprs, *exprs[:2]]  # what is shared is read once
    assert functions_of(together)(at) == [expr.weigh(at).value for expr in together]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_scenario_has_its_answer_without_reasons_too(folder: str) -> None:
    wrong = []
    for scenario in scenarios_in(folder):
        rule = LAW.rules[scenario.rule]
        if answer_of(rule, scenario.situation(rule, LAW.facts)) is not scenario.answer:
            wrong.append(scenario.name.en)
    assert not wrong


def test_there_are_scenarios_to_answer() -> None:
    assert any(isinstance(scenario, Scenario) for scenario in SCENARIOS)
