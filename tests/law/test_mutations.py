"""A wrong rule is noticed: by the scenarios of the rule, and its scope by all of them together.

What says to which matters an instrument applies is the same in every rule of the instrument. It is
left out of the mutants and of the score, and is tested here over all rules: outside the scope no
rule says anything, and what was done on the day asked for counts.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bench.bench_mutations import Fate, Tried, by_rule, is_noticed, tried
from bench.differing import Witness, differ
from bench.mutating import mutants, mutants_of
from dedere.law import FOLDERS, load
from dedere.law.language.expressions import AllOf, Expr, Not, OneOf
from dedere.law.language.rules import Rule
from dedere.law.language.scenarios import scenarios_in
from dedere.law.language.values import Compare

LEAST = 0.98
"""The share of the mutants that mean something else than their rule and that must be noticed."""

LAW = load()
SCENARIOS = by_rule(scenario for folder in FOLDERS for scenario in scenarios_in(folder))
SCOPED = [rule for rule in LAW.rules.values() if rule.scope is not None]


@pytest.fixture(scope="module")
def found() -> dict[str, list[Tried]]:
    """Every mutant of every rule, and what became of it."""
    every: dict[str, list[Tried]] = defaultdict(list)
    for rule in LAW.rules.values():
        every[rule.id] = list(tried(rule, SCENARIOS[rule.id], LAW.facts))
    return every


def test_every_rule_has_mutants_and_some_are_noticed(found: dict[str, list[Tried]]) -> None:
    assert not [
        rule for rule, every in found.items() if Fate.NOTICED not in {one.fate for one in every}
    ]


def test_nearly_every_mutant_that_means_something_else_is_noticed(
    found: dict[str, list[Tried]],
) -> None:
    differing = [one for every in found.values() for one in every if one.fate is not Fate.SAME]
    missed = [f"{one.rule.id}: {one.done}" for one in differing if one.fate is not Fate.NOTICED]
    assert len(missed) <= (1 - LEAST) * len(differing), missed


def test_few_mutants_mean_the_same(found: dict[str, list[Tried]]) -> None:
    every = [one.fate for each in found.values() for one in each]
    assert every.count(Fate.SAME) <= 0.05 * len(every)


def test_what_the_scenarios_notice_is_hardly_ever_taken_for_the_same() -> None:
    """The search that tells which mutants mean the same, tried on mutants known to differ."""
    known = [
        (rule, mutant)
        for rule in LAW.rules.values()
        for _, mutant in list(mutants_of(rule))[::50]
        if is_noticed(mutant, rule, SCENARIOS[rule.id], LAW.facts)
    ]
    told = sum(isinstance(differ(rule, mutant), Witness) for rule, mutant in known)
    assert told >= 0.99 * len(known)


# -- a wrong rule ----------------------------------------------------------------------------------


def test_a_deliberately_wrong_rule_is_noticed() -> None:
    rule = LAW.rules["treaty-1978/11/3"]
    scenarios = SCENARIOS[rule.id]
    assert not is_noticed(rule.answer, rule, scenarios, LAW.facts)
    late = [mutant for done, mutant in mutants_of(rule) if done.startswith("read as not-counted")]
    assert late
    assert all(is_noticed(mutant, rule, scenarios, LAW.facts) for mutant in late)
    assert is_noticed(Not(rule.answer), rule, scenarios, LAW.facts)


def test_a_rule_whose_scenarios_say_little_is_found_out() -> None:
    rule = LAW.rules["treaty-1978/11/3"]
    fates = {one.fate for one in tried(rule, SCENARIOS[rule.id][:1], LAW.facts)}
    assert Fate.ALIVE in fates


def test_a_mutant_that_means_the_same_is_seen_to() -> None:
    rule = LAW.rules["treaty-1978/1/1"]
    doubled = replace(rule, answer=AllOf((rule.answer, rule.answer)), scope=None)
    fates = {one.done: one.fate for one in tried(doubled, SCENARIOS[rule.id], LAW.facts)}
    assert fates["any for all"] is Fate.SAME


# -- the scope -------------------------------------------------------------------------------------


def _changes(scope: Expr) -> Iterator[dict[str, Any]]:
    """What may put a matter out of a scope: another option, a day that never comes or long ago."""
    for part in scope.walk():
        if isinstance(part, OneOf):
            yield {part.fact.key: next(o for o in part.fact.options if o not in part.options)}
        elif isinstance(part, Compare):
            for day in ("never", "1900-01-01"):
                yield {fact.key: day for fact in part.facts}


@pytest.mark.parametrize("rule", SCOPED, ids=lambda rule: rule.id)
def test_outside_its_scope_a_rule_says_nothing(rule: Rule) -> None:
    assert rule.scope is not None
    biting = [one for one in SCENARIOS[rule.id] if one.answer is rule.fails_if]
    assert biting
    for scenario in biting:
        outside = []
        for change in _changes(rule.scope):
            facts = {**scenario.written["facts"], **change}
            elsewhere = replace(scenario, written={**scenario.written, "facts": facts})
            if rule.scope.weigh(elsewhere.situation(rule, LAW.facts)).value is False:
                outside.append(elsewhere)
        assert outside
        for elsewhere in outside:
            assert elsewhere.weigh(rule, LAW.facts)[0] is not rule.fails_if


def test_a_scope_that_asks_for_an_act_reaches_the_matter_from_its_day_on() -> None:
    scopes = {rule.scope: rule for rule in SCOPED if rule.scope is not None}
    acts = [
        (part, rule)
        for scope, rule in scopes.items()
        for part in scope.walk()
        if isinstance(part, Compare) and part.asks_day and part.sign == "<="
    ]
    assert acts
    for part, rule in acts:
        scenario = SCENARIOS[rule.id][0]
        facts = {**scenario.written["facts"], **{fact.key: "2024-03-05" for fact in part.facts}}
        for as_of, reached in ((date(2024, 3, 4), False), (date(2024, 3, 5), True)):
            written = {**scenario.written, "facts": facts, "as_of": as_of}
            at = replace(scenario, written=written).situation(rule, LAW.facts)
            assert part.weigh(at).value is reached


def test_the_scope_is_left_alone_and_the_rest_is_not() -> None:
    for rule in SCOPED:
        assert rule.scope is not None
        for _, mutant in mutants_of(rule):
            assert rule.scope in mutant.walk()
    rule = next(rule for rule in SCOPED if rule.applies is rule.scope)
    assert len(list(mutants_of(rule))) < len(list(mutants(rule.answer)))
