"""Same person? Mentions in cases and dockets, what people decided about them, who is one person."""

from dedere.store.people.acts import (
    LONGEST_REASON,
    ConflictError,
    Decision,
    PeopleError,
    decide,
    decisions_for,
    redo,
    undo,
)
from dedere.store.people.finding import found_for, pair_for
from dedere.store.people.mentions import key_of, mentions_for
from dedere.store.people.persons import Persons, export, person_of, persons_for, with_persons

__all__ = [
    "LONGEST_REASON",
    "ConflictError",
    "Decision",
    "PeopleError",
    "Persons",
    "decide",
    "decisions_for",
    "export",
    "found_for",
    "key_of",
    "mentions_for",
    "pair_for",
    "person_of",
    "persons_for",
    "redo",
    "undo",
    "with_persons",
]
