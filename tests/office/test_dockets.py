"""The pages of dockets: what is kept, what is wrong with what is sent, papers, notes, hearings."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dedere.store import dockets, observers, papers
from dedere.store.access import Reader
from dedere.store.models import Docket
from tests.dockets.building import Line, Person, Sheet, page
from tests.office.conftest import BROUGHT
from tests.office.example_dockets import DOCKETS, FOLDER, contents
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
ADDRESS = "/en/dockets/casd-3-19-cr-09901/"
NOBODY = Reader()


def sent(client: Client, *files: tuple[str, bytes], **more: str) -> Page:
    uploads = [SimpleUploadedFile(name, content) for name, content in files]
    response = client.post("/en/dockets/", {"files": uploads, **more}, follow=True)
    assert response.status_code == 200
    return Page(response.content.decode())


def shown(client: Client, address: str) -> Page:
    response = client.get(address)
    assert response.status_code == 200, address
    return Page(response.content.decode())


def test_the_examples_are_what_the_builder_makes_and_say_that_they_are_invented() -> None:
    for name, content in contents().items():
        assert (FOLDER / name).read_bytes() == content, name
    for sheet in DOCKETS.values():
        assert "jemplo" in sheet.caption or "nventad" in sheet.caption or "Muestra" in sheet.caption


def test_one_file_leads_to_its_docket(named: Client) -> None:
    one = sent(named, (BROUGHT, contents()[BROUGHT]))
    assert "United States v. Ejemplo Sintética" in one.visible
    assert "Southern District of California" in one.visible


def test_the_problem_of_each_file_is_said_and_the_others_are_kept(named: Client) -> None:
    login = b"<html><head><title>CM/ECF Login</title></head><body>Login: Password:</body></html>"
    one = sent(named, (BROUGHT, contents()[BROUGHT]), ("login.html", login), ("empty.html", b" "))
    assert "What became of the files" in one.visible
    assert "login.html" in one.visible
    assert "empty.html" in one.visible
    assert [kept.pk for kept in dockets.dockets_for(NOBODY)] == ["casd-3-19-cr-09901"]


def test_a_zip_gives_each_of_its_dockets(named: Client) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in contents().items():
            if name.endswith(".html"):
                archive.writestr(name, content)
    one = sent(named, ("all.zip", held.getvalue()))
    assert len(dockets.dockets_for(NOBODY)) == 4
    assert "kept as a further copy" in one.visible
    assert "all.zip/1-casd" in one.visible


def test_who_gave_no_name_adds_nothing(client: Client) -> None:
    upload = SimpleUploadedFile(BROUGHT, contents()[BROUGHT])
    response = client.post("/en/dockets/", {"files": [upload]})
    assert response.status_code == 302
    assert not dockets.dockets_for(NOBODY)


def test_the_list_is_searched_by_name_number_and_court(docket: Docket, client: Client) -> None:
    for query, found in (
        ("rosa sintetica", True),
        ("09901", True),
        ("southern california", True),
        ("nobody", False),
    ):
        one = shown(client, f"/en/dockets/?q={query}")
        assert ("/en/dockets/casd-3-19-cr-09901/" in [a.get("href") for a in one.all("a")]) is found


def test_the_queue_leads_to_the_defendant_with_the_least_sure_proposal(
    docket: Docket, named: Client
) -> None:
    sent(named, ("2.html", contents()["2-nyed-1-16-cr-09902.html"]))
    text = named.get("/en/dockets/").content.decode()
    queue = text.split('class="queue"')[1].split("</ol>")[0]
    first = queue.split("<li>")[1]
    assert "0.75" in first
    assert queue.count("<li>") == 3


def test_a_docket_shows_what_the_sheet_says_and_where_numbers_are_missing(
    docket: Docket, client: Client
) -> None:
    one = shown(client, ADDRESS)
    for words in ("Rosa Ejemplo Sintética", "CLOSED, INTERPRETER", "Not on this sheet: 4"):
        assert words in one.visible
    assert "Indictment" in one.visible
    assert one.visible.count("SEALED INDICTMENT") >= 1


def test_the_original_is_given_back_byte_for_byte(docket: Docket, client: Client) -> None:
    copy = dockets.latest(docket)
    response = client.get(f"{ADDRESS}copies/{copy.pk}/")
    assert response.content == contents()[BROUGHT]
    assert hashlib.sha256(response.content).hexdigest() in client.get(ADDRESS).content.decode()
    # What somebody sent is a file to keep, and never runs as a page of ours.
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["Content-Disposition"].startswith("attachment")


def test_a_copy_of_another_docket_is_not_given_under_this_one(
    docket: Docket, named: Client
) -> None:
    sent(named, ("2.html", contents()["2-nyed-1-16-cr-09902.html"]))
    other = dockets.latest(dockets.docket_for(NOBODY, "nyed-1-16-cr-09902"))
    assert named.get(f"{ADDRESS}copies/{other.pk}/").status_code == 404


@pytest.fixture
def twice(named: Client) -> str:
    """A docket that was kept twice, the second time with more in it."""
    for name in ("3-txwd-3-26-cr-09903.html", "4-txwd-3-26-cr-09903-later.html"):
        sent(named, (name, contents()[name]))
    return "/en/dockets/txwd-3-26-cr-09903/"


def test_what_changed_between_copies_is_shown(twice: str, client: Client) -> None:
    text = client.get(twice).content.decode()
    changes = text.split('id="changes"')[1].split("</section>")[0]
    assert "SUPERSEDING INDICTMENT" in changes
    assert "COMPLAINT as to" not in changes


def test_coming_hearings_are_listed_and_given_as_a_calendar(twice: str, client: Client) -> None:
    one = shown(client, twice)
    assert "28 September 2027" in one.visible
    calendar = client.get(f"{twice}hearings.ics")
    assert calendar.headers["Content-Type"].startswith("text/calendar")
    text = calendar.content.decode()
    assert "20270928T1" in text
    assert "Ejemplo" not in "".join(line for line in text.splitlines() if "SUMMARY" in line)


def test_a_paper_hangs_on_its_entry_and_proposes_by_page(docket: Docket, client: Client) -> None:
    number = papers.papers_of(NOBODY, docket)[0].pk
    one = shown(client, f"{ADDRESS}papers/{number}/")
    assert "Hangs on entry 34" in one.visible
    second = client.get(f"{ADDRESS}papers/{number}/").content.decode().split('id="p-2"')[1]
    assert "kidnapping" in second
    assert "kidnapping" not in one.visible.split("Page 2")[0]
    assert "Nothing of this is coded" in one.visible


def test_an_entry_without_a_paper_is_not_yet_looked_and_never_no(
    docket: Docket, client: Client
) -> None:
    assert "17 of 18" in shown(client, ADDRESS).visible


def test_papers_are_searched_by_page(docket: Docket, client: Client) -> None:
    assert "page 2" in shown(client, f"{ADDRESS}?words=kidnapped+two").visible
    assert "No paper here has these words." in shown(client, f"{ADDRESS}?words=zebra").visible


def test_a_paper_is_added_and_hung_by_hand(docket: Docket, named: Client) -> None:
    file = SimpleUploadedFile("letter.txt", b"A letter to the court about an invented matter.")
    response = named.post(ADDRESS, {"do": "paper", "file": file, "document": "40"}, follow=True)
    assert "hangs on its entry" in response.content.decode()
    assert papers.hung(NOBODY, docket)[-1].document == "40"


def test_what_is_no_place_of_a_paper_is_told(docket: Docket, named: Client) -> None:
    file = SimpleUploadedFile("letter.txt", b"A letter.")
    response = named.post(ADDRESS, {"do": "paper", "file": file, "document": "forty"})
    assert "Write the number of the entry" in response.content.decode()
    assert len(papers.papers_of(NOBODY, docket)) == 1


def test_an_observers_note_keeps_author_day_and_text(docket: Docket, named: Client) -> None:
    note = {"do": "note", "author": "Observadora", "day": "2022-03-21", "text": "Two <b>rows</b>."}
    response = named.post(ADDRESS, note, follow=True)
    text = response.content.decode()
    assert "Two &lt;b&gt;rows&lt;/b&gt;." in text
    kept = observers.notes_of(NOBODY, docket)[0]
    assert (kept.author, kept.by, str(kept.day)) == (
        "Observadora",
        "Licenciada Prueba",
        "2022-03-21",
    )


@pytest.mark.parametrize("day", ["2022-02-30", "", "2999-01-01"])
def test_a_note_without_a_day_is_not_kept(day: str, docket: Docket, named: Client) -> None:
    response = named.post(ADDRESS, {"do": "note", "day": day, "text": "Something."})
    assert response.status_code == 200
    assert 'role="alert"' in response.content.decode()
    assert not observers.notes_of(NOBODY, docket)


def test_words_of_a_docket_are_never_taken_for_markup(named: Client) -> None:
    evil = "ORDER as to Juan Ejemplo (1): <script>alert(1)</script> is denied."
    sheet = Sheet(
        number="3:21-cr-09999-JQJ-1",
        defendants=(Person("Juan <i>Ejemplo</i>", 1),),
        lines=(Line("01/30/2021", "1", evil),),
    )
    one = sent(named, ("evil.html", page(sheet)))
    assert not [tag for tag, _ in one.tags if tag == "i"]
    for address in ("", "code/1/"):
        response = named.get(f"/en/dockets/casd-3-21-cr-09999/{address}")
        assert response.status_code == 200
        text = response.content.decode()
        assert "<script>alert" not in text
        assert "&lt;script&gt;alert" in text


def test_a_long_docket_is_shown_by_pages_and_searched_whole(named: Client) -> None:
    lines = tuple(
        Line("01/30/2021", str(n), f"ORDER number {n} as to Juan Ejemplo (1).")
        for n in range(1, 1301)
    )
    long = Sheet(number="3:21-cr-09999-JQJ-1", defendants=(Person("Juan Ejemplo", 1),), lines=lines)
    sent(named, ("long.html", page(long)))
    address = "/en/dockets/casd-3-21-cr-09999/"
    first = shown(named, address)
    assert len([one for one in first.all("li") if one.get("class") == "entry"]) == 250
    found = shown(named, f"{address}?q=1234")
    assert "1234" in found.visible
    assert len([one for one in found.all("li") if one.get("class") == "entry"]) == 1
    last = shown(named, f"{address}code/1/?page=6")
    assert len([one for one in last.all("li") if one.get("class") == "entry"]) == 50


def test_an_unknown_docket_or_defendant_is_told(docket: Docket, client: Client) -> None:
    assert client.get("/en/dockets/casd-9-99-cr-1/").status_code == 404
    assert client.get(f"{ADDRESS}code/9/").status_code == 404
    assert client.get(f"{ADDRESS}both/9/").status_code == 404
