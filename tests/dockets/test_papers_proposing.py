"""Harms, ties, terms and money are proposed with page and words; boilerplate does not count."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.score_papers import SURE, score
from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers import Harm, Money, Proposal, Term, Tie, propose, read
from dedere.dockets.papers.patterns import engine, patterns, section_engine, sections
from tests.dockets.papers.building import papers, pdf

HARMS = [one for one in patterns() if one.group == "harms"]
OTHERS = [one for one in patterns() if one.group in ("ties", "pleas")]
GUARDS = [one for one in patterns() if one.group == "guards"]


def proposed(text: str) -> list[Proposal]:
    return propose(read(text.encode(), name="a.txt"))


def harms(text: str) -> list[Harm]:
    return [
        one.value for one in proposed(text) if isinstance(one.value, Harm) and one.confidence >= 0.5
    ]


def test_there_are_enough_papers_and_some_are_held_back() -> None:
    assert len(papers()) >= 20
    assert sum(one.held_back for one in papers()) >= 8


def test_nine_in_ten_seeded_harms_are_proposed_with_their_page_and_no_boilerplate_is() -> None:
    total = score(papers())
    assert total.harms >= 0.9, total.missed
    assert total.sure_false == []


def test_held_back_papers_alone_hold_too() -> None:
    assert score([one for one in papers() if one.held_back]).harms >= 0.9


def test_ties_terms_and_money_are_found() -> None:
    total = score(papers())
    for group in ("tie", "plea", "money"):
        assert total.found[group] >= 0.9 * total.seeds[group]


@pytest.mark.parametrize("pattern", [*HARMS, *OTHERS], ids=lambda one: one.name)
def test_example_and_counter_example(pattern: Pattern) -> None:
    def names(text: str) -> set[str]:
        return {name for one in proposed(text) if one.confidence >= 0.5 for name in one.patterns}

    assert pattern.name in names(pattern.example)
    assert pattern.name not in names(pattern.counter_example)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda one: one.name)
def test_guards_take_back_the_example_and_leave_the_counter_example(guard: Pattern) -> None:
    def best(text: str) -> float:
        found = [one.confidence for one in proposed(text) if isinstance(one.value, Harm)]
        return max(found, default=0.0)

    if guard.label.startswith("guard."):
        assert best(guard.example) <= 0.6
        assert guard.name in {engine().patterns[at].name for at in engine().found(guard.example)}
    if not guard.counter_example.endswith("?"):
        assert best(guard.counter_example) > best(guard.example) or guard.label.startswith("habit")


@pytest.mark.parametrize("pattern", sections(), ids=lambda one: one.name)
def test_sections_are_known_by_their_headings(pattern: Pattern) -> None:
    tried = section_engine()
    found = {tried.patterns[at].name for at in tried.found(pattern.example)}
    assert pattern.name in found
    assert pattern.name not in {
        tried.patterns[at].name for at in tried.found(pattern.counter_example)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Murder is the unlawful killing of a human being with malice aforethought.",
        "The Government would have to prove that a person was killed.",
        "In violation of Title 18, United States Code, Section 1201, where persons were kidnapped.",
        "There is no evidence that he tortured or murdered two men.",
        "He was never kidnapped.",
        "If he had killed them, he would say so.",
        "Q. Did you see that she was raped?",
        "See United States v. Supuesto, 900 F.3d 100 (9th Cir. 2018) (defendant murdered two men).",
        "JURY INSTRUCTION NO. 7\n\nA person was kidnapped when he was taken by force.",
        "FORFEITURE ALLEGATION\n\nProperty of those who murdered two men shall be forfeited.",
        "DEFINITIONS\n\nA hostage is one who was abducted and held captive.",
        "MAXIMUM PENALTIES\n\nLife, where two persons were killed.",
        "CERTIFICATE OF SERVICE\n\nI served this paper about men who were murdered.",
        "The defendant denies that he had the mayor killed.",
    ],
)
def test_boilerplate_is_not_sure(text: str) -> None:
    sure = [one for one in proposed(text) if isinstance(one.value, Harm) and one.confidence > 0.5]
    assert sure == []


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("A DEA Special Agent was murdered in Guadalajara.", "us_police"),
        ("A deputy sheriff of Hudspeth County was shot to death.", "us_police"),
        ("An employee of the U.S. Consulate was killed in her car.", "us_diplomat"),
        ("Casimira Tal Cual, a U.S. citizen, was kidnapped.", "identified_us_citizen"),
        ("A local journalist was kidnapped in 2012.", "other"),
        ("Three people were killed that night.", "not_identified"),
    ],
)
def test_victims_standing(text: str, victims: str) -> None:
    assert harms(text)[0].victims == victims


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Two men were tortured by municipal police officers.", "state"),
        ("Soldiers abducted two brothers at a roadblock.", "state"),
        ("Gunmen of the cartel murdered two brothers.", "non_state"),
        ("Two municipal police officers were murdered by gunmen.", "non_state"),
        ("Two brothers were murdered.", "not_stated"),
    ],
)
def test_who_did_it_as_far_as_the_words_say(text: str, by: str) -> None:
    assert harms(text)[0].by == by


def test_where_and_when() -> None:
    (one,) = harms("On March 9, 2012, two men were murdered near San Telmo del Río, Sinaloa.")
    assert (one.where, one.when) == ("San Telmo del Rio, Sinaloa", "March 9, 2012")


def test_an_order_or_an_attempt_is_not_told_as_done() -> None:
    assert harms("He sent two men to kill the mayor.")[0].stage == "ordered"
    assert harms("They attempted to kill the mayor in 2010.")[0].stage == "attempted"


def test_many_dead_are_a_massacre_or_a_killing_and_the_reading_says_so() -> None:
    (one,) = [
        each for each in proposed("In 2010 fourteen migrants were murdered at a ranch.")
        if isinstance(each.value, Harm)
    ]  # fmt: skip
    assert isinstance(one.value, Harm)
    assert one.value.what == "massacre"
    assert "killing" in [reading.value for reading in one.readings]


def test_a_denial_is_kept_as_a_reading_where_something_is_left() -> None:
    text = "It is alleged that the mayor was murdered in May 2011."
    found = [one for one in proposed(text) if isinstance(one.value, Harm)]
    assert [reading.value for reading in found[0].readings][:1] == ["no_event"]
    assert found[0].confidence < SURE


@pytest.mark.parametrize(
    "name", ["Casimira Tal Cual", "Z.F.", "Toribio Ejemplo", "Yago Sin Nombre"]
)
def test_names_of_victims_are_in_no_quotation(name: str) -> None:
    for invented in papers():
        for one in propose(read(invented.text().encode(), name="a")):
            assert name not in one.words, invented.name
            assert name not in str(one.value), invented.name


def test_the_name_of_a_defendant_may_stand() -> None:
    paper = read(b"Anselmo Quijada ordered the murder of Pedro Inventado in 2012.", name="a")
    (one,) = [each for each in propose(paper, known=["Anselmo Quijada"])
              if isinstance(each.value, Harm)]  # fmt: skip
    assert "Anselmo Quijada" in one.words
    assert "Inventado" not in one.words


def test_a_passage_over_the_page_break_is_on_the_page_where_it_begins() -> None:
    paper = read(b"He sent two men and they\fmurdered the mayor of the town.", name="a")
    (one,) = [each for each in propose(paper) if isinstance(each.value, Harm)]
    assert one.page == 2
    assert paper.pages[1].text[one.start : one.end].startswith("murdered")


def test_a_pdf_gives_the_same_harms() -> None:
    invented = next(one for one in papers() if one.name == "memo_government_quijada")

    def said(content: bytes) -> list[tuple[int, str]]:
        found = propose(read(content, name="a"))
        return [(one.page, one.value.what) for one in found if isinstance(one.value, Harm)]

    assert said(pdf(invented.pages)) == said(invented.text().encode())


@pytest.mark.parametrize(
    ("text", "amount", "currency", "purpose"),
    [
        ("He took bribes of about $40,000 a month.", 40_000, "USD", "bribe"),
        ("A forfeiture money judgment of $1.2 million is entered.", 1_200_000, "USD", "forfeiture"),
        ("The ransom asked was two million pesos.", 2_000_000, "MXN", "ransom"),
        ("He shall pay a special assessment of $100.", 100, "USD", "assessment"),
        ("It carries a fine of up to $250,000.", 250_000, "USD", "maximum_fine"),
        ("Agents found US$ 12,340,000 there; it was seized.", 12_340_000, "USD", "seized"),
        ("He owed two hundred thousand dollars.", 200_000, "USD", "not_stated"),
    ],
)
def test_money(text: str, amount: float, currency: str, purpose: str) -> None:
    (value,) = [one.value for one in proposed(text) if isinstance(one.value, Money)]
    assert (value.amount, value.currency, value.purpose) == (amount, currency, purpose)


def test_terms_say_whose_they_are() -> None:
    text = (
        "The Government will dismiss the remaining counts. Defendant agrees to forfeit the ranch."
        " Defendant shall cooperate fully."
    )
    terms = [one.value for one in proposed(text) if isinstance(one.value, Term)]
    assert [(one.side, one.what) for one in terms] == [
        ("gets", "counts_dropped"), ("gives", "forfeiture"), ("gives", "cooperation"),
    ]  # fmt: skip


def test_ties_name_rank_and_office() -> None:
    text = "RAMIRO TESTA was a commander of the municipal police of San Telmo."
    (tie,) = [one.value for one in proposed(text) if isinstance(one.value, Tie)]
    assert (tie.relation, tie.one, tie.rank) == ("office", "RAMIRO TESTA", "commander")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("A. Four.", True),
        ("A. Yes, sir.", True),
        ("A. None.", False),
        ("A. I don't know that any were.", False),
    ],
)
def test_a_question_that_takes_it_for_granted_is_told_by_its_answer(
    answer: str, told: bool
) -> None:
    asked = "Q. How many of the guards were murdered at the mill?"
    found = [one for one in proposed(f"{asked}\n{answer}") if isinstance(one.value, Harm)]
    assert any(one.confidence >= 0.5 for one in found) is told
    if told:
        assert max(one.end for one in found) > len(asked)


def test_facts_under_a_heading_of_law_are_told() -> None:
    heading = "SENTENCING GUIDELINES CALCULATIONS\n\n"
    fact = "That night the two men chained him to a bed in the cellar for six days."
    law = "The level applies when two men chained somebody to a bed in a cellar for six days."

    def best(text: str) -> float:
        found = [one.confidence for one in proposed(text) if isinstance(one.value, Harm)]
        return max(found, default=0.0)

    assert best(heading + fact) >= 0.5
    assert best(heading + law) < 0.5


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    for one in propose(read(text.encode("utf-8", "replace"), name="a")):
        assert one.start < one.end


def test_a_long_paper_without_full_stops_comes_to_an_end() -> None:
    """An expression that tries every way through it would never be done."""
    words = "the men who were taken with no food and water and the body of the law " * 4_000
    found = propose(read(words.encode(), name="a"))
    assert all(one.confidence <= 1 for one in found)


def test_the_same_paper_gives_the_same_proposals() -> None:
    text = papers()[0].text().encode()
    assert propose(read(text, name="a")) == propose(read(text, name="a"))
