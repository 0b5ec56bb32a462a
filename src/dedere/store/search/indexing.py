"""From casefiles and files to rows that can be found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.casefile import Casefile, to_data, words
from dedere.casefile.naming import lists_of
from dedere.errors import DedereError, NotKnownError
from dedere.law.facts.events import EVENT_TYPES
from dedere.store import deriving
from dedere.store.access import in_force
from dedere.store.access import search as rows
from dedere.store.compartments import fresh, view_key
from dedere.store.derived import on_change, rebuilds
from dedere.store.models import Case, Closure, Findable
from dedere.store.search.words import stems

LONGEST = 4000
"""Letters of a text that are kept to be shown; all of it is searched."""
NOT_SEARCHED = ("id", "recorded_by", "recorded_on", "source", "sources", "url", "quotation_sha256")
PERSON, CASE, ENTRY, PAGE = range(4)


@on_change
def refresh(case: Case) -> None:
    """Make the rows of a case anew: of the whole. Those of other views are made when asked for.

    Pages of files are read after the change is written, as that can take a while.
    """
    case = fresh(case)
    rows.clear(case, but_pages_of=_open_documents(case))
    rows.keep(_of_view(case, ()))
    transaction.on_commit(lambda: _take_up_pages(case))


def view_of(case: Case, hidden: tuple[Closure, ...]) -> str:
    """The key of a view of a case; its rows are made if they are not there yet."""
    view = view_key(hidden)
    if view and not rows.is_kept(case, view):
        rows.keep((*_of_view(case, hidden), *_pages_in_view(case, hidden)))
    return view


@rebuilds("search", "store.findable")
def rebuild() -> int:
    """Make the whole index anew."""
    rows.clear_all()
    for case in rows.every_case().prefetch_related("entries").iterator(chunk_size=200):
        rows.keep(_of_view(case, ()))
        _take_up_pages(case)
    return rows.count_findable()


def _of_view(case: Case, hidden: tuple[Closure, ...]) -> Iterator[Findable]:
    try:
        casefile = deriving.for_eyes(case, hidden)
    except NotKnownError:
        return
    view = view_key(hidden)
    for made in _of_casefile(casefile):
        yield _finished(made, case, view)


def _finished(made: Findable, case: Case, view: str) -> Findable:
    made.case, made.view = case, view
    if made.page != 0:
        made.stems = stems(made.title_en, made.title_es, made.text)
    made.title_en, made.title_es = made.title_en[:500], made.title_es[:500]
    made.text = made.text[:LONGEST]
    return made


# -- a casefile ------------------------------------------------------------------------------------


def _of_casefile(casefile: Casefile) -> Iterator[Findable]:
    data = to_data(casefile)
    person = casefile.person
    name = person.name or casefile.id
    yield Findable(
        part="person",
        weight=PERSON,
        title_en=name,
        title_es=name,
        text=" · ".join(person.aliases),
    )
    about = [casefile.title, casefile.summary, casefile.note]
    title = casefile.title or Text(casefile.id, casefile.id)
    yield Findable(
        part="case",
        weight=CASE,
        title_en=title.en,
        title_es=title.es,
        text=_joined(casefile.id, *(half for one in about if one for half in (one.en, one.es))),
    )
    for part in lists_of(data):
        for one in data[part]:
            english, spanish = _title(part, one)
            yield Findable(
                part=part,
                item=one.get("id", ""),
                weight=ENTRY,
                day=str(one.get("date", ""))[:10],
                title_en=english,
                title_es=spanish,
                text=_joined(*_said({k: v for k, v in one.items() if k not in ("label", "title")})),
            )


def _title(part: str, one: Mapping[str, Any]) -> tuple[str, str]:
    """What an entry is called in both languages: its label, or its kind."""
    told = one.get("label") or one.get("title") or one.get("name")
    if isinstance(told, Mapping):
        return str(told.get("en", "")), str(told.get("es", ""))
    if told:
        return str(told), str(told)
    kind = _KINDS.get(part, {}).get(str(one.get("type") or one.get("kind") or one.get("role")))
    if kind is None:
        kind = words.LISTS.get(part, Text(part, part))
    return kind.en, kind.es


def _kinds() -> dict[str, Mapping[str, Text]]:
    from dedere.law.facts.document import KINDS

    return {
        "events": {name: one.label for name, one in EVENT_TYPES.items()},
        "documents": KINDS,
        "evidence": words.KINDS_OF_EVIDENCE,
        "parties": words.ROLES,
    }


_KINDS = _kinds()


def _said(held: Any) -> Iterator[str]:
    """Every text that an entry holds; not its keys, and not who wrote it down."""
    if isinstance(held, Mapping):
        for key, one in held.items():
            if key not in NOT_SEARCHED:
                yield from _said(one)
    elif isinstance(held, list):
        for one in held:
            yield from _said(one)
    elif isinstance(held, str):
        yield held


def _joined(*texts: str) -> str:
    return " · ".join(dict.fromkeys(one for one in texts if one))


# -- files -----------------------------------------------------------------------------------------


def _open_documents(case: Case) -> frozenset[str]:
    """The documents of which nothing is closed.

    A document of which anything is closed is found by what the casefile says of it, not by its
    text: the text of what is closed lies encrypted, and in no index.
    """
    shut = {one.item for one in in_force().filter(case=case, part="documents")}
    try:
        documents = deriving.full(case).documents
    except DedereError:
        return frozenset()
    return frozenset(one.id for one in documents if one.id not in shut)


def _take_up_pages(case: Case) -> None:
    """Read the files of which no page is in the index yet."""
    from dedere.store.documents.keeping import attachments_of
    from dedere.store.documents.text import pages_of

    documents = _open_documents(case)
    files = attachments_of(case, documents)
    kept = rows.documents_with_pages(case)
    if not files and not kept:
        return
    listed = {one["id"]: one for one in to_data(deriving.full(case)).get("documents", [])}
    for document, attached in files.items():
        if kept.get(document) == len(attached):
            continue
        rows.clear_pages(case, document)
        english, spanish = _title("documents", listed[document])
        made = []
        for file in attached:
            try:
                pages = pages_of(file).pages
            except DedereError:
                pages = ()
            # Page 0 says that the file was looked at, also where nothing could be read.
            for number, text in enumerate(("", *pages)):
                if number == 0 or text:
                    page = Findable(
                        part="documents",
                        item=document,
                        page=number,
                        weight=PAGE,
                        title_en=english,
                        title_es=spanish,
                        text=text,
                    )
                    made.append(_finished(page, case, ""))
        rows.keep(made)
    for document in kept.keys() - files.keys():
        rows.clear_pages(case, document)


def _pages_in_view(case: Case, hidden: tuple[Closure, ...]) -> Iterator[Findable]:
    """The pages of the documents that a view shows, as they are in the index already."""
    try:
        casefile = deriving.for_eyes(case, hidden)
    except NotKnownError:
        return
    view = view_key(hidden)
    for page in rows.pages_of(case, [one.id for one in casefile.documents]):
        page.pk, page.view = None, view
        page._state.adding = True
        yield page
