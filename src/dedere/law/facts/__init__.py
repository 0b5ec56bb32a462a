"""The vocabulary: every fact that the law asks about, by level.

Law files import the levels (``from dedere.law.facts import offense``) and read the facts off
them. `VOCABULARY` holds them all by key, in the order in which they are declared.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType, ModuleType

from dedere.law.facts import (
    amparo,
    assistance,
    assurance,
    case,
    document,
    identity,
    in_mexico,
    in_united_states,
    offense,
    person,
    request,
    transfer,
)
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level

_MODULES: tuple[ModuleType, ...] = (
    case,
    person,
    request,
    offense,
    document,
    assurance,
    identity,
    in_mexico,
    amparo,
    in_united_states,
    assistance,
    transfer,
)
"""The first six hold what every request has, by level; then what identifies the person; the others
what one body of law adds, and what the transfer of a sentenced person has."""

VOCABULARY: dict[str, Fact] = {
    fact.key: fact
    for module in _MODULES
    for fact in vars(module).values()
    if isinstance(fact, Fact)
}


@cache
def facts_of(level: Level) -> Mapping[str, Fact]:
    """The facts of one level, by their name without the level."""
    return MappingProxyType(
        {fact.name: fact for fact in VOCABULARY.values() if fact.level is level}
    )


__all__ = [
    "VOCABULARY",
    "amparo",
    "assistance",
    "assurance",
    "case",
    "document",
    "facts_of",
    "identity",
    "in_mexico",
    "in_united_states",
    "offense",
    "person",
    "request",
    "transfer",
]
