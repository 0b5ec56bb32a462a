"""ZEN engine: a decision graph with one expression a rule, Kleene's values as numbers.

Its own "and" is not Kleene's: an unknown on the left is an error.
"""

from __future__ import annotations

import json
from typing import Any

import zen

from running import dictionaries, run


def text(formula: Any) -> str:
    """The formula in ZEN's language."""
    kind, *parts = formula
    if kind == "yes":
        return str(parts[0].replace(".", "_"))
    if kind == "not":
        return f"(2 - {text(parts[0])})"
    if kind in ("and", "or"):
        inner = ", ".join(text(part) for part in parts)
        return f"{'min' if kind == 'and' else 'max'}([{inner}])"
    left, right = (number(part) for part in parts)
    open_ = [part[1].replace(".", "_") for part in parts if part[0] == "value"]
    missing = " or ".join(f"{name} == null" for name in open_)
    return f"(({missing}) ? 1 : ({left} <= {right} ? 2 : 0))"


def number(value: Any) -> str:
    """One side of a comparison."""
    if value[0] == "number":
        return str(value[1])
    name = value[1].replace(".", "_")
    return f"({name} + {value[2]})" if value[2] else name


def prepare(formulas: dict[str, Any], columns: dict[str, Any]) -> Any:
    """Make ready all that is not timed; what is returned is."""
    keys = [f"r{number}" for number in range(len(formulas))]
    expressions = [
        {"id": key, "key": key, "value": text(formula)}
        for key, formula in zip(keys, formulas.values(), strict=True)
    ]
    graph = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {
                "id": "rules",
                "type": "expressionNode",
                "name": "rules",
                "content": {"expressions": expressions},
            },
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "a", "sourceId": "in", "targetId": "rules", "type": "edge"},
            {"id": "b", "sourceId": "rules", "targetId": "out", "type": "edge"},
        ],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))
    cases = dictionaries(columns, yes_no=True)

    def work() -> Any:
        found = []
        for case in cases:
            result = decision.evaluate(case)["result"]
            found.append([int(result[key]) for key in keys])
        return list(zip(*found, strict=True))

    return work


run(prepare)
