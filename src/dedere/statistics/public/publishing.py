"""An answer as it may be published.

Hidden rows have no number at all, and nothing that is printed beside them leads to one: neither the
group they belong to, nor what they add up to, nor their place in the order, nor the picture. What
is shown of durations are quantiles with enough cases to both sides, never a day of a single case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

import numpy as np

from dedere.bilingual import Language, Text
from dedere.errors import DedereError
from dedere.statistics.public.sums import Beside, is_small, sums_of
from dedere.statistics.running import Answer
from dedere.statistics.running.answer import BETWEEN, Row, code, plain
from dedere.statistics.running.answering import MUCH_MISSING, TWICE
from dedere.statistics.running.labels import TICKED, order
from dedere.statistics.statistic import Against, Distribution, Holding, Lengths, Total, Waiting
from dedere.statistics.suppression.choosing import Effort
from dedere.statistics.suppression.protecting import protect
from dedere.statistics.suppression.table import Rule, Zeros
from dedere.statistics.survival import Curve

THRESHOLD = 5
"""Counts below it are small."""
MOST_ROWS = 150
"""Answers with more rows take too long to protect while a page is waited for."""
_EFFORT = Effort(cells=40, nodes=200)
NUMBERS = ("count", "of", "value", "low", "high", "if_sealed_all_no", "if_sealed_all_yes")


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is published: its group in words, and its numbers where they are shown."""

    groups: Mapping[str, Any]
    label: Text
    row: Row | None


@dataclass(frozen=True, slots=True)
class Public:
    """An answer that may be published.

    *answer* holds only the rows that are shown, so that whatever is told of it tells no other.
    *withheld* is why nothing is shown at all. *beside* says whether the same statistic without the
    groups that were asked for may be published too; None where none were asked for.
    """

    answer: Answer
    lines: tuple[Line, ...]
    threshold: int
    withheld: Text | None = None
    beside: bool | None = None

    @property
    def hidden(self) -> int:
        """How many rows are hidden."""
        return sum(line.row is None for line in self.lines)

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """The Contract's object; in hidden rows every number is null, and ``hidden`` is true."""
        made = self.answer.data(lang)
        made["rows"] = [
            {
                **(_hidden(line, lang) if line.row is None else line.row.data(lang)),
                "synthetic": self.answer.synthetic,
                "hidden": line.row is None,
            }
            for line in self.lines
        ]
        if self.withheld is not None:
            made.update({"missing": None, "sealed": None, "known": None})
        # Where a file lies on somebody's disk is nobody's business.
        made["sources"] = [PurePath(one).name for one in self.answer.sources]
        made["public"] = {
            "threshold": self.threshold,
            "rows": len(self.lines),
            "hidden": self.hidden,
            "withheld": self.withheld.in_(lang) if self.withheld else None,
            "ungrouped_may_be_published_too": self.beside,
        }
        return made


def publish(
    answer: Answer,
    ungrouped: Answer | None = None,
    threshold: int = THRESHOLD,
    most_rows: int = MOST_ROWS,
) -> Public:
    """An answer with its small counts hidden, and what would give them away.

    Args:
        answer: with all its numbers.
        ungrouped: the same without the groups that were asked for, which may be published beside
            it; None where no groups were asked for.
        threshold: counts below it are small.
        most_rows: of an answer with more rows nothing is told.
    """
    lines = _in_order(answer)
    if not answer.rows:
        if 0 < answer.population < threshold:
            return _withheld(answer, threshold, _FEW.format(n=threshold))
        return Public(_said(answer, threshold), lines, threshold)
    if answer.population < threshold:
        return _withheld(answer, threshold, _FEW.format(n=threshold))
    if len(answer.rows) > most_rows:
        return _withheld(answer, threshold, _MANY.format(n=most_rows))
    found = _hide(answer, ungrouped, threshold)
    if found is None:
        return _withheld(answer, threshold, _LOST)
    hidden, beside = found
    told = tuple(
        replace(line, row=None)
        if line.row is None or id(line.row) in hidden
        else replace(line, row=_safe(answer, line.row, threshold))
        for line in lines
    )
    shown = tuple(line.row for line in told if line.row is not None)
    return Public(replace(_said(answer, threshold), rows=shown), told, threshold, beside=beside)


def _hide(
    answer: Answer, ungrouped: Answer | None, threshold: int
) -> tuple[set[int], bool | None] | None:
    """The rows to hide, and whether the same without groups may be published beside it.

    None where some small count is found out whatever is hidden.
    """
    # Groups without anybody do not appear, or appear with 0: so what is hidden is at least 1.
    rule = Rule(threshold, Zeros.SHOWN)
    tries: list[tuple[tuple[Beside, ...], bool | None]] = [((), None)]
    if ungrouped is not None:
        other = publish(ungrouped, threshold=threshold, most_rows=len(ungrouped.rows))
        beside = tuple(Beside(line.groups, line.row is not None) for line in other.lines)
        tries = [(beside, True), ((), False)]
    for given, may_be in tries:
        sums = sums_of(answer, threshold, given)
        try:
            published = protect(sums.table, rule, effort=_EFFORT).published.counts
        except DedereError:
            continue
        hidden = {
            id(row)
            for row, cells in zip(answer.rows, sums.rows, strict=True)
            if any(published[cell] is None for cell in cells)
            or _tells_single(answer, row, threshold)
        }
        return hidden, may_be
    return None


