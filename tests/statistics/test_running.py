"""Answers: as counted by hand, within all that the sealed could turn out to be, on each engine."""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from importlib.util import find_spec
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.collection import collection
from dedere.bilingual import Language, Text
from dedere.cli.stats.said import print_words
from dedere.errors import InputError, NotKnownError
from dedere.statistics.declared import statistic, statistics
from dedere.statistics.intervals import wilson
from dedere.statistics.running import Answer, answer, saying
from dedere.statistics.running.engines import open_engine
from dedere.statistics.running.packed import SLICE
from dedere.statistics.running.picturing import draw
from dedere.statistics.tables import TABLES, Collection, Missing, check

DAY = date(2012, 6, 1)


def persons(**columns: Sequence[str | None]) -> Collection:
    """A collection of persons with these columns."""
    rows = max(len(cells) for cells in columns.values())
    given_ = {"case": [str(number) for number in range(rows)], **columns}
    return table("persons", **given_)


def table(name: str, **columns: Sequence[str | None]) -> Collection:
    """A collection of one table with these columns."""
    cells = {key: pl.Series(list(values), dtype=pl.String) for key, values in columns.items()}
    return Collection({name: check(TABLES[name], cells, "file")})


def ask(name: str, found: Collection, **more: Any) -> Answer:
    return answer(statistic(name), found, **more)


def counts(found: Answer) -> dict[str, tuple[int, int]]:
    return {row.group: (row.count, row.of) for row in found.rows}


# -- shares ----------------------------------------------------------------------------------------


def test_a_share_is_over_those_of_whom_it_is_known() -> None:
    found = ask("plea", persons(plea=["agreement"] * 6 + ["pretrial"] * 2 + ["sealed_document"]))
    assert counts(found) == {
        "agreement": (6, 8),
        "guilty_no_agreement": (0, 8),
        "not_guilty": (0, 8),
        "pretrial": (2, 8),
    }
    assert dict(found.missing) == {"sealed_document": 1}
    assert (found.sealed, found.population, found.exclusive) == (1, 8, True)
    row = found.rows[0]
    assert row.value == 0.75
    assert (row.low, row.high) == tuple(float(end) for end in wilson(6, 8))
    assert (row.if_sealed_all_no, row.if_sealed_all_yes) == (6 / 9, 7 / 9)
    zero = found.rows[1]
    assert (zero.if_sealed_all_no, zero.if_sealed_all_yes) == (0.0, 1 / 9)


def test_each_kind_of_missing_is_counted_and_none_is_no() -> None:
    kinds = [str(one) for one in Missing]
    found = ask("officials", persons(official=["yes", "no", *kinds, None]))
    assert counts(found) == {"all": (1, 2)}
    assert sum(found.missing.values()) == len(kinds) + 1
    assert found.missing["not_stated"] == 2  # an empty cell is not stated
    assert found.sealed == 2
    unknown = len(kinds)  # all but what does not apply, and the empty cell
    assert any(f"Of {unknown} of {unknown + 2} it is not known" in one.en for one in found.warnings)


def test_what_does_not_apply_leaves_the_population() -> None:
    found = ask(
        "plea_any_benefit",
        persons(
            plea=["agreement", "agreement", "not_guilty"],
            benefit_sentence=["yes", "no", "not_applicable"],
            benefit_counts=["no", "no", None],
            benefit_probation=["sealed_document", "no", None],
            benefit_other=["no", "no", None],
        ),
    )
    # One yes settles "any", whatever is sealed beside it.
    assert counts(found) == {"all": (1, 2)}
    assert found.missing == {}


def test_of_whom_it_is_not_known_whether_he_belongs_is_told() -> None:
    found = ask(
        "officials_plea",
        persons(
            official=["yes", "yes", "sealed_document", "no"],
            plea=["agreement", "not_guilty", "agreement", "agreement"],
        ),
    )
    assert counts(found)["agreement"] == (1, 2)
    assert dict(found.missing) == {"sealed_document": 1}
    row = found.rows[0]
    # Whoever may be an official has an agreement: he is yes here, or he is none of them.
    assert (row.if_sealed_all_no, row.if_sealed_all_yes) == (1 / 2, 2 / 3)
    other = next(one for one in found.rows if one.group == "not_guilty")
    assert (other.if_sealed_all_no, other.if_sealed_all_yes) == (1 / 3, 1 / 2)


