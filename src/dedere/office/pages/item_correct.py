"""Correct an entry: it is written down again, and the earlier state stays in its history."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.office.errors import NotHere
from dedere.office.item_forms.form import ItemForm
from dedere.office.item_pages import opened
from dedere.office.page import Permission, page
from dedere.store import items
from dedere.store.items import ChangedMeanwhileError


@page(
    "cases/<id:id>/entries/<str:name>/<id:item>/correct/",
    permission=Permission.NAMED,
    template="office/item_form.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, name: str, item: str) -> dict[str, Any] | HttpResponse:
    """The form with what stands there; when somebody else wrote meanwhile, both."""
    at = opened(request, id, name)
    try:
        now = items.present(at.case, name, item, at.reader)
        seen = items.version(at.case, name, item, at.reader)
    except NotKnownError as problem:
        raise NotHere(problem, at.back, at.shared()["person"]) from None
    form = ItemForm(name, at.casefile, at.lang, seen, now, now)
    if request.method == "POST":
        read = form.read(request.POST)
        if form.seen != seen:
            form.changed_meanwhile(now, seen)
        elif read is not None:
            written, source = read
            written = form.taken(request.POST, now, written)
            try:
                items.correct(
                    at.case, name, item, written, at.reader, seen=form.seen, source=source
                )
            except ChangedMeanwhileError as problem:
                # It happened between our look and the write.
                now = problem.now or {}
                form.changed_meanwhile(now, items.version(at.case, name, item, at.reader))
            except (DedereError, InputErrors) as problem:
                form.refuse(problem)
            else:
                what = at.called(item, anew=True)
                messages.success(request, _("Corrected: %(what)s.") % {"what": what})
                return HttpResponseRedirect(at.address(item))
    return {
        **at.shared(),
        "form": form,
        "title": _("Correct: %(what)s") % {"what": at.called(item)},
        "corrects": True,
        "history": at.address(item),
    }
