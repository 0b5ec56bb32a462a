"""What stands in the cells of a roster, read as the values of facts.

A spreadsheet is written by people, so what can only be meant one way is accepted in more than one
form, and what could be meant two ways in none: ``05/06/2026`` is no date here.

| fact | written |
|---|---|
| yes/no | ``yes``, ``no``, ``sí``, ``si``, ``true``, ``false``, ``verdadero``, ``falso``, ``y``, ``n``, ``s``, ``1``, ``0`` |
| date | as in a casefile: ``2026-05-20``, ``2026-05``, ``2026``, ``2026-05/..``, ``never`` or ``nunca``; a date of the spreadsheet |
| number | a whole number |
| choice | the option by its name, or by its words in either language |
| several | the same, parted by ``;`` |

Capitals do not matter. An empty cell, ``?``, ``unknown`` and ``desconocido`` are not known.
"""  # noqa: E501 - a table is read line by line

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

import numpy as np

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.errors import did_you_mean
from dedere.law.language.facts import (
    MOST_MONTHS,
    Choice,
    Counted,
    Dated,
    Fact,
    MoneyFact,
    MonthsFact,
    SeveralFact,
    YesNo,
)
from dedere.sweep.arrow import Array, pa, pc
from dedere.sweep.reading import FIRST_DAY, LAST_DAY, Ints

YES = frozenset({"yes", "y", "true", "sí", "si", "s", "verdadero", "1", "1.0"})
NO = frozenset({"no", "n", "false", "falso", "0", "0.0"})
UNKNOWN = ("", "?", "unknown", "desconocido")
_MIDNIGHT = re.compile(r"[t ]00:00:00(\.0+)?$")
_SLASHED = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$")


class Cells(NamedTuple):
    """A column as values, and the cells that could not be read: their rows, from 0, and why."""

    values: Array
    wrong: tuple[tuple[Ints, Text], ...]


class NotReadError(ValueError):
    """A cell that is not of the kind that its column holds; says what is expected."""

    def __init__(self, said: Text) -> None:
        self.said = said
        super().__init__(said.en)


def read_fact(fact: Fact, column: Array) -> Cells:
    """The values of a fact, in the form in which a sweep reads them."""
    if isinstance(fact, YesNo):
        return read_yes_no(column)
    if isinstance(fact, Dated):
        return read_days(column)
    if isinstance(fact, MoneyFact):
        return _read(column, _amount, pa.float64())
    if isinstance(fact, Counted):
        return _read_numbers(fact, column)
    if isinstance(fact, Choice):
        options = _Options(fact)
        return _read(column, options.one, pa.string())
    if isinstance(fact, SeveralFact):
        options = _Options(fact)
        return _read(_joined(column), options.several, pa.string())
    raise TypeError(fact)


def read_text(column: Array) -> Cells:
    """Text as it stands; numbers as they are written."""
    return Cells(as_text(column), ())


