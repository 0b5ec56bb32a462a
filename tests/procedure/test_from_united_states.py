"""Extradition from the United States: complete, safe, and able to say why something is barred."""

from __future__ import annotations

from functools import cache

import pytest

from dedere.procedure.engine import Engine, Move, State
from dedere.procedure.from_united_states import declared
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node
from dedere.procedure.literal import Path as InstancePath
from dedere.procedure.reasons import Because, reasons
from dedere.procedure.verify import verify

STEPS = {
    "B1": ["request-begun", "request/mexican-warrant"],
    "B2": ["request/note", "request/provisional-request"],
    "B3": ["request/cleared", "request/complaint", "request/warrant"],
    "B4": ["request/provisional-arrest", "request/arrest", "request/sixty-days"],
    "B5": [
        "request/first-appearance",
        "request/counsel",
        "request/bail",
        "request/detained",
        "request/bail-revoked",
    ],
    "B6": ["request/received", "request/released-without-request"],
    "B7": ["request/certificate", "request/declaration", "request/filed"],
    "B8": ["request/hearing", "request/motion", "request/waiver", "request/consent"],
    "B9": ["request/certify", "request/deny", "request/set-free", "request/complaint-again"],
    "B10": ["request/habeas-petition", "habeas-petition"],
    "B11": [
        "request/habeas/show-cause",
        "request/habeas/return",
        "request/habeas/denied",
        "request/habeas/granted",
        "request/habeas/granted-conditionally",
        "request/habeas/appeal",
        "request/habeas/further-review",
        "request/habeas/withdrawn",
        "request/habeas/final",
        "request/deny-on-remand",
    ],
    "B12": [
        "request/torture-claim",
        "request/torture-weighed",
        "request/submissions",
        "request/death-penalty-assurance",
        "request/assurance-asked",
        "request/surrender-ordered",
        "request/refused",
        "request/refused-for-nationality",
        "request/deferred",
    ],
    "B13": [
        "request/surrender",
        "request/temporary-surrender",
        "request/two-months",
        "request/discharge-asked",
        "request/discharged",
    ],
    "B14": [
        "request/tried",
        "request/consent-asked",
        "request/free-to-leave",
        "request/sixty-days-free",
        "request/tried-for-another",
    ],
    "outside": ["transfer-outside-treaty", "request/withdrawn", "request/amparo-in-mexico"],
}
LIMITS = {
    ("request/sixty-days", "US-PROV"),
    ("request/two-months", "US-TAKE"),
    ("request/sixty-days-free", "T-SPEC60"),
    ("request/habeas/appeal-period", "US-APP"),
    ("request/habeas/return-period", "US-HRET"),
    ("habeas/appeal-period", "US-APP"),
    ("habeas/return-period", "US-HRET"),
}
REQUEST: InstancePath = ("r1",)
PETITION: InstancePath = ("r1", "h1")

TO_THE_HEARING = [
    "request-begun r1",
    "mexican-warrant",
    "note",
    "cleared",
    "complaint",
    "warrant",
    "provisional-arrest",
    "first-appearance",
    "certificate",
    "received",
    "declaration",
    "filed",
    "hearing",
]
CERTIFIED = [*TO_THE_HEARING, "certify"]


class Case:
    """A history that is taken step by step; a step that cannot be taken fails the test.

    No offense carries the death penalty unless *death* says so.
    """

    def __init__(self, *steps: str, death: bool = False) -> None:
        self.graph = declared().graph
        self.engine = _engine()
        self.state: State = self.engine.start()
        self.moves: list[Move] = []
        self.away = [] if death else [step for step in self.graph.steps if step.where]
        self.take(*steps)

    def place(self, step: str) -> tuple[Node, Step]:
        """The node and the step of ``hearing``, ``habeas/stay`` or ``request-begun``."""
        for prefix, path in (("request/", REQUEST), ("", ())):
            if (found := self.graph.by_id.get(prefix + step)) is not None:
                inner = found.process.name in ("habeas", "offense", "assurance")
                if inner and prefix:
                    path = (*REQUEST, _CALLED[found.process.name])
                return (found.process, path), found
        raise AssertionError(step)

    def take(self, *steps: str) -> Case:
        for written in steps:
            word, _, name = written.partition(" ")
            node, step = self.place(word)
            because = reasons(self.engine, self.state, node, step, self.moves)
            assert self.engine.can(self.state, node, step), (written, because)
            self.state = self.engine.execute(self.state, node, step, name, self.away)
            self.moves.append(Move(node, step, name))
        return self

    def can(self, step: str) -> bool:
        return self.engine.can(self.state, *self.place(step))

    def why_not(self, step: str) -> list[Because]:
        return reasons(self.engine, self.state, *self.place(step), self.moves)

    def is_over(self) -> bool:
        return any(move.step.closing for move in self.moves)


@cache
def _engine() -> Engine:
    return Engine(declared().graph)


_CALLED = {"habeas": "h1", "offense": "o1", "assurance": "a1"}


