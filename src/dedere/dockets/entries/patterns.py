"""The patterns as data: read from the YAML files beside this module, checked, compiled.

A pattern has a name, the label that it gives, a regular expression, the literals without which it
cannot match, an example, a counter-example and a note. It may say in which *kinds* of entry it
counts, in which *moods*, and what in the same clause takes it back (*unless*).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.literals import needs
from dedere.dockets.entries.moods import Mood
from dedere.dockets.own_data import parsed

FLAGS = re.IGNORECASE | re.ASCII
"""ASCII keeps the case of letters to a-z, so that a search in lower case misses nothing."""

USUAL_KINDS = frozenset(Kind) - {Kind.SUPPORT, Kind.SETTING, Kind.ERROR}
"""Where a pattern counts that names no kinds: not in papers about papers, nor in calendars."""

_FOLDER = files(__package__).joinpath("data")
_MACROS = "macros.yaml"
_MACRO = re.compile(r"<(\w+)>")
_KEYS = frozenset(
    [
        "name",
        "label",
        "regex",
        "literals",
        "kinds",
        "moods",
        "unless",
        "confidence",
        "witness",
        "example",
        "counter_example",
        "note",
    ]
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern."""

    name: str
    label: str
    group: str
    regex: str
    """With the macros written out."""
    compiled: re.Pattern[str]
    literals: tuple[tuple[str, ...], ...]
    """Groups in lower case: a text that lacks all of one group cannot match."""
    kinds: frozenset[Kind]
    moods: frozenset[Mood] | None
    """None: in any mood."""
    unless: re.Pattern[str] | None
    """If it is found in the same clause, the pattern does not count there."""
    confidence: float
    """How sure the label is where the pattern matches, before doubts about person and date."""
    witness: bool
    """Whether it counts in a sentence that speaks of material witnesses."""
    example: str
    counter_example: str
    note: str


class PatternError(ValueError):
    """A pattern file that cannot be used; the message names the pattern and what is wrong."""


@cache
def patterns() -> tuple[Pattern, ...]:
    """All patterns, in the order of the files by name.

    Raises:
        PatternError: a key that nobody knows, a name twice, a literal that is not needed.
    """
    read: dict[str, Pattern] = {}
    for file in sorted(_FOLDER.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".yaml") and file.name != _MACROS:
            for pattern in load(file.read_text("utf-8"), macros()):
                if pattern.name in read:
                    raise PatternError(f"{pattern.name}: the name stands twice")
                read[pattern.name] = pattern
    return tuple(read.values())


@cache
def macros() -> Mapping[str, str]:
    """The pieces that several patterns share, by name."""
    pieces: dict[str, str] = parsed(_FOLDER.joinpath(_MACROS).read_text("utf-8"))
    return pieces


@cache
def by_name() -> Mapping[str, Pattern]:
    """The patterns by their names."""
    return {pattern.name: pattern for pattern in patterns()}


@cache
def labels_known() -> frozenset[str]:
    """Every label that some pattern gives."""
    return frozenset(pattern.label for pattern in patterns())


def load(text: str, macros: Mapping[str, str]) -> list[Pattern]:
    """The patterns of one file."""
    data = parsed(text)
    return [_pattern(data["group"], row, macros) for row in data["patterns"]]


def _pattern(group: str, row: Mapping[str, Any], macros: Mapping[str, str]) -> Pattern:
    name = row.get("name", "?")
    if strange := set(row) - _KEYS:
        raise PatternError(f"{name}: unknown key {sorted(strange)}")
    try:
        regex = _written_out(row["regex"], macros)
        unless = row.get("unless")
        pattern = Pattern(
            name=name,
            label=row["label"],
            group=group,
            regex=regex,
            compiled=re.compile(regex, FLAGS),
            literals=_groups(row["literals"]),
            kinds=frozenset(Kind(kind) for kind in row["kinds"]) if "kinds" in row else USUAL_KINDS,
            moods=frozenset(Mood(mood) for mood in row["moods"]) if "moods" in row else None,
            unless=re.compile(_written_out(unless, macros), FLAGS) if unless else None,
            confidence=float(row.get("confidence", 0.97)),
            witness=bool(row.get("witness", False)),
            example=row["example"],
            counter_example=row["counter_example"],
            note=row["note"],
        )
    except (KeyError, ValueError, re.error) as error:
        raise PatternError(f"{name}: {error!r}") from error
    for literals in pattern.literals:
        if not needs(regex, literals):
            raise PatternError(f"{name}: the regex can match without any of {list(literals)}")
    return pattern


def _written_out(regex: str, macros: Mapping[str, str]) -> str:
    """*regex* with ``<name>`` replaced by the macro of that name; ``(?<name`` stays."""

    def one(found: re.Match[str]) -> str:
        if found.start() and regex[found.start() - 1] == "?":
            return found.group()
        return f"(?:{_written_out(macros[found.group(1)], macros)})"

    return _MACRO.sub(one, regex)


def _groups(literals: Any) -> tuple[tuple[str, ...], ...]:
    groups = [literals] if all(isinstance(one, str) for one in literals) else literals
    for group in groups:
        if not (isinstance(group, list) and group and all(isinstance(o, str) and o for o in group)):
            raise ValueError(f"literals are words or lists of words, not {literals}")
    return tuple(tuple(literal.lower() for literal in group) for group in groups)
