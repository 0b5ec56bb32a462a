"""From what was read to the columns that trees read.

Each column is made when it is first asked for. What a batch shows of its columns (all absent, all
whole days) is folded into the trees first (`narrowing`), so that most are never made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import numpy as np

from dedere.calendars import NEVER, UNBOUNDED
from dedere.casefile.words import ACTS_IN_TIME
from dedere.law.language.facts import Choice, Compared, Dated, Fact, MoneyFact
from dedere.law.language.situation import Level
from dedere.law.language.unknowns import OPEN, Reach
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.compiling import Complete, Plan, Spec, SweptRule
from dedere.sweep.counting import bounds, on_open_rows
from dedere.sweep.inputs import Inputs, Rows
from dedere.sweep.kinds import kinds_of
from dedere.sweep.narrowing import Narrowing, narrowed
from dedere.sweep.quantities import (
    SCALE_OF_MONEY,
    Counted,
    CountedMonths,
    Point,
    Quantity,
    all_facts_of,
    points_in,
)
from dedere.sweep.reading import Bounds, Ints, Lists, Mask
from dedere.sweep.terms import Counts, Has, Holds
from dedere.sweep.tree import Above, Below, Compare, Flag, InSet, Interval, Node, Whole, parts_of


class Prepared:
    """The prepared columns of one batch, and the trees of the rules narrowed to it.

    *trees* stand in the order of the plan's rules. *index* says for each row of a lower table
    the place of its base row.
    """

    def __init__(
        self,
        plan: Plan,
        inputs: Inputs,
        *,
        today: date | None = None,
        reach: Reach = OPEN,
    ) -> None:
        self.plan = plan
        self.base = plan.base
        self.inputs = inputs
        self.reach = reach
        self.day = plan.as_of.toordinal()
        self.is_present = plan.as_of >= (today or date.today())
        self._facts: dict[tuple[Level, Fact], Bounds] = {}
        self._made: dict[tuple[Level, str], Array | Bounds] = {}
        self._kinds: dict[frozenset[Fact], tuple[Ints, Ints] | None] = {}
        self.trees: list[Node] = []

    def narrow(self) -> None:
        """Fold what the columns show into the trees; once, before they are computed."""
        roots = [one.tree for one in self.plan.rules]
        self.trees = narrowed(roots, self._narrowing(), self.plan.forest)

    def deciding_rules(self) -> list[SweptRule]:
        """The rules, their trees narrowed only so far that every missing fact is still in them."""
        shown = self._narrowing()
        to = Narrowing(whole=shown.whole, true=shown.true)
        trees = narrowed([one.tree for one in self.plan.rules], to, self.plan.forest)
        return [replace(one, tree=tree) for one, tree in zip(self.plan.rules, trees, strict=True)]

    def choice(self, table: Level, fact: Choice) -> Array:
        """The codes of a choice, read at the rows of *table*."""
        return self._raw(table, fact, pa.int16())

    def rows(self, table: Level) -> Rows:
        """The rows of a table."""
        return self.inputs.tables[table]

    def index(self, table: Level) -> Ints:
        """For each row of a lower table, the place of its base row."""
        places = self.rows(table).above
        assert places is not None  # noqa: S101 - only the base has none
        return places

    # -- columns by name -------------------------------------------------------------------------

    def spec(self, table: Level, name: str) -> Spec:
        """What a column holds."""
        return self.plan.columns[table][name]

    def quantity(self, table: Level, name: str) -> Quantity:
        """What a column of a number or a day holds."""
        spec = self.spec(table, name)
        assert not isinstance(spec, Holds | Has | Counts | Complete | Choice)  # noqa: S101
        return spec

    def flags(self, table: Level, name: str) -> Array:
        """A column of nullable booleans."""
        return self._once(table, name, self._flags)

    def codes(self, table: Level, name: str) -> Array:
        """A column of nullable codes."""
        return self._once(table, name, self._codes)

    def interval(self, table: Level, name: str) -> Bounds:
        """The ends of a quantity; of one element where all rows are the same."""
        found = self._made.get((table, name))
        if found is None:
            found = self._made[table, name] = self._bounds(table, self.quantity(table, name))
        assert isinstance(found, Bounds)  # noqa: S101 - the name is that of a quantity
        return found

    def whole(self, table: Level, name: str) -> tuple[Ints, Mask | None]:
        """A quantity that is one value or unknown: the values, and where they are known."""
        found = self.interval(table, name)
        if isinstance(self.spec(table, name), Point) or found.least is found.most:
            return self._spread(table, found.least), None
        if found.is_whole:
            return found.least, found.known
        known = found.least == found.most
        return self._spread(table, found.least), None if known.all() else known

    def arrow(self, table: Level, trees: Iterable[Node]) -> Table:
        """A table of the columns that some trees on *table* read, named as the tree names them."""
        columns: dict[str, Array] = {}
        for node in _leaves(trees):
            for name, made in self._arrow(table, node):
                columns.setdefault(name, made)
        return pa.table(columns)

    def _arrow(self, table: Level, node: Node) -> Iterable[tuple[str, Array]]:
        match node:
            case Flag(name):
                yield name, self.flags(table, name)
            case InSet(name):
                yield name, self.codes(table, name)
            case Compare(left, _, right):
                for side in (left, right):
                    if isinstance(side, Whole):
                        values, known = self.whole(table, side.name)
                        yield side.name, _nullable(values, known)
                    elif isinstance(side, Interval):
                        found = self.interval(table, side.name)
                        yield side.least, pa.array(self._spread(table, found.least))
                        yield side.most, pa.array(self._spread(table, found.most))

    def _once(self, table: Level, name: str, make: object) -> Array:
        if (table, name) not in self._made:
            assert callable(make)  # noqa: S101
            self._made[table, name] = make(table, self.spec(table, name))
        return self._made[table, name]

    def _spread(self, table: Level, values: Ints) -> Ints:
        count = self.rows(table).count
        return values if values.shape == (count,) else np.full(count, values[0])

    # -- making them -----------------------------------------------------------------------------

    def _flags(self, table: Level, spec: Spec) -> Array:
        match spec:
            case Holds(fact):
                return self._raw(table, fact, pa.bool_())
            case Has(fact, option):
                return self._has(table, fact, option)
            case Counts(level):
                return self._counts(level)
            case Complete(level):
                return pa.array(self.rows(self.base).complete[level])
            case _:
                raise TypeError(spec)

    def _codes(self, table: Level, spec: Spec) -> Array:
        assert isinstance(spec, Choice)  # noqa: S101 - only choices have codes
        return self._raw(table, spec, pa.int16())

    def _raw(self, table: Level, fact: Fact, kind: object) -> Array:
        """A fact's own column, read at the rows of *table*."""
        home = self.plan.table_of(fact.level)
        column: Array = self.rows(home).raw.get(fact.key)
        if column is None:
            return pa.nulls(self.rows(table).count, kind)
        return column if home is table else column.take(pa.array(self.index(table)))

    def _has(self, table: Level, fact: Fact, option: str | Choice) -> Array:
        home = self.plan.table_of(fact.level)
        count = self.rows(table).count
        lists = self.rows(home).raw.get(fact.key)
        if lists is None:
            return pa.nulls(count, pa.bool_())
        assert isinstance(lists, Lists)  # noqa: S101 - the fact is one of several
        options = list(getattr(fact, "options", {}))
        there = np.zeros(self.rows(home).count, dtype=np.bool_)
        unsaid = ~lists.known
        if isinstance(option, str):
            there[lists.rows_with(options.index(option))] = True
        else:
            chosen = self._raw(home, option, pa.int16())
            place = [options.index(o) if o in options else -2 for o in option.options]
            sought = np.array([*place, -1])[np.asarray(chosen.fill_null(len(place)))]
            there[lists.rows[lists.codes == sought[lists.rows]]] = True
            unsaid = unsaid | (sought == -1)
        made = _flags_of(there, ~unsaid & (there | lists.complete))
        return made if home is table else made.take(pa.array(self.index(table)))

    def _counts(self, level: Level) -> Array:
        """Whether each entry of a list is there on the day asked for, by the day that it bears."""
        raw = self.rows(level).raw.get(f"{level}.{ACTS_IN_TIME[level]}")
        if not isinstance(raw, Bounds):
            return pa.array(np.ones(self.rows(level).count, dtype=np.bool_))
        undated = (raw.least == UNBOUNDED) & (raw.most == NEVER)
        there = undated | (raw.least <= self.day)
        if self.is_present:
            return pa.array(there)
        return pa.array(there, mask=there & ~undated & (raw.most > self.day))

    def _bounds(self, table: Level, spec: Quantity) -> Bounds:
        def of_fact(fact: Compared) -> Bounds:
            return self.fact_on(table, fact)

        points = points_in(spec)
        if not points:
            return bounds(spec, of_fact, self.reach)
        alike = self._alike(table, all_facts_of(spec))
        if alike is None:
            return on_open_rows(spec, points, of_fact, self.reach)
        first, which = alike
        found = on_open_rows(spec, points, lambda fact: of_fact(fact).at(first), self.reach)
        return found.at(which)

    def _alike(self, table: Level, facts: frozenset[Fact]) -> tuple[Ints, Ints] | None:
        """Rows on which some numbers and days are the same, where there are few different ones.

        The first row of each kind, and for each row its kind: what is searched for is then
        searched once for each kind.
        """
        if facts not in self._kinds:
            read = [self.fact_on(table, fact) for fact in facts if isinstance(fact, Compared)]
            ends = [one.least for one in read]
            ends += [one.most for one in read if one.most is not one.least]
            self._kinds[facts] = kinds_of(ends, self.rows(table).count)
        return self._kinds[facts]

    def fact(self, fact: Compared) -> Bounds:
        """What a number or a day can be, on the rows of its own table."""
        return self.fact_on(self.plan.table_of(fact.level), fact)

    def fact_on(self, table: Level, fact: Compared) -> Bounds:
        """What a number or a day can be, read at the rows of a table."""
        found = self._facts.get((table, fact))
        if found is None:
            home = self.plan.table_of(fact.level)
            if home is not table:
                above = self.fact_on(home, fact)
                found = above.at(self.index(table))
            else:
                found = self._own(fact)
            self._facts[table, fact] = found
        return found

    def _own(self, fact: Compared) -> Bounds:
        raw = self.rows(self.plan.table_of(fact.level)).raw.get(fact.key)
        if not isinstance(raw, Bounds):
            least, most = fact.unknown
            scale = SCALE_OF_MONEY if isinstance(fact, MoneyFact) else 1
            return Bounds(np.array([least * scale]), np.array([most * scale]))
        if not isinstance(fact, Dated) or fact.foreseeable:
            return raw
        # What is dated after the day asked for has not happened on it.
        later = (raw.least > self.day) & (raw.least != NEVER)
        if not later.any():
            return raw
        low, high = raw.least.copy(), raw.most.copy()
        low[later], high[later] = UNBOUNDED, NEVER
        known = ~later if raw.known is None else raw.known & ~later
        return Bounds(low, high, raw.is_whole, known if raw.is_whole else None)

    # -- what the columns show -------------------------------------------------------------------

    def _narrowing(self) -> Narrowing:
        seen: dict[str, list[tuple[Level, Spec]]] = {}
        for table in self.plan.tables:
            for name, spec in self.plan.columns[table].items():
                seen.setdefault(name, []).append((table, spec))
        whole, inside, unknown, true = set(), set(), set(), set()
        constant: dict[str, tuple[int, int]] = {}
        for name, places in seen.items():
            table, spec = places[0]
            if isinstance(spec, Complete):
                continue
            if isinstance(spec, Choice):
                if self._is_absent(spec):
                    unknown.add(name)
            elif isinstance(spec, Holds | Has | Counts):
                if self._is_absent(spec if not isinstance(spec, Counts) else None):
                    unknown.add(name)
                elif (
                    isinstance(spec, Counts)
                    and pc.all(self.flags(table, name), skip_nulls=False).as_py()
                ):
                    true.add(name)
            else:
                shown = [self._shown(at, name, spec) for at, _ in places]
                if isinstance(shown[0], tuple):
                    constant[name] = shown[0]
                elif shown[0] and all(one is not False for one in shown):
                    whole.add(name)
                    if all(one == "inside" for one in shown):
                        inside.add(name)
        return Narrowing(
            frozenset(whole), frozenset(inside), constant, frozenset(unknown), frozenset(true)
        )

    def _is_absent(self, spec: Holds | Has | Choice | None) -> bool:
        """Whether no row of any table can know it, because a column is not there."""
        match spec:
            case Holds(fact):
                return self._has_no_column(fact)
            case Choice():
                return self._has_no_column(spec)
            case Has(fact, option):
                return self._has_no_column(fact) or (
                    isinstance(option, Choice) and self._has_no_column(option)
                )
            case None:
                return False

    def _has_no_column(self, fact: Fact) -> bool:
        rows = self.rows(self.plan.table_of(fact.level))
        return fact.key not in rows.raw

    def _shown(self, table: Level, name: str, spec: Quantity) -> tuple[int, int] | str | bool:
        """The ends where all rows are the same; else whether it is whole, and lies inside."""
        found = self.interval(table, name)
        least, most = found.least, found.most
        if least.shape == (1,) and most.shape == (1,):
            return int(least[0]), int(most[0])
        if isinstance(spec, Point):
            return False
        if found.is_whole:
            return "zero" if found.has_zero else "inside"
        low, high = unknown_ends(spec)
        if least is most:
            return (
                "inside"
                if least.size == 0 or (least.min() > 0 and least.max() < high)
                else "zero"
                if least.min() == 0 and least.max() < high
                else False
            )
        nothing = (least == low) & (most == high)
        point = (least == most) & (least >= 0) & (least < high)
        if not (nothing | point).all():
            return False
        return "inside" if not (point & (least == 0)).any() else "zero"


