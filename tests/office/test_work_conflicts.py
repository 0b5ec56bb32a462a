"""Two sources, one fact: replaced, or side by side until a person decides."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from dedere.casefile import to_data
from dedere.store import cases, compartments
from dedere.store.access import Reader
from dedere.store.models import Case, Entry

pytestmark = pytest.mark.django_db
FACT = "offense.max_penalty_months_requesting_state"
RECORD = f"/en/cases/tiny.1/record/o1/{FACT}/"
OTHER = {"value": "240", "new_title": "The indictment", "new_url": "https://example.org/i"}
HTMX = {"HX-Request": "true"}


def data(case: Case) -> dict[str, Any]:
    return to_data(cases.casefile_of(compartments.fresh(case), Reader()))


def beside(client: Client) -> str:
    response = client.post(RECORD, {**OTHER, "choice": "beside"})
    assert response.status_code == 302
    return str(response.headers["Location"])


def test_another_source_is_asked_about_and_nothing_is_written(case: Case, named: Client) -> None:
    for address, told in (
        (RECORD, "Another source says otherwise"),
        (RECORD.replace("/en/", "/es/"), "Otra fuente dice otra cosa"),
    ):
        text = named.post(address, OTHER).content.decode()
        assert told in text
        assert "480" in text
        assert 'value="The indictment"' in text
    assert not Entry.objects.exists()


def test_the_same_source_or_the_same_value_is_simply_recorded(case: Case, named: Client) -> None:
    assert named.post(RECORD, {"value": "240", "source": "s1"}).status_code == 302
    assert named.post(RECORD, {**OTHER, "value": "240"}).status_code == 302
    assert "conflicts" not in data(case)


def test_one_replaces_the_other(case: Case, named: Client) -> None:
    assert named.post(RECORD, {**OTHER, "choice": "replace"}).status_code == 302
    found = data(case)
    assert found["offenses"][0]["max_penalty_months_requesting_state"]["value"] == 240
    assert found["superseded"][0]["value"] == 480


def test_both_stand_until_a_person_decides_with_a_reason(case: Case, named: Client) -> None:
    address = beside(named)
    conflict = data(case)["conflicts"][0]
    assert [one["value"] for one in conflict["values"]] == [480, 240]
    assert conflict["values"][1]["recorded_by"] == "Licenciada Prueba"
    page = named.get(address).content.decode()
    assert "Until a person decides, this fact is not known." in page
    assert "The indictment" in page
    assert "not decided" in named.get("/en/cases/tiny.1/").content.decode()
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen is not None
    for wrong in ({"take": "1"}, {"reason": "because"}, {"take": "7", "reason": "x"}):
        told = named.post(address, {"seen": seen[1], **wrong}).content.decode()
        assert 'role="alert"' in told
    assert "decided" not in data(case)["conflicts"][0]
    sent = {"seen": seen[1], "take": "1", "reason": "The indictment was superseded."}
    assert named.post(address, sent).status_code == 302
    decided = data(case)["conflicts"][0]["decided"]
    assert (decided["value"], decided["reason"], decided["by"]) == (
        240,
        "The indictment was superseded.",
        "Licenciada Prueba",
    )
    assert "The indictment was superseded." in named.get(address).content.decode()
    late = named.post(address, {**sent, "take": "0"}).content.decode()
    assert "Somebody else changed this entry meanwhile" in late
    now = re.search(r'name="seen" value="([^"]+)"', named.get(address).content.decode())
    assert now is not None
    named.post(address, {"seen": now[1], "open": "1"})
    assert "decided" not in data(case)["conflicts"][0]
    assert "side by side" in named.get(address).content.decode()


def test_with_htmx_the_page_of_the_two_opens(case: Case, named: Client) -> None:
    response = named.post(RECORD, {**OTHER, "choice": "beside"}, headers=HTMX)
    assert (response.status_code, "/disagree/" in response.headers["HX-Redirect"]) == (204, True)


def test_who_records_what_somebody_else_recorded_meanwhile_is_told(
    case: Case, named: Client
) -> None:
    form = named.get(RECORD).content.decode()
    seen = re.search(r'name="seen" value="([^"]+)"', form)
    assert seen is not None
    assert named.post(RECORD, {"value": "300", "seen": seen[1]}).status_code == 302
    late = named.post(RECORD, {"value": "360", "seen": seen[1]})
    text = late.content.decode()
    assert late.status_code == 200
    assert "Somebody else recorded this meanwhile" in text
    assert "300" in text
    assert 'value="360"' in text
    assert data(case)["offenses"][0]["max_penalty_months_requesting_state"]["value"] == 300
    now = re.search(r'name="seen" value="([^"]+)"', text)
    assert now is not None
    assert now[1] != seen[1]
    assert named.post(RECORD, {"value": "360", "seen": now[1]}).status_code == 302
    history = named.get(f"/en/cases/tiny.1/history/o1/{FACT}/").content.decode()
    assert "300" in history


def test_two_who_record_the_first_value_do_not_both_win(case: Case, named: Client) -> None:
    address = "/en/cases/tiny.1/record/o1/offense.is_wilful/"
    seen = re.search(r'name="seen" value="([^"]+)"', named.get(address).content.decode())
    assert seen is not None
    assert named.post(address, {"value": "true", "seen": seen[1]}).status_code == 302
    assert named.post(address, {"value": "false", "seen": seen[1]}).status_code == 200
    assert data(case)["offenses"][0]["is_wilful"]["value"] is True


def test_a_reader_without_a_name_decides_nothing(case: Case, named: Client) -> None:
    address = beside(named)
    stranger = Client()
    assert "Decide" not in stranger.get(address).content.decode()
    assert stranger.post(address, {"take": "0", "reason": "x"}).status_code == 302
    assert "decided" not in data(case)["conflicts"][0]
    assert stranger.get("/en/cases/tiny.1/disagree/nothing/").status_code == 404


def test_a_third_value_joins_those_that_disagree(case: Case, named: Client) -> None:
    address = beside(named)
    third = {"value": "360", "new_title": "A letter"}
    text = named.post(RECORD, third).content.decode()
    assert "What shall become of your value?" in text
    assert f'href="{address}"' in text
    assert named.post(RECORD, {**third, "choice": "beside"}).headers["Location"] == address
    conflict = data(case)["conflicts"][0]
    assert [one["value"] for one in conflict["values"]] == [480, 240, 360]


def test_a_new_source_wins_over_the_one_that_the_form_began_with(case: Case, named: Client) -> None:
    named.post(RECORD, {**OTHER, "source": "s1", "choice": "replace"})
    found = data(case)
    value = found["offenses"][0]["max_penalty_months_requesting_state"]
    assert value["source"] == found["sources"][-1]["id"] != "s1"