VALUES = ("yes", "no", "sealed_document", "sealed_entry", "not_stated", "not_applicable")
COURTS = ("casd", "txnd", "sealed_entry", "not_stated")
UNSAID = ("not_stated", "not_applicable")


@given(
    st.lists(st.tuples(st.sampled_from(VALUES), st.sampled_from(COURTS)), min_size=1, max_size=7)
)
def test_the_bounds_are_the_ends_of_every_way_in_which_the_sealed_could_turn_out(
    rows: list[tuple[str, str]],
) -> None:
    found = persons(official=[one for one, _ in rows], court=[court for _, court in rows])
    told = ask("officials", found, by=["court"])
    hidden = ("sealed_document", "sealed_entry")
    for row in told.rows:
        known = [one for one, court in rows if (one in ("yes", "no")) and court == row.group]
        assert (row.count, row.of) == (known.count("yes"), len(known))
        # Every value and every court that a sealed one could have.
        ways = [
            itertools.product(
                ("yes", "no") if one in hidden else (one,),
                ("casd", "txnd") if court in hidden else (court,),
            )
            for one, court in rows
        ]
        shares = []
        for completed in itertools.product(*ways):
            there = [one for one, court in completed if court == row.group and one in ("yes", "no")]
            shares.append(there.count("yes") / len(there))
        assert row.if_sealed_all_no is not None
        assert row.if_sealed_all_yes is not None
        assert row.if_sealed_all_no <= min(shares) + 1e-12
        assert row.if_sealed_all_yes >= max(shares) - 1e-12
        # Who is sealed and beside that not stated is reckoned among the sealed: that is too wide.
        if not any({*one} & {*hidden} and {*one} & {*UNSAID} for one in rows):
            assert row.if_sealed_all_no == pytest.approx(min(shares))
            assert row.if_sealed_all_yes == pytest.approx(max(shares))


@given(st.lists(st.sampled_from(VALUES), min_size=1, max_size=30))
def test_without_groups_the_bounds_are_reached(values: list[str]) -> None:
    told = ask("officials", persons(official=values))
    yes, no = values.count("yes"), values.count("no")
    sealed = values.count("sealed_document") + values.count("sealed_entry")
    assert told.sealed == sealed
    if yes + no == 0:
        assert told.population == 0
        return
    row = told.rows[0]
    assert row.if_sealed_all_no == pytest.approx(yes / (yes + no + sealed))
    assert row.if_sealed_all_yes == pytest.approx((yes + sealed) / (yes + no + sealed))


def test_several_answers_of_one_unit_are_not_exclusive_and_each_has_its_own_denominator() -> None:
    found = ask(
        "plea_benefits",
        persons(
            plea=["agreement"] * 4,
            benefit_sentence=["yes", "yes", "no", "no"],
            benefit_counts=["yes", "no", "sealed_document", "no"],
            benefit_probation=["no"] * 4,
            benefit_other=[None] * 4,
        ),
    )
    assert counts(found) == {
        "sentence": (2, 4),
        "counts": (1, 3),
        "probation": (0, 4),
        "other": (0, 0),
    }
    assert not found.exclusive
    assert found.rows[3].value is None or found.rows[3].data()["value"] is None


def test_zero_of_a_vocabulary_has_bounds_of_its_own() -> None:
    found = ask("plea", persons(plea=["agreement", "sealed_document"]), by=[])
    zero = next(row for row in found.rows if row.group == "not_guilty")
    assert (zero.count, zero.of) == (0, 1)
    assert (zero.if_sealed_all_no, zero.if_sealed_all_yes) == (0.0, 1 / 2)


# -- words -----------------------------------------------------------------------------------------


def test_terms_of_prison_are_told_in_months() -> None:
    found = ask("prison_months", persons(prison_months=["120", "60", "not_applicable"]))
    both: tuple[tuple[Language, str, str], ...]
    both = (("en", "months", "days"), ("es", "meses", "días"))
    for lang, unit, other in both:
        told = " ".join(
            [
                saying.sentence(found, lang),
                *(one.in_(lang) for one in saying.columns(found)),
                found.method.in_(lang),
                draw(found, lang),
            ]
        ).lower()
        assert unit in told
        assert other not in told


def test_one_is_told_as_one() -> None:
    found = ask("time_to_decision", requests(("2012-01-01", None, "none")), as_of=DAY)
    assert "of 1 request (" in saying.sentence(found, "en")
    assert "1 not ended yet" in saying.sentence(found, "en")
    assert "1 aún sin fin" in saying.sentence(found, "es")


