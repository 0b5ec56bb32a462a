"""From a reason to something that can be read: a tree of plain values with its words.

Each node carries its value, its words in the asked language and, where it has one, its citation
and the recorded value with its source.
"""

from __future__ import annotations

from typing import Any

from dedere.law.language.expressions import (
    Belongs,
    Cited,
    Includes,
    OneOf,
    Over,
    Reason,
)
from dedere.law.language.facts import Fact
from dedere.law.language.readings import Under
from dedere.law.language.situation import Datum, Situation
from dedere.law.language.values import Compare


def tree(reason: Reason, lang: str = "en", *, value: bool | None = None) -> dict[str, Any]:
    """The reason as nested plain values, ready for JSON.

    *value* overrides the value at the root, where a case split settled what Kleene left open.
    """
    expr = reason.expr
    node: dict[str, Any] = {
        "kind": _kind(reason),
        "value": reason.value if value is None else value,
        "text": expr.words().in_(lang),
        "subject": reason.at.id,
    }
    if isinstance(expr, Cited) and expr.provision is not None:
        node["rule"] = expr.provision.id
        node["citation"] = expr.provision.citation.in_(lang)
    if isinstance(expr, Over) and reason.rest is None:
        owner = reason.at.owner(expr.level) or reason.at
        node["open_list"] = f"{owner.id}:{owner.level}.{expr.level.plural}"
    if isinstance(expr, Under):
        node["reading"] = expr.reading.name
        node["answer"] = expr.reading.chosen(reason.at.readings)
    recorded = [_recorded(reason.at, fact, lang) for fact in expr.facts if not expr.inner]
    if recorded:
        node["facts"] = recorded
    if reason.parts:
        node["parts"] = [tree(part, lang) for part in reason.parts]
    return node


def _kind(reason: Reason) -> str:
    expr = reason.expr
    if isinstance(expr, Fact | OneOf | Includes | Belongs):
        return "fact"
    if isinstance(expr, Compare):
        return "comparison"
    if isinstance(expr, Over):
        return "every" if expr.every else "some"
    names = {
        "AllOf": "all_of",
        "AnyOf": "any_of",
        "NoneOf": "none_of",
        "AtLeast": "at_least",
        "Under": "reading",
    }
    return names.get(type(expr).__name__, type(expr).__name__.lower())


def _recorded(at: Situation, fact: Fact, lang: str) -> dict[str, Any]:
    holder = at.above.get(fact.level)
    subject = holder.id if holder else at.id
    node: dict[str, Any] = {
        "fact": f"{subject}:{fact.key}",
        "label": fact.label.in_(lang),
        "known": False,
    }
    datum = fact.datum(at)
    if datum is not None:
        node["known"] = True
        node["value"] = fact.write(datum.value)
        node["shown"] = fact.show(datum.value).in_(lang)
        node.update(provenance(datum, lang))
    return node


def provenance(datum: Datum, lang: str = "en") -> dict[str, str]:
    """How a recorded value is known: only what is recorded about it."""
    found = {
        "source": datum.source,
        "date": str(datum.dated) if datum.dated else None,
        "confidence": datum.confidence,
        "by": datum.by.in_(lang) if datum.by else None,
        "note": datum.note.in_(lang) if datum.note else None,
    }
    return {name: value for name, value in found.items() if value}
