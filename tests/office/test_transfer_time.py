"""The time left of a sentence, on the desk of transfers: computed, kept, confirmed, set aside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.test import Client

from dedere.cli.main import main
from dedere.store import time_records
from dedere.store.access import Reader
from dedere.store.models import Case, TimeRecord
from tests.office.conftest import KEPT
from tests.office.reading import Page, visible, visible_of

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")
SENTENCE = {
    "sentencing_state": "US",
    "court": "federal",
    "starts_on": "2020-01-01",
    "years-1": "10",
    "offense_on-1": "2018-06",
    "excluded-1": "no",
    "custody": "100",
    "lost": "0",
    "schooling": "yes",
    "participation": "600",
    "rate": "15",
    "removal": "no",
    "on": "2026-11-22",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_time_left_is_computed_with_every_step(lang: str, client: Client) -> None:
    response = client.get(f"/{lang}/transfers/time/", SENTENCE)
    shown = Page(response.content.decode())
    assert len(shown.all("svg")) == 2
    # Ten years less the hundred days.
    day = {"en": "22 September 2029", "es": "22 de septiembre de 2029"}[lang]
    assert day in shown.visible
    for head in {"en": ("Each step", "Left"), "es": ("Cada paso", "Faltan")}[lang]:
        assert head in shown.visible


def test_what_is_no_sentence_is_told(client: Client) -> None:
    told = visible(
        client, "/es/transfers/time/?sentencing_state=US&years-1=ten&life-2=yes&days-2=3"
    )
    for word in ("Falta el primer día de la pena.", "«ten»", "La parte 2"):
        assert word in told
    told = visible(client, "/en/transfers/time/?sentencing_state=US&starts_on=2020-13-01&years-1=1")
    assert "2020-13-01" in told


def test_what_the_record_says_of_the_sentence_is_filled_in(
    transfer_case: Case, client: Client
) -> None:
    text = client.get("/en/transfers/time/?with=tiny-transfer:t1").content.decode()
    assert 'name="applied_on" value="2024-11-05"' in text
    assert '<option value="federal" selected>' in text
    assert 'name="with" value="tiny-transfer:t1"' in text
    assert client.get("/en/transfers/time/?with=absent:t9").status_code == 200


def keep(client: Client, name: str) -> str:
    client.post("/en/name/", {"name": name})
    response = client.post("/en/transfers/time/", {**SENTENCE, "with": "tiny-transfer:t1"})
    assert response.status_code == 302
    return response.headers["Location"].rstrip("/").rpartition("/")[2]


def test_a_computation_is_kept_and_a_second_officer_confirms_it(
    transfer_case: Case, client: Client
) -> None:
    key = keep(client, "Ana Pérez")
    address = f"/en/transfers/time/{key}/"
    assert "No second officer has confirmed it." in visible(client, address)
    same = client.post(address, {"do": "confirm"})
    assert "Ana Pérez cannot confirm" in visible_of(same)
    client.post("/en/name/", {"name": "Luis Otero"})
    assert client.post(address, {"do": "confirm"}).status_code == 302
    assert "Confirmed by Luis Otero." in visible(client, address)
    assert "Confirmado por Luis Otero." in visible(client, f"/es/transfers/time/{key}/")
    case = visible(client, "/en/cases/tiny-transfer/")
    assert "Computation 1" in case
    assert "Confirmed by Luis Otero." in case


def test_a_day_is_set_aside_with_a_reason_and_words(transfer_case: Case, client: Client) -> None:
    address = f"/en/transfers/time/{keep(client, 'Ana Pérez')}/"
    day = {"do": "override", "end": "projected", "day": "2028-01-01"}
    for wrong in (
        {**day, "reason": "because", "why": "x"},
        {**day, "reason": "court_order", "why": " "},
        {**day, "reason": "court_order", "why": "x", "day": "soon"},
        {**day, "reason": "court_order", "why": "x", "end": "never"},
    ):
        assert 'role="alert"' in client.post(address, wrong).content.decode()
    response = client.post(address, {**day, "reason": "court_order", "why": "An <b>order</b>"})
    assert response.status_code == 302
    shown = visible(client, address)
    assert "2028-01-01 instead of" in shown
    assert "An <b>order</b>" in shown


def test_nothing_is_kept_or_confirmed_without_a_name(kept: TimeRecord, client: Client) -> None:
    for address, posted in (
        ("/en/transfers/time/", {**SENTENCE, "with": "tiny-transfer:t1"}),
        (f"/en/transfers/time/{KEPT}/", {"do": "confirm"}),
    ):
        text = client.post(address, posted).content.decode()
        assert 'role="alert"' in text
        assert 'href="/en/name/?next=' in text
    assert TimeRecord.objects.count() == 1


def test_a_computation_is_kept_with_a_transfer_that_exists(
    transfer_case: Case, named: Client
) -> None:
    for other in ("tiny-transfer:t9", "absent:t1", ""):
        response = named.post("/en/transfers/time/", {**SENTENCE, "with": other})
        assert response.status_code == 200
        assert 'role="alert"' in response.content.decode()
    assert not TimeRecord.objects.exists()


def test_the_record_as_data_is_what_the_command_confirms(
    kept: TimeRecord, client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    response = client.get(f"/es/transfers/time/{KEPT}/record.json")
    assert response.json() == time_records.record_for(Reader(), KEPT).record
    file = tmp_path / "record.json"
    file.write_bytes(response.content)
    asked = ["transfer", "time", "--confirm", str(file), "--by", "Luis Otero"]
    assert main(asked) == 0, capsys.readouterr()
    assert json.loads(file.read_text())["history"][-1]["by"] == "Luis Otero"


def test_a_record_that_is_not_there_is_not_found(kept: TimeRecord, client: Client) -> None:
    # Neither is one under the number of its row: it would tell of records that one may not see.
    numbers = [str(kept.pk), str(kept.pk + 1), "9" * 20]
    for address in [f"time/{n}/{end}" for n in numbers for end in ("", "record.json")]:
        assert client.get(f"/es/transfers/{address}").status_code == 404, address