def test_a_refused_request_is_not_said_to_wait_for_its_surrender() -> None:
    found = ask(
        "time_to_surrender",
        check_requests(requested_on=["2012-01-01"], decided_on=["2012-02-01"], outcome=["refused"]),
        as_of=DAY,
    )
    assert "1 not ended yet or ended otherwise" in saying.sentence(found, "en")
    assert "1 aún sin fin o con otro fin" in saying.sentence(found, "es")


def test_what_does_not_apply_is_not_said_to_be_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    found = ask("prison_months", persons(prison_months=["120", "not_applicable"]))
    print_words(found, "en")
    told = capsys.readouterr().out
    assert "Not known" not in told
    assert "Outside the population, as it does not apply: 1." in told


def check_requests(**columns: Sequence[str | None]) -> Collection:
    rows = max(len(cells) for cells in columns.values())
    return table("requests", request=[str(number) for number in range(rows)], **columns)


# -- units -----------------------------------------------------------------------------------------


def classes(*rows: tuple[str, str | None]) -> Collection:
    """Defendants a to d, and counts."""
    columns: dict[str, list[str | None]] = {
        "case": [case for case, _ in rows],
        "count": [str(number) for number in range(len(rows))],
        "class": [of for _, of in rows],
    }
    found = {
        **persons(case=["a", "b", "c", "d"], sealed=["no", "no", "no", "yes"]).tables,
        **table("counts", **columns).tables,
    }
    return Collection(found)


def test_by_counts_and_by_persons_are_two_numbers() -> None:
    found = classes(("a", "drugs"), ("a", "drugs"), ("a", "homicide"), ("b", "drugs"))
    assert counts(ask("offense_classes_by_count", found)) == {
        "drugs": (3, 4),
        "homicide": (1, 4),
    }
    by_person = ask("offense_classes_by_person", found)
    assert counts(by_person) == {"drugs": (2, 2), "homicide": (1, 2)}
    # Nobody coded the counts of c; those of d are sealed: neither is without drugs.
    assert dict(by_person.missing) == {"not_yet_looked": 1, "sealed_document": 1}
    assert by_person.rows[0].if_sealed_all_no == pytest.approx(2 / 3)
    assert by_person.rows[1].if_sealed_all_yes == pytest.approx(2 / 3)


def test_an_unknown_class_beside_a_known_one_is_no_no_for_the_others() -> None:
    found = ask(
        "offense_classes_by_person",
        classes(("a", "drugs"), ("a", None), ("b", "homicide"), ("c", "sealed_document")),
    )
    # Whether a is charged with homicide is not known; that he is with drugs is.
    assert counts(found) == {"drugs": (1, 2), "homicide": (1, 1)}
    assert dict(found.missing) == {"not_stated": 1, "sealed_document": 2}
    assert found.population == 1
    drugs, homicide = sorted(found.rows, key=lambda row: row.group)
    assert (drugs.if_sealed_all_no, drugs.if_sealed_all_yes) == (1 / 4, 3 / 4)
    assert (homicide.if_sealed_all_no, homicide.if_sealed_all_yes) == (1 / 3, 1.0)


def test_one_violent_count_is_enough_and_an_unknown_one_leaves_it_open() -> None:
    found = classes(("a", "homicide"), ("a", None), ("b", "drugs"), ("b", None), ("c", "drugs"))
    told = ask("violent_charges", found)
    assert counts(told) == {"all": (1, 2)}
    assert dict(told.missing) == {"not_stated": 1, "sealed_document": 1}


def test_a_case_that_was_read_and_tells_of_no_harm_has_none() -> None:
    found = Collection(
        {
            **persons(case=["a", "b", "c"], harms_coded=["yes", "yes", None]).tables,
            **table(
                "harms",
                case=["a", "a"],
                harm=["killing", "torture"],
                mentioned=["yes", "yes"],
                charged=["no", "sealed_document"],
                sentenced=["no", "no"],
            ).tables,
        }
    )
    told = ask("cases_with_harms_sentenced", found)
    assert counts(told) == {"mentioned": (1, 2), "charged": (0, 1), "sentenced": (0, 2)}
    assert told.rows[1].if_sealed_all_yes == 0.5


