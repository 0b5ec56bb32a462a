"""Write down an enquiry: who asks for whom, and what is urgent."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office import belonging, enquiry_form
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import enquiries


@page(
    "enquiries/new/",
    permission=Permission.NAMED,
    template="office/enquiry_new.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The form; and when it is sent, the enquiry or what is wrong."""
    data, problem = enquiry_form.sent(request), ""
    among = belonging.choices(request)
    if request.method == "POST":
        owner = belonging.chosen(request, among)
        if owner is None:
            problem = _("Please say which organization was asked.")
        else:
            try:
                made = enquiries.come(data, reader_of(request), owner)
            except DedereError as wrong:
                problem = wrong.in_(language_of(request))
            else:
                messages.success(request, _("The enquiry was written down."))
                return HttpResponseRedirect(reverse("enquiry", kwargs={"key": made.pk}))
    return {
        "fields": enquiry_form.fields(data),
        "problem": problem,
        "organizations": among,
        "organization": request.POST.get("organization", ""),
    }
