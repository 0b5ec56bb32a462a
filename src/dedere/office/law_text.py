"""Rules as text: the expression of a rule as nested lists that can be read aloud and signed off.

The words are those of the expressions themselves, so that a rule reads here as it is computed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dedere.bilingual import Text
from dedere.law.facts.document import KINDS
from dedere.law.language.expressions import AllOf, Cited, Expr, NoneOf, Not, Over, Where
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rule, and what stands indented beneath it."""

    text: str
    parts: tuple[Line, ...] = ()
    provision: Provision | None = None
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class ExceptionText:
    """An exception of a rule: its sentence, its provision, its condition and its result."""

    text: str
    provision: Provision
    when: Line
    makes_it_hold: bool


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule as it is read on a page."""

    rule: Rule
    text: str
    applies: Line | None
    general: Line
    exceptions: tuple[ExceptionText, ...] = field(default=())


def rule_text(rule: Rule, lang: str) -> RuleText:
    """A rule taken apart again as the law writes it: when it applies, general rule, exceptions."""
    general = rule.answer
    if rule.applies is not None and isinstance(general, Where | AllOf):
        general = general.inner[1]
    for _ in rule.exceptions:
        general = general.inner[0]
    return RuleText(
        rule=rule,
        text=rule.text.in_(lang),
        applies=line(rule.applies, lang) if rule.applies is not None else None,
        general=line(general, lang),
        exceptions=tuple(
            ExceptionText(one.text.in_(lang), one.provision, line(one.when, lang), one.then)
            for one in rule.exceptions
        ),
    )


def line(expr: Expr, lang: str) -> Line:
    """An expression with its parts."""
    if isinstance(expr, Cited):
        return Line(expr.text.in_(lang), (line(expr.cited, lang),), expr.provision)
    if isinstance(expr, Not):
        return Line(NOT_SO.in_(lang), (line(expr.negated, lang),))
    if isinstance(expr, Over):
        return Line(heading_of_list(expr).in_(lang), (line(expr.condition, lang),))
    if isinstance(expr, NoneOf) and len(expr.exprs) == 1:
        return Line(NOT_SO.in_(lang), (line(expr.exprs[0], lang),))
    fact = expr.facts[0] if not expr.inner and len(set(expr.facts)) == 1 else None
    parts = tuple(line(part, lang) for part in expr.inner)
    return Line(expr.words().in_(lang), parts, fact=fact)


NOT_SO = Text("it is not so that:", "no es cierto que:")


def heading_of_list(expr: Over) -> Text:
    """What is asked of a list, without the condition, which stands beneath."""
    feminine = expr.level in (Level.PERSON, Level.REQUEST, Level.ASSURANCE)
    name = expr.level.label
    if expr.every:
        return Text(f"of each {name.en}, this holds:", f"de cada {name.es} se cumple lo siguiente:")
    if expr.number > 1:
        return Text(
            f"of at least {expr.number} {expr.level.plural}, this holds:",
            f"de al menos {expr.number} entre {expr.level.label_of_list.es} se cumple lo "
            "siguiente:",
        )
    article = "an" if name.en[0] in "aeiou" else "a"
    one, of_which = ("una", "de la que") if feminine else ("un", "del que")
    return Text(
        f"there is {article} {name.en} of which this holds:",
        f"hay {one} {name.es} {of_which} se cumple lo siguiente:",
    )


def documents_that_prove(fact: Fact, lang: str) -> list[str]:
    """The kinds of document that can prove a fact, in words."""
    return [KINDS[kind].in_(lang) for kind in fact.proven_by if kind in KINDS]
