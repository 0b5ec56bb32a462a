"""Hidden counts against brute force: every table that fits what is published is tried."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import product

import numpy as np
import numpy.typing as npt
import pytest

from dedere.errors import DedereError
from dedere.statistics.suppression.attacker import Found, attack, narrowed
from dedere.statistics.suppression.building import Dimension, Tabulation, build, cross
from dedere.statistics.suppression.choosing import Effort
from dedere.statistics.suppression.proof import Proof
from dedere.statistics.suppression.protecting import Protected, protect
from dedere.statistics.suppression.table import (
    Aim,
    Key,
    Published,
    Rule,
    Share,
    Table,
    Zeros,
    key_of,
)

CAP = 12
"""The largest count that brute force tries; what reaches it has no bound."""
WIDE = Effort(cells=0)
"""Never look for a proof that nothing less protects."""


def labels(name: str, size: int) -> tuple[str, ...]:
    return tuple(f"{name}{i}" for i in range(size))


def crossed(counts: list[list[int]]) -> Table:
    return build([cross(labels("r", len(counts)), labels("c", len(counts[0])), counts)])


def cell(row: int | None = None, column: int | None = None) -> Key:
    return key_of(
        {
            "row": None if row is None else f"r{row}",
            "column": None if column is None else f"c{column}",
        }
    )


class Fillings:
    """All tables of a form with finest counts from 0 to `CAP`, and what they tell."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.keys = list(table.cells)
        parts = {one.total: one.parts for one in table.relations}
        finest = [key for key in self.keys if key not in parts]
        grid = np.array(list(product(range(CAP + 1), repeat=len(finest))), dtype=np.int16)
        self.told: dict[Key, npt.NDArray[np.int16]] = {
            key: grid[:, i] for i, key in enumerate(finest)
        }
        for key in self.keys:
            self._fill(key, parts)

    def _fill(self, key: Key, parts: Mapping[Key, tuple[Key, ...]]) -> npt.NDArray[np.int16]:
        if key not in self.told:
            self.told[key] = np.sum([self._fill(one, parts) for one in parts[key]], axis=0)
        return self.told[key]

    def fitting(self, hidden: Iterable[Key], rule: Rule) -> npt.NDArray[np.bool_]:
        """Which of them fit what is published, and the rule."""
        gone = set(hidden)
        fits = np.ones(len(next(iter(self.told.values()))), dtype=bool)
        for key in self.keys:
            if key in gone:
                fits &= self.told[key] >= rule.least_hidden
            else:
                fits &= self.told[key] == self.table.cells[key].count
        for island in self._islands(gone):
            small = [(self.told[k] >= rule.low) & (self.told[k] < rule.threshold) for k in island]
            fits &= np.any(small, axis=0)
        return fits

    def _islands(self, gone: set[Key]) -> list[set[Key]]:
        left, found = set(gone), []
        while left:
            island = {left.pop()}
            while True:
                near = {
                    key
                    for one in self.table.relations
                    if island & {one.total, *one.parts}
                    for key in (one.total, *one.parts)
                    if key in gone
                }
                if near <= island:
                    break
                island |= near
            left -= island
            found.append(island)
        return found

    def ends(self, hidden: Iterable[Key], rule: Rule) -> dict[Key, tuple[int, int]]:
        """The lowest and highest value of each hidden cell."""
        gone = list(hidden)
        fits = self.fitting(gone, rule)
        return {
            key: (int(self.told[key][fits].min()), int(self.told[key][fits].max())) for key in gone
        }


def random_counts(seed: random.Random, rows: int, columns: int, top: int) -> list[list[int]]:
    return [[seed.randint(0, top) for _ in range(columns)] for _ in range(rows)]


def shown(protected: Protected) -> dict[Key, Found]:
    return attack(protected.published, protected.rule)


# -- the attacker ----------------------------------------------------------------------------------


@pytest.mark.parametrize("zeros", list(Zeros))
def test_the_attacker_finds_out_what_brute_force_finds_out(zeros: Zeros) -> None:
    seed, tried = random.Random(f"attack {zeros}"), 0
    while tried < 25:
        table = crossed(random_counts(seed, 2, 2, 6))
        rule = Rule(seed.choice((2, 3, 4)), zeros)
        small = {k for k, one in table.cells.items() if rule.is_small(one.count)}
        more = {k for k, c in table.cells.items() if rule.may_hide(c.count) and seed.random() < 0.4}
        brute = Fillings(table)
        hidden = [key for key in table.cells if key in small | more]
        fits = brute.fitting(hidden, rule)
        truth = [brute.told[key] == one.count for key, one in table.cells.items()]
        if not small or not np.any(fits & np.all(truth, axis=0)):
            continue  # what is hidden without need gives the rule the lie
        found = attack(table.published(hidden), rule)
        for key, (low, high) in brute.ends(hidden, rule).items():
            assert found[key].low == low
            top = found[key].high
            assert top == high if high < CAP else top is None or top >= CAP
        tried += 1


