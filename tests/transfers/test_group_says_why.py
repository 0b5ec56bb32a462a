"""What is said of those who stay is true: compared with trying every group."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings

from dedere.transfers.group.choosing import choose
from dedere.transfers.group.explaining import stays
from dedere.transfers.group.reasons import Code, Price
from dedere.transfers.group.request import Aim, Candidate, Demand, Flight
from tests.transfers.groups import ON, all_groups, candidates, demands, fits, worth_by


def levels(demand: Demand, people: tuple[Candidate, ...]) -> list[str | None]:
    """What is compared, in its order, as far as each is a sum of its own."""
    found: list[str | None] = [None] if demand.runs_out_first else []
    for aim in (*demand.aims, Aim.MOST_PERSON_YEARS):
        if aim is Aim.EQUAL_BY_STATE and not any(one.state is not None for one in people):
            # Where nobody is of a known state, it tells no two groups apart.
            continue
        if aim in (Aim.LONGEST_WAITING, Aim.EQUAL_BY_STATE):
            break
        if aim.value not in found:
            found.append(aim.value)
    return found


def sums(group: tuple[Candidate, ...], compared: list[str | None]) -> list[int]:
    """The sums of a group, level by level."""
    made = []
    for level in compared:
        value = (
            sum(one.runs_out for one in group)
            if level is None
            else worth_by(Aim(level), group, group)
        )
        assert isinstance(value, int)
        made.append(value)
    return made


def check(people: tuple[Candidate, ...], demand: Demand, *, exact: int = 100) -> None:
    choice = choose(people, demand)
    chosen = tuple(one for one in people if one.id in choice.group.chosen)
    kept = [group for group in all_groups(people) if fits(group, demand)]
    told = stays(choice, exact=exact)
    assert set(told) == {one.id for one in people} - set(choice.group.chosen)
    for one in people:
        for reason in told.get(one.id, ()):
            with_him = [group for group in kept if one in group]
            match reason.code:
                case Code.APART:
                    assert set(reason.others) <= set(choice.group.chosen)
                    others = [other for other in chosen if other.id in reason.others]
                    assert all(not fits((one, other), Demand(Flight(2))) for other in others)
                case Code.STATE_FULL:
                    there = sum(other.state == one.state for other in chosen)
                    assert there == demand.at_most[one.state or ""]
                case Code.BEDS_TAKEN:
                    beds = Demand(Flight(99), facilities=demand.facilities)
                    assert not fits((*(_alone(o) for o in chosen), _alone(one)), beds)
                case Code.NEVER_FITS:
                    assert not with_him
                case Code.NO_SEAT:
                    assert len(chosen) == demand.flight.persons
                case _:
                    raise AssertionError(reason.code)
            if reason.price is not None and with_him:
                _check_price(reason.price, chosen, with_him, levels(demand, people))
        assert one in chosen or told[one.id]


def _alone(one: Candidate) -> Candidate:
    return Candidate(one.id, destination=one.destination, security=one.security)


def _check_price(
    price: Price,
    chosen: tuple[Candidate, ...],
    with_him: list[tuple[Candidate, ...]],
    compared: list[str | None],
) -> None:
    best = max((sums(group, compared) for group in with_him), default=None)
    assert best is not None
    place = compared.index(price.aim)
    own = sums(chosen, compared)
    if price.exact:
        assert best[:place] == own[:place]
        assert own[place] - best[place] == price.loss
    else:
        # The first sum in which anybody counts: what comes before it is the same of every group.
        assert all(sums(group, compared)[:place] == own[:place] for group in with_him)
        assert own[place] - best[place] >= price.loss > 0


@settings(max_examples=200)
@given(candidates(), demands(at_least=False))
def test_every_reason_is_true(people: tuple[Candidate, ...], demand: Demand) -> None:
    check(people, demand)


@settings(max_examples=150)
@given(candidates(), demands(at_least=False))
def test_every_reason_is_true_of_a_roster_too_large_to_ask_again(
    people: tuple[Candidate, ...], demand: Demand
) -> None:
    check(people, demand, exact=-1)


def test_who_waits_less_than_all_who_go_is_told_so() -> None:
    people = tuple(Candidate(f"P{n}", waiting_since=ON - timedelta(days=500 - n)) for n in range(3))
    told = stays(choose(people, Demand(Flight(2), (Aim.LONGEST_WAITING,))))
    (reason,) = told["P2"]
    assert reason.code is Code.NO_SEAT
    assert "each who goes since" in reason.text.en


def test_what_a_tie_costs_is_nothing_and_is_not_claimed() -> None:
    people = (Candidate("P0", 100), Candidate("P1", 100))
    (reason,) = stays(choose(people, Demand(Flight(1))))["P1"]
    assert reason.price is None
