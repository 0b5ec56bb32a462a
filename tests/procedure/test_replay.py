"""What a replay says, on a slice of the procedure in Mexico."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedere.procedure.declared import Declared
from dedere.procedure.history import Absent
from dedere.procedure.replay import CanBring
from tests.procedure.replaying import (
    DEPARTS,
    LAWFUL,
    NOT_JUDGED,
    history,
    on,
    presumed,
    replay,
    the_slice,
    verdicts,
)

GRANT = on("2016-05-20", "executive_decision", result="granted")
NOTICE = on("2016-05-20", "notification")
CLAIM = on("2016-05-26", "amparo_filed", "a")
STAY = on("2016-05-27", "stay_granted", "a")
DENIED = on("2016-10-20", "amparo_denied", "a")
SURRENDER = on("2017-01-19", "surrender")


@pytest.fixture(scope="module")
def mexico() -> Declared:
    return the_slice()


class TestLawful:
    def test_the_way_without_a_suit(self, mexico: Declared) -> None:
        found = replay(history(GRANT, NOTICE, on("2016-06-20", "surrender")), mexico)
        assert verdicts(found) == [LAWFUL, LAWFUL, LAWFUL]
        assert presumed(found, 2) == {"order"}

    def test_what_must_come_before_is_presumed_and_listed(self, mexico: Declared) -> None:
        found = replay(history(on("2016-06-20", "surrender")), mexico)
        assert verdicts(found) == [LAWFUL]
        assert presumed(found, 0) == {"grant", "notice", "order"}

    def test_a_suit_that_was_denied_and_became_final_holds_nothing_back(
        self, mexico: Declared
    ) -> None:
        found = replay(history(GRANT, NOTICE, CLAIM, STAY, DENIED, SURRENDER), mexico)
        assert verdicts(found) == [LAWFUL] * 6
        assert presumed(found, 5) == {"amparo/final", "order"}

    def test_a_suit_event_without_a_claim_presumes_the_claim(self, mexico: Declared) -> None:
        found = replay(history(GRANT, STAY), mexico)
        assert verdicts(found) == [LAWFUL, LAWFUL]
        assert presumed(found, 1) == {"claim"}

    def test_a_guard_that_the_record_does_not_settle_holds_nothing_back(
        self, mexico: Declared
    ) -> None:
        assert presumed(replay(history(GRANT), mexico), 0) == set()

    def test_a_guard_that_the_case_settles_does(self, mexico: Declared) -> None:
        asked = replace(history(GRANT), settled={((), "death"): True})
        assert presumed(replay(asked, mexico), 0) == {"assurance"}
        not_asked = replace(
            history(GRANT, on("2016", "assurance_given")), settled={((), "death"): False}
        )
        assert verdicts(replay(not_asked, mexico)) == [LAWFUL, LAWFUL]


class TestDeparts:
    def test_a_surrender_under_a_stay(self, mexico: Declared) -> None:
        found = replay(history(GRANT, NOTICE, CLAIM, STAY, SURRENDER), mexico)
        assert verdicts(found) == [LAWFUL] * 4 + [DEPARTS]
        reasons = {(one.relation, one.provision) for one in found.judged[4].because}
        assert ("milestone", "mx/amparo/160") in reasons
        stayed = next(one for one in found.judged[4].because if one.provision == "mx/amparo/160")
        assert "2016-05-27" in stayed.text.en
        assert stayed.can_bring is not None
        assert stayed.can_bring.what is CanBring.NOTHING

    def test_a_step_recorded_too_late_is_not_presumed(self, mexico: Declared) -> None:
        later = on("2016-07-01", "notification")
        found = replay(history(GRANT, on("2016-06-20", "surrender"), later), mexico)
        assert found.judged[1].verdict is DEPARTS
        (why,) = [one for one in found.judged[1].because if one.departs]
        assert why.relation == "condition"
        assert why.ground == "due-process"
        assert "notified" in why.text.en

    def test_a_step_that_the_record_denies_is_not_presumed(self, mexico: Declared) -> None:
        denied = replace(history(GRANT, on("2016-06-20", "surrender")), absent=(Absent("notice"),))
        assert replay(denied, mexico).judged[1].verdict is DEPARTS

    def test_a_grant_after_a_refusal(self, mexico: Declared) -> None:
        refused = on("2016-05-20", "executive_decision", result="refused")
        found = replay(
            history(refused, on("2016-06-01", "executive_decision", result="granted")), mexico
        )
        assert verdicts(found) == [LAWFUL, DEPARTS]
        assert found.judged[1].because[0].relation == "exclude"
        assert "2016-05-20" in found.judged[1].because[0].text.en

    def test_a_second_surrender(self, mexico: Declared) -> None:
        again = on("2017-02-19", "surrender")
        found = replay(history(GRANT, on("2016-06-20", "surrender"), again), mexico)
        assert verdicts(found) == [LAWFUL, LAWFUL, DEPARTS]


class TestPeriods:
    def test_a_surrender_before_the_wait_is_over(self, mexico: Declared) -> None:
        found = replay(history(GRANT, NOTICE, on("2016-05-25", "surrender")), mexico)
        (why,) = [one for one in found.judged[2].because if one.departs]
        assert (why.relation, why.provision) == ("period", "mx/lei/33/3")
        assert why.days is not None
        assert why.days >= 10

    def test_late_is_late_on_every_day_that_it_can_have_been(self, mexico: Declared) -> None:
        order = history(GRANT, NOTICE, CLAIM, DENIED, on("2017-02", "review_filed", "a"))
        found = replay(order, mexico)
        late = found.judged[4]
        assert late.verdict is DEPARTS
        (why,) = [one for one in late.because if one.departs]
        assert why.relation == "period"
        assert why.days is not None
        assert why.days > 60

    def test_what_only_some_days_make_late_does_not_depart(self, mexico: Declared) -> None:
        found = replay(
            history(GRANT, NOTICE, CLAIM, DENIED, on("2016", "review_filed", "a")), mexico
        )
        assert found.judged[4].verdict is LAWFUL

    def test_closed_days_that_nobody_loaded_are_given_the_benefit(self, mexico: Declared) -> None:
        # Ten working days from 20 October 2016 end in early November.
        soon = on("2016-11-20", "review_filed", "a")
        found = replay(history(GRANT, NOTICE, CLAIM, DENIED, soon), mexico)
        assert found.judged[4].verdict is LAWFUL
        assert [one.relation for one in found.judged[4].because] == ["note"]


class TestNotJudged:
    def test_what_was_never_seen_before_is_kept_and_said(self, mexico: Declared) -> None:
        odd = on("2016-01-01", "time_travel", result="odd", scope="all")
        found = replay(history(GRANT, odd, on("2016", "other", subtype="press_conference")), mexico)
        assert verdicts(found) == [LAWFUL, NOT_JUDGED, NOT_JUDGED]
        assert "time_travel" in found.judged[1].because[0].text.en
        assert "press_conference" in found.judged[2].because[0].text.es

    def test_a_state_without_a_procedure(self) -> None:
        found = replay(history(GRANT, state="GT"))
        assert verdicts(found) == [NOT_JUDGED]
        assert "GT" in found.judged[0].because[0].text.en

    def test_no_state_at_all(self) -> None:
        found = replay(history(GRANT, state=""))
        assert verdicts(found) == [NOT_JUDGED]

    def test_another_case_says_that_it_is_one(self, mexico: Declared) -> None:
        found = replay(history(GRANT, on("2019", "sentence", "abroad")), mexico)
        assert "another case" in found.judged[1].because[0].text.en

    def test_an_undated_event_is_judged_by_any_day_that_it_can_have(self, mexico: Declared) -> None:
        found = replay(history(GRANT, on(None, "notification"), SURRENDER), mexico)
        assert verdicts(found) == [LAWFUL, LAWFUL, LAWFUL]


class TestOrder:
    def test_two_of_one_day_are_taken_in_the_order_that_the_law_allows(
        self, mexico: Declared
    ) -> None:
        events = [
            on("2017-01-19", "surrender"),
            on("2017-01-19", "review_decided", "a"),
            on("2016-05-20", "notification"),
            on("2016-05-20", "executive_decision", result="granted"),
            on("2016-05-20", "amparo_filed", "a"),
            on("2016-10-20", "amparo_denied", "a"),
            on("2016-10-25", "review_filed", "a"),
        ]
        found = replay(history(*events), mexico)
        assert verdicts(found) == [LAWFUL] * 7

    def test_a_range_is_placed_where_it_is_lawful(self, mexico: Declared) -> None:
        ranged = on("2016", "executive_decision", result="granted")
        found = replay(history(on("2016-05-20", "notification"), ranged), mexico)
        assert verdicts(found) == [LAWFUL, LAWFUL]


class TestInstances:
    def test_several_claims_on_one_track_are_several_suits(self, mexico: Declared) -> None:
        again = on("2016-06-01", "amparo_filed", "a")
        stay = on("2016-06-02", "stay_granted", "a")
        found = replay(history(GRANT, CLAIM, STAY, again, stay), mexico)
        assert verdicts(found) == [LAWFUL] * 5
        assert {one.happening.type: one.node[1] for one in found.judged if one.node}[
            "stay_granted"
        ] == ("a (2)",)

    def test_a_ruling_on_a_track_of_several_suits_is_one_on_each(self, mexico: Declared) -> None:
        again = on("2016-06-01", "amparo_filed", "a")
        found = replay(history(GRANT, NOTICE, CLAIM, STAY, again, DENIED, SURRENDER), mexico)
        assert verdicts(found) == [LAWFUL] * 7
        ruled = [one.node[1] for one in found.taken if one.step.id == "amparo/denies"]
        assert ruled == [("a",), ("a (2)",)]

    def test_one_suit_still_open_holds_the_surrender_back(self, mexico: Declared) -> None:
        other = on("2016-06-01", "amparo_filed", "b")
        stay = on("2016-06-02", "stay_granted", "b")
        found = replay(history(GRANT, NOTICE, CLAIM, DENIED, other, stay, SURRENDER), mexico)
        assert found.judged[6].verdict is DEPARTS


class TestTheEnd:
    def test_the_clocks_that_run_are_told_with_what_set_them_off(self, mexico: Declared) -> None:
        found = replay(history(GRANT, NOTICE), mexico)
        (running,) = found.running
        assert (running.lapse.id, running.trigger.step.id) == ("fifteen-days", "notice")
        assert not running.stands_still

    def test_a_period_that_is_surely_over_has_run_out(self, mexico: Declared) -> None:
        from datetime import date

        found = replay(history(GRANT, NOTICE), mexico, as_of=date(2017, 1, 1).toordinal())
        assert found.running == ()
        assert found.taken[-1].step.id == "fifteen-days"
        assert found.taken[-1].happening is None

    def test_durations_run_between_main_events(self, mexico: Declared) -> None:
        ranged = on("2017-01", "surrender")
        found = replay(history(GRANT, NOTICE, CLAIM, DENIED, ranged), mexico)
        days = {one.name: one.days for one in found.durations}
        assert days["decision-to-claim"] == (6, 6)
        assert days["claim-to-ruling"] == (147, 147)
        assert days["decision-to-surrender"] == (226, 256)


class TestAWordThatCanMeanSeveralSteps:
    """In the United States a stay after a ruling can be one of surrender, or one of release."""

    FILED = on("2016-01-04", "habeas_filed", "h")
    STAYED = on("2016-01-08", "stay_granted", "h")
    AWAY = on("2016-01-20", "transfer_outside_treaty")

    def test_it_is_taken_for_the_likeliest_where_that_departs_from_nothing(self) -> None:
        granted = on("2016-01-06", "habeas_granted", "h", result="conditional")
        found = replay(history(self.FILED, granted, self.STAYED, state="US"))
        assert [one.step.id for one in found.judged if one.step][-1] == "habeas/stay-on-appeal"
        assert found.judged[2].because == ()

    def test_no_departure_is_told_that_hangs_on_how_it_was_read(self) -> None:
        granted = on("2016-01-06", "habeas_granted", "h", result="conditional")
        found = replay(history(self.FILED, granted, self.STAYED, self.AWAY, state="US"))
        assert verdicts(found) == [LAWFUL] * 4
        stay = found.judged[2]
        assert stay.step is not None
        assert stay.step.id == "habeas/writ-stayed"
        # It is lawful, and it is said that by the other reading something would depart.
        (note,) = stay.because
        assert (note.relation, note.departs) == ("note", False)
        assert "surrender is stayed until the appeal is decided" in note.text.en
        assert "se apartaría" in note.text.es

    def test_a_departure_by_every_reading_is_told(self) -> None:
        denied = on("2016-01-06", "habeas_denied", "h")
        found = replay(history(self.FILED, denied, self.STAYED, self.AWAY, state="US"))
        assert verdicts(found) == [LAWFUL, LAWFUL, LAWFUL, DEPARTS]
