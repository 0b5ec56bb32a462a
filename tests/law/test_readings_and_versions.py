"""Law by its date, and law that can be read in two ways: which wording speaks, how it is read."""

from __future__ import annotations

from typing import Any

import pytest

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate, day
from dedere.errors import LawError, NotKnownError
from dedere.law.facts import VOCABULARY, case, law_in_time, offense, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Held,
    Instrument,
    Level,
    Reading,
    any_of,
    bar,
    calendar_days,
    requirement,
    time_limit,
)
from dedere.law.language.deciding import settle
from dedere.law.language.library import Library
from dedere.law.language.readings import read_choices
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Datum, Situation

TEXT = Text("A sentence.", "Una oración.")
REFORM = "2017-06-27"
EVE = "2017-06-26"


def act(**more: Any) -> Instrument:
    return Instrument(
        id="mx/act",
        name=same("Act"),
        short=same("Act"),
        official=same("nowhere"),
        in_force_from=day("1980"),
        read_up_to=day("2020"),
        read_in=same("a copy"),
        authentic=("es",),
        style="mexican",
        **more,
    )


def reading(name: str = "counting") -> Reading:
    held = Held(TEXT, same("somebody"))
    return Reading(name, same("Which days?"), {"short": held, "long": held}, "short")


def situation(
    as_of: str = "2024-01-01", readings: dict[str, str] | None = None, **values: Any
) -> Situation:
    above = Situation(Level.CASE, "case", as_of=day(as_of).earliest, readings=readings or {})
    data: dict[Level, dict[str, Datum]] = {level: {} for level in Level}
    for key, value in values.items():
        level, _, name = key.partition("__")
        fact = VOCABULARY[f"{level}.{name}"]
        data[fact.level][name] = Datum(fact.read(value))
    above.data = data[Level.CASE]
    asked = Situation(Level.REQUEST, "r1", data[Level.REQUEST]).under(above)
    return Situation(Level.OFFENSE, "o1", data[Level.OFFENSE]).under(asked)


def answer(rule: Rule, at: Situation) -> bool | None:
    return settle(rule.answer.weigh(at), shared=rule.shares)[0]


def two_wordings() -> tuple[Rule, Rule, Library]:
    instrument = act()
    now = instrument.article(
        "10", same("Title"), TEXT, confidence=VERIFIED, in_force_from=REFORM, changed=TEXT
    )
    before = now.earlier(TEXT, in_force_from="1980", in_force_to=EVE, confidence=KNOWN)
    law_of = law_in_time.OF_THE_DECISION
    new = bar(
        now,
        Level.OFFENSE,
        TEXT,
        any_of(~offense.is_wilful, offense.is_reclassified),
        law_of=law_of,
    )
    old = bar(before, Level.OFFENSE, TEXT, ~offense.is_wilful, law_of=law_of)
    return new, old, Library([instrument])


def test_an_older_wording_is_named_after_its_first_day() -> None:
    new, old, library = two_wordings()
    assert (new.id, old.id) == ("mx/act/10", "mx/act/10@1980")
    assert old.provision.newer is new.provision
    assert new.provision.older is old.provision
    assert list(library.provisions) == ["mx/act/10", "mx/act/10@1980"]


@pytest.mark.parametrize(("decided", "speaks"), [(EVE, "old"), (REFORM, "new")])
def test_the_wording_of_the_day_of_the_decision_speaks(decided: str, speaks: str) -> None:
    new, old, _ = two_wordings()
    at = situation(
        request__received_by_executive_on="2016-01-01",
        request__decided_on=decided,
        offense__is_wilful=True,
        offense__is_reclassified=True,
    )
    assert answer(new, at) is (speaks == "new")
    assert answer(old, at) is False


def test_before_the_decision_the_day_asked_counts() -> None:
    new, _, _ = two_wordings()
    facts: dict[str, Any] = {
        "request__received_by_executive_on": "2018-01-01",
        "offense__is_wilful": False,
    }
    assert answer(new, situation(as_of="2019-01-01", **facts)) is True


def test_where_the_day_is_not_known_both_wordings_stay_open_unless_they_agree() -> None:
    new, old, _ = two_wordings()
    apart = situation(offense__is_wilful=True, offense__is_reclassified=True)
    assert answer(new, apart) is None
    missing = settle(new.answer.weigh(apart))[1]
    assert ("r1:request.decided_on",) in [one.facts for one in missing]
    harmless = situation(offense__is_wilful=True, offense__is_reclassified=False)
    assert (answer(new, harmless), answer(old, harmless)) == (False, False)


def test_only_a_wording_that_can_have_spoken_is_in_force() -> None:
    new, old, library = two_wordings()
    assert library.rules_in_force(day(EVE).earliest) == [old]
    # Decided long ago or today: both can speak, and each says of itself whether it does.
    assert library.rules_in_force(day("2024").earliest) == [new, old]


