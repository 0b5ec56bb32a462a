"""The audit against brute force: every printed number is rounded again by the standard library."""

from __future__ import annotations

from contextlib import suppress
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dedere.errors import InputErrors
from dedere.statistics import audit as auditing
from dedere.statistics.audit import Rounding, Verdict
from dedere.statistics.audit.rounding import printed, stands_for

PYTHONS = {
    Rounding.HALF_UP: ROUND_HALF_UP,
    Rounding.HALF_EVEN: ROUND_HALF_EVEN,
    Rounding.TRUNCATE: ROUND_DOWN,
}


def again(count: int, of: int, places: int, mode: Rounding) -> Decimal:
    """The share as the standard library prints it, from the exact quotient."""
    exact = Fraction(100 * count, of) * 10**places
    with localcontext() as context:
        context.prec = 60
        # One place more than is kept, and a sticky digit for whatever follows.
        tenth = exact.numerator * 10 // exact.denominator
        sticky = 1 if (exact * 10).denominator != 1 else 0
        shown = Decimal(tenth * 10 + sticky) / Decimal(100)
        return shown.quantize(Decimal(1), rounding=PYTHONS[mode]) / Decimal(10**places)


def run(text: str) -> auditing.Report:
    return auditing.audit(auditing.loads(text))


modes = st.sampled_from(list(PYTHONS))


@given(st.integers(1, 400), st.integers(0, 3), modes, st.data())
def test_a_count_is_found_again_from_its_share(
    of: int, places: int, mode: Rounding, data: st.DataObject
) -> None:
    count = data.draw(st.integers(0, of))
    share = again(count, of, places, mode)
    fitting = stands_for(printed(str(share), quoted=True, places=places), mode).counts(of)
    assert list(fitting) == [k for k in range(of + 1) if again(k, of, places, mode) == share]


@given(
    st.lists(st.integers(0, 60), min_size=1, max_size=4), st.integers(0, 2), modes, st.booleans()
)
def test_the_true_whole_is_among_the_denominators(
    parts: list[int], places: int, mode: Rounding, exclusive: bool
) -> None:
    assume(sum(parts) > 0)
    of = sum(parts)
    shares = [str(again(part, of, places, mode)) for part in parts]
    report = run(
        f"rounding: {mode}\nsets: [{{id: a, shares: {shares}, decimals: {places}, "
        f"max_denominator: {of + 20}, complete: {str(exclusive).lower()}}}]"
    )
    numbers = report.sets[0].numbers
    assert of in numbers["denominators"]
    for part, found in zip(parts, numbers["counts"][str(of)], strict=True):
        assert part in ([found] if isinstance(found, int) else found)


