"""What a term reads more than once, and whether that can do harm.

Kleene's tables are exact where each fact is read once. They are exact, too, where a fact is read
often but always the same way: where all that it does is to make the term true, one completion
brings every reading to its best and another every reading to its worst. So a yes/no fact that is
never also read in the contrary, a day that is only ever asked to be late, and a choice whose sets
lie one inside the other need no case split. What remains is *mixed*.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from dedere.bilingual import Text
from dedere.law.language.facts import Choice, Compared, Fact
from dedere.law.language.situation import Level
from dedere.sweep.quantities import CannotSweepError, facts_of
from dedere.sweep.terms import (
    All,
    Any_,
    Counts,
    Has,
    Holds,
    Is,
    Less,
    Listed,
    No,
    Number,
    Sure,
    Term,
    Unsure,
    walk,
)

Key: TypeAlias = Holds | Has | Counts | Listed | Choice | Compared
"""What can be supposed to be so or otherwise."""


@dataclass(frozen=True, slots=True)
class Use:
    """One reading of something, and which way it works.

    *way* is True where the more (or the later) makes the term truer, False where the contrary
    does; of a choice, the options that do; None where neither can be said. *rows* says that it is
    read at each entry of a list, which may differ in all else.
    """

    key: Key
    way: bool | frozenset[str] | None
    rows: bool
    atom: Term


def table_of(level: Level, base: Level = Level.REQUEST) -> Level:
    """The table on which the facts of a level stand; those of the case and the person on *base*."""
    return base if level in (Level.CASE, Level.PERSON) else level


def uses(whole: Term, positive: bool = True, below: Level | None = None) -> Iterator[Use]:
    """The readings of a term: at its own rows and above them, not those of lists below it.

    A list counts as a reading of its own. What the entries of a list read above them is theirs
    too, and is counted with *rows*.
    """
    rows = below is not None
    match whole:
        case No():
            yield from uses(whole.part, not positive, below)
        case All() | Any_() | Number():
            for part in whole.parts:
                yield from uses(part, positive, below)
        case Listed():
            if not rows:
                yield Use(whole, positive, rows, whole)
            yield from uses(whole.condition, positive, whole.level)
        case Counts():
            if below is not whole.level:
                yield Use(whole, positive, rows, whole)
        case Sure() | Unsure():
            return
        case _:
            for key, way in _read(whole, positive):
                fact = key if isinstance(key, Fact) else key.fact
                if below is None or table_of(fact.level) is not below:
                    yield Use(key, way, rows, whole)


def _read(
    atom: Holds | Has | Is | Less, positive: bool
) -> Iterator[tuple[Holds | Has | Choice | Compared, bool | frozenset[str] | None]]:
    match atom:
        case Holds():
            yield atom, positive
        case Has(fact, option):
            yield Has(fact, ""), positive
            if isinstance(option, Choice):
                yield option, None
            else:
                yield atom, positive
        case Is(fact, options):
            yield fact, options if positive else frozenset(fact.options) - options
        case Less(left, _, right):
            for compared in facts_of(left):
                yield compared, not positive
            for compared in facts_of(right):
                yield compared, positive


def mixed(whole: Term) -> list[Key]:
    """What a term reads both ways, the simplest first; a case split on these makes it exact.

    Raises:
        CannotSweepError: where a list is asked twice so that its entries' facts are mixed.
    """
    found: dict[Key, list[Use]] = {}
    for use in uses(whole):
        found.setdefault(use.key, []).append(use)
    keys = [key for key, read in found.items() if _is_mixed(key, read, found)]
    _check_lists(
        {
            key: {use.way is True for use in read}
            for key, read in found.items()
            if isinstance(key, Listed)
        }
    )
    return sorted(keys, key=lambda key: isinstance(key, Choice) + 2 * isinstance(key, Compared))


def _is_mixed(key: Key, read: list[Use], found: dict[Key, list[Use]]) -> bool:
    ways = {use.way for use in read}
    if isinstance(key, Choice):
        named = {use.atom for use in read if use.way is None}
        if not named:
            return not _nested([way for way in ways if isinstance(way, frozenset)])
        several = [use.atom.fact for use in read if isinstance(use.atom, Has)]
        turned = any(len({u.way for u in found[Has(fact, "")]}) > 1 for fact in several)
        return turned or len({use.atom for use in read}) > 1 or any(use.rows for use in read)
    if isinstance(key, Has) and key.option == "":
        return False  # only there to see whether the choices that name its options are mixed
    return len(ways) > 1


def _nested(sets: list[frozenset[str]]) -> bool:
    ordered = sorted(sets, key=len)
    return all(small <= large for small, large in pairwise(ordered))


def _check_lists(lists: dict[Listed, set[bool]]) -> None:
    """Refuse lists of one level whose entries' facts are mixed; each with the ways it is read."""
    for level in {one.level for one in lists}:
        same = [one for one in lists if one.level is level]
        found: dict[Key, list[Use]] = {}
        for one in same if len(same) > 1 else ():
            for use in (use for way in lists[one] for use in uses(one.condition, way)):
                if use.key in (Counts(level),) or _level_of(use.key) is level:
                    found.setdefault(use.key, []).append(use)
        if any(_is_mixed(key, read, found) for key, read in found.items()):
            raise CannotSweepError(
                Text(
                    f"it asks twice of {level.label_of_list.en}, in ways that hang together",
                    f"pregunta dos veces por {level.label_of_list.es}, de modos que dependen "
                    "entre sí",
                )
            )


def _level_of(key: Key) -> Level | None:
    match key:
        case Holds() | Has():
            return table_of(key.fact.level)
        case Choice() | Compared():
            return table_of(key.level)
        case _:
            return None


def reads(whole: Term) -> Iterator[Fact]:
    """Every fact that a term reads, lists and choices that name options included."""
    for part in walk(whole):
        match part:
            case Holds() | Is():
                yield part.fact
            case Has():
                yield part.fact
                if isinstance(part.option, Choice):
                    yield part.option
            case Less():
                yield from facts_of(part.left) + facts_of(part.right)
            case _:
                pass
