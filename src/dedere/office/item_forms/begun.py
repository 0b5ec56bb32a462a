"""A form that opens with something filled in: what its address says of the new entry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

from dedere.casefile.evidence import Carries
from dedere.casefile.shapes import Field


def carried_address(offense: str, element: str) -> str:
    """An element of an offense, as the address of a form names what evidence carries."""
    return f"{offense}:{element}"


def begun(fields: Mapping[str, Field], asked: QueryDict) -> dict[str, Any]:
    """What an address fills in, by the keys of the entry; anything else in it is left alone."""
    return {
        key: _carried(given) if isinstance(field.shape, Carries) else given
        for key, field in fields.items()
        if (given := asked.get(key))
    }


def _carried(given: str) -> Any:
    offense, colon, element = given.rpartition(":")
    return {"offense": offense, "element": element} if colon else given
