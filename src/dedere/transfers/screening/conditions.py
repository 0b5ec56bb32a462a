"""The law by which a roster is screened: the conditions of a day, in order, and what stands beside.

Only the conditions decide: the rules of eligibility that are requirements or bars. Policy, which an
authority weighs, and the rules about who must agree are answered besides and decide nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dedere.assessment.transfer_outcome import is_of_eligibility
from dedere.bilingual import Text
from dedere.law.language.deciding import shares
from dedere.law.language.expressions import AllOf, Expr, Not
from dedere.law.language.facts import Fact
from dedere.law.language.library import Library
from dedere.law.language.provisions import weakest
from dedere.law.language.rules import Bearing, Effect, Rule
from dedere.law.language.situation import Level
from dedere.sweep import Plan, SweptRule, compile_law
from dedere.sweep.uses import reads

TOGETHER = "eligible"
"""The name of all conditions together, among those of the rules."""


@dataclass(frozen=True, eq=False)
class Conditions:
    """What a roster is asked on a day.

    *deciding* are the conditions, in the order of the numbers by which practitioners know them;
    *policy* and *agreement* stand beside. *together* is true where every condition is met.
    """

    plan: Plan
    deciding: tuple[Rule, ...]
    policy: tuple[Rule, ...]
    agreement: tuple[Rule, ...]
    together: Rule

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that is answered."""
        return (*self.deciding, *self.policy, *self.agreement)

    def swept(self, id: str) -> SweptRule:
        """A rule as columns."""
        return next(one for one in self.plan.rules if one.id == id)

    def facts(self, rule: Rule) -> list[Fact]:
        """The facts that a rule reads under the readings chosen."""
        return list(dict.fromkeys(reads(self.swept(rule.id).asked)))


def conditions_of(
    library: Library,
    as_of: date,
    readings: Mapping[str, str] | None = None,
    *,
    besides: bool = True,
) -> Conditions:
    """The conditions of a day, under some readings; compiled once for the same question.

    *besides* also asks policy, and the rules about who must agree.

    Raises:
        LookupError: where no condition is in force on that day.
    """
    return _compiled(library, as_of, tuple(sorted((readings or {}).items())), besides)


@lru_cache(maxsize=8)
def _compiled(
    library: Library, as_of: date, readings: tuple[tuple[str, str], ...], besides: bool
) -> Conditions:
    rules = [
        rule
        for rule in library.rules_in_force(as_of.toordinal())
        if rule.level is Level.TRANSFER
        and rule.bearing in (Bearing.ELIGIBILITY, Bearing.AGREEMENT)
        and (besides or is_of_eligibility(rule))
    ]
    rules.sort(key=lambda rule: rule.number or "~")  # those without a number last
    deciding = tuple(rule for rule in rules if is_of_eligibility(rule))
    if not deciding:
        raise LookupError(as_of)
    policy = tuple(
        rule
        for rule in rules
        if rule.bearing is Bearing.ELIGIBILITY and rule.effect is Effect.DISCRETION
    )
    agreement = tuple(rule for rule in rules if rule.bearing is Bearing.AGREEMENT)
    together = _together(deciding)
    asked = {rule.id for rule in (*deciding, *policy, *agreement)}
    plan = compile_law(
        library,
        as_of,
        dict(readings),
        base=Level.TRANSFER,
        only=lambda rule: rule.id in asked,
        more=[together],
    )
    return Conditions(plan, deciding, policy, agreement, together)


def good(rule: Rule) -> Expr:
    """That a rule does not stand in the way: a requirement that is met, a bar that is not."""
    return Not(rule.answer) if rule.fails_if else rule.answer


def all_good(rules: tuple[Rule, ...]) -> Expr:
    """That none of some rules stands in the way."""
    return AllOf(tuple(good(rule) for rule in rules)) if len(rules) > 1 else good(rules[0])


def _together(rules: tuple[Rule, ...]) -> Rule:
    expr = all_good(rules)
    return Rule(
        id=TOGETHER,
        provision=rules[0].provision,
        level=Level.TRANSFER,
        effect=Effect.REQUIREMENT,
        text=_ALL_MET,
        general=expr,
        answer=expr,
        applies=None,
        exceptions=(),
        bearing=Bearing.ELIGIBILITY,
        reading=None,
        confidence=weakest([rule.confidence for rule in rules]),
        limit=None,
        shares=shares(expr),
        computes=True,
    )


_ALL_MET = Text(
    "Every condition of the transfer is met.", "Se cumplen todas las condiciones del traslado."
)
