"""From files and wishes to a table that may be published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import DedereError, did_you_mean
from dedere.statistics.suppression.building import build
from dedere.statistics.suppression.protecting import protect
from dedere.statistics.suppression.reading import Source, Wish, known_cells, read
from dedere.statistics.suppression.report import Report, report
from dedere.statistics.suppression.table import Aim, Rule

OF_ALL = "all"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for.

    Attributes:
        rule: which counts are small.
        aim: what to hide as little of as can be.
        shares: print percentages within these dimensions; ``all`` for those of all.
        places: decimals of the percentages.
        keep_total: the count of all is known anyway.
        margins: whether totals are published or known.
        count: the column with the count.
        derived: columns computed from counts.
        groups: of dimensions, labels that are sums of others.
    """

    rule: Rule = field(default_factory=Rule)
    aim: Aim = Aim.COUNTS
    shares: tuple[str, ...] = ()
    places: int = 1
    keep_total: bool = False
    margins: bool = True
    count: str | None = None
    derived: tuple[str, ...] = ()
    groups: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)


def publish(paths: Sequence[str | Path], asked: Asked | None = None) -> Report:
    """Protect the tables of some files together, and attack what is left.

    Raises:
        InputError: where a file cannot be used.
        DedereError: where the tables contradict each other, or cannot be protected.
    """
    asked = asked or Asked()
    wish = Wish(asked.count, asked.derived, asked.margins, asked.groups)
    sources = [_with_shares(read(path, wish), asked) for path in paths]
    _check_names(sources, asked)
    table = build(
        (one.tabulation for one in sources),
        known_cells(sources, keep_total=asked.keep_total),
        asked.places,
    )
    return report(protect(table, asked.rule, asked.aim), sources)


def _with_shares(source: Source, asked: Asked) -> Source:
    names = {one.name for one in source.tabulation.dimensions}
    within = tuple(
        () if name == OF_ALL else (name,)
        for name in asked.shares
        if name == OF_ALL or name in names
    )
    return replace(source, tabulation=replace(source.tabulation, shares_of=within))


def _check_names(sources: Sequence[Source], asked: Asked) -> None:
    names = {one.name for source in sources for one in source.tabulation.dimensions}
    if asked.shares and not asked.margins:
        raise DedereError(_SHARES_NEED_TOTALS)
    for name in (*asked.shares, *asked.groups):
        if name != OF_ALL and name not in names:
            raise DedereError(_NO_DIMENSION.format(name=name), did_you_mean(name, names))


_NO_DIMENSION = Text(
    "No table has the dimension '{name}'.", "Ninguna tabla tiene la dimensión «{name}»."
)
_SHARES_NEED_TOTALS = Text(
    "Percentages are of totals: they cannot be printed where the totals are not.",
    "Los porcentajes son de totales: no pueden publicarse donde los totales no se publican.",
)
