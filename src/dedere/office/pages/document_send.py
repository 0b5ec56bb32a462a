"""Send a file for a document of a case."""

from __future__ import annotations

from typing import Any, BinaryIO, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.office.errors import NotHere
from dedere.office.item_pages import opened
from dedere.office.page import Permission, page
from dedere.office.sent_documents import FIELD
from dedere.store.documents import keeping
from dedere.store.documents.kinds import KINDS


@page(
    "cases/<id:id>/documents/<id:document>/send/",
    permission=Permission.NAMED,
    template="office/document_send.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, document: str) -> dict[str, Any] | HttpResponse:
    """The form; and when it is sent, the file is kept or what is wrong with it is told."""
    at = opened(request, id, "documents")
    if all(one.id != document for one in at.casefile.documents):
        raise NotHere(_NO_DOCUMENT, at.back, at.shared()["person"])
    problem = ""
    if request.method == "POST":
        file = request.FILES.get(FIELD)
        if file is None:
            problem = _("Please choose a file.")
        else:
            try:
                kept = keeping.add(
                    at.case,
                    document,
                    cast(BinaryIO, file),
                    file.size or 0,
                    file.name or "",
                    at.reader,
                )
            except DedereError as wrong:
                problem = wrong.in_(at.lang)
            else:
                messages.success(request, _("Kept: %(name)s.") % {"name": kept.name})
                return HttpResponseRedirect(
                    reverse("document_file", kwargs={"id": id, "key": kept.pk})
                )
    return {
        **at.shared(),
        "called": at.called(document),
        "problem": problem,
        "field": FIELD,
        "back": at.address(document),
        "megabytes": keeping.most_bytes() // keeping.MEGABYTE,
        "kinds": ", ".join(kind.label.in_(at.lang) for kind in KINDS.values()),
        "accept": ",".join(suffix for kind in KINDS.values() for suffix in kind.suffixes),
    }


_NO_DOCUMENT = Text(
    "There is no such document in this case.", "No hay tal documento en este asunto."
)