def test_a_person_in_two_cases_counts_once_and_one_in_two_groups_is_found() -> None:
    same = persons(person=["p", "p", "q"], route=["extradited", "extradited", "deported"])
    once = ask("routes_by_person", same)
    assert counts(once)["extradited"] == (1, 2)
    assert once.exclusive
    twice = ask(
        "routes_by_person",
        persons(person=["p", "p", "q"], route=["extradited", "deported", "deported"]),
    )
    assert not twice.exclusive
    assert any("1 persons are counted in several groups" in one.en for one in twice.warnings)


def test_of_whom_it_is_not_known_who_he_is_nobody_is_taken_for_another() -> None:
    found = ask("routes_by_person", persons(person=[None, None], route=["extradited"] * 2))
    assert counts(found)["extradited"] == (2, 2)


# -- time ------------------------------------------------------------------------------------------


def requests(*rows: tuple[str | None, str | None, str | None]) -> Collection:
    """Requests: asked, decided, outcome. The source knows up to the end of 2020."""
    return table(
        "requests",
        request=[str(number) for number in range(len(rows))],
        requesting_state=["US"] * len(rows),
        requested_on=[one for one, _, _ in rows],
        decided_on=[decided for _, decided, _ in rows],
        outcome=[outcome for _, _, outcome in rows],
        known_until=["2020-12-31"] * len(rows),
    )


def test_a_person_whose_number_is_that_of_another_case_is_somebody_else() -> None:
    found = persons(person=["1", None], route=["extradited", "extradited"])
    assert list(found.tables["persons"]["case"]) == ["0", "1"]
    assert counts(ask("routes_by_person", found))["extradited"] == (2, 2)


def test_counts_charged_later_are_left_out_as_of_an_earlier_day() -> None:
    found = Collection(
        {
            **persons(indicted_on=["2010-01-01"]).tables,
            **table(
                "counts",
                case=["0", "0"],
                count=["1", "2"],
                charged_on=["2010-01-01", "2015-01-01"],
                **{"class": ["drugs", "homicide"]},
            ).tables,
        }
    )
    assert counts(ask("offense_classes_by_person", found, as_of=DAY)) == {"drugs": (1, 1)}
    assert counts(ask("violent_charges", found, as_of=DAY)) == {"all": (0, 1)}
    assert counts(ask("violent_charges", found)) == {"all": (1, 1)}


def test_who_waits_is_in_the_curve_and_impossible_days_are_not() -> None:
    found = ask(
        "time_to_decision",
        requests(
            ("2020-01-01", "2020-01-11", "granted"),
            ("2020-01-01", "2020-01-31", "refused"),
            ("2020-12-01", None, "none"),
            ("2020-03-01", "2020-02-01", "granted"),
            ("2020-03-01", None, "granted"),
            ("2020-03-01", "sealed_document", "granted"),
        ),
    )
    row = found.rows[0]
    assert (row.count, row.of, row.more["waiting"]) == (2, 3, 1)
    assert row.value == 30
    assert dict(found.missing) == {"impossible": 1, "not_stated": 1, "sealed_document": 1}
    # One more at once: the middle comes sooner; one more who never ends: later.
    assert row.if_sealed_all_yes == 10
    assert row.if_sealed_all_no == 30
    assert found.as_of == date(2020, 12, 31)


def test_days_of_those_that_are_over() -> None:
    found = ask(
        "days_to_grant",
        requests(
            ("2020-01-01", "2020-01-11", "granted"),
            ("2020-01-01", "2020-01-31", "granted"),
            ("2020-01-01", "2020-03-31", "refused"),
            ("2020-12-01", None, "none"),
            ("2020-01-01", "sealed_entry", "granted"),
        ),
    )
    row = found.rows[0]
    assert (row.count, row.value, row.more["mean"]) == (2, 20.0, 20.0)
    assert (row.if_sealed_all_yes, row.if_sealed_all_no) == (10.0, 30.0)


def test_as_of_an_earlier_day_what_came_later_has_not_happened() -> None:
    found = requests(
        ("2019-01-01", "2019-06-01", "granted"),
        ("2019-01-01", "2020-06-01", "refused"),
        ("2020-05-01", "2020-06-01", "granted"),
        (None, None, "none"),
    )
    told = ask("requests_outcome", found, as_of=date(2019, 12, 31))
    assert counts(told) == {
        "granted": (1, 3),
        "refused": (0, 3),
        "withdrawn": (0, 3),
        "none": (2, 3),  # one decided later, one of no known day, as it stands
    }
    assert told.as_of == date(2019, 12, 31)
    waiting = ask("time_to_decision", found, as_of=date(2019, 12, 31)).rows[0]
    assert (waiting.count, waiting.of) == (1, 2)
    assert waiting.more["waiting"] == 1
    grounds = ask("refusal_grounds", found, as_of=date(2019, 12, 31))
    assert grounds.population == 0