# -- complete ------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", STEPS)
def test_each_part_of_the_way_is_in_it(part: str) -> None:
    known = declared().graph.by_id
    assert [step for step in STEPS[part] if step not in known] == []


def test_each_period_of_this_direction_runs() -> None:
    found = {(step.id, step.limit.id) for step in declared().graph.steps if step.limit}
    assert found == LIMITS


def test_each_step_is_in_one_part_of_the_map() -> None:
    graph = declared().graph
    for process in graph.processes:
        phases = [one for one in graph.procedure.groups if one.is_phase and one.process is process]
        found = [step for phase in phases for step in phase.steps()]
        assert sorted(map(repr, found)) == sorted(map(repr, process.own))


def test_no_relation_leads_from_a_request_to_another_or_to_the_matter() -> None:
    graph = declared().graph
    for arrow in graph.arrows:
        if arrow.source.process.id.startswith("request"):
            assert arrow.target.process.id.startswith("request") or (
                arrow.kind == "milestone" and arrow.target.id == "transfer-outside-treaty"
            ), arrow
        assert not (arrow.others and arrow.source.process.id == "request"), arrow


def test_nothing_outside_holds_back_a_step_of_a_petition_an_offense_or_an_assurance() -> None:
    for arrow in declared().graph.arrows:
        if arrow.kind in ("condition", "milestone") and arrow.source.process.id in ("", "request"):
            assert arrow.target.process.id in ("", "request"), arrow


# -- safe ----------------------------------------------------------------------------------------


def test_it_is_safe() -> None:
    proof = verify(declared().graph, declared().properties)
    assert [result.name for result in proof.results if not result.holds] == []


def test_the_properties_that_every_procedure_owes_are_there() -> None:
    names = [one.name for one in declared().properties]
    assert len(set(names)) == len(names)
    assert {
        "no-surrender-under-a-stay",
        "no-surrender-without-the-decision",
        "no-surrender-without-certification",
        "no-surrender-without-each-assurance",
        "no-surrender-of-a-refused-offense",
        "released-when-the-period-has-run-out-provisional",
        "released-when-the-period-has-run-out-taking",
    } <= set(names)


# -- histories -----------------------------------------------------------------------------------


def test_certified_habeas_denied_and_surrendered() -> None:
    case = Case(*CERTIFIED, "habeas-petition h1", "habeas/show-cause", "habeas/return")
    case.take("habeas/denied", "surrender-ordered", "habeas/appeal", "habeas/withdrawn")
    assert case.can("surrender")
    case.take("surrender")
    assert case.is_over()
    assert case.can("consent-asked")
    assert not case.can("tried-for-another")
    assert case.take("consent-given").can("tried-for-another")


def test_a_stay_bars_surrender_and_says_so_in_both_languages() -> None:
    case = Case(*CERTIFIED, "surrender-ordered", "habeas-petition h1", "habeas/stay")
    assert not case.can("surrender")
    assert not case.can("transfer-outside-treaty")
    (why,) = case.why_not("surrender")
    assert (why.relation, why.provision) == ("milestone", "us/28-usc/2241")
    assert why.text.en == "a court has stayed the surrender"
    assert why.text.es == "un tribunal suspendió la entrega"
    assert why.since is not None
    assert case.moves[why.since].step.id == "request/habeas/stay"
    assert case.take("habeas/stay-lifted").can("surrender")


def test_a_stay_does_not_stop_the_decision() -> None:
    case = Case(*CERTIFIED, "habeas-petition h1", "habeas/stay")
    assert case.can("surrender-ordered")


def test_a_stay_on_appeal_ends_with_the_appeal() -> None:
    case = Case(*CERTIFIED, "surrender-ordered", "habeas-petition h1", "habeas/denied")
    case.take("habeas/stay-on-appeal", "habeas/appeal")
    assert not case.can("surrender")
    assert case.take("habeas/affirmed").can("surrender")


def test_certification_undone_and_not_given_again() -> None:
    case = Case(*CERTIFIED, "surrender-ordered", "habeas-petition h1", "habeas/denied")
    case.take("habeas/appeal", "habeas/affirmed", "habeas/further-review")
    assert case.can("surrender")
    case.take("habeas/granted-conditionally-on-review")
    (why,) = case.why_not("surrender")
    assert why.text.en == "the certification was undone and not given again"
    case.take("deny-on-remand")
    assert case.is_over()
    assert case.can("set-free")
    assert not case.can("surrender")


def test_certification_undone_and_given_again() -> None:
    case = Case(*CERTIFIED, "surrender-ordered", "habeas-petition h1")
    case.take("habeas/granted-conditionally", "certify")
    assert case.can("surrender")


def test_discharge_when_the_two_months_are_over() -> None:
    case = Case(*CERTIFIED)
    assert [one.relation for one in case.why_not("discharge-asked")] == ["include"]
    case.take("two-months", "discharge-asked", "cause-shown")
    assert case.can("surrender-ordered")
    case.take("discharged")
    assert case.is_over()
    assert not case.can("surrender-ordered")


