"""A sweep: the rules of a plan over tables of requests and offenses, or of transfers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeAlias

from dedere.bilingual import Text
from dedere.errors import NotKnownError, did_you_mean
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.compiling import Plan
from dedere.sweep.inputs import Inputs, key_of, read_tables
from dedere.sweep.outcomes import Answered, in_words, of_requests, of_rules
from dedere.sweep.planes import PlanesEngine, of_arrow
from dedere.sweep.preparing import Prepared
from dedere.sweep.reading import Ints
from dedere.sweep.tree import Node

if TYPE_CHECKING:
    import pyarrow


class Engine(Protocol):
    """Something that answers trees over the prepared columns of one batch."""

    def answers(self, trees: list[Node], table: Level) -> list[Array]:
        """A nullable boolean Arrow column for each tree that stands on *table*."""
        ...


MakeEngine: TypeAlias = Callable[[Prepared], Engine]


@dataclass(frozen=True, slots=True, eq=False)
class Swept:
    """What a sweep found.

    *requests* and *offenses* hold the keys, a nullable boolean a rule, and ``outcome``.
    *deciding* holds, where it was asked for, each single missing fact that would decide a rule.
    *absent* names the columns that rules read and that no table has.
    """

    requests: pyarrow.Table
    offenses: pyarrow.Table
    deciding: pyarrow.Table | None
    absent: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SweptTransfers:
    """What a sweep of transfers found.

    *transfers* holds the keys and a nullable boolean a rule; the other parts are as in `Swept`.
    """

    transfers: pyarrow.Table
    deciding: pyarrow.Table | None
    absent: tuple[str, ...]


def sweep_tables(
    plan: Plan,
    requests: pyarrow.Table,
    offenses: pyarrow.Table,
    documents: pyarrow.Table | None = None,
    assurances: pyarrow.Table | None = None,
    *,
    engine: str | MakeEngine = "polars",
    deciding: bool = False,
    names: Mapping[Level, str] | None = None,
    today: date | None = None,
) -> Swept:
    """Answer every rule of a plan for every row.

    Args:
        plan: the law of a day, from `compile_law`.
        requests: one row a request, with the facts of the case and of the person.
        offenses: one row an offense, with ``request_id``.
        documents: one row a document, with ``request_id``.
        assurances: one row an assurance, with ``request_id``.
        engine: ``polars``, ``planes``, or what makes an engine for the prepared columns.
        deciding: also find each single missing fact that would decide a rule.
        names: how messages call the tables: mostly the names of files.
        today: the present day, on which everything written has happened; the clock's if not given.

    Raises:
        InputErrors: everything that is wrong with the tables.
        NotKnownError: an engine of that name is not known.
    """
    make = engine_of(engine) if isinstance(engine, str) else engine
    given = {
        Level.REQUEST: requests,
        Level.OFFENSE: offenses,
        Level.DOCUMENT: documents,
        Level.ASSURANCE: assurances,
    }
    inputs = read_tables(plan, given, names)
    prepared = prepare(plan, inputs, today)
    answers = answered(prepared, make(prepared))
    codes = outcomes(prepared, answers)
    made = {
        level: _table(prepared, level, answers).append_column("outcome", in_words(codes[level]))
        for level in plan.answered_on
    }
    found = _deciding(prepared) if deciding else None
    return Swept(made[Level.REQUEST], made[Level.OFFENSE], found, tuple(inputs.absent))


def sweep_transfers(
    plan: Plan,
    transfers: pyarrow.Table,
    documents: pyarrow.Table | None = None,
    *,
    engine: str | MakeEngine = "polars",
    deciding: bool = False,
    names: Mapping[Level, str] | None = None,
    today: date | None = None,
) -> SweptTransfers:
    """Answer every rule of a plan that stands on transfers for every row.

    Args:
        plan: the law of a day, from `compile_law` with *base* `Level.TRANSFER`.
        transfers: one row a transfer, with the facts of the person.
        documents: one row a document, with ``transfer_id``.
        engine: ``polars``, ``planes``, or what makes an engine for the prepared columns.
        deciding: also find each single missing fact that would decide a rule.
        names: how messages call the tables.
        today: the present day; the clock's if not given.

    Raises:
        InputErrors: everything that is wrong with the tables.
        NotKnownError: an engine of that name is not known.
    """
    make = engine_of(engine) if isinstance(engine, str) else engine
    inputs = read_tables(plan, {Level.TRANSFER: transfers, Level.DOCUMENT: documents}, names)
    prepared = prepare(plan, inputs, today)
    answers = answered(prepared, make(prepared))
    found = _deciding(prepared) if deciding else None
    table = _table(prepared, Level.TRANSFER, answers)
    return SweptTransfers(table, found, tuple(inputs.absent))


def prepare(plan: Plan, inputs: Inputs, today: date | None = None) -> Prepared:
    """The columns of a batch, its trees narrowed to what they show."""
    prepared = Prepared(plan, inputs, today=today)
    prepared.narrow()
    return prepared


def _deciding(prepared: Prepared) -> Table:
    from dedere.sweep.deciding import deciding_facts

    return deciding_facts(prepared)


ENGINES = ("polars", "planes")
"""The engines that run in process."""


def engine_of(name: str) -> MakeEngine:
    """What makes the engine of a name.

    Raises:
        NotKnownError: with the nearest right name.
    """
    if name == "planes":
        return PlanesEngine
    if name == "polars":
        from dedere.sweep.polars_engine import PolarsEngine

        return PolarsEngine
    raise NotKnownError(
        Text(f"No engine is called '{name}'.", f"Ningún motor se llama «{name}»."),
        did_you_mean(name, ENGINES)
        or Text(f"Choose one of: {', '.join(ENGINES)}.", f"Elija uno de: {', '.join(ENGINES)}."),
    )


def answered(prepared: Prepared, engine: Engine) -> dict[str, Array]:
    """The answers of each rule, by its name."""
    found: dict[str, Array] = {}
    for table in prepared.plan.answered_on:
        pairs = zip(prepared.plan.rules, prepared.trees, strict=True)
        here = [(one, tree) for one, tree in pairs if one.table is table]
        columns = engine.answers([tree for _, tree in here], table)
        found.update({one.id: column for (one, _), column in zip(here, columns, strict=True)})
    return found


def outcomes(prepared: Prepared, answers: Mapping[str, Array]) -> dict[Level, Ints]:
    """The outcome codes of requests and offenses."""
    plan = prepared.plan
    own: dict[Level, Ints] = {}
    for table in plan.answered_on:
        rules = [Answered(one.rule, of_arrow(answers[one.id])) for one in plan.on(table)]
        unanswered = [rule for rule in plan.unanswered if plan.table_of(rule.level) is table]
        rules += [Answered(rule, None) for rule in unanswered]
        own[table] = of_rules(rules, prepared.rows(table).count)
    offenses = own[Level.OFFENSE]
    index = prepared.index(Level.OFFENSE)
    return {
        Level.REQUEST: of_requests(own[Level.REQUEST], offenses, index),
        Level.OFFENSE: offenses,
    }


def _table(prepared: Prepared, level: Level, answers: Mapping[str, Array]) -> Table:
    rows, base = prepared.rows(level), prepared.base
    columns = {key_of(level): rows.keys}
    if level is not base:
        keys = prepared.rows(base).keys
        columns[key_of(base)] = keys.take(pa.array(prepared.index(level)))
    return pa.table({**columns, **{one.id: answers[one.id] for one in prepared.plan.on(level)}})
