"""From the YAML files to figures. Nothing is taken that lacks a source, a unit or a definition."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import TypeVar, get_args

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import reading as trees
from dedere.transfers.figures.model import (
    WHOLE,
    Figure,
    Finding,
    Gap,
    Kind,
    Mark,
    Series,
    Source,
    When,
)

Read = TypeVar("Read")
Sources = Mapping[str, Source]


class Entry:
    """One mapping of a file. Each key is asked for once; what nobody asks for is a problem."""

    def __init__(self, node: trees.Node, problems: trees.Problems) -> None:
        self.problems = problems
        self.node = node
        self.entries = node.entries if isinstance(node, trees.Mapping) else {}
        self.asked: set[str] = set()
        if not isinstance(node, trees.Mapping):
            self.wrong(node, "this must be keys with values", "esto debe ser claves con valores")

    def wrong(self, node: trees.Node, en: str, es: str) -> None:
        """Note a problem at a place of the file."""
        self.problems.add(self.problems.place(node), Text(f"{en}.", f"{es}."))

    def has(self, key: str) -> bool:
        """Whether something stands under a key."""
        self.asked.add(key)
        node = self.entries.get(key)
        return node is not None and not (isinstance(node, trees.Scalar) and node.is_null)

    def text(self, key: str, default: str | None = None) -> str:
        """A word; where it lacks, the default or a problem."""
        self.asked.add(key)
        node = self.entries.get(key)
        if isinstance(node, trees.Scalar) and not node.is_null:
            return node.text.strip()
        if default is None or node is not None:
            self.wrong(node or self.node, f"`{key}` is missing", f"falta `{key}`")
        return default or ""

    def read(self, key: str, make: Callable[[str], Read], default: Read) -> Read:
        """A word turned into a value; a problem where it cannot be."""
        if not self.has(key):
            return default
        try:
            return make(self.text(key))
        except (ValueError, InvalidOperation) as problem:
            node = self.entries[key]
            self.wrong(node, f"`{key}` cannot be read: {problem}", f"`{key}` no se puede leer")
            return default

    def number(self, key: str) -> Decimal | None:
        """A number that is not negative, or None where it lacks."""
        return self.read(key, _number, None)

    def count(self, key: str) -> int | None:
        """A whole number, or None where it lacks."""
        return self.read(key, _count, None)

    def words(self, key: str) -> Text | None:
        """Words in both languages, or None where they lack."""
        if not self.has(key):
            return None
        node = self.entries[key]
        if isinstance(node, trees.Mapping) and set(node.entries) == {"en", "es"}:
            en, es = (_scalar(node.entries[one]) for one in ("en", "es"))
            if en and es:
                return Text(en, es)
        self.wrong(node, f"`{key}` needs `en` and `es`", f"`{key}` necesita `en` y `es`")
        return None

    def needed_words(self, key: str) -> Text:
        """Words in both languages; a problem where they lack."""
        found = self.words(key)
        if found is None and key not in self.entries:
            self.wrong(self.node, f"`{key}` is missing", f"falta `{key}`")
        return found or Text("?", "?")

    def items(self, key: str) -> Iterator[Entry]:
        """The mappings of a list; none where the key lacks."""
        if not self.has(key):
            return
        node = self.entries[key]
        if not isinstance(node, trees.Sequence):
            self.wrong(node, f"`{key}` must be a list", f"`{key}` debe ser una lista")
            return
        for item in node.items:
            yield Entry(item, self.problems)

    def span(self, key: str) -> PartialDate | None:
        """A partial date, or None where it lacks."""
        return self.read(key, PartialDate.parse, None)

    def when(self, key: str) -> When:
        """The time of a figure; a problem where it lacks."""
        about = self.text("about_when", "false") == "true"
        if not self.has(key):
            self.wrong(self.node, f"`{key}` is missing", f"falta `{key}`")
        return self.read(key, lambda word: When.parse(word, about=about), When.parse("1977"))

    def mark(self, key: str = "confidence", default: Mark | None = None) -> Mark:
        """How sure it is."""
        word = self.text(key, default)
        for mark in get_args(Mark):
            if mark == word:
                found: Mark = mark
                return found
        self.wrong(self.entries.get(key, self.node), f"no such mark: {word}", f"no existe: {word}")
        return "doubtful"

    def sources(self, known: Sources) -> tuple[Source, ...]:
        """Its sources: at least one, each of them known."""
        node = self.entries.get("source")
        self.asked.add("source")
        if not isinstance(node, trees.Sequence) or not node.items:
            self.wrong(node or self.node, "it has no source", "no tiene fuente")
            return ()
        found = []
        for item in node.items:
            word = item.text if isinstance(item, trees.Scalar) else ""
            if word in known:
                found.append(known[word])
            else:
                self.wrong(item, f"no such source: {word}", f"no existe la fuente: {word}")
        return tuple(found)

    def close(self) -> None:
        """Note the keys that mean nothing here."""
        for key in self.entries.keys() - self.asked:
            self.wrong(self.entries[key], f"`{key}` means nothing here", f"`{key}` sobra aquí")


def _scalar(node: trees.Node) -> str:
    return node.text.strip() if isinstance(node, trees.Scalar) else ""


def _number(word: str) -> Decimal:
    value = Decimal(word)
    if not value.is_finite() or value < 0:
        raise ValueError("a number from zero up is needed")
    return value


def _count(word: str) -> int:
    value = _number(word)
    if value != value.to_integral_value():
        raise ValueError("a whole number is needed")
    return int(value)


def read_source(entry: Entry) -> Source:
    """A source: with an address, or the reason why it has none."""
    no_address = entry.words("no_address")
    kind: Kind = "secondary"
    for one in get_args(Kind):
        if entry.text("kind") == one:
            kind = one
    if entry.text("kind") not in get_args(Kind):
        entry.wrong(entry.node, "no such kind of source", "no existe esa clase de fuente")
    made = Source(
        id=entry.text("id"),
        title=entry.needed_words("title"),
        kind=kind,
        url=entry.text("url", "" if no_address else None),
        no_address=no_address,
        published=entry.span("published"),
    )
    entry.close()
    return made


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