def _tells_single(answer: Answer, row: Row, threshold: int) -> bool:
    return isinstance(answer.statistic.way, Waiting | Lengths) and is_small(row, threshold)


def _withheld(answer: Answer, threshold: int, why: Text) -> Public:
    """Nothing of an answer, not even its groups: four groups of fewer than five are one each."""
    empty = replace(
        answer,
        rows=(),
        missing={},
        sealed=0,
        population=0,
        warnings=tuple(one for one in answer.warnings if not _is(one, MUCH_MISSING, TWICE)),
    )
    return Public(empty, (), threshold, why)


def _said(answer: Answer, threshold: int) -> Answer:
    """The answer whose warnings tell no small number."""
    return replace(
        answer,
        warnings=tuple(
            _SEVERAL.format(units=answer.statistic.unit.plural) if _is(one, TWICE) else one
            for one in answer.warnings
        ),
    )


def _is(said: Text, *forms: Text) -> bool:
    """Whether a sentence was made of one of these forms."""
    return any(all(part in said.en for part in _parts(form.en)) for form in forms)


def _parts(form: str) -> list[str]:
    return [part.partition("}")[2] or part for part in form.split("{") if part.strip()]


# -- what is shown of a row ----------------------------------------------------------------------


def _safe(answer: Answer, row: Row, threshold: int) -> Row:
    """A shown row without what would tell of single cases."""
    way = answer.statistic.way
    if isinstance(way, Total):
        # How far the bootstrap reaches tells how much one payment weighs.
        return replace(row, low=None, high=None)
    if not isinstance(way, Waiting | Lengths):
        return row
    kept = {
        name: day
        for name, day in row.more.get("quantiles", {}).items()
        if _enough(float(name[1:]) / 100, row, threshold)
    }
    more = {**row.more, "quantiles": kept}
    # The interval is made of days of cases too, and reaches far out where there are few.
    far = row.count < 4 * threshold
    bounds = row.count - int(row.more.get("sealed", 0)) < 2 * threshold
    return replace(
        row,
        low=None if far else row.low,
        high=None if far else row.high,
        if_sealed_all_no=None if bounds else row.if_sealed_all_no,
        if_sealed_all_yes=None if bounds else row.if_sealed_all_yes,
        more=more,
        curve=_coarse(row, kept),
    )


def _enough(at: float, row: Row, threshold: int) -> bool:
    """Whether so many lie before a quantile, and after it."""
    return at * row.count >= threshold and (1 - at) * row.of >= threshold


def _coarse(row: Row, quantiles: Mapping[str, Any]) -> Curve | None:
    """The curve through quantiles alone: a step of the whole one is a case."""
    if row.curve is None:
        return None
    points = {
        float(day): 1 - float(name[1:]) / 100
        for name, day in quantiles.items()
        if day is not None and day == day
    }
    days = np.array(sorted(points), dtype=np.float64)
    waiting = np.array([points[day] for day in sorted(points)], dtype=np.float64)
    nothing = np.zeros(len(days))
    every = nothing.copy()
    every[-1:] = row.of
    return Curve(days, nothing, nothing, every, waiting, nothing, waiting, waiting)


# -- order ---------------------------------------------------------------------------------------


def _in_order(answer: Answer) -> tuple[Line, ...]:
    """The rows in an order that tells no count: closed vocabularies in theirs, others by letter."""
    statistic = answer.statistic
    way = statistic.way
    groups = {one.name: one for one in statistic.by}
    if isinstance(way, Distribution | Against | Holding):
        groups[way.of.name] = way.of
    places = {name: order(group, statistic.table) for name, group in groups.items()}

    def place(row: Row) -> list[Any]:
        keys: list[Any] = []
        for name, value in row.groups.items():
            if name == TICKED:
                keys.append((0, ticks.index(value), ""))
                continue
            found = places.get(name)
            if found is None:
                keys.append((1, 0, str(value)))
            elif value in found:
                keys.append((0, found[value], ""))
            else:
                whole = isinstance(value, int | float)
                keys.append((1, value if whole else 0, "" if whole else str(value)))
        return keys

    ticks = list(dict.fromkeys(row.groups[TICKED] for row in answer.rows if TICKED in row.groups))
    if hasattr(way, "of") and isinstance(way.of, tuple):
        ticks = [one.name for one in way.of]
    return tuple(Line(row.groups, row.label, row) for row in sorted(answer.rows, key=place))


def _hidden(line: Line, lang: Language) -> dict[str, Any]:
    return {
        "group": BETWEEN.join(code(one) for one in line.groups.values()) or "all",
        "label": line.label.in_(lang),
        "groups": {name: plain(value) for name, value in line.groups.items()},
        **dict.fromkeys(NUMBERS),
    }


_FEW = Text(
    "Fewer than {n} are known of: nothing of this may be published.",
    "Se conocen menos de {n}: nada de esto puede publicarse.",
)
_MANY = Text(
    "More than {n} rows cannot be protected here: ask for fewer groups.",
    "Más de {n} filas no se pueden proteger aquí: pida menos grupos.",
)
_LOST = Text(
    "Some small number would be found out whatever else is hidden: ask for fewer groups.",
    "Algún número pequeño se averiguaría sin importar qué más se oculte: pida menos grupos.",
)
_SEVERAL = Text(
    "Some {units} are counted in several groups, so the shares add up to more than all.",
    "Algunas {units} se cuentan en varios grupos, así que la suma de los porcentajes pasa del "
    "total.",
)
