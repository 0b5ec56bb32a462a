"""One column of an input table, read as the values of one fact.

Each reader takes an Arrow column and gives the fact's own form for whole columns. What a column
cannot mean is collected as a `Refusal`: what was expected, and in which rows it is otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

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
from dedere.sweep.quantities import SCALE_OF_MONEY

Ints: TypeAlias = npt.NDArray[Any]
"""Integers of 32 or 64 bits."""
Mask: TypeAlias = npt.NDArray[np.bool_]

DAYS_BEFORE_1970 = 719_163
"""The ordinal of 1 January 1970, from which Arrow counts its days."""
FIRST_DAY, LAST_DAY = 693_596, 767_009
"""1 January 1900 and 31 December 2100, as ordinals: a day outside is a typing error."""
MOST_MONEY = 10**14 // SCALE_OF_MONEY


class Refusal(Exception):
    """A column that cannot be used: what was found, in which rows (from 0), and the mend."""

    def __init__(self, found: Text, rows: Mask | None = None, todo: Text | None = None) -> None:
        self.found = found
        self.rows = rows
        self.todo = todo
        super().__init__(found.en)


@dataclass(frozen=True, slots=True, eq=False)
class Bounds:
    """For each row, the least and the greatest that a value can be, as integers.

    *is_whole* says that every row is one value or nothing known; then *known* says which (None:
    every row is known), and *has_zero* whether some value is 0.
    """

    least: Ints
    most: Ints
    is_whole: bool = False
    known: Mask | None = None
    has_zero: bool = False

    def at(self, rows: Ints) -> Bounds:
        """Those of some rows; what is the same on every row stays one element."""
        if self.least.shape == (1,) and self.most.shape == (1,):
            return self
        least = self.least[rows]
        most = least if self.most is self.least else self.most[rows]
        known = None if self.known is None else self.known[rows]
        return Bounds(least, most, self.is_whole, known, self.has_zero)


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """Options listed for each row: option *codes[i]* stands in row *rows[i]*.

    *known* says where there is a list at all, *complete* where it holds all there is.
    """

    rows: Ints
    codes: Ints
    known: Mask
    complete: Mask
    _by_code: list[Ints] = field(default_factory=list, repr=False)

    def rows_with(self, code: int) -> Ints:
        """The rows in which an option stands."""
        if not self._by_code:
            order = np.argsort(self.codes, kind="stable")
            ends = np.searchsorted(self.codes[order], np.arange(self.codes.max(initial=-1) + 2))
            self._by_code.extend(
                self.rows[order[ends[i] : ends[i + 1]]] for i in range(len(ends) - 1)
            )
        return self._by_code[code] if code < len(self._by_code) else self.rows[:0]


Read: TypeAlias = Array | Bounds | Lists


def read_column(fact: Fact, column: Array, complete: Mask | None = None) -> Read:
    """The values of a fact.

    Gives booleans for a yes/no fact, codes (places among the options) for a choice, `Lists` for
    several, `Bounds` for all that is compared.

    Raises:
        Refusal: where the column has another type, or values that the fact cannot have.
    """
    if pa.types.is_dictionary(column.type):
        if isinstance(fact, Choice) and (codes := _codes_of_dictionary(fact, column)) is not None:
            return codes
        column = column.dictionary_decode()
    if pa.types.is_null(column.type):
        column = pa.nulls(len(column), _EMPTY[fact.type])
    match fact:
        case YesNo():
            return read_flags(column)
        case Choice():
            return _codes(fact, column)
        case SeveralFact():
            return _lists(fact, column, complete)
        case Dated():
            return _days(column)
        case MoneyFact():
            return _amounts(fact, column)
        case MonthsFact() if fact.may_be_life and _is_text(column):
            return _numbers(_lives(column))
        case Counted():
            return _numbers(column)
        case _:
            raise TypeError(fact)


_EMPTY = {
    "yes_no": pa.bool_(),
    "choice": pa.string(),
    "several": pa.string(),
    "date": pa.date32(),
    "money": pa.int64(),
    "months": pa.int64(),
    "count": pa.int64(),
}


def read_flags(column: Array) -> Array:
    """A column of booleans as it is; a column of nulls is one of nothing known.

    Raises:
        Refusal: for any other type.
    """
    if pa.types.is_null(column.type):
        return pa.nulls(len(column), pa.bool_())
    if not pa.types.is_boolean(column.type):
        raise _wrong_type(column, Text("booleans", "booleanos"))
    return column


def _wrong_type(column: Array, expected: Text) -> Refusal:
    return Refusal(
        Text(
            "the column holds {type}; expected {expected}.",
            "la columna contiene {type}; se esperaban {expected}.",
        ).format(type=column.type, expected=expected)
    )


def _is_text(column: Array) -> bool:
    return bool(pa.types.is_string(column.type) or pa.types.is_large_string(column.type))


def _validity(column: Array) -> Mask:
    if column.null_count == 0:
        return np.ones(len(column), dtype=np.bool_)
    bits = np.frombuffer(column.buffers()[0], dtype=np.uint8)
    valid = np.unpackbits(bits, count=column.offset + len(column), bitorder="little")
    return valid[column.offset :].view(np.bool_)


def _values(column: Array, kind: type[np.generic]) -> Ints:
    """The values of a column as they lie there; where it is null they mean nothing."""
    values = np.frombuffer(column.buffers()[1], dtype=kind, count=column.offset + len(column))
    return values[column.offset :]


# -- numbers -------------------------------------------------------------------------------------


def _numbers(column: Array) -> Bounds:
    if not pa.types.is_integer(column.type):
        raise _wrong_type(column, Text("whole numbers", "números enteros"))
    valid = _validity(column)
    values = np.asarray(column.fill_null(0) if column.null_count else column)
    wrong = valid & ((values < 0) | (values > MOST_MONTHS))
    if wrong.any():
        raise Refusal(
            Text(
                f"a number lies outside 0 to {MOST_MONTHS}.",
                f"un número está fuera de 0 a {MOST_MONTHS}.",
            ),
            wrong,
        )
    whole = values.astype(np.int32)
    if column.null_count == 0:
        return Bounds(whole, whole, True, None, bool((whole == 0).any()))
    zero = bool((valid & (whole == 0)).any())
    most = whole.copy()
    most[~valid] = NEVER
    return Bounds(whole, most, True, valid, zero)


def _lives(column: Array) -> Array:
    """Numbers written as text, with ``life`` for imprisonment for life."""

    def one(written: str) -> int:
        return MOST_MONTHS if written.strip() == "life" else int(written)

    expected = Text(
        "a value is neither a whole number nor 'life'.",
        "un valor no es ni un número entero ni 'life'.",
    )
    return _parsed(column, one, pa.int64(), lambda _: (expected, None))


def _amounts(fact: MoneyFact, column: Array) -> Bounds:
    """Amounts in the fact's currency; one in another currency says nothing of it."""
    valid = _validity(column)
    if pa.types.is_struct(column.type):
        names = {field.name for field in column.type}
        if names != {"amount", "currency"}:
            raise _wrong_type(column, Text("amounts of money", "montos de dinero"))
        valid = valid & np.asarray(
            pc.fill_null(pc.equal(column.field("currency"), fact.currency), False)
        )
        column = column.field("amount")
        valid = valid & _validity(column)
    numeric = pa.types.is_integer(column.type) or pa.types.is_floating(column.type)
    if not (numeric or pa.types.is_decimal(column.type)):
        raise _wrong_type(column, Text("amounts of money", "montos de dinero"))
    values = np.asarray(pc.fill_null(pc.cast(column, pa.float64(), safe=False), 0.0))
    wrong = valid & ~((values >= 0) & (values <= MOST_MONEY))
    if wrong.any():
        raise Refusal(
            Text("an amount is negative or too large.", "un monto es negativo o demasiado grande."),
            wrong,
        )
    exact = np.round(np.where(valid, values, 0.0) * SCALE_OF_MONEY).astype(np.int64)
    most = np.where(valid, exact, NEVER * SCALE_OF_MONEY)
    return Bounds(exact, most)


