"""JsonLogic: one rule after the other on one case after the other, Kleene's values as numbers."""

from __future__ import annotations

from typing import Any

from json_logic import jsonLogic

from running import dictionaries, run


def logic(formula: Any) -> Any:
    """The formula as JsonLogic."""
    kind, *parts = formula
    if kind == "yes":
        return {"var": parts[0].replace(".", "_")}
    if kind == "not":
        return {"-": [2, logic(parts[0])]}
    if kind in ("and", "or"):
        return {"min" if kind == "and" else "max": [logic(part) for part in parts]}
    facts = [{"var": part[1].replace(".", "_")} for part in parts if part[0] == "value"]
    missing = {"or": [{"===": [fact, None]} for fact in facts]}
    return {"if": [missing, 1, {"if": [{"<=": [number(part) for part in parts]}, 2, 0]}]}


def number(value: Any) -> Any:
    """One side of a comparison."""
    if value[0] == "number":
        return value[1]
    fact = {"var": value[1].replace(".", "_")}
    return {"+": [fact, value[2]]} if value[2] else fact


def prepare(formulas: dict[str, Any], columns: dict[str, Any]) -> Any:
    """Make ready all that is not timed; what is returned is."""
    rules = [logic(formula) for formula in formulas.values()]
    cases = dictionaries(columns, yes_no=True)
    return lambda: [[int(jsonLogic(rule, case)) for case in cases] for rule in rules]


run(prepare)
