"""One case: the rules of a plan as plain Python, without reasons.

For one case a table is slower than the law itself. The rules of each level become one function
(`dedere.law.language.answering`); the few that Kleene's tables leave open where a case split would
decide are known from compiling, and only these are settled one by one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from dedere.law.language.answering import Answers, functions_of
from dedere.law.language.deciding import settle
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level, Situation
from dedere.sweep.compiling import Plan

Found: TypeAlias = dict[str, bool | None]
"""The answers about one subject, by the name of the rule."""


class OneCase:
    """The law of a day as functions of one subject."""

    def __init__(self, plan: Plan) -> None:
        split = {one.id for one in plan.rules if one.term != one.asked} | set(plan.not_swept)
        rules = [*(one.rule for one in plan.rules), *plan.unanswered]
        self._levels: dict[Level, tuple[list[Rule], list[int], Answers]] = {}
        for level in dict.fromkeys(rule.level for rule in rules):
            here = [rule for rule in rules if rule.level is level]
            places = [place for place, rule in enumerate(here) if rule.id in split]
            answers = functions_of([rule.answer for rule in here])
            self._levels[level] = (here, places, answers)

    def answers(self, at: Situation) -> Found:
        """The exact answer of each rule that is about subjects of this level."""
        if at.level not in self._levels:
            return {}
        rules, places, answers = self._levels[at.level]
        row = answers(at)
        for place in places:
            if row[place] is None:
                row[place] = settle(rules[place].answer.weigh(at))[0]
        return {rule.id: answer for rule, answer in zip(rules, row, strict=True)}

    def answers_of(self, subjects: Iterable[Situation]) -> dict[tuple[str, str], bool | None]:
        """The answers about several subjects, by rule and subject."""
        return {
            (rule, at.id): answer for at in subjects for rule, answer in self.answers(at).items()
        }
