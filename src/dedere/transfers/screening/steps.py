"""A screening as a waterfall: who falls at which condition, in the order of their numbers."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.law.language.rules import Rule
from dedere.pictures.waterfall import Step, Waterfall
from dedere.transfers.screening.screening import Screening
from dedere.transfers.screening.summary import reasons_of


def waterfall_of(screening: Screening) -> Waterfall:
    """From all persons of the good rows to those who are eligible."""
    counts = screening.counts
    steps = [
        Step(one.rule.number or one.rule.id, in_the_way(one.rule), one.first)
        for one in reasons_of(screening)
    ]
    return Waterfall(
        persons=sum(counts),
        steps=tuple(steps),
        unknown=counts.unknown,
        eligible=counts.eligible,
        rejected=screening.roster.rejected,
        as_of=screening.conditions.plan.as_of,
    )


def in_the_way(rule: Rule) -> Text:
    """What it means that a rule stands in the way."""
    how = _APPLIES if rule.fails_if else _NOT_MET
    return how.format(text=rule.text)


_NOT_MET = Text("Not met: {text}", "No se cumple: {text}")
_APPLIES = Text("Applies: {text}", "Se actualiza: {text}")
