"""Two coders who do not see each other's work: no page, no file, no header tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import Client

from dedere.office.page import pages
from dedere.store import access, codings, dockets, papers
from dedere.store.access import Reader
from dedere.store.models import Docket
from tests.office.conftest import coder

pytestmark = pytest.mark.django_db
ID = "casd-3-19-cr-09901"
CODE = f"/en/dockets/{ID}/code/1/"
NOTE = "Zarzamora doubts this"
VALUE = "Zarzamora airport"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def first(docket: Docket) -> Client:
    """The browser of the first coder."""
    browser = Client()
    coder(browser, "Primera Codificadora")
    return browser


@pytest.fixture
def second(docket: Docket) -> Client:
    """The browser of the second coder."""
    browser = Client()
    coder(browser, "Segundo Codificador")
    return browser


def write(browser: Client) -> None:
    """What nobody else may see: values, words of the coder's own, and one decision undone."""
    fields = {
        "value.value": "surrendered",
        "value.via": VALUE,
        "entry": "#4",
        "note": NOTE,
        "confidence": "doubtful",
    }
    done = {"variable": "came_before_court", "do": "correct", **fields}
    assert browser.post(CODE, done).status_code == 302
    browser.post(CODE, {"variable": "plea", "do": "reject", "note": NOTE})
    browser.post(CODE, {"variable": "counts", "do": "accept"})
    browser.post(CODE, {"do": "undo"})


def addresses(docket: Docket) -> Iterator[str]:
    """Every page of dockets, in both languages, with what can be asked of it."""
    number = papers.papers_of(Reader(), docket)[0].pk
    parts = {"id": ID, "defendant": "1"}
    for found in pages():
        if not found.name.startswith(("docket", "coding", "coder")):
            continue
        route = re.sub(r"<(\w+:)?(\w+)>", lambda part: f"{{{part[2]}}}", found.route)
        copy = str(dockets.latest(docket).pk if "copies" in route else number)
        for lang in ("en", "es"):
            yield f"/{lang}/" + route.format(**parts, number=copy)
    for more in ("?edit=plea", "?edit=came_before_court&take=proposal", "?q=arrest", "?close=plea"):
        yield CODE + more
    yield "/en/dockets/codings.json?history=yes"
    yield "/en/"
    yield "/en/dockets/?q=rosa"


def seen(browser: Client, docket: Docket) -> dict[str, str]:
    """All that a browser gets, headers too, without what is new each time."""
    got = {}
    for address in addresses(docket):
        for name, headers in (("", {}), (" with htmx", HTMX)):
            response = browser.get(address, headers=headers)
            text = response.content.decode(errors="replace") + str(response.headers)
            text = re.sub(r'(csrfmiddlewaretoken" value="|csrftoken=)\w+', "", text)
            got[address + name] = re.sub(r"(expires|Date|DTSTAMP)[^\r\n]*", "", text)
    return got


def test_nothing_that_the_first_wrote_changes_anything_that_the_second_gets(
    docket: Docket, first: Client, second: Client
) -> None:
    # Who codes may be seen: the first begins before the second looks.
    first.post(CODE, {"do": "begin"})
    before = seen(second, docket)
    write(first)
    after = seen(second, docket)
    assert before.keys() == after.keys()
    for address, text in before.items():
        assert after[address] == text, address
        assert "Zarzamora" not in after[address], address


def test_somebody_without_a_key_gets_nothing_under_the_coders_name(
    docket: Docket, first: Client
) -> None:
    write(first)
    thief = Client()
    thief.post("/en/name/", {"name": "Primera Codificadora"})
    for address, text in seen(thief, docket).items():
        assert "Zarzamora" not in text, address
    wrong = thief.post("/en/coder/", {"do": "prove", "name": "Primera Codificadora", "key": "a-b"})
    assert "do not belong together" in wrong.content.decode()
    unknown = thief.post("/en/coder/", {"do": "prove", "name": "Nadie", "key": "a-b"})
    assert "do not belong together" in unknown.content.decode()
    thief.post(CODE, {"variable": "sentence", "do": "accept"})
    assert [one.coder for one in codings.state(Reader(), docket, "1")] == ["Primera Codificadora"]


