"""A statistic, answered: what is asked of the engine, what is made of it, what is said with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dedere.bilingual import Text
from dedere.statistics.expressions import Every, leaves
from dedere.statistics.running import methods
from dedere.statistics.running.answer import Answer
from dedere.statistics.running.asked import Asked
from dedere.statistics.running.filters import condition, groups
from dedere.statistics.running.made import Made, made
from dedere.statistics.running.polars_engine import Polars
from dedere.statistics.running.query import Engine
from dedere.statistics.statistic import Against, Distribution, Group, Holding, Statistic
from dedere.statistics.tables import OUTSIDE, SEALED, Collection

MANY = 0.2
"""From this share of missing values on, the answer warns."""


def answer(
    statistic: Statistic,
    collection: Collection,
    *,
    where: Sequence[str] = (),
    by: Sequence[str] = (),
    as_of: date | None = None,
    engine: Engine | None = None,
) -> Answer:
    """Answer a statistic from the tables there are.

    Args:
        statistic: what is asked.
        collection: the tables.
        where: conditions ``column=value`` on the statistic's own table, all of which must hold.
        by: columns of that table to group by, before the statistic's own groups.
        as_of: the day for which it is asked: what came later is left out.
        engine: what counts; Polars where nothing is given.

    Raises:
        InputError: a condition or a group that the table does not have.
    """
    only = condition(where, statistic.table)
    asked_by = _new(groups(by, statistic.table), statistic)
    day = as_of or collection.known_until
    lacking = [one for one in statistic.tables if one.name not in collection.tables]
    if lacking:
        return _unanswered(statistic, collection, day, tuple(where), [one.name for one in lacking])
    bounds = [one for one in (statistic.where, only) if one is not None]
    narrowed = replace(
        statistic,
        by=(*asked_by, *statistic.by),
        where=Every(tuple(bounds)) if len(bounds) > 1 else (bounds[0] if bounds else None),
    )
    asked = Asked(
        narrowed,
        engine or Polars(collection.tables),
        as_of,
        day or date.today(),
    )
    found = made(asked)
    sealed = sum(n for kind, n in found.missing.items() if kind in SEALED)
    warnings = [
        *_of_collection(narrowed, collection, as_of),
        *_of_missing(found.missing, found.known),
    ]
    if not found.known:
        warnings.append(_empty(statistic))
    if isinstance(statistic.way, Against) and day is not None and _is_running(found, day):
        warnings.append(_RUNNING.format(year=day.year, day=day.isoformat()))
    if found.twice:
        warnings.append(TWICE.format(n=found.twice, units=statistic.unit.plural))
    return Answer(
        statistic,
        day,
        tuple(found.rows),
        found.missing,
        sealed,
        methods.said(statistic),
        tuple(warnings),
        exclusive=statistic.exclusive and not found.twice,
        population=found.known,
        only=tuple(where),
        sources=collection.sources,
        synthetic=collection.synthetic,
    )


def _new(by: Sequence[Group], statistic: Statistic) -> tuple[Group, ...]:
    """The groups that the statistic does not make by itself, each once."""
    there = {one.name for one in statistic.by}
    if isinstance(statistic.way, Distribution | Against | Holding):
        there.add(statistic.way.of.name)
    return tuple({one.name: one for one in by if one.name not in there}.values())


def _unanswered(
    statistic: Statistic,
    collection: Collection,
    day: date | None,
    only: tuple[str, ...],
    lacking: Sequence[str],
) -> Answer:
    there = ", ".join(collection.tables) or "–"
    warning = _LACKS.format(tables=", ".join(lacking), there=there)
    return Answer(
        statistic,
        day,
        (),
        {},
        0,
        methods.said(statistic),
        (warning, *_of_collection(statistic, collection, None)),
        exclusive=statistic.exclusive,
        only=only,
        sources=collection.sources,
        synthetic=collection.synthetic,
    )


def _of_collection(statistic: Statistic, collection: Collection, as_of: date | None) -> list[Text]:
    """What is said of the tables whatever is asked, and of the columns that are read."""
    said = [_SYNTHETIC] if collection.synthetic else []
    read = _read(statistic, as_of)
    doubts = [text for column, text in collection.doubts.items() if column in read]
    return [*said, *dict.fromkeys(doubts), *collection.notes]


def _read(statistic: Statistic, as_of: date | None) -> set[tuple[str, str]]:
    """The columns on which the answer rests, by table and column.

    Besides what is asked of a row: what makes it a row of its own, what dates it where one asks as
    of a day, and whether a case is sealed where it may lack rows in another table for that.
    """
    names = {leaf.name for node in statistic.nodes for leaf in leaves(node)}
    names |= {one.looked for one in statistic.lifted if one.looked is not None}
    if statistic.distinct is not None:
        names.add(statistic.distinct)
    if len(statistic.tables) > 1:
        names.add("sealed")
    read = set()
    for table in statistic.tables:
        there = {name for name in (*names, *table.key) if name in table}
        if as_of is not None:
            dated = {table.column(name).dated_by for name in there}
            there |= {name for name in (*dated, table.begins) if name is not None}
        read |= {(table.name, name) for name in there}
    return read


def _of_missing(missing: dict[str, int], known: int) -> list[Text]:
    inside = sum(n for kind, n in missing.items() if kind not in OUTSIDE)
    if not known or inside / (inside + known) < MANY:
        return []
    return [MUCH_MISSING.format(missing=f"{inside:,}", all=f"{inside + known:,}")]


def _is_running(found: Made, day: date) -> bool:
    """Whether a row is of the year of the day on which it is asked, and that year is not over."""
    is_over = (day.month, day.day) == (12, 31)
    return not is_over and any(day.year in row.groups.values() for row in found.rows)


def _empty(statistic: Statistic) -> Text:
    columns = dict.fromkeys(leaf.name for node in statistic.nodes for leaf in leaves(node))
    return _NOTHING.format(columns=", ".join(columns))


_LACKS = Text(
    "This needs tables that are not there: {tables}. There are: {there}.",
    "Para esto faltan tablas: {tables}. Hay: {there}.",
)
_NOTHING = Text(
    "No row tells what is asked. It needs a value in: {columns}.",
    "Ninguna fila dice lo que se pregunta. Se necesita un valor en: {columns}.",
)
_RUNNING = Text(
    "{year} was not over on {day}: its count is of part of the year, the number set for it of all.",
    "{year} no había terminado al {day}: su número es de parte del año; lo fijado, de todo.",
)
MUCH_MISSING = Text(
    "Of {missing} of {all} it is not known: the numbers speak of the rest only.",
    "De {missing} de {all} no se sabe: los números hablan solo del resto.",
)
TWICE = Text(
    "{n} {units} are counted in several groups, so the shares add up to more than all.",
    "{n} {units} se cuentan en varios grupos, así que la suma de los porcentajes pasa del total.",
)
_SYNTHETIC = Text(
    "Invented rows are among these: no number here is about real persons.",
    "Hay filas inventadas: ningún número de aquí trata de personas reales.",
)
