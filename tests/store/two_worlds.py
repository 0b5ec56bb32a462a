"""Two worlds that differ in nothing but what one coder wrote, while nobody else may read it.

The same acts are done twice, from the same beginning and by the same clock; only Ana's hand writes
other things the second time. Whatever anybody else is given must then be the same, to the letter.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from unittest.mock import patch

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from hypothesis import strategies as st

from dedere.errors import DedereError
from dedere.store import coders, codings, dockets, observers
from dedere.store.access import Reader
from dedere.store.models import Coding, Docket
from tests.dockets.building import page
from tests.dockets.prosecutions import BEGUN, PLEADED
from tests.store.invented_dockets import TWO, WRITER, keep

VARIABLES = ("plea", "resolution", "sealing", "verdict", "counts", "prosecutors")
PLACE = {"i": 0, "start": 0, "end": 6}
VALUES: dict[str, Any] = {
    "resolution": "dismissed",
    "verdict": None,
    "prosecutors": ["Pat Q. Prosecutor"],
}

Act = tuple[str, str]
"""What is done, and to which variable."""

acts = st.tuples(
    st.sampled_from(("accept", "correct", "reject", "missing", "withdraw", "undo", "redo")),
    st.sampled_from(VARIABLES),
)
steps = st.lists(
    st.one_of(
        # Ana writes: other acts, and another number of them, in each world.
        st.tuples(st.just("ana"), st.lists(acts, max_size=4), st.lists(acts, max_size=4)),
        st.tuples(st.just("ana finishes")),
        st.tuples(st.just("ana takes up")),
        st.tuples(st.just("beto"), acts),
        st.tuples(st.just("carla"), acts),
        st.tuples(st.sampled_from(("copy", "note", "set aside"))),
    ),
    min_size=1,
    max_size=10,
)


@dataclass
class Office:
    """Two dockets and three people with keys, before anybody codes."""

    docket: Docket
    other: Docket
    ana: Reader
    beto: Reader
    carla: Reader


@dataclass
class World(Office):
    """Two coders of one defendant, and somebody who codes elsewhere."""

    hidden: Coding
    beside: Coding
    elsewhere: Coding

    @property
    def others(self) -> tuple[Reader, ...]:
        """Everybody but Ana with her key: also whoever gives her name."""
        return (Reader(), Reader("Ana"), self.beto, self.carla)


def office() -> Office:
    """An office before anybody codes."""
    people = (coders.proven(coders.claim(name)[0]) for name in ("Ana", "Beto", "Carla"))
    return Office(keep(PLEADED), keep(TWO), *people)


def begin(in_office: Office) -> World:
    """Three codings, before anything is written."""
    one = in_office
    return World(
        one.docket,
        one.other,
        one.ana,
        one.beto,
        one.carla,
        codings.begin(one.ana, one.docket, "1"),
        codings.begin(one.beto, one.docket, "1"),
        codings.begin(one.carla, one.other, "2"),
    )


def live(
    in_office: Office, script: list[Any], *, second: bool, look: Callable[[World], Any]
) -> list[Any]:
    """What *look* saw after the last step of one world; nothing of it stays.

    Scripts of all lengths are tried, so that after each step is after the last one of another.
    Beto does not finish, so nothing is opened.
    """
    clock = Clock()
    with transaction.atomic(), patch("django.utils.timezone.now", clock):
        _number_from_here()
        world = begin(in_office)
        for number, step in enumerate(script):
            clock.step = number
            _do(world, step, second=second, number=number)
        seen = [look(world)]
        transaction.set_rollback(True)
    return seen


def _number_from_here() -> None:
    """Let both worlds number their rows alike: PostgreSQL takes no number back with a rollback."""
    kept = list(apps.get_app_config("store").get_models())
    for statement in connection.ops.sequence_reset_sql(no_style(), kept):
        with connection.cursor() as cursor:
            cursor.execute(statement)


class Clock:
    """The same time for the same step."""

    step = 0

    def __call__(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=self.step)


def _do(world: World, step: Any, *, second: bool, number: int) -> None:
    match step:
        case ("ana", first, other):
            for act in other if second else first:
                _write(world.ana, world.hidden, act)
        case ("ana finishes",):
            _tried(lambda: codings.finish(world.ana, world.hidden, anyway=True))
        case ("ana takes up",):
            _tried(lambda: codings.reopen(world.ana, world.hidden))
        case ("beto", act):
            _write(world.beto, world.beside, act)
        case ("carla", act):
            _write(world.carla, world.elsewhere, act)
        case ("copy",):
            dockets.add_dockets(WRITER, page(BEGUN), "later.html")
        case ("note",):
            observers.add(WRITER, world.docket, date(2022, 1, 1), f"Seen at step {number}.")
        case ("set aside",):
            _tried(lambda: codings.set_aside(WRITER, world.elsewhere, "Carla left."))


def _write(reader: Reader, coding: Coding, act: Act) -> None:
    what, variable = act
    match what:
        case "accept":
            _tried(lambda: codings.write(reader, coding, variable, "accepted", note="mine"))
        case "correct":
            _tried(
                lambda: codings.write(
                    reader,
                    coding,
                    variable,
                    "corrected",
                    value=VALUES.get(variable),
                    missing="" if VALUES.get(variable) is not None else "not_stated",
                    evidence=[PLACE],
                    confidence="doubtful",
                )
            )
        case "reject" | "withdraw":
            decision = {"reject": "rejected", "withdraw": "withdrawn"}[what]
            _tried(lambda: codings.write(reader, coding, variable, decision))
        case "missing":
            _tried(
                lambda: codings.write(
                    reader, coding, variable, "corrected", missing="not_yet_looked"
                )
            )
        case "undo":
            _tried(lambda: codings.undo(reader, coding))
        case "redo":
            _tried(lambda: codings.redo(reader, coding))


def _tried(act: Callable[[], Any]) -> None:
    with contextlib.suppress(codings.CodingError):
        act()


def answer(act: Callable[[], Any]) -> Any:
    """What is given, or in which words it is refused."""
    try:
        return act()
    except DedereError as refused:
        return f"{type(refused).__name__}: {refused.in_('en')} / {refused.in_('es')}"


def given_by_services(world: World) -> list[Any]:
    """All that the services give to everybody but Ana."""
    docket, hidden = world.docket, world.hidden
    shown: list[Any] = []
    for reader in world.others:
        for one in (
            lambda: codings.state(reader, docket, "1"),  # noqa: B023 - called at once
            lambda: codings.states(reader),  # noqa: B023
            lambda: codings.own(reader, docket, "1"),  # noqa: B023
            lambda: codings.own_codings(reader),  # noqa: B023
            lambda: codings.both(reader, docket, "1"),  # noqa: B023
            lambda: codings.opened(reader, docket, "1"),  # noqa: B023
            lambda: codings.queue(reader),  # noqa: B023
            lambda: codings.by_defendant(codings.queue(reader, docket)),  # noqa: B023
            lambda: list(codings.export(reader)),  # noqa: B023
            lambda: list(codings.export(reader, history=True)),  # noqa: B023
            lambda: codings.stale(reader, hidden),  # noqa: B023
            lambda: codings.stale(reader, world.beside),  # noqa: B023
            lambda: codings.left_out(reader, hidden),  # noqa: B023
            lambda: codings.coding_for(reader, hidden.pk),  # noqa: B023
            lambda: codings.begin(reader, docket, "2"),  # noqa: B023
            lambda: codings.write(reader, hidden, "plea", "accepted"),  # noqa: B023
            lambda: codings.undo(reader, hidden),  # noqa: B023
            lambda: codings.redo(reader, hidden),  # noqa: B023
            lambda: codings.finish(reader, hidden),  # noqa: B023
            lambda: codings.reopen(reader, hidden),  # noqa: B023
            lambda: codings.settlement(reader, docket, "1"),  # noqa: B023
            lambda: codings.settle(reader, docket, "1", "plea", "first"),  # noqa: B023
            lambda: codings.settle(reader, docket, "1", "verdict", "second"),  # noqa: B023
            lambda: codings.withdraw_settlement(reader, docket, "1", "plea", "x"),  # noqa: B023
            lambda: codings.undo_settlement(reader, docket, "1"),  # noqa: B023
            lambda: codings.redo_settlement(reader, docket, "1"),  # noqa: B023
            lambda: codings.left_to_settle(reader),  # noqa: B023
            lambda: codings.left_to_settle(reader, docket),  # noqa: B023
            lambda: codings.opened_pairs(reader),  # noqa: B023
            lambda: list(codings.final(reader)),  # noqa: B023
            lambda: codings.older(reader, hidden),  # noqa: B023
            lambda: codings.to_look_at_again(reader),  # noqa: B023
            lambda: dockets.latest_of_all(reader),  # noqa: B023
            lambda: observers.notes_of(reader, docket),  # noqa: B023
        ):
            shown.append(repr(answer(one)))
    return shown
