"""A case of connections alone, asked for by a program: no answer is an error of ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from dedere.casefile import load
from dedere.store import cases
from tests.api.asking import Person
from tests.office.leaking import PART, routes, token_of

pytestmark = pytest.mark.django_db
LAGUNA = Path(__file__).parents[2] / "examples" / "invented-laguna-connections.yaml"


def test_every_answer_about_a_case_of_connections_alone(ana: Person) -> None:
    case = cases.add(load(LAGUNA), ana.reader, LAGUNA.name, owner=ana.of.pk)
    headers = token_of(ana.reader)
    answers = {}
    for pattern, _ in routes():
        if pattern.startswith("api/") and tuple(PART.findall(pattern)) == ("case",):
            address = "/" + PART.sub(lambda _: case.pk, pattern)
            answers[address.rpartition("/")[2]] = Client().get(address, headers=headers)
    codes = {name: one.status_code for name, one in answers.items()}
    assert {name: code for name, code in codes.items() if code >= 500} == {}
    assert codes[case.pk] == codes["assessment"] == codes["clock"] == 200
    assert codes["next"] == 422
    assert "asks for nobody" in answers["next"].json()["detail"]