def as_text(column: Array) -> Array:
    """A column as text without spaces around it; what is empty is null."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    text = column if pa.types.is_string(column.type) else pc.cast(column, pa.string())
    text = pc.utf8_trim_whitespace(text)
    if not pc.any(pc.equal(text, "")).as_py():
        return text
    return pc.if_else(pc.equal(text, ""), pa.scalar(None, pa.string()), text)


def _read(column: Array, one: Callable[[str], Any], kind: Any) -> Cells:
    """A column read text by text, each different text once."""
    is_coded = pa.types.is_dictionary(column.type)
    coded = column if is_coded else column.dictionary_encode()
    read: list[Any] = []
    faults: dict[int, Text] = {}
    for place, written in enumerate(pc.cast(coded.dictionary, pa.string()).to_pylist()):
        word = (written or "").strip()
        try:
            read.append(None if word.lower() in UNKNOWN else one(word))
        except NotReadError as problem:
            read.append(None)
            faults[place] = problem.said
    values = pa.array(read, kind).take(coded.indices)
    if not faults:
        return Cells(values, ())
    codes = np.asarray(coded.indices.fill_null(-1))
    wrong = [(np.flatnonzero(codes == place), said) for place, said in faults.items()]
    return Cells(values, tuple((rows, said) for rows, said in wrong if len(rows)))


# -- yes and no ----------------------------------------------------------------------------------


def read_yes_no(column: Array) -> Cells:
    """A column of yes and no."""
    if pa.types.is_boolean(column.type):
        return Cells(column, ())
    return _read(column, _yes_no, pa.bool_())


def _yes_no(written: str) -> bool:
    word = written.lower()
    if word in YES:
        return True
    if word in NO:
        return False
    raise NotReadError(
        _IS_NOT.format(
            written=written,
            expected=Text(
                "yes or no; leave empty what is not known", "sí o no; deje vacío lo que no se sepa"
            ),
        )
    )


# -- days ----------------------------------------------------------------------------------------


def read_days(column: Array) -> Cells:
    """A column of days: of type date where all are whole days, else text as in a casefile."""
    kind = column.type
    if (pa.types.is_timestamp(kind) and kind.tz is None) or pa.types.is_date64(kind):
        whole = pc.cast(column, pa.date32(), safe=False)
        if not pc.any(pc.not_equal(pc.cast(whole, kind), column)).as_py():
            column = whole
    if pa.types.is_date32(column.type):
        return _in_range(column)
    found = _read(column, _day, pa.string())
    if pc.all(pc.fill_null(pc.match_substring_regex(found.values, _WHOLE_DAY), True)).as_py():
        return Cells(pc.cast(found.values, pa.date32()), found.wrong)
    return found


_WHOLE_DAY = r"^\d{4}-\d{2}-\d{2}$"
_EARLIEST, _LATEST = date.fromordinal(FIRST_DAY), date.fromordinal(LAST_DAY)


def _in_range(column: Array) -> Cells:
    low, high = pa.scalar(_EARLIEST, pa.date32()), pa.scalar(_LATEST, pa.date32())
    outside = pc.or_(pc.less(column, low), pc.greater(column, high))
    if not pc.any(outside).as_py():
        return Cells(column, ())
    wrong = np.flatnonzero(np.asarray(pc.fill_null(outside, False)))
    kept = pc.if_else(outside, pa.scalar(None, pa.date32()), column)
    return Cells(kept, ((wrong, _OUTSIDE),))


def _day(written: str) -> str:
    word = _MIDNIGHT.sub("", written.lower())
    try:
        parsed = PartialDate.parse("never" if word == "nunca" else word)
    except ValueError:
        if _SLASHED.match(word):
            raise NotReadError(_SLASHED_DATE.format(written=written)) from None
        raise NotReadError(_IS_NOT.format(written=written, expected=_A_DATE)) from None
    for bound in (parsed.earliest, parsed.latest):
        if bound not in (UNBOUNDED, NEVER) and not FIRST_DAY <= bound <= LAST_DAY:
            raise NotReadError(Text(f"{written}: {_OUTSIDE.en}", f"{written}: {_OUTSIDE.es}"))
    return str(parsed)


# -- numbers -------------------------------------------------------------------------------------


def _read_numbers(fact: Counted, column: Array) -> Cells:
    most = MOST_YEARS if fact.unit is not None and fact.unit.en == "years" else MOST_MONTHS
    may_be_life = isinstance(fact, MonthsFact) and fact.may_be_life
    if pa.types.is_integer(column.type):
        ends = pc.min_max(column).as_py()
        if ends["min"] is None or (ends["min"] >= 0 and ends["max"] <= most):
            return Cells(pc.cast(column, pa.int32()), ())

    def one(written: str) -> str:
        word = written.lower()
        if may_be_life and word == "life":
            return word
        if not re.fullmatch(r"\d{1,9}(\.0+)?", word):
            expected = Text("a whole number, not negative", "un número entero, no negativo")
            raise NotReadError(_IS_NOT.format(written=written, expected=expected))
        number = int(word.partition(".")[0])
        if number > most:
            raise NotReadError(_TOO_MUCH.format(written=written, most=most))
        return str(number)

    found = _read(column, one, pa.string())
    if may_be_life and pc.any(pc.equal(found.values, "life")).as_py():
        return found
    return Cells(pc.cast(found.values, pa.int32()), found.wrong)


MOST_YEARS = 120
"""More years than these nobody has lived anywhere."""


def _amount(written: str) -> float:
    if not re.fullmatch(r"\d{1,12}(\.\d{1,4})?", written):
        expected = Text("an amount such as 1500.00", "un monto, por ejemplo 1500.00")
        raise NotReadError(_IS_NOT.format(written=written, expected=expected))
    return float(written)


# -- options -------------------------------------------------------------------------------------


class _Options:
    """The options of a fact, by every way in which they can be written."""

    def __init__(self, fact: Choice | SeveralFact) -> None:
        self.names = list(fact.options)
        self.by_word: dict[str, str | None] = {}
        for name, label in fact.options.items():
            for word in {label.en.lower(), label.es.lower()}:
                # Words of two options say neither.
                self.by_word[word] = name if word not in self.by_word else None
        self.by_word |= {name.lower(): name for name in self.names}

    def find(self, written: str) -> str | None:
        return self.by_word.get(written.strip().lower())

    def one(self, written: str) -> str:
        found = self.find(written)
        if found is None:
            raise NotReadError(self._no(written))
        return found

    def several(self, written: str) -> str:
        return ";".join(dict.fromkeys(self._parts(written)))

    def _parts(self, written: str) -> list[str]:
        found = []
        for part in written.split(";"):
            name = self.find(part)
            # A comma parts options, too, unless it belongs to the words of one.
            found += [name] if name else [self.one(p) for p in part.split(",") if p.strip()]
        return found

    def _no(self, written: str) -> Text:
        shown = ", ".join(self.names[:_SHOWN]) + (", …" if len(self.names) > _SHOWN else "")
        said = _IS_NOT.format(
            written=written.strip(), expected=Text(f"one of: {shown}", f"una de: {shown}")
        )
        hint = did_you_mean(written.strip(), [*self.names, *self.by_word])
        return said if hint is None else Text("{a} {b}", "{a} {b}").format(a=said, b=hint)


_SHOWN = 8


def _joined(column: Array) -> Array:
    """Lists as one text, parted by semicolons."""
    if pa.types.is_list(column.type) or pa.types.is_large_list(column.type):
        return pc.binary_join(pc.cast(column, pa.list_(pa.string())), ";")
    return column


_IS_NOT = Text("'{written}' is not {expected}.", "«{written}» no es {expected}.")
_A_DATE = Text(
    "a date; write 2026-05-20, 2026-05, 2026, 2026-05/2026-07, 2026-05/.. or never",
    "una fecha; escriba 2026-05-20, 2026-05, 2026, 2026-05/2026-07, 2026-05/.. o never",
)
_SLASHED_DATE = Text(
    "'{written}' can be read in more than one way; write year, month and day: 2026-05-20.",
    "«{written}» puede leerse de más de un modo; escriba año, mes y día: 2026-05-20.",
)
_OUTSIDE = Text(
    "the date lies outside 1900 to 2100.", "la fecha está fuera del periodo de 1900 a 2100."
)
_TOO_MUCH = Text(
    "{written} is more than can be meant (at most {most}).",
    "{written} es más de lo posible (a lo sumo {most}).",
)
