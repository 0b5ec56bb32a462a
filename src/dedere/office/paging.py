"""Long lists, a few rows at a time, by a cursor: where the last row stood, not how many before.

Each page costs the same, however far down it is, and a row that is written meanwhile moves none.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db.models import Q

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import QueryDict

ON_A_PAGE = 50
LONGEST_CURSOR = 900
_WHOLE: ContextVar[bool] = ContextVar("whole", default=False)
_ALL = 1_000_000


@contextmanager
def whole_lists() -> Iterator[None]:
    """Inside, every list stands on one page, as where no server could give the next one."""
    token = _WHOLE.set(True)
    try:
        yield
    finally:
        _WHOLE.reset(token)


@dataclass(frozen=True, slots=True)
class Slice:
    """Some rows of a list, and the address of those that follow."""

    rows: list[Any]
    next: str
    """The query of the following rows; empty where there are none."""
    first: str
    """The query of the first rows; empty where these are they."""


def slice_of(
    found: QuerySet[Any],
    order: str,
    query: QueryDict,
    size: int = ON_A_PAGE,
    name: str = "after",
) -> Slice:
    """The rows after the cursor of an address.

    Args:
        found: all rows.
        order: the field by which they are sorted, with a minus for the greatest first; rows that
            are alike in it go by their key. Empty: by their key alone.
        query: the address.
        size: how many rows.
        name: the name of the cursor in the address.
    """
    size = _ALL if _WHOLE.get() else size
    down = order.startswith("-")
    field = order.lstrip("-")
    keys = ["-pk" if down else "pk"]
    listed = found.order_by(*([order] if order else []), *keys)
    cursor = _read(query.get(name, ""), found, field)
    if cursor is not None:
        value, key = cursor
        side = "lt" if down else "gt"
        after = Q(**{f"pk__{side}": key})
        if field:
            after = Q(**{f"{field}__{side}": value}) | (Q(**{field: value}) & after)
            # Said once more, so that the index of the field is used.
            after &= Q(**{f"{field}__{side}e": value})
        listed = listed.filter(after)
    rows = list(listed[: size + 1])
    kept = [(key, one) for key, given in query.lists() if key != name for one in given if one]
    following = ""
    if len(rows) > size:
        last = rows[size - 1]
        following = urlencode([*kept, (name, _written(getattr(last, field or "pk"), last.pk))])
    return Slice(
        rows[:size], following, urlencode(kept) or "from=start" if cursor is not None else ""
    )


def _written(value: Any, key: Any) -> str:
    said = json.dumps([value.isoformat() if isinstance(value, date) else value, key])
    return base64.urlsafe_b64encode(said.encode()).decode().rstrip("=")


def _read(given: str, found: QuerySet[Any], field: str) -> tuple[Any, Any] | None:
    """What a cursor says; nothing where it is none of ours."""
    if not given or len(given) > LONGEST_CURSOR:
        return None
    options = found.model._meta
    try:
        value, key = json.loads(base64.urlsafe_b64decode(given + "=" * (-len(given) % 4)))
        # A cursor of another list holds what this one cannot be sorted by.
        return options.get_field(field or options.pk.name).to_python(value), options.pk.to_python(
            key
        )
    except (ValueError, TypeError, OverflowError, binascii.Error, ValidationError):
        return None