def test_the_two_months_do_not_run_while_a_petition_is_open() -> None:
    case = Case(*CERTIFIED, "habeas-petition h1")
    assert not case.can("two-months")
    case.take("habeas/denied")
    assert not case.can("two-months"), "an appeal can still be taken"
    assert case.take("habeas/appeal-period").can("two-months")


def test_the_sixty_days_end_provisional_arrest_without_prejudice() -> None:
    case = Case(*CERTIFIED[:8], "sixty-days")
    assert case.can("released-without-request")
    case.take("released-without-request", "certificate", "received", "arrested-again")
    assert case.take("declaration", "filed", "hearing").can("certify")


def test_receipt_stops_the_sixty_days_and_filing_need_not() -> None:
    case = Case(*CERTIFIED[:8], "certificate", "received")
    assert not case.can("sixty-days")
    assert not case.can("hearing")


def test_who_is_arrested_on_the_formal_request_has_no_sixty_days() -> None:
    case = Case("request-begun r1", "mexican-warrant", "certificate", "received", "note", "cleared")
    case.take("complaint", "warrant")
    assert not case.can("provisional-arrest")
    case.take("arrest", "first-appearance")
    assert not case.can("sixty-days")


def test_a_denial_is_followed_by_a_new_complaint_that_is_heard_again() -> None:
    case = Case(*TO_THE_HEARING, "deny")
    assert not case.can("certify")
    assert case.why_not("certify")[0].text.en == (
        "the judge did not certify, and the complaint was not filed again"
    )
    case.take("set-free", "complaint-again")
    assert not case.can("certify")
    assert case.take("hearing", "heard-again").can("certify")


def test_who_waives_the_hearing_is_certified_without_one_and_keeps_speciality() -> None:
    case = Case(*TO_THE_HEARING[:-1], "waiver", "certify", "surrender-ordered", "surrender")
    assert not case.can("tried-for-another")


def test_who_agrees_to_go_needs_no_certificate_and_loses_speciality() -> None:
    case = Case(*TO_THE_HEARING[:8], "consent")
    assert not case.can("surrender"), "the Secretary decides all the same"
    case.take("surrender-ordered", "surrender")
    assert case.can("tried-for-another")


def test_a_claim_of_torture_is_weighed_first() -> None:
    case = Case(*CERTIFIED, "torture-claim")
    (why,) = case.why_not("surrender-ordered")
    assert why.provision == "us/22-cfr/95"
    assert why.text.es == "la persona alegó peligro de tortura y el alegato no se ha ponderado"
    case.take("torture-weighed", "surrender-ordered")


def test_an_assurance_that_is_asked_for_must_be_sufficient() -> None:
    case = Case(*CERTIFIED, "assurance-asked a1")
    case.take("assurance/given", "assurance/insufficient")
    assert not case.can("assurance/sufficient")
    assert not case.can("surrender-ordered")
    case.take("assurance/better-given", "assurance/sufficient", "surrender-ordered", "surrender")


def test_article_8_asks_for_its_assurance_only_where_an_offense_could_bring_death() -> None:
    case = Case(*CERTIFIED, death=True)
    (why,) = case.why_not("surrender-ordered")
    assert (why.relation, why.provision) == ("condition", "treaty-1978/8")
    case.take("death-penalty-assurance", "surrender-ordered")


def test_nobody_is_surrendered_for_a_refused_offense() -> None:
    case = Case(*CERTIFIED, "offense-named o1", "offense/certified", "offense/refused")
    assert not case.can("offense/covered")
    assert case.why_not("offense/covered")[0].text.es == "el Secretario lo negó"


def test_a_deferral_must_end_and_stops_the_two_months() -> None:
    case = Case(*CERTIFIED, "surrender-ordered", "deferred")
    assert not case.can("surrender")
    assert not case.can("two-months")
    case.take("temporary-surrender-agreed", "temporary-surrender")
    assert (
        case.take("deferral-ended").why_not("surrender")[0].step
        is case.place("returned-from-temporary-surrender")[1]
    )
    case.take("returned-from-temporary-surrender", "surrender")


def test_a_citizen_may_be_refused_and_is_then_prosecuted() -> None:
    case = Case(*CERTIFIED, "refused-for-nationality")
    assert case.is_over()
    assert case.can("submitted-for-prosecution")
    assert case.can("set-free")


def test_litigation_in_mexico_stops_nothing() -> None:
    case = Case(*TO_THE_HEARING, "amparo-in-mexico", "warrant-annulled")
    assert case.can("certify")
    node, step = case.place("mexican-warrant")
    assert step in case.engine.pending(case.state, node), "Mexico needs another warrant"


@pytest.mark.parametrize("steps", [CERTIFIED[:1], CERTIFIED[:7], CERTIFIED])
def test_the_exit_outside_the_treaty_is_open_from_anywhere_and_closes_all(steps: list[str]) -> None:
    case = Case(*steps, "transfer-outside-treaty")
    assert case.engine.enabled(case.state) == []
