"""The patterns of papers: data in the form of those of entries, on the same engine."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from dedere.dockets.entries.engine import Engine
from dedere.dockets.entries.patterns import Pattern, PatternError, load
from dedere.dockets.own_data import parsed

_FOLDER = files(__package__).joinpath("data")
_MACROS = "macros.yaml"
_GROUPS = ("guards", "harms", "harms_ordinary", "money", "pleas", "ties")


@cache
def patterns() -> tuple[Pattern, ...]:
    """All patterns that are tried on sentences.

    Raises:
        PatternError: a key that nobody knows, a name twice, a literal that is not needed.
    """
    return _loaded(*_GROUPS)


@cache
def sections() -> tuple[Pattern, ...]:
    """The patterns that are tried on headings."""
    return _loaded("sections")


@cache
def engine() -> Engine:
    """The engine for sentences."""
    return Engine(patterns())


@cache
def section_engine() -> Engine:
    """The engine for headings."""
    return Engine(sections())


def _loaded(*groups: str) -> tuple[Pattern, ...]:
    pieces: Mapping[str, str] = parsed(_FOLDER.joinpath(_MACROS).read_text("utf-8"))
    read: dict[str, Pattern] = {}
    for group in groups:
        for pattern in load(_FOLDER.joinpath(f"{group}.yaml").read_text("utf-8"), pieces):
            if pattern.name in read:
                raise PatternError(f"{pattern.name}: the name stands twice")
            read[pattern.name] = pattern
    return tuple(read.values())
