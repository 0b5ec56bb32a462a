"""The vocabulary: every fact that the law asks about, by level.

Law files import the levels (``from dedere.law.facts import offense``) and read the facts off
them. `VOCABULARY` holds them all by key, in the order in which they are declared.
"""

from types import ModuleType

from dedere.law.facts import assurance, case, document, offense, person, request
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level

_MODULES: dict[Level, ModuleType] = {
    Level.CASE: case,
    Level.PERSON: person,
    Level.REQUEST: request,
    Level.OFFENSE: offense,
    Level.DOCUMENT: document,
    Level.ASSURANCE: assurance,
}

VOCABULARY: dict[str, Fact] = {
    fact.key: fact
    for module in _MODULES.values()
    for fact in vars(module).values()
    if isinstance(fact, Fact)
}


def facts_of(level: Level) -> dict[str, Fact]:
    """The facts of one level, by their name without the level."""
    return {fact.name: fact for fact in VOCABULARY.values() if fact.level is level}


__all__ = [
    "VOCABULARY",
    "assurance",
    "case",
    "document",
    "facts_of",
    "offense",
    "person",
    "request",
]
