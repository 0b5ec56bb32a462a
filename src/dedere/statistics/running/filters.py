"""``--where`` and ``--by``: conditions and groups as people write them, checked by the table."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date

from dedere.bilingual import Text
from dedere.errors import InputError, Place, did_you_mean
from dedere.statistics.expressions import Col, Every, Is, Node, Within, Year
from dedere.statistics.statistic import Group
from dedere.statistics.tables import Column, Sort, Table

_PART = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_YES, _NO = ("yes", "true", "sí", "si"), ("no", "false")


def condition(written: Sequence[str], table: Table) -> Node | None:
    """All of the conditions ``column=value``; None where there are none.

    A day may be written in part: ``requested_on=2019`` is that year.

    Raises:
        InputError: no such column, or no such value in it.
    """
    found = [_one(one, table) for one in written]
    if not found:
        return None
    return found[0] if len(found) == 1 else Every(tuple(found))


def groups(written: Sequence[str], table: Table) -> tuple[Group, ...]:
    """Columns to group by; a day groups by its year.

    Raises:
        InputError: no such column, or one whose values are as many as its rows.
    """
    made = []
    for name in written:
        column = _column("--by", name, table)
        if column.sort is Sort.DAY:
            title = _YEAR.format(day=column.title)
            made.append(Group(f"{column.name}_year", title, Year(Col(column.name))))
            continue
        if column.sort in (Sort.TEXT, Sort.NUMBER) or column.name in table.key[:1]:
            raise InputError(Place("--by"), _NO_GROUP.format(column=name))
        made.append(Group(column.name, column.title, Col(column.name)))
    return tuple(made)


def _one(written: str, table: Table) -> Node:
    name, sign, value = (part.strip() for part in written.partition("="))
    if not sign or not name or not value:
        raise InputError(Place("--where"), _FORM.format(written=written), _EXAMPLE)
    column = _column("--where", name, table)
    if column.sort is Sort.DAY:
        return _day(column, value)
    if column.sort is Sort.YES_NO:
        if value.lower() not in (*_YES, *_NO):
            raise InputError(Place("--where"), _NO_FLAG.format(column=name, value=value))
        return Is(Col(name), (value.lower() in _YES,))
    if column.sort is Sort.CHOICE and value not in column.words:
        listed = Text(
            f"It can be: {', '.join(column.words)}.", f"Puede ser: {', '.join(column.words)}."
        )
        raise InputError(
            Place("--where"),
            _NO_WORD.format(column=name, value=value),
            did_you_mean(value, column.words) or listed,
        )
    if column.sort in (Sort.WHOLE, Sort.NUMBER):
        try:
            return Is(Col(name), (int(value) if column.sort is Sort.WHOLE else float(value),))
        except ValueError:
            raise InputError(
                Place("--where"), _NO_NUMBER.format(column=name, value=value)
            ) from None
    return Is(Col(name), (value,))


def _day(column: Column, value: str) -> Node:
    found = _PART.fullmatch(value)
    try:
        if found is None:
            raise ValueError
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None  # noqa: S101 - the expression has it
        last_month = month or 12
        first = date(year, month or 1, day or 1)
        last = date(year, last_month, day or calendar.monthrange(year, last_month)[1])
    except ValueError:
        raise InputError(
            Place("--where"), _NO_DAY.format(column=column.name, value=value)
        ) from None
    return Within(Col(column.name), first, last)


def _column(option: str, name: str, table: Table) -> Column:
    if name in table:
        return table.column(name)
    listed = Text(
        f"Its columns: {', '.join(table.names)}.", f"Sus columnas: {', '.join(table.names)}."
    )
    raise InputError(
        Place(option),
        _NO_COLUMN.format(table=table.name, name=name),
        did_you_mean(name, table.names) or listed,
    )


_FORM = Text("'{written}' is not column=value.", "«{written}» no es columna=valor.")
_EXAMPLE = Text("Write it so: --where outcome=granted", "Escríbalo así: --where outcome=granted")
_NO_COLUMN = Text(
    "the table '{table}' has no column '{name}'.", "la tabla «{table}» no tiene columna «{name}»."
)
_NO_WORD = Text("{column} is never '{value}'.", "{column} nunca es «{value}».")
_NO_FLAG = Text("{column} is yes or no, not '{value}'.", "{column} es sí o no, no «{value}».")
_NO_DAY = Text(
    "{column}: '{value}' is no day, month or year (2019, 2019-05, 2019-05-20).",
    "{column}: «{value}» no es día, mes ni año (2019, 2019-05, 2019-05-20).",
)
_NO_NUMBER = Text("{column}: '{value}' is no number.", "{column}: «{value}» no es un número.")
_NO_GROUP = Text(
    "{column} tells rows apart and cannot group them.",
    "{column} distingue las filas y no sirve para agruparlas.",
)
_YEAR = Text("{day}, year", "{day}, año")
