"""The statistics that there are: one module each, found by walking this folder."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from dedere.bilingual import Text
from dedere.errors import NotKnownError, did_you_mean
from dedere.statistics.statistic import Statistic


@cache
def statistics() -> dict[str, Statistic]:
    """Every statistic by its name, in the order of the names.

    Raises:
        ValueError: a module that declares none, or one under another name than its own.
    """
    found: dict[str, Statistic] = {}
    for module in sorted(iter_modules(__path__), key=lambda one: one.name):
        if module.name.startswith("_"):
            continue
        one = getattr(import_module(f"{__name__}.{module.name}"), "STATISTIC", None)
        if not isinstance(one, Statistic) or one.name != module.name:
            raise ValueError(f"{module.name} declares no statistic of its own name")
        found[one.name] = one
    return found


def statistic(name: str) -> Statistic:
    """The statistic of that name.

    Raises:
        NotKnownError: with the nearest right name.
    """
    known = statistics()
    if name not in known:
        raise NotKnownError(
            Text(f"There is no statistic '{name}'.", f"No hay estadística «{name}»."),
            did_you_mean(name, known)
            or Text("`dedere stats list` names them.", "`dedere stats list` las nombra."),
        )
    return known[name]