# -- days ----------------------------------------------------------------------------------------


def _days(column: Array) -> Bounds:
    if _is_text(column):
        return _partial_days(column)
    if pa.types.is_timestamp(column.type) and column.type.tz is None:
        whole = pc.cast(column, pa.date32(), safe=False)
        back = pc.cast(whole, column.type)
        wrong = np.asarray(pc.fill_null(pc.not_equal(column, back), False))
        if wrong.any():
            raise Refusal(
                Text("a day has a time of day.", "una fecha lleva hora."),
                wrong,
                Text("Give whole days.", "Indique días completos."),
            )
        column = whole
    if pa.types.is_date64(column.type):
        column = pc.cast(column, pa.date32(), safe=False)
    if not pa.types.is_date32(column.type):
        raise _wrong_type(
            column, Text("dates, or text such as 2016-05", "fechas, o texto: 2016-05")
        )
    since_1970 = _values(column, np.int32)
    # Seen as a number without sign, a day before the first lies after the last.
    place = since_1970 + np.int32(DAYS_BEFORE_1970 - FIRST_DAY)
    wrong = place.view(np.uint32) > LAST_DAY - FIRST_DAY
    if column.null_count == 0:
        if wrong.any():
            raise _out_of_range(wrong)
        ordinals = place + np.int32(FIRST_DAY)
        return Bounds(ordinals, ordinals, True)
    valid = _validity(column)
    if wrong.any() and (wrong := wrong & valid).any():
        raise _out_of_range(wrong)
    place += np.int32(FIRST_DAY)
    least = np.where(valid, place, np.int32(UNBOUNDED))
    return Bounds(least, np.where(valid, place, np.int32(NEVER)), True, valid)


