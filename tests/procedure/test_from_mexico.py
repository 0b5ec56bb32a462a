"""Extradition from Mexico: complete, safe, and able to say why something is barred."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from dedere.procedure.catalogue import ENTRIES
from dedere.procedure.checked import check
from dedere.procedure.engine import Engine, Move, State
from dedere.procedure.from_mexico import declared, procedure
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node
from dedere.procedure.literal import Path as InstancePath
from dedere.procedure.reasons import Because, reasons
from dedere.procedure.verify import NO_DEAD_END, verify

STEPS = {
    "A1": ["request-begins"],
    "A2": ["request/provisional-request"],
    "A3": ["request/provisional-request-passed-on", "request/provisional-request-declined"],
    "A4": ["request/provisional-order"],
    "A5": ["request/provisional-arrest"],
    "A6": [
        "request/presentation",
        "request/start-of-period-told",
        "request/bail-while-provisional",
    ],
    "A7": ["request/sixty-days-of-arrest", "request/formal-request", "request/measures-lifted"],
    "A8": [
        "request/not-admitted",
        "request/handed-back",
        "request/cured",
        "request/formal-request-anew",
        "request/period-to-cure",
        "request/more-evidence-asked",
        "request/more-evidence-given",
        "request/undertakings-given",
        "request/interior-told",
        "request/interior-view",
        "request/refugee-claim-decided",
        "request/admitted",
        "request/offense-named",
    ],
    "A9": [
        "request/to-judge",
        "request/detention-order",
        "request/formal-detention",
        "request/seizure",
    ],
    "A10": ["request/hearing", "request/hearing-put-off"],
    "A11": ["request/exceptions", "request/three-days-for-exceptions", "request/consent"],
    "A12": [
        "request/evidence",
        "request/proof-extended",
        "request/proof-ended",
        "request/twenty-days-of-proof",
        "request/bail",
    ],
    "A13a": ["request/opinion", "request/five-days-for-opinion"],
    "A13b": ["request/three-days-for-opinion", "request/three-days-after-consent"],
    "A14": ["request/file-to-sre"],
    "A15": [
        "request/twenty-days-for-decision",
        "request/death-penalty-excluded",
        "request/forbidden-penalty-excluded",
        "request/assurance-raised",
        "request/assurance/given",
        "request/assurance/insufficient",
        "request/grant",
        "request/grant-deferred",
        "request/summary-grant",
        "request/refusal",
        "request/offense/granted",
        "request/offense/refused",
    ],
    "A16": ["request/released", "request/refusal-as-mexican", "request/to-the-prosecutor"],
    "A17": ["request/notice"],
    "A18": [
        "request/claim-against-decision",
        "request/claim-against-other-act",
        "claim-outside-request",
        "request/thirty-days-for-amparo",
        "request/fifteen-days-before-order",
    ],
    "A19": [
        "request/amparo/admitted",
        "request/amparo/cure-asked",
        "request/amparo/rejected",
        "request/amparo/stay",
        "request/amparo/procedure-stay",
        "request/amparo/temporary-stay",
        "request/amparo/other-stay",
        "request/amparo/stay-refused",
        "request/amparo/stay-lifted",
        "request/amparo/complaint-about-stay",
        "request/amparo/report",
        "request/amparo/amparo-hearing",
    ],
    "A20": [
        "request/amparo/granted",
        "request/amparo/denied",
        "request/amparo/dismissed",
        "request/amparo/revision",
        "request/amparo/ten-days-for-revision",
        "request/amparo/suit-withdrawn",
    ],
    "A21": [
        "request/amparo/granted-on-revision",
        "request/amparo/denied-on-revision",
        "request/amparo/final",
        "request/amparo/again-from-decision",
        "request/amparo/again-from-opinion",
        "request/amparo/again-from-hearing",
        "request/amparo/again-from-detention-order",
        "request/amparo/freed",
        "request/amparo/obeyed",
    ],
    "A22": ["request/surrender-order"],
    "A23": [
        "request/interior-told-of-handover",
        "request/surrender",
        "request/sixty-days-to-take",
        "request/released-not-taken",
    ],
    "A24": [
        "request/trial",
        "request/trial-for-another-offense",
        "request/speciality-consent-asked",
        "request/speciality-consent",
        "request/sixty-days-of-speciality",
    ],
    "A25": [
        "request/deferral",
        "request/deferral-ends",
        "request/deferral-given-up",
        "request/temporary-surrender",
        "request/returned",
    ],
    "outside": ["transfer-outside-treaty", "request/withdrawn", "escape", "connected-act"],
}
NOT_OF_THIS_DIRECTION = {"US-PROV", "US-TAKE", "US-APP", "US-HRET"}
NOT_OF_ONE_PERSON = {"T-DEN"}
"""The end of the treaty is no step in the matter of one person."""

REQUEST: InstancePath = ("r1",)
NOTICED = [
    "request-begins r1",
    "formal-request",
    "admitted",
    "to-judge",
    "detention-order",
    "formal-detention",
    "hearing",
    "three-days-for-exceptions",
    "opinion",
    "file-to-sre",
    "grant",
    "notice",
]
ORDERED = [*NOTICED, "fifteen-days-before-order", "surrender-order", "interior-told-of-handover"]
GRANTED_AMPARO = [
    *NOTICED,
    "claim-against-decision a1",
    "amparo/stay",
    "amparo/admitted",
    "fifteen-days-before-order",
    "amparo/granted",
    "amparo/ten-days-for-revision",
]
ARRESTED = [
    "request-begins r1",
    "provisional-request",
    "provisional-request-passed-on",
    "provisional-order",
    "provisional-arrest",
]


class Case:
    """A history that is taken step by step; a step that cannot be taken fails the test.

    The guards do not hold, except those that *so* names.
    """

    def __init__(self, *steps: str, so: tuple[str, ...] = ()) -> None:
        self.graph = declared().graph
        self.engine = _engine()
        self.state: State = self.engine.start()
        self.moves: list[Move] = []
        self.away = [step for step in self.graph.steps if step.where and step.where.id not in so]
        self.take(*steps)

    def place(self, word: str) -> tuple[Node, Step]:
        """The node and the step of ``hearing``, ``amparo/stay`` or ``request-begins``.

        Further suits are told apart by their names: ``a2:amparo/stay``.
        """
        name, _, step = word.rpartition(":")
        found = self.graph.by_id.get(f"request/{step}") or self.graph.by_id[step]
        path: InstancePath = ()
        if found.process.id.startswith("request"):
            path = REQUEST
            if found.process.id != "request":
                path = (*REQUEST, name or _CALLED[found.process.name])
        return (found.process, path), found

    def take(self, *steps: str) -> Case:
        for written in steps:
            word, _, name = written.partition(" ")
            node, step = self.place(word)
            because = reasons(self.engine, self.state, node, step, self.moves)
            assert self.engine.can(self.state, node, step), (written, because)
            self.state = self.engine.execute(self.state, node, step, name, self.away)
            self.moves.append(Move(node, step, name))
        return self

    def can(self, word: str) -> bool:
        return self.engine.can(self.state, *self.place(word))

    def why_not(self, word: str) -> list[Because]:
        return reasons(self.engine, self.state, *self.place(word), self.moves)

    def owes(self, word: str) -> bool:
        node, step = self.place(word)
        return step in self.engine.pending(self.state, node) & self.engine.included(
            self.state, node
        )

    def is_over(self) -> bool:
        return any(move.step.closing for move in self.moves)


@cache
def _engine() -> Engine:
    return Engine(declared().graph)


_CALLED = {"amparo": "a1", "offense": "o1", "assurance": "s1"}


# -- complete ------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", STEPS)
def test_each_part_of_the_way_is_in_it(part: str) -> None:
    known = declared().graph.by_id
    assert [step for step in STEPS[part] if step not in known] == []


def test_each_period_of_this_direction_runs_under_a_rule_of_its_entry() -> None:
    rules = {entry.id: entry.rules for entry in ENTRIES}
    limits = [step.limit for step in declared().graph.steps if step.limit]
    expected = set(rules) - NOT_OF_THIS_DIRECTION - NOT_OF_ONE_PERSON
    assert {limit.id for limit in limits} == expected
    assert [limit for limit in limits if limit.rule not in rules[limit.id]] == []


def test_each_step_is_in_one_part_of_the_map() -> None:
    graph = declared().graph
    for process in graph.processes:
        phases = [one for one in graph.procedure.groups if one.is_phase and one.process is process]
        found = [step for phase in phases for step in phase.steps()]
        assert sorted(map(repr, found)) == sorted(map(repr, process.own))


def test_each_step_and_reason_is_said_in_two_languages() -> None:
    graph = declared().graph
    told = [step.title for step in graph.steps] + [one.why for one in graph.relations]
    assert [text for text in told if text.en == text.es or not text.en or not text.es] == []


def test_requests_do_not_touch_except_where_a_stay_forbids_any_removal() -> None:
    graph = declared().graph
    for arrow in graph.arrows:
        if arrow.source.process.id.startswith("request"):
            assert arrow.target.process.id.startswith("request") or (
                arrow.kind == "milestone" and arrow.target.id == "transfer-outside-treaty"
            ), arrow
        assert not (arrow.others and arrow.source.process.id == "request"), arrow


def test_nothing_outside_holds_back_a_step_of_a_suit_an_offense_or_an_assurance() -> None:
    for arrow in declared().graph.arrows:
        if arrow.kind in ("condition", "milestone") and arrow.source.process.id in ("", "request"):
            assert arrow.target.process.id in ("", "request"), arrow


# -- the record ----------------------------------------------------------------------------------

REAL = Path(__file__).parents[3] / "shared" / "reference" / "real-cases"
NO_STEPS = {
    # Of the trial in the United States only what concerns speciality belongs to the procedure.
    "us_arraignment",
    "plea",
    "trial_verdict",
    "sentence",
    # Other cases against the same person, and facts beside the procedure.
    "arrest_domestic",
    "indictment",
    "appeal_decided",
    "death_penalty_not_sought",
    # Nothing is decided by it.
    "procedural_delay",
}
"""What the records of real cases name and no step is, each for the reason given."""


@pytest.mark.skipif(not REAL.exists(), reason="the records of real cases are not here")
def test_each_recorded_event_of_this_direction_is_a_step_or_has_a_reason_not_to_be() -> None:
    known = [one for step in declared().graph.steps for one in step.event]
    unmapped = set()
    for file in REAL.glob("*.json"):
        record = json.loads(file.read_text(encoding="utf-8"))
        if record["requested_state"] not in ("MX", "Mexico"):
            continue
        for event in record["events"]:
            kind, subtype = event["type"], event.get("subtype")
            result = {"favourable": "favorable"}.get(event.get("result"), event.get("result"))
            if not any(one.fits(kind, subtype, result, event.get("scope")) for one in known):
                unmapped.add(subtype if kind == "other" else kind)
    assert unmapped <= NO_STEPS


# -- safe ----------------------------------------------------------------------------------------


def test_it_is_safe() -> None:
    proof = verify(declared().graph, declared().properties)
    assert [result.name for result in proof.results if not result.holds] == []


def test_there_is_a_way_to_an_end_that_does_not_hang_on_the_requesting_state() -> None:
    whole = procedure()
    withdrawn = whole.party("request/withdrawn", "test")
    assert isinstance(withdrawn, Step)
    withdrawn.included = withdrawn.closing = False
    assert verify(check(whole)).result(NO_DEAD_END).holds


def test_the_properties_that_every_procedure_owes_are_there() -> None:
    names = [one.name for one in declared().properties]
    assert len(set(names)) == len(names)
    assert {
        "no-surrender-under-a-stay",
        "no-surrender-without-the-decision",
        "no-surrender-without-each-assurance",
        "no-surrender-of-a-refused-offense",
        "released-when-the-period-has-run-out-provisional",
        "released-when-the-period-has-run-out-taking",
    } <= set(names)


# -- histories -----------------------------------------------------------------------------------


def test_asked_heard_granted_and_surrendered() -> None:
    case = Case(*ORDERED)
    assert case.can("surrender")
    case.take("surrender")
    assert case.is_over()
    assert case.can("trial")
    assert not case.can("trial-for-another-offense")
    assert case.take("speciality-consent").can("trial-for-another-offense")


def test_a_stay_bars_surrender_and_says_so_in_both_languages() -> None:
    case = Case(*ORDERED, "claim-against-other-act a1", "amparo/stay")
    assert not case.can("surrender")
    (why,) = case.why_not("surrender")
    assert (why.relation, why.provision) == ("milestone", "mx/amparo/160")
    assert why.text.en == "surrender is stayed"
    assert why.text.es == "la entrega está suspendida"
    assert why.since is not None
    assert case.moves[why.since].step.id == "request/amparo/stay"
    assert case.take("amparo/stay-lifted").can("surrender")


def test_a_stay_of_surrender_leaves_the_procedure_and_the_detention_alone() -> None:
    case = Case(*NOTICED[:6], "claim-against-other-act a1", "amparo/stay")
    case.take("hearing", "three-days-for-exceptions", "opinion", "file-to-sre", "grant")


def test_a_stay_by_incident_of_the_procedure_stops_the_decision() -> None:
    case = Case(*NOTICED[:10], "claim-against-other-act a1", "amparo/procedure-stay")
    assert not case.can("grant")
    assert not case.can("refusal")
    assert [why.text.en for why in case.why_not("grant")] == ["the procedure is stayed by incident"]
    assert case.take("amparo/stay-lifted").can("grant")


def test_the_stay_of_another_act_holds_nothing_back() -> None:
    case = Case(*ORDERED, "claim-against-other-act a1", "amparo/other-stay")
    assert case.can("surrender")


def test_the_sixty_days_stand_still_under_a_stay() -> None:
    case = Case(*ORDERED, "claim-against-other-act a1", "amparo/stay")
    assert not case.can("sixty-days-to-take")
    assert case.take("amparo/stay-lifted").can("sixty-days-to-take")


def test_a_suit_before_any_request_bars_surrender_in_each_and_any_other_removal() -> None:
    case = Case("claim-outside-request a0")
    suit = case.graph.by_id["amparo/stay"]
    case.state = case.engine.execute(case.state, (suit.process, ("a0",)), suit)
    assert not case.can("transfer-outside-treaty")
    assert not case.take(*ORDERED).can("surrender")


def test_only_an_amparo_against_the_decision_holds_back_the_order() -> None:
    other = Case(*NOTICED, "fifteen-days-before-order", "claim-against-other-act a1")
    assert other.can("surrender-order")
    case = Case(*NOTICED, "fifteen-days-before-order", "claim-against-decision a1")
    (why,) = case.why_not("surrender-order")
    assert why.provision == "mx/lei/33/3"
    case.take("amparo/admitted", "amparo/denied")
    assert not case.can("surrender-order"), "revision can still be sought"
    case.take("amparo/revision", "amparo/denied-on-revision", "amparo/final")
    assert case.can("surrender-order")


def test_a_claim_that_is_extended_to_the_decision_holds_back_the_order() -> None:
    case = Case(*NOTICED, "fifteen-days-before-order", "claim-against-other-act a1")
    assert not case.take("amparo/extended-to-decision").can("surrender-order")


def test_after_a_granted_amparo_the_decision_is_made_anew() -> None:
    case = Case(*GRANTED_AMPARO)
    assert not case.can("surrender-order")
    assert "not been obeyed" in " ".join(why.text.en for why in case.why_not("surrender-order"))
    case.take("amparo/again-from-decision")
    assert not case.can("notice")
    assert not case.can("opinion"), "only the decision is repeated"
    case.take("grant", "notice", "fifteen-days-before-order", "surrender-order")
    assert case.take("interior-told-of-handover").can("surrender")


def test_after_a_granted_amparo_the_procedure_is_done_again_from_the_hearing() -> None:
    case = Case(*GRANTED_AMPARO, "amparo/again-from-hearing")
    assert not case.can("grant")
    assert not case.can("opinion")
    case.take("hearing")
    assert not case.can("opinion"), "three days for exceptions come first"
    case.take("exceptions", "evidence", "twenty-days-of-proof", "opinion")
    assert not case.can("grant")
    assert case.take("file-to-sre").can("refusal")


def test_an_amparo_can_set_the_person_free_and_end_the_request() -> None:
    case = Case(*GRANTED_AMPARO, "amparo/freed")
    assert case.is_over()
    assert not case.can("grant")
    assert not case.can("surrender-order")


def test_a_grant_of_amparo_that_revision_reverses_holds_nothing_back() -> None:
    case = Case(*GRANTED_AMPARO[:-1], "amparo/revision", "amparo/denied-on-revision")
    assert not case.can("amparo/again-from-decision")
    assert case.take("amparo/final").can("surrender-order")


def test_a_claim_dismissed_outright_is_final_in_five_days_unless_there_is_a_complaint() -> None:
    case = Case(*NOTICED, "fifteen-days-before-order", "claim-against-decision a1")
    case.take("amparo/rejected")
    assert not case.can("amparo/final")
    late = Case(*NOTICED, "fifteen-days-before-order", "claim-against-decision a1")
    late.take("amparo/rejected", "amparo/five-days-for-complaint", "amparo/final")
    assert late.can("surrender-order")
    case.take("amparo/complaint-against-rejection", "amparo/admitted")
    assert not case.can("surrender-order")


def test_a_request_is_handed_back_and_made_again() -> None:
    case = Case("request-begins r1", "formal-request", "handed-back")
    assert not case.can("admitted")
    assert [why.text.en for why in case.why_not("admitted")] == ["the request lacks something"]
    case.take("formal-request-anew")
    assert case.can("admitted")
    assert case.take("handed-back", "cured").can("admitted")


def test_an_order_is_no_arrest_and_sixty_days_after_the_arrest_the_person_goes_free() -> None:
    case = Case(*ARRESTED[:-1])
    assert not case.can("sixty-days-of-arrest")
    assert not case.can("measures-lifted")
    case.take("provisional-arrest", "sixty-days-of-arrest")
    assert case.owes("measures-lifted")
    case.take("measures-lifted")
    assert not case.can("provisional-arrest")
    assert case.take("formal-request").can("admitted")


def test_the_formal_request_stops_the_sixty_days_and_a_defect_starts_none_anew() -> None:
    case = Case(*ARRESTED, "formal-request")
    assert not case.can("sixty-days-of-arrest")
    assert not case.can("period-to-cure")
    case.take("handed-back")
    assert case.can("period-to-cure")
    assert not case.take("cured").can("period-to-cure")
    assert not case.take("admitted").can("measures-lifted")


def test_at_liberty_no_period_to_cure_runs() -> None:
    assert not Case("request-begins r1", "formal-request", "handed-back").can("period-to-cure")


def test_the_opinion_waits_for_exceptions_and_their_proof() -> None:
    case = Case(*NOTICED[:7])
    assert not case.can("opinion")
    case.take("exceptions", "evidence")
    assert [why.text.es for why in case.why_not("opinion")] == [
        "se opusieron excepciones y no concluye su prueba"
    ]
    assert case.take("proof-ended").can("opinion")


def test_who_consents_can_be_surrendered_without_further_proceedings() -> None:
    case = Case(*NOTICED[:7])
    assert not case.can("summary-grant")
    case.take("consent")
    assert case.can("opinion")
    case.take("summary-grant", "notice", "fifteen-days-before-order", "surrender-order")
    case.take("interior-told-of-handover", "surrender", "speciality-waived")
    assert case.can("trial-for-another-offense")


def test_against_a_refugee_the_judge_has_the_view_of_interior() -> None:
    way = [*NOTICED[:2], "protection-noted", "interior-told", *NOTICED[2:8]]
    case = Case(*way, so=("refugee",))
    assert [why.provision for why in case.why_not("opinion")] == ["mx/lrpcap/53"]
    assert case.take("interior-view").can("opinion")


def test_what_can_carry_death_is_granted_only_with_assurances() -> None:
    case = Case(*NOTICED[:10], so=("death-penalty",))
    assert not case.can("grant")
    assert case.can("refusal")
    (why,) = case.why_not("grant")
    assert (why.relation, why.provision) == ("condition", "treaty-1978/8")
    assert case.take("death-penalty-excluded").can("grant")


def test_an_assurance_that_was_asked_for_is_awaited_and_can_be_insufficient() -> None:
    case = Case(*NOTICED, "assurance-raised s1", "fifteen-days-before-order")
    assert not case.can("surrender-order")
    assert case.take("assurance/given").can("surrender-order")
    assert not case.take("assurance/insufficient").can("surrender-order")
    assert case.take("assurance/no-longer-asked").can("surrender-order")


def test_each_offense_is_granted_or_refused_and_the_refused_is_not_covered() -> None:
    case = Case(NOTICED[0], "offense-named o1", *NOTICED[1:], "fifteen-days-before-order")
    assert not case.can("surrender-order")
    case.take("offense/refused")
    assert not case.can("offense/covered")
    assert case.can("surrender-order")


def test_a_refusal_frees_and_a_new_request_is_another() -> None:
    case = Case(*NOTICED[:10], "refusal")
    assert case.is_over()
    assert case.owes("released")
    assert not case.can("grant")
    case.take("released")
    assert case.can("request-begins")


def test_only_a_mexican_is_refused_for_that_and_prosecuted_at_home() -> None:
    assert not Case(*NOTICED[:10]).can("refusal-as-mexican")
    case = Case(*NOTICED[:10], "refusal-as-mexican", so=("mexican",))
    assert case.owes("to-the-prosecutor")
    assert not case.can("released")


def test_who_is_not_taken_in_sixty_days_is_free_for_good() -> None:
    case = Case(*ORDERED, "sixty-days-to-take")
    assert not case.can("surrender")
    assert not case.can("withdrawn")
    assert case.take("released-not-taken").is_over()


def test_a_deferral_bars_order_and_handover_until_it_ends_or_is_given_up() -> None:
    way = [*NOTICED[:10], "grant-deferred", "notice", "fifteen-days-before-order"]
    case = Case(*way)
    assert [why.provision for why in case.why_not("surrender-order")] == ["treaty-1978/15/1"]
    assert case.take("deferral-given-up").can("surrender-order")
    assert Case(*way, "deferral-ends").can("surrender-order")


def test_only_who_is_convicted_in_mexico_is_surrendered_for_a_time_and_comes_back() -> None:
    assert not Case(*NOTICED, "fifteen-days-before-order").can("temporary-surrender")
    case = Case(*NOTICED, "fifteen-days-before-order", so=("sentenced-in-mexico",))
    case.take("temporary-surrender")
    assert not case.is_over()
    assert not case.can("surrender-order")
    assert case.take("returned").can("surrender-order")


def test_a_handover_outside_the_treaty_ends_all_and_a_stay_forbids_it() -> None:
    case = Case(*NOTICED[:7], "claim-against-other-act a1", "amparo/stay")
    (why,) = case.why_not("transfer-outside-treaty")
    assert (why.relation, why.provision) == ("milestone", "mx/amparo/160")
    case.take("amparo/stay-lifted", "transfer-outside-treaty")
    assert case.is_over()
    assert case.engine.enabled(case.state) == []


def test_a_stay_outlives_the_request() -> None:
    case = Case(*NOTICED[:7], "claim-against-other-act a1", "amparo/stay", "withdrawn")
    assert not case.can("transfer-outside-treaty")
    assert not case.can("amparo/granted")
    case.take("amparo/admitted", "amparo/dismissed", "amparo/ten-days-for-revision", "amparo/final")
    assert case.can("transfer-outside-treaty")


def test_an_escape_ends_nothing_and_the_order_is_carried_out_again() -> None:
    case = Case(*NOTICED[:6], "escape", "formal-detention", "hearing")
    assert not case.is_over()
