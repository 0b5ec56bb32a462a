"""The main flow: as few arrows as say it, an order that can be read, and ways around the boxes."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.pictures.procedure_map.chart import Chart, chart_of
from dedere.pictures.procedure_map.flow import Flow, flow_of
from dedere.pictures.procedure_map.grid import Cell, grid_of
from dedere.pictures.procedure_map.routes import route, tracks_of
from dedere.pictures.procedure_map.spine import part_arrows, tracks
from dedere.procedure.checked import check
from dedere.procedure.declared import procedures
from dedere.procedure.graph import Procedure, Role, Step
from tests.pictures.slice import declared

WHO = Role("who", same("who"))
LAW = "mx/lei/30"
WHY = same("so")


@pytest.fixture(scope="module", params=["slice", "from-mexico", "from-united-states"])
def chart(request: pytest.FixtureRequest) -> Chart:
    known = {one.name: one.graph for one in procedures()}
    return chart_of(known.get(request.param) or declared().graph)


def named(*names: str) -> tuple[Procedure, list[Step]]:
    procedure = Procedure("p", same("p"))
    return procedure, [procedure.step(one, same(one), by=WHO, law=LAW) for one in names]


def flow(procedure: Procedure) -> Flow:
    return flow_of(check(procedure), procedure, [procedure.own])


def written(found: tuple[tuple[Step, Step], ...]) -> set[tuple[str, str]]:
    return {(one.name, to.name) for one, to in found}


# -- arrows ----------------------------------------------------------------------------------------


def test_what_a_longer_way_says_is_left_out() -> None:
    procedure, (a, b, c) = named("a", "b", "c")
    c.needs(a, b, law=LAW, why=WHY)
    b.needs(a, law=LAW, why=WHY)
    assert written(flow(procedure).arrows) == {("a", "b"), ("b", "c")}


def test_a_period_stands_between_what_sets_it_off_and_what_waits_for_it() -> None:
    procedure, (notice, order) = named("notice", "order")
    end = procedure.lapse("end", same("end"), limit="X", rule="mx/lei/33/3", law=LAW)
    order.needs(notice, after=end, law=LAW, why=WHY)
    assert written(flow(procedure).arrows) == {("notice", "end"), ("end", "order")}


def test_what_leads_back_is_no_arrow() -> None:
    procedure, (a, b, c) = named("a", "b", "c")
    b.needs(a, law=LAW, why=WHY)
    c.needs(b, law=LAW, why=WHY)
    c.makes_due(a, law=LAW, why=WHY)
    found = flow(procedure)
    assert written(found.arrows) == {("a", "b"), ("b", "c")}
    assert written(found.back) == {("c", "a")}
    assert found.returns(c) == [a]


def test_an_exclusion_and_a_milestone_are_no_way() -> None:
    procedure, (a, b, c) = named("a", "b", "c")
    a.shuts_out(b, law=LAW, why=WHY)
    c.waits_for(a, law=LAW, why=WHY)
    assert not flow(procedure).arrows


def test_a_chain_stays_together() -> None:
    procedure, (a, _b, c, d) = named("a", "b", "c", "d")
    c.needs(a, law=LAW, why=WHY)
    d.needs(c, law=LAW, why=WHY)
    assert [step.name for step in flow(procedure).order] == ["a", "c", "d", "b"]


@given(
    st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda one: one[0] < one[1]),
        max_size=15,
    )
)
def test_arrows_reach_what_conditions_reach_and_none_can_be_spared(
    pairs: list[tuple[int, int]],
) -> None:
    procedure, steps = named(*"abcdefg")
    for one, to in pairs:
        steps[to].needs(steps[one], law=LAW, why=WHY)
    arrows = set(flow(procedure).arrows)
    wanted = reached({(steps[one], steps[to]) for one, to in pairs})
    assert reached(arrows) == wanted
    assert all(reached(arrows - {one}) != wanted for one in arrows)


def reached(arrows: set[tuple[Step, Step]]) -> set[tuple[Step, Step]]:
    found = set(arrows)
    while more := {(a, d) for a, b in found for c, d in found if b is c} - found:
        found |= more
    return found


# -- the chart -------------------------------------------------------------------------------------


def test_every_step_stands_once_and_after_its_conditions(chart: Chart) -> None:
    for course in chart.courses:
        steps = [step for part in course.parts for step in part.steps]
        assert sorted(steps, key=id) == sorted(course.process.own, key=id)
        place = {step: number for number, step in enumerate(steps)}
        assert all(place[one] < place[to] for one, to in course.flow.arrows)
        assert all(place[one] > place[to] for one, to in course.flow.back)
    assert [chart.numbers[step] for step in chart.main.flow.order] == list(
        range(1, len(chart.main.flow.order) + 1)
    )


def test_declared_phases_are_the_parts_in_their_order() -> None:
    for one in procedures():
        chart = chart_of(one.graph)
        phases = [
            group.title
            for group in one.graph.procedure.groups
            if group.is_phase and group.process is chart.main.process
        ]
        assert [part.title for part in chart.main.parts] == phases
        assert chart.main.process is one.course


def test_the_whole_comes_before_what_is_many_times_in_it() -> None:
    chart = chart_of(next(one for one in procedures() if one.name == "from-mexico").graph)
    assert [course.process.id for course in chart.beside] == [
        "",
        "request/offense",
        "request/assurance",
        "request/amparo",
        "amparo",
    ]


# -- places and ways -------------------------------------------------------------------------------


def test_each_step_has_a_place_of_its_own_right_of_or_under_what_leads_to_it(chart: Chart) -> None:
    grid = grid_of(chart.main)
    cells = grid.cells
    assert len(set(cells.values())) == len(cells)
    for one, to in chart.main.flow.arrows:
        before, after = cells[one], cells[to]
        assert before.line < after.line or (
            before.line == after.line and before.column < after.column
        )
    for part, (first, end) in zip(
        chart.main.parts, pairwise((*grid.first_lines, grid.lines)), strict=True
    ):
        assert {cells[step].line for step in part.steps} == set(range(first, end))


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5), st.integers(0, 3), st.integers(0, 5), st.integers(0, 3)
        ).filter(lambda one: (one[0], one[1]) < (one[2], one[3])),
        max_size=12,
    )
)
def test_ways_of_different_boxes_never_lie_on_each_other(
    ends: list[tuple[int, int, int, int]],
) -> None:
    routes = [route(Cell(a, b), Cell(c, d)) for a, b, c, d in ends if a < c or b < d]
    found = tracks_of(routes)
    upright: dict[object, tuple[int, int]] = {}
    for one in routes:
        if one.straight:
            continue
        middle = 2 * one.target.line if one.along else 2 * one.target.line + 1
        for lane, extent in (
            (one.leaving, (2 * one.source.line + 1, middle)),
            (one.entering, (2 * one.target.line, 2 * one.target.line + 1)),
        ):
            if lane is not None:
                low, high = upright.get(lane, extent)
                upright[lane] = min(low, *extent), max(high, *extent)
    for (one_lane, one_), (other_lane, other) in combinations(upright.items(), 2):
        apart = one_[1] < other[0] or other[1] < one_[0]
        same_track = found.gutters[one_lane] == found.gutters[other_lane]  # type: ignore[index]
        same_gutter = one_lane[0] == other_lane[0]  # type: ignore[index]
        assert apart or not (same_gutter and same_track)


def test_parts_follow_one_another_in_few_arrows(chart: Chart) -> None:
    arrows = part_arrows(chart.main)
    assert all(one < to for one, to in arrows)
    passing = tracks(arrows)
    for one, other in combinations(passing, 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert passing[one] != passing[other]
