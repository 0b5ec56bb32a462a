"""The pages of statistics: what can be asked, files that are brought, and what may be published."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import translation

from dedere.office import brought
from dedere.office.statistics_themes import STARTS, THEMES
from dedere.statistics.declared import statistics
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
RELEASE = """\
id,delito,fecha_peticion,fecha_resolucion,resultado
1,homicidio,2019-01-01,2019-03-01,concedida
1,robo,2019-01-01,2019-03-01,concedida
2,delito_contra_la_salud,2019-02-01,2019-02-11,concedida
3,lavado_de_dinero,2019-02-01,2020-02-01,negada
4,homicidio,2019-06-01,NA,n/a
5,fraude,2020-05-01,2020-04-01,concedida
6,algo_raro,2020-05-01,2020-06-01,concedida
6,homicidio,2020-05-02,2020-06-01,negada
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test's own."""
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path))
    return tmp_path


def address(page: str, lang: str = "en", query: str = "", **parts: str) -> str:
    with translation.override(lang):
        return reverse(page, kwargs=parts or None) + (f"?{query}" if query else "")


def one(name: str, query: str = "", lang: str = "en") -> str:
    return address("statistics_one", lang, query, name=name)


def file(name: str, query: str = "", lang: str = "en") -> str:
    return address("statistics_file", lang, query, name=name)


def text(client: Client, where: str) -> str:
    shown = client.get(where)
    assert shown.status_code == 200, where
    return Page(shown.content.decode()).visible


def bring(client: Client, *files: tuple[str, bytes], lang: str = "en") -> Any:
    sent = [SimpleUploadedFile(name, content) for name, content in files]
    return client.post(address("statistics", lang), {"do": "bring", "files": sent})


def brought_id(client: Client, *files: tuple[str, bytes]) -> str:
    answer = bring(client, *files)
    assert answer.status_code == 302, Page(answer.content.decode()).visible
    found = re.search(r"from=([0-9a-f]{64})", answer.headers["Location"])
    assert found is not None
    return found[1]


def persons(cells: Mapping[tuple[str, str], int], known: str = "2023-12-31") -> bytes:
    rows = ["case,court,plea,known_until"]
    number = 0
    for (court, plea), count in sorted(cells.items()):
        for _ in range(count):
            number += 1
            rows.append(f"c{number},{court},{plea},{known}")
    return ("\n".join(rows) + "\n").encode()


COURTS = {("casd", "agreement"): 40, ("azd", "agreement"): 2, ("ilnd", "agreement"): 4}


# -- the list ------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_statistic_is_listed_once_with_its_question(client: Client, lang: str) -> None:
    page = Page(client.get(address("statistics", lang)).content.decode())
    links = [str(a["href"]) for a in page.all("a")]
    for name, found in statistics().items():
        assert found.question.in_("es" if lang == "es" else "en") in page.visible
        assert one(name, lang=lang) in links
    listed = [name for names in THEMES.values() for name in names]
    assert len(listed) == len(set(listed))
    assert set(listed) <= set(statistics())
    assert set(STARTS.values()) <= set(statistics())


def test_the_list_is_searched_in_either_language(client: Client) -> None:
    for query, there, not_there in (
        ("harms charged", "harms_ladder", "time_to_decision"),
        ("DAÑOS", "harms_ladder", "time_to_decision"),
        ("danos", "harms_ladder", "time_to_decision"),
        ("quota", "quota", "harms_ladder"),
    ):
        found = text(client, address("statistics", query=f"q={query}"))
        assert there in found, query
        assert f"{not_there} " not in found, query
    assert "No statistic has these words." in text(client, address("statistics", query="q=xyzzy"))


def test_the_list_says_what_the_data_do_not_answer(client: Client) -> None:
    empty = text(client, address("statistics"))
    assert "It would need: a defendant in a case (persons)." in empty
    assert "Can be answered." not in empty
    invented = text(client, address("statistics", query="from=synthetic"))
    assert "Can be answered." in invented
    assert "150 invented cases" in invented


def test_the_menu_leads_here_from_every_page_of_the_room(client: Client) -> None:
    for name in ("statistics", "statistics_glance", "figures", "figures_audits"):
        page = Page(client.get(address(name, "es")).content.decode())
        here = [a for a in page.all("a") if a.get("aria-current") == "page"]
        assert address("statistics", "es") in [a["href"] for a in here], name
        assert "Cifras" in page.visible


