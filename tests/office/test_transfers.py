"""The transfer desk: each page with real data, wrong uploads, and data for programs."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dedere.cli.main import main
from dedere.office import uploads
from dedere.office.page import Permission, page, pages
from dedere.store.models import Case, TimeRecord
from tests.office.conftest import KEPT
from tests.office.reading import Page, visible, visible_of

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")
ALL_WARNINGS = "only_sentencing_courts;law_of_receiving_state;may_be_returned;irrevocable"
GOOD = {
    "id": "00017",
    "person.nationalities": "MX",
    "transfer.transferring_state": "US",
    "transfer.receiving_state": "MX",
    "transfer.convicted_and_sentenced": "yes",
    "transfer.sentenced_by_local_court": "no",
    "transfer.sentenced_by_military_court": "no",
    "transfer.served_as": "imprisonment",
    "transfer.years_present_in_transferring_state": "3",
    "transfer.intends_to_remain": "no",
    "transfer.political_offense": "no",
    "transfer.immigration_offense": "no",
    "transfer.purely_military_offense": "no",
    "transfer.punishable_in_receiving_state": "yes",
    "transfer.applied_on": "2025-12-20",
    "transfer.projected_release_on": "2031-02-12",
    "transfer.full_term_ends_on": "2031-12-28",
    "transfer.has_fixed_term": "yes",
    "transfer.appeal_pending": "no",
    "transfer.collateral_attack_pending": "no",
    "transfer.appeal_time_ends_on": "2025-06-03",
    "transfer.transferring_state_decision": "approved",
    "transfer.receiving_state_decision": "approved",
    "transfer.decided_on": "2026-09-20",
    "transfer.person_consents": "yes",
    "transfer.consent_given_by": "person",
    "transfer.under_18_at_consent": "no",
    "transfer.unable_to_consent": "no",
    "transfer.informed_in_own_language": "yes",
    "transfer.counsel_offered": "yes",
    "transfer.warnings_understood": ALL_WARNINGS,
    "transfer.free_of_pressure": "yes",
    "transfer.consent_verified_by": "us_magistrate_judge",
    "transfer.consent_verified_on": "2026-11-09",
    "transfer.consent_hearing_recorded": "yes",
}
"""An invented person on whom all three keys are turned."""
ROWS = (
    GOOD,
    {**GOOD, "id": "00018", "transfer.political_offense": "yes"},
    {**GOOD, "id": "00019", "transfer.punishable_in_receiving_state": ""},
    {**GOOD, "id": "00020", "transfer.full_term_ends_on": "2031-02-30"},
    {**GOOD, "id": "<b>21</b>"},
)
ON = "2026-11-22"


def roster(rows: tuple[dict[str, str], ...] = ROWS) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(GOOD))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def sent(content: bytes | None = None, name: str = "roster.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, roster() if content is None else content)


# -- the desk ------------------------------------------------------------------------------------


def test_the_desk_lists_each_transfer_with_its_keys(transfer_case: Case, client: Client) -> None:
    english = visible(client, "/en/transfers/")
    assert "First application · United States → Mexico" in english
    assert "Eva <i>Muestra</i>" in english
    assert "not turned" in english
    assert "Delivered: 2025-06-02" in english
    assert "Lacking on that day:" in english
    spanish = visible(client, "/es/transfers/")
    assert "Primera solicitud · Estados Unidos → México" in spanish
    assert "no dada" in spanish


def test_every_page_of_the_desk_stands_under_one_entry_of_the_menu(
    kept: TimeRecord, client: Client
) -> None:
    for address in ("", "screen/", "time/", f"time/{KEPT}/", "statistics/", "notice/"):
        shown = Page(client.get(f"/en/transfers/{address}").content.decode())
        here = [one["href"] for one in shown.all("a") if one.get("aria-current") == "page"]
        assert "/en/transfers/" in here, address
        entries = [one.get("href") for one in shown.all("a")]
        assert entries.index("/en/law/") < entries.index("/en/transfers/")


def test_the_statistics_count_what_is_invented_only_when_asked(
    transfer_case: Case, client: Client
) -> None:
    assert "2 transfers of invented casefiles are not counted." in visible(
        client, "/en/transfers/statistics/"
    )
    assert "2 of these transfers are invented." in visible(
        client, "/en/transfers/statistics/?invented=yes"
    )
    data = client.get("/en/transfers/statistics.json?invented=yes").json()
    assert data["transfers"] == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_notice_is_read_here_and_taken_along_in_both_languages(
    lang: str, client: Client
) -> None:
    for state in ("US", "MX"):
        assert len(visible(client, f"/{lang}/transfers/notice/?sentenced_in={state}")) > 2000
        response = client.get(f"/{lang}/transfers/notice/?sentenced_in={state}&file=html")
        assert "attachment" in response.headers["Content-Disposition"]
        text = response.content.decode()
        assert 'lang="es"' in text
        assert 'lang="en"' in text


def test_the_empty_roster_is_a_workbook(client: Client) -> None:
    response = client.get("/es/transfers/roster.xlsx")
    assert response.content.startswith(b"PK")
    # What was downloaded empty can be sent: it has no rows, and that is told.
    answer = client.post("/es/transfers/screen/", {"roster": sent(response.content, "roster.xlsx")})
    assert answer.status_code == 200


# -- a roster ------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_roster_is_screened_person_by_person(lang: str, client: Client) -> None:
    response = client.post(f"/{lang}/transfers/screen/", {"roster": sent(), "as_of": ON})
    text = response.content.decode()
    shown = Page(text)
    words = {
        "en": ("5 rows, as of 22 November 2026", "not eligible", "not known", "row 5"),
        "es": ("5 filas, al 22 de noviembre de 2026", "no elegible", "fila 5"),
    }[lang]
    for word in words:
        assert word in shown.visible, word
    for id in ("00017", "00018", "00019", "00020"):
        assert id in shown.visible
    assert "<b>21</b>" in shown.visible
    assert "<b>21" not in text
    assert "transfer.full_term_ends_on" in shown.visible
    assert len(shown.all("svg")) == 2
    assert not [attributes for _, attributes in shown.tags if "style" in attributes]


def test_the_answers_come_as_csv_and_as_the_json_of_the_command(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(roster())
    assert main(["transfer", "screen", str(file), "--as-of", ON, "--json"]) == 1
    by_command = json.loads(capsys.readouterr().out)
    posted = {"as_of": ON}
    page = client.post("/en/transfers/screen/", {**posted, "roster": sent(), "as": "json"})
    assert page.json() == by_command
    by_program = client.post("/en/transfers/screen.json", {**posted, "roster": sent()})
    assert by_program.json() == by_command
    assert [by_command[name] for name in ("eligible", "ineligible", "unknown")] == [2, 1, 1]
    answers = client.post("/en/transfers/screen/", {**posted, "roster": sent(), "as": "csv"})
    lines = answers.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 5
    assert lines[1].startswith("00017")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("roster.exe", b"MZ\x90", "is not a table that is read here"),
        ("roster", b"id\n1\n", "is not a table that is read here"),
        ("roster.xlsx", b"PK\x03\x04 damaged", "roster.xlsx"),
        ("roster.parquet", b"PAR1 damaged PAR1", ""),
        ("roster.csv", b"\xff\xfe\x00", ""),
        ("roster.csv", b"", ""),
        ("roster.csv", b"id,transfer.served_as,transfer.served_as\n1,x,y\n", "served_as"),
        ("..\\..\\roster.csv", b"no_such_column\n1\n", ""),
    ],
    ids=["exe", "no-kind", "xlsx", "parquet", "binary", "empty", "twice", "columns"],
)
@pytest.mark.parametrize("address", ["screen/", "plan/"])
def test_what_cannot_be_read_is_told_in_words(
    name: str, content: bytes, told: str, address: str, client: Client
) -> None:
    for lang in LANGUAGES:
        response = client.post(
            f"/{lang}/transfers/{address}", {"roster": sent(content, name), "seats": "3"}
        )
        text = response.content.decode()
        assert response.status_code == 200
        assert 'class="problems" role="alert"' in text or "problems-list" in text
        assert "Traceback" not in text
        assert "/tmp/" not in text, "our own folder is nobody's business"  # noqa: S108
        if lang == "en":
            assert told in text


def test_nothing_sent_is_told(client: Client) -> None:
    assert "Please choose a roster." in visible_of(client.post("/en/transfers/screen/", {}))
    assert "Elija una lista" in visible_of(client.post("/es/transfers/plan/", {"seats": "3"}))


def test_a_table_that_is_too_large_is_refused_by_its_size(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_BYTES", 2_000_000)
    large = roster() + b"x" * 3_000_000
    told = visible_of(client.post("/en/transfers/screen/", {"roster": sent(large)}))
    assert "roster.csv is larger than 2 megabytes." in told


def test_what_does_not_fit_in_memory_is_read_from_disk_up_to_the_limit(
    client: Client, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = client.post("/en/transfers/screen/", {"roster": sent(), "as_of": ON})
    assert "5 rows, as of" in visible_of(response)
    monkeypatch.setattr(uploads, "MOST_BYTES", 1500)
    response = client.post("/en/transfers/screen/", {"roster": sent(), "as_of": ON})
    assert "roster.csv is larger than" in visible_of(response)


def test_nothing_of_a_roster_stays(client: Client, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for content in (roster(), b"damaged"):
        client.post("/en/transfers/screen/", {"roster": sent(content)})
        client.post("/en/transfers/plan/", {"roster": sent(content), "seats": "3"})
    assert not list(tmp_path.iterdir())


def test_a_contested_reading_can_be_chosen(client: Client) -> None:
    stays = {**GOOD, "transfer.years_present_in_transferring_state": "12"}
    counted = []
    for reading in ("", "presence-alone"):
        response = client.post(
            "/en/transfers/screen.json",
            {"roster": sent(roster((stays,))), "as_of": ON, "reading.domiciliary": reading}
            if reading
            else {"roster": sent(roster((stays,))), "as_of": ON},
        )
        counted.append(response.json()["ineligible"])
    assert counted == [0, 1]


# -- a group -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_group_is_proposed_and_who_stays_is_told_why(lang: str, client: Client) -> None:
    posted = {"roster": sent(), "seats": "1", "date": "2026-12-09", "next_flight": "2027-06-01"}
    shown = Page(client.post(f"/{lang}/transfers/plan/", posted).content.decode())
    assert len(shown.all("svg")) == 2
    assert {"en": "1 goes", "es": "1 persona va"}[lang] in shown.visible
    for id in ("00018", "00019"):
        assert id in shown.visible


def test_the_plan_for_programs_is_the_json_of_the_command(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(roster())
    asked = ["--seats", "1", "--date", "2026-12-09", "--as-of", ON, "--aim", "longest-waiting"]
    assert main(["transfer", "plan", str(file), *asked, "--json"]) == 1
    by_command = json.loads(capsys.readouterr().out)
    posted = {"seats": "1", "date": "2026-12-09", "as_of": ON, "aim": "longest-waiting"}
    found = client.post("/en/transfers/plan.json", {"roster": sent(), **posted}).json()
    assert found == by_command
    assert found["proven_best"] is True
    assert len(found["chosen"]) == 1


def test_a_manifest_is_taken_along(client: Client) -> None:
    for form, kind in (("manifest.html", "text/html"), ("manifest.csv", "text/csv")):
        posted = {"roster": sent(), "seats": "2", "date": "2026-12-09", "as": form}
        response = client.post("/es/transfers/plan/", posted)
        assert response.headers["Content-Type"].startswith(kind)
        assert "attachment" in response.headers["Content-Disposition"]
        assert "00017" in response.content.decode()
        assert "00018" not in response.content.decode(), "not eligible, so on no manifest"


# -- data for programs ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["screen", "plan"])
def test_a_program_needs_no_token_and_is_told_what_to_send(name: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    described = strict.get(f"/en/transfers/{name}.json").json()
    assert described["method"] == "POST"
    assert described["fields"]["roster"]["needed"] is True
    posted = {"roster": sent(), "seats": "2"} if name == "plan" else {"roster": sent()}
    assert strict.post(f"/en/transfers/{name}.json", posted).status_code == 200
    assert strict.post(f"/en/transfers/{name}/", posted).status_code == 403


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "roster"),
        ({"as_of": "yesterday"}, "is not a day"),
        ({"asof": "2026-01-01"}, "as_of"),
        ({"reading.domicilary": "presence-alone"}, "domiciliary"),
        ({"reading.domiciliary": "maybe"}, "presence-alone"),
    ],
)
@pytest.mark.parametrize("name", ["screen", "plan"])
def test_what_a_program_sends_wrongly_is_refused_in_both_languages(
    name: str, fields: dict[str, str], told: str, client: Client
) -> None:
    file = {"roster": sent()} if fields else {}
    seats = {"seats": "2"} if name == "plan" else {}
    response = client.post(f"/en/transfers/{name}.json", {**file, **seats, **fields})
    assert response.status_code == 400
    errors = response.json()["errors"]
    assert told in errors["en"][0]
    assert errors["es"][0] != errors["en"][0]


def test_the_time_left_for_programs_is_the_json_of_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = {
        "format": "dedere-sentence/1",
        "id": "s",
        "sentencing_state": "US",
        "starts_on": "2020-01-01",
        "parts": [{"id": "one", "length": {"years": 10}}],
    }
    file = tmp_path / "sentence.json"
    file.write_text(json.dumps(sentence), encoding="utf-8")
    assert main(["transfer", "time", str(file), "--on", ON, "--json"]) == 0
    by_command = json.loads(capsys.readouterr().out)
    strict = Client(enforce_csrf_checks=True)
    assert "schema" in strict.get("/en/transfers/time.json").json()
    posted = {"sentence": json.dumps(sentence), "on": ON}
    assert strict.post("/en/transfers/time.json", posted).json() == by_command
    for wrong in ({"on": ON}, {"sentence": "[", "on": ON}, {"sentence": "{}", "on": ON}):
        assert strict.post("/en/transfers/time.json", wrong).status_code == 400
    assert strict.post("/en/transfers/time.json", {"sentence": "{}"}).status_code == 400


def test_the_transfers_of_a_case_as_data_are_those_of_the_commands(
    transfer_case: Case, client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(client.get(f"/en/cases/{transfer_case.pk}/casefile.json").content)
    found = client.get(f"/en/cases/{transfer_case.pk}/transfers.json", {"as_of": ON}).json()
    for command, key in (("keys", "keys"), ("dossier", "dossiers"), ("afterwards", "afterwards")):
        main(["transfer", command, str(file), "--as-of", ON, "--json"])
        by_command = json.loads(capsys.readouterr().out)
        assert found[key] == by_command["dossiers" if key == "dossiers" else "people"], command


def test_only_pages_that_write_nothing_take_a_program_without_a_token() -> None:
    exempt = {one.name for one in pages() if getattr(one.view, "csrf_exempt", False)}
    assert exempt == {"transfer_screen_json", "transfer_plan_json", "transfer_time_json"}
    with pytest.raises(TypeError, match="cannot ask programs for a name"):
        page("x/", permission=Permission.NAMED, template=None, from_programs=True)


def test_the_savings_as_data_are_those_of_the_command(
    client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = {"persons": "14", "years": "96", "claimed": "4000000"}
    asked |= {"cost_low": "35000", "cost_high": "40000", "on": "2025-08-11"}
    options = [part for k, v in asked.items() for part in (f"--{k.replace('_', '-')}", v)]
    assert main(["transfer", "savings", *options, "--json"]) == 0
    by_command = json.loads(capsys.readouterr().out)
    assert client.get("/en/transfers/savings.json", asked).json() == by_command
    wrong = client.get("/en/transfers/savings.json", {**asked, "years": "many"})
    assert wrong.status_code == 400
    assert wrong.json()["errors"]["es"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_press_release_is_weighed(lang: str, client: Client) -> None:
    told = visible(
        client,
        f"/{lang}/transfers/savings/"
        "?persons=14&years=96&claimed=4000000&cost_low=35000&cost_high=40000",
    )
    for sum_ in ("3,360,000", "3,840,000", "41,66"):
        assert sum_ in told
    told = visible(client, f"/{lang}/transfers/savings/?persons=-1&years=many")
    assert {"en": "Persons", "es": "Personas"}[lang] in told


# -- how much --------------------------------------------------------------------------------------


def test_a_page_stays_light_and_asks_little(
    kept: TimeRecord, client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(12) as asked:
        response = client.get("/en/cases/tiny-transfer/")
    assert all(one["sql"].startswith("SELECT") for one in asked.captured_queries)
    assert len(response.content) < 400_000
    for address in ("", "time/", "savings/", "statistics/", "notice/", f"time/{KEPT}/"):
        assert len(client.get(f"/en/transfers/{address}").content) < 200_000, address


def test_a_large_roster_makes_no_large_page(client: Client) -> None:
    many = tuple({**GOOD, "id": f"{number:05}"} for number in range(2000))
    response = client.post("/en/transfers/screen/", {"roster": sent(roster(many)), "as_of": ON})
    assert "1700 more in the file." in visible_of(response)
    assert len(response.content) < 400_000


def test_today_is_the_day_asked_for_where_none_is_written(client: Client) -> None:
    found = client.post("/en/transfers/screen.json", {"roster": sent()}).json()
    assert found["as_of"] == date.today().isoformat()
