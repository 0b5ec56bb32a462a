"""A small invented case, and somebody who may write."""

from __future__ import annotations

from typing import Any

import pytest

from dedere.casefile import Casefile, loads
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case

TINY = """\
format: dedere-casefile/1
id: tiny
requesting_state: US
requested_state: MX
person: {name: Ana Ejemplo}
offenses: [{id: o1, is_wilful: {value: true, source: s1}}]
sources: [{id: s1, title: A paper}]
"""


@pytest.fixture
def quick_keys(settings: Any) -> None:
    """Keys hashed quickly; an office takes its time, and tests make many."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def tiny() -> Casefile:
    return loads(TINY)


@pytest.fixture
def writer() -> Reader:
    return Reader("Licenciada Prueba")


@pytest.fixture
def case(db: None, tiny: Casefile, writer: Reader) -> Case:
    return cases.add(tiny, writer, "tiny.yaml")
