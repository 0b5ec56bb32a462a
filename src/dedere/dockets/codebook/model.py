"""What a codebook is made of: groups of variables, their values, and the kinds of missing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dedere.bilingual import Text
from dedere.errors import NotKnownError, did_you_mean


class Kind(StrEnum):
    """What the value of a variable is."""

    DATE = "date"
    """A whole day, 2021-02-05. What is known less exactly is left open, with a note."""
    BOOLEAN = "boolean"
    CHOICE = "choice"
    """One of the codes."""
    INTEGER = "integer"
    NUMBER = "number"
    """A number that is not negative; one of the codes, where it has some (``life``)."""
    TEXT = "text"
    """Words as the docket prints them."""
    RECORD = "record"
    """Several parts, each a variable."""
    ENTRY = "entry"
    """An entry of the docket: its place from 0, the number printed, its day."""


@dataclass(frozen=True, slots=True)
class Value:
    """One code, and what it is called."""

    code: str
    title: Text
    note: Text | None = None
    """When it is right, and what evidence it needs."""
    form: str | None = None
    """A regular expression for codes that carry a number; its named groups fill the title."""

    def fits(self, code: str) -> bool:
        """Whether *code* is this value."""
        return self.said(code) is not None

    def said(self, code: str) -> Text | None:
        """The title of *code*; None where it is not this value."""
        if code == self.code and self.form is None:
            return self.title
        found = re.fullmatch(self.form, code) if self.form is not None else None
        if found is None:
            return None
        return self.title.format(**{k: v or "" for k, v in found.groupdict().items()})


@dataclass(frozen=True, slots=True)
class Missing:
    """One kind of missing: why there is no value."""

    code: str
    title: Text
    definition: Text
    example: Text
    outside: bool
    """Whether the case leaves the population of a rate. Of the others nobody knows the value, so a
    rate is given as a range over them."""


@dataclass(frozen=True, slots=True)
class Group:
    """Variables that are looked for in the same place of a docket."""

    name: str
    title: Text


@dataclass(frozen=True, slots=True)
class Demand:
    """How far two coders must agree before numbers rest on a variable; no part of its meaning."""

    alpha: float
    """Krippendorff's alpha from which a variable is relied upon."""
    lowest: float
    """Below this not even a tentative conclusion is drawn; no variable may demand less."""
    source: Text
    confidence: str
    """How sure we are of the citation: verified, known (not read again) or doubtful."""


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable, or one part of a record."""

    name: str
    title: Text
    definition: Text
    example: Text | None
    """Of a variable always there; of a part where it helps."""
    doubt: Text | None
    """What to do in doubt. Of a variable always there."""
    kind: Kind
    values: tuple[Value, ...] = ()
    unit: Text | None = None
    parts: tuple[Variable, ...] = ()
    many: bool = False
    """Whether the value is a list; an empty one says that the docket shows none."""
    group: str = ""
    evidence: Text | None = None
    """Which evidence a value needs. Of a variable always there."""
    required: bool = False
    """Of a part: whether a record without it says nothing."""
    form: str | None = None
    """A regular expression that a text must fit."""
    like: str | None = None
    """A text that fits the form."""
    alpha: float | None = None
    """The agreement that it demands, where it is not that of the whole codebook."""
    by: tuple[str, ...] = ()
    """Of a list of records: the parts by which the rows of two coders are paired."""

    def check(self, value: Any) -> Any:
        """*value* as it is kept: plain data, days as text, every part in its order.

        None is let through: it is an open value, and the kind of missing says why it is open.

        Raises:
            NotAValueError: what is wrong, where in the value, and how to mend it.
        """
        from dedere.dockets.codebook.checking import checked

        return checked(self, value)

    def read(self, written: str) -> Any:
        """The value that somebody wrote into a field, checked; nothing written is None.

        Only for what stands in one field: lists and records are put together by who asks.

        Raises:
            NotAValueError: as `check`.
        """
        from dedere.dockets.codebook.checking import read

        return read(self, written)

    def say(self, value: Any) -> Text:
        """A value in words, on one line. What is no value is said as it stands."""
        from dedere.dockets.codebook.saying import said

        return said(self, value)

    def part(self, name: str) -> Variable:
        """The part of that name.

        Raises:
            NotKnownError: where there is none.
        """
        return _named(name, self.parts)


@dataclass(frozen=True, slots=True)
class Codebook:
    """All variables, in the order in which they are coded."""

    version: str
    """The number and the beginning of a hash of the content: ``1-3f0a9c2b41``; an extension adds
    its own after ``+``."""
    variables: tuple[Variable, ...]
    groups: tuple[Group, ...]
    missing: tuple[Missing, ...]
    number: int
    demand: Demand | None = None
    """What variables demand that say nothing of their own."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the variables."""
        return tuple(one.name for one in self.variables)

    def variable(self, name: str) -> Variable:
        """The variable of that name.

        Raises:
            NotKnownError: where there is none; the nearest is offered.
        """
        return _named(name, self.variables)

    def of_group(self, name: str) -> tuple[Variable, ...]:
        """The variables of a group."""
        return tuple(one for one in self.variables if one.group == name)

    def why_missing(self, code: str) -> Missing:
        """The kind of missing of that code.

        Raises:
            NotKnownError: where there is none.
        """
        for one in self.missing:
            if one.code == code:
                return one
        raise NotKnownError(
            Text(f"There is no kind of missing '{code}'.", f"No hay clase de faltante «{code}»."),
            did_you_mean(code, [one.code for one in self.missing]),
        )


def _named(name: str, variables: tuple[Variable, ...]) -> Variable:
    for one in variables:
        if one.name == name:
            return one
    raise NotKnownError(
        Text(f"The codebook has no '{name}'.", f"El libro de códigos no tiene «{name}»."),
        did_you_mean(name, [one.name for one in variables]),
    )
