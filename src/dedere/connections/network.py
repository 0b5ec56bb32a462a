"""The network of many casefiles: nodes and what ties them, each with where it is recorded.

A node is one thing, however many casefiles speak of it: entries of one list with the same key are
the same. Its id is ``kind:key``, or ``kind:casefile:entry`` where it has no key. A tie is either
one that a source alleges (`connection_words.TIES`) or one that an entry states by naming another
(`NAMED`): who is a defendant in which case, what an investigation is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Source
from dedere.casefile import connection_words as words
from dedere.casefile.connected import (
    Ask,
    Assistance,
    CourtCase,
    FileEntry,
    Incident,
    Investigation,
    Statement,
    Tie,
)
from dedere.casefile.model import Entry
from dedere.connections.labels import KINDS, label_of
from dedere.connections.plain import values_of
from dedere.law.language.provisions import Confidence

KIND_OF_LIST: Mapping[str, str] = {
    "people": "person",
    "groups": "group",
    "incidents": "incident",
    "investigations": "investigation",
    "court_cases": "court-case",
    "requests": "request",
    "statements": "statement",
    "file_entries": "file-entry",
    "assistance": "assistance",
    "asks": "ask",
}
"""The lists of a casefile whose entries are nodes, and the kind of each."""

PERSON = "person"
"""The id of the person of a casefile, and the name of the part in which she stands."""

PAPERS = frozenset({"file-entry", "statement"})
"""Kinds of which it is recorded whether they can be read."""

NAMED: dict[str, Text] = {
    "sought": Text("asks for", "pide a"),
    "in_incident": Text("appears in", "aparece en"),
    "about": Text("is about", "trata de"),
    "defendant": Text("is a defendant in", "es parte acusada en"),
    "said": Text("made", "hizo"),
    "against": Text("is against", "es contra"),
    "in_case": Text("stands in", "consta en"),
    "asks_for": Text("asks for", "pide"),
    "used_in": Text("was used in", "se usó en"),
}
"""Ties that an entry states by naming another."""


class Stands(NamedTuple):
    """Where something is recorded: *list* is the name of a list, or ``person``."""

    casefile: Casefile
    list: str
    entry: Entry

    @property
    def address(self) -> str:
        """The entry by its casefile: ``invented-laguna:fe1``."""
        return f"{self.casefile.id}:{self.entry.id}"

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources on which the entry rests."""
        return sources_of(self.casefile, self.entry.sources)


@dataclass(frozen=True, kw_only=True)
class Node:
    """One thing in the network, and every entry that records it.

    *public* says of an entry of a file or a statement whether it can be read; it is None where that
    is not known, and for everything that is no paper. Where two entries differ, False stands.
    """

    id: str
    kind: str
    label: Text
    entries: tuple[Stands, ...]
    public: bool | None = None

    @property
    def casefiles(self) -> tuple[str, ...]:
        """The ids of the casefiles that speak of it, each once."""
        return tuple(dict.fromkeys(one.casefile.id for one in self.entries))

    @property
    def key(self) -> str | None:
        """The key by which other casefiles name it, where it has one."""
        return next((key for one in self.entries if (key := key_of(one.entry))), None)

    def to_data(self, lang: str) -> dict[str, Any]:
        """The node as plain values."""
        return {
            "id": self.id,
            "kind": self.kind,
            "label": self.label.in_(lang),
            "public": self.public,
            "casefiles": list(self.casefiles),
            "entries": [
                {
                    "casefile": one.casefile.id,
                    "list": one.list,
                    "entry": one.entry.id,
                    "values": values_of(one.entry, lang),
                }
                for one in self.entries
            ],
        }


@dataclass(frozen=True, kw_only=True)
class Link:
    """A tie from one node to another, as one casefile has it.

    *alleged* says that it is an entry of ``ties``, in the words of its sources; otherwise the entry
    *entry* names the other node. *sources* are ids of sources of that casefile.
    """

    from_: str
    to: str
    kind: str
    casefile: Casefile
    entry: str
    alleged: bool
    since: PartialDate | None = None
    until: PartialDate | None = None
    says: Text | None = None
    note: Text | None = None
    confidence: Confidence | None = None
    sources: tuple[str, ...] = ()

    @property
    def label(self) -> Text:
        """What the first is to the second, in words."""
        return words.TIES.get(self.kind) or NAMED.get(self.kind) or words.TIES["other"]

    def to_data(self, lang: str) -> dict[str, Any]:
        """The tie as plain values."""
        return {
            "from": self.from_,
            "to": self.to,
            "kind": self.kind,
            "label": self.label.in_(lang),
            "alleged": self.alleged,
            "since": str(self.since) if self.since else None,
            "until": str(self.until) if self.until else None,
            "says": self.says.in_(lang) if self.says else None,
            "note": self.note.in_(lang) if self.note else None,
            "confidence": self.confidence,
            "casefile": self.casefile.id,
            "entry": self.entry,
            "sources": [cited(one, lang) for one in sources_of(self.casefile, self.sources)],
        }


