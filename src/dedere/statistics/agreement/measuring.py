"""Each variable measured: do coders agree that there is a value, and on which?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.statistics.agreement.alphas import RESAMPLES, Alpha, Sample, alpha
from dedere.statistics.agreement.comparing import Compared, Item
from dedere.statistics.agreement.kappas import Kappa, kappa
from dedere.statistics.agreement.metrics import Canonical, Metric, canonical
from dedere.statistics.agreement.model import Rating

VALUE = "value"
"""What stands for any value where it is asked whether there is one."""
MOST_PAIRS = 6
"""Of more coders than four no kappa is given; alpha speaks of all of them."""


class Verdict(StrEnum):
    """What follows for numbers that rest on a variable."""

    MET = "met"
    BELOW = "below"
    UNDEFINED = "undefined"
    ONE_CODER = "one_coder"

    @property
    def label(self) -> Text:
        """In words."""
        return _LABELS[self]


_LABELS = {
    Verdict.MET: Text("meets the demand", "cumple lo exigido"),
    Verdict.BELOW: Text("below the demand", "por debajo de lo exigido"),
    Verdict.UNDEFINED: Text("cannot be said", "no se puede decir"),
    Verdict.ONE_CODER: Text("one coder only", "un solo codificador"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One item on which coders differ, with what each said, in the order of the coders."""

    unit: str
    row: str | None
    said: tuple[tuple[str, Rating], ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far coders agree on one variable or part of one."""

    compared: Compared
    verdict: Verdict
    value: Alpha
    """On which value, where several gave one."""
    presence: Alpha
    """Whether there is a value, and if not, why not."""
    kappas: tuple[Kappa, ...]
    """Of each two coders, where values are the same or not."""
    differences: tuple[Difference, ...]

    @property
    def path(self) -> str:
        """The name of the variable, with its part."""
        return self.compared.path

    @property
    def demand(self) -> float:
        """The alpha that is demanded."""
        return self.compared.demand

    @property
    def presence_below(self) -> bool:
        """Whether they agree too little on whether there is a value at all."""
        return self.presence.value is not None and not meets(self.presence.value, self.demand)

    @property
    def has_values(self) -> bool:
        """Whether anybody gave a value."""
        return any(
            cell is not None and not cell.missing
            for item in self.compared.items
            for cell in item.cells
        )


def measured(
    found: Iterable[Compared], *, resamples: int = RESAMPLES, seed: int = 0
) -> tuple[Agreement, ...]:
    """Everything that is compared, measured.

    Args:
        found: what is compared.
        resamples: how often units are drawn for the intervals; none where 0.
        seed: the same seed, the same intervals.

    Raises:
        DedereError: a value that its metric cannot count, with unit and variable.
    """
    return tuple(_measured(one, resamples, seed) for one in found)


def _measured(one: Compared, resamples: int, seed: int) -> Agreement:
    numbered = {unit: i for i, unit in enumerate(dict.fromkeys(item.unit for item in one.items))}
    units = [numbered[item.unit] for item in one.items]
    values = [_values(one, item) for item in one.items]
    presence = [[_kind(cell) for cell in item.cells] for item in one.items]
    asked = {"resamples": resamples, "seed": seed}
    value = alpha(
        Sample(values, units, one.metric), resamples=resamples, seed=seed, demand=one.demand
    )
    there = alpha(Sample(presence, units, Metric.NOMINAL), **asked)
    return Agreement(
        one,
        _verdict(value, one.demand, one.doubly),
        value,
        there,
        tuple(_kappas(one, values, units, resamples, seed)),
        tuple(_differences(one, values, presence)),
    )


def _verdict(value: Alpha, demand: float, doubly: int) -> Verdict:
    if not doubly:
        return Verdict.ONE_CODER
    if value.value is None:
        return Verdict.UNDEFINED
    return Verdict.MET if meets(value.value, demand) else Verdict.BELOW


def meets(value: float, demand: float) -> bool:
    """Whether an alpha reaches a demand; a last digit that the machine lost is none."""
    return value >= demand - 1e-9


def _values(one: Compared, item: Item) -> list[Canonical | None]:
    made: list[Canonical | None] = []
    for coder, cell in zip(one.coders, item.cells, strict=True):
        if cell is None or cell.missing:
            made.append(None)
            continue
        try:
            made.append(canonical(cell.value, one.metric))
        except DedereError as problem:
            place = f"{one.path}, {item.unit}, {coder}: "
            found = Text(place + problem.found.en, place + problem.found.es)
            raise DedereError(found, problem.todo) from None
    return made


def _kind(cell: Rating | None) -> str | None:
    return None if cell is None else (cell.missing or VALUE)


def _kappas(
    one: Compared,
    values: Sequence[Sequence[Canonical | None]],
    units: Sequence[int],
    resamples: int,
    seed: int,
) -> Iterable[Kappa]:
    if one.metric is not Metric.NOMINAL:
        return
    pairs = list(combinations(range(len(one.coders)), 2))
    if len(pairs) > MOST_PAIRS:
        return
    for first, second in pairs:
        both: list[tuple[Canonical, Canonical]] = []
        at: list[int] = []
        for row, unit in zip(values, units, strict=True):
            left, right = row[first], row[second]
            if left is not None and right is not None:
                both.append((left, right))
                at.append(unit)
        if both:
            names = (one.coders[first], one.coders[second])
            yield kappa(names, both, at, resamples=resamples, seed=seed)


def _differences(
    one: Compared,
    values: Sequence[Sequence[Canonical | None]],
    presence: Sequence[Sequence[str | None]],
) -> Iterable[Difference]:
    for item, said, kinds in zip(one.items, values, presence, strict=True):
        given = {value for value in said if value is not None}
        if len(given) > 1 or len({kind for kind in kinds if kind is not None}) > 1:
            told = tuple(
                (coder, cell)
                for coder, cell in zip(one.coders, item.cells, strict=True)
                if cell is not None
            )
            yield Difference(item.unit, item.row, told)