# -- one statistic -------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "public"), [("en", "&public=yes"), ("es", "")])
def test_every_statistic_is_answered_of_the_synthetic_collection(
    client: Client, lang: str, public: str
) -> None:
    marked = "Synthetic." if lang == "en" else "Sintético."
    for name in statistics():
        shown = text(client, one(name, f"from=synthetic{public}", lang))
        assert marked in shown, name


def test_the_page_says_what_must_be_known_to_read_the_number(client: Client) -> None:
    shown = text(client, one("plea", "from=synthetic"))
    for said in (
        "How did the defendants plead?",
        "defendant in a case",
        "all defendants of the collection",
        "31 December 2022",
        "guilty under a plea agreement 120 of 145, 82.8 %",
        "sealed document: 5",
        "Wilson score interval",
        "Invented rows are among these",
        "as_of=2022-12-31",
    ):
        assert said in shown, said


def test_a_warning_stands_before_the_numbers_and_no_address_takes_it_away(client: Client) -> None:
    for query in ("from=synthetic", "from=synthetic&public=yes", "from=synthetic&warnings=no"):
        shown = text(client, one("plea", query))
        assert 0 < shown.index("Read this first") < shown.index("82.8 %")
        assert shown.index("Invented rows are among these: no number") < shown.index("82.8 %")


def test_the_form_asks_of_some_only(client: Client) -> None:
    full = text(client, one("plea", "from=synthetic&is.court=casd&by=plea&is.official="))
    assert "Only where: court=casd" in full
    page = Page(client.get(one("plea", "from=synthetic&is.court=casd")).content.decode())
    # What was chosen stays chosen, the source goes along, and nothing is sent by POST.
    assert {"value": "casd", "selected": None} in page.all("option")
    assert {"type": "hidden", "name": "from", "value": "synthetic"} in page.all("input")
    assert {form.get("method") for form in page.all("form")} == {"get"}


def test_wrong_conditions_are_told_and_the_answer_is_that_without_them(client: Client) -> None:
    shown = text(client, one("plea", "from=synthetic&where=plea%3Dperhaps"))
    assert "The conditions were left out." in shown
    assert "plea is never 'perhaps'." in shown
    assert "120 of 145" in shown
    assert "'yesterday' is not a day." in text(client, one("plea", "as_of=yesterday"))
    assert client.get(file("plea", "where=plea%3Dperhaps")).status_code == 404
    assert client.get(one("playa")).status_code == 404
    said = client.get(one("plea", "from=synthetic&where=%3Cb%3Ex%3C/b%3E%3D1"))
    assert b"<b>x</b>" not in said.content


def test_an_earlier_day_knows_less(client: Client) -> None:
    later = client.get(file("requests_outcome", "from=synthetic&public=no")).json()
    earlier = client.get(
        file("requests_outcome", "from=synthetic&public=no&as_of=2010-01-01")
    ).json()
    assert earlier["as_of"] == "2010-01-01"
    assert earlier["known"] < later["known"]


def test_without_data_the_page_says_what_would_be_needed(client: Client) -> None:
    shown = text(client, one("surrender_route"))
    assert "It would need: a defendant in a case (persons)." in shown
    assert "Look at it with the synthetic collection" in shown


# -- for publication -----------------------------------------------------------------------------


def test_two_files_that_differ_in_hidden_counts_alone_make_the_same_public_page(
    client: Client,
) -> None:
    swapped = COURTS | {("azd", "agreement"): 4, ("ilnd", "agreement"): 2}
    pages, files = [], []
    for cells in (COURTS, swapped):
        id = brought_id(client, ("persons.csv", persons(cells)))
        for path in (one("courts", f"from={id}&public=yes"),):
            pages.append(text(client, path).replace(id, "HASH").replace(id[:12], "HASH"))
        for form in ("csv", "json", "svg"):
            content = client.get(file("courts", f"from={id}&as={form}")).content.decode()
            files.append(content.replace(id, "HASH"))
    assert pages[0] == pages[1]
    assert files[:3] == files[3:]
    assert "2 of 3 rows are hidden" in pages[0]


def test_the_page_says_what_is_protected_and_what_is_not(client: Client) -> None:
    shown = text(client, one("plea", "from=synthetic&by=court&public=yes"))
    assert "You look at what may be published" in shown
    assert "Counts below 5 are hidden, because a small number can name a person" in shown
    assert "Not protected: two answers about the same cases can be subtracted" in shown
    full = text(client, one("plea", "from=synthetic&by=court"))
    assert "You look at all numbers" in full
    assert "not for publication" in full


