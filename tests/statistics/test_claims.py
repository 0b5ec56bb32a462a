"""Claims: a verdict rests on nothing that counts something else, and says what is lacking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.errors import InputErrors
from dedere.sources import Source
from dedere.statistics import published
from dedere.statistics.claims import (
    Asked,
    State,
    Verdict,
    claim,
    judge,
    judge_all,
    load,
    loads,
    picture,
    telling,
)
from dedere.statistics.claims.in_published import of_figure
from dedere.statistics.claims.judging import weigh
from dedere.statistics.claims.model import Bounds, Measure
from dedere.statistics.claims.observation import Observation
from dedere.statistics.claims.populations import of_words
from dedere.statistics.claims.scope import (
    NUMBERS,
    PERIOD_NOT_STATED,
    RECORD,
    UNITS,
    Aspect,
    Period,
    Scope,
    days,
)
from dedere.statistics.tables import Collection, read

OWN = """
format: dedere-claim/1
id: own
kind: sentence
who: {en: A paper, es: Un diario}
when: 2021
says: {en: It is so., es: Es así.}
source: {id: paper, kind: press, title: {en: A paper, es: Un diario}, url: "https://example.org/a"}
for: {en: One thing., es: Una cosa.}
against: {en: Another., es: Otra.}
"""
SURRENDERED = """
measures:
  - id: number
    unit: person
    population: {event: surrendered, from: MX, to: US}
    period: 2020
    supports: {at_least: 60}
    contradicts: {less_than: 60}
    statistics: [{published: us-fgr-2020}]
