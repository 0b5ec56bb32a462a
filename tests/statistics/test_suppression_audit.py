"""The suppression audit: 200 random tables, and no small count that an attacker narrows."""

from __future__ import annotations

import random
from itertools import product

import pytest

from dedere.errors import DedereError
from dedere.statistics.suppression.attacker import attack, narrowed
from dedere.statistics.suppression.building import Dimension, Tabulation, build
from dedere.statistics.suppression.choosing import Effort
from dedere.statistics.suppression.protecting import protect
from dedere.statistics.suppression.table import Aim, Rule, Table, Zeros, key_of

SLICES = 8
TABLES = 200
QUICK = Effort(rounds=25, nodes=200)


def dimension(name: str, size: int, group: int = 0) -> Dimension:
    labels = tuple(f"{name}{i}" for i in range(size))
    parts = {f"{name}:{i}": labels[i : i + group] for i in range(0, size, group)} if group else {}
    return Dimension(name, labels, parts)


def tabulation(seed: random.Random, dimensions: tuple[Dimension, ...]) -> Tabulation:
    mean = seed.choice((4, 10, 30))
    zeros = seed.choice((0.0, 0.2, 0.5))
    return Tabulation(
        dimensions,
        {
            labels: 0 if seed.random() < zeros else int(seed.expovariate(1 / mean))
            for labels in product(*(one.labels for one in dimensions))
        },
    )


def linked(seed: random.Random) -> Table:
    """Two tables of the same cases, which share the margin of a dimension."""
    whole = tabulation(seed, (dimension("a", 3), dimension("b", 2), dimension("c", 3)))
    sides = []
    for other in (1, 2):
        counts: dict[tuple[str, ...], int] = {}
        for labels, count in whole.counts.items():
            key = (labels[0], labels[other])
            counts[key] = counts.get(key, 0) + count
        sides.append(Tabulation((whole.dimensions[0], whole.dimensions[other]), counts))
    return build(sides)


def random_table(seed: random.Random) -> Table:
    match seed.randrange(5):
        case 0:
            return build([tabulation(seed, (dimension("a", seed.randint(2, 7)),))])
        case 1:
            size = seed.choice((2, 4))
            return build([tabulation(seed, (dimension("a", size, 2), dimension("b", 3)))])
        case 2:
            return linked(seed)
        case 3:
            three = (dimension("a", 2), dimension("b", 2), dimension("c", seed.randint(2, 3)))
            return build([tabulation(seed, three)])
        case _:
            sizes = seed.randint(2, 5), seed.randint(2, 5)
            return build([tabulation(seed, (dimension("a", sizes[0]), dimension("b", sizes[1])))])


@pytest.mark.parametrize("number", range(SLICES))
def test_no_small_count_is_narrowed_below_its_protection_interval(number: int) -> None:
    seed = random.Random(f"audit {number}")
    audited = 0
    while audited < TABLES // SLICES:
        table = random_table(seed)
        rule = Rule(seed.choice((3, 5, 10)), seed.choice(list(Zeros)))
        try:
            protected = protect(table, rule, seed.choice(list(Aim)), QUICK)
        except DedereError:
            assert rule.zeros is Zeros.SHOWN  # only zeros that everybody sees can tell too much
            continue
        if not protected.small:
            continue
        intervals = protected.proof.intervals
        assert set(intervals) == protected.small
        assert all(protected.published.counts[key] is None for key in protected.small)
        assert all(low < high for low, high in intervals.values())
        if rule.zeros is not Zeros.SHOWN:
            assert set(intervals.values()) == {(rule.low, rule.high)}
        found = attack(protected.published, rule)
        assert set(found) == set(protected.published.hidden)
        assert all(found[key].covers(*ends) for key, ends in intervals.items())
        assert not any(one.is_exact for one in found.values())
        audited += 1


def test_the_audit_finds_fault_with_a_rule_of_thumb() -> None:
    """Two hidden cells in each row and column are not enough; the attacker says so."""
    labels = tuple("abcd")
    counts = [[1, 9, 20, 20], [9, 1, 20, 20], [20, 20, 1, 1], [20, 20, 1, 1]]
    dims = (Dimension("row", labels), Dimension("column", labels))
    cells: dict[tuple[str, ...], int] = {
        (a, b): counts[i][j] for i, a in enumerate(labels) for j, b in enumerate(labels)
    }
    table, rule = build([Tabulation(dims, cells)]), Rule()
    hidden = [
        key_of({"row": labels[i], "column": labels[j]})
        for i, j in product(range(4), range(4))
        if (i < 2) == (j < 2)
    ]
    low_block = hidden[-4:]
    told = narrowed(table.published(hidden), rule, dict.fromkeys(low_block, (1, 4)))
    assert len(told) == len(low_block)
    assert {one.high for one in attack(table.published(hidden), rule, low_block).values()} == {2}
