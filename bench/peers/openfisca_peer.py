"""OpenFisca-Core: each fact an input variable, each rule a variable, Kleene's values as numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import MONTH
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from running import NO, UNKNOWN, YES, facts_in, run

WHEN = "2026-01"
NOTHING = -(10**6)
"""What stands for a number that is not known: OpenFisca has only defaults."""


def computed(formula: Any, person: Any, period: Any) -> Any:
    """The value of a formula for all cases."""
    kind, *parts = formula
    if kind == "yes":
        return person(parts[0].replace(".", "_"), period)
    if kind == "not":
        return YES - computed(parts[0], person, period)
    if kind in ("and", "or"):
        join = np.minimum if kind == "and" else np.maximum
        found = computed(parts[0], person, period)
        for part in parts[1:]:
            found = join(found, computed(part, person, period))
        return found
    left, right = (number(part, person, period) for part in parts)
    answer = np.where(left <= right, np.int8(YES), np.int8(NO))
    unknown = (left < NOTHING // 2) | (right < NOTHING // 2)
    return np.where(unknown, np.int8(UNKNOWN), answer)


def number(value: Any, person: Any, period: Any) -> Any:
    """One side of a comparison."""
    if value[0] == "number":
        return np.int32(value[1])
    return person(value[1].replace(".", "_"), period) + np.int32(value[2])


def prepare(formulas: dict[str, Any], columns: dict[str, Any]) -> Any:
    """Make ready all that is not timed; what is returned is."""
    person = build_entity(key="person", plural="persons", label="", is_person=True)
    system = TaxBenefitSystem([person])
    facts = sorted(set().union(*(facts_in(formula) for formula in formulas.values())))
    for fact in facts:
        members = {"value_type": int, "entity": person, "definition_period": MONTH}
        system.add_variable(type(fact.replace(".", "_"), (Variable,), members))
    names = {}
    for rule, formula in formulas.items():
        names[rule] = "rule_" + "".join(c if c.isalnum() else "_" for c in rule)
        members = {
            "value_type": int,
            "entity": person,
            "definition_period": MONTH,
            "formula": _method(formula),
        }
        system.add_variable(type(names[rule], (Variable,), members))
    inputs = {}
    for fact in facts:
        values, known = columns[fact], columns[f"known:{fact}"]
        if values.max() <= 1:
            inputs[fact] = np.where(known, values * YES, UNKNOWN).astype(np.int32)
        else:
            inputs[fact] = np.where(known, values, NOTHING).astype(np.int32)
    rows = len(next(iter(columns.values())))

    def work() -> Any:
        simulation = SimulationBuilder().build_default_simulation(system, rows)
        for fact, values in inputs.items():
            simulation.set_input(fact.replace(".", "_"), WHEN, values)
        return np.stack([simulation.calculate(name, WHEN) for name in names.values()])

    return work


def _method(formula: Any) -> Any:
    def calculated(person: Any, period: Any) -> Any:
        return computed(formula, person, period)

    return calculated


run(prepare)
