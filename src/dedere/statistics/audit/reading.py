"""From a file to an audit; everything that is wrong with it is told at once, by line and column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from dedere.bilingual import Text, same
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.errors import InputError, InputErrors, did_you_mean
from dedere.statistics import published
from dedere.statistics.audit.model import Audit, Figure, Other, ShareSet, Sum, UnitCost
from dedere.statistics.audit.rounding import Printed, Rounding, printed

MOST = 1_000_000
"""The largest denominator that is tried."""
USUAL = 1_000
"""The bound where none is given."""
MOST_PLACES = 12

_ROUNDING = {str(one): one for one in Rounding}
_TOTALS = {one: one for one in ("exactly", "about", "at_least")}


def load(path: str | Path) -> Audit:
    """The figures of a file, YAML or JSON.

    Raises:
        InputErrors: with everything that is wrong with it.
    """
    path = Path(path)
    try:
        root = trees.read(path)
    except InputErrors as problem:
        raise InputErrors(_as_of_audits(one) for one in problem.problems) from None
    return _audit(root, trees.shown_path(path))


def loads(text: str, name: str = "figures.yaml") -> Audit:
    """The figures of a text.

    Raises:
        InputErrors: with everything that is wrong with it.
    """
    return _audit(trees.parse(text, name), name)


def _as_of_audits(problem: InputError) -> InputError:
    """A problem with what helps a file of figures, not a casefile."""
    if problem.todo not in (trees.BEGINS, trees.IS_TEXT):
        return problem
    return InputError(problem.place, problem.found, _WHAT_THERE_IS)


def _audit(root: trees.Mapping, name: str) -> Audit:
    problems = trees.Problems(name)
    top = Fields(root, problems)
    reader = _Reader(problems, top.option("rounding", _ROUNDING, Rounding.HALF_UP))
    title = top.words("title")
    audit = Audit(
        name,
        title,
        figures=tuple(reader.figure(one) for one in top.items("figures")),
        sets=tuple(reader.set_(one) for one in top.items("sets")),
        sums=tuple(reader.sum_(one) for one in top.items("sums")),
        unit_costs=tuple(reader.unit_cost(one) for one in top.items("unit_costs")),
    )
    top.close()
    if not (audit.figures or audit.sets or audit.sums or audit.unit_costs) and not problems.found:
        top.wrong(root, "there is no figure to audit", "no hay cifra que auditar", _WHAT_THERE_IS)
    problems.raise_any()
    return audit


class _Reader:
    """Reads the items of one file; no two of one list share an id."""

    def __init__(self, problems: trees.Problems, rounding: Rounding) -> None:
        self.problems = problems
        self.rounding = rounding
        self.ids: set[tuple[str, str]] = set()

    def common(self, fields: Fields, listed: str) -> dict[str, Any]:
        """What every item has; *listed* is the list in which it stands."""
        id = fields.text("id")
        if (listed, id) in self.ids:
            fields.wrong(fields.at("id"), f"'{id}' stands twice", f"«{id}» aparece dos veces")
        self.ids.add((listed, id))
        return {
            "id": id,
            "place": self.problems.place(fields.node),
            "rounding": fields.option("rounding", _ROUNDING, self.rounding),
            "says": fields.words("says"),
            "source": fields.text("source", "") or None,
            "note": fields.words("note"),
        }

    def figure(self, fields: Fields) -> Figure:
        """A count, a share, or a value beside others."""
        common = self.common(fields, "figures")
        made = Figure(
            **common,
            count=fields.count("count"),
            of=fields.count("of"),
            share=_number(fields, "share", _places(fields)),
            stated=_number(fields, "stated"),
            against=tuple(_other(one) for one in fields.items("against")),
        )
        if made.of == 0:
            _no_nothing(fields, "of")
        if made.against and "stated" not in fields.entries:
            fields.missing("stated")
        if not any(fields.has(key) for key in ("count", "share", "stated", "says")):
            fields.wrong(
                fields.node,
                "a figure needs a `count`, a `share` or a `stated` value",
                "una cifra necesita `count`, `share` o `stated`",
            )
        fields.close()
        return made

    def set_(self, fields: Fields) -> ShareSet:
        """Shares of one whole."""
        common = self.common(fields, "sets")
        places, of = _places(fields), fields.count("of")
        bound = fields.count("max_denominator")
        if of == 0 or bound == 0:
            _no_nothing(fields, "of" if of == 0 else "max_denominator")
        for key, value in (("of", of), ("max_denominator", bound)):
            if value is not None and value > MOST:
                fields.wrong(
                    fields.at(key),
                    f"denominators are tried up to {MOST}",
                    f"se prueban denominadores hasta {MOST}",
                )
        complete = bool(fields.flag("complete", False))
        made = ShareSet(
            **common,
            shares=tuple(_numbers(fields, "shares", places)),
            max_denominator=min(max(bound or of or USUAL, of or 1), MOST),
            bounded=bound is not None or of is not None,
            of=of,
            exclusive=bool(fields.flag("exclusive", complete)) or complete,
            complete=complete,
        )
        fields.close()
        return made

    def sum_(self, fields: Fields) -> Sum:
        """A total and its parts."""
        common = self.common(fields, "sums")
        places = _places(fields)
        stated = _number(fields, "stated", places)
        if stated is None and "stated" not in fields.entries:
            fields.missing("stated")
        made = Sum(
            **common,
            stated=stated or Printed(Decimal(0), 0),
            parts=tuple(_numbers(fields, "parts", places)),
            rounded=bool(fields.flag("rounded", False)),
            complete=bool(fields.flag("complete", True)),
        )
        fields.close()
        return made

    def unit_cost(self, fields: Fields) -> UnitCost:
        """A total, its units, and the price of one."""
        common = self.common(fields, "unit_costs")
        needed: dict[str, Decimal] = {}
        for key in ("total", "units", "low"):
            value = fields.number(key)
            if value is None and key not in fields.entries:
                fields.missing(key)
            needed[key] = value if value is not None else Decimal(1)
        if needed["units"] == 0:
            _no_nothing(fields, "units")
        high = fields.number("high")
        if high is not None and high < needed["low"]:
            fields.wrong(fields.at("high"), "`high` is below `low`", "`high` es menor que `low`")
        made = UnitCost(
            **common,
            total=needed["total"],
            total_is=fields.option("total_is", _TOTALS, "exactly"),
            rounded_to=fields.number("rounded_to"),
            units=needed["units"] or Decimal(1),
            low=needed["low"],
            high=high if high is not None else needed["low"],
        )
        fields.close()
        return made


def _other(fields: Fields) -> Other:
    """Another number: as it is written here, or a published figure by its id."""
    if fields.has("published"):
        value, source = _published(fields)
    else:
        number = _number(fields, "value")
        if number is None and "value" not in fields.entries:
            fields.missing("value")
        value, source = number or Printed(Decimal(0), 0), _source(fields)
    made = Other(
        value,
        source,
        bool(fields.flag("same_definition", False)),
        fields.words("note"),
    )
    fields.close()
    return made


def _source(fields: Fields) -> Text:
    """Who says so: in both languages, or a name that is the same in both."""
    if isinstance(fields.entries.get("source"), trees.Mapping):
        return fields.needed_words("source")
    return same(fields.text("source") or "?")


def _published(fields: Fields) -> tuple[Printed, Text]:
    id, known = fields.text("published"), published.load().figures
    if id not in known:
        fields.wrong(
            fields.at("published"),
            f"there is no published figure '{id}'",
            f"no hay cifra publicada «{id}»",
            did_you_mean(id, known),
        )
        return Printed(Decimal(0), 0), same("?")
    one = known[id]
    places = max(0, -int(one.value.normalize().as_tuple().exponent))
    told = _COUNTED_AS.format(definition=one.definition.text, when=one.when.text)
    return Printed(one.value, places), told


def _places(fields: Fields) -> int | None:
    places = fields.count("decimals")
    if places is not None and places > MOST_PLACES:
        fields.wrong(
            fields.at("decimals"),
            f"at most {MOST_PLACES} decimals",
            f"a lo sumo {MOST_PLACES} decimales",
        )
        return MOST_PLACES
    return places


def _number(fields: Fields, key: str, places: int | None = None) -> Printed | None:
    if not fields.has(key):
        return None
    return _printed(fields, fields.entries[key], places)


def _numbers(fields: Fields, key: str, places: int | None) -> Iterator[Printed]:
    nodes = fields.nodes(key)
    if not nodes and not isinstance(fields.entries.get(key), trees.Scalar):
        fields.wrong(
            fields.at(key), f"`{key}` needs at least one number", f"`{key}` necesita un número"
        )
    _check_commas(fields, nodes, places)
    for node in nodes:
        if (number := _printed(fields, node, places)) is not None:
            yield number


def _check_commas(fields: Fields, nodes: Sequence[trees.Node], places: int | None) -> None:
    """Refuse ``[30,1, 18,9]``: two numbers with a comma, or four?

    Where no blank follows any comma, as programs write JSON, the numbers are what they are; but
    by hand, in YAML, whole numbers of which decimals are announced are a comma too many.
    """
    plain = [one for one in nodes if isinstance(one, trees.Scalar) and one.plain]
    gaps = [
        (two, two.column - one.column - len(one.text))
        for one, two in pairwise(plain)
        if one.line == two.line
    ]
    close = [two for two, gap in gaps if gap == 1]
    by_hand = not fields.problems.file.lower().endswith(".json")
    bare = by_hand and bool(places) and not any("." in one.text for one in plain)
    if close and (len(close) < len(gaps) or bare):
        fields.wrong(
            close[0],
            f"the comma before '{close[0].text}' may part two numbers or be a decimal comma",
            f"la coma antes de «{close[0].text}» puede separar dos números o ser decimal",
            _COMMAS,
        )


def _printed(fields: Fields, node: trees.Node, places: int | None) -> Printed | None:
    if not isinstance(node, trees.Scalar):
        fields.wrong(node, "a number is needed here", "aquí se necesita un número")
        return None
    if node.plain and re.match(r"0[0-9]", node.text):
        fields.wrong(
            node,
            f"'{node.text}' begins with a zero: part of another number, or no decimal one",
            f"«{node.text}» empieza con cero: parte de otro número, o no es decimal",
            _PLAIN,
        )
        return None
    try:
        return printed(node.text, quoted=not node.plain, places=places)
    except ValueError as problem:
        fields.wrong(node, str(problem), f"«{node.text}» no se puede usar aquí", _PLAIN)
        return None


def _no_nothing(fields: Fields, key: str) -> None:
    fields.wrong(fields.at(key), f"`{key}` cannot be 0", f"`{key}` no puede ser 0")


_COUNTED_AS = Text("{definition}; {when}", "{definition}; {when}")
_COMMAS = Text(
    "Write decimals with a point, and a blank after each comma between numbers: [30.1, 18.9].",
    "Escriba los decimales con punto, y un espacio tras cada coma entre números: [30.1, 18.9].",
)
_PLAIN = Text(
    "Write a point before the decimals, nothing between thousands, no more decimals than "
    "`decimals` says, and nothing below zero.",
    "Escriba punto antes de los decimales, nada entre los millares, no más decimales de los que "
    "dice `decimals` y nada menor que cero.",
)
_WHAT_THERE_IS = Text(
    "A file of figures has lists under `figures`, `sets`, `sums` or `unit_costs`.",
    "Un archivo de cifras tiene listas en `figures`, `sets`, `sums` o `unit_costs`.",
)