@dataclass(frozen=True)
class Network:
    """All nodes by their ids, and all ties, in an order that only depends on what is recorded."""

    nodes: Mapping[str, Node]
    ties: tuple[Link, ...]
    casefiles: tuple[Casefile, ...]

    @classmethod
    def of(cls, casefiles: Iterable[Casefile]) -> Network:
        """The network of some casefiles. Of two with the same id, the first counts."""
        by_id: dict[str, Casefile] = {}
        for one in casefiles:
            by_id.setdefault(one.id, one)
        ordered = tuple(by_id[id] for id in sorted(by_id))
        stand: dict[str, list[Stands]] = {}
        for casefile in ordered:
            for where in standing(casefile):
                stand.setdefault(id_of(where), []).append(where)
        nodes = {id: _node(id, found) for id, found in stand.items()}
        made = cls(dict(sorted(nodes.items(), key=_place)), (), ordered)
        links = (link for casefile in ordered for link in _links(casefile, made))
        return cls(made.nodes, tuple(links), ordered)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes.values())

    @cached_property
    def _by_address(self) -> Mapping[tuple[str, str], str]:
        return {
            (one.casefile.id, one.entry.id): node.id
            for node in self.nodes.values()
            for one in node.entries
        }

    def at(self, casefile: Casefile | str, entry: str) -> Node | None:
        """The node that an entry of a casefile records; None where it records none."""
        id = casefile if isinstance(casefile, str) else casefile.id
        found = self._by_address.get((id, entry))
        return self.nodes[found] if found is not None else None

    @cached_property
    def remembered(self) -> dict[tuple[str, ...], Any]:
        """What others worked out of it once, so that it is not worked out for each node again."""
        return {}

    @cached_property
    def _by_end(self) -> tuple[Mapping[str, list[Link]], Mapping[str, list[Link]]]:
        out: dict[str, list[Link]] = {}
        into: dict[str, list[Link]] = {}
        for link in self.ties:
            out.setdefault(link.from_, []).append(link)
            into.setdefault(link.to, []).append(link)
        return out, into

    def out_of(self, node: str) -> list[Link]:
        """The ties that begin at a node."""
        return self._by_end[0].get(node, [])

    def into(self, node: str) -> list[Link]:
        """The ties that end at a node."""
        return self._by_end[1].get(node, [])

    def around(self, node: str, steps: int = 1) -> Network:
        """The part of the network within some steps of a node, with the ties inside it."""
        reached = {node}
        edge = {node}
        for _ in range(steps):
            edge = {
                other
                for one in edge
                for other in (
                    *(link.to for link in self.out_of(one)),
                    *(link.from_ for link in self.into(one)),
                )
            } - reached
            reached |= edge
        return self.only(reached)

    def only(self, ids: Iterable[str]) -> Network:
        """The network of some nodes, and the ties between them."""
        kept = set(ids)
        return Network(
            {id: node for id, node in self.nodes.items() if id in kept},
            tuple(one for one in self.ties if one.from_ in kept and one.to in kept),
            self.casefiles,
        )

    def to_data(self, lang: str) -> dict[str, Any]:
        """The network as plain values, as ``dedere network --json`` prints it."""
        return {
            "format": 1,
            "casefiles": [
                {"id": one.id, "invented": one.invented, "title": _title(one, lang)}
                for one in self.casefiles
            ],
            "nodes": [one.to_data(lang) for one in self],
            "ties": [one.to_data(lang) for one in self.ties],
        }


def standing(casefile: Casefile) -> Iterator[Stands]:
    """Everything in a casefile that is a node, the person first."""
    if is_somebody(casefile):
        yield Stands(casefile, PERSON, casefile.person)
    for name in KIND_OF_LIST:
        for entry in getattr(casefile, name):
            yield Stands(casefile, name, entry)


def is_somebody(casefile: Casefile) -> bool:
    """Whether a casefile has a person: one of connections alone may have none."""
    one = casefile.person
    spoken_of = any(
        (casefile.requests, casefile.transfers, one.name, one.key, one.label, one.aliases, one.data)
    )
    return spoken_of or any(PERSON in _mentions(where) for where in _lists(casefile))


def _lists(casefile: Casefile) -> Iterator[Entry]:
    for name in words.LISTS:
        yield from getattr(casefile, name)


