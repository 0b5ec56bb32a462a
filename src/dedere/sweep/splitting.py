"""Case splits, made once when the law is compiled, so that Kleene's tables are exact.

What a rule reads both ways (`uses.mixed`), and not without harm (`harmless`), is supposed to be
so and to be otherwise, where it stands:

* a yes/no fact x: ``(x and A) or (not x and B) or (A and B)``, A and B the term with x put in;
* a choice, the same with one branch for each group of options that the term treats alike;
* a day or a number: the term at each point where an answer can turn, clipped to what the value
  can still be; true where true at all of them, false where false at all, else unknown.

Only the parts that hang together by such a fact are split, and the rest of the rule keeps its
shape. Where a value is known, all branches agree.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.law.language.facts import Choice, Compared
from dedere.sweep.harmless import (
    is_harmless,
    patterns_of_choice,
    patterns_of_number,
    patterns_of_yes_no,
)
from dedere.sweep.quantities import (
    CannotSweepError,
    Fixed,
    Point,
    Quantity,
    Read,
    Turn,
    facts_of,
    has_no_gaps,
    inner,
    replaced,
)
from dedere.sweep.terms import (
    All,
    Any_,
    Has,
    Is,
    Less,
    Listed,
    No,
    Number,
    Sure,
    Term,
    Unsure,
    all_,
    any_,
    less,
    mapped,
    no,
    number,
    walk,
)
from dedere.sweep.uses import Key, mixed, uses

MOST_BRANCHES = 40
"""A split into more cases than this is refused rather than swept slowly."""


def exact(whole: Term, cleared: frozenset[Key] = frozenset()) -> Term:
    """A term that means the same on complete facts and is unknown only where completions differ.

    Raises:
        CannotSweepError: where no split of a reasonable size is known.
    """
    if isinstance(whole, No):
        return no(exact(whole.part, cleared))
    problems = [key for key in mixed(whole) if key not in cleared]
    if not problems:
        return _inside(whole)
    if isinstance(whole, All | Any_):
        groups = _groups(whole.parts, problems)
        if len(groups) > 1:
            join = all_ if isinstance(whole, All) else any_
            return join(
                exact(group[0] if len(group) == 1 else join(group), cleared) for group in groups
            )
    elif isinstance(whole, Number):
        groups = _groups(whole.parts, problems)
        if len(groups) == len(whole.parts):
            return number(whole.number, [exact(part, cleared) for part in whole.parts])
    key = problems[0]
    if isinstance(key, Compared):
        return _split_number(whole, key, cleared)
    readers = _readers(whole, key)
    if isinstance(key, Choice):
        cases = patterns_of_choice(key, readers)
    else:
        cases = None if isinstance(key, Listed) else patterns_of_yes_no(readers)
    if (
        cases is not None
        and _is_at_this_level(whole, readers)
        and is_harmless(whole, readers, cases)
    ):
        return exact(whole, cleared | {key})
    if isinstance(key, Choice):
        return _split_choice(whole, key, cleared)
    so = exact(mapped(whole, lambda part: Sure(True) if part == key else part), cleared)
    otherwise = exact(mapped(whole, lambda part: Sure(False) if part == key else part), cleared)
    known = _inside(key)
    return any_(
        (all_((known, so)), all_((no(known), otherwise)), all_((so, otherwise))),
    )


def _inside(whole: Term) -> Term:
    """The term with the conditions of its lists made exact, each on the rows of its list."""

    def change(part: Term) -> Term:
        if not isinstance(part, Listed):
            return part
        condition = exact(part.condition)
        return Listed(part.level, condition, part.number, part.every, part.question)

    return mapped(whole, change)


def _groups(parts: tuple[Term, ...], problems: list[Key]) -> list[list[Term]]:
    """Parts put together where they hang together by something that is read both ways."""
    found: list[tuple[set[Key], list[Term]]] = []
    for part in parts:
        keys = {use.key for use in uses(part)} & set(problems)
        members = [part]
        apart = []
        for other_keys, other in found:
            if keys & other_keys:
                keys |= other_keys
                members = other + members
            else:
                apart.append((other_keys, other))
        found = [*apart, (keys, members)]
    return [members for _, members in found]


def _readers(whole: Term, key: Key) -> set[Term]:
    return {use.atom for use in uses(whole) if use.key == key}


def _is_at_this_level(whole: Term, readers: set[Term]) -> bool:
    """Whether no list below reads it, whose rows the test of harm does not look into."""
    return not any(
        part in readers for one in walk(whole) if isinstance(one, Listed) for part in walk(one)
    )


# -- choices -------------------------------------------------------------------------------------


def _split_choice(whole: Term, fact: Choice, cleared: frozenset[Key]) -> Term:
    readers = _readers(whole, fact)
    named = any(isinstance(reader, Has) for reader in readers)
    groups: dict[tuple[object, ...], list[str]] = {}
    for option in fact.options:
        sets = [option in reader.options for reader in readers if isinstance(reader, Is)]
        groups.setdefault((*sets, option if named else None), []).append(option)
    if len(groups) > MOST_BRANCHES:
        raise _too_many(fact.key)
    branches = []
    for options in groups.values():
        supposed = mapped(whole, lambda part, option=options[0]: _chosen(part, fact, option))  # type: ignore[misc]
        branches.append((frozenset(options), exact(supposed, cleared)))
    return any_(
        [
            *(all_((Is(fact, options), branch)) for options, branch in branches),
            all_(branch for _, branch in branches),
        ]
    )


def _chosen(part: Term, fact: Choice, option: str) -> Term:
    if isinstance(part, Is) and part.fact is fact:
        return Sure(option in part.options)
    if isinstance(part, Has) and part.option is fact:
        return Has(part.fact, option)
    return part


def _too_many(name: str) -> CannotSweepError:
    return CannotSweepError(
        Text(
            f"it reads {name} in too many ways that hang together",
            f"lee {name} de demasiados modos que dependen entre sí",
        )
    )


# -- days and numbers ----------------------------------------------------------------------------


def _split_number(whole: Term, fact: Compared, cleared: frozenset[Key]) -> Term:
    readers = {part for part in _readers(whole, fact) if isinstance(part, Less)}
    of = _largest_common(whole, readers, fact)
    for reader in readers:
        if fact in facts_of(reader.left) and fact in facts_of(reader.right):
            raise CannotSweepError(
                Text(
                    f"it compares {fact.key} with what is itself counted from it",
                    f"compara {fact.key} con algo que a su vez se cuenta desde ahí",
                )
            )
    chained = _chained(whole, of)
    if chained is not None:
        return exact(chained, cleared | set(facts_of(of)))
    cases = patterns_of_number(of, set(readers))
    tried = cases is not None and _is_at_this_level(whole, set(readers))
    if tried and is_harmless(whole, set(readers), cases or []):
        return exact(whole, cleared | set(facts_of(of)))
    points: dict[Point, None] = {Point(of, None): None}
    for reader in sorted(readers, key=repr):
        others = [f for f in facts_of(reader.left) + facts_of(reader.right) if f is not fact]
        others = [f for f in others if f not in facts_of(of)]
        for end in (0, 1) if others or _is_range(reader) else (1,):
            points[Point(of, Turn(of, reader.left, reader.sign, reader.right, end))] = None
    if len(points) > MOST_BRANCHES:
        raise _too_many(fact.key)
    branches = [
        exact(mapped(whole, lambda part, point=point: _at(part, of, point)), cleared)  # type: ignore[misc]
        for point in points
    ]
    return any_((all_(branches), all_((Unsure(), any_(branches)))))


def _chained(whole: Term, of: Quantity) -> Term | None:
    """All of some comparisons, with what they imply once the value between them is left out.

    ``a <= x and x <= b`` can hold for some x between its ends only where ``a <= b`` does. With
    that said too, Kleene's tables are exact however little is known of x, because intervals of
    which each two meet have a day in common. Nothing is tried, so that engines have less to do.
    """
    if not isinstance(whole, All):
        return None
    parts = [_plain(part) for part in whole.parts]
    plain = [part for part in parts if isinstance(part, Less)]
    before = [part for part in plain if part.right == of]
    after = [part for part in plain if part.left == of]
    within = set(facts_of(of))
    elsewhere = [part for part in parts if part not in before and part not in after]
    if any(use.key in within for part in elsewhere for use in uses(part)):
        return None
    implied = []
    for one in before:
        for other in after:
            if one.sign == other.sign == "<":
                return None
            sign = "<" if "<" in (one.sign, other.sign) else "<="
            implied.append(less(one.left, sign, other.right))
    return all_((*parts, *implied))


def _plain(part: Term) -> Term:
    """A contrary comparison as the comparison that it is."""
    return _turned(part.part) if isinstance(part, No) and isinstance(part.part, Less) else part


def _turned(reader: Less) -> Less:
    return Less(reader.right, "<" if reader.sign == "<=" else "<=", reader.left)


def _at(part: Term, of: Quantity, point: Point) -> Term:
    if not isinstance(part, Less):
        return part
    return less(replaced(part.left, of, point), part.sign, replaced(part.right, of, point))


def _is_range(reader: Less) -> bool:
    return any(isinstance(s, Fixed) and s.least != s.most for s in (reader.left, reader.right))


def _largest_common(whole: Term, readers: set[Less], fact: Compared) -> Quantity:
    """The largest value that all readers read the fact within, and nothing else reads into.

    It must be able to be everything between its ends; then it can be split like a fact.
    """
    first = min(readers, key=repr)
    side = first.left if fact in facts_of(first.left) else first.right
    chain: list[Quantity] = [side]
    while not isinstance(side, Read):
        side = next(part for part in inner(side) if fact in facts_of(part))
        chain.append(side)
    for candidate in chain:
        if has_no_gaps(candidate) and _is_closed(whole, candidate):
            return candidate
    return Read(fact)


def _is_closed(whole: Term, candidate: Quantity) -> bool:
    """Whether the facts of a value are read only within it."""
    within = set(facts_of(candidate))
    gone = Fixed(0, 0)
    for part in walk(whole):
        if isinstance(part, Less):
            left, right = (replaced(s, candidate, gone) for s in (part.left, part.right))
            if within & set(facts_of(left) + facts_of(right)):
                return False
    return True
