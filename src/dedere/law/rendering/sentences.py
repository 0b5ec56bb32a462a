"""A rule as one paragraph of prose, in both languages.

The outline (`language.reading`) shows the parts of a rule under each other; this says them one
after the other. What stands deeper than one joint is put into parentheses, so that "and" and "or"
can never be taken for each other.
"""

from __future__ import annotations

import re

from dedere.bilingual import Text
from dedere.law.language.expressions import NOT_SO
from dedere.law.language.reading import (
    NO_CHOICES,
    Choices,
    Clause,
    outline,
    periods_of,
    value_words,
)
from dedere.law.language.rules import Rule


def sentence_of(rule: Rule, choices: Choices = NO_CHOICES) -> Text:
    """What the rule says, when it says it, and what it excepts."""
    parts = [rule.text]
    if rule.applies is not None:
        parts.append(_said(_APPLIES, said(outline(rule.applies, choices))))
    if rule.limit is not None:
        parts.append(_limit(rule, choices))
    else:
        parts.append(_said(_HOLDS, said(outline(rule.general, choices))))
    for one in rule.exceptions:
        clause = outline(one.when, choices)
        frame = _ALSO if one.then else _UNLESS
        cited = one.provision.citation
        told = frame.format(what=one.text, cited=cited)
        parts.append(_ended(told if clause.text == one.text else _said(_THAT, told, said(clause))))
    return Text(" ".join(one.en for one in parts), " ".join(one.es for one in parts))


_APPLIES = Text("It applies only if {x}.", "Se aplica solo si {x}.")
_HOLDS = Text("This is true if {x}.", "Esto es verdad si {x}.")
_ALSO = Text("It is also true if {what} ({cited})", "También es verdad si {what} ({cited})")
_UNLESS = Text("It is not true if {what} ({cited})", "No es verdad si {what} ({cited})")
_THAT = Text("{x}, that is: {y}", "{x}, es decir: {y}")
_LIMIT = Text(
    "The period of {period} counts from {start}; what meets it is {met}. If it is missed: {after}",
    "El plazo de {period} cuenta desde {start}; lo cumple {met}. Si no se cumple: {after}",
)


def _limit(rule: Rule, choices: Choices) -> Text:
    limit = rule.limit
    assert limit is not None  # noqa: S101 - only asked of time limits
    periods = periods_of(limit, choices)
    shown = next(period for period, _, taken in periods if taken)
    others = [(period, answer) for period, answer, taken in periods if not taken]
    for period, answer in others:
        shown = _OTHERWISE.format(x=shown, y=period, z=answer or "")
    return _LIMIT.format(
        period=shown,
        start=_small(value_words(limit.starts, choices)),
        met=_small(value_words(limit.met_by, choices)),
        after=limit.otherwise,
    )


_OTHERWISE = Text("{x} (or {y}, read so: {z})", "{x} (o {y}, leído así: {z})")


def said(clause: Clause, *, inside: bool = False) -> Text:
    """A clause with all that stands under it, as part of a sentence."""
    if not clause.under:
        told = _told(clause.text)
        return _said(_BRACKETS, told) if inside and clause.negated else told
    if clause.kind == "where":
        where, then = clause.under
        joined = _said(_WHERE, said(where, inside=True), said(then, inside=True))
        return _said(_BRACKETS, joined) if inside else joined
    if clause.kind == "part":
        return said(clause.under[0], inside=inside)
    if clause.kind == "not":
        told = _said(_NOT, said(clause.under[0], inside=True))
        return _said(_BRACKETS, told) if inside else told
    if clause.kind == "named" and clause.provision is None:
        # Words that were written because the parts read badly; the outline and the diagram have
        # the parts.
        return _small(clause.text)
    if clause.kind in ("named", "list"):
        # The words of a list end in a colon; those of a named expression stand for it.
        head = Text(clause.text.en.rstrip(":"), clause.text.es.rstrip(":"))
        if clause.provision is not None:
            head = _CITED.format(x=head, cited=clause.provision.citation)
        return _said(_INSIDE, _small(head), said(clause.under[0]))
    if clause.kind == "reading":
        return _read(clause)
    parts = [said(one, inside=True) for one in clause.under]
    joined = _listed(parts, _JOINTS.get(clause.kind, _AND))
    negated = clause.negated != (clause.kind == "none")
    if clause.kind == "some":
        joined = _said(_COLON, clause.text, joined)
    elif negated:
        joined = _said(_NEITHER if clause.kind == "none" else _NOT, joined)
    return _said(_BRACKETS, joined) if inside and len(parts) > 1 else joined


_READ = Text("{x} [as read here: {y}; {z}]", "{x} [como se lee aquí: {y}; {z}]")
_READ_OTHERWISE = Text("with the reading “{x}” it would be: {y}", "con la lectura «{x}» sería: {y}")


def _read(clause: Clause) -> Text:
    """What is asked under the reading taken, and under the others."""
    reading = clause.reading
    assert reading is not None  # noqa: S101 - a clause of this kind has one
    taken = next(one for one in clause.under if one.taken)
    others = _listed(
        [
            _said(_READ_OTHERWISE, reading.answers[one.answer].text, said(one.under[0]))
            for one in clause.under
            if one is not taken
        ],
        Text("; ", "; "),
    )
    return _said(_READ, said(taken.under[0]), reading.answers[taken.answer].text, others)


_WHERE = Text("where {x}, then {y}", "donde {x}, entonces {y}")
_AND = Text(" and ", " y ")
_OR = Text(" or ", " o ")
_JOINTS = {"all": _AND, "any": _OR, "none": _OR, "some": Text(", ", ", ")}
_CITED = Text("{x} ({cited})", "{x} ({cited})")
_INSIDE = Text("{x} [{y}]", "{x} [{y}]")
_COLON = Text("{x}: {y}", "{x}: {y}")
_BRACKETS = Text("({x})", "({x})")
_NEITHER = Text("none of these holds: {x}", "no se cumple ninguno de estos supuestos: {x}")
_NOT = Text("{no} {x}", "{no} {x}").format(no=NOT_SO, x=Text("{x}", "{x}"))


def _listed(parts: list[Text], joint: Text) -> Text:
    return Text(
        joint.en.join(one.en for one in parts),
        joint.es.join(one.es for one in parts),
    )


def _said(frame: Text, x: Text, y: Text | None = None, z: Text | None = None) -> Text:
    return frame.format(x=x, y=y or "", z=z or "")


def _ended(text: Text) -> Text:
    return Text(text.en.rstrip(".") + ".", text.es.rstrip(".") + ".")


_IS_EN = re.compile(r": (?=“|at least|at most|more than|less than|other than)")
_IS_ES = re.compile(r": (?=«|al menos|a lo sumo|más de|menos de|distinto de)")


def _told(text: Text) -> Text:
    """A label with its value as a clause: "the kind of document: a warrant" with a verb."""
    text = _small(text)
    return Text(_IS_EN.sub(" is ", text.en, count=1), _IS_ES.sub(" es ", text.es, count=1))


def _small(text: Text) -> Text:
    """Without the full stop of a sentence of its own."""
    return Text(text.en.rstrip("."), text.es.rstrip("."))
