"""The group that is proposed is the best one: the same as by trying every group."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from dedere.errors import DedereError
from dedere.transfers.facilities import Facility
from dedere.transfers.group.choosing import choose
from dedere.transfers.group.request import Aim, Candidate, Demand, Flight
from tests.transfers.groups import ON, best_group, candidates, demands, facilities, fits


@settings(max_examples=250)
@given(candidates(), demands())
@example(  # the one who waits longest keeps two others from going, and goes
    (
        Candidate("P0", 1, waiting_since=ON - timedelta(days=9)),
        Candidate("P1", 900, waiting_since=ON - timedelta(days=8), apart_from=("P0",)),
        Candidate("P2", 900, apart_from=("P0",)),
    ),
    Demand(Flight(3), (Aim.LONGEST_WAITING,)),
)
def test_it_is_the_group_that_trying_every_one_finds(
    people: tuple[Candidate, ...], demand: Demand
) -> None:
    best = best_group(people, demand)
    if best is None:
        with pytest.raises(DedereError):
            choose(people, demand)
        return
    group = choose(people, demand).group
    assert set(group.chosen) == {one.id for one in best}
    assert group.proven_best
    assert group.ties_settled
    assert group.bound == group.value


@settings(max_examples=200)
@given(candidates(most=12), demands(at_least=False), st.sampled_from([0.0, 60.0]))
def test_no_capacity_is_ever_exceeded(
    people: tuple[Candidate, ...], demand: Demand, seconds: float
) -> None:
    """With all the time that is needed, and with none."""
    group = choose(people, replace(demand, seconds=seconds)).group
    chosen = [one for one in people if one.id in group.chosen]
    assert fits(chosen, demand)
    assert group.bound is None or group.bound >= group.value
    if group.proven_best:
        assert group.value == choose(people, demand).group.value
    if demand.facilities is not None:
        beds = {one.id: one for one in demand.facilities}
        for one in chosen:
            sent = group.assigned[one.id]
            assert sent is not None
            assert one.destination == sent or beds[sent].takes(one.security)
        for place in beds.values():
            sent_there = [who for who, where in group.assigned.items() if where == place.id]
            assert len(sent_there) <= (place.beds or 0)


@given(st.data(), candidates(), demands())
def test_the_order_of_the_rows_changes_nothing(
    data: st.DataObject, people: tuple[Candidate, ...], demand: Demand
) -> None:
    mixed = tuple(data.draw(st.permutations(people)))
    try:
        group = choose(people, demand).group
    except DedereError:
        assume(False)
        return
    assert choose(mixed, demand).group == group


@given(candidates(), demands(at_least=False), st.integers(1, 3))
def test_one_more_seat_never_makes_the_first_aim_worse(
    people: tuple[Candidate, ...], demand: Demand, more: int
) -> None:
    assume(demand.aim is not Aim.LONGEST_WAITING and not demand.runs_out_first)
    roomier = replace(demand, flight=replace(demand.flight, seats=demand.flight.seats + more))
    assert choose(people, roomier).group.value >= choose(people, demand).group.value


@given(st.integers(0, 60), st.integers(0, 8), st.none() | st.integers(1, 9))
def test_escorts_have_their_seats(seats: int, escorts: int, each: int | None) -> None:
    flight = Flight(seats, escorts, each)
    most = flight.persons
    assert most == 0 or most + flight.escorts_for(most) <= seats
    assert most + 1 + flight.escorts_for(most + 1) > seats


def test_being_apart_needs_to_be_said_by_one_of_the_two_only() -> None:
    said = (Candidate("P0", 100, apart_from=("P1",)), Candidate("P1", 300))
    assert choose(said, Demand(Flight(2))).group.chosen == ("P1",)
    assert choose(tuple(reversed(said)), Demand(Flight(2))).group.chosen == ("P1",)


def test_somebody_without_a_destination_makes_room_for_one_who_has_one() -> None:
    """The free one is sent to the only other facility that takes the person."""
    people = (Candidate("P0", 10, security="low"), Candidate("P1", 10, destination="A"))
    beds = (Facility("A", 1, frozenset({"low"})), Facility("B", 1, frozenset({"low"})))
    group = choose(people, Demand(Flight(5), facilities=beds)).group
    assert group.assigned == {"P0": "B", "P1": "A"}


@pytest.mark.parametrize(
    ("demand", "named"),
    [
        (
            Demand(Flight(1), at_least={"Jalisco": 2}),
            ("at least 2 from Jalisco", "seats for persons: 1"),
        ),
        (Demand(Flight(9), at_least={"Sonora": 1}), ("at least 1 from Sonora, of whom 0",)),
        (
            Demand(Flight(9), at_least={"Jalisco": 2}, at_most={"Jalisco": 1}),
            ("at least 2 from Jalisco", "at most 1 from Jalisco"),
        ),
        (
            Demand(Flight(9), at_least={"Oaxaca": 2}),
            ("at least 2 from Oaxaca", "do not travel together: P2, P3"),
        ),
        (
            Demand(Flight(9), at_least={"Jalisco": 2}, facilities=(Facility("A", 1),)),
            ("at least 2 from Jalisco", "beds at A: 1"),
        ),
    ],
    ids=["seats", "nobody", "share", "apart", "beds"],
)
def test_demands_that_contradict_each_other_are_named(
    demand: Demand, named: tuple[str, ...]
) -> None:
    people = (
        Candidate("P0", 1, state="Jalisco", destination="A"),
        Candidate("P1", 1, state="Jalisco", destination="A"),
        Candidate("P2", 1, state="Oaxaca", destination="A"),
        Candidate("P3", 1, state="Oaxaca", destination="A", apart_from=("P2",)),
    )
    with pytest.raises(DedereError) as refused:
        choose(people, demand)
    said = refused.value.in_("en")
    for words in named:
        assert words in said
    listed = re.sub(r"^[^:]*: ", "", refused.value.found.en)
    assert len(listed.split("; ")) == len(named)


@given(candidates(), facilities())
def test_nobody_is_sent_where_the_free_beds_are_not_known(
    people: tuple[Candidate, ...], places: tuple[Facility, ...]
) -> None:
    unknown = tuple(Facility(one.id, None, one.security) for one in places)
    assert choose(people, Demand(Flight(9), facilities=unknown)).group.chosen == ()