def _out_of_range(wrong: Mask) -> Refusal:
    return Refusal(
        Text("a date lies outside 1900 to 2100.", "una fecha está fuera de 1900 a 2100."), wrong
    )


def _partial_days(column: Array) -> Bounds:
    def refused(written: str) -> tuple[Text, Text | None]:
        return (
            Text(f"'{written}' is not a date.", f"«{written}» no es una fecha."),
            Text(
                "Write 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. or never.",
                "Escriba 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. o never.",
            ),
        )

    coded = column.dictionary_encode()
    least, most = [], []
    for written in coded.dictionary.to_pylist():
        try:
            parsed = PartialDate.parse(written)
        except ValueError:
            found, todo = refused(written)
            raise Refusal(
                found, np.asarray(pc.fill_null(pc.equal(column, written), False)), todo
            ) from None
        least.append(parsed.earliest)
        most.append(parsed.latest)
    codes = np.asarray(coded.indices.fill_null(len(least)))
    ends = (
        np.array([*least, UNBOUNDED], dtype=np.int32),
        np.array([*most, NEVER], dtype=np.int32),
    )
    return _within_range(Bounds(ends[0][codes], ends[1][codes]))


def _within_range(days: Bounds) -> Bounds:
    low, high = days.least, days.most
    wrong = (low != UNBOUNDED) & (low != NEVER) & ((low < FIRST_DAY) | (low > LAST_DAY))
    wrong |= (high != NEVER) & ((high < FIRST_DAY) | (high > LAST_DAY))
    if wrong.any():
        raise _out_of_range(wrong)
    return days


# -- options -------------------------------------------------------------------------------------


def _codes_of_dictionary(fact: Choice, column: Array) -> Array | None:
    """The codes of a column that holds each text once; None where it is not all options."""
    if not _is_text(column.dictionary):
        return None
    codes = pc.index_in(
        column.dictionary, value_set=pa.array(list(fact.options), column.dictionary.type)
    )
    return None if codes.null_count else _looked_up(codes.cast(pa.int16()), column.indices)