@given(
    st.lists(st.integers(0, 1000), min_size=1, max_size=3), st.integers(0, 1), st.integers(1, 40)
)
def test_the_denominators_are_all_of_them_and_no_other(
    tenths: list[int], places: int, bound: int
) -> None:
    shares = [Decimal(t) / 10 if places else Decimal(t // 10) for t in tenths]
    report = run(
        f"sets: [{{id: a, shares: {[str(s) for s in shares]}, decimals: {places}, "
        f"max_denominator: {bound}}}]"
    )
    expected = [
        of
        for of in range(1, bound + 1)
        if all(
            any(again(k, of, places, Rounding.HALF_UP) == share for k in range(of + 1))
            for share in shares
        )
    ]
    assert report.sets[0].numbers["denominators"] == expected
    assert (report.sets[0].verdict is Verdict.CONSISTENT) is bool(expected)


@given(st.lists(st.integers(0, 4000), min_size=1, max_size=5), st.integers(0, 2), modes)
def test_a_true_sum_is_never_called_inconsistent(
    hundredths: list[int], places: int, mode: Rounding
) -> None:
    """Parts and total rounded from exact values by one convention always go together."""
    unit = 10 ** (2 - places)

    def shown(value: int) -> str:
        rounded = (Decimal(value) / unit).quantize(Decimal(1), rounding=PYTHONS[mode])
        return f"{rounded / Decimal(10**places):.{places}f}"

    parts = [shown(one) for one in hundredths]
    total = shown(sum(hundredths))
    report = run(
        f"rounding: {mode}\nsums: [{{id: a, stated: '{total}', parts: {parts}, rounded: true}}]"
    )
    assert report.sums[0].verdict is Verdict.CONSISTENT


def test_the_three_shares_of_the_courts() -> None:
    report = run("sets: [{id: a, shares: [30.1, 18.9, 13.3], decimals: 1, max_denominator: 150}]")
    assert report.data()["sets"][0] == {
        "id": "a",
        "shares": [30.1, 18.9, 13.3],
        "denominators": [143],
        "counts": {"143": [43, 27, 19]},
        "verdict": "consistent",
        "why": "All of these shares can be of a whole of 143; none other up to 150 "
        "(halves rounded up).",
        "rounding": "half_up",
    }


@pytest.mark.parametrize(
    ("stated", "other", "verdict"),
    [
        ("69", "68.7", "consistent"),
        ("68", "68.7", "inconsistent"),
        ("615", "614", "inconsistent"),
        ("'69.0'", "68.7", "inconsistent"),
    ],
)
def test_two_that_are_printed_with_more_and_fewer_decimals_can_be_one_number(
    stated: str, other: str, verdict: str
) -> None:
    report = run(
        f"figures: [{{id: a, stated: {stated}, "
        f"against: [{{value: {other}, source: x, same_definition: true}}]}}]"
    )
    assert report.figures[0].verdict == verdict


def test_a_bound_that_nobody_gave_proves_nothing() -> None:
    """0.001 % needs a whole of tens of thousands; where no bound is stated that may be."""
    found = run("sets: [{id: a, shares: [0.001]}]").sets[0]
    assert found.verdict is Verdict.UNDETERMINED
    assert found.numbers["denominators"] == []
    bounded = run("sets: [{id: a, shares: [0.001], max_denominator: 1000}]").sets[0]
    assert bounded.verdict is Verdict.INCONSISTENT
    assert run("sets: [{id: a, shares: [130]}]").sets[0].verdict is Verdict.INCONSISTENT


def test_an_id_is_its_own_in_its_list() -> None:
    report = run(
        "figures: [{id: a, count: 1, of: 2, share: 50}]\n"
        "sets: [{id: a, shares: [50], max_denominator: 2}]\n"
        "sums: [{id: a, stated: 3, parts: [1, 2]}]"
    )
    assert [one.item.id for one in report.findings] == ["a", "a", "a"]
    with pytest.raises(InputErrors):
        run("sums: [{id: a, stated: 3, parts: [1, 2]}, {id: a, stated: 3, parts: [1, 2]}]")


def test_a_large_bound_takes_seconds_at_most() -> None:
    """Each of a hundred thousand wholes is looked at with whole numbers, not with fractions."""
    found = run("sets: [{id: a, shares: [30.1, 18.9, 13.3], max_denominator: 100000}]").sets[0]
    assert len(found.numbers["denominators"]) == 99_258
    assert found.numbers["counts"]["100000"][0] == list(range(30050, 30150))


def test_several_counts_of_one_share_are_a_list() -> None:
    found = run("sets: [{id: a, shares: [50], max_denominator: 200, of: 200}]").sets[0].numbers
    assert found["counts"]["200"] == [[99, 100]]


def test_exclusive_shares_leave_room_for_each_other() -> None:
    text = "sets: [{{id: a, shares: [50, 51], max_denominator: 100, exclusive: {}}}]"
    alone = run(text.format("false")).sets[0].numbers["denominators"]
    together = run(text.format("true")).sets[0].numbers
    assert 100 in alone
    assert 100 not in together["denominators"]
    for of, (first, second) in together["counts"].items():
        least = [one if isinstance(one, int) else one[0] for one in (first, second)]
        most = [one if isinstance(one, int) else one[-1] for one in (first, second)]
        assert most[0] + least[1] <= int(of)
        assert least[0] + most[1] <= int(of)


@pytest.mark.parametrize(
    ("item", "verdict"),
    [
        ("{id: a, stated: 93, parts: [86.4, 2.4, 1.2]}", "inconsistent"),
        ("{id: a, stated: 90, parts: [86.4, 2.4, 1.2]}", "consistent"),
        ("{id: a, stated: 150, parts: [103, 36, 10, 1]}", "consistent"),
        ("{id: a, stated: 100, parts: [69, 24, 7, 1]}", "inconsistent"),
        ("{id: a, stated: 100, parts: [69, 24, 7, 1], rounded: true}", "consistent"),
        ("{id: a, stated: '100.0', parts: [69, 24, 7, 1]}", "consistent"),
        ("{id: a, stated: 101, parts: [92], complete: false}", "undetermined"),
        ("{id: a, stated: 91, parts: [92], complete: false}", "inconsistent"),
        ("{id: a, stated: 101, parts: [33.3, 33.3, 33.3], rounding: truncate}", "inconsistent"),
        ("{id: a, stated: 99, parts: [33.3, 33.3, 33.3], rounding: truncate}", "consistent"),
        ("{id: a, stated: 99, parts: [33.3, 33.3, 33.3], rounding: unknown}", "consistent"),
    ],
)
def test_sums(item: str, verdict: str) -> None:
    assert str(run(f"sums: [{item}]").sums[0].verdict) == verdict


def test_a_quoted_number_keeps_its_zeros() -> None:
    plain = run("sums: [{id: a, stated: 10.2, parts: [5.1, 5.00]}]").sums[0]
    quoted = run("sums: [{id: a, stated: 10.2, parts: [5.1, '5.00']}]").sums[0]
    assert (plain.verdict, quoted.verdict) == (Verdict.CONSISTENT, Verdict.CONSISTENT)
    assert run("sums: [{id: a, stated: 10.5, parts: [5.1, 5.00]}]").sums[0].verdict.value == (
        "consistent"
    )
    assert run("sums: [{id: a, stated: 10.5, parts: [5.1, '5.00']}]").sums[0].verdict.value == (
        "inconsistent"
    )


@pytest.mark.parametrize(
    ("item", "verdict", "says"),
    [
        ("{id: a, count: 103, of: 150, share: 69}", "consistent", "68.6667"),
        ("{id: a, count: 10, of: 150, share: 8}", "inconsistent", "118 to 133"),
        ("{id: a, count: 103, share: 69}", "undetermined", "149 to 150"),
        ("{id: a, count: 1, of: 3, share: 33.3, rounding: truncate}", "consistent", "33.3"),
        ("{id: a, of: 150, share: 30.1, decimals: 1}", "inconsistent", "No whole number"),
        ("{id: a, of: 150, share: 13.3, decimals: 1}", "consistent", "20 of 150"),
        ("{id: a, count: 151, of: 150}", "inconsistent", "cannot be of"),
        ("{id: a, count: 8}", "undetermined", "No share"),
        ("{id: a, share: 8}", "undetermined", "Neither"),
        ("{id: a, count: 1, of: 8, share: 13}", "consistent", "12.5"),
        ("{id: a, count: 1, of: 8, share: 13, rounding: half_even}", "inconsistent", "12.5"),
        ("{id: a, count: 1, of: 8, share: 13, rounding: unknown}", "consistent", "12.5"),
        (
            "{id: a, stated: 12, against: [{value: 12, source: b, same_definition: true}]}",
            "consistent",
            "agrees",
        ),
        (
            "{id: a, stated: 12, against: [{value: 13, source: b, same_definition: true}]}",
            "inconsistent",
            "differs",
        ),
        (
            "{id: a, stated: 12, against: [{value: 13, source: b}]}",
            "undetermined",
            "something else",
        ),
    ],
)
def test_figures(item: str, verdict: str, says: str) -> None:
    found = run(f"figures: [{item}]").figures[0]
    assert str(found.verdict) == verdict
    assert says in found.why.en


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ("total_is: exactly", "inconsistent"),
        ("total_is: at_least", "inconsistent"),
        ("total_is: about", "undetermined"),
        ("total_is: about, rounded_to: 1000000", "consistent"),
    ],
)
def test_a_total_implies_a_price(more: str, verdict: str) -> None:
    found = run(
        f"unit_costs: [{{id: a, total: 4000000, units: 96, low: 35000, high: 40000, {more}}}]"
    ).unit_costs[0]
    assert str(found.verdict) == verdict
    assert found.numbers["implied"] == 41666.67


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("sets: [{id: a, shares: [30,1]}]\nfigurs: []", "2:", "Did you mean 'figures'"),
        ("sets:\n- {id: a, shares: ['30,1']}", "2:20", "point before the decimals"),
        ("sets:\n- {id: a, shares: ['1,000']}", "2:20", "nothing between thousands"),
        ("sets:\n- {id: a, shares: [30.15], decimals: 1}", "2:20", "more than 1 decimals"),
        ("sets:\n- {id: a, shares: []}", "2:", "at least one number"),
        ("sets:\n- {id: a, shares: [5], max_denominator: 5000000}", "2:", "up to 1000000"),
        ("sums:\n- {id: a, parts: [1]}", "2:3", "`stated` is missing"),
        ("figures:\n- {id: a, of: 0, share: 5}", "2:", "cannot be 0"),
        ("figures:\n- {id: a, count: 1.5, of: 3}", "2:", "whole number"),
        ("figures:\n- {id: a, count: 1}\n- {id: a, count: 2}", "3:", "stands twice"),
        ("rounding: up\nfigures: [{id: a, count: 1}]", "1:11", "half_up"),
        ("title: {en: a, es: b}", "1:1", "no figure"),
        ("figures: [{id: a}]", "1:", "needs a `count`"),
    ],
)
def test_what_cannot_be_read_is_refused_by_line(text: str, place: str, says: str) -> None:
    with pytest.raises(InputErrors) as caught:
        auditing.loads(text)
    assert any(str(one.place).startswith(f"figures.yaml:{place}") for one in caught.value.problems)
    assert says in caught.value.in_("en")


@given(st.text(max_size=200))
def test_no_text_brings_it_down(text: str) -> None:
    with suppress(InputErrors):
        auditing.audit(auditing.loads(text))
