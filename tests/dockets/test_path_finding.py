"""Events put on the steps: what is shown, what is not, what is usual next."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.defendants import Defendant
from dedere.dockets.entries.patterns import labels_known
from dedere.dockets.events.model import Dated, Event
from dedere.dockets.model import Docket, Form, Party, Source
from dedere.dockets.path import Path, chart, lines, path_of

WHO = Defendant("Inventado Ejemplar", 1)
FIRST = date(2020, 1, 6)


def docket(coverage: str = "full", **more: object) -> Docket:
    return Docket(
        Source("invented.html", "0" * 64, Form.DOCKET_REPORT),
        "casd",
        "3:20-cr-09992",
        "3:20-cr-09992-JQI",
        "USA v. Inventado Ejemplar",
        coverage=coverage,
        **more,  # type: ignore[arg-type]
    )


def event(label: str, day: int = 0, confidence: float = 0.95, **details: str) -> Event:
    on = FIRST + timedelta(days=day)
    return Event(
        label, on, Dated.FILED, day, str(day + 1), "words", (0, 5), "invented", confidence, details
    )


def path(*events: Event, coverage: str = "full") -> Path:
    return path_of(docket(coverage), WHO, events)


def names(found: Path) -> list[str]:
    return [one.told.step.name for one in found.shown]


def lacking(found: Path) -> dict[str, list[str]]:
    return {one.before.step.name: [told.step.name for told in one.steps] for one in found.missing}


def test_steps_stand_in_the_order_of_their_days_and_repeat_as_traces() -> None:
    found = path(
        event("appearance.initial", 9),
        event("charge.indictment", 0),
        event("arrest", 8),
        event("charge.superseding_indictment", 30),
        event("charge.superseding_indictment", 20),
    )
    assert names(found) == ["indictment", "arrest", "initial-appearance", "superseding-charge"]
    assert [one.i for one in found.shown[-1].traces] == [20, 30]


def test_on_one_day_steps_stand_in_their_usual_order() -> None:
    found = path(event("plea.not_guilty"), event("arraignment.held"), event("charge.indictment"))
    assert names(found) == ["indictment", "arraignment", "plea-not-guilty"]


def test_a_sentence_without_plea_and_verdict_is_not_called_unlawful() -> None:
    found = path(event("sentencing.held", 5), event("judgment", 5))
    assert lacking(found)["sentencing"] in (
        ["plea-guilty", "verdict"],
        ["presentence-report"],
    )
    either = [one for one in found.missing if len(one.steps) > 1]
    assert [told.step.name for told in either[0].steps] == ["plea-guilty", "verdict"]
    for lang, denied in (("en", ("did not", "was not")), ("es", ("no ocurrió", "no hubo"))):
        said = "\n".join(lines(found, lang))
        assert {"en": "The docket shows none of these", "es": "no muestra ninguno"}[lang] in said
        assert not any(one in said for one in denied)


def test_one_of_several_ways_is_enough() -> None:
    for label in ("arrest", "custody.writ_issued", "surrender.authorities", "transfer.rule5"):
        found = path(event(label), event("appearance.initial", 1))
        assert "initial-appearance" not in lacking(found), label
    assert "arrest" in lacking(path(event("appearance.initial")))["initial-appearance"]


def test_a_waived_report_is_not_missed() -> None:
    with_plea = (event("plea.guilty"), event("sentencing.held", 3))
    assert lacking(path(event("charge.information"), *with_plea))["sentencing"] == [
        "presentence-report"
    ]
    waived = path(event("charge.information"), *with_plea, event("sentencing.report_waived", 2))
    assert "sentencing" not in lacking(waived)


def test_what_was_refused_shows_nothing_but_that_it_was_asked_for() -> None:
    motion = event("reduction.compassionate", 9, step="motion", outcome="denied")
    order = event("reduction.compassionate", 12, step="order", outcome="denied")
    found = path(event("judgment", 1), motion, order)
    assert "reduction-asked" in names(found)
    assert "sentence-reduced" not in names(found)


def test_an_order_that_denies_shows_nothing() -> None:
    for label in ("dismissal.order", "forfeiture.order", "seal.order", "release.bail_set"):
        for outcome in ("denied", "moot", "withdrawn"):
            found = path(event(label, step="order", outcome=outcome))
            assert not found.shown, label
            assert not found.beside, label
        assert path(event(label, step="order", outcome="granted")).unplaced == 0, label


def test_what_was_granted_has_the_day_of_the_order() -> None:
    motion = event(
        "reduction.3582", 9, step="motion", outcome="granted", outcome_i="40",
        outcome_date="2020-06-01",
    )  # fmt: skip
    found = path(event("judgment", 1), motion)
    reduced = next(one for one in found.shown if one.told.step.name == "sentence-reduced")
    assert (reduced.first.date, reduced.first.i) == (date(2020, 6, 1), 40)


def test_a_motion_to_dismiss_ends_nothing() -> None:
    asked = path(event("charge.indictment"), event("dismissal.motion", 4, step="motion"))
    assert asked.ended is None
    assert [one.told.step.name for one in asked.beside] == ["dismissal-asked"]
    done = path(event("charge.indictment"), event("dismissal.order", 5, step="order"))
    assert done.ended is not None
    assert done.ended.step.name == "dismissed"
    assert done.usual == ()
    dead = path(event("charge.indictment"), event("death", 5))
    assert dead.ended is not None
    assert dead.usual == ()


def test_a_dismissal_with_a_sentence_after_it_ended_nothing_and_is_doubtful() -> None:
    found = path(
        event("charge.indictment"), event("dismissal.order", 4), event("sentencing.held", 9)
    )
    assert found.ended is None
    dismissed = next(one for one in found.shown if one.told.step.name == "dismissed")
    assert dismissed.doubtful
    assert "further steps after it" in "\n".join(lines(found, "en"))


def test_an_arrest_after_the_judgment_is_none_of_the_case() -> None:
    after = path(event("judgment", 3), event("arrest", 900), event("appearance.initial", 901))
    assert names(after) == ["judgment"]
    assert names(path(event("arrest", 3), event("judgment", 3))) == ["arrest", "judgment"]


def test_a_release_on_the_day_of_the_sentence_is_no_bail() -> None:
    same = path(event("sentencing.held", 3), event("release.released", 3))
    assert "released" not in names(same)
    assert "released" in names(path(event("sentencing.held", 3), event("release.released", 2)))


def test_what_must_never_be_said_wrongly_needs_a_sure_sign() -> None:
    for label in ("extradition.to_us", "surrender.authorities", "seal.document", "death"):
        unsure = path(event(label, confidence=0.7))
        assert not unsure.shown, label
        assert not unsure.beside, label
    assert names(path(event("extradition.to_us", direction="from_us"))) == []
    assert names(path(event("extradition.to_us", direction="to_us"))) == ["extradited"]


def test_a_weak_sign_is_shown_as_doubtful_and_a_weaker_one_not_at_all() -> None:
    (one,) = path(event("arrest", confidence=0.6)).shown
    assert one.doubtful
    assert path(event("arrest", confidence=0.4)).shown == ()


def test_a_warrant_of_supervision_is_no_warrant_of_the_case() -> None:
    assert names(path(event("warrant.issued", on="supervision"))) == []
    assert names(path(event("warrant.issued", kind="arrest_warrant"))) == ["warrant"]


def test_usual_next_is_not_what_is_shown_already() -> None:
    found = path(event("charge.indictment"), event("warrant.issued", 1))
    assert [one.step.name for one in found.usual] == ["arrest"]
    again = path(
        event("charge.indictment"), event("arrest", 1), event("charge.superseding_indictment", 9)
    )
    assert "arrest" not in [one.step.name for one in again.usual]
    agreed = path(
        event("charge.indictment"),
        event("plea.agreement", 5),
        event("charge.superseding_indictment", 9),
    )
    assert [one.step.name for one in agreed.usual] == ["arraignment", "trial"]


def test_nothing_is_usual_next_in_a_case_that_the_sheet_marks_as_closed() -> None:
    ended = Party("Inventado Ejemplar", "Defendant", 1, date_terminated=FIRST + timedelta(days=5))
    who = Defendant("Inventado Ejemplar", 1, party=ended)
    assert path_of(docket(), who, [event("charge.indictment", 2)]).usual == ()
    again = path_of(docket(), who, [event("charge.indictment", 2), event("appeal.notice", 9)])
    assert [one.step.name for one in again.usual] == ["appeal-decided"]


def test_the_sheet_says_whether_it_is_whole_and_when_it_was_closed() -> None:
    part = path(event("charge.indictment"), coverage="partial: titles only")
    assert part.is_part
    assert "Only a part" in "\n".join(lines(part, "en"))
    ended = Party("Inventado Ejemplar", "Defendant", 1, date_terminated=date(2021, 5, 4))
    whole = path_of(docket(), Defendant("Inventado Ejemplar", 1, party=ended), [])
    assert whole.closed_on == date(2021, 5, 4)
    assert "4 mayo 2021" in "\n".join(lines(whole, "es")) or "4 may 2021" in "\n".join(
        lines(whole, "es")
    )


def test_an_extradition_to_another_state_is_pointed_to_and_not_drawn() -> None:
    found = path(event("extradition.certified", direction="from_us"))
    assert found.for_another_state
    assert found.shown == ()
    assert "from-united-states" in "\n".join(lines(found, "en"))


def test_a_step_that_is_dated_before_its_condition_says_so() -> None:
    found = path(event("judgment", 3), event("sentencing.held", 8))
    judgment = next(one for one in found.shown if one.told.step.name == "judgment")
    assert [one.step.name for one in judgment.early] == ["sentencing"]


def test_sealing_runs_beside_until_it_is_lifted() -> None:
    found = path(
        event("charge.indictment", 0, sealed="true"),
        event("arrest", 8),
        event("seal.unsealed", 9),
    )
    assert names(found) == ["indictment", "arrest"]
    ((first, last),) = chart(found, "en").seals
    assert last is not None
    assert first < last
    # What has no end that is shown is no span either.
    begun = path(event("charge.indictment", 0, sealed="true"), event("arrest", 8))
    assert chart(begun, "en").seals == ()
    # A paper sealed later is no span: nobody can tell how long or which.
    later = path(event("charge.indictment"), event("seal.document", 5), event("seal.unsealed", 7))
    assert chart(later, "en").seals == ()


EVENTS = st.builds(
    lambda label, day, sure, dated, details: Event(
        label,
        FIRST + timedelta(days=day) if dated else None,
        Dated.FILED if dated else Dated.UNKNOWN,
        abs(day) % 50,
        None if day % 3 else str(day),
        "w",
        (0, 1),
        "p",
        sure,
        details,
    ),
    st.sampled_from([*sorted(labels_known()), "never.seen"]),
    st.integers(-2000, 2000),
    st.floats(0, 1),
    st.booleans(),
    st.dictionaries(
        st.sampled_from(["step", "outcome", "outcome_i", "outcome_date", "kind", "sealed"]),
        st.sampled_from(["motion", "order", "granted", "denied", "7", "x", "2020-13-40", "true"]),
        max_size=3,
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(EVENTS, max_size=25), st.sampled_from(["en", "es"]))
def test_whatever_the_events_a_path_is_made_told_and_drawn(events: list[Event], lang: str) -> None:
    found = path(*events)
    shown = {one.told.step.name for one in (*found.shown, *found.beside)}
    assert all(one.traces for one in (*found.shown, *found.beside))
    # Nothing is both shown and called not shown, or usual next.
    assert not shown & {told.step.name for one in found.missing for told in one.steps}
    assert not {one.told.step.name for one in found.shown} & {one.step.name for one in found.usual}
    assert list(lines(found, lang))
    assert len(chart(found, lang).stations) >= len(shown)


@settings(max_examples=30, deadline=None)
@given(st.lists(EVENTS, max_size=15), st.randoms())
def test_the_order_in_which_events_are_given_changes_nothing(
    events: list[Event], random: object
) -> None:
    unique = list({(one.label, one.i): one for one in events}.values())
    mixed = list(unique)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert list(lines(path(*unique), "en")) == list(lines(path(*mixed), "en"))