def unknown_ends(value: Quantity) -> tuple[int, int]:
    """The ends of a quantity of which nothing is known."""
    facts = all_facts_of(value)
    if any(isinstance(fact, MoneyFact) for fact in facts):
        return 0, NEVER * SCALE_OF_MONEY
    days = isinstance(value, Counted | CountedMonths) or any(isinstance(f, Dated) for f in facts)
    return (UNBOUNDED, NEVER) if days else (0, NEVER)


def _flags_of(values: Mask, known: Mask) -> Array:
    bits = [pa.py_buffer(np.packbits(mask, bitorder="little")) for mask in (known, values)]
    return pa.Array.from_buffers(pa.bool_(), len(values), bits)


def _nullable(values: Ints, known: Mask | None) -> Array:
    """An Arrow column of integers that lie there already, null where they are not known."""
    made = pa.array(values)
    if known is None:
        return made
    known = np.broadcast_to(known, values.shape)
    bits = pa.py_buffer(np.packbits(known, bitorder="little"))
    return pa.Array.from_buffers(made.type, len(values), [bits, made.buffers()[1]])


def _leaves(trees: Iterable[Node]) -> Iterable[Node]:
    """The nodes that stand on the table of some trees themselves."""
    seen: set[int] = set()
    stack = list(trees)
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        if not isinstance(node, Above | Below):
            stack += parts_of(node)
