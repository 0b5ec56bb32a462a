"""Readings: where the law can be read in more than one way, a named switch.

A reading asks a question of the law, offers the answers that are held, says who holds which, and
takes one of them unless another is chosen. A rule that hangs on it names the expression (or the
day, or the period) that follows from each answer; an assessment is made under one set of choices
and says which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedere.bilingual import Text
from dedere.calendars import Period
from dedere.errors import NotKnownError, did_you_mean
from dedere.law.language.expressions import Expr, Given, Reason
from dedere.law.language.situation import Situation
from dedere.law.language.values import After, Bounds, Compare, ValueExpr

if TYPE_CHECKING:
    from dedere.law.language.facts import Fact
    from dedere.law.language.provisions import Confidence, Source


@dataclass(frozen=True, slots=True)
class Held:
    """One answer to the question of a reading, who gives it, and where that was read."""

    text: Text
    held_by: Text
    sources: tuple[Source, ...] = ()
    confidence: Confidence | None = None
    """How sure a rule still is that is read so, where that is less than the rule by itself."""


@dataclass(frozen=True, eq=False)
class Reading:
    """A question that the law leaves open, the answers that are held, and the one taken."""

    name: str
    question: Text
    answers: Mapping[str, Held]
    default: str
    note: Text | None = None
    """Why the default is what it is, and what it changes."""

    def __post_init__(self) -> None:
        if self.default not in self.answers:
            raise ValueError(f"{self.name} has no answer {self.default!r}")

    def chosen(self, readings: Mapping[str, str]) -> str:
        """The answer under some choices; the default where none was made."""
        return readings.get(self.name, self.default)

    def expr(self, branches: Mapping[str, Expr]) -> Under:
        """An expression for each answer."""
        self._check(branches)
        return Under(self, branches)

    def value(self, branches: Mapping[str, ValueExpr]) -> UnderValue:
        """A day or a number for each answer."""
        self._check(branches)
        return UnderValue(self, branches)

    def period(self, branches: Mapping[str, Period]) -> UnderPeriod:
        """A period for each answer."""
        self._check(branches)
        return UnderPeriod(self, branches)

    def _check(self, branches: Mapping[str, object]) -> None:
        if set(branches) != set(self.answers):
            raise ValueError(f"{self.name} needs one branch for each of {', '.join(self.answers)}")

    def __repr__(self) -> str:
        return self.name


class Under(Expr):
    """What holds under the chosen reading."""

    __slots__ = ("branches", "reading")

    def __init__(self, reading: Reading, branches: Mapping[str, Expr]) -> None:
        self.reading = reading
        self.branches = dict(branches)

    @property
    def inner(self) -> tuple[Expr, ...]:
        return tuple(self.branches.values())

    @property
    def facts(self) -> tuple[Fact, ...]:
        # Only one branch is ever read: a fact counts as often as the branch that reads it most.
        most: Counter[Fact] = Counter()
        for branch in self.branches.values():
            most |= Counter(branch.facts)
        return tuple(most.elements())

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        part = self.branches[self.reading.chosen(at.readings)].weigh(at, given)
        return Reason(self, part.value, (part,), at)

    def words(self) -> Text:
        return _AS_READ.format(question=self.reading.question)


_AS_READ = Text("as the law is read ({question})", "según se lea la ley ({question})")


class UnderValue(ValueExpr):
    """The day or the number that follows from the chosen reading."""

    __slots__ = ("branches", "reading")

    def __init__(self, reading: Reading, branches: Mapping[str, ValueExpr]) -> None:
        self.reading = reading
        self.branches = dict(branches)

    @property
    def parts(self) -> tuple[ValueExpr, ...]:
        return tuple(self.branches.values())

    @property
    def asks_day(self) -> bool:
        return any(branch.asks_day for branch in self.branches.values())

    @property
    def facts(self) -> tuple[Fact, ...]:
        # Each fact once: only one branch is ever read.
        return tuple(
            dict.fromkeys(fact for branch in self.branches.values() for fact in branch.facts)
        )

    def bounds(self, at: Situation, given: Given = None) -> Bounds:
        return self.branches[self.reading.chosen(at.readings)].bounds(at, given)

    def words(self) -> Text:
        # The words do not know the choice: they show what is taken unless another is chosen.
        return self.branches[self.reading.default].words()


@dataclass(frozen=True, eq=False)
class UnderPeriod:
    """The period that follows from the chosen reading."""

    reading: Reading
    branches: Mapping[str, Period]

    def chosen(self, readings: Mapping[str, str]) -> Period:
        """The period under some choices."""
        return self.branches[self.reading.chosen(readings)]

    @property
    def label(self) -> Text:
        """The period in words, under the default."""
        return self.branches[self.reading.default].label

    def __radd__(self, start: ValueExpr) -> UnderValue:
        return self.reading.value(
            {name: After(start, period) for name, period in self.branches.items()}
        )


def readings_in(expr: Expr) -> Iterator[Reading]:
    """The readings on which an expression hangs, each as often as it occurs."""
    for part in expr.walk():
        if isinstance(part, Under):
            yield part.reading
        elif isinstance(part, Compare):
            yield from _in_value(part.left)
            yield from _in_value(part.right)


def _in_value(value: ValueExpr) -> Iterator[Reading]:
    if isinstance(value, UnderValue):
        yield value.reading
    for part in value.parts:
        yield from _in_value(part)


def read_choices(written: Iterable[str], known: Mapping[str, Reading]) -> dict[str, str]:
    """Choices written ``NAME=ANSWER``.

    Raises:
        NotKnownError: for a name or an answer that does not exist, with the nearest right word.
    """
    choices: dict[str, str] = {}
    for one in written:
        name, sign, answer = one.partition("=")
        reading = known.get(name)
        if not sign or reading is None:
            raise NotKnownError(
                Text(
                    f"'{one}' names no reading.",
                    f"«{one}» no nombra ninguna lectura.",
                ),
                did_you_mean(name, known)
                or Text(
                    "Write NAME=CHOICE; `dedere law readings` lists them.",
                    "Escriba NOMBRE=OPCIÓN; `dedere law readings` las enumera.",
                ),
            )
        if answer not in reading.answers:
            options = ", ".join(reading.answers)
            raise NotKnownError(
                Text(
                    f"The reading {name} has no choice '{answer}'.",
                    f"La lectura {name} no tiene la opción «{answer}».",
                ),
                Text(f"Choose one of: {options}.", f"Elija una de estas: {options}."),
            )
        choices[name] = answer
    return choices
