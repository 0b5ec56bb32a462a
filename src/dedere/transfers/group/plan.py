"""The whole plan: who goes, who stays and why, what is asked to be looked at besides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dedere.bilingual import Text
from dedere.errors import DedereError, did_you_mean
from dedere.transfers.group.choosing import Choice, choose
from dedere.transfers.group.explaining import stays
from dedere.transfers.group.people import Person, why_not
from dedere.transfers.group.reasons import Code, Reason
from dedere.transfers.group.request import Demand, Group

if TYPE_CHECKING:
    from dedere.transfers.roster import Problem


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody who does not go, with every reason; the first is the one that counts."""

    id: str
    reasons: tuple[Reason, ...]
    runs_out_on: date | None = None

    @property
    def code(self) -> Code:
        """The kind of the first reason."""
        return self.reasons[0].code


@dataclass(frozen=True, slots=True)
class Plan:
    """A flight.

    Attributes:
        demand: what was asked.
        prospective: the keys are not turned; nobody flies by this.
        people: the good rows, by register number.
        choice: the group with what it was chosen from.
        stays: everybody of the roster who does not go, those of rejected rows too where the row
            has a register number.
        problems: what is wrong with the roster.
        strangers: register numbers in ``plan.apart_from`` that no row has, with who names them.
    """

    demand: Demand
    prospective: bool
    people: dict[str, Person]
    choice: Choice
    stays: tuple[Stay, ...]
    problems: tuple[Problem, ...]
    strangers: tuple[tuple[str, str], ...]

    @property
    def group(self) -> Group:
        """Who goes."""
        return self.choice.group

    @property
    def going(self) -> tuple[Person, ...]:
        """Those who go, by register number."""
        return tuple(self.people[who] for who in self.group.chosen)

    @property
    def escorts(self) -> int:
        """How many escorts fly."""
        return self.demand.flight.escorts_for(len(self.group.chosen)) if self.group.chosen else 0

    @property
    def run_out(self) -> tuple[Person, ...]:
        """Those who could be chosen and whose sentence ends before the next flight."""
        return tuple(self.people[one.id] for one in self.choice.model.candidates if one.runs_out)


def make_plan(
    people: Iterable[Person],
    demand: Demand,
    *,
    prospective: bool = False,
    problems: Sequence[Problem] = (),
) -> Plan:
    """Choose the group and say why each other person stays.

    Args:
        people: the good rows of a roster.
        demand: what is asked.
        prospective: also carry those on whom keys are open; nothing that is refused.
        problems: what is wrong with the roster; who is named there stays.

    Raises:
        DedereError: where no group keeps all limits, or persons for both States could go.
    """
    listed = tuple(people)
    flight = demand.flight
    if flight.on is None:
        demand = replace(demand, flight=replace(flight, on=date.today()))
        flight = demand.flight
    _check_states(listed, demand)
    kept: dict[str, tuple[Reason, ...]] = {
        one.id: why_not(one, flight, demand.facilities, prospective=prospective) for one in listed
    }
    _check_direction([one for one in listed if not kept[one.id]])
    choice = choose((one.candidate(flight) for one in listed if not kept[one.id]), demand)
    kept.update(stays(choice))
    by_id = {one.id: one for one in listed}
    going = set(choice.group.chosen)
    left = [
        Stay(one.id, kept[one.id], one.ends_on if one.runs_out(flight) else None)
        for one in listed
        if one.id not in going
    ]
    return Plan(
        demand=demand,
        prospective=prospective,
        people=by_id,
        choice=choice,
        stays=tuple(sorted((*left, *_rejected(problems, by_id)), key=lambda one: one.id)),
        problems=tuple(problems),
        strangers=_strangers(listed, problems),
    )


def _check_direction(people: Sequence[Person]) -> None:
    """Refuse to put persons for both States on one flight.

    Raises:
        DedereError: where it is not said which of the two it flies to.
    """
    if len({one.receiving for one in people if one.receiving}) > 1:
        raise DedereError(_BOTH_WAYS, _SAY_TO)


def _check_states(people: Sequence[Person], demand: Demand) -> None:
    """Refuse a share for a state that no row names: it is misspelled, or of another roster.

    Raises:
        DedereError: for the first such state.
    """
    known = sorted({one.state for one in people if one.state})
    for state in (*demand.at_least, *demand.at_most):
        if state not in known:
            raise DedereError(_NO_STATE.format(state=state), did_you_mean(state, known))


def _rejected(problems: Iterable[Problem], good: dict[str, Person]) -> list[Stay]:
    """Those of whom only rejected rows speak."""
    found: dict[str, list[Reason]] = {}
    for one in problems:
        if one.id and one.row is not None and one.id not in good:
            said = _ROW.format(row=one.row, column=one.column or "—", message=one.message)
            found.setdefault(one.id, []).append(Reason(Code.REJECTED, said))
    return [Stay(who, tuple(reasons)) for who, reasons in found.items()]


def _strangers(
    people: Sequence[Person], problems: Iterable[Problem]
) -> tuple[tuple[str, str], ...]:
    known = {one.id for one in people} | {one.id for one in problems if one.id}
    return tuple(
        (one.id, other) for one in people for other in one.apart_from if other not in known
    )


def must_be_real(plan: Plan) -> None:
    """Refuse to go on with a plan that was made before the keys were turned.

    Raises:
        DedereError: where it was.
    """
    if plan.prospective:
        raise DedereError(_PROSPECTIVE, _WITHOUT)
    if not all(one.ready for one in plan.going):
        raise AssertionError("somebody without three keys was chosen")


_BOTH_WAYS = Text(
    "The roster has persons for both States.", "La lista tiene personas para los dos Estados."
)
_SAY_TO = Text(
    "Say where the flight goes: --to MX or --to US.", "Diga a dónde va el vuelo: --to MX o --to US."
)
_NO_STATE = Text(
    "No row of the roster has the home state '{state}'.",
    "Ninguna fila de la lista tiene el estado de origen «{state}».",
)
_ROW = Text("row {row}, column {column}: {message}", "fila {row}, columna {column}: {message}")
_PROSPECTIVE = Text(
    "A plan made before the keys are turned gives no manifest.",
    "Un plan hecho antes de que estén dadas las llaves no produce un manifiesto.",
)
_WITHOUT = Text("Ask again without --prospective.", "Pídalo otra vez sin --prospective.")
