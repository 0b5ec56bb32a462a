"""A rule as an outline that can be read aloud and signed off, in either language.

The outline is a tree of clauses: a heading ("all of these hold") with what stands under it, or one
clause that asks a single thing. A rule is taken apart as the law writes it: when it applies, the
general rule, each exception under its own provision. The command line prints it indented, the law
pages as lists.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.law.language.expressions import (
    NOT_SO,
    AllOf,
    AnyOf,
    Cited,
    Expr,
    NoneOf,
    Not,
    Over,
)
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of a rule and the lines under it.

    *provision* is where it stands, if that is not the rule's own place; *fact* is what it asks for,
    where it asks for one fact.
    """

    text: Text
    under: tuple[Clause, ...] = ()
    provision: Provision | None = None
    fact: Fact | None = None


def reading_of(rule: Rule) -> list[Clause]:
    """A rule as the law writes it: when it applies, what it asks, what it excepts."""
    clauses = []
    if rule.applies is not None:
        clauses.append(Clause(_APPLIES, (outline(rule.applies),)))
    clauses.append(Clause(_HOLDS, (outline(rule.general),)))
    for one in rule.exceptions:
        heading = _ALSO if one.then else _UNLESS
        text = Text("{heading}: {text}", "{heading}: {text}").format(heading=heading, text=one.text)
        clauses.append(Clause(text, (outline(one.when),), one.provision))
    return clauses


_APPLIES = Text("It applies only if", "Se aplica solo si")
_HOLDS = Text("It holds if", "Se cumple si")
_ALSO = Text("It also holds if", "También se cumple si")
_UNLESS = Text("It does not hold if", "No se cumple si")


def outline(expr: Expr) -> Clause:
    """An expression as clauses, without joints that join only one thing."""
    if isinstance(expr, Cited):
        bare = expr.provision is None and not expr.cited.inner
        return Clause(expr.text, () if bare else (outline(expr.cited),), expr.provision)
    if isinstance(expr, Not) and expr.negated.inner:
        return _negated(outline(expr.negated))
    if isinstance(expr, AllOf | AnyOf | NoneOf) and len(expr.exprs) == 1:
        only = outline(expr.exprs[0])
        return _negated(only) if isinstance(expr, NoneOf) else only
    if isinstance(expr, Over):
        return Clause(expr.heading, (outline(expr.condition),))
    if expr.inner and not isinstance(expr, Not):
        return Clause(expr.words(), tuple(outline(part) for part in _flat(expr)))
    return Clause(expr.words(), fact=expr.facts[0] if len(set(expr.facts)) == 1 else None)


def _negated(clause: Clause) -> Clause:
    text = Text("{no} {x}", "{no} {x}").format(no=NOT_SO, x=clause.text)
    return Clause(text, clause.under, clause.provision, clause.fact)


def _flat(expr: Expr) -> list[Expr]:
    """The parts, those of a joint of the same kind taken in: "all of" inside "all of"."""
    parts: list[Expr] = []
    for part in expr.inner:
        alike = type(part) is type(expr) and isinstance(expr, AllOf | AnyOf)
        parts += _flat(part) if alike else [part]
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
