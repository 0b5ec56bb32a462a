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
unknown fact are taken together and tried value by value (`Trial`), and only with the values that
can matter: both truth values, the options that the rule names and one other, and for numbers and
dates the points at which a comparison turns. The rest of the expression keeps the fast way.

An unlisted entry of an open list counts as one missing thing, the list itself
(``r1:request.documents``). What an unlisted entry would bring is taken as free for each question
that the rule asks of the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple

from dedere.law.language.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Belongs,
    Cited,
    Expr,
    NoneOf,
    Not,
    Over,
    Reason,
)
from dedere.law.language.facts import Choice, Compared, Fact
from dedere.law.language.readings import Under
from dedere.law.language.sets import NOTHING, Deciders, Set, Sets, product_of, products_of, smallest
from dedere.law.language.situation import Situation
from dedere.law.language.trial import Trial
from dedere.law.language.unknowns import (
    CHOSEN,
    end_of,
    groups,
    key_of,
    name_of,
    name_of_link,
    name_of_list,
    open_numbers,
)
from dedere.law.language.values import Compare


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
    choices = tuple(sorted(reason.at.readings.items()))
    question = (shared, choices, _pattern(reason, subjects))
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
    if isinstance(expr, Belongs):
        known.append(at.link)
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
        case Cited() | Under():
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
            one: Sets = [frozenset((name_of_link(reason.at),))]
            return Deciders(one, one)
        case Compare():
            return _compared(reason, expr)
        case _:
            return _asked(reason)


def _conjunction(reason: Reason, shared: bool, *, positive: bool) -> Deciders:
    """A reason, or its negation, as parts that all must hold; shared facts keep parts together."""
    true: Sets = NOTHING
    false: Sets = []
    parts = list(_conjuncts(reason, positive))
    for group in groups(parts) if shared else [[part] for part in parts]:
        if len(group) == 1:
            part = _deciders(group[0], shared)
        else:
            part = Trial(group, len(group)).deciders()
        true = product_of(true, part.true)
        false = smallest(false + part.false)
    return Deciders(true, false)


def _conjuncts(reason: Reason, positive: bool) -> Iterator[Reason]:
    """The unknown parts that all must hold, through joints of the same kind within each other.

    "None of" asks that each be false; the negation of "any of" does the same. Taking inner joints
    apart keeps facts that are shared at different depths from drawing everything between them in.
    """
    if reason.value is not None:
        return
    expr = reason.expr
    if isinstance(expr, Not | Cited | Under):
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
    if shared and len(groups(open_parts)) < len(open_parts):
        return Trial(open_parts, needed).deciders()
    return _some_of([_deciders(part, shared) for part in open_parts], needed)


def _some_of(parts: list[Deciders], needed: int) -> Deciders:
    """At least *needed* of parts that share no fact."""
    true = [
        facts
        for chosen in combinations(parts, needed)
        for facts in products_of(p.true for p in chosen)
    ]
    enough = len(parts) - needed + 1
    false = [
        facts
        for chosen in combinations(parts, enough)
        for facts in products_of(p.false for p in chosen)
    ]
    return Deciders(smallest(true), smallest(false))


def _over(reason: Reason, shared: bool, expr: Over) -> Deciders:
    open_parts = [part for part in reason.parts if part.value is None]
    together = shared and len(groups(open_parts)) < len(open_parts)
    number = len(open_parts) if expr.every else 1
    if not expr.every:
        number = expr.number - sum(part.value is True for part in reason.parts)
    if not open_parts:
        listed = Deciders(NOTHING, []) if expr.every else Deciders([], NOTHING)
    elif not expr.every and number > len(open_parts):
        listed = Deciders([], NOTHING)
    elif together:
        listed = Trial(open_parts, number).deciders()
    else:
        listed = _some_of([_deciders(part, shared) for part in open_parts], number)
    if reason.rest is not None:
        return listed
    the_list: Sets = [frozenset((name_of_list(reason.at, expr),))]
    if expr.every:
        return Deciders(product_of(listed.true, the_list), smallest(listed.false + the_list))
    return Deciders(smallest(listed.true + the_list), product_of(listed.false, the_list))


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
    open_facts = open_numbers(reason.at, expr)
    if len(set(open_facts)) < len(open_facts):
        return Trial([reason], 1).deciders()
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
    at: Situation, expr: Compare, facts: Iterable[Compared], wanted: bool
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
        supposed[key_of(at, fact)] = fact.supposed(end_of(at, fact, int(up), CHOSEN))
    return supposed
