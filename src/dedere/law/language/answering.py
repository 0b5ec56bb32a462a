"""A rule as a Python function: the answer for one subject, without the reasons.

Weighing a rule keeps every step, because reasons are what people need. Where only answers are asked
for (many cases one after the other, a hypothetical that is turned over and over) the expression is
written out as plain Python once, and stops as soon as the answer stands. It says what `weigh` says,
by Kleene's tables; what these leave open where a fact is read twice, `answer_of` settles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from dedere.calendars import NEVER, UNBOUNDED
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Cited,
    Expr,
    NoneOf,
    Not,
    OneOf,
    Over,
)
from dedere.law.language.facts import Dated, Fact, YesNo
from dedere.law.language.readings import Under
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level, Situation
from dedere.law.language.values import Compare, Constant, DayAsked, ValueExpr

Answer = Callable[[Situation], bool | None]
Answers = Callable[[Situation], list[bool | None]]


def answer_of(rule: Rule, at: Situation) -> bool | None:
    """The exact answer of a rule about one subject."""
    value = function_of(rule.answer)(at)
    if value is None and rule.shares:
        return settle(rule.answer.weigh(at))[0]
    return value


@lru_cache(maxsize=4096)
def function_of(expr: Expr) -> Answer:
    """The expression as a function of the subject; true, false, or None for not known."""
    source = _Source()
    answer: Answer = source.function(source.write(expr, 1))
    return answer


def functions_of(exprs: Sequence[Expr]) -> Answers:
    """Several expressions about one subject as one function, which gives their answers in a row.

    What several of them read, a fact or a whole part, is read once.
    """
    source = _Source()
    source.load(dict.fromkeys(fact for expr in exprs for fact in _read_at_once(expr)))
    seen: dict[int, Expr] = {}
    for expr in exprs:
        for part in {id(part): part for part in _walk_outside_lists(expr)}.values():
            if part.inner and id(part) in seen and id(part) not in source.shared:
                source.shared[id(part)] = source.write(part, 1)
            seen[id(part)] = part
    row = ", ".join([source.write(expr, 1) for expr in exprs])
    answers: Answers = source.function(f"[{row}]")
    return answers


def _walk_outside_lists(expr: Expr) -> Iterator[Expr]:
    yield expr
    if not isinstance(expr, Over):
        for part in expr.inner:
            yield from _walk_outside_lists(part)


def _read_at_once(expr: Expr) -> Iterator[Fact]:
    for part in _walk_outside_lists(expr):
        if isinstance(part, YesNo):
            yield part
        elif isinstance(part, OneOf):
            yield part.fact
        elif isinstance(part, Compare):
            yield from (side for side in (part.left, part.right) if isinstance(side, Dated))


class _Source:
    """The lines of one function, and the things that they name."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.names: dict[str, Any] = {"NOTHING": {}}
        self.made = 0
        self.loaded: dict[Fact, str] = {}
        """Variables that hold the values of facts throughout."""
        self.shared: dict[int, str] = {}
        """Variables that hold the answers of parts throughout."""

    def function(self, result: str) -> Any:
        """The function of a subject that runs the lines and gives *result*."""
        text = ["def answer(at):", "    above = at.above", *self.lines, f"    return {result}"]
        # What is run is made of our own law files alone; no word of a case enters it.
        exec(compile("\n".join(text), "<rules as a function>", "exec"), self.names)  # noqa: S102
        return self.names["answer"]

    def load(self, facts: Iterable[Fact]) -> None:
        """Read some facts at the start."""
        holders: dict[Level, str] = {}
        for fact in facts:
            if fact.level not in holders:
                holders[fact.level] = holder = self.new()
                self.line(1, f"{holder} = above.get({self.name(fact.level)})")
                self.line(1, f"{holder} = NOTHING if {holder} is None else {holder}.data")
            self.loaded[fact] = value = self.new()
            self.line(1, f"{value} = {holders[fact.level]}.get({fact.name!r})")
            self.line(1, f"if {value} is not None: {value} = {value}.value")

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def new(self) -> str:
        self.made += 1
        return f"v{self.made}"

    def name(self, thing: Any) -> str:
        """A name by which the function can reach a thing."""
        name = f"k{len(self.names)}"
        self.names[name] = thing
        return name

    # -- joints ----------------------------------------------------------------------------------

    def write(self, expr: Expr, depth: int) -> str:
        """Write the lines for an expression; returns the variable that holds its answer."""
        if (known := self.shared.get(id(expr))) is not None:
            return known
        match expr:
            case Cited():
                return self.write(expr.cited, depth)
            case Not():
                return self._turned(self.write(expr.negated, depth), depth)
            case AtLeast():
                return self._at_least(expr, depth)
            case AllOf():
                return self._joined(expr.exprs, depth, stops="False", starts="True")
            case AnyOf():
                return self._joined(expr.exprs, depth, stops="True", starts="False")
            case NoneOf():
                any_ = self._joined(expr.exprs, depth, stops="True", starts="False")
                return self._turned(any_, depth)
            case Under():
                return self._under(expr, depth)
            case Over():
                return self._over(expr, depth)
            case Compare():
                return self._compared(expr, depth)
            case YesNo():
                return self._value(expr, depth)
            case OneOf():
                value, out = self._value(expr.fact, depth), self.new()
                options = self.name(expr.options)
                self.line(depth, f"{out} = None if {value} is None else {value} in {options}")
                return out
            case _:
                return self._generic(expr, depth)

    def _turned(self, inner: str, depth: int) -> str:
        out = self.new()
        self.line(depth, f"{out} = None if {inner} is None else not {inner}")
        return out

    def _joined(self, exprs: tuple[Expr, ...], depth: int, *, stops: str, starts: str) -> str:
        """Parts one within the other: what settles the answer is the last that is read."""
        out = self.new()
        self.line(depth, f"{out} = {starts}")
        for place, part in enumerate(exprs):
            value = self.write(part, depth)
            self.line(depth, f"if {value} is {stops}: {out} = {stops}")
            last = place == len(exprs) - 1
            if last:
                self.line(depth, f"elif {value} is None: {out} = None")
            else:
                self.line(depth, "else:")
                depth += 1
                self.line(depth, f"if {value} is None: {out} = None")
        return out

    def _at_least(self, expr: AtLeast, depth: int) -> str:
        parts = ", ".join([self.write(part, depth) for part in expr.exprs])
        out = self.new()
        self.line(depth, f"{out} = ({parts},)")
        self.line(
            depth,
            f"{out} = True if {out}.count(True) >= {expr.number} else "
            f"None if {out}.count(True) + {out}.count(None) >= {expr.number} else False",
        )
        return out

    def _under(self, expr: Under, depth: int) -> str:
        out = self.new()
        self.line(depth, f"chosen = {self.name(expr.reading)}.chosen(at.readings)")
        for place, (name, branch) in enumerate(expr.branches.items()):
            self.line(depth, f"{'el' if place else ''}if chosen == {name!r}:")
            value = self.write(branch, depth + 1)
            self.line(depth + 1, f"{out} = {value}")
        return out

    # -- lists -----------------------------------------------------------------------------------

    def _over(self, expr: Over, depth: int) -> str:
        out = self.new()
        over = self.name(_over(expr))
        self.line(depth, f"{out} = {over}(at)")
        return out

    # -- leaves ----------------------------------------------------------------------------------

    def _value(self, fact: Fact, depth: int) -> str:
        """The recorded value of a fact, or None."""
        if fact in self.loaded:
            return self.loaded[fact]
        out = self.new()
        level = self.name(fact.level)
        self.line(depth, f"{out} = above.get({level})")
        self.line(depth, f"{out} = {out}.data.get({fact.name!r}) if {out} is not None else None")
        self.line(depth, f"if {out} is not None: {out} = {out}.value")
        return out

    def _generic(self, expr: Expr, depth: int) -> str:
        out = self.new()
        self.line(depth, f"{out} = {self.name(expr.weigh)}(at).value")
        return out

    def _compared(self, expr: Compare, depth: int) -> str:
        (a, b), (c, d) = self._bounds(expr.left, depth), self._bounds(expr.right, depth)
        sign = expr.sign
        if sign in (">", ">="):
            (a, b), (c, d), sign = (c, d), (a, b), "<" if sign == ">" else "<="
        out = self.new()
        not_so = f"{a} > {d}" if sign == "<=" else f"{a} >= {d}"
        self.line(depth, f"{out} = True if {b} {sign} {c} else False if {not_so} else None")
        return out

    def _bounds(self, value: ValueExpr, depth: int) -> tuple[str, str]:
        """The variables that hold the least and the most that a value can still be."""
        if isinstance(value, Constant):
            least, most = value.value
            return self._number(least), self._number(most)
        if isinstance(value, DayAsked):
            return "at.as_of", "at.as_of"
        least, most = self.new(), self.new()
        if isinstance(value, Dated):
            found = self._value(value, depth)
            unknown = f"{least}, {most} = {self._number(UNBOUNDED)}, {self._number(NEVER)}"
            self.line(depth, f"if {found} is None: {unknown}")
            self.line(depth, f"else: {least}, {most} = {found}.earliest, {found}.latest")
            return least, most
        self.line(depth, f"{least}, {most} = {self.name(value.bounds)}(at)")
        return least, most

    def _number(self, number: Any) -> str:
        return repr(number) if type(number) is int else self.name(number)


def _over(expr: Over) -> Answer:
    """A list, asked entry by entry."""
    condition = function_of(expr.condition)
    level, every, number = expr.level, expr.every, expr.number

    def answer(at: Situation) -> bool | None:
        owner = at.owner(level)
        members = () if owner is None else owner.lists[level]
        complete = owner is not None and level in owner.complete
        true = unknown = 0
        for subject, certain in members:
            value = condition(subject)
            if not certain:
                # It may not count here: it can neither satisfy "some" nor spoil "every" for sure.
                value = (
                    (True if value is True else None)
                    if every
                    else (False if value is False else None)
                )
            if value is True:
                true += 1
            elif value is None:
                unknown += 1
        if every:
            if true + unknown < len(members):
                return False
            return True if complete and not unknown else None
        if true >= number:
            return True
        return False if complete and true + unknown < number else None

    return answer


__all__ = ["Answer", "Answers", "answer_of", "function_of", "functions_of"]
