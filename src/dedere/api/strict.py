"""JSON read strictly: what cannot be kept and given back unchanged is refused at the door."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

from django.http import HttpRequest
from ninja.parser import Parser

from dedere.api.problems import Problem
from dedere.bilingual import Text

MAX_DEPTH = 40


class StrictParser(Parser):
    """Bodies as JSON; the reason why one is none goes up as a `Problem`."""

    def parse_body(self, request: HttpRequest) -> Any:
        return parsed(request.body)


def parsed(body: bytes) -> Any:
    """What is written.

    Raises:
        Problem: for what is no JSON, or could not be kept as it is.
    """
    try:
        found = json.loads(
            body.decode("utf-8"),
            parse_constant=_no_number,
            parse_float=_number,
            object_pairs_hook=_once,
        )
        _check(found, 0)
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except Problem:
        raise
    except (ValueError, RecursionError):
        raise Problem(400, "not-usable", _NO_JSON) from None
    return found


def _check(found: Any, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise ValueError
    if isinstance(found, str) and "\x00" in found:
        raise ValueError
    if isinstance(found, int) and abs(found) >= 2**63:
        raise ValueError
    if isinstance(found, dict):
        for key, one in found.items():
            _check(key, depth + 1)
            _check(one, depth + 1)
    if isinstance(found, list):
        for one in found:
            _check(one, depth + 1)


def _no_number(written: str) -> NoReturn:
    raise ValueError(written)


def _number(written: str) -> float:
    found = float(written)
    if not math.isfinite(found):
        raise ValueError(written)
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key twice")
    return made


_NO_JSON = Text(
    "The body is no JSON that can be kept: UTF-8, each key once, no NUL, numbers that are finite, "
    "at most 40 levels deep.",
    "El cuerpo no es JSON que se pueda conservar: UTF-8, cada clave una vez, sin NUL, números "
    "finitos, 40 niveles como máximo.",
)
