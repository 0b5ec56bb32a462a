"""What may be published tells no small number: these tests try to find them."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from dedere.bilingual import LANGUAGES
from dedere.statistics.declared import statistic, statistics
from dedere.statistics.public import Public, publish, telling
from dedere.statistics.running import Answer, answer
from dedere.statistics.synthetic import make
from dedere.statistics.tables import TABLES, Collection, check

THRESHOLD = 5
NUMBERS = ["count", "of", "value", "low", "high", "if_sealed_all_no", "if_sealed_all_yes"]


def table(name: str, rows: Iterable[Mapping[str, object]]) -> Collection:
    listed = list(rows)
    names = dict.fromkeys(key for row in listed for key in row)
    columns = {
        key: pl.Series([_text(row.get(key)) for row in listed], dtype=pl.String) for key in names
    }
    return Collection({name: check(TABLES[name], columns, "test")}, ("test.csv",))


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def persons(cells: Mapping[tuple[str, str], int], sealed: int = 0) -> Collection:
    """So many defendants for each court and plea."""
    rows: list[dict[str, object]] = [
        {"court": court, "plea": plea}
        for (court, plea), count in sorted(cells.items())
        for _ in range(count)
    ]
    rows += [{"court": "casd", "plea": None, "plea__missing": "sealed_document"}] * sealed
    return table("persons", [{"case": f"c{i}", **row} for i, row in enumerate(rows)])


def told(found: Public) -> str:
    """Everything that goes out of an answer, in both languages."""
    return "\n".join(
        part
        for lang in LANGUAGES
        for part in (
            json.dumps(found.data(lang)),
            telling.as_csv(found, lang),
            telling.sentence(found, lang),
            telling.draw(found, lang),
            telling.draw(found, lang, narrow=True),
            *(" ".join(telling.cells(found, line, lang)) for line in found.lines),
        )
    )


# -- an attacker ---------------------------------------------------------------------------------


class Attacker:
    """Solves for the least and the most that a hidden number can be, in whole numbers."""

    def __init__(self) -> None:
        self.names: dict[Any, int] = {}
        self.low: list[float] = []
        self.sums: list[tuple[dict[int, float], float]] = []

    def number(self, name: Any, least: int = 0) -> int:
        if name not in self.names:
            self.names[name] = len(self.low)
            self.low.append(least)
        return self.names[name]

    def knows(self, parts: Mapping[int, float], total: float) -> None:
        self.sums.append((dict(parts), total))

    def range(self, name: Any) -> tuple[int, int]:
        size = len(self.low)
        rows = np.zeros((len(self.sums), size))
        for i, (parts, _) in enumerate(self.sums):
            for column, weight in parts.items():
                rows[i, column] = weight
        totals = np.array([total for _, total in self.sums])
        found = []
        for sign in (1.0, -1.0):
            cost = np.zeros(size)
            cost[self.names[name]] = sign
            solved = milp(
                cost,
                constraints=LinearConstraint(rows, totals, totals),
                integrality=np.ones(size, dtype=np.int64),
                bounds=Bounds(np.array(self.low), np.full(size, 5_000.0)),
            )
            assert solved.success, "what was published contradicts itself"
            found.append(round(sign * solved.fun))
        return found[0], found[1]


def attack_parts(found: Public, ungrouped: Public | None, part: str) -> Attacker:
    """Whoever knows that the parts of a group add up to it, and the groups to all."""
    attacker = Attacker()
    data = found.data()
    whole = {}
    groups: dict[Any, list[int]] = {}
    columns: dict[Any, list[int]] = {}
    for row in data["rows"]:
        group = tuple(value for name, value in row["groups"].items() if name != part)
        # A group without anybody has no row: who is hidden is there.
        least = 1 if row["hidden"] else 0
        column = attacker.number(row["group"], least)
        groups.setdefault(group, []).append(column)
        columns.setdefault(row["groups"][part], []).append(column)
        if not row["hidden"]:
            attacker.knows({column: 1}, row["count"])
            whole[group] = row["of"]
    for group, parts in groups.items():
        if group in whole:
            attacker.knows(dict.fromkeys(parts, 1.0), whole[group])
    attacker.knows({one: 1.0 for parts in groups.values() for one in parts}, data["known"])
    if ungrouped is not None and ungrouped.withheld is None:
        for row in ungrouped.data()["rows"]:
            if not row["hidden"] and row["groups"][part] in columns:
                attacker.knows(dict.fromkeys(columns[row["groups"][part]], 1.0), row["count"])
    return attacker


PLEAS = ("agreement", "guilty_no_agreement", "not_guilty", "pretrial")


@pytest.mark.parametrize("seed", range(40))
def test_nobody_is_found_by_subtracting_courts_and_pleas(seed: int) -> None:
    lots = random.Random(seed)
    cells = {
        (court, plea): lots.choice((0, 0, 1, 1, 2, 3, 4, 6, 9, 25))
        for court in ("casd", "txsd", "nyed", "ilnd", "dcd")[: lots.randint(2, 5)]
        for plea in PLEAS[: lots.randint(2, 4)]
    }
    collection = persons(cells, sealed=lots.randint(0, 3))
    full = answer(statistic("plea"), collection, by=["court"])
    plain = answer(statistic("plea"), collection)
    found = publish(full, plain)
    if found.withheld is not None:
        return
    ungrouped = publish(plain) if found.beside else None
    attacker = attack_parts(found, ungrouped, "plea")
    tight = 0
    for row in full.rows:
        if 0 < row.count < THRESHOLD:
            least, most = attacker.range(row.group)
            assert least < most, (row.group, row.count)
            tight += (least, most) == (row.count, row.count)
    assert not tight


@pytest.mark.parametrize("seed", range(25))
def test_nobody_is_found_by_subtracting_a_rate_from_its_group(seed: int) -> None:
    lots = random.Random(seed)
    rows = []
    for court in ("casd", "txsd", "nyed", "ilnd", "dcd", "flsd")[: lots.randint(2, 6)]:
        size = lots.choice((1, 3, 5, 8, 20, 40))
        official = min(lots.choice((0, 1, 2, 4, 7, 18, size)), size)
        rows += [{"court": court, "official": "yes" if i < official else "no"} for i in range(size)]
    collection = table("persons", [{"case": f"c{i}", **row} for i, row in enumerate(rows)])
    full = answer(statistic("officials"), collection, by=["court"])
    plain = answer(statistic("officials"), collection)
    found = publish(full, plain)
    if found.withheld is not None:
        return
    attacker = Attacker()
    data = found.data()
    for row in data["rows"]:
        yes, no = (attacker.number((row["group"], one)) for one in ("yes", "no"))
        if not row["hidden"]:
            attacker.knows({yes: 1}, row["count"])
            attacker.knows({yes: 1, no: 1}, row["of"])
    attacker.knows(dict.fromkeys(attacker.names.values(), 1.0), data["known"])
    if found.beside:
        for row in publish(plain).data()["rows"]:
            if not row["hidden"]:
                every = [n for (_, one), n in attacker.names.items() if one == "yes"]
                attacker.knows(dict.fromkeys(every, 1.0), row["count"])
    for row in full.rows:
        for one, count in (("yes", row.count), ("no", row.of - row.count)):
            if 0 < count < THRESHOLD:
                least, most = attacker.range((row.group, one))
                assert least < most, (row.group, one, count)


def test_a_part_is_not_what_is_left_of_its_group() -> None:
    # The group of casd is 36: 30 and 4 are shown nowhere together with it, or 2 would be found.
    cells = {
        ("casd", "agreement"): 30,
        ("casd", "not_guilty"): 4,
        ("casd", "pretrial"): 2,
        ("txsd", "agreement"): 20,
        ("txsd", "not_guilty"): 10,
        ("txsd", "pretrial"): 10,
    }
    found = publish(answer(statistic("plea"), persons(cells), by=["court"]))
    least, most = attack_parts(found, None, "plea").range("casd · pretrial")
    assert least <= 1
    assert most >= 4


# -- what is hidden changes nothing that goes out ------------------------------------------------


def test_two_hidden_counts_may_change_places_and_nothing_shows_it() -> None:
    one = {("casd", "agreement"): 40, ("azd", "agreement"): 2, ("ilnd", "agreement"): 4}
    other = {("casd", "agreement"): 40, ("azd", "agreement"): 4, ("ilnd", "agreement"): 2}
    shown = [publish(answer(statistic("courts"), persons(cells))) for cells in (one, other)]
    assert [line.row is None for line in shown[0].lines] == [True, False, True]
    # Neither the order of the rows nor picture, table or sentence tells which is the larger.
    assert told(shown[0]) == told(shown[1])


def test_what_is_hidden_has_no_number_in_any_form() -> None:
    collection = make(1).collection
    hidden = 0
    for one in statistics().values():
        found = publish(answer(one, collection))
        for line, row in zip(found.lines, found.data()["rows"], strict=True):
            assert row["hidden"] is (line.row is None)
            if line.row is None:
                hidden += 1
                assert [row[name] for name in NUMBERS] == [None] * 7
                # Not what waits, what is sealed there, nor any quantile either.
                assert set(row) == {
                    "group",
                    "label",
                    "groups",
                    *NUMBERS,
                    "synthetic",
                    "hidden",
                }
                assert set(telling.cells(found, line, "en")[1:]) == {"*"}
        for row in csv.DictReader(io.StringIO(telling.as_csv(found))):
            assert (row["hidden"] == "yes") <= (not any(row[name] for name in NUMBERS))
    assert hidden > 100


def test_the_picture_draws_no_hidden_group() -> None:
    cells = {("casd", "agreement"): 40, ("azd", "agreement"): 2, ("ilnd", "agreement"): 3}
    drawn = telling.draw(publish(answer(statistic("courts"), persons(cells))), "en")
    assert drawn.count('class="st-group"') == 1
    assert "azd" not in drawn
    assert "2 of 3 groups" in drawn


def test_bars_to_both_sides_are_drawn_as_pairs_or_not_at_all() -> None:
    rows: list[dict[str, object]] = []
    for year, counts in ((2018, (20, 9)), (2019, (30, 2)), (2020, (12, 11))):
        for state, count in zip(("US", "MX"), counts, strict=True):
            rows += [{"requesting_state": state, "requested_on": f"{year}-05-01"}] * count
    full = answer(
        statistic("balance"),
        table("requests", [{"request": f"r{i}", **row} for i, row in enumerate(rows)]),
    )
    drawn = telling.draw(publish(full), "en")
    # A bar that lacks beside one that is there would be taken for 0.
    pairs = re.findall(r"<title>(20\d\d): ([^<]*)</title>", drawn)
    assert "2019" not in [year for year, _ in pairs]
    assert not [said for _, said in pairs if said.endswith(" 0")]


# -- nothing at all ------------------------------------------------------------------------------


def test_of_fewer_than_five_nothing_is_told() -> None:
    found = publish(answer(statistic("plea"), persons({("casd", "agreement"): 3}, sealed=2)))
    data = found.data()
    assert data["public"]["withheld"]
    assert (data["known"], data["missing"], data["sealed"]) == (None, None, None)
    # Neither a warning nor the picture says how many there are.
    said = " ".join(data["warnings"]) + telling.sentence(found, "en")
    assert set(re.findall(r"\d+", said)) <= {"5"}
    assert 'class="st-group"' not in telling.draw(found, "en")
    # Four groups of fewer than five would be one each: not even their names are told.
    four = {(f"d{i}", "agreement"): 1 for i in range(4)}
    assert publish(answer(statistic("courts"), persons(four))).data()["rows"] == []
    one = publish(answer(statistic("plea"), persons({("casd", "agreement"): 4})))
    two = publish(answer(statistic("plea"), persons({("casd", "agreement"): 1})))
    assert told(one) == told(two)


def test_where_each_would_be_found_nothing_is_told() -> None:
    # Five, in five rows, each of whom is there: each row is 1.
    cells = {(f"d{i}", "agreement"): 1 for i in range(5)}
    found = publish(answer(statistic("courts"), persons(cells)))
    assert found.withheld is not None
    assert found.data()["rows"] == []


def test_a_warning_tells_no_small_overlap() -> None:
    rows: list[dict[str, object]] = [{"person": f"p{i}", "route": "extradited"} for i in range(30)]
    rows += [{"person": f"q{i}", "route": "deported"} for i in range(20)]
    rows += [{"person": "p1", "route": "deported"}]
    collection = table("persons", [{"case": f"c{i}", **row} for i, row in enumerate(rows)])
    full = answer(statistic("routes_by_person"), collection)
    assert any("1 persons" in one.en for one in full.warnings)
    said = " ".join(one.en for one in publish(full).answer.warnings)
    assert "Some persons are counted in several groups" in said
    assert not re.search(r"\d", said)


# -- durations -----------------------------------------------------------------------------------


def requests(days: Iterable[int | None]) -> Answer:
    first = date(2015, 1, 1)
    rows: list[dict[str, object]] = []
    for i, one in enumerate(days):
        row: dict[str, object] = {"request": f"r{i}", "requested_on": first, "outcome": "none"}
        if one is not None:
            row |= {"decided_on": first + timedelta(days=one), "outcome": "granted"}
        rows.append(row)
    rows[0]["known_until"] = date(2020, 1, 1)
    return answer(statistic("time_to_decision"), table("requests", rows))


def test_a_curve_tells_quantiles_and_no_case() -> None:
    days = [10 * i + 3 for i in range(1, 101)]
    changed = days.copy()
    # One case ends on another day, between the same two quantiles.
    changed[37] = days[37] + 4
    one, other = publish(requests(days)), publish(requests(changed))
    assert telling.draw(one, "en") == telling.draw(other, "en")
    curve = one.answer.rows[0].curve
    assert curve is not None
    assert len(curve.days) == 5
    assert "case" in " ".join(telling.chart(one, "en").corner)


def test_the_ends_of_few_durations_are_not_told() -> None:
    twelve = publish(requests([5, *range(100, 111)])).data()["rows"][0]
    assert twelve["value"] is not None
    # The interval of so few reaches to the second case from each end.
    assert (twelve["low"], twelve["high"]) == (None, None)
    assert list(twelve["quantiles"]) == ["p50"]
    nine = publish(requests([5, *range(100, 108)])).data()["rows"][0]
    assert nine["hidden"] is True


def test_who_waits_is_not_found_by_subtraction() -> None:
    row = publish(requests([*range(10, 60), None, None])).data()["rows"][0]
    # 50 of 52 have ended: the 2 that wait would be told.
    assert row["hidden"] is True
    assert "waiting" not in row


# -- what is not small stays ---------------------------------------------------------------------


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    cells = {("casd", "agreement"): 40, ("azd", "agreement"): 12, ("ilnd", "agreement"): 5}
    full = answer(statistic("courts"), persons(cells))
    found = publish(full)
    assert found.hidden == 0
    shown = {row["group"]: row["count"] for row in found.data()["rows"]}
    assert shown == {row.group: row.count for row in full.rows}
    assert telling.sentence(found, "es").startswith("57 personas acusadas")


def test_a_folder_of_this_computer_is_not_published() -> None:
    made = persons({("casd", "agreement"): 9})
    collection = Collection(made.tables, ("/home/ana/secret/persons.csv",))
    data = publish(answer(statistic("courts"), collection)).data()
    assert data["sources"] == ["persons.csv"]
