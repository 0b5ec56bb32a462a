"""A publication from beginning to end: asked, linked, checked, written."""

from __future__ import annotations

import json
import os
import posixpath
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from django.contrib.staticfiles import finders
from django.db import connections
from django.test.utils import override_settings
from django.utils.translation import override

from dedere.bilingual import LANGUAGES, Language
from dedere.calendars.present import on_day
from dedere.errors import DedereError
from dedere.office.paging import whole_lists
from dedere.office.publishing import corrections as correcting
from dedere.office.publishing import front
from dedere.office.publishing.asking import Publishing, ask, draw, refused
from dedere.office.publishing.corrections import Correction
from dedere.office.publishing.links import Map, Resolver
from dedere.office.publishing.markup import ids_of, rewrite, tidied
from dedere.office.publishing.what import PUBLISHED, Address, Public, addresses
from dedere.office.publishing.writing import Earlier, earlier_in, put, seal, staged
from dedere.store import cases
from dedere.store.access import Reader

NOBODY = Reader()
"""Whoever asks without an account: only what is public is told."""
Report = Callable[[int, int], None]
_MANY = 200
"""From so many pages on, several processes make them."""
_MOST = 4
_T = TypeVar("_T")


class NothingYetError(DedereError):
    """A day on which nothing had been recorded."""


