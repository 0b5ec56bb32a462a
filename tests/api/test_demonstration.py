"""In a demonstration there are no accounts: the API reads what is public, and writes nothing."""

from __future__ import annotations

import pytest

from dedere.casefile import loads
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case, Visibility
from tests.api.asking import Program
from tests.office.conftest import TINY

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown() -> Case:
    return cases.add(loads(TINY), Reader("A demonstration"))


def test_what_is_public_is_read_without_a_token(shown: Case) -> None:
    program = Program()
    assert [one["case"] for one in program.get("/cases").json()["cases"]] == [shown.pk]
    for path in ("", "/values", "/items/events", "/assessment", "/clock", "/next"):
        assert program.get(f"/cases/{shown.pk}{path}").status_code == 200, path
    assert program.get("/statistics/requests_outcome").status_code == 200
    assert program.get("/me").json()["account"] is None


def test_what_is_not_public_is_not_there(shown: Case) -> None:
    Case(id="closed", data=shown.data, visibility=Visibility.CLOSED, added_by="x").save()
    program = Program()
    assert program.get("/cases/closed").status_code == 404
    assert len(program.get("/cases").json()["cases"]) == 1


def test_nothing_is_written(shown: Case) -> None:
    program = Program()
    here = f"/cases/{shown.pk}"
    for method, path in (
        ("POST", "/cases?organization=x"),
        ("POST", f"{here}/items/events"),
        ("PUT", f"{here}/items/events/e1"),
        ("DELETE", f"{here}/items/events/e1?reason=x"),
        ("POST", f"{here}/values/o1/offense.is_wilful"),
        ("DELETE", f"{here}/values/o1/offense.is_wilful"),
        ("POST", "/webhooks"),
        ("GET", "/webhooks"),
    ):
        refused = program.ask(method, path, {})
        assert refused.status_code == 403, path
        assert refused.json()["type"] == "urn:dedere:problem:demonstration"


def test_a_token_of_another_office_opens_nothing(shown: Case) -> None:
    assert Program("dedere_00000000_x").get("/cases").status_code == 401
