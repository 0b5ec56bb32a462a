"""The published margins as data: what each of them counts, and whether a table can meet it.

`margins.yaml` says what was chosen. Whether the chosen count is printed as the published share is
reckoned here with the arithmetic of the audit; a margin that is not met must say why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from dedere.bilingual import Text
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.statistics.audit.rounding import Printed, Rounding, printed, stands_for

Values = Mapping[str, tuple[str, ...]]
"""Columns, and the words that may stand in them."""

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Margin:
    """One published number: which rows of a table it counts, and of how many.

    *each* is the column whose different values are counted, where these are not the rows; *any* are
    columns of which one at least must say yes; *decided* are the days within which a request was
    decided. *within* and *whole* say of whom the share is: of the rows of *whole* (the table itself
    where nothing is said) with these values.
    """

    id: str
    says: Text
    table: str
    count: int
    of: int | None
    share: Printed | None
    where: Values
    any: tuple[str, ...]
    each: str | None
    decided: tuple[date, date] | None
    within: Values
    whole: str
    why: Text | None
    note: Text | None

    @property
    def is_met(self) -> bool:
        """Whether the count is printed as what was published, halves rounded up."""
        if self.share is None or self.of is None:
            return True
        interval = stands_for(self.share, Rounding.HALF_UP)
        return Fraction(100 * self.count, self.of) in interval


@dataclass(frozen=True, slots=True)
class Clash:
    """Margins that no table can meet together, by the item of the audit that shows it."""

    audit: str
    say: Text


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A published number that is no margin of these tables, and why."""

    id: str
    why: Text


@dataclass(frozen=True, slots=True)
class Margins:
    """All of them."""

    audit: str
    """The bundled audit whose numbers these are."""
    margins: tuple[Margin, ...]
    clashes: tuple[Clash, ...]
    left_out: tuple[LeftOut, ...]

    def count(self, id: str) -> int:
        """The count that was chosen for a margin.

        Raises:
            KeyError: where there is no such margin.
        """
        for one in self.margins:
            if one.id == id:
                return one.count
        raise KeyError(id)


@cache
def margins() -> Margins:
    """The margins that stand beside this module."""
    return read(_HERE / "margins.yaml")


def read(path: Path) -> Margins:
    """The margins of a file.

    Raises:
        InputErrors: with everything that is wrong with it; also a margin that says why it is not
            met although it is, or that is not met and does not say why.
    """
    problems = trees.Problems(trees.shown_path(path))
    top = Fields(trees.read(path), problems)
    found = Margins(
        audit=top.text("audit"),
        margins=tuple(_margin(one) for one in top.items("margins")),
        clashes=tuple(_clash(one) for one in top.items("clashes")),
        left_out=tuple(_left_out(one) for one in top.items("left_out")),
    )
    top.close()
    problems.raise_any()
    return found


def _margin(fields: Fields) -> Margin:
    table, count = fields.text("table"), fields.count("count")
    if count is None:
        fields.missing("count")
    made = Margin(
        id=fields.text("id"),
        says=fields.needed_words("says"),
        table=table,
        count=count or 0,
        of=fields.count("of"),
        share=fields.read("share", lambda word: printed(word, quoted=True), None),
        where=_values(fields, "where"),
        any=_words(fields, "any"),
        each=fields.text("each", "") or None,
        decided=_days(fields),
        within=_values(fields, "within"),
        whole=fields.text("whole", table),
        why=fields.words("why"),
        note=fields.words("note"),
    )
    fields.close()
    if made.of == 0 or (made.share is not None and made.of is None):
        fields.wrong(fields.node, "a share needs an `of`", "una proporción necesita `of`")
    elif made.is_met == (made.why is not None):
        fields.wrong(
            fields.node,
            "`why` stands exactly where the count is not printed as published",
            "`why` va exactamente donde el conteo no se imprime como se publicó",
        )
    return made


def _clash(fields: Fields) -> Clash:
    made = Clash(fields.text("audit"), fields.needed_words("say"))
    fields.close()
    return made


def _left_out(fields: Fields) -> LeftOut:
    made = LeftOut(fields.text("id"), fields.needed_words("why"))
    fields.close()
    return made


def _values(fields: Fields, key: str) -> Values:
    if not fields.has(key):
        return {}
    inner = Fields(fields.entries[key], fields.problems)
    return {name: _words(inner, name) for name in inner.entries}


def _words(fields: Fields, key: str) -> tuple[str, ...]:
    return tuple(one.text for one in fields.nodes(key) if isinstance(one, trees.Scalar))


def _days(fields: Fields) -> tuple[date, date] | None:
    span = fields.span("decided")
    if span is None:
        return None
    return date.fromordinal(span.earliest), date.fromordinal(span.latest)
