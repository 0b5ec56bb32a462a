"""All published figures that dedere carries, read and checked once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from dedere.casefile import reading as trees
from dedere.sources import Source, Sources, read_source
from dedere.transfers.figures import reading_operations as rows
from dedere.transfers.figures.model import Finding, Series
from dedere.transfers.figures.operations import (
    Confusion,
    Handover,
    Operation,
    Release,
    YearTotal,
)
from dedere.transfers.figures.reading import Entry, read_finding, read_series

SEARCHED_UP_TO = "2026-04"
"""The month up to which the figures were looked for: a gap says "not found" as of it."""

_HERE = Path(__file__).parent
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything, by what it is about."""

    sources: Sources
    series: dict[str, Series]
    findings: tuple[Finding, ...]
    operations: tuple[Operation, ...]
    year_totals: tuple[YearTotal, ...]
    releases: tuple[Release, ...]
    confusions: tuple[Confusion, ...]
    outside_treaty: tuple[Handover, ...]


@cache
def load() -> Figures:
    """The figures that stand beside this module."""
    return read_folder(_HERE)


def read_folder(folder: Path) -> Figures:
    """The figures of a folder: ``sources.yaml`` and all others.

    Raises:
        InputErrors: for everything without a source, a unit, a definition or, where it is a share,
            a denominator; with file, line and column.
    """
    sources = _read_sources(folder / "sources.yaml")
    series: dict[str, Series] = {}
    findings: list[Finding] = []
    kept: dict[str, tuple[object, ...]] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.name == "sources.yaml":
            continue
        problems = trees.Problems(trees.shown_path(path))
        root = Entry(trees.read(path), problems)
        for entry in root.items("series"):
            made = read_series(entry, sources)
            if made.id in series:
                entry.wrong(entry.node, f"{made.id} is there twice", f"{made.id} se repite")
            series[made.id] = made
        findings += [read_finding(one, sources) for one in root.items("findings")]
        for key, read in _ROWS.items():
            if root.has(key):
                kept[key] = tuple(read(one, sources) for one in root.items(key))
        root.close()
        problems.raise_any()
    return Figures(
        sources=sources,
        series=series,
        findings=tuple(findings),
        operations=_only(kept.get("operations"), Operation),
        year_totals=_only(kept.get("year_totals"), YearTotal),
        releases=_only(kept.get("releases"), Release),
        confusions=_only(kept.get("confusions"), Confusion),
        outside_treaty=_only(kept.get("outside_treaty"), Handover),
    )


_ROWS: dict[str, Callable[[Entry, Sources], object]] = {
    "operations": rows.read_operation,
    "year_totals": rows.read_total,
    "releases": rows.read_release,
    "confusions": rows.read_confusion,
    "outside_treaty": rows.read_handover,
}


def _only(found: Iterable[object] | None, kind: type[Read]) -> tuple[Read, ...]:
    return tuple(one for one in found or () if isinstance(one, kind))


def _read_sources(path: Path) -> dict[str, Source]:
    problems = trees.Problems(trees.shown_path(path))
    root = Entry(trees.read(path), problems)
    found: dict[str, Source] = {}
    for entry in root.items("sources"):
        made = read_source(entry)
        if made.id in found:
            entry.wrong(entry.node, f"{made.id} is there twice", f"{made.id} se repite")
        found[made.id] = made
    root.close()
    problems.raise_any()
    return found
