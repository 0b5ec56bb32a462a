"""The columns that a roster can have: the register number, facts of the law, and for planning.

A fact's column bears its key. Beside a list (`person.nationalities`) a column ``….complete`` may
say that it holds all there is; else it is open, and what is not in it may still be so.
"""

from __future__ import annotations

from dedere.law.facts import VOCABULARY, facts_of, person
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.transfers.roster.planning import PLANNING

ID = "id"
"""The register number: text, so that leading zeros stay."""
OF_THE_PERSON = (person.nationalities, person.born_on)
"""The facts of the person that a transfer turns on."""


def fact_columns() -> dict[str, Fact]:
    """The facts that a roster may have as columns, by key: those of the person first."""
    facts = [*OF_THE_PERSON, *facts_of(Level.TRANSFER).values()]
    return {fact.key: fact for fact in facts}


def complete_of(fact: Fact) -> str:
    """The column that says whether a list holds all there is."""
    return f"{fact.key}.complete"


def known_columns() -> list[str]:
    """The names of all columns that a roster can have."""
    facts = fact_columns()
    lists = [complete_of(fact) for fact in facts.values() if fact.type == "several"]
    return [ID, *facts, *lists, *PLANNING]


def fact_of(column: str) -> Fact | None:
    """The fact that a column holds, or of whose list it speaks."""
    return VOCABULARY.get(column.removesuffix(".complete"))
