"""A small invented case, in the store, and somebody who may write."""

from __future__ import annotations

import pytest
from django.test import Client

from dedere.casefile import Casefile, loads
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case

TINY = """\
format: dedere-casefile/1
id: tiny.1
title: {en: A small case, es: Un asunto pequeño}
invented: true
requesting_state: US
requested_state: MX
person: {name: Ana <b>Ejemplo</b>, nationalities: {value: [MX], source: s1}}
requests: [{id: r1, label: {en: Court of the example, es: Tribunal del ejemplo}}]
offenses:
  - id: o1
    label: {en: Import of cocaine, es: Importación de cocaína}
    max_penalty_months_requesting_state: {value: 480, source: s1, confidence: known}
  - id: o2
    label: {en: Fraud, es: Fraude}
    max_penalty_months_requested_state: 6
documents: [{id: d1, kind: arrest_warrant, certified: true, source: s1}]
assurances: [{id: a1, covers: death_penalty, given_on: 2016-05}]
events:
  - {id: e1, type: provisional_arrest, date: 2016-01-08, result: order_executed, source: s1}
parties: [{id: p1, role: judge, name: Judge Example, organization: A court}]
sources: [{id: s1, title: A paper, url: "https://example.org/paper"}]
note: Everything here is invented.
"""


@pytest.fixture
def tiny() -> Casefile:
    return loads(TINY)


@pytest.fixture
def writer() -> Reader:
    return Reader("Licenciada Prueba")


@pytest.fixture
def case(db: None, tiny: Casefile, writer: Reader) -> Case:
    return cases.add(tiny, writer, "tiny.yaml")


@pytest.fixture
def named(client: Client) -> Client:
    """A browser whose user has given a name."""
    client.post("/en/name/", {"name": "Licenciada Prueba"})
    return client
