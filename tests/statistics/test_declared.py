"""Statistics as they are declared: each says what it counts, and what it reads is there."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.statistics import declared
from dedere.statistics.declared import statistic, statistics
from dedere.statistics.declared._terms import MEXICO, UNITED_STATES
from dedere.statistics.expressions import Span, asked_words, leaves
from dedere.statistics.statistic import (
    Distribution,
    Group,
    Holding,
    Lifted,
    Spread,
    Statistic,
    Ticks,
    Unit,
)

EACH = pytest.mark.parametrize("one", statistics().values(), ids=lambda one: one.name)


def test_each_module_of_the_folder_is_one_statistic_of_its_name() -> None:
    folder = Path(declared.__file__).parent
    modules = {file.stem for file in folder.glob("*.py") if not file.stem.startswith("_")}
    assert set(statistics()) == modules


def test_a_name_that_nobody_knows_is_told_with_the_nearest() -> None:
    with pytest.raises(NotKnownError, match="'surrender_route'"):
        statistic("surender_route")


@EACH
def test_it_says_what_it_counts(one: Statistic) -> None:
    assert one.question.en.endswith("?")
    assert one.question.es.startswith("¿")
    assert one.question.es.endswith("?")
    assert one.population.en
    assert isinstance(one.unit, Unit)


@EACH
def test_what_it_reads_is_there(one: Statistic) -> None:
    """Each column stands in the table that it is read from, or is made from another table."""
    made = {part.name for part in (*one.lifted, *one.by) if not isinstance(part, Group)}
    own = [part for part in one.nodes if part not in _of_others(one)]
    for node in own:
        for leaf in leaves(node):
            assert leaf.name in one.table or leaf.name in made, leaf.name
    joined: list[Lifted | Spread] = [*one.lifted]
    joined += [group for group in one.by if isinstance(group, Spread)]
    for part in joined:
        assert part.on in part.table
        assert part.on in one.table
        assert all(leaf.name in part.table for leaf in leaves(part.of))


def _of_others(one: Statistic) -> list[object]:
    others: list[object] = [part.of for part in one.lifted]
    others += [group.of for group in one.by if isinstance(group, Spread)]
    if isinstance(one.way, Holding):
        others.append(one.way.of.of)
    return others


@EACH
def test_words_that_it_asks_for_are_words_of_the_column(one: Statistic) -> None:
    for node in one.nodes:
        for name, words in asked_words(node):
            tables = [table for table in one.tables if name in table]
            assert any(
                not table.column(name).words or set(words) <= set(table.column(name).words)
                for table in tables
            ), (name, words)


@EACH
def test_what_can_stand_in_several_rows_is_not_called_exclusive(one: Statistic) -> None:
    several = isinstance(one.way, Holding | Ticks) or any(isinstance(g, Spread) for g in one.by)
    assert one.exclusive is not several


@EACH
def test_the_unit_is_what_one_row_of_its_table_is(one: Statistic) -> None:
    rows = {
        "requests": Unit.REQUEST,
        "request_offenses": Unit.OFFENSE,
        "persons": Unit.DEFENDANT_CASE,
        "counts": Unit.COUNT,
        "harms": Unit.HARM,
        "rulings": Unit.RULING,
        "provisions": Unit.PROVISION,
        "money": Unit.PAYMENT,
    }
    if one.distinct is None:
        assert one.unit is rows[one.table.name]
    else:
        assert one.unit is Unit.PERSON


@pytest.mark.parametrize("terms", [MEXICO, UNITED_STATES], ids=["MX", "US"])
def test_terms_of_office_follow_each_other_without_a_gap(terms: tuple[Span, ...]) -> None:
    for one, after in pairwise(terms):
        assert one.end == after.first
        assert one.first < after.first
    assert terms[-1].end is None
    assert len({one.name for one in terms}) == len(terms)


def test_what_the_study_reports_can_be_asked() -> None:
    """Routes, pleas, benefits, officials, courts, classes, harms by victims: each has a name."""
    asked = {
        "surrender_route",
        "plea",
        "plea_benefits",
        "officials",
        "officials_plea",
        "courts",
        "offense_classes_by_count",
        "offense_classes_by_person",
        "harms_by_victims",
        "cases_with_harms_sentenced",
        "grants_by_administration_mexico",
        "four_classes_by_request",
        "quota",
    }
    assert asked <= set(statistics())


def test_two_that_differ_in_their_unit_have_two_names() -> None:
    by_count, by_person = (
        statistic("offense_classes_by_count"),
        statistic("offense_classes_by_person"),
    )
    assert by_count.unit is not by_person.unit
    assert isinstance(by_count.way, Distribution)
    assert isinstance(by_person.way, Holding)
    assert by_count.unit.plural != by_person.unit.plural
    assert isinstance(by_count.unit.label, Text)