def test_files_are_for_publication_unless_all_numbers_are_asked_for(client: Client) -> None:
    id = brought_id(client, ("persons.csv", persons(COURTS)))
    public = client.get(file("courts", f"from={id}")).json()
    assert [row["count"] for row in public["rows"]] == [None, 40, None]
    assert public["source_sha256"] == id
    full = client.get(file("courts", f"from={id}&public=no"))
    assert sorted(row["count"] for row in full.json()["rows"]) == [2, 4, 40]
    assert "not-for-publication" in full.headers["Content-Disposition"]


def test_the_files_load_in_other_programs(client: Client) -> None:
    shown = client.get(file("plea", "from=synthetic&as=csv"))
    rows = list(csv.DictReader(io.StringIO(shown.content.decode("utf-8-sig"))))
    assert len(rows) == 4
    assert rows[0]["count"] == "120"
    assert {row["synthetic"] for row in rows} == {"yes"}
    drawn = client.get(file("plea", "from=synthetic&as=svg"))
    assert drawn.headers["Content-Type"] == "image/svg+xml"
    assert ET.fromstring(drawn.content).tag.endswith("svg")  # noqa: S314 - our own picture


def test_everything_in_one_archive_with_what_it_is(client: Client) -> None:
    where = file("plea", "from=synthetic&as=zip&by=court")
    content = client.get(where).content
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert sorted(archive.namelist()) == [
        "README.txt",
        "plea.en.csv",
        "plea.en.json",
        "plea.en.svg",
        "plea.es.csv",
        "plea.es.json",
        "plea.es.svg",
    ]
    readme = archive.read("README.txt").decode()
    assert "How did the defendants plead?" in readme
    assert "Se cuenta: persona acusada en una causa." in readme
    assert "as of 2022-12-31" in readme
    assert "For publication: small counts are hidden" in readme
    # The files say the same as those that are taken one by one, and are the same each time.
    assert json.loads(archive.read("plea.en.json"))["public"]["hidden"] > 0
    assert client.get(where).content == content


def test_the_citation_names_day_file_and_version(client: Client) -> None:
    id = brought_id(client, ("persons.csv", persons(COURTS)))
    shown = text(client, one("courts", f"from={id}&public=yes"))
    assert "of dedere 0.1.0, as of 2023-12-31. Source: persons.csv." in shown
    assert f"SHA-256 {id}." in shown
    page = Page(client.get(one("courts", f"from={id}")).content.decode())
    permalink = next(str(a["href"]) for a in page.all("a") if "as_of=" in str(a["href"]))
    assert "as_of=2023-12-31" in permalink
    assert client.get(permalink).status_code == 200


# -- a file that is brought ----------------------------------------------------------------------


def test_a_release_is_reported_and_asked(client: Client) -> None:
    answer = bring(client, ("release.csv", RELEASE.encode()))
    assert answer.headers["Location"].endswith("#report")
    shown = text(client, answer.headers["Location"].removesuffix("#report"))
    for said in (
        "Rows 8",
        "Requests 6",
        "Granted 4",
        "Refused 1",
        "No outcome 1",
        "Request 6, outcome: granted / refused; taken: granted",
        "Row 7, request 5: -30 days. Decided before it was requested.",
        "algo_raro",
    ):
        assert said in shown, said
    id = brought_id(client, ("release.csv", RELEASE.encode()))
    data = client.get(file("requests_outcome", f"from={id}&public=no")).json()
    assert {row["group"]: row["count"] for row in data["rows"]}["granted"] == 4
    # The Spanish page says it in Spanish, down to the outcomes.
    spanish = text(client, address("statistics", "es", f"from={id}"))
    assert "Solicitud 6, resultado: concedida / negada; se tomó: concedida" in spanish


def test_several_tables_are_one_collection(client: Client) -> None:
    counts = b"case,count,class,outcome\nc1,1,drugs,convicted\nc2,1,homicide,dismissed\n"
    id = brought_id(client, ("persons.csv", persons(COURTS)), ("counts.csv", counts))
    shown = text(client, address("statistics", query=f"from={id}"))
    assert "46 rows" in shown
    assert "2 rows" in shown
    assert "counts.csv" in text(client, one("counts_dropped", f"from={id}"))


