"""A sweep: the rules of a plan over tables of requests, offenses and what lies below them."""

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
from dedere.sweep.inputs import key_of, read_tables
from dedere.sweep.outcomes import Answered, in_words, of_requests, of_rules
from dedere.sweep.planes import PlanesEngine, of_arrow
from dedere.sweep.preparing import Prepared
from dedere.sweep.reading import Ints
from dedere.sweep.tree import Node
from dedere.sweep.uses import table_of

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
    prepared = Prepared(plan, inputs, today=today)
    prepared.narrow()
    answers = answered(prepared, make(prepared))
    codes = outcomes(prepared, answers)
    found = None
    if deciding:
        from dedere.sweep.deciding import deciding_facts

        found = deciding_facts(prepared)
    return Swept(
        _table(prepared, Level.REQUEST, answers, codes[Level.REQUEST]),
        _table(prepared, Level.OFFENSE, answers, codes[Level.OFFENSE]),
        found,
        tuple(inputs.absent),
    )


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
    for table in (Level.REQUEST, Level.OFFENSE):
        pairs = zip(prepared.plan.rules, prepared.trees, strict=True)
        here = [(one, tree) for one, tree in pairs if one.table is table]
        columns = engine.answers([tree for _, tree in here], table)
        found.update({one.id: column for (one, _), column in zip(here, columns, strict=True)})
    return found


def outcomes(prepared: Prepared, answers: Mapping[str, Array]) -> dict[Level, Ints]:
    """The outcome codes of requests and offenses."""
    plan = prepared.plan
    own: dict[Level, Ints] = {}
    for table in (Level.REQUEST, Level.OFFENSE):
        rules = [Answered(one.rule, of_arrow(answers[one.id])) for one in plan.on(table)]
        rules += [Answered(rule, None) for rule in plan.unanswered if table_of(rule.level) is table]
        own[table] = of_rules(rules, prepared.rows(table).count)
    offenses = own[Level.OFFENSE]
    index = prepared.index(Level.OFFENSE)
    return {
        Level.REQUEST: of_requests(own[Level.REQUEST], offenses, index),
        Level.OFFENSE: offenses,
    }


def _table(prepared: Prepared, level: Level, answers: Mapping[str, Array], codes: Ints) -> Table:
    rows = prepared.rows(level)
    columns = {key_of(level): rows.keys}
    if level is not Level.REQUEST:
        keys = prepared.rows(Level.REQUEST).keys
        columns[key_of(Level.REQUEST)] = keys.take(pa.array(prepared.index(level)))
    columns |= {one.id: answers[one.id] for one in prepared.plan.on(level)}
    return pa.table({**columns, "outcome": in_words(codes)})
