"""Harms told without their words: lexical fields, frames, and what keeps them from being sure."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets.papers import Harm, Proposal, propose, read
from dedere.dockets.papers.folding import fold
from dedere.dockets.papers.framing import MOST, Frame, frames, hits
from dedere.dockets.papers.inflecting import english, spanish
from dedere.dockets.papers.lexicon import languages, lexicon, tokenized
from dedere.dockets.papers.patterns import patterns

SURE, SHOWN, WEAKLY = 0.8, 0.5, 0.2
"""From 0.2 on a proposal stands in the data and is seen where weak signs are asked for."""
SENTENCES = list(
    csv.DictReader(
        (Path(__file__).parent / "papers" / "sentences.tsv").open(encoding="utf-8"),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
)
"""Sentences by the same hand as the fields. ``far`` was written before the fields were widened and
then used to widen them (16 of 77 found by their kind when first measured), ``oblique`` after that
(4 of 55 when first measured); ``plain`` tells of no harm."""


def harms(text: str) -> list[Proposal]:
    return [one for one in propose(read(text.encode(), name="a")) if isinstance(one.value, Harm)]


def shown(text: str, least: float = SHOWN) -> set[str]:
    found = [one for one in harms(text) if one.confidence >= least]
    kinds = {one.value.what for one in found if isinstance(one.value, Harm)}
    return kinds | {each.value for one in found for each in one.readings}


@pytest.mark.parametrize("frame", frames(), ids=lambda one: one.name)
def test_a_frame_is_met_by_its_example_and_not_by_its_counter_example(frame: Frame) -> None:
    def met(text: str) -> set[str]:
        return {one.name for one in hits(lexicon().spans(fold(text)), [])}

    assert frame.name in met(frame.example)
    assert frame.name not in met(frame.counter_example)


def test_a_frame_gives_a_kind_that_patterns_give_too() -> None:
    kinds = {one.label.partition(".")[2] for one in patterns() if one.group == "harms"}
    assert {one.kind for one in frames()} <= kinds


def test_what_only_a_frame_saw_is_never_sure() -> None:
    named = {one.name for one in frames()}
    for row in SENTENCES:
        for one in harms(row["sentence"]):
            if set(one.patterns) <= named:
                assert one.confidence <= MOST < SURE


@pytest.mark.parametrize(("group", "least"), [("far", 0.88), ("oblique", 0.33)])
def test_most_of_the_sentences_are_found_by_their_kind(group: str, least: float) -> None:
    rows = [row for row in SENTENCES if row["set"] == group]
    found = [row for row in rows if row["kind"] in shown(row["sentence"], WEAKLY)]
    assert len(found) >= least * len(rows)


def test_sentences_of_no_harm_are_hardly_ever_shown() -> None:
    rows = [row for row in SENTENCES if row["set"] == "plain"]
    assert sum(bool(shown(row["sentence"])) for row in rows) <= 0.05 * len(rows)


@pytest.mark.parametrize(
    "text",
    [
        "No officer was injured in the arrest.",
        "The defendant agrees that he did not personally kill any individual.",
        "The cafeteria line is murder, so be back at one.",
        "The phrase was: this heat is killing me.",
        "Masacre en el estadio: los Venados aplastaron 7-0 en el segundo tiempo.",
        "Count One: Conspiracy to Commit Torture (18 U.S.C. § 2340A(c)).",
        "Counts Two through Seven, which charge murder and kidnapping, will be dismissed.",
        "La Ley 975 se aplica a los delitos de homicidio, secuestro y tortura.",
        "Se le advierte que nadie puede amenazarlo ni torturarlo para que declare.",
        "Él nunca ha matado ni golpeado a nadie.",
        "A drug trafficker who murders is more dangerous than one who does not.",
        "He shall be debriefed if he agrees to be debriefed about murders.",
        "I wasn't the one that hit him.",
    ],
)
def test_law_denial_and_figures_of_speech_are_not_shown(text: str) -> None:
    assert [one for one in harms(text) if one.confidence > SHOWN + 0.1] == []


def test_lost_things_are_no_disappearance_of_persons() -> None:
    assert "disappearance" not in shown("He reported the disappearance of the money in 2012.")
    assert "disappearance" in shown("He reported the disappearance of his brother in 2012.")


def test_a_question_counts_where_the_answer_is_yes() -> None:
    asked = "Q. You shot the two men at the gate in 2012?\nA. {}"
    yes, no = (harms(asked.format(answer)) for answer in ("Yes, sir.", "No, sir."))
    assert max(one.confidence for one in yes) > max((one.confidence for one in no), default=0)
    assert max(one.confidence for one in yes) <= SURE


def test_a_weak_sign_is_shown_in_the_company_of_a_plain_harm() -> None:
    weak = "He was rounded up at the market."
    alone = max((one.confidence for one in harms(weak)), default=0.0)
    beside = harms(f"Gunmen murdered two men in 2012. {weak}")
    kinds = {one.value.what: one.confidence for one in beside if isinstance(one.value, Harm)}
    assert 0 < alone < SHOWN
    assert kinds["kidnapping"] > alone


def test_where_and_when_may_stand_in_the_sentences_before() -> None:
    (one,) = harms(
        "In 2009 the group kept its men near San Telmo. Two months passed. Then two rivals were"
        " murdered."
    )
    assert isinstance(one.value, Harm)
    assert (one.value.when, one.value.where) == ("2009", "San Telmo")
    assert "when: 2009" in [each.value for each in one.readings]


def test_a_short_numbered_page_of_a_transcript_loses_its_line_numbers() -> None:
    page = "  1   he was there\n  2   six days, chained\n  3   by the ankle\n  4   in a cellar."
    (only,) = read(page.encode(), name="a").pages
    assert only.text == "he was there six days, chained by the ankle in a cellar."


@pytest.mark.parametrize(
    ("verb", "language", "forms"),
    [
        ("grab", "en", {"grabbed", "grabbing", "grabs"}),
        ("bury", "en", {"buried", "burying", "buries"}),
        ("force", "en", {"forced", "forcing", "forces"}),
        ("tie", "en", {"tied", "tying", "ties"}),
        ("levantar", "es", {"levantaron", "levanto", "levantado", "levantandolo", "levantarlos"}),
        ("recoger", "es", {"recogieron", "recogio", "recogidos"}),
        ("descuartizar", "es", {"descuartizo", "descuartice", "descuartizaron"}),
    ],
)
def test_all_forms_of_a_verb(verb: str, language: str, forms: set[str]) -> None:
    assert forms <= (english(verb) if language == "en" else spanish(verb))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12))
def test_the_plain_form_is_always_among_the_forms(verb: str) -> None:
    assert verb in english(verb)
    assert f"{verb}ar" in spanish(f"{verb}ar")
    assert all(form == form.lower() and form for form in english(verb) | spanish(verb))


@given(st.text(max_size=300))
def test_places_of_fields_are_in_the_text(text: str) -> None:
    folded = fold(text)
    for spans in lexicon().spans(folded).values():
        assert all(0 <= start < end <= len(folded) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("The men took him to the house.", {"en"}),
        ("Los hombres se lo llevaron de la casa.", {"es"}),
        ("Yes.", {"en"}),
    ],
)
def test_the_language_of_a_sentence(text: str, spoken: set[str]) -> None:
    assert languages(tokenized(fold(text))) == spoken
