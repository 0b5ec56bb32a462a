"""What would decide: the smallest sets of missing facts, and which way.

For an expression that is unknown on a subject, `settle` answers two questions exactly:

1. Is it truly open? Kleene's logic may say "unknown" although every completion agrees, where a
   fact is read twice (``a or not a``). Such an expression gets its definite answer here.
2. Which sets of missing facts would decide it? A set *decides true* when some values for just
   these facts make the expression true whatever the rest turns out to be. All sets are given that
   are smallest in this sense: no part of the set decides the same way. The same set may decide
   either way, by its values.

How it stays fast. Where no fact is read twice, the sets follow from the shape of the expression:
"all of" is true by the sets of all its parts joined, and false by any set that makes one part
false; "any of" the reverse. That is exact, and needs no trial of values. Only parts that share an
unknown fact are taken together and tried value by value (`_Trial`), and only with the values that
can matter: both truth values, the options that the rule names and one other, and for numbers and
dates the points at which a comparison turns. The rest of the expression keeps the fast way.

An unlisted entry of an open list counts as one missing thing, the list itself
(``r1:request.documents``). What an unlisted entry would bring is taken as free for each question
that the rule asks of the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Any, NamedTuple

from dedere.calendars import NEVER, UNBOUNDED
from dedere.law.language.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Belongs,
    Cited,
    Compare,
    Expr,
    Includes,
    NoneOf,
    Not,
    OneOf,
    Over,
    Reason,
)
from dedere.law.language.facts import Choice, Dated, Fact, Several, SeveralFact, YesNo
from dedere.law.language.situation import Situation

Set = frozenset[str]
Sets = list[Set]
"""Sets of names of missing facts, none inside another."""

_NOTHING: Sets = [frozenset()]


class _Reach(NamedTuple):
    """How far a supposed date or number goes where nothing limits it."""

    early: int
    late: int
    many: int


# What is left open reaches further than what is chosen: dates and numbers have no end, so a chosen
# value must not decide merely because it lies at the edge of what is tried.
_CHOSEN = _Reach(365_243, 1_095_363, 10_000)
_OPEN = _Reach(36_525, 2_921_940, 1_000_000)


class Deciders(NamedTuple):
    """The smallest sets that decide true, and those that decide false."""

    true: Sets
    false: Sets

    def turned(self) -> Deciders:
        """The same for the negation."""
        return Deciders(self.false, self.true)


class Missing(NamedTuple):
    """One set of missing facts; *decides* is ``true``, ``false`` or ``either``."""

    facts: tuple[str, ...]
    decides: str


def settle(reason: Reason, *, shared: bool = True) -> tuple[bool | None, tuple[Missing, ...]]:
    """The exact answer of an expression that was weighed, and what would decide it if open.

    *shared* says whether the expression may read something twice (`shares`); where it cannot, its
    parts need not be compared.
    """
    if reason.value is not None:
        return reason.value, ()
    subjects: dict[str, int] = {}
    question = (shared, _pattern(reason, subjects))
    known = _SETTLED.get(question)
    if known is None:
        known = _settled(reason, shared, subjects)
        if len(_SETTLED) >= _SETTLED_MOST:
            _SETTLED.clear()
        _SETTLED[question] = known
    answer, sets = known
    names = list(subjects)
    return answer, tuple(
        [
            Missing(tuple([f"{names[subject]}:{key}" for subject, key in facts]), decides)
            for facts, decides in sets
        ]
    )


_Settled = tuple[bool | None, list[tuple[list[tuple[int, str]], str]]]
_SETTLED: dict[Any, _Settled] = {}
"""What was settled before: the same rule meets the same pattern of known and unknown in case after
case, and the answer depends on nothing else. Subjects are numbered, not named."""
_SETTLED_MOST = 50_000


def _settled(reason: Reason, shared: bool, subjects: dict[str, int]) -> _Settled:
    deciders = _deciders(reason, shared)
    if frozenset() in deciders.true:
        return True, []
    if frozenset() in deciders.false:
        return False, []
    sets = []
    for facts, decides in _both_ways(deciders):
        parted = [name.partition(":") for name in facts]
        sets.append(([(subjects[subject], key) for subject, _, key in parted], decides))
    return None, sets


def _pattern(reason: Reason, subjects: dict[str, int]) -> Any:
    """All that the settled answer can depend on, with subjects numbered as they come."""
    expr, at = reason.expr, reason.at
    if reason.value is not None:
        return reason.value
    number = subjects.setdefault(at.id, len(subjects))
    if isinstance(expr, Over):
        owner = subjects.setdefault((at.owner(expr.level) or at).id, len(subjects))
        return (expr, owner, reason.rest, *[_pattern(part, subjects) for part in reason.parts])
    if reason.parts:
        return (expr, *[_pattern(part, subjects) for part in reason.parts])
    known: list[Any] = [expr, number]
    for fact in expr.facts:
        holder = at.above.get(fact.level)
        known.append(-1 if holder is None else subjects.setdefault(holder.id, len(subjects)))
        known.append(fact.look(at, None))
    if isinstance(expr, Compare) and expr.asks_day:
        known.append(at.as_of)
    return tuple(known)


def satisfiable(expr: Expr, blank: Situation) -> bool:
    """Whether some facts make *expr* true, starting from nothing recorded."""
    reason = expr.weigh(blank)
    if reason.value is not None:
        return reason.value
    return bool(_deciders(reason, True).true)


def shares(expr: Expr) -> bool:
    """Whether an expression reads a fact twice, or asks of one list twice."""
    lists = [part.level for part in expr.walk() if isinstance(part, Over)]
    return bool(repeated(expr)) or len(set(lists)) < len(lists)


def repeated(expr: Expr) -> tuple[Fact, ...]:
    """The facts that an expression reads more than once, which need a case split."""
    seen: dict[Fact, int] = {}
    for fact in expr.facts:
        seen[fact] = seen.get(fact, 0) + 1
    return tuple(fact for fact, times in seen.items() if times > 1)


def name_of(at: Situation, fact: Fact) -> str:
    """How a missing fact is named: ``o1:offense.is_wilful``.

    Where the subject above is itself not known (an offense that names no request), that link is
    what is missing.
    """
    holder = at.above.get(fact.level)
    return f"{holder.id}:{fact.key}" if holder else f"{at.id}:{at.level}.{fact.level}"


def name_of_list(at: Situation, over: Over) -> str:
    """How an open list is named: ``r1:request.documents``."""
    owner = at.owner(over.level) or at
    return f"{owner.id}:{owner.level}.{over.level.plural}"


def _both_ways(deciders: Deciders) -> tuple[Missing, ...]:
    ways: dict[Set, str] = dict.fromkeys(deciders.true, "true")
    for facts in deciders.false:
        ways[facts] = "either" if facts in ways else "false"
    ordered = sorted(ways, key=lambda facts: (len(facts), sorted(facts)))
    return tuple(Missing(tuple(sorted(facts)), ways[facts]) for facts in ordered)


# -- by the shape of the expression --------------------------------------------------------------


def _deciders(reason: Reason, shared: bool) -> Deciders:
    """The deciding sets of a reason whose value is unknown."""
    expr = reason.expr
    match expr:
        case Not():
            return _deciders(reason.parts[0], shared).turned()
        case Cited():
            return _deciders(reason.parts[0], shared)
        case AllOf():
            return _conjunction(reason, shared, positive=True)
        case AnyOf():
            return _conjunction(reason, shared, positive=False).turned()
        case NoneOf():
            return _conjunction(reason, shared, positive=True)
        case AtLeast():
            return _counted(reason, shared, expr.number)
        case Over():
            return _over(reason, shared, expr)
        case Belongs():
            one: Sets = [frozenset((f"{reason.at.id}:{reason.at.level}.request",))]
            return Deciders(one, one)
        case Compare():
            return _compared(reason, expr)
        case _:
            return _asked(reason)


def _conjunction(reason: Reason, shared: bool, *, positive: bool) -> Deciders:
    """A reason, or its negation, as parts that all must hold; shared facts keep parts together."""
    true: Sets = _NOTHING
    false: Sets = []
    parts = list(_conjuncts(reason, positive))
    for group in _groups(parts) if shared else [[part] for part in parts]:
        if len(group) == 1:
            part = _deciders(group[0], shared)
        else:
            part = _Trial(group, len(group)).deciders()
        true = _product(true, part.true)
        false = _smallest(false + part.false)
    return Deciders(true, false)


def _conjuncts(reason: Reason, positive: bool) -> Iterator[Reason]:
    """The unknown parts that all must hold, through joints of the same kind within each other.

    "None of" asks that each be false; the negation of "any of" does the same. Taking inner joints
    apart keeps facts that are shared at different depths from drawing everything between them in.
    """
    if reason.value is not None:
        return
    expr = reason.expr
    if isinstance(expr, Not | Cited):
        yield from _conjuncts(reason.parts[0], positive is not isinstance(expr, Not))
    elif positive and isinstance(expr, AllOf):
        for part in reason.parts:
            yield from _conjuncts(part, True)
    elif (positive and isinstance(expr, NoneOf)) or (not positive and isinstance(expr, AnyOf)):
        for part in reason.parts:
            yield from _conjuncts(part, False)
    elif positive:
        yield reason
    else:
        yield Reason(_negation(expr), None, (reason,), reason.at)


@lru_cache(maxsize=4096)
def _negation(expr: Expr) -> Not:
    """One negation for each expression, so that what was settled before is recognized."""
    return Not(expr)


def _counted(reason: Reason, shared: bool, number: int) -> Deciders:
    open_parts = [part for part in reason.parts if part.value is None]
    needed = number - sum(part.value is True for part in reason.parts)
    if shared and len(_groups(open_parts)) < len(open_parts):
        return _Trial(open_parts, needed).deciders()
    return _some_of([_deciders(part, shared) for part in open_parts], needed)


def _some_of(parts: list[Deciders], needed: int) -> Deciders:
    """At least *needed* of parts that share no fact."""
    true = [
        facts
        for chosen in combinations(parts, needed)
        for facts in _products(p.true for p in chosen)
    ]
    enough = len(parts) - needed + 1
    false = [
        facts
        for chosen in combinations(parts, enough)
        for facts in _products(p.false for p in chosen)
    ]
    return Deciders(_smallest(true), _smallest(false))


def _over(reason: Reason, shared: bool, expr: Over) -> Deciders:
    open_parts = [part for part in reason.parts if part.value is None]
    together = shared and len(_groups(open_parts)) < len(open_parts)
    number = len(open_parts) if expr.every else 1
    if not expr.every:
        number = expr.number - sum(part.value is True for part in reason.parts)
    if not open_parts:
        listed = Deciders(_NOTHING, []) if expr.every else Deciders([], _NOTHING)
    elif not expr.every and number > len(open_parts):
        listed = Deciders([], _NOTHING)
    elif together:
        listed = _Trial(open_parts, number).deciders()
    else:
        listed = _some_of([_deciders(part, shared) for part in open_parts], number)
    if reason.rest is not None:
        return listed
    the_list: Sets = [frozenset((name_of_list(reason.at, expr),))]
    if expr.every:
        return Deciders(_product(listed.true, the_list), _smallest(listed.false + the_list))
    return Deciders(_smallest(listed.true + the_list), _product(listed.false, the_list))


def _asked(reason: Reason) -> Deciders:
    """A fact asked for itself: yes/no, one of a choice, one of several."""
    names = frozenset(
        name_of(reason.at, fact)
        for fact in reason.expr.facts
        if not isinstance(fact, Choice) or fact.look(reason.at, None) is None
    )
    one: Sets = [names]
    return Deciders(one, one)


def _compared(reason: Reason, expr: Compare) -> Deciders:
    """A comparison: each set of its facts, pushed as far as it goes, against the worst rest.

    Exact because every value is monotone in each of its facts.
    """
    open_facts = [fact for fact in expr.facts if _is_open(reason.at, fact)]
    if len(set(open_facts)) < len(open_facts):
        return _Trial([reason], 1).deciders()
    true: Sets = []
    false: Sets = []
    for size in range(1, len(open_facts) + 1):
        for chosen in combinations(open_facts, size):
            names = frozenset(name_of(reason.at, fact) for fact in chosen)
            for wanted, sets in ((True, true), (False, false)):
                if any(found <= names for found in sets):
                    continue
                supposed = _favorable(reason.at, expr, chosen, wanted)
                if expr.weigh(reason.at, supposed).value is wanted:
                    sets.append(names)
    return Deciders(true, false)


def _favorable(
    at: Situation, expr: Compare, facts: Iterable[Fact], wanted: bool
) -> dict[tuple[str, str], Any]:
    """The facts pushed to the ends that most favor one answer.

    Each side grows with its facts, so the side that should be the greater is pushed up and the
    other down.
    """
    left_is_greater = expr.sign in (">", ">=")
    on_left = set(expr.left.facts)
    supposed = {}
    for fact in facts:
        up = ((fact in on_left) is left_is_greater) is wanted
        supposed[_key(at, fact)] = fact.supposed(  # type: ignore[attr-defined]
            _end(at, fact, int(up), _CHOSEN)
        )
    return supposed


def _extremes(
    at: Situation, facts: Iterable[Fact], reach: _Reach
) -> Iterator[dict[tuple[str, str], Any]]:
    """Every way to push some facts to one end or the other of what they can still be."""
    facts = list(facts)
    for ends in product((0, 1), repeat=len(facts)):
        yield {
            _key(at, fact): fact.supposed(_end(at, fact, end, reach))  # type: ignore[attr-defined]
            for fact, end in zip(facts, ends, strict=True)
        }


def _key(at: Situation, fact: Fact) -> tuple[str, str]:
    holder = at.above.get(fact.level)
    return (holder.id if holder else at.id, fact.key)


def _is_open(at: Situation, fact: Fact) -> bool:
    least, most = fact.bounds(at)  # type: ignore[attr-defined]
    return bool(least != most)


def _end(at: Situation, fact: Fact, end: int, reach: _Reach) -> int:
    bound = fact.bounds(at)[end]  # type: ignore[attr-defined]
    if bound == UNBOUNDED:
        return reach.early
    if bound == NEVER:
        return reach.late if isinstance(fact, Dated) else reach.many
    return int(bound)


# -- sets ----------------------------------------------------------------------------------------


def _product(left: Sets, right: Sets) -> Sets:
    if left == _NOTHING:
        return right
    joined = [a | b for a in left for b in right]
    return joined if len(joined) == 1 else _smallest(joined)


def _products(factors: Iterable[Sets]) -> Sets:
    result = _NOTHING
    for factor in factors:
        result = _product(result, factor)
    return result


def _smallest(sets: Iterable[Set]) -> Sets:
    """Those of the sets that hold no other inside them."""
    kept: Sets = []
    for candidate in sorted(set(sets), key=len):
        if not any(small <= candidate for small in kept):
            kept.append(candidate)
    return kept


# -- by trial, where a fact is shared ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Open:
    """One thing that is not known: a fact of a subject, the rest of a list, a belonging."""

    key: tuple[str, str]
    name: str
    at: Situation
    fact: Fact | None


def _atoms(reason: Reason) -> Iterator[Reason]:
    """The unknown leaves of a reason; an open list counts as a leaf beside its entries."""
    if reason.value is not None:
        return
    open_list = isinstance(reason.expr, Over) and reason.rest is None
    if open_list or not reason.parts:
        yield reason
    for part in reason.parts:
        yield from _atoms(part)


def _opens(reason: Reason) -> Iterator[_Open]:
    for atom in _atoms(reason):
        expr, at = atom.expr, atom.at
        if isinstance(expr, Over):
            owner = at.owner(expr.level) or at
            yield _Open((owner.id, expr.key), name_of_list(at, expr), at, None)
        elif isinstance(expr, Belongs):
            yield _Open((at.id, "belongs"), f"{at.id}:{at.level}.request", at, None)
        else:
            for fact in expr.facts:
                if isinstance(expr, Compare) and not _is_open(at, fact):
                    continue
                if isinstance(fact, Choice) and fact.look(at, None) is not None:
                    continue
                yield _Open(_key(at, fact), name_of(at, fact), at, fact)


def _groups(parts: list[Reason]) -> list[list[Reason]]:
    """Parts put together where they share something unknown, directly or by way of others."""
    if len(parts) < 2:
        return [[part] for part in parts]
    groups: list[tuple[set[tuple[str, str]], list[Reason]]] = []
    for part in parts:
        keys = {unknown.key for unknown in _opens(part)}
        members = [part]
        apart = []
        for other_keys, other in groups:
            if keys & other_keys:
                keys |= other_keys
                members = other + members
            else:
                apart.append((other_keys, other))
        groups = [*apart, (keys, members)]
    return [members for _, members in groups]


class _Trial:
    """At least *number* of some parts, decided by trying the values that can matter."""

    def __init__(self, parts: list[Reason], number: int) -> None:
        self.parts = parts
        self.number = number
        self.atoms = [atom for part in parts for atom in _atoms(part)]
        opens = [unknown for part in parts for unknown in _opens(part)]
        self.opens = list({unknown.key: unknown for unknown in opens}.values())
        times: dict[tuple[str, str], int] = {}
        for unknown in opens:
            times[unknown.key] = times.get(unknown.key, 0) + 1
        self.shared = [unknown for unknown in self.opens if times[unknown.key] > 1]
        self.turns: dict[tuple[Any, ...], frozenset[int]] = {}
        """Turning points found before: one comparison is asked again and again."""
        self.readers: dict[tuple[str, str], list[Reason]] = {}
        for atom in self.atoms:
            for unknown in _opens_of(atom):
                self.readers.setdefault(unknown.key, []).append(atom)

    def deciders(self) -> Deciders:
        always = self._value({})
        if always is not None:
            return Deciders(_NOTHING, []) if always else Deciders([], _NOTHING)
        true: Sets = []
        false: Sets = []
        names = sorted({unknown.name for unknown in self.opens})
        for size in range(1, len(names) + 1):
            for chosen in combinations(names, size):
                candidate = frozenset(chosen)
                wanted = {
                    way
                    for way, sets in ((True, true), (False, false))
                    if not any(found <= candidate for found in sets)
                }
                if not wanted:
                    continue
                for way in self._ways([u for u in self.opens if u.name in candidate], {}, wanted):
                    (true if way else false).append(candidate)
        return Deciders(true, false)

    def _ways(
        self, opens: list[_Open], given: dict[tuple[str, str], Any], wanted: set[bool]
    ) -> set[bool]:
        """Which of the wanted answers some values of *opens* can bring about."""
        if not opens:
            value = self._value(given)
            return {value} & wanted if value is not None else set()
        first, *others = opens
        found: set[bool] = set()
        for value in self._values(first, given, _CHOSEN):
            found |= self._ways(others, {**given, first.key: value}, wanted - found)
            if found == wanted:
                break
        return found

    def _value(self, given: dict[tuple[str, str], Any]) -> bool | None:
        """The exact answer under suppositions: Kleene's, split on what is shared."""
        value = self._kleene(given)
        if value is not None:
            return value
        for unknown in self.shared:
            if unknown.key in given:
                continue
            answers = {
                self._value({**given, unknown.key: supposed})
                for supposed in self._values(unknown, given, _OPEN)
            }
            return answers.pop() if len(answers) == 1 else None
        return None

    def _kleene(self, given: dict[tuple[str, str], Any]) -> bool | None:
        true = open_ = 0
        for part in self.parts:
            value = part.expr.weigh(part.at, given).value
            true += value is True
            open_ += value is None
        if true >= self.number:
            return True
        return None if true + open_ >= self.number else False

    def _values(
        self, unknown: _Open, given: dict[tuple[str, str], Any], reach: _Reach
    ) -> list[Any]:
        """The values of one unknown that can make a difference, given the suppositions."""
        fact, at = unknown.fact, unknown.at
        if fact is None or isinstance(fact, YesNo):
            return [True, False]
        readers = self.readers[unknown.key]
        if isinstance(fact, Choice):
            named: set[str] = set()
            for atom in readers:
                if isinstance(atom.expr, OneOf):
                    named |= atom.expr.options
            other = [option for option in fact.options if option not in named][:1]
            return sorted(named) + other
        if isinstance(fact, SeveralFact):
            known = fact.look(at, None)
            base = known.values if known else frozenset()
            sought = {
                option
                for atom in readers
                if isinstance(atom.expr, Includes)
                and (option := atom.expr.sought(atom.at, given)) is not None
            }
            free = sorted(sought - base)
            return [
                Several(base | set(more), complete=True)
                for size in range(len(free) + 1)
                for more in combinations(free, size)
            ]
        return self._turning_points(unknown, fact, given, reach)

    def _turning_points(
        self, unknown: _Open, fact: Any, given: dict[tuple[str, str], Any], reach: _Reach
    ) -> list[Any]:
        """Both ends of what a number or date can be, and both sides of where a reader turns.

        Where another fact of the same comparison is still open, that fact is pushed to each of
        its ends too, so that the points hold whichever way it falls.
        """
        at = unknown.at
        low, high = _end(at, fact, 0, reach), _end(at, fact, 1, reach)
        points = {low, high}
        for atom in self.readers[unknown.key]:
            others = [key for f in atom.expr.facts if (key := _key(atom.at, f)) != unknown.key]
            question = (id(atom), unknown.key, low, high, *[given.get(key) for key in others])
            if question not in self.turns:
                self.turns[question] = frozenset(
                    point
                    for supposed in self._others_at_ends(atom, unknown, given)
                    for point in _turns(atom, unknown.key, fact, supposed, low, high)
                )
            points |= self.turns[question]
        return [fact.supposed(point) for point in sorted(points)]

    def _others_at_ends(
        self, atom: Reason, unknown: _Open, given: dict[tuple[str, str], Any]
    ) -> Iterator[dict[tuple[str, str], Any]]:
        others = [
            fact
            for fact in atom.expr.facts
            if _key(atom.at, fact) != unknown.key
            and _key(atom.at, fact) not in given
            and _is_open(atom.at, fact)
        ]
        for ends in _extremes(atom.at, others, _OPEN):
            yield {**given, **ends}


def _opens_of(atom: Reason) -> Iterator[_Open]:
    """What one leaf leaves open, without what stands below it."""
    yield from _opens(atom._replace(parts=()))


def _turns(
    atom: Reason,
    key: tuple[str, str],
    fact: Any,
    given: dict[tuple[str, str], Any],
    low: int,
    high: int,
) -> set[int]:
    """The points between *low* and *high* on both sides of which a comparison answers otherwise."""
    supposed = dict(given)
    expr, at = atom.expr, atom.at

    def answer(point: int) -> bool | None:
        supposed[key] = fact.supposed(point)
        return expr.weigh(at, supposed).value

    points: set[int] = set()
    first, last = answer(low), answer(high)
    for wanted in {first, last}:
        inside, outside = (low, high) if wanted == first else (high, low)
        if answer(outside) == wanted:
            continue
        while abs(outside - inside) > 1:
            middle = (inside + outside) // 2
            if answer(middle) == wanted:
                inside = middle
            else:
                outside = middle
        points |= {inside, outside}
    return points
