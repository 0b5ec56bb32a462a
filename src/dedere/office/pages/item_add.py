"""Add an entry to a list of a case: an event, a document, an assurance and so on."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from dedere.errors import DedereError, InputErrors
from dedere.office.item_forms.begun import begun
from dedere.office.item_forms.form import ItemForm
from dedere.office.item_pages import opened
from dedere.office.page import Permission, page
from dedere.store import items


@page(
    "cases/<id:id>/add/<str:name>/",
    permission=Permission.NAMED,
    template="office/item_form.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, name: str) -> dict[str, Any] | HttpResponse:
    """The form; and when it is sent, the new entry or what is wrong with it."""
    at = opened(request, id, name)
    form = ItemForm(name, at.casefile, at.lang)
    if request.method == "POST":
        read = form.read(request.POST)
        if read is not None:
            written, source = read
            try:
                made = items.add(at.case, name, written, at.reader, source)
            except (DedereError, InputErrors) as problem:
                form.refuse(problem)
            else:
                messages.success(
                    request, _("Recorded: %(what)s.") % {"what": at.called(made, anew=True)}
                )
                return HttpResponseRedirect(at.address(made))
    else:
        form.written = begun(form.fields, request.GET)
    return {**at.shared(), "form": form, "title": at.listing.add.in_(at.lang)}