def test_a_lone_hidden_count_is_found_by_subtraction() -> None:
    table = crossed([[3, 20], [10, 30]])
    found = attack(table.published([cell(0, 0)]), Rule())
    assert found[cell(0, 0)] == Found(cell(0, 0), 3, 3)
    assert found[cell(0, 0)].is_exact


def test_the_attacker_without_the_rule_knows_less() -> None:
    table = crossed([[3, 20], [10, 30]])
    published = table.published([cell(i, j) for i in range(2) for j in range(2)])
    with_rule, without = attack(published, Rule(zeros=Zeros.SHOWN)), attack(published, None)
    assert (without[cell(0, 0)].low, without[cell(0, 0)].high) == (0, 13)
    assert (with_rule[cell(0, 0)].low, with_rule[cell(0, 0)].high) == (1, 12)


def test_a_printed_percentage_gives_a_hidden_count_away() -> None:
    table = crossed([[3, 20], [10, 30]])
    hidden = [cell(i, j) for i in range(2) for j in range(2)]
    published = table.published(hidden)
    assert not attack(published, Rule())[cell(0, 0)].is_exact
    share = Share(cell(0, 0), cell(0))
    told = replace(published, shares={share: share.of(3, 23)})
    assert attack(told, Rule())[cell(0, 0)] == Found(cell(0, 0), 3, 3)


def test_counts_that_fit_nothing_are_told() -> None:
    published = crossed([[3, 20], [10, 30]]).published([cell(0, 0)])
    with pytest.raises(DedereError, match="No counts fit"):
        attack(replace(published, counts={**published.counts, cell(0): 2}), Rule())


# -- the protector ---------------------------------------------------------------------------------


@pytest.mark.parametrize("aim", list(Aim))
@pytest.mark.parametrize("zeros", list(Zeros))
def test_nothing_cheaper_protects(zeros: Zeros, aim: Aim) -> None:
    seed = random.Random(f"least {zeros} {aim}")
    done = 0
    while done < 4:
        table = crossed(random_counts(seed, 2, 2, 7))
        rule = Rule(seed.choice((2, 3)), zeros)
        try:
            protected = protect(table, rule, aim)
        except DedereError:
            continue
        if not protected.small:
            continue
        assert protected.minimal
        assert protected.cost == least_cost(table, protected)
        done += 1


def least_cost(table: Table, protected: Protected) -> int:
    """The least cost of any choice of cells under which no small count is narrowed."""
    rule, brute = protected.rule, Fillings(table)
    costs = {k: one.count if protected.aim is Aim.COUNTS else 1 for k, one in table.cells.items()}
    free = [
        key
        for key, one in table.cells.items()
        if rule.may_hide(one.count) and key not in protected.small
    ]
    choices = [
        {key for key, taken in zip(free, picked, strict=True) if taken} | protected.small
        for picked in product((False, True), repeat=len(free))
    ]
    for choice in sorted(choices, key=lambda one: sum(costs[key] for key in one)):
        # Cells that hang together with nothing small are hidden for nothing.
        if all(island & protected.small for island in brute._islands(choice)):
            ends = brute.ends(choice, rule)
            intervals = protected.proof.intervals.items()
            if all(ends[key][0] <= low and ends[key][1] >= high for key, (low, high) in intervals):
                return sum(costs[key] for key in choice)
    raise AssertionError("nothing protects")


@pytest.mark.parametrize("zeros", list(Zeros))
def test_the_protection_interval_is_the_rules_unless_brute_force_cannot_reach_it(
    zeros: Zeros,
) -> None:
    seed = random.Random(f"interval {zeros}")
    for _ in range(12):
        table = crossed(random_counts(seed, 2, 2, 6))
        rule = Rule(seed.choice((3, 4, 5)), zeros)
        free = [key for key, one in table.cells.items() if rule.may_hide(one.count)]
        brute = Fillings(table)
        small = [key for key, one in table.cells.items() if rule.is_small(one.count)]
        if not small:
            continue
        # Everything hidden: islands in which nothing is small would not be hidden.
        islands = [one for one in brute._islands(set(free)) if one & set(small)]
        ends = brute.ends(set().union(*islands), rule)
        wanted = {key: (max(rule.low, ends[key][0]), min(rule.high, ends[key][1])) for key in small}
        if any(low == high for low, high in wanted.values()):
            with pytest.raises(DedereError, match="found out"):
                protect(table, rule)
        else:
            assert protect(table, rule).proof.intervals == wanted