@dataclass(frozen=True)
class Wish:
    """What is asked for.

    Attributes:
        as_of: the day whose record and whose law are shown; None is today.
        at: where the publication will stand, such as ``https://example.org/record``, for addresses
            that have to be whole: citations and the feed. Empty where nobody knows yet.
        parts: by the name of a route the only values that are published; all where none is named.
        processes: how many make pages; None is as many as there are processors, at most four.
    """

    as_of: date | None = None
    at: str = ""
    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    processes: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What was published."""

    folder: Path
    as_of: date
    files: int
    pages: int
    cases: tuple[str, ...]
    corrections: int
    is_update: bool


def publish(folder: Path, wish: Wish, report: Report = lambda _done, _of: None) -> Made:
    """Write what anybody may read as pages that need no server: whole, or not at all.

    The cases are those of the store that Django was set up with, as far as nobody in particular may
    read them. A value that had not been written down by the day is out of them before.

    Args:
        folder: new, empty, or an earlier publication, which is then replaced.
        wish: the day, and what else is asked for.
        report: told how many pages are done, and of how many.

    Raises:
        NotOursError: the folder holds something else.
        NothingYetError: nothing had been recorded on that day.
        NotAnsweredError: the office could not make a page.
    """
    from dedere.calendars.present import today

    day = wish.as_of or today()
    before = earlier_in(folder)
    with ExitStack() as stack:
        stack.enter_context(on_day(day))
        stack.enter_context(whole_lists())
        # Whoever publishes may be signed in, or look after the office: the pages ask nobody.
        stack.enter_context(override_settings(DEDERE_DEMO=False, DEDERE_ACCOUNTS=False))
        found = {case.pk: file for case, file in cases.casefiles_for(NOBODY)}
        public = Public(day, dict(sorted(found.items())), wish.parts)
        made = stack.enter_context(staged(folder))
        work = _Work(made, public, wish, before)
        pages = work.pages(report)
        told = work.corrections(folder)
        work.own_pages(told)
        first = min(day, before.first) if before is not None else day
        files = seal(made, day, first, [one.told() for one in told])
    return Made(folder, day, files, pages, tuple(public.cases), len(told), before is not None)


class _Work:
    """One publication while it is made."""

    def __init__(self, folder: Path, public: Public, wish: Wish, before: Earlier | None) -> None:
        self.folder = folder
        self.public = public
        self.wish = wish
        self.before = before
        self.day = public.day.isoformat()
        self.publishing = Publishing(public.day, frozenset(PUBLISHED))
        self.addresses = [*addresses(public), *_own_addresses()]
        self.map = Map(self.addresses, self.day)
        self.articles = _parts_of_articles({one.path for one in self.addresses})
        self.ids: dict[str, frozenset[str]] = {}
        self.pages_: list[Address] = []

    # -- the pages of the office -------------------------------------------------------------------

    def pages(self, report: Report) -> int:
        """Ask for every page, then link them; return how many there are."""
        asked = [one for one in self.addresses if one.kind not in _OWN]
        steps = 2 * len(asked)
        done = 0
        for one, ids in zip(asked, self._each(self._asked, asked), strict=True):
            if ids is not None:
                self.ids[one.path] = ids
                self.pages_.append(one)
            report(done := done + 1, steps)
        # What will stand there, for the links of the other pages.
        own = _own_ids()
        self.ids |= own
        used: set[str] = set()
        for found in self._each(self._linked, self.pages_):
            used |= found
            report(done := done + 1, steps)
        report(steps, steps)
        self._copy(used)
        return len(self.pages_)

    def _each(self, act: Callable[[Address], _T], found: Sequence[Address]) -> Iterator[_T]:
        """What *act* gives for each, in their order; several at once where they are many."""
        number = self.wish.processes or min(_MOST, os.cpu_count() or 1)
        if number == 1 or len(found) < _MANY or not hasattr(os, "fork"):
            yield from map(act, found)
            return
        from dedere.law import load

        # What is loaded before is shared; a connection to the database must not be.
        load()
        connections.close_all()
        global _ACT
        _ACT = act
        with get_context("fork").Pool(number) as pool:
            yield from pool.imap(_act, found, chunksize=8)

    def _asked(self, address: Address) -> frozenset[str] | None:
        """Keep what the office answers; give the places of a page, None for a file."""
        answer = ask(address.url, self.publishing)
        if answer.status != 200:
            raise refused(address.url, answer.status)
        put(self.folder, address.path, answer.content)
        if not answer.is_page:
            return None
        plain = rewrite(answer.content.decode(), lambda href: href or None)
        return ids_of(tidied(plain))

    def _linked(self, address: Address) -> set[str]:
        """Rewrite a page in its place; give the files of ours beside pages that it uses."""
        file = self.folder / address.path
        file.write_bytes(self._finished(file.read_text(encoding="utf-8"), address).encode())
        return _static(file.read_text(encoding="utf-8"), address.path)

    def _finished(self, page: str, address: Address) -> str:
        resolver = Resolver(address, self.map, self.ids, self.articles)
        return tidied(resolver.in_words(rewrite(page, resolver, resolver.is_act), self.wish.at))

    def _copy(self, used: Iterable[str]) -> None:
        """The styles and pictures that pages use, and what styles use in turn."""
        waiting, done = sorted(used), set[str]()
        while waiting:
            name = waiting.pop()
            if name in done:
                continue
            done.add(name)
            found = finders.find(name.removeprefix("static/"))
            if not isinstance(found, str):
                raise refused(name, 404)
            content = Path(found).read_bytes()
            put(self.folder, name, content)
            if name.endswith(".css"):
                waiting += [
                    posixpath.normpath(posixpath.join(posixpath.dirname(name), one))
                    for one in _IN_STYLES.findall(content.decode())
                ]

    # -- the pages of the publication itself -------------------------------------------------------

    def corrections(self, folder: Path) -> list[Correction]:
        """What was corrected: by the record, and against an earlier publication."""
        public, before = self.public, self.before
        found = list(correcting.recorded(public.cases))
        numbers = public.parts.get("statistics_one") or _names_of_statistics()
        if before is not None:
            found += [
                Correction(one["case"], one["subject"], one["fact"], date.fromisoformat(one["day"]))
                for one in before.corrections
                if one.keys() >= {"case", "subject", "fact", "day"}
            ]
            plain = {
                id: _json(folder / f"en/cases/{id}/casefile.json")
                for id in public.cases
                if f"en/cases/{id}/casefile.json" in before.files
            }
            found += correcting.between(plain, public.cases, public.day)
            found += self._other_numbers(folder, before, numbers)
        found = [one for one in found if one.day <= public.day]
        return correcting.still_there(found, public.cases, numbers)

    def _other_numbers(
        self, folder: Path, before: Earlier, numbers: Iterable[str]
    ) -> Iterator[Correction]:
        """Numbers that, asked for the same day as before, are others now."""
        for name in sorted(numbers):
            file = f"en/statistics/{name}/{name}.json"
            if file not in before.files:
                continue
            asked = f"as_of={before.as_of.isoformat()}&as=json&public=no"
            answer = ask(f"/en/statistics/{name}/file/?{asked}", self.publishing)
            now, then = json.loads(answer.content), _json(folder / file)
            if isinstance(then, Mapping) and any(
                then.get(part) != now.get(part) for part in ("rows", "population")
            ):
                yield Correction("", name, "", self.public.day)

    def own_pages(self, told: Sequence[Correction]) -> None:
        """The first page, the list of numbers, the corrections, and what a missing page says."""
        for one in self.addresses:
            if one.kind not in _OWN or one.kind == "publishing_feed":
                continue
            lang: Language = "es" if one.path.startswith("es/") else "en"
            shown: dict[str, Any] = {}
            match one.kind:
                case "publishing_front":
                    shown = self._front()
                case "publishing_numbers":
                    shown = self._numbers(lang)
                case "publishing_corrections":
                    shown = self._told(told, lang)
            with override(lang):
                template = f"office/publishing/{one.kind.removeprefix('publishing_')}.html"
                page = draw(template, one.url, shown, self.publishing)
            text = self._finished(page, one)
            put(self.folder, one.path, text.encode())
            self._copy(
                name for name in _static(text, one.path) if not (self.folder / name).exists()
            )
        at = self.wish.at.rstrip("/")
        for lang in LANGUAGES:
            entries = [
                (one, correcting.in_words(one, self.public.cases, lang), self._place(one))
                for one in told
            ]
            base = f"{at}/{lang}/" if at else ""
            content = correcting.feed(entries, lang, self.public.day, base)
            put(self.folder, f"{lang}/corrections.xml", content)

    def _place(self, one: Correction) -> str:
        """Where a correction is read, from the folder of its language."""
        if one.case:
            file = f"cases/{one.case}/index.html"
            return file if f"en/{file}" in self.ids else f"cases/{one.case}/casefile.json"
        return f"statistics/{one.subject}/index.html"

    def _front(self) -> dict[str, Any]:
        return {"languages": [front.in_language(lang, self.public) for lang in LANGUAGES]}

    def _numbers(self, lang: Language) -> dict[str, Any]:
        from dedere.statistics.declared import statistics

        known = statistics()
        rows = []
        for name in self.public.kept("statistics_one", iter(known)):
            told = _json(self.folder / f"{lang}/statistics/{name}/{name}.json")
            rows.append(
                {
                    "name": name,
                    "question": known[name].question.in_(lang),
                    "unit": known[name].unit.label.in_(lang),
                    "as_of": told.get("as_of") or "",
                    "page": f"/{lang}/statistics/{name}/?as_of={self.day}",
                    "csv": f"../statistics/{name}/{name}.csv",
                    "json": f"../statistics/{name}/{name}.json",
                }
            )
        return {"numbers": rows, "number_of_cases": len(self.public.cases), "own": "numbers"}

    def _told(self, told: Sequence[Correction], lang: Language) -> dict[str, Any]:
        return {
            "own": "corrections",
            "corrections": [
                {
                    "day": one.day,
                    "words": correcting.in_words(one, self.public.cases, lang),
                    "address": f"/{lang}/{self._place(one).removesuffix('index.html')}",
                }
                for one in told
            ],
        }


_ACT: Callable[[Address], Any] = lambda address: address  # noqa: E731 - replaced before a fork


def _act(address: Address) -> Any:
    return _ACT(address)


_IN_STYLES = re.compile(r"""(?:url\(\s*|@import\s+)["']?(?!data:|#|https?:)([^"')\s?#]+)""")
_STATIC = re.compile(r'(?:href|src)="([^"#?]*static/[^"#?]*)')


def _static(page: str, path: str) -> set[str]:
    """The files beside the pages that a finished page uses."""
    here = posixpath.dirname(path)
    return {
        posixpath.normpath(posixpath.join(here, one))
        for one in _STATIC.findall(page)
        if not one.startswith(("http:", "https:"))
    }


def _own_addresses() -> Iterator[Address]:
    """The pages that only a publication has."""
    yield Address("/", "index.html", kind="publishing_front")
    for lang in LANGUAGES:
        for name in ("numbers", "corrections"):
            yield Address(
                f"/{lang}/{name}/", f"{lang}/{name}/index.html", kind=f"publishing_{name}"
            )
        yield Address(f"/{lang}/404/", f"{lang}/404.html", kind="publishing_missing")
        yield Address(f"/{lang}/corrections.xml", f"{lang}/corrections.xml", kind="publishing_feed")


_OWN = frozenset(
    f"publishing_{one}" for one in ("front", "numbers", "corrections", "missing", "feed")
)


def _own_ids() -> dict[str, frozenset[str]]:
    """The places of the pages of the publication itself to which other pages may link."""
    return {one.path: frozenset(("main",)) for one in _own_addresses()}


def _parts_of_articles(published: Container[str]) -> dict[str, str]:
    """For the address of each part of an article the file of the article, and the place in it."""
    from dedere.law import load
    from dedere.office.pieces import article_of, place_of

    found = {}
    for provision in load().provisions.values():
        article = article_of(provision)
        for lang in LANGUAGES:
            file = f"{lang}/law/{article.id}/index.html"
            if file in published:
                found[f"/{lang}/law/{provision.id}/"] = f"{file}#{place_of(provision)}"
    return found


def _names_of_statistics() -> frozenset[str]:
    from dedere.statistics.declared import statistics

    return frozenset(statistics())


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