def _mentions(entry: Entry) -> tuple[str, ...]:
    """The ids that an entry names."""
    if isinstance(entry, Tie):
        return (entry.from_, entry.to)
    return tuple(id for _, ids, _ in _named(entry) for id in ids)


def key_of(entry: Entry) -> str | None:
    """The key of an entry; None where it has none, or entries of its list have none."""
    found = getattr(entry, "key", None)
    return found if isinstance(found, str) and found else None


def id_of(where: Stands) -> str:
    """The id of the node that an entry records."""
    if where.list == PERSON:
        return f"person:{key_of(where.entry) or where.casefile.id}"
    kind = KIND_OF_LIST[where.list]
    key = key_of(where.entry)
    return f"{kind}:{key}" if key else f"{kind}:{where.casefile.id}:{where.entry.id}"


def sources_of(casefile: Casefile, ids: Iterable[str]) -> tuple[Source, ...]:
    """The sources with these ids; one that was taken out is left out."""
    return tuple(found for id in ids if (found := casefile.source(id)) is not None)


def cited(source: Source, lang: str) -> str:
    """A source as one line: its title and its address, as far as they are recorded."""
    title = source.title.in_(lang) if source.title else source.id
    return f"{title} <{source.url}>" if source.url else title


def _title(casefile: Casefile, lang: str) -> str | None:
    return casefile.title.in_(lang) if casefile.title else None


_ORDER = {kind: at for at, kind in enumerate(KINDS)}


def _place(item: tuple[str, Node]) -> tuple[int, str]:
    return (_ORDER[item[1].kind], item[0])


def _node(id: str, found: list[Stands]) -> Node:
    kind = PERSON if found[0].list == PERSON else KIND_OF_LIST[found[0].list]
    # A name is worth more than the key or the id to which a label falls back.
    labels = [label_of(one.entry) for one in found]
    bare = {part for one in found for part in (one.entry.id, key_of(one.entry)) if part}
    label = next((one for one in labels if one.en not in bare), labels[0])
    if label.en == PERSON and kind == PERSON:
        label = _NOT_NAMED.format(casefile=found[0].casefile.id)
    said = {getattr(one.entry, "public", None) for one in found} if kind in PAPERS else {None}
    public = False if False in said else (True if True in said else None)
    return Node(id=id, kind=kind, label=label, entries=tuple(found), public=public)


def _links(casefile: Casefile, network: Network) -> Iterator[Link]:
    """The ties of a casefile whose two ends are there: what was closed leaves no loose end."""
    for request in casefile.requests:
        yield from _tied(casefile, network, request, "sought", (PERSON,), out=True)
    for entry in _lists(casefile):
        if isinstance(entry, Tie):
            from_, to = network.at(casefile, entry.from_), network.at(casefile, entry.to)
            if from_ is not None and to is not None:
                yield Link(
                    from_=from_.id,
                    to=to.id,
                    kind=entry.kind,
                    casefile=casefile,
                    entry=entry.id,
                    alleged=True,
                    since=entry.since,
                    until=entry.until,
                    says=entry.says,
                    note=entry.note,
                    confidence=entry.confidence,
                    sources=entry.sources,
                )
            continue
        for kind, ids, out in _named(entry):
            yield from _tied(casefile, network, entry, kind, ids, out=out)


def _named(entry: Entry) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """The kinds of ties that an entry states, whom it names, and whether they go out of it."""
    match entry:
        case Incident():
            yield "in_incident", (*entry.people, *entry.groups), False
        case Investigation():
            yield "about", entry.about, True
        case CourtCase():
            yield "defendant", entry.defendants, False
            yield "about", entry.about, True
        case Statement():
            yield "said", (entry.by,) if entry.by else (), False
            yield "against", entry.against, True
            yield "about", entry.about, True
            yield "in_case", (entry.in_,) if entry.in_ else (), True
        case FileEntry():
            yield "in_case", (entry.in_,), True
            yield "about", entry.about, True
        case Assistance():
            yield "about", entry.about, True
            yield "asks_for", entry.files, True
            yield "used_in", entry.used_in, True
        case Ask():
            yield "about", entry.about, True


def _tied(
    casefile: Casefile,
    network: Network,
    entry: Entry,
    kind: str,
    others: Iterable[str],
    *,
    out: bool,
) -> Iterator[Link]:
    mine = network.at(casefile, entry.id)
    for id in others:
        other = network.at(casefile, id)
        if mine is None or other is None:
            continue
        from_, to = (mine.id, other.id) if out else (other.id, mine.id)
        yield Link(
            from_=from_,
            to=to,
            kind=kind,
            casefile=casefile,
            entry=entry.id,
            alleged=False,
            confidence=entry.confidence,
            sources=entry.sources,
        )


_NOT_NAMED = Text("the person of {casefile}", "la persona de {casefile}")
