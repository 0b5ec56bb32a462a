"""What victims may ask: nothing without a provision, no period that none has, nobody named."""

from __future__ import annotations

import re

import pytest

from dedere.casefile import loads
from dedere.connections.victims import NOT_IN_THE_LAW_FILES, RIGHTS, Victims, rights_of
from dedere.connections.victims_right import Right
from dedere.connections.victims_said import lines, to_data
from dedere.law import load as load_law
from tests.connections.way_sample import EXTRADITION, LISTS, OTHER, TRANSFER, every

PROVISION = re.compile(r"\b(?:mx|us|assistance-treaty-1987)/[\w./()-]*\w")


@pytest.mark.parametrize("right", RIGHTS, ids=lambda one: one.id)
def test_each_right_rests_on_provisions_of_the_law_files(right: Right) -> None:
    known = load_law().provisions
    assert right.provisions
    for id in right.provisions:
        assert id in known, id
    for text in (right.by_when, right.note):
        for lang in ("en", "es"):
            for id in PROVISION.findall(text.in_(lang) if text is not None else ""):
                assert id in known, id
    states = {"mx": "MX", "us": "US", "assistance-treaty-1987": "MX"}
    assert {states[id.split("/")[0]] for id in right.provisions} == {right.state}


@pytest.mark.parametrize("right", [one for one in RIGHTS if one.by_when], ids=lambda one: one.id)
def test_a_period_stands_in_the_provision_that_it_names(right: Right) -> None:
    assert right.by_when is not None
    law = load_law().provisions
    for lang in ("en", "es"):
        said = right.by_when.in_(lang)
        named = PROVISION.findall(said)
        assert named, "a period names where it stands"
        texts = " ".join(law[id].paraphrase.in_(lang) for id in named)
        numbers = "three|ten|fifteen|fourteen|ninety|sixty|twenty"
        spanish = "tres|diez|quince|catorce|noventa|sesenta|veinte"
        for number in re.findall(rf"\b({numbers if lang == 'en' else spanish})\b", said):
            assert number in texts.lower(), (right.id, number)


def test_both_countries_are_there_and_no_id_twice() -> None:
    assert {one.state for one in RIGHTS} == {"MX", "US"}
    ids = [one.id for one in RIGHTS]
    assert len(ids) == len(set(ids))


def test_where_no_provision_has_a_period_the_answer_says_so() -> None:
    told = "\n".join(lines(Victims.of([]), "en"))
    none = sum(one.by_when is None for one in RIGHTS)
    assert none > 0
    assert told.count("no period stands in the law files") == none


def test_laws_that_are_not_there_are_named_and_are_not_there() -> None:
    told = "\n".join(lines(Victims.of([]), "es"))
    for one in NOT_IN_THE_LAW_FILES:
        assert one.es in told
    known = load_law().provisions
    for missing in ("us/18-usc/3771/c", "us/34-usc/20141", "us/frcrp/60", "achr/44", "achr/46"):
        assert missing not in known, f"{missing} is in the law files now: say what it gives"


def test_what_was_asked_stands_beside_the_right_and_with_what_came_back() -> None:
    found = Victims.of(every())
    (one,) = found.asked
    assert (one.casefile, one.ask.id, one.ask.answer) == ("net-1", "k1", "in_part")
    assert "ask-for-us-file" in one.rights
    assert "truth" in one.rights
    right = next(each for each in RIGHTS if each.id == "truth")
    assert found.asked_under(right) == (one,)
    told = "\n".join(lines(found, "en"))
    assert "Asked in: net-1/k1" in told
    assert "Answer: given in part (20 Jan 2019)" in told
    assert "What came back: That it would ask." in told
    assert "about: The massacre" in told


def test_no_recorded_answer_is_not_known_and_not_a_refusal() -> None:
    silent = re.sub(r"    answered_on:.*\n    answer:.*\n    came_back:.*\n", "", LISTS)
    (one,) = Victims.of([loads(silent, "net-1.yaml")]).asked
    assert one.is_open
    told = "\n".join(lines(Victims.of([loads(silent, "net-1.yaml")]), "en"))
    assert "What was answered is not known." in told
    none = silent.replace(
        "    about: [i1]\n    sources: [s2]", "    answer: none\n    sources: [s2]"
    )
    told = "\n".join(lines(Victims.of([loads(none, "net-1.yaml")]), "en"))
    assert "Answer: no answer" in told


