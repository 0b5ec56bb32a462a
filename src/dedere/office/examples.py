"""The scenarios of the law as examples on its pages."""

from __future__ import annotations

from functools import cache

from django.utils.translation import gettext as _

from dedere.law import FOLDERS
from dedere.law.language.scenarios import Scenario, scenarios_in


@cache
def _by_rule() -> dict[str, list[Scenario]]:
    found: dict[str, list[Scenario]] = {}
    for folder in FOLDERS:
        for scenario in scenarios_in(folder):
            found.setdefault(scenario.rule, []).append(scenario)
    return found


def scenarios_of(rule: str) -> list[Scenario]:
    """The scenarios of a rule, in the order of their file."""
    return _by_rule().get(rule, [])


def answer_in_words(answer: bool | None) -> str:
    """Yes, no, or not known."""
    if answer is None:
        return _("not known")
    return _("yes") if answer else _("no")
