"""Entries by form: added, corrected, withdrawn, recorded again, and written by two at once."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from dedere.casefile import to_data
from dedere.casefile.words import CONNECTIONS
from dedere.office.item_forms.lists import LISTINGS, asked_fields
from dedere.store import cases, compartments
from dedere.store.access import Reader
from dedere.store.models import Case, Entry
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
HERE = "/en/cases/tiny.1"


def data(case: Case) -> dict[str, Any]:
    return to_data(cases.casefile_of(compartments.fresh(case), Reader()))


def listed(case: Case, name: str) -> list[dict[str, Any]]:
    found = data(case).get(name, [])
    return [{k: v for k, v in one.items() if not k.startswith("recorded_")} for one in found]


def fields_of(client: Client, address: str) -> dict[str, str]:
    """What a browser would send back from a form that nobody touched."""
    response = client.get(address)
    assert response.status_code == 200, address
    text = response.content.decode()
    form = text[text.index('class="form item-form"') :]
    form = form[: form.index("</form>")]
    sent = dict(re.findall(r'<input[^>]* name="([^"]+)" value="([^"]*)"', form))
    for one in re.finditer(r'<select[^>]* name="([^"]+)".*?</select>', form, re.S):
        chosen = re.search(r'<option value="([^"]*)" selected', one[0])
        sent[one[1]] = chosen[1] if chosen else ""
    for name, held in re.findall(
        r'<textarea[^>]* name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.S
    ):
        sent[name] = held
    unchecked = re.findall(r'type="checkbox" name="([^"]+)" value="[^"]*">', form)
    return {k: v for k, v in sent.items() if k not in unchecked or k in ("seen", "base")}


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", LISTINGS)
def test_each_list_has_a_form_with_a_label_for_each_field(
    case: Case, named: Client, name: str, lang: str
) -> None:
    response = named.get(f"/{lang}/cases/tiny.1/add/{name}/")
    assert response.status_code == 200
    shown = Page(response.content.decode())
    heading = LISTINGS[name].add.in_(lang)
    assert f"<h1>{heading}</h1>" in response.content.decode()
    ids = {one["id"] for one in shown.all("input") + shown.all("select") if one.get("id")}
    labels = {one.get("for") for one in shown.all("label")}
    assert {id for id in ids if id and id.startswith("f-")} <= labels
    for key, field in asked_fields(name).items():
        assert field.title is not None, key


def test_an_event_is_added_with_a_new_source(case: Case, named: Client) -> None:
    sent = {
        "type": "judge_opinion",
        "date": "2016-05",
        "result": "favorable",
        "detail": "The judge said yes.",
        "confidence": "known",
        "new_title": "The opinion",
        "new_url": "https://example.org/opinion",
    }
    response = named.post(f"{HERE}/add/events/", sent)
    assert response.status_code == 302
    assert re.fullmatch(f"{HERE}/entries/events/[a-z0-9-]+/", response.headers["Location"])
    made = listed(case, "events")[-1]
    source = listed(case, "sources")[-1]
    assert (source["title"], source["url"]) == ("The opinion", "https://example.org/opinion")
    assert {k: made[k] for k in made if k != "id"} == {
        "type": "judge_opinion",
        "date": "2016-05",
        "result": "favorable",
        "detail": "The judge said yes.",
        "confidence": "known",
        "source": source["id"],
    }
    page = named.get(response.headers["Location"]).content.decode()
    assert "Recorded: May 2016: Judge&#x27;s opinion" in page
    spanish = named.get(response.headers["Location"].replace("/en/", "/es/")).content.decode()
    assert "Opinión jurídica del juez" in spanish


def test_what_is_wrong_is_told_at_its_field_and_nothing_is_lost(case: Case, named: Client) -> None:
    sent = {"type": "", "date": "2016-02-30", "detail": "kept words", "new_url": "ftp://x"}
    response = named.post(f"{HERE}/add/events/", sent)
    text = response.content.decode()
    assert response.status_code == 200
    assert re.search(r'id="f-type-problem">Please fill this in', text)
    assert re.search(r'id="f-date-problem">[^<]*no day 30', text)
    assert "Please give the title of the new source." in text
    assert 'value="2016-02-30"' in text
    assert "kept words" in text
    assert not Entry.objects.exists()
    spanish = named.post("/es/cases/tiny.1/add/events/", sent).content.decode()
    assert "no tiene día 30" in spanish


def test_what_the_casefile_refuses_is_told(case: Case, named: Client) -> None:
    sent = {"type": "surrender", "request": "r9"}
    text = named.post(f"{HERE}/add/events/", sent).content.decode()
    assert "Nothing was recorded yet" in text
    assert "r9" in text
    assert not Entry.objects.exists()


@pytest.mark.parametrize(
    ("name", "sent", "made"),
    [
        (
            "documents",
            {
                "kind": "formal_request",
                "label": "The note",
                "certified": "true",
                "issued_on": "2016",
            },
            {"kind": "formal_request", "label": "The note", "certified": True, "issued_on": "2016"},
        ),
        (
            "assurances",
            {"covers": "death_penalty", "given_on": "2016-05", "wording_given": "We give it."},
            {"covers": "death_penalty", "given_on": "2016-05", "wording_given": "We give it."},
        ),
        (
            "offenses",
            {"label": "Fraud", "request": "r1", "max_penalty_months_requesting_state.life": "1"},
            {"label": "Fraud", "request": "r1", "max_penalty_months_requesting_state": "life"},
        ),
        (
            "evidence",
            {"for.identity": "1", "kind": "witness", "paper": "d1", "place": "p. 3"},
            {"for": "identity", "kind": "witness", "paper": "d1", "place": "p. 3"},
        ),
        (
            "parties",
            {"role": "counsel", "name": "Ana Muestra"},
            {"role": "counsel", "name": "Ana Muestra"},
        ),
        ("sources", {"title": "A note", "read_on": "2016"}, {"title": "A note", "read_on": "2016"}),
        (
            "exchanges",
            {
                "between": "governments",
                "from": "mx-sre",
                "to.words": "the embassy",
                "channel": "note",
                "moved.0.event": "e1",
                "moved.0.to": "2016-06",
                "offenses": ["o1", "o2"],
            },
            {
                "between": "governments",
                "from": "mx-sre",
                "to": "the embassy",
                "channel": "note",
                "moved": [{"event": "e1", "to": "2016-06"}],
                "offenses": ["o1", "o2"],
            },
        ),
        (
            "decisions",
            {
                "kind": "judge",
                "request": "r1",
                "date": "2016-05-06",
                "result": "favorable",
                "by_offense.0.offense": "o1",
                "by_offense.0.result": "favorable",
            },
            {
                "kind": "judge",
                "request": "r1",
                "date": "2016-05-06",
                "result": "favorable",
                "by_offense": [{"offense": "o1", "result": "favorable"}],
            },
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_an_entry_of_each_kind_is_written_as_the_casefile_has_it(
    case: Case, named: Client, name: str, sent: dict[str, Any], made: dict[str, Any]
) -> None:
    response = named.post(f"{HERE}/add/{name}/", sent)
    assert response.status_code == 302, re.findall(
        r'class="problem[^>]*>(.*?)</', response.content.decode(), re.S
    )
    found = listed(case, name)[-1]
    assert {k: v for k, v in found.items() if k != "id"} == made
    assert named.get(response.headers["Location"]).status_code == 200


def test_a_form_that_nobody_touched_changes_nothing(case: Case, named: Client) -> None:
    for name, id in (
        ("events", "e1"),
        ("documents", "d1"),
        ("assurances", "a1"),
        ("offenses", "o1"),
        ("parties", "p1"),
        ("sources", "s1"),
        ("requests", "r1"),
    ):
        before = listed(case, name)
        address = f"{HERE}/entries/{name}/{id}/correct/"
        response = named.post(address, fields_of(named, address))
        assert response.status_code == 302, (name, response.content.decode()[:3000])
        assert listed(case, name) == before, name


def test_a_correction_keeps_what_was_there_and_undo_brings_it_back(
    case: Case, named: Client
) -> None:
    address = f"{HERE}/entries/events/e1/"
    sent = fields_of(named, f"{address}correct/") | {"date": "2016-01-09"}
    assert named.post(f"{address}correct/", sent).headers["Location"] == address
    assert listed(case, "events")[0]["date"] == "2016-01-09"
    page = named.get(address).content.decode()
    assert "9 January 2016" in page
    assert "8 January 2016" in page
    assert "superseded" in page
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen is not None
    again = re.search(r'name="again" value="(\d+)"', page)
    assert again is not None
    named.post(address, {"again": again[1], "seen": seen[1]})
    assert listed(case, "events")[0]["date"] == "2016-01-08"
    assert Entry.objects.count() == 2


def test_both_languages_of_a_text_stay(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/offenses/o2/correct/"
    assert 'name="label-other"' in named.get(address).content.decode()
    sent = fields_of(named, address) | {"label": "Bank fraud"}
    named.post(address, sent)
    assert listed(case, "offenses")[1]["label"] == {"en": "Bank fraud", "es": "Fraude"}


def test_an_entry_is_withdrawn_with_a_reason_and_comes_back(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/parties/p1/"
    seen = re.search(r'name="seen" value="([^"]+)"', named.get(address).content.decode())
    assert seen is not None
    refused = named.post(address, {"seen": seen[1], "reason": " "}).content.decode()
    assert "Say why it is withdrawn." in refused
    assert named.post(address, {"seen": seen[1], "reason": "twice"}).status_code == 302
    assert listed(case, "parties") == []
    page = named.get(address).content.decode()
    assert "withdrawn" in page
    assert "twice" in page
    again = re.search(r'name="again" value="(\d+)"', page)
    assert again is not None
    assert named.post(address, {"again": again[1], "seen": ""}).status_code == 302
    assert listed(case, "parties")[0]["name"] == "Judge Example"


def test_what_others_name_is_not_withdrawn(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/sources/s1/"
    seen = re.search(r'name="seen" value="([^"]+)"', named.get(address).content.decode())
    assert seen is not None
    text = named.post(address, {"seen": seen[1], "reason": "wrong"}).content.decode()
    assert 'role="alert"' in text
    assert listed(case, "sources")


# -- two at once -----------------------------------------------------------------------------------


def test_the_later_one_is_told_and_nobodys_entry_is_lost(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/events/e1/correct/"
    first = fields_of(named, address) | {"date": "2016-01-09"}
    second = fields_of(named, address) | {"date": "2016-01-10", "detail": "Mine alone."}
    assert named.post(address, first).status_code == 302
    told = named.post(address, second)
    text = told.content.decode()
    assert told.status_code == 200
    assert "Somebody else changed this entry meanwhile" in text
    assert "9 January 2016" in text
    assert 'value="2016-01-10"' in text
    assert "Mine alone." in text
    assert listed(case, "events")[0]["date"] == "2016-01-09"
    again = dict(re.findall(r'name="(seen|base)" value="([^"]*)"', text))
    assert named.post(address, second | again).status_code == 302
    found = listed(case, "events")[0]
    assert (found["date"], found["detail"]) == ("2016-01-10", "Mine alone.")
    assert "9 January 2016" in named.get(address.replace("correct/", "")).content.decode()


def test_the_later_one_can_take_what_the_other_wrote(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/events/e1/correct/"
    first = fields_of(named, address) | {"date": "2016-01-09", "result": ""}
    second = fields_of(named, address) | {"date": "2016-01-10", "detail": "Mine."}
    named.post(address, first)
    text = named.post(address, second).content.decode()
    assert re.search(r'id="f-result" name="result" value=""', text), "what only they changed"
    again = dict(re.findall(r'name="(seen|base)" value="([^"]*)"', text))
    sent = {**second, **again, "result": "", "theirs.date": "1"}
    assert named.post(address, sent).status_code == 302
    found = listed(case, "events")[0]
    assert (found["date"], found["detail"], found.get("result")) == ("2016-01-09", "Mine.", None)


def test_two_who_change_different_entries_do_not_meet(case: Case, named: Client) -> None:
    one, other = f"{HERE}/entries/events/e1/correct/", f"{HERE}/entries/parties/p1/correct/"
    first = fields_of(named, one) | {"date": "2016-01-09"}
    second = fields_of(named, other) | {"name": "Another"}
    assert named.post(one, first).status_code == 302
    assert named.post(other, second).status_code == 302
    assert listed(case, "events")[0]["date"] == "2016-01-09"
    assert listed(case, "parties")[0]["name"] == "Another"


def test_a_withdrawal_of_what_changed_meanwhile_is_not_done(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/events/e1/"
    seen = re.search(r'name="seen" value="([^"]+)"', named.get(address).content.decode())
    assert seen is not None
    named.post(f"{address}correct/", fields_of(named, f"{address}correct/") | {"date": "2016"})
    text = named.post(address, {"seen": seen[1], "reason": "x"}).content.decode()
    assert "Somebody else changed this entry meanwhile" in text
    assert listed(case, "events")


def test_a_base_of_somebody_elses_making_is_not_taken(case: Case, named: Client) -> None:
    address = f"{HERE}/entries/events/e1/correct/"
    sent = fields_of(named, address) | {"base": "e30:forged:x"}
    assert named.post(address, sent).status_code in (200, 302)
    assert listed(case, "events")[0]["type"] == "provisional_arrest"


# -- doors -----------------------------------------------------------------------------------------


def test_without_a_name_nothing_is_written(case: Case, client: Client) -> None:
    assert client.get(f"{HERE}/add/events/").status_code == 302
    assert client.post(f"{HERE}/add/events/", {"type": "surrender"}).status_code == 302
    page = client.get(f"{HERE}/entries/events/e1/").content.decode()
    assert "Withdraw" not in page
    assert client.post(f"{HERE}/entries/events/e1/", {"reason": "x"}).status_code == 302
    assert not Entry.objects.exists()


def test_what_is_not_there_is_not_found(case: Case, named: Client) -> None:
    for rest in (
        "add/nothing/",
        "add/transfers/",
        "entries/events/e9/",
        "entries/events/e9/correct/",
        "entries/conflicts/x/",
    ):
        assert named.get(f"{HERE}/{rest}").status_code == 404, rest
    assert named.get("/en/cases/other/add/events/").status_code == 404


def test_a_case_links_to_its_entries_and_their_forms(case: Case, named: Client) -> None:
    text = named.get(f"{HERE}/").content.decode()
    connections = named.get(f"{HERE}/connections/").content.decode()
    for name in LISTINGS:
        page = connections if name in CONNECTIONS else text
        assert f'href="{HERE}/add/{name}/"' in page
    for place in ("events/e1", "documents/d1", "parties/p1", "offenses/o1", "sources/s1"):
        assert f'href="{HERE}/entries/{place}/"' in text
    assert "/add/offenses/" not in named.get("/en/cases/tiny-transfer/").content.decode()
