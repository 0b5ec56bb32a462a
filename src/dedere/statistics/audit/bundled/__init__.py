"""Audits that dedere carries: the figures of three publications, with what was found of each."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import NotKnownError, did_you_mean
from dedere.statistics.audit.model import Audit
from dedere.statistics.audit.reading import load
from dedere.statistics.audit.report import Report, audit

_HERE = Path(__file__).parent


def names() -> tuple[str, ...]:
    """The names by which they are asked for."""
    return tuple(sorted(path.stem for path in _HERE.glob("*.yaml")))


@cache
def read(name: str) -> Audit:
    """One of them.

    Raises:
        NotKnownError: where there is none of that name.
    """
    if name not in names():
        listed = ", ".join(names())
        raise NotKnownError(
            Text(f"There is no bundled audit '{name}'.", f"No hay auditoría incluida «{name}»."),
            did_you_mean(name, names()) or Text(f"There are: {listed}.", f"Hay: {listed}."),
        )
    return load(_HERE / f"{name}.yaml")


@cache
def report(name: str) -> Report:
    """What is found of one of them.

    Raises:
        NotKnownError: where there is none of that name.
    """
    return audit(read(name))
