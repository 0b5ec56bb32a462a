"""The page of agreement: what is open, with its warnings; nothing of what is not."""

from __future__ import annotations

import csv
import io
import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.test import Client

from dedere.store import codings
from dedere.store.access import Reader
from dedere.store.models import Docket
from dedere.store.ratings import ratings_for
from tests.office.conftest import coder
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
PAGE = "/en/statistics/agreement/"
PLACE = [{"i": 0, "start": 0, "end": 6}]


def write(reader: Reader, coding: Any, variable: str, value: Any) -> None:
    codings.write(reader, coding, variable, "corrected", value=value, evidence=PLACE)


@pytest.fixture
def opened(docket: Docket, settings: Any) -> tuple[Reader, Any]:
    """Two codings of one defendant, both finished: they agree on one variable, not on another."""
    made = []
    for name, ended in (("Ana Prueba", "guilty_plea"), ("Beto Prueba", "dismissed")):
        reader = coder(Client(), name)
        coding = codings.begin(reader, docket, "1")
        write(reader, coding, "resolution", ended)
        write(reader, coding, "superseding", True)
        codings.finish(reader, coding, anyway=True)
        made.append((reader, coding))
    return made[0]


@pytest.mark.usefixtures("opened")
def test_it_shows_where_coders_differ_and_the_way_there(client: Client, docket: Docket) -> None:
    shown = Page(client.get(PAGE).content.decode())
    assert "2 coders" in shown.visible
    assert "How the charges ended" in shown.visible
    assert "only one unit has values from two coders" in shown.visible
    ways = [one.get("href") for one in shown.all("a")]
    assert f"/en/dockets/{docket.pk}/both/1/" in ways
    assert "dismissed" not in shown.visible
    assert shown.all("svg")
    spanish = Page(client.get("/es/statistics/agreement/").content.decode())
    assert "Cuánto coinciden los codificadores" in spanish.visible


@pytest.mark.usefixtures("opened")
def test_the_files_say_the_same_and_carry_the_warnings(client: Client) -> None:
    data = json.loads(client.get(PAGE + "?file=json").content)
    assert {one["variable"]: one["verdict"] for one in data["variables"]} == {
        "superseding": "undefined",
        "resolution": "undefined",
    }
    table = client.get(PAGE + "?file=csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["differ"] for row in rows] == ["0", "1"]
    assert all("cannot be said" in row["warnings"] for row in rows)
    answer = client.get(PAGE + "?file=svg")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    drawn = ET.fromstring(answer.content)  # noqa: S314 - our own picture
    assert "only one unit" in "".join(drawn.itertext())


def test_what_is_written_after_the_opening_does_not_count(
    opened: tuple[Reader, Any], client: Client
) -> None:
    before = json.loads(client.get(PAGE + "?file=json").content)
    reader, coding = opened
    codings.reopen(reader, coding)
    write(reader, coding, "resolution", "dismissed")
    after = json.loads(client.get(PAGE + "?file=json").content)
    assert (before["written_later"], after["written_later"]) == (0, 1)
    assert after["variables"] == before["variables"]
    assert after["lost"] == 0


def test_a_coding_that_is_not_open_is_not_in_it_for_nobody(docket: Docket, client: Client) -> None:
    reader = coder(client, "Ana Prueba")
    coding = codings.begin(reader, docket, "1")
    write(reader, coding, "resolution", "guilty_plea")
    assert not ratings_for(reader).ratings
    assert not ratings_for(Reader()).ratings
    assert "nothing to compare yet" in Page(client.get(PAGE).content.decode()).visible


@pytest.mark.usefixtures("opened")
def test_a_statistic_of_the_office_carries_the_warning(client: Client) -> None:
    shown = Page(client.get("/en/statistics/resolution/").content.decode())
    assert "How far coders agree on 'How the charges ended' cannot be said" in shown.visible