def test_a_refused_request_is_watched_until_it_was_refused() -> None:
    found = table(
        "requests",
        request=["a", "b", "c"],
        requested_on=["2020-01-01"] * 3,
        decided_on=["2020-02-01", "2020-01-16", None],
        surrendered_on=["2020-03-01", None, None],
        outcome=["granted", "refused", "none"],
        known_until=["2020-12-31"] * 3,
    )
    row = ask("time_to_surrender", found).rows[0]
    assert (row.count, row.of) == (1, 3)
    assert row.curve is not None
    assert row.curve.seen_last.tolist() == [1.0, 0.0, 1.0]
    assert row.curve.days.tolist() == [15.0, 60.0, 365.0]


def test_the_quota_is_a_count_against_a_number() -> None:
    found = ask(
        "quota",
        requests(
            *[("2022-01-01", "2022-02-01", "granted")] * 3,
            ("2019-01-01", None, "none"),
            ("2010-01-01", "2010-02-01", "granted"),  # nothing was set for that year
        ),
        as_of=date(2022, 12, 31),
    )
    (row,) = found.rows
    assert (row.group, row.count, row.of, row.value) == ("2022", 3, 60, 0.05)
    assert row.low is None
    assert found.population == 3
    assert not found.warnings


def test_a_year_that_is_not_over_is_told_beside_the_quota() -> None:
    found = ask("quota", requests(("2022-01-01", "2022-02-01", "granted")), as_of=date(2022, 6, 30))
    assert any("2022 was not over" in one.en for one in found.warnings)


def test_terms_of_office_begin_on_their_day() -> None:
    found = ask(
        "grants_by_administration_mexico",
        requests(
            ("2012-01-01", "2012-11-30", "granted"),
            ("2012-01-01", "2012-12-01", "granted"),
            ("1950-01-01", "1950-02-01", "granted"),
        ),
    )
    assert counts(found) == {
        "US · before": (1, 3),
        "US · calderon": (1, 3),
        "US · pena": (1, 3),
    }
    assert found.rows[1].label == Text("United States · Calderón", "Estados Unidos · Calderón")


def test_sums_have_no_upper_case_over_the_sealed() -> None:
    found = ask(
        "money",
        table(
            "money",
            payment=["a", "b", "c", "d"],
            kind=["fined"] * 4,
            currency=["USD", "USD", "MXN", "USD"],
            amount=["100", "50.5", "9", "sealed_document"],
        ),
    )
    rows = {row.group: row for row in found.rows}
    assert rows["fined · USD"].value == 150.5
    assert (rows["fined · USD"].count, rows["fined · MXN"].count) == (2, 1)
    assert rows["fined · USD"].if_sealed_all_yes is None
    assert rows["fined · USD"].more["mean"] == 75.25
    assert dict(found.missing) == {"sealed_document": 1}


# -- conditions and groups -------------------------------------------------------------------------


