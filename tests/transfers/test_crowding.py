"""How full prisons are: of capacity and over it, dated, with gaps; and how small the effect is."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.errors import InputErrors
from dedere.pictures.crowding_lines import draw
from dedere.transfers.crowding import Claim, Stay, Stays, evenly, read_ends, reckon, systems
from dedere.transfers.crowding import facilities as table
from dedere.transfers.crowding.effect import bed_years, effect
from dedere.transfers.crowding.picture import chart
from dedere.transfers.crowding.plain import as_csv, as_dict

START = date(2025, 8, 8)
FEDERAL = ("bop", "bop-medium", "bop-high")


def told(found: tuple[object, ...]) -> set[tuple[str, str, int]]:
    return {(one.system, one.when.written, int(one.value)) for one in found}  # type: ignore[attr-defined]


# -- a claim -------------------------------------------------------------------------------------


def test_over_130_percent_of_capacity_is_met_by_levels_about_2015_and_by_all_in_2011() -> None:
    weighed = reckon(only=FEDERAL, claim=Claim(Decimal(130), "capacity")).claim
    assert weighed is not None
    met = told(weighed.met_by)
    assert {("bop-medium", "2015", 132), ("bop-high", "2015", 149), ("bop", "FY2011", 139)} <= met
    assert told(weighed.not_met_by) == {("bop", "1995", 126), ("bop", "2015", 123)}
    assert weighed.latest is not None
    assert weighed.latest.when.in_("en") == "about 2015", "nothing later is published"


def test_130_percent_over_capacity_is_another_claim() -> None:
    over = reckon(only=FEDERAL, claim=Claim(Decimal(130), "over")).claim
    assert over is not None
    assert over.claim.of_capacity == 230
    assert over.met_by == ()
    assert len(over.misread) == 7, "what would meet it as percent of capacity"
    same = reckon(only=FEDERAL, claim=Claim(Decimal(30), "over")).claim
    of = reckon(only=FEDERAL, claim=Claim(Decimal(130), "capacity")).claim
    assert same is not None
    assert of is not None
    assert same.met_by == of.met_by


@given(st.decimals(1, 300, places=1, allow_nan=False), st.sampled_from(["capacity", "over"]))
def test_a_claim_parts_all_figures_in_two(percent: Decimal, of: str) -> None:
    weighed = reckon(claim=Claim(percent, "over" if of == "over" else "capacity")).claim
    assert weighed is not None
    published = [value for one in systems() for value in one.of("occupancy")]
    assert len(weighed.met_by) + len(weighed.not_met_by) == len(published)
    lowest = min((one.value for one in weighed.met_by), default=None)
    highest = max((one.value for one in weighed.not_met_by), default=None)
    assert lowest is None or highest is None or lowest > highest


# -- what is published ---------------------------------------------------------------------------


def test_the_states_of_mexico_are_all_less_the_federal_centers() -> None:
    states = next(one for one in systems() if one.id == "mexico-states")
    people, places = states.latest("population"), states.latest("capacity")
    assert people is not None
    assert places is not None
    assert (int(people.value), int(places.value)) == (212_425, 200_512)
    occupancy = states.latest("occupancy")
    assert occupancy is not None
    assert round(people.value / places.value * 100, 1) == occupancy.value
    assert people.how is not None


def test_gaps_stay_gaps_in_json_and_csv() -> None:
    found = reckon()
    plain = json.loads(json.dumps(as_dict(found)))
    by_id = {one["id"]: one for one in plain["systems"]}
    spans = {gap["when"] for gap in by_id["bop-high"]["gaps"]}
    assert "2018/2025" in spans
    assert all(one["values"] for one in plain["systems"])
    rows = list(csv.DictReader(io.StringIO(as_csv(found))))
    empty = [row for row in rows if row["kind"] == "gap"]
    assert empty
    assert all(row["value"] == "" and row["note"] for row in empty)


def test_the_csv_gives_back_every_published_value() -> None:
    found = reckon()
    rows = [r for r in csv.DictReader(io.StringIO(as_csv(found))) if r["kind"] == "published"]
    wanted = [
        (one.system, one.measure, one.when.in_("en"), float(one.value))
        for system in found.systems
        for one in system.values
    ]
    got = [(r["system"], r["measure"], r["when"], float(r["value"])) for r in rows]
    assert [one[:3] for one in got] == [one[:3] for one in wanted]
    assert [one[3] for one in got] == pytest.approx([one[3] for one in wanted], abs=0.005)
    assert all(row["source"] for row in rows)


def test_what_crowding_does_beside_beds_is_dated_or_not_published() -> None:
    conditions = {one.series.id: one for one in reckon().conditions}
    for name in ("bop-staff", "bop-violence", "mx-rule-by-inmates", "mx-program-places"):
        assert conditions[name].newest is None
        assert "2026-04" in str(conditions[name].gap)
    cost = conditions["coif-annual"].newest
    assert cost is not None
    assert cost.when.written == "FY2023"
    assert len(reckon().oversight) == 2
    assert reckon(only=["mexico"]).oversight == ()


# -- the effect ----------------------------------------------------------------------------------


def test_persons_and_years_alone_are_spread_evenly_and_said_to_be() -> None:
    stays = evenly(14, Decimal(96), START)
    assert stays.assumption is not None
    assert "14" in stays.assumption.en
    months = effect(stays)
    assert months[0].day == START
    assert {month.surely for month in months} == {14}
    assert stays.last == START + timedelta(days=2504)
    assert bed_years(stays) == pytest.approx(96, abs=0.1)


def test_the_effect_is_told_as_small_as_it_is() -> None:
    found = as_dict(reckon(stays=evenly(14, Decimal(96), START)))["effect"]
    by_system = {one["system"]: one for one in found["systems"]}
    here, there = by_system["bop"], by_system["mexico-federal"]
    assert here["sign"] == -1
    assert here["most_percent_of_population"] == pytest.approx(14 / 157_973 * 100, abs=1e-4)
    assert here["same_time"] is False, "the last capacity is of FY2011"
    assert here["occupancy_without"] is None
    assert here["months"][0]["with"] == 157_973 - 14
    assert there["months"][0]["with"] == 20_852 + 14
    assert there["occupancy_without"] == pytest.approx(73.11, abs=0.01)
    assert there["most_percent_points"] == pytest.approx(14 / 28_520 * 100, abs=1e-4)


DAYS = st.integers(START.toordinal() - 400, START.toordinal() + 12_000)


@given(st.lists(st.tuples(DAYS, st.integers(0, 400)), min_size=1, max_size=30))
def test_room_only_shrinks_until_the_last_sentence_ends(ends: list[tuple[int, int]]) -> None:
    people = tuple(Stay(PartialDate(first, first + more)) for first, more in ends)
    months = effect(Stays(START, people))
    for one, after in pairwise(months):
        assert one.surely >= after.surely
        assert one.perhaps >= after.perhaps
        assert after.day.day == 1
    assert all(0 <= one.surely <= one.perhaps <= len(people) for one in months)
    counted = [(sum(stay.until.earliest >= m.day.toordinal() for stay in people)) for m in months]
    assert [one.surely for one in months] == counted
    last = Stays(START, people).last
    if last >= START:
        assert months[-1].perhaps > 0
        assert (months[-1].day.year, months[-1].day.month) == (last.year, last.month) or len(
            months
        ) == 1


def test_ends_come_from_a_roster_and_partial_dates_stay_partial(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text(
        "id,transfer.projected_release_on,plan.facility,plan.destination\n"
        "01,2026-03-10,FCI A,CPF 4\n02,2027,FCI A,\n03,,FCI B,CPF 4\n",
        encoding="utf-8",
    )
    stays = read_ends(file, START)
    assert (len(stays.people), stays.without_end) == (2, 1)
    by_day = {month.day: month for month in effect(stays)}
    assert (by_day[date(2026, 12, 1)].surely, by_day[date(2026, 12, 1)].perhaps) == (1, 1)
    assert (by_day[date(2027, 6, 1)].surely, by_day[date(2027, 6, 1)].perhaps) == (0, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id,end\n1,2026\n", "column of ends"),
        ("id,ends_on\n1,soon\n2,2026-02-30\n", "'soon' is no date"),
        ("id,ends_on\n1,2026/..\n", "no last day"),
        ("id,ends_on\n1,\n", "nobody's end"),
    ],
)
def test_ends_that_cannot_be_read_are_told(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "ends.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputErrors, match=said):
        read_ends(file, START)


# -- facilities ----------------------------------------------------------------------------------

HEADER = "facility,system,as_of,population,capacity,staff,source\n"


def test_a_facility_changes_by_those_who_leave_it_and_those_who_join_it(tmp_path: Path) -> None:
    file = tmp_path / "facilities.csv"
    file.write_text(
        HEADER + "FCI A,bop,2024-01-01,900,1000,,invented\n"
        "FCI A,bop,2025-01-01,1000,1000,200,invented\n"
        "CPF 4,mexico-federal,2025-01-01,,2670,,invented\n",
        encoding="utf-8",
    )
    facilities = table.load(file)
    stay = Stay(PartialDate.parse("2026-03-10"), leaves="FCI A", joins="CPF 4")
    found = reckon(stays=Stays(START, (stay,) * 10), facilities=facilities)
    moved = {one.facility.facility: one for one in found.moved}
    here, there = moved["FCI A"], moved["CPF 4"]
    assert here.facility.occupancy == 100
    assert here.occupancy(here.months[0]) == 99
    assert there.sign == 1
    assert there.occupancy(there.months[0]) is None, "how many it holds is not known"


def test_the_template_can_be_filled_in_and_read(tmp_path: Path) -> None:
    file = tmp_path / "facilities.csv"
    header = table.template()
    cells = {"facility": "X", "as_of": "2025-01-01", "source": "invented", "population": "12"}
    row = ",".join(cells.get(name, "") for name in header.strip().split(","))
    file.write_text(f"{header}{row}\n", encoding="utf-8")
    (one,) = table.load(file)
    assert one.facility == "X"
    assert dict(one.numbers) == {"population": Decimal(12)}
    assert one.occupancy is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("facility,as_of\nX,2025-01-01\n", "column source is missing"),
        (HEADER.replace("staff", "staf") + "X,,2025-01-01,1,1,,a\n", "Did you mean 'staff'"),
        (HEADER + "X,,2025-01-01,-1,1,,a\n", "no number from zero up"),
        (HEADER + "X,,yesterday,1,1,,a\n", "no day"),
        (HEADER + "X,,2025-01-01,1,1,,\n", "source is empty"),
        (HEADER + "X,,2025-01-01,1,1,,a\nX,,2025-01-01,2,1,,a\n", "twice"),
    ],
)
def test_a_table_that_cannot_be_used_is_told(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "facilities.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputErrors, match=said):
        table.load(file)


# -- the picture ---------------------------------------------------------------------------------


def test_figures_years_apart_are_not_joined_and_gaps_are_bands() -> None:
    made = chart(reckon(), "en")
    here, there = made.panels
    assert here.missing
    assert there.missing
    for panel in made.panels:
        days = [(point.first, point.last) for row in panel.rows for point in row.points]
        for gap in panel.missing:
            assert not any(first <= gap.first and gap.last <= last for first, last in days)
    picture = draw(made, "en")
    assert picture.count('<polyline class="cr-line"') == 4, (
        "Mexico 2021-22-23, federal and States 2022-23"
    )
    assert picture.count('class="cr-gap"') == len(here.missing) + len(there.missing)


def test_the_level_of_130_percent_is_drawn_where_it_is_claimed() -> None:
    claim = Claim(Decimal(30), "over")
    panel = chart(reckon(only=FEDERAL, claim=claim), "es").panels[0]
    assert panel.claim == (130.0, "se afirma: más de 130 %")
