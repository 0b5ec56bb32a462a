"""Small invented cases, in the store, and somebody who may write."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from pytest_django.live_server_helper import LiveServer

from dedere.casefile import Casefile, load, loads
from dedere.store import cases, coders, dockets, papers
from dedere.store.access import Reader
from dedere.store.models import Case, Docket, TimeRecord, TimeRecordKey
from dedere.transfers.time.records import save
from tests.office.accounts import office_with_accounts as office_with_accounts
from tests.office.example_dockets import PAPERS, contents
from tests.transfers.sentences import computed, sentence

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


TRANSFER = """\
format: dedere-casefile/1
id: tiny-transfer
title: {en: A small transfer, es: Un traslado pequeño}
invented: true
person: {name: Eva <i>Muestra</i>, nationalities: {value: [MX], complete: true, source: s1}}
transfers:
  - id: t1
    label: {en: First application, es: Primera solicitud}
    transferring_state: US
    receiving_state: MX
    convicted_and_sentenced: true
    sentenced_by_local_court: false
    political_offense: true
    applied_on: 2024-11-05
    full_term_ends_on: 2031-01-01
    person_consents: true
    counsel_offered: false
    consent_withdrawn_on: 2025-01-15
    consent_verified_on: never
    receiving_state_decision: approved
    transferring_state_decision: {value: denied, date: 2025-03-10}
  - id: t2
    label: {en: Second application, es: Segunda solicitud}
    transferring_state: US
    receiving_state: MX
    receiving_state_decision: denied
    transferred_on: 2025-06-02
documents:
  - {id: d1, kind: judgment_of_conviction, certified: false, transfer: t1, source: s1}
events:
  - {id: e1, type: prisoner_arrived, date: 2025-06-03, transfer: t2, source: s1}
  - {id: e2, type: status_report, result: received, date: 2025-11-20, transfer: t2}
  - {id: e3, type: concern_raised, date: 2025-12-01, transfer: t2,
     detail: {en: Said to give orders by telephone., es: Se dice que da órdenes por teléfono.}}
sources: [{id: s1, title: A paper, url: "https://example.org/paper"}]
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
def transfer_case(db: None, writer: Reader) -> Case:
    return cases.add(loads(TRANSFER), writer, "tiny-transfer.yaml")


KEPT = "00000000000000ab"
"""The key of the computation that is kept."""


@pytest.fixture
def kept(transfer_case: Case) -> TimeRecord:
    """A computation of the time left, kept with the first transfer under a key that is known."""
    data = sentence()
    record = save(data, computed(data), "Oficial Primera", date.today())
    row = TimeRecord(case=transfer_case, transfer="t1", record=record, by="Oficial Primera")
    row.save()
    TimeRecordKey(id=KEPT, case=transfer_case, record=row).save()
    return row


@pytest.fixture
def named(client: Client) -> Client:
    """A browser whose user has given a name."""
    client.post("/en/name/", {"name": "Licenciada Prueba"})
    return client


BROUGHT = "1-casd-3-19-cr-09901.html"
"""The docket of somebody who was extradited, pleaded guilty and was sentenced."""


@pytest.fixture
def docket(db: None, writer: Reader) -> Docket:
    """An invented docket with a paper behind one of its entries."""
    kept = dockets.add_dockets(writer, contents()[BROUGHT], BROUGHT)[0].docket
    for name, text in PAPERS.items():
        papers.add(writer, kept, text.encode(), name)
    return kept


def coder(client: Client, name: str) -> Reader:
    """Make *client* the browser of a coder of this name."""
    made, _key = coders.claim(name)
    session = client.session
    session["name"], session["coder"] = made.name, coders.token(made)
    session.save()
    client.cookies["dedere"] = session.session_key or ""
    return coders.proven(made)


RIO, SIERRA = "invented-rio-bravo", "invented-sierra-nevada"
"""The two invented cases of extradition that come with dedere."""


@pytest.fixture(scope="session")
def invented() -> dict[str, Casefile]:
    """The two invented cases of extradition, as they are read."""
    examples = Path(__file__).parents[2] / "examples"
    return {name: load(examples / f"{name}.yaml") for name in (RIO, SIERRA)}


@pytest.fixture
def invented_kept(db: None, invented: dict[str, Casefile]) -> None:
    """The same in the store."""
    for name, casefile in invented.items():
        cases.add(casefile, Reader("examples"), name)


@pytest.fixture
def office(live_server: LiveServer, tiny: Casefile) -> str:
    """The address of an office that holds the small cases."""
    cases.add(tiny, Reader("tests"))
    cases.add(loads(TRANSFER), Reader("tests"))
    return str(live_server.url)
