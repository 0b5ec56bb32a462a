"""Entries: taken apart, and matched against patterns that are data.

`parse` takes an entry apart (tail, head, persons, sentences, dates, references), `labels` tells
what it says, `concern` whether a passage is about a given defendant.
"""

from dedere.dockets.entries.hits import Concern, Hit, concern, labels, labels_about
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.moods import Mood
from dedere.dockets.entries.parsing import Parsed, Reference, Sentence, parse
from dedere.dockets.entries.people import Group, Named, People

__all__ = [
    "Concern",
    "Group",
    "Hit",
    "Kind",
    "Mood",
    "Named",
    "Parsed",
    "People",
    "Reference",
    "Sentence",
    "concern",
    "labels",
    "labels_about",
    "parse",
]
