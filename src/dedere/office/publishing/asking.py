"""The office asked as anybody would: no session, no account, no name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.core.handlers.base import BaseHandler
from django.template.loader import render_to_string
from django.test import RequestFactory

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.office.publishing.links import HOST

_FACTORY = RequestFactory(SERVER_NAME=HOST)


@dataclass(frozen=True, slots=True)
class Publishing:
    """What the templates are told: that this page is published, and as of when."""

    day: date
    published: frozenset[str]
    """The names of the routes that are published; no other stands in a menu."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the office answered."""

    status: int
    content: bytes
    is_page: bool


class NotAnsweredError(DedereError):
    """The office could not make a page that is to be published."""


def ask(url: str, publishing: Publishing) -> Answer:
    """What anybody who asks for this address gets."""
    request: Any = _FACTORY.get(url)
    request.publishing = publishing
    response = _handler().get_response(request)
    content = b"".join(response) if response.streaming else response.content  # type: ignore[attr-defined]
    kind = response.headers.get("Content-Type", "")
    is_file = "attachment" in response.headers.get("Content-Disposition", "")
    return Answer(response.status_code, content, kind.startswith("text/html") and not is_file)


def draw(template: str, url: str, shown: Mapping[str, Any], publishing: Publishing) -> str:
    """A page of the publication alone, which the office does not have."""
    request: Any = _FACTORY.get(url)
    request.publishing = publishing
    return render_to_string(template, dict(shown), request)


@cache
def _handler() -> BaseHandler:
    handler = BaseHandler()
    handler.load_middleware()
    return handler


def refused(url: str, status: int) -> NotAnsweredError:
    """The error for an address that was not answered with a page."""
    return NotAnsweredError(_REFUSED.format(url=url, status=status))


_REFUSED = Text(
    "The page {url} could not be made ({status}). Nothing was written.",
    "La página {url} no se pudo hacer ({status}). No se escribió nada.",
)
