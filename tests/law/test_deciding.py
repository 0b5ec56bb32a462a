"""The smallest deciding sets, against brute force over every completion."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.calendars import PartialDate, calendar_days
from dedere.law.language import (
    Level,
    all_of,
    any_of,
    at_least,
    choice,
    count,
    counted,
    dated,
    day_asked,
    earlier_of,
    every,
    none_of,
    several,
    some,
    yes_no,
)
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import Belongs, Expr, Over
from dedere.law.language.facts import Counted, Dated, Fact, Several
from dedere.law.language.situation import Datum, Member, Situation

X = same("x")
OPTIONS = {"p": X, "q": X, "r": X}
BOOLS = [yes_no(Level.REQUEST, name, X, X, proven_by=["other"]) for name in "abcd"]
STAGE = choice(Level.REQUEST, "stage", X, X, OPTIONS)
LISTED = several(Level.REQUEST, "listed", X, X, OPTIONS)
NUMBERS = [counted(Level.REQUEST, name, X, X) for name in ("m", "n")]
DATES = [dated(Level.REQUEST, name, X, X) for name in ("s", "t")]
CERTIFIED = yes_no(Level.DOCUMENT, "certified", X, X, proven_by=["other"])
TRANSLATED = yes_no(Level.DOCUMENT, "translated", X, X, proven_by=["other"])
TODAY = 700_000

# What a chosen value may be, and, wider, what the rest may turn out to be: numbers and dates have
# no end, so nothing that is chosen may win merely by lying at the edge.
CHOSEN = {"count": range(6), "date": range(TODAY - 10, TODAY + 11)}
REST = {"count": range(14), "date": range(TODAY - 24, TODAY + 25)}

leaves: st.SearchStrategy[Expr] = st.one_of(
    st.sampled_from(BOOLS),
    st.sets(st.sampled_from("pqr"), min_size=1, max_size=2).map(lambda o: STAGE.is_one_of(*o)),
    st.sampled_from("pqr").map(LISTED.includes),
    st.tuples(st.sampled_from(NUMBERS), st.integers(1, 4)).map(lambda x: x[0] >= x[1]),
    st.just(NUMBERS[0] <= NUMBERS[1]),
    st.tuples(st.sampled_from(DATES), st.integers(0, 4)).map(
        lambda x: x[0] + calendar_days(x[1]) < day_asked
    ),
    st.integers(0, 4).map(lambda days: DATES[0] + calendar_days(days) >= DATES[1]),
    st.just(earlier_of(DATES[0], day_asked) > DATES[1]),
)
below: st.SearchStrategy[Expr] = st.one_of(
    st.sampled_from([CERTIFIED, TRANSLATED]),
    st.just(all_of(CERTIFIED, TRANSLATED)),
    st.just(any_of(~CERTIFIED, TRANSLATED)),
)
over: st.SearchStrategy[Expr] = st.one_of(
    below.map(lambda e: some(Level.DOCUMENT, e)),
    below.map(lambda e: every(Level.DOCUMENT, e)),
    below.map(lambda e: count(Level.DOCUMENT, e) >= 2),
)


def joined(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    lists = st.lists(inner, min_size=2, max_size=3)
    return st.one_of(
        lists.map(lambda es: all_of(*es)),
        lists.map(lambda es: any_of(*es)),
        lists.map(lambda es: none_of(*es)),
        lists.map(lambda es: at_least(2, *es)),
        inner.map(lambda e: ~e),
    )


expressions = st.recursive(st.one_of(leaves, leaves, over), joined, max_leaves=4)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    data: dict[str, Datum] = {}
    maybe = st.one_of(st.none(), st.none(), st.booleans())
    for fact in BOOLS:
        if (value := draw(maybe)) is not None:
            data[fact.name] = Datum(value)
    if (stage := draw(st.one_of(st.none(), st.sampled_from("pqr")))) is not None:
        data["stage"] = Datum(stage)
    if draw(st.booleans()):
        held = draw(st.sets(st.sampled_from("pqr"), max_size=2))
        data["listed"] = Datum(Several(frozenset(held), complete=draw(st.booleans())))
    for number in NUMBERS:
        if draw(st.booleans()):
            data[number.name] = Datum(draw(st.integers(0, 4)))
    for when in DATES:
        if draw(st.booleans()):
            first = TODAY + draw(st.integers(-4, 4))
            data[when.name] = Datum(PartialDate(first, first + draw(st.sampled_from([0, 0, 2]))))
    case = Situation(Level.CASE, "case", as_of=TODAY)
    request = Situation(Level.REQUEST, "r1", data).under(case)
    request.lists[Level.DOCUMENT] = []
    for number_of in range(draw(st.integers(0, 2))):
        facts = {
            fact.name: Datum(value)
            for fact in (CERTIFIED, TRANSLATED)
            if (value := draw(maybe)) is not None
        }
        document = Situation(Level.DOCUMENT, f"d{number_of}", facts).under(request)
        request.lists[Level.DOCUMENT].append(
            Member(document, draw(st.sampled_from([True, True, False])))
        )
    if draw(st.booleans()):
        request.complete.add(Level.DOCUMENT)
    return request


Key = tuple[str, str]


def unknowns(expr: Expr, at: Situation) -> dict[Key, tuple[str, Fact | None]]:
    """Everything that the expression could ask and that is not known, with its reported name."""
    found: dict[Key, tuple[str, Fact | None]] = {}
    documents = [member.subject for member in at.lists[Level.DOCUMENT]]
    for each in expr.walk():
        if isinstance(each, Over):
            if Level.DOCUMENT not in at.complete:
                found[("r1", each.key)] = ("r1:request.documents", None)
            for member in at.lists[Level.DOCUMENT]:
                if not member.certain:
                    id = member.subject.id
                    found[(id, "belongs")] = (f"{id}:document.request", None)
        if each.inner or isinstance(each, Belongs):
            continue
        for fact in each.facts:
            subjects = documents if fact.level is Level.DOCUMENT else [at]
            for subject in subjects:
                if is_open(subject, fact):
                    found[(subject.id, fact.key)] = (f"{subject.id}:{fact.key}", fact)
    return found


def is_open(at: Situation, fact: Fact) -> bool:
    datum = fact.datum(at)
    if datum is None:
        return True
    if isinstance(datum.value, Several):
        return not datum.value.complete
    return isinstance(datum.value, PartialDate) and not datum.value.is_day


def values(at: Situation, fact: Fact | None, width: dict[str, range]) -> list[Any]:
    if fact is None or fact in (*BOOLS, CERTIFIED, TRANSLATED):
        return [True, False]
    if fact is STAGE:
        return list("pqr")
    datum = fact.datum(at)
    if fact is LISTED:
        base = datum.value.values if datum else frozenset()
        free = [option for option in "pqr" if option not in base]
        return [
            Several(base | set(more), complete=True)
            for size in range(len(free) + 1)
            for more in combinations(free, size)
        ]
    if isinstance(fact, Dated):
        bounds = range(datum.value.earliest, datum.value.latest + 1) if datum else width["date"]
        return [PartialDate(number, number) for number in bounds]
    assert isinstance(fact, Counted)
    return list(width["count"])


def completions(
    at: Situation, opens: dict[Key, tuple[str, Fact | None]], width: dict[str, range]
) -> Iterator[dict[Key, Any]]:
    domains = [values(at, fact, width) for _, fact in opens.values()]
    for chosen in product(*domains):
        yield dict(zip(opens, chosen, strict=True))


def brute_answer(
    expr: Expr, at: Situation, opens: dict[Key, tuple[str, Fact | None]], given: dict[Key, Any]
) -> bool | None:
    rest = {key: one for key, one in opens.items() if key not in given}
    answers: set[bool | None] = set()
    for completion in completions(at, rest, REST):
        answers.add(expr.weigh(at, {**given, **completion}).value)
        if len(answers) > 1:
            return None
    return answers.pop()


def size(at: Situation, opens: dict[Key, tuple[str, Fact | None]]) -> int:
    total = 1
    for _, fact in opens.values():
        total *= len(values(at, fact, REST))
    return total


@settings(max_examples=250, deadline=None)
@given(expressions, situations())
def test_sets_are_the_smallest_and_complete(expr: Expr, at: Situation) -> None:
    opens = unknowns(expr, at)
    if size(at, opens) > 4000:
        return
    answer, missing = settle(expr.weigh(at))
    assert answer == brute_answer(expr, at, opens, {})
    names = sorted({name for name, _ in opens.values()})
    expected: dict[tuple[str, ...], set[bool]] = {}
    found: dict[bool, list[frozenset[str]]] = {True: [], False: []}
    if answer is None:
        for length in range(1, len(names) + 1):
            for chosen in combinations(names, length):
                subset = {key: one for key, one in opens.items() if one[0] in chosen}
                ways = {
                    brute_answer(expr, at, opens, picked)
                    for picked in completions(at, subset, CHOSEN)
                }
                for way in (True, False):
                    if way in ways and not any(s <= set(chosen) for s in found[way]):
                        found[way].append(frozenset(chosen))
                        expected.setdefault(chosen, set()).add(way)
    got = {
        tuple(sorted(one.facts)): (
            {True, False} if one.decides == "either" else {one.decides == "true"}
        )
        for one in missing
    }
    assert got == expected
    assert (answer is None) == bool(missing)


@settings(max_examples=300, deadline=None)
@given(expressions, situations(), st.data())
def test_taking_a_fact_away_never_makes_a_wrong_answer(
    expr: Expr, at: Situation, data: st.DataObject
) -> None:
    """Monotone in information: what is known with less is known with more."""
    full = settle(expr.weigh(at))[0]
    if at.data:
        del at.data[data.draw(st.sampled_from(sorted(at.data)))]
    less = settle(expr.weigh(at))[0]
    assert less is None or less == full


def test_excluded_middle_is_settled() -> None:
    at = Situation(Level.REQUEST, "r1").under(Situation(Level.CASE, "case"))
    a = BOOLS[0]
    assert a.weigh(at).value is None
    assert any_of(a, ~a).weigh(at).value is None, "Kleene leaves it open"
    assert settle(any_of(a, ~a).weigh(at)) == (True, ())
    assert settle(all_of(a, ~a).weigh(at)) == (False, ())
