"""Facts: what the law turns on, declared once, asked in both languages.

A fact belongs to a level and has a type. Its label is a statement (yes/no) or a noun phrase, its
question is what an interview asks. Values are held in these forms:

| type | form | written |
|---|---|---|
| yes/no | `bool` | ``true``, ``false`` |
| date | `PartialDate` | ``2016-05``, ``2016-05/..``, ``never`` |
| months, count | `int`, not negative | ``480`` |
| choice | `str`, one of the options | ``charged`` |
| several | `Several`, some of the options; open unless complete | ``[MX, US]`` |
| money | `Money` | ``{amount: 1000, currency: MXN}`` |
| text | `str`, as a paper has it; no rule reads it | ``Juan Ejemplo`` |

A fact that the law leaves to somebody's judgement names that person in *judged_by*; its value
then says who judged (``by``) and when (``date``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any, ClassVar

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.errors import did_you_mean
from dedere.law.language.expressions import Expr, Given, Includes, OneOf, Reason
from dedere.law.language.situation import Datum, Level, Situation
from dedere.law.language.values import Bounds, ValueExpr

MOST_LETTERS = 2_000
"""Letters of a text: more than any name, place or description takes."""
MOST_MONTHS = 12_000
"""A thousand years: more than any term of prison or limitation, so a typing error shows."""


class NotAValueError(ValueError):
    """A written value that is not of the fact's type; says what was expected."""

    def __init__(self, expected: Text, hint: Text | None = None) -> None:
        self.expected = expected
        self.hint = hint
        super().__init__(expected.en)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency (ISO 4217)."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount:,} {self.currency}"


@dataclass(frozen=True, slots=True)
class Several:
    """Some options of a list; *complete* says that there are no others."""

    values: frozenset[str]
    complete: bool = False


