"""From the YAML files to the directory; nothing is taken without its days and its mark."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from dedere.calendars import PartialDate
from dedere.law.authorities.directory import Directory, NoOffice
from dedere.law.authorities.entries import Entry, top
from dedere.law.authorities.model import (
    BRANCHES,
    LEVELS,
    MATTERS,
    STATES,
    Authority,
    Delegation,
    Name,
    Span,
    Task,
    Within,
)
from dedere.law.language.provisions import CONFIDENCES, Confidence, Source

READ_UP_TO = PartialDate.parse("2026-03")
"""The month up to which names and tasks were looked for; later changes are not known."""
_SOURCES, _ROLES = "sources.yaml", "roles.yaml"


@cache
def load_authorities() -> Directory:
    """The directory that stands beside this module."""
    return read_folder(files(__package__))


def read_folder(folder: Traversable) -> Directory:
    """The directory of a folder: sources, roles that are no office, and files of authorities.

    Raises:
        InputErrors: with everything that is wrong with one file, by line and column.
    """
    sources = _sources(_top(folder / _SOURCES))
    no_office = _no_office(_top(folder / _ROLES))
    known: dict[str, Authority] = {}
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".yaml") or file.name in (_SOURCES, _ROLES):
            continue
        entry = _top(file)
        state = entry.option("state", STATES)
        branch = entry.option("branch", BRANCHES)
        for one in entry.items("authorities"):
            made = _Reader(one, sources).authority(state, branch)
            if made.id in known:
                one.wrong("id", f"{made.id} stands twice", f"{made.id} se repite")
            known[made.id] = made
        entry.close()
        entry.problems.raise_any()
    return Directory(known, no_office, READ_UP_TO)


def _top(file: Traversable) -> Entry:
    return top(file.read_text(encoding="utf-8"), file.name)


def _sources(entry: Entry) -> dict[str, Source]:
    found = {}
    for one in entry.items("sources"):
        found[one.word("id")] = Source(one.text("title"), one.word("url", ""))
        one.close()
    entry.close()
    entry.problems.raise_any()
    return found


def _no_office(entry: Entry) -> tuple[NoOffice, ...]:
    found = []
    for one in entry.items("no_office"):
        found.append(NoOffice(one.word("role"), one.text("why")))
        one.close()
    entry.close()
    entry.problems.raise_any()
    return tuple(found)


class _Reader:
    """One authority."""

    def __init__(self, entry: Entry, sources: Mapping[str, Source]) -> None:
        self.entry, self.sources = entry, sources

    def authority(self, state: str, branch: str) -> Authority:
        """The whole entry."""
        entry = self.entry
        names = tuple(self._name(one) for one in entry.items("names"))
        if not names:
            entry.wrong("names", "it has no name", "no tiene nombre")
        made = Authority(
            id=entry.word("id"),
            state=entry.option("state", STATES, state),
            branch=entry.option("branch", BRANCHES, branch),
            level=entry.option("level", LEVELS, "federal"),
            roles=tuple(entry.words("roles")),
            names=names,
            within=tuple(self._within(one) for one in entry.items("within")),
            tasks=tuple(self._task(one) for one in entry.items("tasks")),
            delegations=tuple(self._delegation(one) for one in entry.items("delegations")),
            note=entry.maybe_text("note"),
            not_known=tuple(entry.texts("not_known")),
        )
        if not made.tasks:
            entry.wrong("tasks", "it has no task", "no tiene ninguna función")
        entry.close()
        return made

    def _name(self, one: Entry) -> Name:
        made = Name(
            name=one.text("name"),
            short=one.word("short", "") or None,
            by=one.maybe_text("by"),
            span=_span(one),
            confidence=_confidence(one),
            sources=self._sources(one),
        )
        one.close()
        return made

    def _within(self, one: Entry) -> Within:
        made = Within(
            id=one.word("id"),
            span=_span(one),
            confidence=_confidence(one),
            sources=self._sources(one),
        )
        one.close()
        return made

    def _task(self, one: Entry) -> Task:
        made = Task(
            does=one.text("does"),
            decides=one.flag("decides"),
            matter=one.option("matter", MATTERS, "extradition"),
            law=tuple(one.words("law")),
            span=_span(one),
            confidence=_confidence(one),
            sources=self._sources(one, bare=bool(one.nodes.get("law"))),
        )
        one.close()
        return made

    def _delegation(self, one: Entry) -> Delegation:
        made = Delegation(
            power=one.text("power"),
            to=one.text("to"),
            by=one.maybe_text("by"),
            law=tuple(one.words("law")),
            span=_span(one),
            confidence=_confidence(one),
            sources=self._sources(one),
        )
        one.close()
        return made

    def _sources(self, one: Entry, *, bare: bool = False) -> tuple[Source, ...]:
        """Where it was read. What is verified names a source; a provision carries its own."""
        named = one.options("source", self.sources)
        if not named and not bare and one.word("confidence", "") == "verified":
            one.wrong("confidence", "verified, and no source", "verificado, y sin fuente")
        return tuple(self.sources[id] for id in named)


def _span(one: Entry) -> Span:
    made = Span(one.date("from"), one.date("until"), tuple(one.dates("seen")))
    if made == Span():
        one.wrong(
            "from",
            "it says neither from when, nor until when, nor when it was seen",
            "no dice desde cuándo, ni hasta cuándo, ni cuándo se leyó",
        )
    if made.from_ and made.until and made.from_.earliest >= made.until.latest:
        one.wrong("until", "it ends before it begins", "termina antes de empezar")
    return made


def _confidence(one: Entry) -> Confidence:
    word = one.option("confidence", CONFIDENCES)
    return next((known for known in CONFIDENCES if known == word), "doubtful")
