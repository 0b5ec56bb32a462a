"""What a page is: a route, a stated permission, a template, and what it shows.

A module in `pages` makes one page with the decorator `page`, and the page has the module's name.
`urls` walks the folder; a module without a page, or a page without a stated permission, is an
error when the office starts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, wraps
from importlib import import_module
from pkgutil import iter_modules
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from dedere.office.doors import account_of
from dedere.store import accounts, coders
from dedere.store.access import Reader, may_write
from dedere.store.standing import stand_for

NAME_IN_SESSION = "name"
PROOF_IN_SESSION = "coder"
"""The proof that the name is a coder's and the key was given; see `dedere.store.coders`."""


class Permission(StrEnum):
    """Who may use a page. What a reader then sees of the cases is decided in `store.access`."""

    ANYONE = "anyone"
    NAMED = "named"
    """Whoever may write: an account, or in the demonstration anyone who has given a name."""
    SIGNED_IN = "signed in"
    """An account. In the demonstration there is none, and the page is not there."""
    ADMINISTRATOR = "administrator"
    """An account that looks after accounts and organizations."""


View = Callable[..., dict[str, Any] | HttpResponseBase]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the office."""

    name: str
    route: str
    permission: Permission
    template: str | None
    methods: tuple[str, ...]
    menu: str | Promise | None
    view: Callable[..., HttpResponseBase]


def page(
    route: str,
    *,
    permission: Permission,
    template: str | None,
    methods: Iterable[str] = ("GET",),
    menu: str | Promise | None = None,
    from_programs: bool = False,
) -> Callable[[View], Page]:
    """Make a page of a function that returns what its template shows, or a whole response.

    The page has the name of its module. *menu* is the word under which it stands in the menu.

    *from_programs* takes a POST without the token of a form of ours. A program has none; and a
    form of another site gains nothing by it, as such a page writes nothing, is open to anyone, and
    answers from what was sent alone.
    """
    if not isinstance(permission, Permission):
        raise TypeError(f"the page {route!r} states no permission")
    if from_programs and permission is not Permission.ANYONE:
        raise TypeError(f"the page {route!r} cannot ask programs for a name")
    allowed = tuple(methods)

    def make(view: View) -> Page:
        @require_http_methods([*allowed, *(("HEAD",) if "GET" in allowed else ())])
        @wraps(view)
        def answer(request: HttpRequest, **parts: Any) -> HttpResponseBase:
            stopped = _stopped(request, permission)
            if stopped is not None:
                return stopped
            shown = view(request, **parts)
            if isinstance(shown, HttpResponseBase):
                return shown
            assert template is not None  # noqa: S101 - a page that shows something has one
            return render(request, template, shown)

        name = view.__module__.rpartition(".")[2]
        made = csrf_exempt(answer) if from_programs else answer
        return Page(name, route, permission, template, allowed, menu, made)

    return make


@cache
def pages() -> tuple[Page, ...]:
    """Every page, by the name of its module.

    Raises:
        TypeError: where a module in the folder makes no page, or more than one.
    """
    from dedere.office import pages as folder

    found = []
    for module in iter_modules(folder.__path__):
        parts = vars(import_module(f"{folder.__name__}.{module.name}")).values()
        made = [part for part in parts if isinstance(part, Page)]
        if len(made) != 1:
            raise TypeError(f"office/pages/{module.name}.py makes {len(made)} pages, not one")
        found += made
    return tuple(found)


def reader_of(request: HttpRequest) -> Reader:
    """Whoever asks: the account that signed in, or in the demonstration whose name was given."""
    if settings.DEDERE_ACCOUNTS:
        account = account_of(request)
        held: tuple[Any, ...] = (account.pk if account else None,)
    else:
        held = (request.session.get(NAME_IN_SESSION), request.session.get(PROOF_IN_SESSION))
    known: tuple[tuple[Any, ...], Reader] | None = getattr(request, "_reader", None)
    if known is None or known[0] != held:
        # Kept with the request: roles and proofs are looked up, and a page asks often.
        reader = accounts.reader(account) if settings.DEDERE_ACCOUNTS else coders.reader(*held)
        known = (held, reader)
        request._reader = known  # type: ignore[attr-defined]
    # The database has a wall of its own, which has to know it too.
    stand_for(known[1])
    return known[1]


def is_htmx(request: HttpRequest) -> bool:
    """Whether only a part of the page was asked for."""
    return bool(getattr(request, "htmx", False))


def part(request: HttpRequest, template: str, shown: dict[str, Any]) -> HttpResponse:
    """A part of a page; the address in the browser stays as it is."""
    response = render(request, template, shown)
    response.headers["HX-Push-Url"] = "false"
    return response


def came_from(request: HttpRequest) -> str:
    """The place on a page from which one came; only what can be the name of one."""
    given = request.GET.get("from", "")
    return given if given.isascii() and given.replace("-", "").isalnum() else ""


def language_of(request: HttpRequest) -> str:
    """The language of the page: ``en`` or ``es``."""
    return "es" if (get_language() or "en").startswith("es") else "en"


def _stopped(request: HttpRequest, permission: Permission) -> HttpResponse | None:
    """The answer to somebody who may not use a page; None where she may."""
    if permission is Permission.ANYONE:
        return None
    reader = reader_of(request)
    if permission is Permission.NAMED:
        return None if may_write(reader) else _ask_who(request)
    if not settings.DEDERE_ACCOUNTS:
        raise Http404
    if reader.account is None:
        return _ask_who(request)
    if permission is Permission.ADMINISTRATOR and not reader.administrator:
        # The page is for others, and what it would show is not told.
        raise Http404
    return None


def _ask_who(request: HttpRequest) -> HttpResponse:
    """To the page where one signs in or gives a name, and back here afterwards."""
    door = "account_login" if settings.DEDERE_ACCOUNTS else "name"
    address = f"{reverse(door)}?{urlencode({'next': request.get_full_path()})}"
    if is_htmx(request):
        response = HttpResponse(status=204)
        response.headers["HX-Redirect"] = address
        return response
    return HttpResponseRedirect(address)
