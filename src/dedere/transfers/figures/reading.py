"""From the YAML files to figures. Nothing is taken that lacks a source, a unit or a definition."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from dedere.casefile.fields import Fields
from dedere.sources import Mark, Source, Sources, read_mark, read_sources
from dedere.transfers.figures.model import (
    WHOLE,
    Figure,
    Finding,
    Gap,
    Series,
    When,
)


class Entry(Fields):
    """One mapping of a file of figures."""

    def items(self, key: str) -> Iterator[Entry]:
        """The mappings of a list; none where the key lacks."""
        return (Entry(item, self.problems) for item in self.nodes(key))

    def when(self, key: str) -> When:
        """The time of a figure; a problem where it lacks."""
        about = self.text("about_when", "false") == "true"
        if not self.has(key):
            self.wrong(self.node, f"`{key}` is missing", f"falta `{key}`")
        return self.read(key, lambda word: When.parse(word, about=about), When.parse("1977"))

    def mark(self, key: str = "confidence", default: Mark | None = None) -> Mark:
        """How sure it is."""
        return read_mark(self, key, default)

    def sources(self, known: Sources) -> tuple[Source, ...]:
        """Its sources: at least one, each of them known."""
        return read_sources(self, known)


def read_series(entry: Entry, known: Sources) -> Series:
    """A series with its figures and gaps; percentages need a denominator."""
    id, unit = entry.text("id"), entry.text("unit")
    denominator = entry.words("denominator")
    if unit.startswith("percent") and denominator is None:
        entry.wrong(
            entry.node,
            f"{id} is a share and needs a `denominator`",
            f"{id} es una proporción y necesita `denominator`",
        )
    figures = [_read_figure(one, id, known) for one in entry.items("figures")]
    made = Series(
        id=id,
        unit=unit,
        title=entry.needed_words("title"),
        definition=entry.needed_words("definition"),
        denominator=denominator,
        figures=tuple(sorted(figures, key=lambda one: one.when.span.latest)),
        gaps=tuple(_read_gap(one, id) for one in entry.items("gaps")),
    )
    entry.close()
    return made


def _read_figure(entry: Entry, series: str, known: Sources) -> Figure:
    value = entry.number("value")
    if value is None and "value" not in entry.entries:
        entry.wrong(entry.node, "`value` is missing", "falta `value`")
    made = Figure(
        series=series,
        of=entry.text("of", WHOLE),
        when=entry.when("when"),
        value=value if value is not None else Decimal(0),
        about=entry.text("about", "false") == "true",
        published=entry.span("published"),
        confidence=entry.mark(),
        sources=entry.sources(known),
        calculated=entry.words("calculated"),
        note=entry.words("note"),
    )
    entry.close()
    return made


def _read_gap(entry: Entry, series: str) -> Gap:
    made = Gap(series, entry.text("of", WHOLE), entry.when("when"), entry.needed_words("say"))
    entry.close()
    return made


def read_finding(entry: Entry, known: Sources) -> Finding:
    """What an oversight body found."""
    made = Finding(
        entry.when("when"),
        entry.text("about"),
        entry.needed_words("say"),
        entry.mark(),
        entry.sources(known),
    )
    entry.close()
    return made
