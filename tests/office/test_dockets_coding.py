"""Coding on the page: accept, correct, pin, reject, undo, finish, and what is wrong told."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from django.test import Client

from dedere.dockets.codebook import codebook
from dedere.store import codings, dockets, observers, papers
from dedere.store.access import Reader
from dedere.store.codings import Value
from dedere.store.models import Docket
from tests.office.conftest import coder
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
CODE = "/en/dockets/casd-3-19-cr-09901/code/1/"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ana(client: Client, docket: Docket) -> Reader:
    """*client* is the browser of this coder."""
    return coder(client, "Ana Codificadora")


def standing(reader: Reader, docket: Docket) -> dict[str, Value]:
    own = codings.own(reader, docket, "1")
    return dict(own.history.standing) if own else {}


def act(client: Client, variable: str, do: str, **more: Any) -> Page:
    response = client.post(CODE, {"variable": variable, "do": do, **more}, follow=True)
    assert response.status_code == 200
    return Page(response.content.decode())


def place_of(docket: Docket, words: str) -> str:
    """The pin of words that stand in the docket once."""
    for entry in dockets.read_again(dockets.latest(docket)).entries:
        if (start := entry.text.find(words)) >= 0:
            return f"{entry.i}:{start}:{start + len(words)}"
    raise AssertionError(words)


# -- what is shown -------------------------------------------------------------------------------


def test_every_variable_of_the_codebook_has_its_card_and_nothing_is_coded(
    docket: Docket, client: Client
) -> None:
    one = Page(client.get(CODE).content.decode())
    cards = [tag["data-variable"] for tag in one.all("section") if "data-variable" in tag]
    assert cards == [
        variable.name for group in codebook().groups for variable in codebook().of_group(group.name)
    ]
    assert set(cards) == set(codebook().names)
    assert f"0 of {len(codebook().names)} coded" in one.visible
    assert "data-decided" not in client.get(CODE).content.decode()


def test_a_passage_says_in_words_to_which_variable_it_belongs(
    docket: Docket, client: Client
) -> None:
    text = client.get(CODE).content.decode()
    entry = text.split('id="e-11"')[1].split("</li>")[0]
    assert "Change of Plea" in entry
    tags = entry.split('class="tag"')[1:]
    title = codebook().variable("plea").title.en
    assert any(f">{title}<" in tag for tag in tags)


def test_the_text_of_each_entry_is_whole_in_its_pieces(docket: Docket, client: Client) -> None:
    class Words(Page):
        def __init__(self, text: str) -> None:
            self.inside = False
            self.found: list[str] = []
            super().__init__(text)

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            super().handle_starttag(tag, attrs)
            self.inside = "data-start" in dict(attrs)
            if self.inside:
                self.found.append("")

        def handle_endtag(self, tag: str) -> None:
            super().handle_endtag(tag)
            self.inside = False

        def handle_data(self, data: str) -> None:
            super().handle_data(data)
            if self.inside:
                self.found[-1] += data

    said = "".join(Words(client.get(CODE).content.decode()).found)
    entries = dockets.read_again(dockets.latest(docket)).entries
    assert said == "".join(entry.text for entry in entries)


def test_who_did_not_prove_to_be_a_coder_reads_and_decides_nothing(
    docket: Docket, named: Client
) -> None:
    one = Page(named.get(CODE).content.decode())
    assert not [tag for tag in one.all("button") if tag.get("name") == "do"]
    response = named.post(CODE, {"variable": "plea", "do": "accept"})
    assert response.headers["Location"].startswith("/en/coder/?next=")
    assert not codings.states(Reader())


def test_meaning_example_and_rule_for_doubt_are_there_on_demand(
    docket: Docket, client: Client
) -> None:
    one = Page(client.get(CODE).content.decode())
    plea = codebook().variable("plea")
    for words in (plea.definition, plea.example, plea.doubt):
        assert words is not None
        assert " ".join(words.en.split()) in one.visible


# -- deciding ------------------------------------------------------------------------------------


def test_accepting_takes_the_proposal_with_its_places(
    ana: Reader, docket: Docket, client: Client
) -> None:
    one = act(client, "plea", "accept")
    assert f"1 of {len(codebook().names)} coded" in one.visible
    kept = standing(ana, docket)["plea"]
    record = dockets.record_of(dockets.latest(docket), "1")
    assert kept.decision == "accepted"
    assert kept.value == record["variables"]["plea"]
    entries = dockets.read_again(dockets.latest(docket)).entries
    words = [entries[one["i"]].text[one["start"] : one["end"]] for one in kept.evidence]
    assert "PLEA AGREEMENT as to Rosa Ejemplo Sintética (1)." in words


def test_an_open_proposal_is_accepted_as_not_stated(
    ana: Reader, docket: Docket, client: Client
) -> None:
    act(client, "official", "accept")
    kept = standing(ana, docket)["official"]
    assert (kept.value, kept.missing) == (None, "not_stated")


def test_another_reading_is_taken_with_its_own_places(
    ana: Reader, docket: Docket, client: Client
) -> None:
    act(client, "came_before_court", "take-1")
    kept = standing(ana, docket)["came_before_court"]
    assert (kept.decision, kept.value["value"]) == ("corrected", "arrested_us")


def test_rejecting_leaves_no_value_in_its_place(
    ana: Reader, docket: Docket, client: Client
) -> None:
    one = act(client, "plea", "reject")
    assert "The proposal is rejected" in one.visible
    assert standing(ana, docket)["plea"].value is None


def test_a_value_is_corrected_in_the_codebooks_form(
    ana: Reader, docket: Docket, client: Client
) -> None:
    fields = {
        "value.value": "surrendered",
        "value.via": "arrived at the airport",
        "value.date": "2021-02-11",
        "pin": place_of(docket, "arrived at San Diego"),
        "confidence": "doubtful",
        "note": "The entry says both.",
    }
    act(client, "came_before_court", "correct", **fields)
    kept = standing(ana, docket)["came_before_court"]
    assert kept.value == {
        "value": "surrendered",
        "via": "arrived at the airport",
        "date": "2021-02-11",
    }
    assert (kept.confidence, kept.note) == ("doubtful", "The entry says both.")
    assert kept.evidence[0]["i"] == 3


def test_a_list_of_records_is_written_row_by_row(
    ana: Reader, docket: Docket, client: Client
) -> None:
    fields = {
        "value.0.label": "1",
        "value.0.offense": "An offense",
        "value.0.statutes": "21 USC 959\n21 USC 960",
        "value.0.outcome": "sentenced",
        "value.1.label": "2",
        "value.1.outcome": "dismissed",
        "value.2.label": "",
        "value.3.label": "3",
        "value.3.outcome": "open",
        "value.3.drop": "1",
        "pin": "header:counts",
    }
    act(client, "counts", "correct", **fields)
    kept = standing(ana, docket)["counts"]
    assert [(row["label"], row["outcome"]) for row in kept.value] == [
        ("1", "sentenced"),
        ("2", "dismissed"),
    ]
    assert kept.value[0]["statutes"] == ["21 USC 959", "21 USC 960"]
    assert [dict(one) for one in kept.evidence] == [{"header": "header:counts"}]


def test_one_more_row_keeps_what_was_written(ana: Reader, client: Client) -> None:
    fields = {"variable": "counts", "value.0.label": "1s", "more": "value"}
    one = Page(client.post(CODE, fields).content.decode())
    names = {tag.get("name") for tag in one.all("input")}
    assert {"value.0.label", "value.1.label"} <= names
    assert "1s" in [tag.get("value") for tag in one.all("input")]


def test_the_docket_shows_that_there_is_none(ana: Reader, docket: Docket, client: Client) -> None:
    act(client, "appeals", "correct", none="1")
    kept = standing(ana, docket)["appeals"]
    assert (kept.value, kept.missing) == ([], "")


def test_why_there_is_no_value_is_of_the_codebooks_kinds(
    ana: Reader, docket: Docket, client: Client
) -> None:
    one = Page(client.get(f"{CODE}?edit=victims").content.decode())
    offered = [tag.get("value") for tag in one.all("option")]
    assert {kind.code for kind in codebook().missing} <= set(offered)
    act(client, "victims", "correct", missing="not_yet_looked")
    assert standing(ana, docket)["victims"].missing == "not_yet_looked"


def test_what_is_wrong_is_told_beside_its_field_and_nothing_is_lost(
    ana: Reader, docket: Docket, client: Client
) -> None:
    fields = {"value.prison_months": "many", "value.fine_usd": "250", "pin": "header:counts"}
    one = act(client, "sentence", "correct", **fields)
    assert "Nothing was written yet: see beside the fields." in one.visible
    wrong = [tag for tag in one.all("input") if tag.get("aria-invalid")]
    assert [tag.get("name") for tag in wrong] == ["value.prison_months"]
    assert {"many", "250"} <= {tag.get("value") for tag in one.all("input")}
    assert not standing(ana, docket)


def test_a_value_without_a_passage_is_refused_in_words(
    ana: Reader, docket: Docket, client: Client
) -> None:
    one = act(client, "sentencing_date", "correct", value="2022-03-20")
    assert "needs the place that shows it" in one.visible
    assert not standing(ana, docket)


def test_an_entry_is_pinned_by_its_number_or_its_place(
    ana: Reader, docket: Docket, client: Client
) -> None:
    for entry, i in (("47", 15), ("#4", 3)):
        act(client, "sentencing_date", "correct", value="2022-03-20", entry=entry)
        assert standing(ana, docket)["sentencing_date"].evidence[0]["i"] == i
    one = act(client, "sentencing_date", "correct", value="2022-03-20", entry="999")
    assert "Nothing was written yet" in one.visible


def test_undo_takes_back_the_last_decision_and_the_one_before(
    ana: Reader, docket: Docket, client: Client
) -> None:
    act(client, "plea", "accept")
    act(client, "plea", "reject")
    act(client, "", "undo")
    assert standing(ana, docket)["plea"].decision == "accepted"
    act(client, "", "undo")
    assert not standing(ana, docket)
    assert "There is nothing to take back." in act(client, "", "undo").visible


def test_pins_that_are_no_place_are_refused(ana: Reader, docket: Docket, client: Client) -> None:
    for pin in ("999:0:5", "3:0:99999", "3:9:2"):
        act(client, "sentencing_date", "correct", value="2022-03-21", pin=pin)
        assert not standing(ana, docket), pin


def test_an_unknown_decision_or_variable_changes_nothing(
    ana: Reader, docket: Docket, client: Client
) -> None:
    for variable, do in (("plea", "burn"), ("nothing", "accept"), ("plea", "take-7")):
        act(client, variable, do)
    assert not standing(ana, docket)


# -- filling by a passage ------------------------------------------------------------------------


def opened(client: Client, query: str) -> str:
    return client.get(f"{CODE}?{query}", headers=HTMX).content.decode()


def test_a_passage_of_a_proposal_fills_its_value_and_is_pinned(
    ana: Reader, docket: Docket, client: Client
) -> None:
    text = client.get(CODE).content.decode()
    tag = next(
        one
        for one in Page(text).all("a")
        if one.get("data-variable") == "plea" and (one.get("data-pin") or "").startswith("11:")
    )
    query = (tag["href"] or "").partition("?")[2].partition("#")[0]
    card = Page(opened(client, query))
    checked = [one["value"] for one in card.all("input") if "checked" in one and "value" in one]
    assert checked == [tag["data-pin"]]
    chosen = [one["value"] for one in card.all("option") if "selected" in one]
    assert chosen[:2] == ["not_guilty", "guilty"]


def test_words_of_no_proposal_are_pinned_and_a_day_in_them_is_filled_in(
    ana: Reader, docket: Docket, client: Client
) -> None:
    act(client, "sentencing_date", "reject")
    pin = place_of(docket, "held on 3/21/2022")
    card = Page(opened(client, f"edit=sentencing_date&pin={pin}"))
    assert ("date", "2022-03-21") in [
        (one.get("type"), one.get("value")) for one in card.all("input")
    ]


def test_with_htmx_only_what_changed_is_sent(ana: Reader, client: Client) -> None:
    response = client.post(CODE, {"variable": "plea", "do": "accept"}, headers=HTMX)
    text = response.content.decode()
    assert response.headers["HX-Retarget"] == "#v-plea"
    assert "<html" not in text
    assert 'id="v-plea"' in text
    assert 'id="v-counts"' not in text
    assert 'id="e-11"' in text
    assert "Accepted: Plea." in text


def test_a_passage_of_a_paper_is_pinned_by_its_page(
    ana: Reader, docket: Docket, client: Client
) -> None:
    page = Page(client.get(CODE).content.decode())
    tag = next(
        one
        for one in page.all("a")
        if one.get("data-variable") == "victims" and (one.get("data-pin") or "").startswith("paper")
    )
    pin = tag["data-pin"] or ""
    card = Page(opened(client, f"edit=victims&pin={pin}"))
    _paper, _number, page_number, start, end = pin.split(":")
    assert f"page {page_number}" in card.visible
    fields = {"value.mentioned": "true", "value.charged": "false", "pin": pin}
    act(client, "victims", "correct", **fields)
    place = standing(ana, docket)["victims"].evidence[0]
    text = papers.read_again(papers.papers_of(ana, docket)[0]).pages[place["page"] - 1].text
    assert (place["start"], place["end"]) == (int(start), int(end))
    words = text[place["start"] : place["end"]]
    assert words.strip()
    plea = client.get(CODE).content.decode().split('id="v-victims"')[1].split("</section>")[0]
    assert words in plea


def test_an_observers_note_is_a_source_that_can_be_pinned(
    ana: Reader, docket: Docket, client: Client
) -> None:
    note = observers.add(ana, docket, date(2022, 3, 21), "An interpreter was there.")
    assert "An interpreter was there." in Page(client.get(CODE).content.decode()).visible
    fields = {"value.used": "true", "pin": f"note:{note.pk}:3:14"}
    act(client, "interpreter", "correct", **fields)
    assert standing(ana, docket)["interpreter"].evidence[0]["note"] == note.pk
    checked = [
        one["value"]
        for one in Page(opened(client, "edit=interpreter")).all("input")
        if one.get("name") == "pin" and "checked" in one
    ]
    assert checked == [f"note:{note.pk}:3:14"]


def test_what_was_undone_is_done_again(ana: Reader, docket: Docket, client: Client) -> None:
    act(client, "plea", "accept")
    act(client, "", "undo")
    one = act(client, "", "redo")
    assert "Done again: Plea." in one.visible
    assert standing(ana, docket)["plea"].decision == "accepted"


def test_what_changed_in_the_docket_since_it_was_coded_is_told(
    ana: Reader, docket: Docket, client: Client
) -> None:
    from tests.dockets.building import page
    from tests.office.example_dockets import DOCKETS

    act(client, "plea", "accept")
    assert "has changed since you coded" not in client.get(CODE).content.decode()
    sheet = DOCKETS["1-casd-3-19-cr-09901.html"]
    without = tuple(line for line in sheet.lines if "PLEA AGREEMENT" not in line.text)
    dockets.add_dockets(ana, page(sheet.but(lines=without)), "later.html")
    told = client.get(CODE).content.decode().split('id="stale-heading"')[1].split("</section>")[0]
    assert 'href="#v-plea"' in told


def test_a_coding_is_set_aside_with_a_reason_and_its_place_is_free(
    ana: Reader, docket: Docket, client: Client
) -> None:
    act(client, "plea", "accept")
    number = str(codings.state(ana, docket, "1")[0].coding.pk)
    address = "/en/dockets/casd-3-19-cr-09901/"
    sent = {"do": "aside", "number": number}
    assert "Say why it is set aside." in client.post(address, sent).content.decode()
    client.post(address, {**sent, "why": "The key is lost."})
    assert codings.state(ana, docket, "1")[0].is_set_aside
    assert "nobody codes yet" in client.get("/en/dockets/").content.decode()


@pytest.mark.parametrize(
    "query",
    [
        "edit=plea&take=alternative-x",
        "edit=plea&take=alternative-0",
        "edit=plea&pin=9999999999:1:2&pin=paper:9:9:1:2&pin=note:9",
        "edit=plea&pin=3:5:2",
        "edit=nothing",
        "page=-1&q=%00",
        "page=9999",
    ],
)
def test_an_odd_address_is_no_error_of_ours(
    query: str, ana: Reader, docket: Docket, client: Client
) -> None:
    for headers in ({}, HTMX):
        assert client.get(f"{CODE}?{query}", headers=headers).status_code in (200, 404)


# -- the end -------------------------------------------------------------------------------------


def test_finishing_says_what_is_left_and_can_be_done_anyway(
    ana: Reader, docket: Docket, client: Client
) -> None:
    act(client, "plea", "accept")
    one = act(client, "", "finish")
    assert f"{len(codebook().names) - 1} variables are not coded yet." in one.visible
    assert not codings.state(Reader(), docket, "1")[0].is_finished
    act(client, "", "finish", anyway="1")
    assert codings.state(Reader(), docket, "1")[0].is_finished
    assert "You have finished." in Page(client.get(CODE).content.decode()).visible
    act(client, "plea", "reject")
    assert standing(ana, docket)["plea"].decision == "accepted"
    act(client, "", "reopen")
    act(client, "plea", "reject")
    assert standing(ana, docket)["plea"].decision == "rejected"


def test_a_copy_that_came_later_keeps_what_was_pinned(
    ana: Reader, docket: Docket, client: Client
) -> None:
    from tests.dockets.building import page
    from tests.office.example_dockets import DOCKETS

    act(client, "plea", "accept")
    sheet = DOCKETS["1-casd-3-19-cr-09901.html"]
    # An entry that was not there before moves every place after it.
    moved = sheet.but(lines=(sheet.lines[0], sheet.lines[0], *sheet.lines[1:]))
    dockets.add_dockets(ana, page(moved), "later.html")
    text = client.get(CODE).content.decode()
    plea = text.split('id="v-plea"')[1].split("</section>")[0]
    assert 'data-entry="e-12"' in plea
    assert "an earlier copy" not in plea


def test_the_export_has_the_own_coding(ana: Reader, docket: Docket, client: Client) -> None:
    act(client, "plea", "accept")
    data = json.loads(client.get("/en/dockets/codings.json").content)
    assert [(one["variable"], one["coder"]) for one in data["values"]] == [
        ("plea", "Ana Codificadora")
    ]
    assert json.loads(Client().get("/en/dockets/codings.json").content)["values"] == []
