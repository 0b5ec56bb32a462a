"""Elements in a case: how a comparison is chosen, what a gap means, what carries an element."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dedere.assessment import assess
from dedere.assessment.elements import Carried, CaseElements, Gap, OffenseInCase, elements_of
from dedere.assessment.elements.choosing import cited
from dedere.casefile import loads
from dedere.errors import DedereError, NotKnownError
from dedere.law.elements import comparison

HEAD = """\
format: dedere-casefile/1
id: invented-5
requesting_state: {asks}
requested_state: {asked}
documents:
  - {{id: d1, kind: affidavit, issued_on: 2024-03-12}}
offenses:
  - id: o1
"""


def case_of(offense: str, evidence: str = "", asks: str = "US", **days: Any) -> CaseElements:
    asked = "MX" if asks == "US" else "US"
    text = HEAD.format(asks=asks, asked=asked)
    text += "".join(f"    {line}\n" for line in offense.splitlines())
    if evidence:
        text += "evidence:\n" + "".join(f"  - {line}\n" for line in evidence.splitlines())
    chosen = {key: days.pop(key) for key in ("offense", "asked") if key in days}
    days.setdefault("as_of", date(2025, 6, 30))
    return elements_of(assess(loads(text), **days), **chosen)


def one_of(*given: Any, **more: Any) -> OffenseInCase:
    (found,) = case_of(*given, **more).offenses
    return found


FRAUD = "appendix_family: fraud"
CONSPIRACY = "appendix_family: drugs\nform: association_or_conspiracy"


# -- choosing --------------------------------------------------------------------------------------


def test_the_only_comparison_of_a_family_is_taken() -> None:
    choice = one_of(FRAUD).choice
    assert (choice.comparison, choice.how) == (comparison("fraud"), "family")


def test_where_several_are_left_nobody_chooses() -> None:
    choice = one_of(CONSPIRACY).choice
    assert choice.comparison is None
    assert {one.name for one in choice.candidates} == {
        "drug-conspiracy-association",
        "drug-conspiracy-organized-crime",
        "drug-enterprise",
    }


def test_the_form_leaves_out_what_is_of_another() -> None:
    names = {one.name for one in one_of("appendix_family: drugs\nform: attempt").choice.candidates}
    assert "drug-importation" in names
    assert not {name for name in names if name.startswith("drug-conspiracy")}


def test_the_statutes_of_the_label_are_read_before_the_family() -> None:
    label = "label: Money laundering, 18 U.S.C. § 1957\nappendix_family: receiving"
    choice = one_of(label).choice
    assert (choice.comparison, choice.how) == (comparison("money-dealing"), "statutes")
    mexican = 'label: "Conspiracy, 21 U.S.C. § 963; CPF, art. 164"'
    assert one_of(mexican).choice.comparison == comparison("drug-conspiracy-association")


def test_evidence_is_read_before_the_statutes() -> None:
    evidence = "{id: v1, for: {offense: o1, element: mx-association.three}, kind: witness}"
    choice = one_of('label: "18 U.S.C. § 1341"', evidence).choice
    assert (choice.comparison, choice.how) == (
        comparison("drug-conspiracy-association"),
        "evidence",
    )


def test_that_it_is_in_no_family_chooses_nothing() -> None:
    choice = one_of("appendix_family: not_listed").choice
    assert (choice.comparison, choice.candidates) == (None, ())


def test_what_is_asked_for_goes_before_all() -> None:
    choice = one_of(FRAUD, asked="extortion").choice
    assert (choice.comparison, choice.how) == (comparison("extortion"), "asked")
    with pytest.raises(NotKnownError, match="extortion"):
        one_of(FRAUD, asked="extorsion")


def test_one_comparison_is_not_meant_for_two_offenses() -> None:
    text = HEAD.format(asks="US", asked="MX") + "  - id: o2\n"
    assessed = assess(loads(text))
    with pytest.raises(DedereError, match="--offense: o1, o2"):
        elements_of(assessed, asked="fraud")
    (found,) = elements_of(assessed, offense="o2", asked="fraud").offenses
    assert found.offense.id == "o2"
    with pytest.raises(NotKnownError, match="There are: o1, o2"):
        elements_of(assessed, offense="x")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("21 U.S.C. §§ 952(a), 960 and 963", {("21", "952"), ("21", "960"), ("21", "963")}),
        ("18 USC 924(c)(1)(A)", {("18", "924")}),
        ("18 U.S.C. sections 1341 y 1343", {("18", "1341"), ("18", "1343")}),
        ("CPF, arts. 194, 195 y 164", {("CPF", "194"), ("CPF", "195"), ("CPF", "164")}),
        ("LFAFE, art. 83 Ter", {("LFAFE", "83 Ter")}),
        ("No. 21-CR-963", set()),
        ("counts 1 and 2", set()),
    ],
)
def test_provisions_are_read_from_a_label(text: str, found: set[tuple[str, str]]) -> None:
    assert cited([text]) == found


# -- what a gap means ------------------------------------------------------------------------------


def gaps(found: OffenseInCase) -> dict[str, Gap | None]:
    return {one.meeting.elements[0].key: one.gap for one in found.met}


def test_a_gap_depends_on_who_is_asked() -> None:
    to_mexico = gaps(one_of(CONSPIRACY, asked="drug-conspiracy-association"))
    to_the_states = gaps(one_of(CONSPIRACY, asks="MX", asked="drug-conspiracy-association"))
    # A third person: only Mexican law asks for one.
    assert to_mexico["mx-association.three"] is Gap.TO_SHOW
    assert to_the_states["mx-association.three"] is Gap.HARMLESS
    # The amount: only the law of the United States does.
    assert to_mexico["us-drug-conspiracy.amount"] is Gap.HARMLESS
    assert to_the_states["us-drug-conspiracy.amount"] is Gap.TO_SHOW
    # An agreement reaches further than a band.
    assert to_mexico["us-drug-conspiracy.agreement"] is Gap.TO_SHOW
    assert to_the_states["us-drug-conspiracy.agreement"] is Gap.HARMLESS


def test_what_only_gives_jurisdiction_is_disregarded_and_the_doubtful_is_argued() -> None:
    fraud = gaps(one_of(FRAUD))
    assert fraud["us-mail-wire-fraud.means"] is Gap.DISREGARDED
    assert fraud["us-mail-wire-fraud.scheme"] is Gap.IN_PART
    assert fraud["us-mail-wire-fraud.intent"] is None
    exported = gaps(one_of(CONSPIRACY, asked="drug-for-import"))
    assert exported["us-drug-for-import.destination"] is Gap.ARGUED


# -- what carries an element -----------------------------------------------------------------------


def carried(found: OffenseInCase) -> dict[str, Carried]:
    states = {"us": "US", "mx": "MX"}
    told: dict[str, Carried] = {}
    for met in found.met:
        for element in met.meeting.elements:
            told[element.key] = met.carried(element, states[element.key[:2]])  # type: ignore[arg-type]
    return told


def test_evidence_under_the_same_element_of_the_other_law_serves() -> None:
    evidence = "{id: v1, for: {offense: o1, element: us-mail-wire-fraud.intent}, kind: witness}"
    told = carried(one_of(FRAUD, evidence))
    assert told["us-mail-wire-fraud.intent"] is Carried.BY_ITS_OWN
    assert told["mx-fraud.intent"] is Carried.BY_THE_OTHER
    assert told["us-mail-wire-fraud.scheme"] is Carried.BY_NOTHING


def test_evidence_of_the_wider_does_not_carry_the_narrower() -> None:
    row = "{{id: v1, for: {{offense: o1, element: {name}}}, kind: witness}}"
    wider = one_of(CONSPIRACY, row.format(name="us-drug-conspiracy.agreement"),
                   asked="drug-conspiracy-association")  # fmt: skip
    assert carried(wider)["mx-association.band"] is Carried.BY_NOTHING
    narrower = one_of(CONSPIRACY, row.format(name="mx-association.band"),
                      asked="drug-conspiracy-association")  # fmt: skip
    assert carried(narrower)["us-drug-conspiracy.agreement"] is Carried.BY_THE_OTHER


def test_evidence_of_what_meets_in_part_carries_only_its_own() -> None:
    evidence = "{id: v1, for: {offense: o1, element: mx-fraud.deception}, kind: witness}"
    assert carried(one_of(FRAUD, evidence))["us-mail-wire-fraud.scheme"] is Carried.BY_NOTHING


def test_what_nothing_carries_is_listed_the_requested_law_first() -> None:
    found = one_of(FRAUD)
    states = [state for _, _, state in found.bare()]
    assert states == sorted(states, key=["MX", "US"].index)
    assert len(states) == len(carried(found))
    evidence = "{id: v1, for: {offense: o1, element: mx-fraud.gain}, kind: document}"
    keys = {element.key for _, element, _ in one_of(FRAUD, evidence).bare()}
    assert "mx-fraud.gain" not in keys
    assert "mx-fraud.deception" in keys


def test_evidence_for_another_comparison_is_not_lost() -> None:
    evidence = "{id: v1, for: {offense: o1, element: mx-fraud.gain}, kind: document}"
    found = one_of(FRAUD, evidence, asked="extortion")
    assert [one.id for one in found.aside] == ["v1"]


def test_identity_stands_apart() -> None:
    case = case_of(FRAUD, "{id: v1, for: identity, kind: document}")
    assert [one.id for one in case.identity] == ["v1"]
    assert not case.offenses[0].aside


# -- days ------------------------------------------------------------------------------------------

PAPER = "{id: v1, for: identity, kind: document, paper: d1, recorded_on: 2024-06-01}"


def test_evidence_is_there_from_the_day_of_its_paper_and_of_its_record() -> None:
    assert case_of(FRAUD, PAPER).identity
    assert not case_of(FRAUD, PAPER, as_of=date(2024, 3, 11)).identity
    assert case_of(FRAUD, PAPER, as_of=date(2024, 3, 12)).identity
    assert not case_of(FRAUD, PAPER, known_by=date(2024, 5, 31)).identity
    assert case_of(FRAUD, PAPER, known_by=date(2024, 6, 1)).identity


def test_law_that_is_younger_than_the_offense_is_told() -> None:
    old = one_of("appendix_family: kidnapping\ncommitted_on: 1999-04")
    assert [state for state, _ in old.older] == ["MX"]
    assert "since 2011-02" in old.older[0][1].en
    new = one_of("appendix_family: kidnapping\ncommitted_on: 2015")
    assert new.older == ()


# -- penalties and the assessment ------------------------------------------------------------------


def test_the_recorded_penalty_is_compared_with_the_files() -> None:
    found = one_of(
        f"{FRAUD}\nmax_penalty_months_requesting_state: 240\n"
        "max_penalty_months_requested_state: 100"
    )
    us, mx = found.penalties
    assert (us.state, us.recorded, us.agrees) == ("US", "240", True)
    assert (mx.state, mx.recorded, mx.agrees) == ("MX", "100", False)
    life = one_of("appendix_family: kidnapping\nmax_penalty_months_requesting_state: life")
    assert (life.penalties[0].recorded, life.penalties[0].agrees) == ("life", True)
    assert (life.penalties[1].recorded, life.penalties[1].agrees) == (None, None)


def test_the_penalty_goes_with_the_role_where_mexico_asks() -> None:
    found = one_of(f"{FRAUD}\nmax_penalty_months_requesting_state: 144", asks="MX")
    assert (found.penalties[0].state, found.penalties[0].agrees) == ("MX", True)


def test_dual_criminality_is_what_the_assessment_finds() -> None:
    def answers(lines: str = "") -> list[bool | None]:
        return [finding.answer for finding in one_of(FRAUD + lines).findings]

    assert answers() == [None, None]
    no = "\npunishable_requesting_state: true\npunishable_requested_state: false"
    # Still open: all that lacks may be an element that only gives jurisdiction.
    assert answers(no) == [None, None]
    assert answers(f"{no}\nlacks_only_jurisdictional_element: false") == [False, None]
    assert answers(f"{no}\nlacks_only_jurisdictional_element: true") == [True, None]


def test_whoever_is_convicted_is_said_to_be() -> None:
    assert one_of(f"{FRAUD}\nstage: sentenced").is_convicted
    assert not one_of(f"{FRAUD}\nstage: charged").is_convicted


def test_a_file_of_transfers_alone_asks_for_nobody() -> None:
    text = (
        "format: dedere-casefile/1\nid: t\n"
        "transfers: [{id: t1, transferring_state: US, receiving_state: MX}]\n"
    )
    with pytest.raises(DedereError, match="asks for nobody"):
        elements_of(assess(loads(text)))
