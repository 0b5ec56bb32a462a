"""Where a published figure was read, and how sure it is: the same for every room with figures.

Rooms keep their own figures and series; a source, its kind and the mark of confidence mean one
thing in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields

Mark = Literal["verified", "reported", "known", "doubtful"]
Kind = Literal["primary", "secondary", "press"]

MARKS: Mapping[Mark, Text] = {
    "verified": Text("read in the source named", "leído en la fuente citada"),
    "reported": Text("reported by others", "según terceros"),
    "known": Text("known, not read again", "conocido, no releído"),
    "doubtful": Text("doubtful", "dudoso"),
}
KINDS: Mapping[Kind, Text] = {
    "primary": Text("primary", "primaria"),
    "secondary": Text("secondary", "secundaria"),
    "press": Text("press", "prensa"),
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure was read.

    *url* is empty only where *no_address* says why. *published* is None where the source does not
    tell.
    """

    id: str
    title: Text
    kind: Kind
    url: str
    no_address: Text | None
    published: PartialDate | None

    def as_dict(self, lang: str) -> dict[str, str | None]:
        """The source as plain values."""
        return {
            "title": self.title.in_(lang),
            "url": self.url or None,
            "published": str(self.published) if self.published else None,
            "kind": self.kind,
        }


Sources = Mapping[str, Source]


def read_source(entry: Fields) -> Source:
    """A source: with an address, or the reason why it has none."""
    no_address = entry.words("no_address")
    made = Source(
        id=entry.text("id"),
        title=entry.needed_words("title"),
        kind=_kind(entry),
        url=entry.text("url", "" if no_address else None),
        no_address=no_address,
        published=entry.span("published"),
    )
    entry.close()
    return made


def read_mark(entry: Fields, key: str = "confidence", default: Mark | None = None) -> Mark:
    """How sure a figure is; a problem where it is not said and there is no *default*."""
    if default is None and not entry.has(key):
        entry.missing(key)
        return "doubtful"
    word = entry.text(key, default)
    for mark in get_args(Mark):
        if mark == word:
            found: Mark = mark
            return found
    entry.wrong(entry.at(key), f"no such mark: {word}", f"no existe: {word}", _LISTED)
    return "doubtful"


def read_sources(entry: Fields, known: Sources) -> tuple[Source, ...]:
    """The sources of a figure: a list of at least one, each of them known."""
    node = entry.entries.get("source")
    entry.asked.add("source")
    if not isinstance(node, trees.Sequence) or not node.items:
        entry.wrong(node or entry.node, "it has no source", "no tiene fuente")
        return ()
    found = []
    for item in node.items:
        word = item.text if isinstance(item, trees.Scalar) else ""
        if word in known:
            found.append(known[word])
        else:
            entry.wrong(item, f"no such source: {word}", f"no existe la fuente: {word}")
    return tuple(found)


def _kind(entry: Fields) -> Kind:
    word = entry.text("kind")
    for kind in get_args(Kind):
        if kind == word:
            found: Kind = kind
            return found
    if word:
        entry.wrong(entry.at("kind"), "no such kind of source", "no existe esa clase de fuente")
    return "secondary"


_LISTED = Text(f"There are: {', '.join(MARKS)}.", f"Hay: {', '.join(MARKS)}.")