def _looked_up(codes: Array, indices: Array) -> Array:
    """Codes at some places, null where the place is."""
    if indices.offset or indices.type != pa.int32() or not len(codes):
        return codes.take(indices)
    # What lies under a null may be no place at all, so it is brought among them.
    taken = np.asarray(codes).take(_values(indices, np.int32), mode="clip")
    known = indices.buffers()[0] if indices.null_count else None
    return pa.Array.from_buffers(pa.int16(), len(indices), [known, pa.py_buffer(taken)])


def _codes(fact: Choice | SeveralFact, column: Array) -> Array:
    """The place of each option among those of the fact, null where it is not known."""
    if not _is_text(column):
        raise _wrong_type(column, Text("text", "texto"))
    options = list(fact.options)
    codes = pc.index_in(column, value_set=pa.array(options, column.type))
    wrong = np.asarray(pc.and_(pc.is_null(codes), pc.is_valid(column)))
    if wrong.any():
        written = column.filter(pa.array(wrong))[0].as_py()
        raise Refusal(
            Text(
                f"'{written}' is none of: {', '.join(options)}.",
                f"«{written}» no es ninguna de: {', '.join(options)}.",
            ),
            wrong,
            did_you_mean(written, options),
        )
    return codes.cast(pa.int16())


def _lists(fact: SeveralFact, column: Array, complete: Mask | None) -> Lists:
    known = _validity(column)
    whole = np.zeros(len(column), dtype=np.bool_) if complete is None else complete & known
    if _is_text(column):
        return _lists_of_text(fact, column, known, whole)
    if not (pa.types.is_list(column.type) or pa.types.is_large_list(column.type)):
        raise _wrong_type(column, Text("lists of text", "listas de texto"))
    values = column.flatten()
    lengths = np.asarray(pc.fill_null(pc.list_value_length(column), 0))
    rows = np.repeat(np.arange(len(column), dtype=np.int32), lengths)
    if pa.types.is_null(values.type):
        values = values.cast(pa.string())
    if _is_text(values):
        values = pc.utf8_trim_whitespace(values)
    try:
        codes = _codes(fact, values)
    except Refusal as refusal:
        if refusal.rows is None:
            raise
        wrong = np.zeros(len(column), dtype=np.bool_)
        wrong[rows[refusal.rows]] = True
        raise Refusal(refusal.found, wrong, refusal.todo) from None
    there = _validity(codes)
    return Lists(rows[there], np.asarray(codes.drop_null()), known, whole)


def _lists_of_text(fact: SeveralFact, column: Array, known: Mask, whole: Mask) -> Lists:
    """Options parted by semicolons, each different text read once.

    An empty text is an empty list, which is known; a null is not.
    """
    coded = column.dictionary_encode()
    written = [_parted(text) for text in coded.dictionary.to_pylist()]
    values = pa.array([option for options in written for option in options], pa.string())
    lengths = np.array([*map(len, written), 0], dtype=np.intp)
    text = np.repeat(np.arange(len(lengths)), lengths)
    places = np.asarray(coded.indices.fill_null(len(written))).astype(np.intp)
    try:
        codes = np.asarray(_codes(fact, values))
    except Refusal as refusal:
        texts = np.zeros(len(lengths), dtype=np.bool_)
        texts[text[refusal.rows]] = True
        raise Refusal(refusal.found, texts[places], refusal.todo) from None
    first = np.cumsum(lengths) - lengths
    counts = lengths[places]
    rows = np.repeat(np.arange(len(column), dtype=np.int32), counts)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    return Lists(rows, codes[first[places][rows] + within], known, whole)


def _parted(text: str) -> list[str]:
    return [option.strip() for option in text.split(";")] if text.strip() else []


def _parsed(
    column: Array,
    one: Callable[[str], Any],
    kind: Any,
    refused: Callable[[str], tuple[Text, Text | None]],
) -> Array:
    """A text column read value by value, each different text once."""
    coded = column.dictionary_encode()
    read = []
    for written in coded.dictionary.to_pylist():
        try:
            read.append(one(written))
        except ValueError:
            found, todo = refused(written)
            rows = np.asarray(pc.fill_null(pc.equal(column, written), False))
            raise Refusal(found, rows, todo) from None
    return pa.array(read, kind).take(coded.indices)
