"""A file of a document: its text page by page, so that a source can point at one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.law.facts import facts_of
from dedere.office.errors import NotHere
from dedere.office.item_forms.naming import SUBJECTS
from dedere.office.item_pages import Opened, lists_of, opened
from dedere.office.page import Permission, page
from dedere.office.words import Names
from dedere.store.documents import keeping
from dedere.store.documents.kinds import KINDS
from dedere.store.documents.text import Pages, hash_of, pages_of
from dedere.store.pointing import Pointer, point

if TYPE_CHECKING:
    from dedere.store.models import Attachment

LONGEST_QUOTATION = 5_000


@page(
    "cases/<id:id>/files/<id:key>/",
    permission=Permission.ANYONE,
    template="office/document_file.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, key: str) -> dict[str, Any] | HttpResponse:
    """One page of it; forms make the page a source, or withdraw the file."""
    at = opened(request, id, "documents")
    try:
        kept = keeping.attachment_for(at.case, key, at.reader)
    except NotKnownError as missing:
        raise NotHere(missing, at.back, at.shared()["person"]) from None
    document, damaged = keeping.document_of(kept), ""
    try:
        pages = pages_of(kept)
    except DedereError as wrong:
        pages, damaged = Pages((), "broken"), wrong.in_(at.lang)
    given = request.POST.get("page") or request.GET.get("page", "1")
    number = int(given) if given.isascii() and given.isdigit() else 1
    number = min(max(1, number), max(1, len(pages.pages)))
    sent = {name: request.POST.get(name, "").strip() for name in ("quotation", "title", "of")}
    problem = ""
    if request.method == "POST":
        if not at.may_write:
            return HttpResponseRedirect(f"{reverse('name')}?next={request.path}")
        try:
            if "withdraw" in request.POST:
                keeping.withdraw(kept, at.reader, request.POST.get("reason", ""))
                messages.success(request, _("The file was withdrawn. It stays in the record."))
                return HttpResponseRedirect(at.address(document))
            made = point(
                at.case,
                Pointer(kept, number, sent["quotation"][:LONGEST_QUOTATION], sent["title"][:500]),
                at.reader,
                sent["of"],
            )
        except InputErrors as problems:
            problem = " ".join(DedereError.in_(one, at.lang) for one in problems.problems)
        except DedereError as wrong:
            problem = wrong.in_(at.lang)
        else:
            messages.success(request, _("This page is now the source %(id)s.") % {"id": made})
            return HttpResponseRedirect(f"{request.path}?page={number}")
    return {
        **at.shared(),
        "called": at.called(document),
        "document_address": at.address(document),
        "file": kept,
        "kind": KINDS[kept.kind].label.in_(at.lang),
        "original": reverse("document_original", kwargs={"id": id, "key": key}),
        "problem": problem,
        "damaged": damaged,
        "text": pages.pages[number - 1] if pages.pages else "",
        "why": pages.why,
        "true_pages": pages.true_pages,
        "number": number,
        "many": len(pages.pages),
        "before": number - 1,
        "after": number + 1 if number < len(pages.pages) else 0,
        "sent": sent,
        "suggested": sent["title"] or _title(at.called(document), number, pages),
        "of": _of(at),
        "sources": _pointing(at, document, kept, number, pages),
        "lists": [
            (one, reverse("item_add", kwargs={"id": id, "name": one.name}))
            for one in lists_of(at.casefile)
            if one.name not in ("sources", "documents", "requests")
        ],
    }


def _title(called: str, number: int, pages: Pages) -> str:
    if not pages.true_pages or not pages.pages:
        return called
    return _("%(document)s, page %(number)s") % {"document": called, "number": number}


def _of(at: Opened) -> list[tuple[str, list[tuple[str, str]]]]:
    """What can rest on a page: entries by list, then recorded values by subject."""
    groups: list[tuple[str, list[tuple[str, str]]]] = []
    entries = at.maker.named
    for listing in lists_of(at.casefile):
        if listing.name in ("sources", "documents"):
            continue
        found = [
            (f"{listing.name}/{id}", name)
            for id, name in entries.of_kind(listing.name)
            if at.casefile.requests or listing.name != "requests"
        ]
        if found:
            groups.append((listing.one.in_(at.lang), found))
    names = Names(at.casefile, at.lang)
    for subject in at.casefile.subjects():
        if subject.data and (subject.level.plural in SUBJECTS or subject.id in ("case", "person")):
            facts = facts_of(subject.level)
            told = [
                (f"{subject.id}:{facts[name].key}", facts[name].label.in_(at.lang))
                for name in subject.data
            ]
            groups.append((names.of(subject.id), told))
    return groups


def _pointing(
    at: Opened, document: str, kept: Attachment, number: int, pages: Pages
) -> list[dict[str, Any]]:
    """The sources that point at this page of this document, and whether they still agree."""
    whole = hash_of(pages.pages[number - 1]) if pages.pages else ""
    return [
        {
            "source": one,
            "other_file": one.file_sha256 is not None and one.file_sha256 != kept.sha256,
            "whole": one.quotation_sha256 == whole,
        }
        for one in at.casefile.sources
        if one.paper == document and one.page == str(number)
    ]
