"""No page asks the database more often because the office keeps more cases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dedere.casefile import loads
from dedere.office.page import pages
from dedere.store import cases, feeds
from dedere.store.access import Reader
from dedere.store.models import Case, TimeRecord
from tests.office import work
from tests.office.test_pages import PARTS, address, open_pages

pytestmark = pytest.mark.django_db
FEW, MANY = 3, 60
DAY = date.today() - timedelta(days=2)
"""Past in the zone of every authority, whatever the hour here."""
EXTRADITION = """\
format: dedere-casefile/1
id: more-{n}
title: {{en: Case {n}, es: Asunto {n}}}
invented: true
requesting_state: US
requested_state: MX
person: {{name: Persona {n}}}
requests: [{{id: r1}}]
offenses: [{{id: o1}}]
events:
  - {{id: e1, type: provisional_arrest, date: {day}, result: order_executed, request: r1}}
"""
TRANSFER = """\
format: dedere-casefile/1
id: more-{n}
invented: true
person: {{name: Persona {n}}}
transfers: [{{id: t1, transferring_state: US, receiving_state: MX}}]
"""
OF_A_DOCKET = "docket"
"""Pages of dockets have tests of their own: cases are none of theirs."""


def add(first: int, last: int) -> None:
    writer = Reader("Licenciada Prueba")
    for number in range(first, last):
        form = TRANSFER if number % 3 == 2 else EXTRADITION
        cases.add(loads(form.format(n=number, day=DAY)), writer)


def numbers(client: Client) -> dict[str, int]:
    """How many questions each page asks, once what it keeps in memory is there."""
    found = {}
    for one in open_pages():
        if one.name.startswith(OF_A_DOCKET):
            continue
        at = address(one.name, "en")
        client.get(at)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            response = client.get(at)
        assert response.status_code == 200, one.name
        found[one.name] = len(asked)
    return found


def test_no_page_asks_more_where_there_are_more_cases(
    case: Case, kept: TimeRecord, named: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    _feed, secret = feeds.make(Reader("Licenciada Prueba"), "", names=False)
    monkeypatch.setitem(PARTS["feed"], "secret", secret)
    for name in work.PARTS:
        work.prepare(name, case, PARTS[name])
    add(0, FEW)
    before = numbers(named)
    add(FEW, MANY)
    after = numbers(named)
    grown = {name: (before[name], after[name]) for name in after if after[name] > before[name]}
    assert not grown


def test_each_route_is_visited() -> None:
    visited = {one.name for one in open_pages()}
    assert {"agenda", "inbox", "cases", "transfers", "statistics"} <= visited
    assert visited <= {one.name for one in pages()}


def test_the_list_holds_all_cases_once_however_it_is_sorted(client: Client) -> None:
    import re

    add(0, 40)
    for sort in ("", "&sort=due", "&sort=action"):
        seen: list[Any] = []
        where = f"/en/?q=persona{sort}"
        while where:
            text = client.get(where).content.decode()
            seen += re.findall(r'<h2><a href="/en/cases/(more-\d+)/">', text)
            follow = re.search(r'<a href="(\?[^"]+)" rel="next">', text)
            where = f"/en/{follow[1].replace('&amp;', '&')}" if follow else ""
        expected = {f"more-{n}" for n in range(40) if not sort or n % 3 != 2}
        assert len(seen) == len(set(seen)), sort
        assert set(seen) == expected, sort