def test_a_reading_picks_the_branch() -> None:
    switch = reading()
    rule = requirement(
        act().article("1", same("Title"), TEXT, confidence=VERIFIED),
        Level.OFFENSE,
        TEXT,
        switch.expr({"short": offense.is_wilful, "long": any_of(offense.is_reclassified)}),
    )
    facts: dict[str, Any] = {"offense__is_wilful": True, "offense__is_reclassified": False}
    assert answer(rule, situation(**facts)) is True
    assert answer(rule, situation(readings={"counting": "long"}, **facts)) is False
    assert rule.readings == (switch,)


def test_what_would_decide_follows_the_reading() -> None:
    switch = reading()
    rule = requirement(
        act().article("1", same("Title"), TEXT, confidence=VERIFIED),
        Level.OFFENSE,
        TEXT,
        switch.expr({"short": offense.is_wilful, "long": any_of(offense.is_reclassified)}),
    )
    for choice, fact in (
        ("short", "offense.is_wilful"),
        ("long", "offense.is_reclassified"),
    ):
        at = situation(readings={"counting": choice})
        _, missing = settle(rule.answer.weigh(at))
        assert [one.facts for one in missing] == [(f"o1:{fact}",)]


@pytest.mark.parametrize(("choice", "last"), [("short", "2024-03-11"), ("long", "2024-03-21")])
def test_a_period_under_a_reading_ends_as_it_is_read(choice: str, last: str) -> None:
    rule = time_limit(
        act().article("1", same("Title"), TEXT, confidence=VERIFIED),
        Level.REQUEST,
        TEXT,
        starts=request.provisionally_arrested_on,
        runs=reading().period({"short": calendar_days(10), "long": calendar_days(20)}),
        met_by=request.received_by_executive_on,
        otherwise=TEXT,
    )
    assert rule.limit is not None
    on_the_day, after = (
        situation(
            readings={"counting": choice},
            request__provisionally_arrested_on="2024-03-01",
            request__received_by_executive_on=received,
        )
        for received in (last, str(_next(last)))
    )
    assert answer(rule, on_the_day.above[Level.REQUEST]) is True
    assert answer(rule, after.above[Level.REQUEST]) is False


def _next(written: str) -> PartialDate:
    ordinal = day(written).latest + 1
    return PartialDate(ordinal, ordinal)


def test_an_instrument_that_does_not_reach_the_matter_asks_nothing() -> None:
    instrument = act(scope=case.requested_state.is_("MX"))
    article = instrument.article("1", same("Title"), TEXT, confidence=VERIFIED)
    forbids = bar(article, Level.OFFENSE, TEXT, ~offense.is_wilful)
    asks = requirement(article, Level.OFFENSE, TEXT, offense.is_wilful, suffix="asks")
    facts: dict[str, Any] = {"offense__is_wilful": False}
    here = situation(case__requested_state="MX", **facts)
    elsewhere = situation(case__requested_state="US", **facts)
    assert (answer(forbids, here), answer(asks, here)) == (True, False)
    assert (answer(forbids, elsewhere), answer(asks, elsewhere)) == (False, True)


def test_choices_are_read_and_a_wrong_one_is_answered_with_the_right_ones() -> None:
    known = {"counting": reading()}
    assert read_choices(["counting=long"], known) == {"counting": "long"}
    for wrong, told in (("countin=long", "counting"), ("counting=none", "short, long")):
        with pytest.raises(NotKnownError, match=told):
            read_choices([wrong], known)


def test_two_readings_of_one_name_are_refused() -> None:
    instrument = act()
    article = instrument.article("1", same("Title"), TEXT, confidence=VERIFIED)
    for suffix in ("a", "b"):
        branches = {"short": offense.is_wilful, "long": ~offense.is_wilful}
        requirement(article, Level.OFFENSE, TEXT, reading().expr(branches), suffix=suffix)
    with pytest.raises(LawError, match="two readings"):
        _ = Library([instrument]).readings


@pytest.mark.parametrize(
    ("path", "spanish"),
    [
        (("10", "V"), "Act, art. 10, fr. V"),
        (("10-bis",), "Act, art. 10 Bis"),
        (("119", "3"), "Act, art. 119, párr. 3"),
        (("26", "I", "a"), "Act, art. 26, fr. I, inc. a)"),
    ],
)
def test_a_mexican_article_is_cited_by_fraction_paragraph_and_letter(
    path: tuple[str, ...], spanish: str
) -> None:
    found = act().article(path[0], same("Title"), TEXT, confidence=VERIFIED)
    for part in path[1:]:
        found = found.paragraph(part, TEXT)
    assert found.citation.es == spanish


def test_fractions_stand_in_the_order_of_their_numerals() -> None:
    instrument = act()
    article = instrument.article("10", same("Title"), TEXT, confidence=VERIFIED)
    for fraction in ("X", "IX", "V", "II", "I"):
        article.paragraph(fraction, TEXT)
    found = [provision.path[-1] for provision in instrument.provisions()]
    assert found == ["10", "I", "II", "V", "IX", "X"]
