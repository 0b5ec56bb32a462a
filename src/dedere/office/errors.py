"""Pages for what went wrong: plain words, and never the inside of the program."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.office.page import language_of


class NotHere(Http404):
    """Something that is not here, in words for the person who asked."""

    def __init__(self, words: Text | DedereError, address: str = "", label: str = "") -> None:
        self.words = words
        self.address = address
        self.label = label
        super().__init__(str(words))


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    return _page(
        request,
        400,
        _("This request cannot be used"),
        _("The address or what was sent is not in a form that this page can read."),
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return _page(request, 403, _("Not allowed"), _("This page may not be used in this way."))


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form that did not come from our own page, or too late."""
    return _page(
        request,
        403,
        _("This form has expired"),
        _("Nothing was recorded. Go back, load the page again and send the form once more."),
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404; with the nearest thing where something near is known."""
    words = _("There is nothing under this address.")
    address = label = ""
    if isinstance(exception, NotHere):
        words = exception.words.in_(language_of(request))
        address, label = exception.address, exception.label
    return _page(request, 404, _("Not found"), words, address=address, label=label)


def failed(request: HttpRequest) -> HttpResponse:
    """500."""
    return _page(
        request,
        500,
        _("Something went wrong on our side"),
        _("Nothing was recorded. The log of this office says more to whoever keeps it."),
    )


def _page(request: HttpRequest, status: int, title: str, words: str, **more: str) -> HttpResponse:
    context = {"title": title, "words": words, **more}
    return render(request, "office/error.html", context, status=status)