"""


def own(rest: str = SURRENDERED, head: str = OWN) -> str:
    return head + rest


def release(tmp_path: Path, *rows: str) -> Collection:
    file = tmp_path / "release.csv"
    head = "id,delito,fecha_peticion,fecha_resolucion,resultado"
    file.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return read([file])


def persons(tmp_path: Path, *pleas: str) -> Collection:
    file = tmp_path / "persons.csv"
    rows = [f"c{n},casd,{plea},2023-12-31" for n, plea in enumerate(pleas)]
    file.write_text("\n".join(["case,court,plea,known_until", *rows]) + "\n", encoding="utf-8")
    return read([file])


# -- the property ----------------------------------------------------------------------------------

EVENTS = ["surrendered", "granted", "handed_over", "requested"]
PLACES = ["MX", "US", "all", "not_stated"]
populations = st.builds(
    of_words,
    st.sampled_from(EVENTS),
    st.sampled_from(PLACES),
    st.sampled_from(PLACES),
    st.sampled_from(["all", "nationals"]),
    st.sampled_from(["all", "drug_offenses"]),
)
periods = st.one_of(
    st.sampled_from([RECORD, PERIOD_NOT_STATED]),
    st.builds(
        lambda written, about: days(written, about=about),
        st.sampled_from(["2020", "2021", "2020-01/2020-12", "2020-02", "2020/..", "2006/2021"]),
        st.booleans(),
    ),
)
scopes = st.builds(
    Scope, st.sampled_from(list(UNITS)), st.sampled_from(list(NUMBERS)), populations, periods
)
values = st.one_of(st.none(), st.integers(0, 100).map(Decimal))


def stated(scope: Scope) -> bool:
    period: Period = scope.period
    return (
        scope.unit != "not_stated"
        and scope.population.key is not None
        and period.kind != "not_stated"
        and not period.about
    )


@settings(max_examples=300, deadline=None)
@given(
    scopes,
    scopes,
    st.sampled_from(["", *Aspect]),
    values,
    values,
    st.sampled_from([None, "for", "against"]),
)
def test_what_counts_something_else_never_decides(
    wanted: Scope,
    other: Scope,
    change: str,
    low: Decimal | None,
    high: Decimal | None,
    found: str | None,
) -> None:
    """The scope of a statistic is that of the claim, or differs in what is drawn."""
    if low is not None and high is not None:
        low, high = sorted((low, high))
    changed = {
        "": wanted,
        Aspect.UNIT: replace(wanted, unit=other.unit, number=other.number),
        Aspect.POPULATION: replace(wanted, population=other.population),
        Aspect.PERIOD: replace(wanted, period=other.period),
    }[change]
    measure = Measure(
        id="m",
        scope=wanted,
        supports=Bounds(low=Decimal(50)),
        contradicts=Bounds(high=Decimal(50), with_high=False),
        evidence=(),
    )
    title = of_words("granted", "MX", "US").said
    seen = Observation(
        kind="published",
        name="n",
        title=title,
        scope=changed,
        low=low,
        high=high,
        shown=title,
        found=found,  # type: ignore[arg-type]
    )
    weighed = weigh(seen, measure)
    same = (
        (wanted.unit, wanted.number) == (changed.unit, changed.number)
        and wanted.population.key == changed.population.key
        and wanted.period.span == changed.period.span
        and wanted.period.kind == changed.period.kind
        and stated(wanted)
        and stated(changed)
    )
    if not same:
        assert weighed.speaks == "neither"
        assert weighed.differs
    elif found is not None:
        assert weighed.speaks == found
    elif low is not None and low >= 50:
        assert weighed.speaks == "for"
    elif high is not None and high < 50:
        assert weighed.speaks == "against"


@pytest.mark.parametrize("figure", published.load().figures.values(), ids=lambda one: one.id)
def test_each_published_figure_decides_only_its_own_question(figure: published.Figure) -> None:
    """Asked of exactly what it counts it may decide; a year earlier, or of others, never."""
    seen = of_figure(figure, Asked(), None)
    assert seen.scope is not None

    def speaks(scope: Scope) -> str:
        below = Bounds(high=Decimal(10**9))
        measure = Measure(id="m", scope=scope, supports=below, contradicts=None, evidence=())
        return weigh(seen, measure).speaks

    scope = seen.scope
    exact = stated(scope) and seen.barred is None and figure.bound == "exactly"
    assert (speaks(scope) == "for") == exact
    for other in (
        replace(scope, unit="prison"),
        replace(scope, number="ratio"),
        replace(scope, population=of_words("deported", "US", "MX")),
        replace(scope, period=days("1900")),
        replace(scope, period=RECORD),
    ):
        assert speaks(other) == "neither"


# -- the bundled ones ------------------------------------------------------------------------------


def test_the_bundled_claims_are_judged_as_far_as_their_numbers_reach() -> None:
    verdicts = {one.claim.id: one.verdict for one in judge_all(list(load().values()))}
    assert len(verdicts) >= 14
    for id in (
        "defenses-succeed-in-many-cases",
        "almost-all-for-drugs",
        "uneven-relation",
        "leaders-arrests-and-supply",
        "strict-supervision-after-transfer",
        "sixty-a-year",
        "expedite-what-is-important",
    ):
        assert verdicts[id] is Verdict.NOT_DECIDABLE
    assert verdicts["benefits-of-agreements"] is Verdict.CONTRADICTED
    assert verdicts["twenty-nine-extradited"] is Verdict.CONTRADICTED
    assert verdicts["fourteen-transferred"] is Verdict.SUPPORTED


def test_what_cannot_be_decided_names_what_would_be_needed() -> None:
    for one in judge_all(list(load().values())):
        undecided = one.verdict is Verdict.NOT_DECIDABLE
        assert bool(one.needed) == undecided, one.claim.id
        assert set(one.needed) <= set(one.because)
        for lang in ("en", "es"):
            assert all(text.in_(lang) for text in one.because)


def test_the_foremost_reason_is_what_would_be_needed_or_what_carries_the_verdict() -> None:
    words = {Verdict.SUPPORTED: "→ speaks for", Verdict.CONTRADICTED: "→ speaks against"}
    for one in judge_all(list(load().values())):
        assert one.foremost in one.because, one.claim.id
        assert one.foremost is not None
        assert words.get(one.verdict, "Needed instead: ") in one.foremost.en, one.claim.id


def test_every_number_is_followed_by_what_it_means_for_the_claim() -> None:
    for one in judge_all(list(load().values())):
        for weighed in (each for measure in one.measures for each in measure.weighed):
            assert weighed.why.en.startswith("→ ")
            assert weighed.why.es.startswith("→ ")


def test_no_decided_measure_rests_on_another_unit_population_or_period() -> None:
    for one in judge_all(list(load().values())):
        for measure in one.measures:
            for weighed in measure.weighed:
                assert weighed.speaks == "neither" or not weighed.differs


def test_the_twenty_nine_were_not_extradited_but_the_same_number_stands_beside() -> None:
    told = telling.one_data(judge(claim("twenty-nine-extradited")))
    speaking = {one["name"]: one["speaks"] for one in told["statistics"]}
    assert speaking["us-formal-2025-02"] == "against"
    assert speaking["us-handed-over-2025-02"] == "neither"


def test_the_source_of_a_claim_is_no_evidence_for_it() -> None:
    text = own(
        SURRENDERED.replace("us-fgr-2020", "granted-elementa-fox")
        .replace("surrendered", "granted")
        .replace("unit: person", "unit: extradition")
    )
    figure = published.load().figures["granted-elementa-fox"]
    mine = loads(text)
    own_source = replace(mine, source=figure.sources[0])
    (judged,) = judge(own_source).measures
    scope = judged.weighed[0].observation.scope
    assert scope is not None
    measure = replace(mine.measures[0], scope=scope)
    barred = judge(replace(own_source, measures=(measure,))).measures[0].weighed[0]
    assert barred.observation.barred is not None
    assert barred.speaks == "neither"


# -- days ------------------------------------------------------------------------------------------


def test_as_of_a_day_later_claims_and_later_figures_are_not_there() -> None:
    early = judge_all(list(load().values()), asked=Asked(as_of=date(2024, 1, 1)))
    assert "twenty-nine-extradited" not in [one.claim.id for one in early]
    at = judge(claim("twenty-nine-extradited"), asked=Asked(as_of=date(2025, 9, 1)))
    assert at.verdict is Verdict.NOT_DECIDABLE
    later = judge(claim("twenty-nine-extradited"), asked=Asked(as_of=date(2025, 12, 1)))
    assert later.verdict is Verdict.CONTRADICTED


def test_a_figure_that_is_published_decides_a_claim_of_ones_own() -> None:
    assert judge(loads(own())).verdict is Verdict.SUPPORTED
    assert judge(loads(own(SURRENDERED.replace("60", "61")))).verdict is Verdict.CONTRADICTED
    for other in ("period: 2021", "period: 2020-01/2020-11", "period: not_stated"):
        text = own(SURRENDERED.replace("period: 2020", other))
        assert judge(loads(text)).verdict is Verdict.NOT_DECIDABLE


def test_statistics_that_disagree_leave_it_open() -> None:
    two = SURRENDERED.replace("us-fgr-2020}", "us-doj-2008}, {published: us-embassy-2008}")
    two = two.replace("period: 2020", "period: 2008").replace("60", "90")
    judged = judge(loads(own(two)))
    assert {one.speaks for one in judged.measures[0].weighed} == {"for", "against"}
    assert judged.verdict is Verdict.NOT_DECIDABLE


def test_bounds_that_overlap_decide_nothing_where_they_do() -> None:
    both = SURRENDERED.replace("{less_than: 60}", "{at_least: 60}")
    assert judge(loads(own(both))).verdict is Verdict.NOT_DECIDABLE


def test_years_that_may_be_added_are_and_others_are_not() -> None:
    three = SURRENDERED.replace(
        "{published: us-fgr-2020}", "{published: [us-fgr-2019, us-fgr-2020, us-fgr-2021]}"
    )
    three = three.replace("period: 2020", "period: 2019/2021").replace("60", "161")
    assert judge(loads(own(three))).verdict is Verdict.SUPPORTED
    gap = three.replace("us-fgr-2020, ", "")
    assert judge(loads(own(gap))).verdict is Verdict.NOT_DECIDABLE
    mixed = three.replace("us-fgr-2020", "nationals-fgr-2020")
    assert judge(loads(own(mixed))).verdict is Verdict.NOT_DECIDABLE


# -- a record --------------------------------------------------------------------------------------

PLEA = """
measures:
  - id: share
    unit: defendant-case
    number: share
    population: {statistic: plea, group: agreement}
    period: record
    supports: {at_least: 0.7}
    contradicts: {less_than: 0.5}
    statistics: [{statistic: plea, group: agreement}]
