"""From an event or an investigation to the entries of US files, and what bars and opens each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dedere.bilingual import LANGUAGES
from dedere.casefile import Casefile, load, loads
from dedere.connections.leads import Lead, Leads, leads
from dedere.connections.request_draft import draft
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from tests.connections.sample import FILES, PERSON, files, person


def found(about: str = "ap-15", *casefiles: Casefile) -> Leads:
    return leads(about, casefiles or [files(), person()])


def lead(id: str, about: str = "ap-15", *casefiles: Casefile) -> Lead:
    return found(about, *casefiles).find(id)


def changed(old: str, new: str) -> Casefile:
    assert old in FILES
    return loads(FILES.replace(old, new), "files.yaml")


def test_entries_come_one_by_one_and_the_direct_ones_first() -> None:
    ids = [one.id.partition(":")[2] for one in found("laguna-2015").leads]
    assert ids[:3] == ["st1", "f1", "f2"]
    assert set(ids) == {"st1", "f1", "f2", "f3", "st2", "c1"}
    assert [len(one.by) for one in found("laguna-2015").leads] == [0, 0, 0, 1, 1, 1]


def test_a_file_of_mexico_is_no_lead() -> None:
    assert all(one.id != "invented-files:f4" for one in found("laguna-2015").leads)
    unknown = changed("id: c2, state: MX", "id: c2")
    assert "f4" in {one.where.entry.id for one in found("laguna-2015", unknown).leads}


def test_a_lead_says_by_which_way_it_is_reached() -> None:
    ways = [one.how.en for one in lead("f3").by]
    assert ways == [
        "the investigation is about massacre, La Laguna, May 2015",
        "Los Inventados appears in the event",
    ]


def test_an_exhibit_that_is_public_was_opened_and_is_not_barred() -> None:
    shown = lead("f1")
    assert shown.public is True
    assert shown.opened_by == ["trial_exhibit"]
    assert shown.barred_by == []


def test_what_bars_a_closed_entry_follows_from_the_record() -> None:
    closed = lead("f2")
    assert closed.barred_by == ["plea", "cooperation", "seal", "release", "refusal_to_return"]
    assert closed.may_open == ["legal_assistance", "unsealing"]
    reasons = {one.word: one for one in closed.gates.all}
    assert reasons["seal"].recorded
    assert "una pena menor" in reasons["cooperation"].because.es
    assert "invented-person" in reasons["refusal_to_return"].because.en


def test_what_is_not_known_neither_bars_nor_opens() -> None:
    open_ = lead("f3")
    assert open_.public is None
    assert open_.barred_by == []
    assert open_.opened_by == []
    assert open_.gates.words(opens=False, certain=False) == [
        "plea",
        "cooperation",
        "release",
        "refusal_to_return",
    ]
    # Part of the file arrived: whether this entry was in it, nobody wrote down.
    assert open_.gates.words(opens=True, certain=False) == ["legal_assistance"]


def test_a_plea_of_which_nobody_knows_whether_it_is_public_may_bar() -> None:
    one = changed("kind: plea, public: false", "kind: plea")
    assert "plea" not in lead("f2", "ap-15", one).barred_by
    assert "plea" in lead("f2", "ap-15", one).gates.words(opens=False, certain=False)
    public = changed("kind: plea, public: false", "kind: plea, public: true")
    assert all(gate.word != "plea" for gate in lead("f2", "ap-15", public).gates.all)


def test_who_came_back_later_was_not_refused() -> None:
    back = (
        PERSON
        + "  - {id: e3, type: surrender, date: 2022-01-01, request: r1, result: surrendered}\n"
    )
    here = [files(), loads(back)]
    assert "refusal_to_return" not in lead("f2", "ap-15", *here).barred_by


def test_legal_assistance_that_brought_the_whole_file_opens_it() -> None:
    whole = changed("status: in_part", "status: arrived")
    assert lead("f3", "ap-15", whole).opened_by == ["legal_assistance"]
    assert lead("f3", "ap-15", whole).may_open == []
    refused = changed("arrived_on: 2019-06, status: in_part", "status: refused")
    assert lead("f3", "ap-15", refused).opened_by == []
    assert [one.words.es for one in lead("f2").asked] == [
        "AJ/2, enero de 2020: negada",
        "AJ/1, enero de 2019: recibida en parte",
    ]


def test_no_reason_is_said_twice_of_an_entry_and_of_its_case() -> None:
    path = Path(__file__).parents[2] / "examples" / "invented-laguna-connections.yaml"
    asked = leads("incident:invented-killing-at-the-ford", [load(path)])
    (plea,) = [one for one in asked.leads if one.node.kind == "statement" and "plea" in one.id]
    said = [(one.word, one.opens, one.because.en) for one in plea.gates.all]
    assert "A plea in this case is recorded as not public." in {words for *_, words in said}
    for one in asked.leads:
        said = [(gate.word, gate.opens, gate.because.en) for gate in one.gates.all]
        assert len(said) == len(set(said)), one.id


def test_every_provision_of_a_gate_exists() -> None:
    law = load_law()
    for one in found().leads:
        for gate in one.gates.all:
            assert all(law.provision(id) for id in gate.provisions)


@pytest.mark.parametrize(
    "about", ["laguna-2015", "incident:laguna-2015", "invented-files:i1", "i1"]
)
def test_an_event_answers_to_its_key_its_node_and_its_entry(about: str) -> None:
    assert found(about).about.id == "incident:laguna-2015"


def test_an_event_of_which_nobody_wrote_has_no_leads() -> None:
    assert found("nobody-wrote-of-it").leads == ()


def test_an_unknown_id_is_refused_with_what_is_near() -> None:
    with pytest.raises(NotKnownError) as told:
        found("lagunas-2015")
    assert "incident:laguna-2015" in told.value.in_("es")


def test_an_id_that_two_casefiles_use_is_refused_with_both() -> None:
    twin = loads(FILES.replace("id: invented-files", "id: twin").replace("key: laguna-2015, ", ""))
    with pytest.raises(NotKnownError) as told:
        found("i1", files(), twin)
    assert "incident:laguna-2015" in told.value.in_("en")
    assert "incident:twin:i1" in told.value.in_("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_draft_names_authorities_provisions_and_blanks(lang: str) -> None:
    asked = found()
    for one in asked.leads:
        text = draft(one, asked, "es" if lang == "es" else "en")
        named = set(re.findall(r"`([^`]+)`", text))
        assert {"assistance-treaty-1987/contents", "mx/lgv/19", "mx/cnpp/437"} <= named
        assert all(load_law().provision(id) for id in named)
        assert "AP/15/2015" in text
        assert "FGR" in text
        blanks = set(re.findall(r"\*\*\[____ ([^\]]+)\]\*\*", text))
        assert blanks
        assert blanks == set(re.findall(r"- \[ \] (.+)", text))
        advice = "no es asesoría jurídica" if lang == "es" else "is no legal advice"
        assert advice in text


def test_the_draft_asks_a_court_only_for_what_is_not_public() -> None:
    asked = found()
    assert "us/18-usc/3771/a" in draft(asked.find("f2"), asked, "en")
    assert "us/18-usc/3771/a" not in draft(asked.find("f1"), asked, "en")
