"""Lists of codes that other parts of the house already keep; a codebook names them."""

from __future__ import annotations

from collections.abc import Callable

from dedere.dockets.codebook.model import Value


def _offense_classes() -> tuple[Value, ...]:
    from dedere.dockets.charges.classes import CLASSES

    return tuple(Value(name, one.label) for name, one in CLASSES.items())


VOCABULARIES: dict[str, Callable[[], tuple[Value, ...]]] = {"offense_classes": _offense_classes}
"""By the name that stands under ``values_from``."""
