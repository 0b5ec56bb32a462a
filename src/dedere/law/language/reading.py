"""A rule as an outline that can be read aloud and signed off, in either language.

The outline is a tree of clauses: a heading ("all of these hold") with what stands under it, or one
clause that asks a single thing. The command line prints it indented, the law pages as lists.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.law.language.expressions import AllOf, AnyOf, Cited, Expr, NoneOf, Not, Over, Where
from dedere.law.language.provisions import Provision


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of a rule and the lines under it; *provision* where it stands under one."""

    text: Text
    under: tuple[Clause, ...] = ()
    provision: Provision | None = None


def outline(expr: Expr) -> Clause:
    """The expression as clauses, without joints that join only one thing."""
    if isinstance(expr, Where):
        applies, then = expr.exprs
        condition = applies.negated if isinstance(applies, Not) else applies
        return Clause(
            Text("where this holds", "cuando se cumple esto"),
            (
                outline(condition),
                Clause(Text("it must be that", "es necesario que"), (outline(then),)),
            ),
        )
    if isinstance(expr, Cited):
        if isinstance(expr.cited, Expr) and not expr.cited.inner and expr.provision is None:
            return Clause(expr.text)
        return Clause(expr.text, (outline(expr.cited),), expr.provision)
    if isinstance(expr, AllOf | AnyOf | NoneOf) and len(expr.exprs) == 1:
        if isinstance(expr, NoneOf):
            return Clause(_UNLESS, (outline(expr.exprs[0]),))
        return outline(expr.exprs[0])
    if isinstance(expr, Not):
        inner = expr.negated
        if inner.inner:
            below = outline(inner)
            return Clause(
                Text(f"{_NOT.en}: {below.text.en}", f"{_NOT.es}: {below.text.es}"),
                below.under,
                below.provision,
            )
        return Clause(expr.words())
    if isinstance(expr, Over):
        return Clause(expr.heading, (outline(expr.condition),))
    if expr.inner:
        return Clause(expr.words(), tuple(outline(part) for part in _flat(expr)))
    return Clause(expr.words())


def _flat(expr: Expr) -> list[Expr]:
    """The parts, those of a joint of the same kind taken in: "all of" inside "all of"."""
    parts: list[Expr] = []
    for part in expr.inner:
        same = type(part) is type(expr) and isinstance(expr, AllOf | AnyOf)
        parts += _flat(part) if same else [part]
    return parts


def lines(clause: Clause, lang: str, depth: int = 0) -> list[tuple[int, str]]:
    """The outline as lines with their depth."""
    text = clause.text.in_(lang)
    if clause.provision is not None:
        text = f"{text} ({clause.provision.citation.in_(lang)})"
    found = [(depth, text)]
    for under in clause.under:
        found += lines(under, lang, depth + 1)
    return found


_NOT = Text("it is not so", "no ocurre")
_UNLESS = Text("unless", "salvo que")