def test_a_right_is_found_by_a_provision_above_or_below_those_it_rests_on() -> None:
    assert "truth" in rights_of(["mx/lgv/7"])
    assert "be-heard-us" in rights_of(["us/18-usc/3771"])
    assert rights_of(["mx/lgv/1"]) == ("reparation-mexico",)
    assert rights_of([]) == ()


def test_each_right_points_at_the_files_of_the_record_on_which_it_bears() -> None:
    def entries(text: str, name: str) -> dict[str, set[str]]:
        found = Victims.of([loads(text, f"{name}.yaml")])
        kept = {right.id: {one.entry for one in found.bears_on(right)} for right in RIGHTS}
        return {right: ids for right, ids in kept.items() if ids}

    assert entries(LISTS, "net-1") == {
        "mexican-file": {"v1"},
        "challenge-omissions": {"v1"},
        "reopen-suspended": {"v1"},
        "be-heard-us": {"c1", "c2"},
        "restitution-us": {"c1", "c2"},
    }
    speaks = LISTS.replace("    about: [p1]\n    date: 2018-09-10", "    about: [i1]")
    assert entries(speaks, "net-1")["ask-for-us-file"] == {"i1"}
    assert entries(OTHER, "net-2")["challenge-shelving"] == {"w1"}
    assert entries(EXTRADITION, "ext-1") == {"told-of-surrender": {"d1"}}
    assert entries(TRANSFER, "tra-1") == {}, "a transfer to Mexico is not one to the United States"
    north = TRANSFER.replace("transferring_state: US", "transferring_state: MX")
    north = north.replace("receiving_state: MX", "receiving_state: US")
    assert entries(north, "tra-1") == {"restitution-after-transfer": {"t1"}}
    told = "\n".join(lines(Victims.of(every()), "en"))
    assert "→ net-1/v1: Investigation 7/2011, status: suspended (1 Mar 2016)" in told
    assert "→ ext-1/d1: surrender decided: granted, 20 May 2015" in told
    judged = LISTS.replace("opened_on: 2013\n", "opened_on: 2013\n    status: judged\n")
    assert entries(judged, "net-1")["be-heard-us"] == {"c1"}, "a case that is over hears nobody"


def test_nobody_is_named_whom_no_source_has_named() -> None:
    found = Victims.of(every())
    people = {(one.entry, one.label.en, one.named_by.id if one.named_by else None)
              for one in found.people}  # fmt: skip
    assert people == {("p3", "A woman (not named)", None), ("p4", "Rosa Muestra", "s2")}
    nameless = LISTS.replace(", label: A woman (not named)", "")
    labels = [one.label.en for one in Victims.of([loads(nameless, "net-1.yaml")]).people]
    assert labels == ["victim", "Rosa Muestra"]


def test_what_is_recorded_of_duties_to_victims_is_told_and_nothing_else() -> None:
    facts = "facts: {victims_recognized_in_mexico: {value: true, source: s1}}\nperson:"
    text = EXTRADITION.replace("person:", facts, 1)
    (kept,) = Victims.of([loads(text, "ext-1.yaml")]).recorded
    assert (kept.fact, kept.value.en) == ("victims_recognized_in_mexico", "yes")
    assert Victims.of([loads(EXTRADITION, "ext-1.yaml")]).recorded == ()
    told = "\n".join(lines(Victims.of([loads(EXTRADITION, "ext-1.yaml")]), "en"))
    assert "Nothing: it is not known." in told


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_answer_for_programs_is_whole(lang: str) -> None:
    data = to_data(Victims.of(every()), lang)  # type: ignore[arg-type]
    assert data["format"] == 1
    assert data["about"] == ["ext-1", "net-1", "net-2", "tra-1"]
    for right in data["rights"]:
        assert {"id", "cited", "confidence"} == set(right["provisions"][0])
        assert right["by_when"] is None or right["by_when"]
    (asked,) = data["asked"]
    assert asked["under"] == ["mx/lgv/19"]
    assert asked["came_back"]
    assert data["not_in_the_law_files"]
