"""Arguments on a ground: what they are put together of, and what each part lacks."""

from __future__ import annotations

from datetime import date

import pytest

from dedere.assessment import assess
from dedere.assessment.arguments import ArgumentShown
from dedere.assessment.board import BoardCard, board_of
from dedere.casefile import from_data, loads, to_data
from dedere.errors import InputErrors

HEAD = """\
format: dedere-casefile/1
id: invented-7
requesting_state: US
requested_state: MX
requests: [{id: r1}]
offenses: [{id: o1, request: r1}]
documents: [{id: d1, kind: affidavit}]
parties: [{id: p1, role: expert, name: Perita Muestra}]
evidence:
  - {id: v1, for: identity, kind: witness, paper: d1, label: The neighbor}
  - {id: v2, for: identity, kind: witness}
sources: [{id: s1, title: A book}]
arguments:
"""


def shown(parts: str, known_by: date | None = None) -> list[ArgumentShown]:
    text = f"{HEAD}  - {{id: g1, ground: torture, side: defense, parts: [{parts}]}}\n"
    return list(card(text, known_by).arguments)


def card(text: str, known_by: date | None = None) -> BoardCard:
    casefile = loads(text)
    assert from_data(to_data(casefile)) == casefile
    cards = board_of(assess(casefile, as_of=date(2025, 1, 1), known_by=known_by))
    assert not any(one.arguments for one in cards if one.in_case.ground.name != "torture")
    return next(one for one in cards if one.in_case.ground.name == "torture")


@pytest.mark.parametrize(
    ("part", "lacks"),
    [
        ("{kind: provision, provision: mx/lei/10-bis}", []),
        ("{kind: provision, says: An article}", ["which provision", "a source"]),
        ("{kind: provision, says: An article, sources: [s1]}", ["which provision"]),
        ("{kind: holding, says: Held so.}", ["a source"]),
        ("{kind: holding, says: Held so., sources: [s1]}", []),
        ("{kind: holding, provision: us/case-law/munaf-v-geren-2008}", []),
        ("{kind: holding, sources: [s1]}", ["what was held"]),
        ("{kind: reading, reading: same-offense}", ["which answer is held"]),
        ("{kind: reading, reading: same-offense, branch: conduct}", []),
        ("{kind: evidence, evidence: [v1]}", []),
        ("{kind: evidence, evidence: [v1, v2]}", ["a source"]),
        ("{kind: evidence, says: A neighbor, sources: [s1]}", ["which evidence"]),
        (
            "{kind: expert, field: prisons, report: d1}",
            ["the question", "who the expert is", "the day on which the expert was heard"],
        ),
        (
            "{kind: expert, field: prisons, question: q, report: d1, party: p1, heard_on: 2024}",
            [],
        ),
        ("{kind: ruling, by: A court}", ["when", "the result", "a source"]),
        ("{kind: ruling, by: A court, date: 2024, result: no, sources: [s1]}", []),
        ("{kind: note, says: Ask again.}", []),
    ],
)
def test_each_part_says_what_it_lacks(part: str, lacks: list[str]) -> None:
    (argument,) = shown(part)
    assert [text.en for text in argument.parts[0].lacks] == lacks
    assert all(text.en != text.es for text in argument.parts[0].lacks)


def test_an_argument_lacks_law_or_proof_as_a_whole() -> None:
    (bare,) = shown("{kind: note, says: x}")
    assert [text.en for text in bare.lacks] == [
        "no provision and no holding",
        "no evidence, expert or ruling",
    ]
    (whole,) = shown(
        "{kind: provision, provision: mx/lei/10-bis}, {kind: evidence, evidence: [v1]}"
    )
    assert whole.lacks == ()


def test_a_source_of_the_argument_speaks_for_its_parts() -> None:
    text = HEAD + (
        "  - {id: g1, ground: torture, side: other, source: s1,"
        " parts: [{kind: holding, says: Held so.}]}\n"
    )
    (one,) = card(text).arguments
    assert one.parts[0].lacks == ()


def test_parts_are_told_in_words() -> None:
    (one,) = shown(
        "{kind: evidence, evidence: [v1], says: Saw it.}, "
        "{kind: expert, party: p1, field: {en: prisons, es: prisiones}, heard_on: 2024-05-02}"
    )
    assert one.parts[0].text.en == "The neighbor; Saw it."
    assert one.parts[1].text.es == "Perita Muestra; prisiones; oído el 2024-05-02"


def test_the_card_as_data_holds_them() -> None:
    text = f"{HEAD}  - {{id: g1, ground: torture, side: defense}}\n"
    (told,) = card(text).to_data("es")["arguments"]
    assert (told["id"], told["side_text"]) == ("g1", "la defensa")
    assert told["parts"] == []


def test_an_argument_recorded_later_was_not_there() -> None:
    text = f"{HEAD}  - {{id: g1, ground: torture, side: defense, recorded_on: 2024-05-01}}\n"
    assert not card(text, date(2024, 4, 30)).arguments
    assert card(text, date(2024, 5, 1)).arguments


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ("{kind: provision, provision: mx/lei/10-bi}", "Did you mean 'mx/lei/10-bis'?"),
        ("{kind: reading, reading: same-offence}", "Did you mean 'same-offense'?"),
        ("{kind: reading, reading: same-offense, branch: other}", "one of: as-found, elements"),
        ("{kind: evidence, evidence: [v9]}", "no evidence has the id 'v9'"),
        ("{kind: expert, party: p9}", "no party has the id 'p9'"),
        ("{kind: evidence, field: x}", "a part of the kind evidence has no key 'field'"),
        ("{says: x}", "needs the key 'kind'"),
    ],
)
def test_what_names_nothing_is_refused(parts: str, said: str) -> None:
    with pytest.raises(InputErrors) as caught:
        shown(parts)
    found = [problem.in_("en") for problem in caught.value.problems]
    assert any(said in one for one in found), found
