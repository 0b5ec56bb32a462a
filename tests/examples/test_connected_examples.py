"""The two public cases of connections: every value sourced, conflicts kept, nobody named in vain.

What they answer is judged by hand: which files speak of the event, what bars them, what opens them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import dedere
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, connection_words, is_of_connections_alone
from dedere.casefile.model import Entry
from dedere.cli.main import main
from dedere.connections.leads import Lead, leads

EXAMPLES = Path(__file__).parents[2] / "examples"
BARRIER = "lopez-serrano"
OPPORTUNITY = "guerreros-unidos"
BOTH = (BARRIER, OPPORTUNITY)
LISTS = tuple(connection_words.LISTS)


@cache
def example(name: str) -> Casefile:
    return dedere.load(EXAMPLES / f"{name}.yaml")


def entries(casefile: Casefile) -> Iterator[tuple[str, Entry]]:
    for name in LISTS:
        for entry in getattr(casefile, name):
            yield name, entry


def entry(name: str, id: str) -> Any:
    return next(one for _, one in entries(example(name)) if one.id == id)


def lead_to(name: str, about: str, id: str) -> Lead:
    return next(one for one in leads(about, [example(name)]).leads if one.where.entry.id == id)


# -- how everything is known -----------------------------------------------------------------------


@pytest.mark.parametrize("name", BOTH)
def test_each_entry_names_its_sources_and_how_sure_it_is(name: str) -> None:
    casefile = example(name)
    listed = {source.id for source in casefile.sources}
    found = list(entries(casefile))
    assert found
    for list_, one in found:
        where = f"{list_} {one.id}"
        assert one.sources, where
        assert set(one.sources) <= listed, where
        assert one.confidence is not None, where
        # What is not simply found in a source says what of it is a reading of ours.
        assert one.confidence == "verified" or one.note is not None, where


@pytest.mark.parametrize("name", BOTH)
def test_each_source_can_be_found_and_says_how_it_was_read(name: str) -> None:
    for source in example(name).sources:
        assert source.title is not None, source.id
        assert source.url is not None, source.id
        assert source.url.startswith(("http://", "https://")), source.id
        assert source.read_on is not None, source.id
        assert source.note is not None, source.id
        assert "excerpt" in source.note.en, source.id
        assert "extracto" in source.note.es, source.id


@pytest.mark.parametrize("name", BOTH)
def test_real_cases_are_not_invented_and_claim_to_be_complete_in_nothing(name: str) -> None:
    casefile = example(name)
    assert not casefile.invented
    assert "invented" not in (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8").casefold()
    assert casefile.complete == frozenset()


@pytest.mark.parametrize("name", BOTH)
def test_what_entries_say_stands_in_both_languages_with_the_same_numbers(name: str) -> None:
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    read = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - makes only text
    said = list(_said(read))
    assert said
    for where, part in said:
        assert isinstance(part, dict), where
        assert part["en"] != part["es"], where
        english, spanish = (sorted(_NUMBERED.findall(part[lang])) for lang in ("en", "es"))
        assert english == spanish, where


_NUMBERED = re.compile(r"\b[a-z]{0,2}\d+(?:[.,/-]\d+)*")
SAID = ("says", "benefit", "asks", "what", "came_back", "surrender_did", "note", "summary")


def _said(node: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        for key, part in node.items():
            if key in SAID and not isinstance(part, list):
                yield f"{where}.{key}", part
            else:
                yield from _said(part, f"{where}.{key}")
    elif isinstance(node, list):
        for number, part in enumerate(node):
            id = part.get("id", number) if isinstance(part, dict) else number
            yield from _said(part, f"{where}.{id}")


@pytest.mark.parametrize("name", BOTH)
def test_victims_have_a_name_only_where_an_authority_published_it(name: str) -> None:
    casefile = example(name)
    victims = [one for one in casefile.people if one.part in ("victim", "relative")]
    assert victims
    for one in victims:
        if one.name is None:
            continue
        source = casefile.source(one.named_by or "")
        assert source is not None, one.id
        assert source.kind is not None
        assert "official statement" in source.kind


def test_no_relative_stands_in_either_and_the_students_have_no_name() -> None:
    for name in BOTH:
        assert not [one for one in example(name).people if one.part == "relative"]
    (students,) = (one for one in example(OPPORTUNITY).people if one.part == "victim")
    assert students.name is None
    assert students.label is not None
    assert "43" in students.label.es


# -- the barrier -----------------------------------------------------------------------------------


def test_the_barrier_is_a_request_of_mexico() -> None:
    casefile = example(BARRIER)
    assert not is_of_connections_alone(casefile)
    assert (casefile.requesting_state, casefile.requested_state) == ("MX", "US")
    (asked,) = (one for one in casefile.events if one.type == "provisional_arrest_request")
    assert str(asked.date) == "2020-01-29"


def test_why_he_was_not_handed_over_has_two_official_accounts_and_no_answer() -> None:
    casefile = example(BARRIER)
    (conflict,) = casefile.conflicts
    assert (conflict.subject, conflict.fact, conflict.decided) == ("r1", "decision", None)
    assert {one.value for one in conflict.values} == {"pending", "refused"}
    waits, asked_often = entry(BARRIER, "st6"), entry(BARRIER, "st5")
    assert "waited" in waits.says.en
    assert "countless" in asked_often.says.en
    assert str(waits.date) < str(asked_often.date)
    # While nobody has decided, no assessment knows of a decision.
    told = dedere.assess(casefile).to_data()
    assert told["outcome"]["r1"]["request"] == "open"


def test_who_ordered_the_killing_is_alleged_of_two_and_found_of_none() -> None:
    alleged = {one.from_: one for one in example(BARRIER).ties if one.to == "i1"}
    assert {"person", "g3"} <= set(alleged)
    assert alleged["g3"].confidence == "doubtful"
    assert "denies" in alleged["person"].says.en  # type: ignore[union-attr]


def test_from_the_killing_the_files_are_found_with_what_bars_and_opens_them() -> None:
    found = {one.where.entry.id: one for one in leads("i1", [example(BARRIER)]).leads if one.entry}
    # Said in open court about the killing itself.
    testimony = found["f6"]
    assert testimony.by == ()
    assert testimony.public is True
    assert "trial_exhibit" in testimony.opened_by
    # Of the person accused of it: the plea agreement, and what is said to be sealed.
    agreement = found["f2"]
    assert agreement.by
    assert agreement.public is None
    assert {"plea", "cooperation"} <= set(agreement.barred_by)
    assert "seal" not in agreement.barred_by
    assert "seal" in found["f4"].barred_by
    assert "release" in found["f5"].barred_by
    # One account says that he was refused, the other that the request waits: so perhaps.
    assert "refusal_to_return" not in agreement.barred_by
    assert "refusal_to_return" in agreement.gates.words(opens=False, certain=False)


def test_the_investigation_leads_to_the_same_files_as_the_killing() -> None:
    of_event, of_investigation = (
        {one.where.entry.id for one in leads(about, [example(BARRIER)]).leads}
        for about in ("i1", "fgr-feadle-javier-valdez")
    )
    assert {"f2", "f4", "f6"} <= of_event
    assert {"f2", "f4", "f6"} <= of_investigation


# -- the opportunity -------------------------------------------------------------------------------


def test_the_opportunity_asks_for_nobody() -> None:
    casefile = example(OPPORTUNITY)
    assert is_of_connections_alone(casefile)
    assert casefile.requests == ()
    assert casefile.requesting_state is None


def test_the_two_names_of_the_district_stay_visible(capsys: pytest.CaptureFixture[str]) -> None:
    case = entry(OPPORTUNITY, "c1")
    assert case.docket == "1:14-cr-00705"
    assert "Northern" in case.court.en
    assert "Norte" in case.court.es
    for word in ("Northern", "Eastern"):
        assert word in case.note.en
    for word in ("Norte", "Este"):
        assert word in case.note.es
    # Who asks from Iguala reads both.
    assert (
        main(["leads", "iguala-2014-09-26", "--from", str(EXAMPLES / f"{OPPORTUNITY}.yaml")]) == 0
    )
    answered = capsys.readouterr().out
    assert "1:14-cr-00705" in answered
    assert "Northern" in answered
    assert "Eastern" in answered
    eastern = next(one for one in example(OPPORTUNITY).sources if one.id == "s3")
    assert eastern.note is not None
    assert "Eastern" in eastern.note.en


def test_the_day_on_which_the_messages_came_holds_what_every_source_says() -> None:
    arrived = entry(OPPORTUNITY, "a3").arrived_on
    assert arrived.earliest <= PartialDate.parse("2016-01-01").earliest
    assert arrived.latest >= PartialDate.parse("2022-11").latest
    assert {"s3", "s12", "s13", "s14", "s22"} <= set(entry(OPPORTUNITY, "a3").sources)


def test_from_the_iguala_investigation_the_messages_are_found_open_and_the_plea_barred() -> None:
    about = "fgr-caso-iguala"
    messages = lead_to(OPPORTUNITY, about, "f2")
    assert messages.public is True
    assert "legal_assistance" in messages.opened_by
    agreement = lead_to(OPPORTUNITY, about, "f4")
    assert agreement.public is False
    assert {"plea", "cooperation"} <= set(agreement.barred_by)
    assert agreement.opened_by == []
    told = messages.to_data("es")
    assert "1:14-cr-00705" in told["file"]
    assert told["source"]


def test_the_assistance_of_2021_was_used_in_the_case_of_the_83_warrants() -> None:
    asked = entry(OPPORTUNITY, "a4")
    assert (str(asked.asked_on), asked.status) == ("2021-05-07", "in_part")
    assert asked.used_in == ("c3",)
    assert "83" in entry(OPPORTUNITY, "c3").label.en
