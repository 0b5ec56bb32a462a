"""Evidence in a casefile: what it carries, what is refused, and what a careful reader notes."""

from __future__ import annotations

import pytest

from dedere.casefile import from_data, loads, to_data
from dedere.casefile.checking import Kind, notes
from dedere.casefile.model import IDENTITY, Carried
from dedere.errors import InputErrors

TEXT = """\
format: dedere-casefile/1
id: invented-4
requesting_state: US
requested_state: MX
requests: [{id: r1}, {id: r2}]
offenses: [{id: o1, request: r1}]
documents: [{id: d1, request: r1, kind: affidavit, source: s1}]
evidence:
  - id: v1
    for: {offense: o1, element: us-drug-conspiracy.agreement}
    kind: accomplice
    paper: d1
    place: {en: paragraph 3, es: párrafo 3}
    says: {en: He agreed., es: Acordó.}
    said_against: {en: He hopes for less., es: Espera menos pena.}
    benefit: {en: A lower sentence., es: Una pena menor.}
    confidence: doubtful
  - id: v2
    for: [identity, {offense: o1, element: mx-association.three}, identity]
    kind: intercept
    source: s1
sources: [{id: s1}]
"""


def problems(text: str) -> list[str]:
    with pytest.raises(InputErrors) as caught:
        loads(text, "case.yaml")
    for problem in caught.value.problems:
        assert problem.in_("es") != problem.in_("en")
    return [problem.in_("en") for problem in caught.value.problems]


def test_evidence_says_what_it_carries() -> None:
    first, second = loads(TEXT).evidence
    assert first.carries == (Carried("o1", "us-drug-conspiracy.agreement"),)
    assert (first.kind, first.paper, first.confidence) == ("accomplice", "d1", "doubtful")
    assert first.said_against is not None
    assert first.said_against.es == "Espera menos pena."
    assert first.benefit is not None
    assert second.carries == (IDENTITY, Carried("o1", "mx-association.three"))
    assert (second.paper, second.source) == (None, "s1")


def test_it_is_written_back_as_it_was_read() -> None:
    casefile = loads(TEXT)
    written = to_data(casefile)
    assert from_data(written) == casefile
    assert written["evidence"][0]["for"] == {
        "offense": "o1",
        "element": "us-drug-conspiracy.agreement",
    }
    assert written["evidence"][1]["for"] == [
        "identity",
        {"offense": "o1", "element": "mx-association.three"},
    ]
    assert "carries" not in written["evidence"][0]


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("offense: o1, element: us", "offense: o7, element: us",
         "10:20: no offense has the id 'o7'. There are: o1."),
        ("us-drug-conspiracy.agreement", "us-drug-conspiracy.agrement",
         "10:33: no element is called 'us-drug-conspiracy.agrement'. Did you mean"),
        ("paper: d1", "paper: d2", "12:12: no document has the id 'd2'. There are: d1."),
        ("kind: intercept", "kind: wiretap", "20:11: 'wiretap' cannot stand here"),
        ("for: [identity", "for: [identify", "19:11: 'identify' cannot stand here"),
        ("for: {offense: o1, element", "for: {offence: o1, element", "has no key 'offence'"),
        ("    kind: accomplice\n", "", "needs the key 'kind'"),
        ("id: v2", "id: d1", "the id 'd1' is already that"),
        ("source: s1\nsources", "source: s4\nsources", "no source has the id 's4'"),
    ],
)  # fmt: skip
def test_what_names_nothing_is_refused_with_its_place(
    written: str, instead: str, said: str
) -> None:
    assert written in TEXT
    found = problems(TEXT.replace(written, instead, 1))
    assert any(said in one for one in found), found


def test_evidence_for_nothing_is_refused() -> None:
    text = TEXT.replace("[identity, {offense: o1, element: mx-association.three}, identity]", "[]")
    assert any("identity, or {offense: o1" in one for one in problems(text))


def test_a_file_of_transfers_alone_has_no_evidence() -> None:
    text = (
        "format: dedere-casefile/1\nid: t\n"
        "transfers: [{id: t1, transferring_state: US, receiving_state: MX}]\n"
        "evidence: [{id: v1, for: identity, kind: document}]\n"
    )
    assert any("no offense is listed" in one for one in problems(text))


# -- notes -----------------------------------------------------------------------------------------


def kinds(text: str) -> set[tuple[Kind, str]]:
    return {(note.kind, note.subject) for note in notes(loads(text))}


def test_evidence_in_order_has_no_note_of_its_own() -> None:
    assert not {one for one in kinds(TEXT) if one[1] in ("v1", "v2")}


def test_evidence_that_cannot_be_looked_up_is_noted() -> None:
    text = TEXT.replace("    source: s1\nsources", "sources")
    assert (Kind.NO_PAPER, "v2") in kinds(text)


def test_an_accomplice_without_a_word_on_what_was_promised_is_noted() -> None:
    text = TEXT.replace("    benefit: {en: A lower sentence., es: Una pena menor.}\n", "")
    assert (Kind.NO_BENEFIT, "v1") in kinds(text)
    witness = text.replace("kind: accomplice", "kind: witness")
    assert (Kind.NO_BENEFIT, "v1") not in kinds(witness)


def test_a_paper_of_another_request_is_noted() -> None:
    text = TEXT.replace("{id: d1, request: r1", "{id: d1, request: r2")
    found = [note for note in notes(loads(text)) if note.kind is Kind.CONTRADICTION]
    assert [(note.subject, note.fact) for note in found] == [("v1", "paper")]
    assert found[0].place is not None
    assert found[0].place.line == 12


def test_a_source_of_evidence_is_in_use() -> None:
    text = TEXT.replace("kind: affidavit, source: s1", "kind: affidavit")
    assert (Kind.UNUSED_SOURCE, "s1") not in kinds(text)
