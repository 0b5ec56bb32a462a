"""clingo: what is so and what is not so as two predicates, each connective as Horn clauses."""

from __future__ import annotations

from typing import Any

import clingo

from running import NO, UNKNOWN, YES, run


class Program:
    """The clauses for the formulas; every part has a number."""

    def __init__(self, formulas: dict[str, Any], names: dict[str, int]) -> None:
        self.lines: list[str] = []
        self.names = names
        self.parts = 0
        self.rules = [self.part(formula) for formula in formulas.values()]

    def part(self, formula: Any) -> int:
        """Write the clauses of a part, and say its number."""
        kind, *inner = formula
        below = [self.part(one) for one in inner] if kind in ("and", "or", "not") else []
        self.parts += 1
        me = self.parts
        if kind == "yes":
            self.lines += [
                f"so({me},I) :- v({self.names[inner[0]]},I,1).",
                f"no({me},I) :- v({self.names[inner[0]]},I,0).",
            ]
        elif kind == "not":
            self.lines += [f"so({me},I) :- no({below[0]},I).", f"no({me},I) :- so({below[0]},I)."]
        elif kind in ("and", "or"):
            all_, any_ = ("so", "no") if kind == "and" else ("no", "so")
            body = ", ".join(f"{all_}({one},I)" for one in below)
            self.lines.append(f"{all_}({me},I) :- {body}.")
            self.lines += [f"{any_}({me},I) :- {any_}({one},I)." for one in below]
        else:
            bound, left, right = [], "", ""
            sides = []
            for side, name in zip(inner, "AB", strict=True):
                if side[0] == "number":
                    sides.append(str(side[1]))
                else:
                    bound.append(f"v({self.names[side[1]]},I,{name})")
                    sides.append(f"{name}+{side[2]}")
            left, right = sides
            head = ", ".join(bound)
            self.lines += [
                f"so({me},I) :- {head}, {left} <= {right}.",
                f"no({me},I) :- {head}, {left} > {right}.",
            ]
        return me


def prepare(formulas: dict[str, Any], columns: dict[str, Any]) -> Any:
    """Make ready all that is not timed; what is returned is."""
    facts = [name for name in columns if not name.startswith("known:")]
    names = {fact: number for number, fact in enumerate(facts)}
    program = Program(formulas, names)
    rows = len(columns[facts[0]])
    place = {part: number for number, part in enumerate(program.rules)}
    shown = "#show.\n" + "".join(
        f"#show {sign}({part},I) : {sign}({part},I).\n" for part in place for sign in ("so", "no")
    )
    given = []
    for fact in facts:
        values, known = columns[fact].tolist(), columns[f"known:{fact}"].tolist()
        given += [
            f"v({names[fact]},{row},{value})."
            for row, (value, sure) in enumerate(zip(values, known, strict=True))
            if sure
        ]
    text = "\n".join([*program.lines, shown, *given])

    def work() -> Any:
        control = clingo.Control(["--warn=none"])
        control.add("base", [], text)
        control.ground([("base", [])])
        found = [[UNKNOWN] * rows for _ in place]

        def read(model: Any) -> None:
            for symbol in model.symbols(shown=True):
                part, row = (argument.number for argument in symbol.arguments)
                found[place[part]][row] = YES if symbol.name == "so" else NO

        control.solve(on_model=read)
        return found

    return work


run(prepare)
