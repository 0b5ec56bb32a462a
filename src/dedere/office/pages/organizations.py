"""Organizations: the authorities, firms, courts and NGOs that work here, and a form to add one."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.law.authorities import load_authorities
from dedere.office.account_words import kind_label, kinds
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import organizations


@page(
    "organizations/",
    permission=Permission.ADMINISTRATOR,
    template="office/organizations.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Every organization; a POST adds one."""
    lang = language_of(request)
    given = {key: request.POST.get(key, "") for key in FIELDS}
    problem = ""
    if request.method == "POST":
        try:
            made = organizations.add(reader_of(request), **given)
            messages.success(request, _("The organization was added."))
            return HttpResponseRedirect(reverse("organization", kwargs={"key": made.pk}))
        except DedereError as wrong:
            problem = wrong.in_(lang)
    return {
        "organizations": [
            {
                "name": one.name(lang),
                "address": reverse("organization", kwargs={"key": one.pk}),
                "kind": kind_label(one.kind),
                "count": one.count,
                "closed": one.closed,
            }
            for one in organizations.all_organizations()
        ],
        "kinds": kinds(),
        "authorities": directory_choices(lang),
        "given": given,
        "problem": problem,
    }


FIELDS = ("name_en", "name_es", "kind", "authority")


def directory_choices(lang: str) -> list[tuple[str, str]]:
    """The entries of the directory of authorities, by name."""
    listed = load_authorities().authorities.values()
    return sorted(
        ((one.id, one.present.name.in_(lang)) for one in listed),
        key=lambda pair: pair[1],
    )
