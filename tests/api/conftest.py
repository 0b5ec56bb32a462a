"""An office with accounts, two who are strangers to each other, and a case of the first."""

from __future__ import annotations

import pytest

from dedere.api import limits
from dedere.casefile import loads
from dedere.store import cases
from dedere.store.models import Case
from tests.api.asking import Person, person
from tests.office.accounts import office_with_accounts
from tests.office.conftest import TINY

__all__ = ["office_with_accounts"]


@pytest.fixture(autouse=True)
def _nobody_asked_yet() -> None:
    limits.forget()


@pytest.fixture
def ana(office_with_accounts: None) -> Person:
    return person("Ana Oficial")


@pytest.fixture
def stranger(office_with_accounts: None) -> Person:
    return person("Eva Ajena")


@pytest.fixture
def case(ana: Person) -> Case:
    return cases.add(loads(TINY), ana.reader, "tiny.yaml", owner=ana.of.pk)