def test_a_proof_does_not_go_over_to_another_name(docket: Docket, first: Client) -> None:
    write(first)
    assert "Zarzamora" in first.get(CODE).content.decode()
    first.post("/en/name/", {"name": "Segundo Codificador"})
    assert "Zarzamora" not in first.get(CODE).content.decode()


def test_the_key_opens_the_coding_in_another_browser(docket: Docket) -> None:
    here, there = Client(), Client()
    text = here.post("/en/coder/", {"do": "claim", "name": "Ana Nueva"}).content.decode()
    key = re.search(r'id="key">([^<]+)<', text)
    assert key is not None
    write(here)
    assert "Zarzamora" not in there.get(CODE).content.decode()
    there.post("/en/coder/", {"do": "prove", "name": "ana nueva", "key": key[1].upper()})
    assert "Zarzamora" in there.get(CODE).content.decode()
    there.post("/en/coder/", {"do": "stop"})
    assert "Zarzamora" not in there.get(CODE).content.decode()


def test_the_key_is_shown_once_and_kept_nowhere(docket: Docket) -> None:
    browser = Client()
    response = browser.post("/en/coder/", {"do": "claim", "name": "Ana Nueva"})
    found = re.search(r'id="key">([^<]+)<', response.content.decode())
    assert found is not None
    key = found[1]
    assert "no-store" in response.headers["Cache-Control"]
    assert f"data:text/plain;charset=utf-8,dedere%0AAna%20Nueva%0A{key}%0A" in (
        response.content.decode()
    )
    assert key not in browser.get("/en/coder/").content.decode()
    kept = access.coder_named("Ana Nueva")
    assert kept is not None
    assert key not in kept.key
    again = browser.post("/en/coder/", {"do": "claim", "name": "ana  NUEVA"})
    assert "codes already" in again.content.decode()


def test_side_by_side_only_when_both_have_finished(
    docket: Docket, first: Client, second: Client
) -> None:
    both = f"/en/dockets/{ID}/both/1/"
    write(first)
    second.post(CODE, {"variable": "plea", "do": "accept"})
    second.post(CODE, {"variable": "sentence", "do": "accept"})
    first.post(CODE, {"do": "finish", "anyway": "1"})
    for browser in (first, second, Client()):
        text = browser.get(both).content.decode()
        assert "They open when both coders have finished." in text
        assert "Zarzamora" not in text
    second.post(CODE, {"do": "finish", "anyway": "1"})
    for browser in (first, second, Client()):
        text = browser.get(both).content.decode()
        assert VALUE in text
        assert NOTE in text
        assert "0 alike, 1 different, 2 coded by one alone." in text
    rows = text.split("<tbody>")[1].split("<tr")[1:]
    assert 'class="differs"' in rows[0]
    assert "Plea" in rows[0]


def test_what_is_written_after_both_could_be_read_is_marked(
    docket: Docket, first: Client, second: Client
) -> None:
    for browser in (first, second):
        browser.post(CODE, {"variable": "plea", "do": "accept"})
        browser.post(CODE, {"do": "finish", "anyway": "1"})
    first.post(CODE, {"do": "reopen"})
    first.post(CODE, {"variable": "plea", "do": "reject", "note": "Seen later."})
    assert "written after both could be read" in first.get(CODE).content.decode()
    text = Client().get(f"/en/dockets/{ID}/both/1/").content.decode()
    assert "1 alike, 0 different, 0 coded by one alone." in text
    assert "Afterwards:" in text


def test_a_third_coder_is_told_and_writes_nothing(
    docket: Docket, first: Client, second: Client
) -> None:
    for browser in (first, second):
        browser.post(CODE, {"do": "begin"})
    third = Client()
    coder(third, "Tercera Persona")
    assert "Two people code this defendant already." in third.get(CODE).content.decode()
    response = third.post(CODE, {"variable": "plea", "do": "accept"}, follow=True)
    assert "Two people code this defendant already" in response.content.decode()
    assert len(codings.state(Reader(), docket, "1")) == 2
