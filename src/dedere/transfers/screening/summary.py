"""What a screening comes to: the reasons with their counts, what would decide, policy, the keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from dedere.assessment.transfer_outcome import Key, key_of
from dedere.bilingual import Text
from dedere.law.facts import VOCABULARY
from dedere.law.language.rules import Rule
from dedere.sweep.arrow import Array, pa, pc
from dedere.sweep.reading import Ints
from dedere.transfers.screening.screening import Screening, counted


@dataclass(frozen=True, slots=True)
class Reason:
    """A condition: in the way of how many persons, and of how many as the first that fails.

    *unknown* counts the persons of whom it is not known whether it is met.
    """

    rule: Rule
    count: int
    first: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Deciding:
    """A missing fact, and for how many open persons it alone would decide."""

    fact: str
    label: Text
    count: int


@dataclass(frozen=True, slots=True)
class Stand:
    """Something that is so for some persons, is not for others, and is not known of the rest."""

    true: int
    false: int
    unknown: int


def reasons_of(screening: Screening) -> list[Reason]:
    """Each condition, in the order in which persons are asked about it."""
    bits = screening.failed_bits
    # The lowest bit that is set is the first condition that fails.
    first = bits & (~bits + bits.dtype.type(1))
    return [
        Reason(
            rule,
            _count(bits, place),
            _count(first, place),
            screening.column(rule.id).null_count,
        )
        for place, rule in enumerate(screening.conditions.deciding)
    ]


def _count(bits: Ints, place: int) -> int:
    return int(np.count_nonzero(bits & bits.dtype.type(1 << place)))


def deciding_of(screening: Screening) -> list[Deciding]:
    """The facts that alone would decide, those that would for the most persons first."""
    bits = screening.found.deciding
    found = [
        Deciding(key, VOCABULARY[key].label, _count(bits, place))
        for place, key in enumerate(screening.found.facts)
    ]
    return sorted((one for one in found if one.count), key=lambda one: -one.count)


def policy_of(screening: Screening) -> list[tuple[Rule, Stand]]:
    """What the authorities weigh: no rule of these decides."""
    return [
        (rule, Stand(*counted(screening.column(rule.id)))) for rule in screening.conditions.policy
    ]


def keys_of(screening: Screening) -> dict[Key, Stand]:
    """Each of the three keys: turned, not turned, not known."""
    return {key: Stand(*counted(column)) for key, column in key_columns(screening).items()}


def key_columns(screening: Screening) -> dict[Key, Array]:
    """Whether each key is turned, person by person."""
    found: dict[Key, Array] = {}
    for key in Key:
        rules = [rule for rule in screening.conditions.agreement if key_of(rule) is key]
        found[key] = _all_met(screening, rules)
    return found


def ready_of(screening: Screening) -> int:
    """How many persons are eligible and have every agreement."""
    agreed = _all_met(screening, list(screening.conditions.agreement))
    ready = pc.and_kleene(screening.answer, agreed)
    return int(pc.sum(ready).as_py() or 0)


def _all_met(screening: Screening, rules: list[Rule]) -> Array:
    """Kleene's "all of"; over nothing it is not known, as nothing was asked."""
    met = None
    for rule in rules:
        column = screening.column(rule.id)
        good = pc.invert(column) if rule.fails_if else column
        met = good if met is None else pc.and_kleene(met, good)
    return pa.nulls(len(screening.answer), pa.bool_()) if met is None else met


def notes_of(screening: Screening) -> Iterator[Text]:
    """What holds of all answers: columns that are not there, law that was read up to a day."""
    yield from screening.roster.notes
    deciding = {
        fact.key
        for rule in screening.conditions.deciding
        for fact in screening.conditions.facts(rule)
    }
    absent = [name for name in screening.absent if name in deciding]
    if absent:
        yield _ABSENT.format(number=len(absent), names=", ".join(absent))
    if len(absent) < len(screening.absent):
        yield _ABSENT_BESIDE.format(number=len(screening.absent) - len(absent))
    day = screening.conditions.plan.as_of.toordinal()
    read: dict[str, list[Text]] = {}
    for one in dict.fromkeys(rule.provision.instrument for rule in screening.rules):
        if one.read_up_to.latest < day:
            read.setdefault(str(one.read_up_to), []).append(one.short)
    for until, them in sorted(read.items()):
        shorts = [
            "; ".join(one.in_(lang) for one in them).removesuffix(".") for lang in ("en", "es")
        ]
        yield _READ_UP_TO.format(day=until, what=Text(*shorts))


_ABSENT = Text(
    "Columns that the conditions read and that are not there, so that nothing is known of them "
    "({number}): {names}.",
    "Columnas que leen las condiciones y que no están, de modo que nada se sabe de ellas "
    "({number}): {names}.",
)
_ABSENT_BESIDE = Text(
    "{number} more columns, which only policy and agreement read, are not there either.",
    "Tampoco están {number} columnas más, que solo leen la política y los acuerdos.",
)
_READ_UP_TO = Text(
    "The law was read up to {day}; later reforms are not known: {what}.",
    "La ley se leyó hasta {day}; no se conocen reformas posteriores: {what}.",
)
