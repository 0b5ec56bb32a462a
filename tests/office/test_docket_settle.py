"""The page on which a person settles what two coders differ on, without any script."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from dedere.store import codings, dockets
from dedere.store.access import Reader
from dedere.store.models import Docket
from tests.office.conftest import coder
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
SETTLE = "/en/dockets/casd-3-19-cr-09901/settle/1/"


def wrote(docket: Docket, name: str, **values: dict[str, Any]) -> Reader:
    """A coder with what he coded; nothing is finished."""
    reader = coder(Client(), name)
    coding = codings.begin(reader, docket, "1")
    for variable, more in values.items():
        codings.write(reader, coding, variable, "corrected", **more)
    return reader


def finished(docket: Docket, *readers: Reader) -> None:
    for reader in readers:
        coding = codings.begin(reader, docket, "1")
        codings.finish(reader, coding, anyway=True)


@pytest.fixture
def pair(docket: Docket) -> tuple[Reader, Reader]:
    """Two coders who agree on one variable and differ on three; neither has finished."""
    ana = wrote(
        docket,
        "Ana",
        resolution={"value": "guilty_plea", "evidence": [{"i": 11}]},
        sentencing_date={
            "value": "2022-03-21",
            "evidence": [{"i": 11, "start": 0, "end": 40}],
            "confidence": "likely",
            "note": "the minutes",
        },
        forfeiture={"missing": "sealed_document"},
        superseding={"value": False},
    )
    beto = wrote(
        docket,
        "Beto",
        resolution={"value": "guilty_plea", "evidence": [{"i": 11}]},
        sentencing_date={"value": "2022-03-22", "evidence": [{"i": 12}]},
        forfeiture={"value": True, "evidence": [{"i": 12}]},
    )
    return ana, beto


@pytest.fixture
def both(docket: Docket, pair: tuple[Reader, Reader]) -> tuple[Reader, Reader]:
    finished(docket, *pair)
    return pair


@pytest.fixture
def carla(client: Client) -> Reader:
    return coder(client, "Carla")


def shown(client: Client, more: str = "") -> Page:
    return Page(client.get(SETTLE + more).content.decode())


def sent(client: Client, do: str, variable: str = "", **more: Any) -> Page:
    """What a form of the page sends, with the acts that it showed."""
    text = client.get(SETTLE).content.decode()
    card = text.split(f'id="v-{variable}"')[-1]
    acts = {
        name: found[1]
        for name in ("first_act", "second_act")
        if variable and (found := re.search(f'name="{name}" value="(\\d*)"', card))
    }
    response = client.post(SETTLE, {"do": do, "variable": variable, **acts, **more}, follow=True)
    assert response.status_code == 200
    return Page(response.content.decode())


def settled(docket: Docket) -> dict[str, codings.Settled]:
    told = codings.settlement(Reader(), docket, "1")
    return dict(told.settlements.standing)


# -- before both have finished -------------------------------------------------------------------


def test_nothing_is_shown_and_nothing_settled_before_both_have_finished(
    docket: Docket, pair: tuple[Reader, Reader], client: Client, carla: Reader
) -> None:
    finished(docket, pair[0])
    page = shown(client)
    assert "They open when both coders have finished" in page.visible
    assert "2022-03-21" not in page.visible
    assert not page.all("textarea")
    response = client.post(SETTLE, {"do": "first", "variable": "sentencing_date"})
    assert "They open when both" in response.content.decode()
    finished(docket, pair[1])
    assert not settled(docket)


# -- what is shown -------------------------------------------------------------------------------


def test_both_sides_stand_side_by_side_with_their_words(
    docket: Docket, both: Any, client: Client, carla: Reader
) -> None:
    page = shown(client)
    assert "0 of 3 settled." in page.visible
    for words in ("2022-03-21", "2022-03-22", "likely", "the minutes", "sealed document"):
        assert words in page.visible
    entry = dockets.read_again(dockets.latest(docket)).entries[11]
    assert " ".join(entry.text[:40].split()) in page.visible
    whole = dockets.read_again(dockets.latest(docket)).entries[12]
    assert " ".join(whole.text.split())[:60] in page.visible
    assert "1 value alike: final as it stands" in page.visible
    assert "You settle as Carla." in page.visible
    assert "You are one of the two coders" not in page.visible
    titles = [tag["value"] for tag in page.all("button") if tag.get("name") == "do"]
    # Of what Beto left out only Ana's can be taken.
    assert (titles.count("first"), titles.count("second")) == (3, 2)


def test_whoever_has_given_no_key_reads_and_is_asked_for_it(
    docket: Docket, both: Any, named: Client
) -> None:
    page = shown(named)
    assert "Give name and key to settle" in page.visible
    assert not page.all("textarea")
    response = named.post(SETTLE, {"do": "first", "variable": "sentencing_date"})
    assert response.status_code == 302
    assert "/coder/?next=" in response.headers["Location"]
    assert not settled(docket)


def test_the_pages_of_the_docket_lead_there(docket: Docket, both: Any, client: Client) -> None:
    for address in ("/en/dockets/casd-3-19-cr-09901/", "/en/dockets/casd-3-19-cr-09901/both/1/"):
        links = [tag.get("href") for tag in Page(client.get(address).content.decode()).all("a")]
        assert SETTLE in links


def test_in_spanish_all_of_it_is(docket: Docket, both: Any, client: Client, carla: Reader) -> None:
    sent(client, "first", "sentencing_date")
    page = Page(client.get(SETTLE.replace("/en/", "/es/") + "?edit=forfeiture").content.decode())
    assert "1 de 3 resueltos." in page.visible
    assert "Como dice Ana" in page.visible
    assert "tercera persona" in page.visible
    assert not {"Settled", "Different", "Another value", "Settle it so"} & set(page.texts)


# -- settling ------------------------------------------------------------------------------------


def test_a_side_is_taken(docket: Docket, both: Any, client: Client, carla: Reader) -> None:
    page = sent(client, "second", "forfeiture", reason="The order is there.")
    made = settled(docket)["forfeiture"]
    assert (made.value, made.take, made.by, made.role) == (True, "second", "Carla", "third_person")
    assert made.reason == "The order is there."
    assert "1 of 3 settled." in page.visible
    assert "Settled: Forfeiture." in page.visible
    assert "third person" in page.visible


def test_one_of_the_two_is_told_that_a_third_is_better(
    docket: Docket, both: Any, client: Client
) -> None:
    session = client.session
    from dedere.store import access, coders

    ana = access.coder_named("Ana")
    assert ana is not None
    session["name"], session["coder"] = "Ana", coders.token(ana)
    session.save()
    client.cookies["dedere"] = session.session_key or ""
    assert "a third person is better" in shown(client).visible
    sent(client, "first", "superseding")
    assert settled(docket)["superseding"].role == "coder"


def test_another_value_is_written_with_reason_and_place(
    docket: Docket, both: Any, client: Client, carla: Reader
) -> None:
    page = shown(client, "?edit=sentencing_date")
    assert {"value": "2022-03-21", "type": "date"}.items() <= next(
        tag for tag in page.all("input") if tag.get("name") == "value"
    ).items()
    more = {"value": "2022-03-20", "missing": ""}
    assert "Say why." in sent(client, "value", "sentencing_date", **more).visible
    page = sent(client, "value", "sentencing_date", **more, reason="As printed.")
    assert "needs the place that shows it" in page.visible
    assert [tag["value"] for tag in page.all("input") if tag.get("name") == "value"] == [
        "2022-03-20"
    ]
    page = sent(client, "value", "sentencing_date", **more, reason="x", entry="no such")
    assert "No entry is called" in page.visible
    assert not settled(docket)
    pin = next(str(tag["value"]) for tag in shown(client, "?edit=sentencing_date").all("input")
               if tag.get("name") == "pin")  # fmt: skip
    sent(client, "value", "sentencing_date", **more, reason="As printed.", pin=[pin])
    made = settled(docket)["sentencing_date"]
    assert (made.value, made.take, made.evidence[0]["i"]) == ("2022-03-20", "value", 11)


def test_why_there_is_no_value_is_written(
    docket: Docket, both: Any, client: Client, carla: Reader
) -> None:
    sent(client, "value", "superseding", missing="not_yet_looked", reason="A page is missing.")
    assert settled(docket)["superseding"].missing == "not_yet_looked"


def test_what_is_wrong_stands_beside_its_field(
    docket: Docket, both: Any, client: Client, carla: Reader
) -> None:
    page = sent(client, "value", "sentencing_date", value="tomorrow", reason="x")
    assert "Nothing was written yet" in page.visible
    assert not settled(docket)


def test_undo_redo_and_opening_again(
    docket: Docket, both: Any, client: Client, carla: Reader
) -> None:
    sent(client, "first", "forfeiture")
    assert "Undone: Forfeiture." in sent(client, "undo").visible
    assert not settled(docket)
    assert "Done again: Forfeiture." in sent(client, "redo").visible
    assert "Say why." in sent(client, "withdraw", "forfeiture").visible
    page = sent(client, "withdraw", "forfeiture", reason="To be read again.")
    assert "Open again: Forfeiture." in page.visible
    assert "4 acts" in page.visible
    assert not settled(docket)


def test_nothing_is_undone_where_nothing_is(
    docket: Docket, both: Any, client: Client, carla: Reader
) -> None:
    assert "There is nothing of yours to take back." in sent(client, "undo").visible


def test_what_was_not_before_the_eyes_is_not_settled(
    docket: Docket, both: tuple[Reader, Reader], client: Client, carla: Reader
) -> None:
    before = client.get(SETTLE).content.decode()
    acts = re.findall(r'name="(first_act|second_act)" value="(\d*)"',
                      before.split('id="v-sentencing_date"')[1])[:2]  # fmt: skip
    beto = both[1]
    coding = codings.begin(beto, docket, "1")
    codings.reopen(beto, coding)
    codings.write(beto, coding, "sentencing_date", value="2022-03-25", evidence=[{"i": 12}])
    response = client.post(
        SETTLE, {"do": "second", "variable": "sentencing_date", **dict(acts)}, follow=True
    )
    assert "has written something else since this page was made" in response.content.decode()
    assert not settled(docket)


def test_a_settlement_whose_ground_moved_says_so(
    docket: Docket, both: tuple[Reader, Reader], client: Client, carla: Reader
) -> None:
    sent(client, "first", "forfeiture")
    beto = both[1]
    coding = codings.begin(beto, docket, "1")
    codings.reopen(beto, coding)
    codings.write(beto, coding, "forfeiture", "corrected", missing="not_stated")
    page = shown(client)
    assert "What was settled has changed since" in page.visible
    assert "Before the opening:" in page.visible


def test_a_value_of_an_older_meaning_is_told_to_its_coder(
    docket: Docket, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = coder(client, "Dora")
    coding = codings.begin(reader, docket, "1")
    codings.write(reader, coding, "plea", "accepted")
    code = "/en/dockets/casd-3-19-cr-09901/code/1/"
    words = "The codebook has changed since you coded:"
    assert words not in client.get(code).content.decode()
    from dedere.store.codings import meanings

    monkeypatch.setattr(
        meanings.Meanings, "change", lambda self, variable, version: (variable == "plea", None)
    )
    page = Page(client.get(code).content.decode())
    assert words in page.visible
    assert "which is not kept here" in page.visible
