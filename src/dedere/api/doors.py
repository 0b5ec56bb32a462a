"""Who asks, what her token opens, and what cannot be served to anybody.

Tokens come in the header alone: no cookie and no session opens the API, so that no page of another
site can use it in somebody's name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest

from dedere.api import limits
from dedere.api.problems import Problem, lang
from dedere.api.shapes import Shape
from dedere.bilingual import Text
from dedere.store import tokens
from dedere.store.access import Reader

REALM = 'Bearer realm="dedere"'


@dataclass(frozen=True, slots=True)
class Who:
    """Whoever asks."""

    reader: Reader
    token: str = ""
    """The key of the token; empty where none was needed."""


def who(request: HttpRequest) -> Who:
    """Whoever passed the door with this request."""
    # Ninja keeps there what the door gave; Django's types know nothing of it.
    found: Who = request.auth  # type: ignore[attr-defined]
    return found


def reader_of(request: HttpRequest) -> Reader:
    """The reader that passed the door with this request."""
    return who(request).reader


def door(shape: Shape) -> Callable[[HttpRequest], Who]:
    """The door of one operation.

    It refuses, in this order, whoever asks too often, has no token that holds, or one that does
    not open this; then what is not taken or not given here.
    """

    def enter(request: HttpRequest) -> Who:
        asking = _token(request)
        waiting = limits.wait(asking.token.pk if asking else _address(request))
        if waiting:
            raise Problem(429, "too-many", headers={"Retry-After": str(waiting)})
        found = _who(request, shape, asking)
        _can_be_served(request, shape)
        return found

    return enter


def _token(request: HttpRequest) -> tokens.Asking | None:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not settings.DEDERE_ACCOUNTS:
        return None
    return tokens.asking(given.strip())


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


def _who(request: HttpRequest, shape: Shape, asking: tokens.Asking | None) -> Who:
    given = "Authorization" in request.headers
    if asking is None:
        if given:
            problem = f'{REALM}, error="invalid_token"'
            raise Problem(401, "no-token", headers={"WWW-Authenticate": problem})
        if shape.needs_account and not settings.DEDERE_ACCOUNTS:
            raise Problem(403, "demonstration")
        if shape.open or not settings.DEDERE_ACCOUNTS:
            return Who(Reader())
        raise Problem(401, "no-token", headers={"WWW-Authenticate": REALM})
    if shape.scope is not None and not asking.may(shape.scope):
        raise Problem(
            403,
            "not-allowed",
            _NOT_OPEN.format(scope=shape.scope.value),
            headers={
                "WWW-Authenticate": f'{REALM}, error="insufficient_scope", scope="{shape.scope}"'
            },
        )
    return Who(asking.reader, asking.token.pk)


def _can_be_served(request: HttpRequest, shape: Shape) -> None:
    if not any(request.accepts(one) for one in shape.gives):
        raise Problem(406, "not-acceptable")
    if "\x00" in request.path:
        raise Problem(404, "not-found")
    for name, given in request.GET.lists():
        if name not in shape.query:
            problems = [{"where": name[:80], "found": _NO_SUCH.in_(lang())}]
            raise Problem(422, "not-valid", _NO_QUERY, problems=problems)
        if any("\x00" in one for one in given):
            raise Problem(422, "not-valid")
    if shape.method in ("GET", "DELETE"):
        return
    if shape.takes and (request.content_type or "") not in shape.takes:
        listed = ", ".join(shape.takes)
        raise Problem(415, "wrong-type", _TAKES.format(types=listed), headers={"Accept": listed})
    if _length(request) > shape.limit():
        raise Problem(413, "too-large", _AT_MOST.format(bytes=shape.limit()))


def _length(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        raise Problem(400, "not-usable") from None


_NOT_OPEN = Text("Your token does not open {scope}.", "Su token no permite {scope}.")
_NO_QUERY = Text(
    "The address asks for something that there is not here.",
    "La dirección pide algo que aquí no existe.",
)
_NO_SUCH = Text("There is no such parameter.", "No existe ese parámetro.")
_TAKES = Text("Send one of: {types}.", "Envíe uno de: {types}.")
_AT_MOST = Text(
    "At most {bytes} bytes are taken here.", "Aquí se admiten {bytes} bytes como máximo."
)
