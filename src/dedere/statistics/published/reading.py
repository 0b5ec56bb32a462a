"""From the YAML files to figures; none is taken without its source and all that it counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeVar

from dedere.calendars import PartialDate
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.sources import Sources, read_mark, read_source, read_sources
from dedere.statistics.published import words
from dedere.statistics.published.model import (
    WHOLE,
    Definition,
    Figure,
    Gap,
    Published,
    Subject,
    When,
)

SEARCHED_UP_TO = "2026-04"
"""The month up to which the figures were looked for."""

Read = TypeVar("Read")
_HERE = Path(__file__).parent
_OTHERS = ("sources.yaml", "subjects.yaml")


@cache
def load() -> Published:
    """The figures that stand beside this module."""
    return read_folder(_HERE)


def read_folder(folder: Path) -> Published:
    """The figures of a folder: sources, subjects, and files of series.

    Raises:
        InputErrors: with everything that lacks, by file, line and column.
    """
    sources = {one.id: one for one in _file(folder / "sources.yaml", "sources", read_source)}
    subjects = {one.id: one for one in _file(folder / "subjects.yaml", "subjects", _subject)}
    figures: dict[str, Figure] = {}
    gaps: list[Gap] = []
    seen: set[str] = set()
    for path in sorted(folder.glob("*.yaml")):
        if path.name in _OTHERS:
            continue
        problems = trees.Problems(trees.shown_path(path))
        top = Fields(trees.read(path), problems)
        topic = _word(top, "topic", words.TOPICS)
        for entry in top.items("series"):
            reader = _Series(entry, topic, sources)
            if reader.id in seen:
                entry.wrong(entry.node, f"{reader.id} stands twice", f"{reader.id} se repite")
            seen.add(reader.id)
            for one in reader.figures():
                if one.id in figures:
                    entry.wrong(entry.node, f"{one.id} stands twice", f"{one.id} se repite")
                figures[one.id] = one
            gaps += reader.gaps()
            entry.close()
        top.close()
        problems.raise_any()
    order = list(words.TOPICS)
    shown = sorted(figures.values(), key=lambda one: order.index(one.topic))
    return Published(sources, {one.id: one for one in shown}, tuple(gaps), subjects)


class _Series:
    """Figures of one definition."""

    def __init__(self, entry: Fields, topic: str, sources: Sources) -> None:
        self.entry, self.topic, self.sources = entry, topic, sources
        self.id = entry.text("id")
        self.wording = entry.needed_words("wording")
        self.definition = Definition(
            event=_word(entry, "event", words.EVENTS),
            from_=_word(entry, "from", words.PLACES),
            to=_word(entry, "to", words.PLACES),
            persons=_word(entry, "persons", words.PERSONS),
            of=_word(entry, "of", words.PARTS) if entry.has("of") else WHOLE,
            unit=_word(entry, "unit", words.UNITS),
            body=_word(entry, "body", words.BODIES),
        )

    def figures(self) -> Iterable[Figure]:
        """Its figures; an empty series is a problem."""
        found = [self._figure(one) for one in self.entry.items("figures")]
        if not found:
            self.entry.missing("figures")
        return found

    def gaps(self) -> Iterable[Gap]:
        """The times for which nothing was found."""
        for one in self.entry.items("gaps"):
            yield Gap(self.id, self.topic, self.definition, _when(one), one.needed_words("say"))
            one.close()

    def _figure(self, one: Fields) -> Figure:
        when = _when(one)
        value = one.number("value")
        if value is None:
            one.missing("value")
        year = re.fullmatch(r"[0-9]{4}", when.written) is not None
        made = Figure(
            id=one.text("id", f"{self.id}-{when.written}" if year else None),
            series=self.id,
            topic=self.topic,
            definition=self.definition,
            wording=one.words("wording") or self.wording,
            when=when,
            value=value if value is not None else Decimal(0),
            high=one.number("high"),
            bound=one.option("bound", {word: word for word in words.BOUNDS}, "exactly"),
            confidence=read_mark(one),
            sources=read_sources(one, self.sources),
            calculated=one.words("calculated"),
            note=one.words("note"),
        )
        if made.high is not None and made.high <= made.value:
            one.wrong(one.at("high"), "`high` is above `value`", "`high` es mayor que `value`")
        one.close()
        return made


def _subject(entry: Fields) -> Subject:
    return Subject(entry.text("id"), entry.needed_words("title"), _when(entry))


def _file(path: Path, key: str, read: Callable[[Fields], Read]) -> list[Read]:
    problems = trees.Problems(trees.shown_path(path))
    top = Fields(trees.read(path), problems)
    found = []
    for entry in top.items(key):
        found.append(read(entry))
        entry.close()
    top.close()
    problems.raise_any()
    return found


def _when(one: Fields) -> When:
    about = bool(one.flag("about_when", default=False))
    if not one.has("when"):
        one.missing("when")
    return one.read(
        "when",
        lambda word: When(word, PartialDate.parse(word), about),
        When("2000", PartialDate.parse("2000")),
    )


def _word(one: Fields, key: str, known: Mapping[str, object]) -> str:
    return _needed(one, key, {word: word for word in known})


def _needed(one: Fields, key: str, options: Mapping[str, Read]) -> Read:
    if not one.has(key):
        one.missing(key)
    return one.option(key, options, next(iter(options.values())))