def test_a_condition_bounds_the_population() -> None:
    found = requests(
        ("2019-01-01", "2019-06-01", "granted"),
        ("2019-12-31", "2020-06-01", "refused"),
        ("2020-01-01", "2020-06-01", "granted"),
        ("not_stated", "2020-06-01", "granted"),
    )
    told = ask("requests_outcome", found, where=["requested_on=2019"])
    assert counts(told)["granted"] == (1, 2)
    assert dict(told.missing) == {"not_stated": 1}
    month = ask("requests_outcome", found, where=["requested_on=2019-12", "outcome=refused"])
    assert counts(month)["refused"] == (1, 1)
    assert month.only == ("requested_on=2019-12", "outcome=refused")


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("outcome", "is not column=value"),
        ("outcom=granted", "no column 'outcom'"),
        ("outcome=given", "outcome is never 'given'"),
        ("requested_on=May", "is no day, month or year"),
        ("requested_on=2019-13", "is no day, month or year"),
        ("priority=often", "is yes or no"),
    ],
)
def test_a_condition_that_cannot_be_is_told(written: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        ask("requests_outcome", requests(("2019-01-01", None, "none")), where=[written])


def test_a_word_that_no_row_has_gives_nothing_and_no_error() -> None:
    found = persons(court=["casd", "txnd"], plea=["agreement", "pretrial"])
    assert ask("plea", found, where=["court=nysd"]).population == 0


def test_rows_can_be_grouped_by_another_column() -> None:
    found = persons(court=["txnd", "casd", "casd"], plea=["agreement", "agreement", "pretrial"])
    told = ask("plea", found, by=["court"])
    assert counts(told) == {
        "casd · agreement": (1, 2),
        "casd · pretrial": (1, 2),
        "txnd · agreement": (1, 1),
    }
    with pytest.raises(InputError, match="cannot group"):
        ask("plea", found, by=["case"])


# -- what is said ----------------------------------------------------------------------------------


def test_tables_that_are_not_there_are_named() -> None:
    told = ask("offense_classes_by_person", persons(plea=["agreement"]))
    assert told.rows == ()
    assert "counts" in told.warnings[0].en
    assert told.data()["rows"] == []


def test_columns_that_hold_nothing_are_named() -> None:
    told = ask("priority_granted", requests(("2019-01-01", "2019-02-01", "granted")))
    assert any("priority" in one.en for one in told.warnings)


def test_a_doubt_about_a_column_is_said_with_each_number_that_rests_on_it() -> None:
    doubt = Text("Two coders agree too little on it.", "Dos codificadores coinciden poco.")
    found = persons(plea=["agreement"], route=["extradited"])
    doubted = Collection(found.tables, doubts={("persons", "plea"): doubt})
    assert doubt in ask("plea", doubted).warnings
    assert doubt in ask("plea_benefits", doubted).warnings
    assert doubt not in ask("surrender_route", doubted).warnings


def test_invented_rows_say_so_in_each_row() -> None:
    found = persons(plea=["agreement", "pretrial"], synthetic=["yes", "yes"])
    told = ask("plea", found)
    assert told.synthetic
    assert any("Invented" in one.en for one in told.warnings)
    assert all(row["synthetic"] for row in told.data()["rows"])


# -- engines ---------------------------------------------------------------------------------------

NAMES = sorted(statistics())


@cache
def invented() -> Collection:
    return collection(900, seed=4)


@cache
def in_polars(name: str, as_of: date | None) -> dict[str, Any]:
    return ask(name, invented(), as_of=as_of).data()


@pytest.fixture(scope="module")
def duckdb() -> Iterator[Any]:
    pytest.importorskip("duckdb")
    with open_engine("duckdb", invented().tables) as engine:
        yield engine


@pytest.mark.parametrize("as_of", [None, DAY])
@pytest.mark.parametrize("name", NAMES)
def test_duckdb_gives_the_same_answers(name: str, as_of: date | None, duckdb: Any) -> None:
    assert ask(name, invented(), as_of=as_of, engine=duckdb).data() == in_polars(name, as_of)


@pytest.mark.spark
@pytest.mark.skipif(
    find_spec("pyspark") is None or shutil.which("java") is None, reason="PySpark and Java"
)
def test_spark_gives_the_same_answers() -> None:
    with open_engine("spark", invented().tables) as engine:
        for number, name in enumerate(NAMES):
            as_of = DAY if number % 2 else None
            told = ask(name, invented(), as_of=as_of, engine=engine).data()
            assert told == in_polars(name, as_of), (name, as_of)


def test_an_engine_that_nobody_knows_is_told() -> None:
    with pytest.raises(NotKnownError, match="duckdb"):
        open_engine("duckbd", {})


def test_more_rows_than_a_slice_are_counted_alike() -> None:
    rows = SLICE + 5
    pleas = ["agreement", None, "pretrial"]
    frame = pl.DataFrame(
        {
            "case": pl.Series(range(rows)).cast(pl.String),
            "plea": pl.Series([pleas[number % 3] for number in range(rows)]).cast(
                TABLES["persons"].column("plea").dtype
            ),
        }
    )
    found = counts(ask("plea", Collection({"persons": frame})))
    expected = Counter(pleas[number % 3] for number in range(rows))
    assert found["agreement"] == (expected["agreement"], rows - expected[None])
    assert found["pretrial"] == (expected["pretrial"], rows - expected[None])
