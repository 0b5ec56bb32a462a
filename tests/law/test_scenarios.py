"""Every scenario beside the law comes out as it says, and every rule has enough of them."""

from collections import Counter, defaultdict

import pytest

from dedere.bilingual import LANGUAGES
from dedere.law import FOLDERS, load
from dedere.law.language.scenarios import Scenario, scenarios_in

LAW = load()
SCENARIOS = [scenario for folder in FOLDERS for scenario in scenarios_in(folder)]
ANSWERS = {True: "true", False: "false", None: "unknown"}

SHOWN: dict[str, set[str]] = defaultdict(set)
for _scenario in SCENARIOS:
    SHOWN[_scenario.rule].add(ANSWERS[_scenario.answer])


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda found: f"{found.rule}: {found.name.en}")
def test_a_scenario_comes_out_as_it_says(scenario: Scenario) -> None:
    answer, _ = scenario.weigh(LAW.rules[scenario.rule], LAW.facts)
    assert ANSWERS[answer] == ANSWERS[scenario.answer]


def test_each_scenario_names_a_rule_that_exists() -> None:
    assert not [
        f"{scenario.file}: {scenario.rule}"
        for scenario in SCENARIOS
        if scenario.rule not in LAW.rules
    ]


@pytest.mark.parametrize("rule", LAW.rules)
def test_a_rule_has_scenarios_for_all_three_answers(rule: str) -> None:
    assert SHOWN[rule] == set(ANSWERS.values())


def test_no_two_scenarios_say_the_same_sentence() -> None:
    for language in LANGUAGES:
        times = Counter(scenario.name.in_(language) for scenario in SCENARIOS)
        assert not [name for name, number in times.items() if number > 1]