def test_what_is_wrong_is_told_with_its_row_and_nothing_is_held(
    client: Client, folder: Path
) -> None:
    wrong = persons(COURTS).replace(b"agreement", b"perhaps", 1)
    answer = bring(client, ("persons.csv", wrong))
    assert answer.status_code == 200
    shown = Page(answer.content.decode()).visible
    assert "The file is not held." in shown
    assert "persons.csv:2:3" in shown
    assert str(folder) not in shown
    assert not [path for path in folder.rglob("*") if path.is_file() and path.suffix == ".csv"]
    for name, content, said in (
        ("notes.docx", b"x", "notes.docx is not a file that is read here."),
        ("x.csv", b"", "x.csv"),
    ):
        told = Page(bring(client, (name, content)).content.decode()).visible
        assert said in told or "not held" in told, name
    assert "choose" in Page(bring(client).content.decode()).visible


def test_a_file_that_is_too_large_is_refused_with_the_way_out(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brought, "MOST_BYTES", 100)
    shown = Page(bring(client, ("persons.csv", persons(COURTS))).content.decode()).visible
    assert "persons.csv is larger than" in shown
    assert "dedere stats NAME --from FILE" in shown


def test_only_so_many_are_held(client: Client) -> None:
    for number in range(brought.MOST_KEPT):
        brought_id(client, ("persons.csv", persons({("casd", "agreement"): 5 + number})))
    shown = Page(bring(client, ("persons.csv", persons(COURTS))).content.decode()).visible
    assert "Forget one of them first." in shown


def test_another_browser_cannot_ask_it(client: Client) -> None:
    id = brought_id(client, ("persons.csv", persons(COURTS)))
    other = Client()
    for where in (
        one("courts", f"from={id}"),
        file("courts", f"from={id}"),
        address("statistics", query=f"from={id}"),
        address("statistics_glance", query=f"from={id}"),
    ):
        assert client.get(where).status_code == 200
        refused = other.get(where)
        assert refused.status_code == 404
        assert "is not held for this browser" in Page(refused.content.decode()).visible
    assert other.get(one("courts", "from=../../secret-key")).status_code == 404


def test_forgetting_takes_the_file_away(client: Client, folder: Path) -> None:
    id = brought_id(client, ("persons.csv", persons(COURTS)))
    # Somebody else brought the same and keeps it.
    other = Client()
    brought_id(other, ("persons.csv", persons(COURTS)))
    assert client.get(address("statistics", query="do=forget&file=" + id)).status_code == 200
    assert client.get(one("courts", f"from={id}")).status_code == 200
    client.post(address("statistics"), {"do": "forget", "file": id})
    assert client.get(one("courts", f"from={id}")).status_code == 404
    assert other.get(one("courts", f"from={id}")).status_code == 200
    assert len(list(folder.rglob("persons.csv"))) == 1


def test_after_a_day_it_is_gone(client: Client, folder: Path) -> None:
    id = brought_id(client, ("persons.csv", persons(COURTS)))
    (held,) = [path.parent for path in folder.rglob("persons.csv")]
    old = time.time() - brought.SECONDS - 60
    os.utime(held, (old, old))
    assert client.get(one("courts", f"from={id}")).status_code == 404
    assert not list(folder.rglob("persons.csv"))


def test_nothing_of_it_comes_into_the_record(client: Client) -> None:
    before = text(client, address("statistics"))
    brought_id(client, ("release.csv", RELEASE.encode()))
    after = text(Client(), address("statistics"))
    assert before == after
    assert client.get(file("requests_outcome", "public=no")).json()["rows"] == []


# -- at a glance ---------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
def test_at_a_glance_every_question_has_its_picture_or_what_would_be_there(
    client: Client, lang: str
) -> None:
    shown = client.get(address("statistics_glance", lang, "from=synthetic")).content.decode()
    page = Page(shown)
    assert shown.count("picture-wide") >= 5
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert one("harms_ladder", "from=synthetic&public=yes", lang) in [
        str(a["href"]) for a in page.all("a")
    ]
    empty = text(client, address("statistics_glance", lang))
    needs = "It would need" if lang == "en" else "Haría"
    assert needs in empty
    # Official figures need no data of the office.
    assert "615" in empty


def test_at_a_glance_small_numbers_are_hidden(client: Client) -> None:
    ladder = client.get(address("statistics_glance", query="from=synthetic")).content.decode()
    full = client.get(one("harms_ladder", "from=synthetic")).content.decode()
    assert "12 → 6 → 3" in full
    assert "12 → 6 → 3" not in ladder
    assert "12 → " in ladder