@dataclass(frozen=True, eq=False)
class Fact:
    """What every type of fact has. Made by the functions below, never directly."""

    level: Level
    name: str
    label: Text
    question: Text
    proven_by: tuple[str, ...] = ()
    judged_by: Text | None = None
    foreseeable: bool = False
    """Whether a date may lie after the day asked (the end of a period, a limitation)."""
    event: tuple[str, ...] = ()
    """The type (and result) of the event whose day this is, where it is not given by itself."""

    type: ClassVar[str] = ""

    @cached_property
    def key(self) -> str:
        """The name with its level: ``offense.is_wilful``."""
        return f"{self.level}.{self.name}"

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that an expression reads; a fact reads itself."""
        return (self,)

    def read(self, written: Any) -> Any:
        """Turn a written value into the fact's own form.

        Raises:
            NotAValueError: with what was expected, in both languages.
        """
        raise NotImplementedError

    def write(self, value: Any) -> Any:
        """The written form of a value, as a casefile or JSON has it."""
        return value

    def show(self, value: Any) -> Text:
        """A value in words."""
        return Text(str(value), str(value))

    def datum(self, at: Situation) -> Datum | None:
        """What is recorded of this fact for the subject or for the one above it."""
        holder = at.above.get(self.level)
        return holder.data.get(self.name) if holder is not None else None

    def look(self, at: Situation, given: Given) -> Any:
        """The recorded or supposed value, or None."""
        holder = at.above.get(self.level)
        if holder is None:
            return None
        if given and (key := (holder.id, self.key)) in given:
            return given[key]
        datum = holder.data.get(self.name)
        return datum.value if datum is not None else None

    def __repr__(self) -> str:
        return self.key


@dataclass(frozen=True, eq=False, repr=False)
class YesNo(Fact, Expr):
    """A statement that holds or does not."""

    type: ClassVar[str] = "yes_no"

    def read(self, written: Any) -> bool:
        if not isinstance(written, bool):
            raise NotAValueError(Text("true or false", "true o false"))
        return written

    def show(self, value: Any) -> Text:
        return Text("yes", "sí") if value else Text("no", "no")

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        return Reason(self, self.look(at, given), (), at)

    def words(self) -> Text:
        return self.label


class Compared(Fact, ValueExpr):
    """What date, months, count and money have in common: it can be compared."""

    def _interval(self, value: Any) -> Bounds:
        raise NotImplementedError

    unknown: ClassVar[Bounds] = (0, NEVER)

    def supposed(self, number: int) -> Any:
        """The value that stands for a supposed number or day."""
        raise NotImplementedError

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        value = self.look(at, given)
        return self.unknown if value is None else self._interval(value)

    def words(self) -> Text:
        return self.label


@dataclass(frozen=True, eq=False, repr=False)
class Dated(Compared):
    """A day, perhaps known only in part."""

    type: ClassVar[str] = "date"
    unknown: ClassVar[Bounds] = (UNBOUNDED, NEVER)

    def read(self, written: Any) -> PartialDate:
        if not isinstance(written, str | int) or isinstance(written, bool):
            raise NotAValueError(_A_DATE)
        try:
            return PartialDate.parse(f"{written:04d}" if isinstance(written, int) else written)
        except ValueError as problem:
            raise NotAValueError(_A_DATE, Text(f"({problem})", f"({problem})")) from None

    def write(self, value: Any) -> str:
        return str(value)

    def show(self, value: Any) -> Text:
        return Text("never", "nunca") if value.is_never else Text(str(value), str(value))

    def _interval(self, value: PartialDate) -> Bounds:
        return value.earliest, value.latest

    def supposed(self, number: int) -> PartialDate:
        """The value that stands for a supposed ordinal."""
        return PartialDate(number, number)


_A_DATE = Text(
    "a date such as 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. or never",
    "una fecha como 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. o never",
)


@dataclass(frozen=True, eq=False, repr=False)
class Counted(Compared):
    """A whole number of things, or of months."""

    unit: Text | None = None
    type: ClassVar[str] = "count"

    def read(self, written: Any) -> int:
        expected = Text(
            "a whole number, not negative" + (f" ({self.unit.en})" if self.unit else ""),
            "un número entero, no negativo" + (f" ({self.unit.es})" if self.unit else ""),
        )
        if not isinstance(written, int) or isinstance(written, bool) or written < 0:
            raise NotAValueError(expected)
        if written > MOST_MONTHS:
            raise NotAValueError(
                expected,
                Text(
                    f"{written} is more than can be meant.", f"{written} es más de lo imaginable."
                ),
            )
        return written

    def show(self, value: Any) -> Text:
        unit = self.unit or Text(" ", " ")
        return Text(f"{value} {unit.en}".strip(), f"{value} {unit.es}".strip())

    def _interval(self, value: int) -> Bounds:
        return value, value

    def supposed(self, number: int) -> int:
        """The value that stands for a supposed number."""
        return number


@dataclass(frozen=True, eq=False, repr=False)
class MonthsFact(Counted):
    """A length in whole months; ``life`` where the law knows imprisonment for life."""

    may_be_life: bool = False
    type: ClassVar[str] = "months"

    def read(self, written: Any) -> int:
        if self.may_be_life and written == "life":
            return MOST_MONTHS
        return super().read(written)

    def write(self, value: Any) -> Any:
        return "life" if self.may_be_life and value == MOST_MONTHS else value

    def show(self, value: Any) -> Text:
        if self.write(value) == "life":
            return Text("life imprisonment", "prisión perpetua")
        return super().show(value)


@dataclass(frozen=True, eq=False, repr=False)
class MoneyFact(Compared):
    """An amount of money. Amounts in different currencies are never compared."""

    currency: str = "USD"
    """The currency in which rules compare it."""
    type: ClassVar[str] = "money"

    def read(self, written: Any) -> Money:
        expected = Text(
            "an amount and its currency, such as {amount: 1000, currency: MXN}",
            "un monto y su moneda, por ejemplo {amount: 1000, currency: MXN}",
        )
        if not isinstance(written, Mapping) or set(written) != {"amount", "currency"}:
            raise NotAValueError(expected)
        currency = written["currency"]
        if not (isinstance(currency, str) and len(currency) == 3 and currency.isupper()):
            raise NotAValueError(expected)
        try:
            amount = Decimal(str(written["amount"]))
        except InvalidOperation:
            raise NotAValueError(expected) from None
        if not amount.is_finite() or amount < 0 or isinstance(written["amount"], bool):
            raise NotAValueError(expected)
        return Money(amount, currency)

    def write(self, value: Any) -> dict[str, Any]:
        whole = value.amount == value.amount.to_integral_value()
        return {
            "amount": int(value.amount) if whole else str(value.amount),
            "currency": value.currency,
        }

    def _interval(self, value: Money) -> Bounds:
        # Another currency says nothing about this one: the comparison stays open.
        return (value.amount, value.amount) if value.currency == self.currency else (0, NEVER)

    def supposed(self, number: int) -> Money:
        """The value that stands for a supposed amount."""
        return Money(Decimal(number), self.currency)


class _Options:
    options: Mapping[str, Text]

    def _option(self, written: Any) -> str:
        if isinstance(written, str) and written in self.options:
            return written
        expected = Text(
            "one of: " + ", ".join(self.options), "una de estas: " + ", ".join(self.options)
        )
        hint = did_you_mean(written, self.options) if isinstance(written, str) else None
        raise NotAValueError(expected, hint)


@dataclass(frozen=True, eq=False, repr=False)
class Choice(_Options, Fact):
    """One of a list."""

    options: Mapping[str, Text] = field(kw_only=True)
    type: ClassVar[str] = "choice"

    def read(self, written: Any) -> str:
        return self._option(written)

    def show(self, value: Any) -> Text:
        return self.options[value]

    def is_(self, option: str) -> Expr:
        """Whether it is *option*."""
        return self.is_one_of(option)

    def is_not(self, option: str) -> Expr:
        """Whether it is any other than *option*."""
        return ~self.is_one_of(option)

    def is_one_of(self, *options: str) -> Expr:
        """Whether it is one of *options*."""
        for option in options:
            if option not in self.options:
                raise ValueError(f"{self.key} has no option {option!r}")
        return OneOf(self, frozenset(options))


@dataclass(frozen=True, eq=False, repr=False)
class SeveralFact(_Options, Fact):
    """Any number of a list; open unless the value says that it is complete."""

    options: Mapping[str, Text] = field(kw_only=True)
    type: ClassVar[str] = "several"

    def read(self, written: Any) -> Several:
        values = written if isinstance(written, list) else [written]
        return Several(frozenset(self._option(value) for value in values))

    def write(self, value: Any) -> list[str]:
        return sorted(value.values)

    def show(self, value: Any) -> Text:
        listed = sorted(value.values)
        rest = ("", "") if value.complete else (", perhaps others", ", quizá otras")
        return Text(
            (", ".join(self.options[v].en for v in listed) or "none") + rest[0],
            (", ".join(self.options[v].es for v in listed) or "ninguna") + rest[1],
        )

    def includes(self, option: str | Choice) -> Expr:
        """Whether *option*, or the State that a role names, is among them."""
        return Includes(self, option)


@dataclass(frozen=True, eq=False, repr=False)
class Written(Fact):
    """Words as a paper has them: a name, a place. No rule reads them; people compare them."""

    type: ClassVar[str] = "text"

    def read(self, written: Any) -> str:
        if not isinstance(written, str) or not written.strip() or len(written) > MOST_LETTERS:
            raise NotAValueError(Text("text", "texto"))
        return written.strip()


def _make(kind: Any, level: Level, name: str, label: Text, question: Text, **more: Any) -> Any:
    if not name.isidentifier() or name != name.lower():
        raise ValueError(f"{name!r} is no name for a fact: lower case, words joined by _")
    if "proven_by" in more:
        more["proven_by"] = tuple(more["proven_by"])
    return kind(level, name, label, question, **more)


def yes_no(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    *,
    proven_by: Iterable[str] = (),
    judged_by: Text | None = None,
) -> YesNo:
    """Declare a statement that holds or does not."""
    made: YesNo = _make(
        YesNo, level, name, label, question, proven_by=proven_by, judged_by=judged_by
    )
    return made


def dated(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    *,
    proven_by: Iterable[str] = (),
    foreseeable: bool = False,
    event: tuple[str, ...] = (),
) -> Dated:
    """Declare a day. Without *foreseeable*, a day after the one asked has not happened yet."""
    made: Dated = _make(
        Dated,
        level,
        name,
        label,
        question,
        proven_by=proven_by,
        foreseeable=foreseeable,
        event=event,
    )
    return made


def months(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    *,
    proven_by: Iterable[str] = (),
    may_be_life: bool = False,
) -> MonthsFact:
    """Declare a length in whole months."""
    made: MonthsFact = _make(
        MonthsFact,
        level,
        name,
        label,
        question,
        proven_by=proven_by,
        unit=Text("months", "meses"),
        may_be_life=may_be_life,
    )
    return made


def counted(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    *,
    unit: Text | None = None,
    proven_by: Iterable[str] = (),
) -> Counted:
    """Declare a number of things."""
    made: Counted = _make(Counted, level, name, label, question, proven_by=proven_by, unit=unit)
    return made


def money(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    *,
    currency: str,
    proven_by: Iterable[str] = (),
) -> MoneyFact:
    """Declare an amount that rules compare in *currency*."""
    made: MoneyFact = _make(
        MoneyFact, level, name, label, question, proven_by=proven_by, currency=currency
    )
    return made


def written(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    *,
    proven_by: Iterable[str] = (),
) -> Written:
    """Declare words that are kept as a paper has them."""
    made: Written = _make(Written, level, name, label, question, proven_by=proven_by)
    return made


def choice(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    options: Mapping[str, Text],
    *,
    proven_by: Iterable[str] = (),
    judged_by: Text | None = None,
) -> Choice:
    """Declare one of a list."""
    made: Choice = _make(
        Choice,
        level,
        name,
        label,
        question,
        proven_by=proven_by,
        judged_by=judged_by,
        options=options,
    )
    return made


def several(
    level: Level,
    name: str,
    label: Text,
    question: Text,
    options: Mapping[str, Text],
    *,
    proven_by: Iterable[str] = (),
) -> SeveralFact:
    """Declare any number of a list."""
    made: SeveralFact = _make(
        SeveralFact, level, name, label, question, proven_by=proven_by, options=options
    )
    return made
