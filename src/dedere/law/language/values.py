"""Values that can be compared: dates, months and amounts, as intervals.

A value is held by the least and the greatest that it can still be. Every operation here is
*monotone* in each fact: from a later day or a longer term, no result is earlier. That is why the
ends of the intervals are enough for an exact answer, and it is a condition on any operation added
to this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate, Period
from dedere.calendars.periods import months_after
from dedere.law.language.expressions import Expr, Given, Reason
from dedere.law.language.situation import Situation

if TYPE_CHECKING:
    from dedere.law.language.facts import Fact

Bounds = tuple[Any, Any]
"""The least and the greatest that a value can still be."""


def contracted(text: Text) -> Text:
    """The Spanish half with *al* and *del*, after parts were put together."""
    return Text(text.en, text.es.replace(" a el ", " al ").replace(" de el ", " del "))


class ValueExpr:
    """A date, a number of months or an amount, as an interval; monotone in each fact."""

    __slots__ = ()

    @property
    def asks_day(self) -> bool:
        """Whether it depends on the day asked for."""
        return False

    @property
    def parts(self) -> tuple[ValueExpr, ...]:
        """The values that it is made of."""
        return ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that it reads."""
        raise NotImplementedError

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        """The least and the greatest that it can still be."""
        raise NotImplementedError

    def words(self) -> Text:
        """The value as a noun phrase."""
        raise NotImplementedError

    def __ge__(self, other: Any) -> Compare:
        return Compare(self, ">=", as_value(other))

    def __gt__(self, other: Any) -> Compare:
        return Compare(self, ">", as_value(other))

    def __le__(self, other: Any) -> Compare:
        return Compare(self, "<=", as_value(other))

    def __lt__(self, other: Any) -> Compare:
        return Compare(self, "<", as_value(other))

    def __add__(self, other: Any) -> ValueExpr:
        if isinstance(other, Period):
            return After(self, other)
        if isinstance(other, ValueExpr):
            return MonthsAfter(self, other)
        return NotImplemented  # a period under a reading adds itself


class Constant(ValueExpr):
    """A number or a date that the law itself names."""

    __slots__ = ("shown", "value")

    def __init__(self, value: Bounds, shown: str) -> None:
        self.value = value
        self.shown = shown

    @property
    def facts(self) -> tuple[Fact, ...]:
        return ()

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        return self.value

    def words(self) -> Text:
        return Text("never", "nunca") if self.value[0] == NEVER else Text(self.shown, self.shown)