def test_a_table_without_small_counts_is_published_whole() -> None:
    protected = protect(crossed([[5, 20], [10, 30]]))
    assert protected.published.hidden == ()
    assert protected.minimal


def test_the_same_counts_are_protected_alike_in_any_order() -> None:
    seed = random.Random(5)
    for _ in range(8):
        counts = random_counts(seed, 4, 4, 12)
        rows, columns = seed.sample(range(4), 4), seed.sample(range(4), 4)
        mixed = cross(
            [f"r{i}" for i in rows],
            [f"c{j}" for j in columns],
            [[counts[i][j] for j in columns] for i in rows],
        )
        first, second = protect(crossed(counts)), protect(build([mixed]))
        assert first.published.counts == second.published.counts


def test_a_count_that_everybody_knows_is_never_hidden() -> None:
    tabulation = cross(labels("r", 2), labels("c", 2), [[3, 40], [0, 10]])
    known = [cell(), cell(1, 0)]
    protected = protect(build([tabulation], known), Rule())
    assert protected.published.counts[cell()] == 53
    assert protected.published.counts[cell(1, 0)] == 0
    assert narrowed(protected.published, protected.rule, protected.proof.intervals) == []


def test_a_count_that_cannot_be_protected_is_refused() -> None:
    only = Tabulation((Dimension("row", ("a", "b")),), {("a",): 3, ("b",): 0})
    with pytest.raises(DedereError, match="can be found out whatever"):
        protect(build([only], [(), key_of({"row": "b"})]))


def test_totals_that_do_not_add_up_are_refused() -> None:
    table = crossed([[3, 20], [10, 30]])
    wrong = {**table.cells, cell(): replace(table.cells[cell()], count=64)}
    with pytest.raises(DedereError, match="the parts make 63"):
        Table(wrong, table.relations)


@pytest.mark.parametrize(("threshold", "zeros"), [(1, Zeros.MAY_HIDE), (0, Zeros.HIDDEN)])
def test_a_threshold_that_hides_nothing_is_refused(threshold: int, zeros: Zeros) -> None:
    with pytest.raises(DedereError, match="threshold"):
        Rule(threshold, zeros)


def test_the_fast_way_protects_as_surely_and_hides_no_less() -> None:
    seed = random.Random(11)
    for _ in range(12):
        table = crossed(random_counts(seed, 5, 4, 15))
        fast, best = protect(table, effort=WIDE), protect(table)
        assert best.minimal
        assert best.cost <= fast.cost
        assert best.bound == best.cost
        assert narrowed(fast.published, fast.rule, fast.proof.intervals) == []


# -- the proof -------------------------------------------------------------------------------------


def test_a_proof_that_was_tampered_with_is_found_out() -> None:
    protected = protect(crossed([[3, 20], [10, 30]]))
    proof, published, rule = protected.proof, protected.published, protected.rule
    assert proof.faults(published, rule) == []
    first, *others = proof.fillings
    key = next(iter(first))
    bent = Proof(({**first, key: first[key] + 1}, *others), proof.intervals)
    assert any("not the sum" in one for one in bent.faults(published, rule))
    short = Proof((first,), proof.intervals)
    assert any("not shown to reach" in one for one in short.faults(published, rule))
    fewer = Proof(({}, *others), proof.intervals)
    assert any("other cells" in one for one in fewer.faults(published, rule))
    told = Published({**published.counts, cell(0, 0): 3}, published.relations)
    assert any("is published" in one for one in proof.faults(told, rule))


# -- shares ----------------------------------------------------------------------------------------


def test_a_share_is_hidden_with_its_count_and_with_what_it_is_of() -> None:
    tabulation = replace(
        cross(labels("r", 2), labels("c", 2), [[3, 20], [10, 30]]), shares_of=(("row",), ())
    )
    protected = protect(build([tabulation]))
    published = protected.published
    assert published.hidden
    for share, printed in published.shares.items():
        gone = {share.part, share.whole} & set(published.hidden)
        assert (printed is None) == bool(gone)
    without = attack(replace(published, shares={}), protected.rule)
    assert shown(protected) == without


def test_a_share_is_rounded_half_up() -> None:
    share = Share((), (), 1)
    assert str(share.of(1, 8)) == "12.5"
    assert str(Share((), (), 0).of(1, 8)) == "13"
    assert share.of(0, 0) is None