"""


def test_a_claim_about_a_record_is_decided_by_the_record(tmp_path: Path) -> None:
    mine = loads(own(PLEA))
    assert judge(mine).verdict is Verdict.NOT_DECIDABLE
    most = persons(tmp_path, *["agreement"] * 4, "not_guilty")
    assert judge(mine, most).verdict is Verdict.SUPPORTED
    few = persons(tmp_path, "agreement", *["not_guilty"] * 4)
    assert judge(mine, few).verdict is Verdict.CONTRADICTED


def test_what_is_missing_is_neither_yes_nor_no(tmp_path: Path) -> None:
    some = persons(tmp_path, *["agreement"] * 4, "not_guilty", "", "")
    judged = judge(loads(own(PLEA)), some)
    assert judged.verdict is Verdict.NOT_DECIDABLE
    assert "2" in judged.measures[0].weighed[0].observation.shown.en.rpartition(";")[2]


# -- commitments -----------------------------------------------------------------------------------


def years(judged_id: str, reading: str, *given: object) -> dict[int, State]:
    judged = judge(claim(judged_id), *given)  # type: ignore[arg-type]
    one = next(each for each in judged.fulfilment if each.reading.id == reading)
    return {year.year: year.state for year in one.years}


def test_sixty_a_year_is_counted_where_a_number_of_the_same_is_published() -> None:
    found = years("sixty-a-year", "surrendered")
    assert found[2021] is State.NOT_KEPT
    assert {found[year] for year in range(2022, 2026)} == {State.UNKNOWN}
    assert set(years("sixty-a-year", "granted").values()) == {State.UNKNOWN}


def test_nationals_alone_do_not_fulfil_what_was_promised_of_all() -> None:
    judged = judge(claim("sixty-a-year"))
    year = next(one for one in judged.fulfilment[1].years if one.year == 2022)
    beside = {one.observation.name: one.differs for one in year.beside}
    assert beside["nationals-fgr-2022"] == (Aspect.POPULATION,)


def granted(n: int, year: int) -> list[str]:
    return [f"{year}-{i},robo,{year}-01-01,{year}-03-01,concedida" for i in range(n)]


def test_a_record_counts_as_a_part_until_it_is_said_to_be_complete(tmp_path: Path) -> None:
    given = release(tmp_path, *granted(3, 2021), *granted(61, 2022))
    until = date(2023, 6, 1)
    part = years("sixty-a-year", "granted", given, Asked(until))
    assert part == {2021: State.UNKNOWN, 2022: State.KEPT, 2023: State.UNKNOWN}
    complete = Asked(until, PartialDate.parse("2021/2022"))
    whole = years("sixty-a-year", "granted", given, complete)
    assert whole == {2021: State.NOT_KEPT, 2022: State.KEPT, 2023: State.UNKNOWN}


def marked(tmp_path: Path, *, sooner: int, later: int) -> Collection:
    """Requests of 2022, every other one marked as priority, with the days until each decision."""
    rows = ["request,requesting_state,requested_on,decided_on,outcome,priority,known_until"]
    for n in range(40):
        asked = date(2022, 1, 1) + timedelta(days=n)
        decided = asked + timedelta(days=(later if n % 2 else sooner) + n % 7)
        priority = "no" if n % 2 else "yes"
        rows.append(f"q{n},US,{asked},{decided},granted,{priority},2023-12-31")
    file = tmp_path / "requests.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return read([file])


def test_what_is_important_is_sooner_only_where_nobody_is_left_out(tmp_path: Path) -> None:
    day, complete = date(2023, 12, 31), PartialDate.parse("2022")
    fast = marked(tmp_path, sooner=30, later=300)
    promise = "expedite-what-is-important"
    assert years(promise, "sooner", fast, Asked(day))[2022] is State.UNKNOWN
    found = years(promise, "sooner", fast, Asked(day, complete))
    assert found == {2021: State.UNKNOWN, 2022: State.KEPT, 2023: State.UNKNOWN}
    slow = marked(tmp_path, sooner=300, later=30)
    assert years(promise, "sooner", slow, Asked(day, complete))[2022] is State.NOT_KEPT
    alike = marked(tmp_path, sooner=30, later=30)
    assert years(promise, "sooner", alike, Asked(day, complete))[2022] is State.UNKNOWN


def test_a_year_that_is_not_over_is_not_failed(tmp_path: Path) -> None:
    given = release(tmp_path, *granted(3, 2021))
    asked = Asked(date(2021, 6, 30), PartialDate.parse("2021"))
    assert years("sixty-a-year", "granted", given, asked) == {2021: State.UNKNOWN}


def test_the_picture_says_in_words_what_it_draws() -> None:
    drawn = picture.draw(judge(claim("sixty-a-year")), "es")
    for said in ("2021", "43", "no se sabe", "Cumplido con"):
        assert said in drawn


# -- what is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "said", "line"),
    [
        (
            "source: {id: paper, kind: press, title: {en: A paper, es: Un diario}, "
            'url: "https://example.org/a"}',
            "note: {en: a, es: b}",
            "no source",
            2,
        ),
        ("us-fgr-2020", "us-fgr-2O20", "no published figure 'us-fgr-2O20'", 19),
        ("{published: us-fgr-2020}", "{statistic: pleas}", "no statistic 'pleas'", 19),
        ("{published: us-fgr-2020}", "{guess: a}", "a statistic is `published`", 19),
        ("unit: person", "unit: persons", "`unit` is one of", 14),
        ("event: surrendered", "event: surrender", "`event` is one of", 15),
        ("period: 2020", "period: lately", "`period` cannot be read", 16),
        ("{at_least: 60}", "{at_least: 60, at_most: 50}", "no number lies there", 17),
        ("kind: sentence", "kind: gossip", "`kind` is one of", 4),
    ],
)
def test_what_lacks_or_is_not_known_is_told_with_its_place(
    old: str, new: str, said: str, line: int
) -> None:
    text = own()
    assert old in text
    with pytest.raises(InputErrors) as caught:
        loads(text.replace(old, new), "mine.yaml")
    found = {(one.place.line, said in one.found.en) for one in caught.value.problems}
    assert (line, True) in found


def test_a_claim_that_nothing_would_decide_is_refused() -> None:
    with pytest.raises(InputErrors, match="nothing is declared"):
        loads(own(""))


def test_a_source_of_the_claim_may_be_a_published_one() -> None:
    source: Source = claim("sixty-a-year").source
    assert source == published.load().sources["elementa-summary"]