def as_value(value: Any) -> ValueExpr:
    """A value expression from itself, a whole number, or a date."""
    if isinstance(value, ValueExpr):
        return value
    if isinstance(value, PartialDate):
        return Constant((value.earliest, value.latest), str(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return Constant((value, value), str(value))
    raise TypeError(f"a rule cannot compare with {value!r}")


class DayAsked(ValueExpr):
    """The day for which the question is asked."""

    __slots__ = ()
    asks_day = True

    @property
    def facts(self) -> tuple[Fact, ...]:
        return ()

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        return at.as_of, at.as_of

    def words(self) -> Text:
        return Text("the day asked for", "el día por el que se pregunta")


day_asked = DayAsked()


class After(ValueExpr):
    """The last day of a period that is set off by a date."""

    __slots__ = ("period", "start")

    def __init__(self, start: ValueExpr, period: Period) -> None:
        self.start = start
        self.period = period

    @property
    def parts(self) -> tuple[ValueExpr, ...]:
        return (self.start,)

    @property
    def asks_day(self) -> bool:
        return self.start.asks_day

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.start.facts

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        least, most = self.start.bounds(at, given)
        return self.period.after(least), self.period.after(most)

    def words(self) -> Text:
        return contracted(
            Text("{period} after {start}", "{period} después de {start}").format(
                period=self.period.label, start=self.start.words()
            )
        )


class MonthsAfter(ValueExpr):
    """The last day of a period whose months are themselves a fact."""

    __slots__ = ("months", "start")

    def __init__(self, start: ValueExpr, months: ValueExpr) -> None:
        self.start = start
        self.months = months

    @property
    def parts(self) -> tuple[ValueExpr, ...]:
        return self.start, self.months

    @property
    def asks_day(self) -> bool:
        return self.start.asks_day or self.months.asks_day

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.start.facts + self.months.facts

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        (first, last), (fewest, most) = (
            self.start.bounds(at, given),
            self.months.bounds(at, given),
        )
        least = first if first in (UNBOUNDED, NEVER) else months_after(first, fewest)
        greatest = NEVER if NEVER in (last, most) else months_after(last, most)
        return least, greatest

    def words(self) -> Text:
        return contracted(
            Text("{months}, counted from {start}", "{months}, contado desde {start}").format(
                months=self.months.words(), start=self.start.words()
            )
        )


class EarlierOf(ValueExpr):
    """The earlier of two days."""

    __slots__ = ("left", "right")
    joining = Text("the earlier of {a} and {b}", "lo que ocurra primero entre {a} y {b}")

    def __init__(self, left: ValueExpr, right: ValueExpr) -> None:
        self.left = left
        self.right = right

    @property
    def parts(self) -> tuple[ValueExpr, ...]:
        return self.left, self.right

    @property
    def asks_day(self) -> bool:
        return self.left.asks_day or self.right.asks_day

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.left.facts + self.right.facts

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        a, b = self.left.bounds(at, given), self.right.bounds(at, given)
        return min(a[0], b[0]), min(a[1], b[1])

    def words(self) -> Text:
        return contracted(self.joining.format(a=self.left.words(), b=self.right.words()))


class LaterOf(EarlierOf):
    """The later of two days."""

    __slots__ = ()
    joining = Text("the later of {a} and {b}", "lo que ocurra después entre {a} y {b}")

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        a, b = self.left.bounds(at, given), self.right.bounds(at, given)
        return max(a[0], b[0]), max(a[1], b[1])


class NotBefore(ValueExpr):
    """A day that cannot lie before others: what is known of them narrows it where it is open.

    Once the day itself is known the others no longer matter.
    """

    __slots__ = ("floors", "value")

    def __init__(self, value: ValueExpr, floors: tuple[ValueExpr, ...]) -> None:
        self.value = value
        self.floors = floors

    @property
    def parts(self) -> tuple[ValueExpr, ...]:
        return self.value, *self.floors

    @property
    def asks_day(self) -> bool:
        return any(part.asks_day for part in self.parts)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(fact for part in self.parts for fact in part.facts)

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        least, most = self.value.bounds(at, given)
        floor = max(one.bounds(at, given)[0] for one in self.floors)
        return min(max(least, floor), most), most

    def words(self) -> Text:
        return self.value.words()


class Compare(Expr):
    """Whether one value stands to another as the sign says."""

    __slots__ = ("asks_day", "left", "read", "right", "sign")

    def __init__(self, left: ValueExpr, sign: str, right: ValueExpr) -> None:
        self.left = left
        self.sign = sign
        self.right = right
        self.asks_day = left.asks_day or right.asks_day
        self.read = left.facts + right.facts

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.read

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        left, right = self.left.bounds(at, given), self.right.bounds(at, given)
        sign = self.sign
        if sign in (">", ">="):
            left, right, sign = right, left, "<" if sign == ">" else "<="
        value: bool | None = None
        if sign == "<=":
            if left[1] <= right[0]:
                value = True
            elif left[0] > right[1]:
                value = False
        elif left[1] < right[0]:
            value = True
        elif left[0] >= right[1]:
            value = False
        return Reason(self, value, (), at)

    def words(self) -> Text:
        dates = any(fact.type == "date" for fact in self.facts)
        form = (_SIGNS_OF_DATES if dates else _SIGNS)[self.sign]
        unit = next((u for f in self.left.facts if (u := getattr(f, "unit", None))), None)
        right = self.right.words()
        if unit is not None and isinstance(self.right, Constant):
            right = Text(f"{right.en} {unit.en}", f"{right.es} {unit.es}")
        return contracted(form.format(a=self.left.words(), b=right))


_SIGNS = {
    ">=": Text("{a}: at least {b}", "{a}: al menos {b}"),
    ">": Text("{a}: more than {b}", "{a}: más de {b}"),
    "<=": Text("{a}: at most {b}", "{a}: a lo sumo {b}"),
    "<": Text("{a}: less than {b}", "{a}: menos de {b}"),
}
_SIGNS_OF_DATES = {
    ">=": Text("{a} is not before {b}", "{a} no es anterior a {b}"),
    ">": Text("{a} is later than {b}", "{a} es posterior a {b}"),
    "<=": Text("{a} is not later than {b}", "{a} no es posterior a {b}"),
    "<": Text("{a} is before {b}", "{a} es anterior a {b}"),
}


def earlier_of(left: ValueExpr, right: ValueExpr) -> ValueExpr:
    """The earlier of two days."""
    return EarlierOf(left, right)


def not_before(value: ValueExpr, *floors: ValueExpr) -> ValueExpr:
    """The day, narrowed by days before which it cannot lie."""
    return NotBefore(value, floors)


def later_of(left: ValueExpr, right: ValueExpr) -> ValueExpr:
    """The later of two days."""
    return LaterOf(left, right)
