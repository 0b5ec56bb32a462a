"""The things that programs ask for: each module makes one router."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from ninja import Router


def routers() -> Iterator[Router]:
    """The router of each module of this folder."""
    for module in iter_modules(__path__):
        found: Router = import_module(f"{__name__}.{module.name}").router
        yield found
