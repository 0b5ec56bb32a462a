"""The whole way of a person: what is joined, what stays apart, what nobody may make of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.casefile import Casefile, loads
from dedere.casefile.naming import without
from dedere.connections.way import Lane, Station, Told, Way
from dedere.connections.way_agreeing import joined
from dedere.connections.way_drawn import chart_of
from dedere.connections.way_person import everybody, find, is_offered
from dedere.connections.way_said import day_as_event, lines, to_data
from dedere.errors import NotKnownError
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from dedere.pictures.way import draw
from tests.connections.way_sample import EXTRADITION, LISTS, every


def way(word: str = "el-faro") -> Way:
    return Way.of(word, every())


def said(one: Station) -> str:
    return f"{one.date} {one.lane} {one.what.en}"


def station(of: Way, entry: str, part: str | None = None) -> Station:
    found = [
        one
        for one in (*of.stations, *of.apart)
        if any(f"{t.casefile}/{t.entry}" == entry and part in (None, t.part) for t in one.told)
    ]
    assert len(found) == 1, (entry, found)
    return found[0]


def entries(of: Way) -> set[str]:
    every_ = (*of.stations, *of.apart)
    return {f"{told.casefile}/{told.entry}" for one in every_ for told in one.told}


# -- what is joined --------------------------------------------------------------------------------


def test_casefiles_of_all_kinds_are_joined_by_the_key_in_the_order_of_time() -> None:
    found = way()
    assert found.casefiles == ("ext-1", "net-1", "net-2", "tra-1")
    assert found.person.names == ("Pedro Ejemplo Faro", "El Faro", "Faro")
    days = [one.order for one in found.stations]
    assert days == sorted(days)
    by_lane = {lane: [said(one) for one in found.in_lane(lane)] for lane in Lane}
    assert len(by_lane[Lane.REQUESTS]) == 2, "the request and its grant, each once"
    assert any("granted" in one for one in by_lane[Lane.REQUESTS])
    custody = [str(one.date) for one in found.in_lane(Lane.CUSTODY)]
    assert custody == [
        "2014-12-31",
        "2015-01-10",
        "2016-02-01",
        "2022-02-02",
        "2023-03-03",
        "2030-01-01",
    ]
    assert found.silent == ()


def test_any_of_its_names_finds_the_same_way_and_each_place_is_told() -> None:
    for word in ("el-faro", "person:el-faro", "ext-1", "tra-1:person", "net-2:q1"):
        assert way(word).person == way().person
    told = {at: sorted(ids) for at, ids in way().person.ids.items()}
    assert told == {"ext-1": ["person"], "net-1": ["p1"], "net-2": ["q1"], "tra-1": ["person"]}


def test_what_one_casefile_knows_of_the_same_file_joins_though_it_does_not_name_the_person() -> (
    None
):
    assert {"net-2/w1", "net-2/b1"} <= entries(way())


def test_what_her_case_is_about_is_on_her_way_even_where_it_does_not_name_her() -> None:
    about = LISTS.replace("docket: 1-14-cr-1\n", "docket: 1-14-cr-1\n    about: [i3]\n")
    assert about != LISTS
    found = Way.of("el-faro", [loads(about, "net-1.yaml")])
    assert "net-1/i3" in entries(found)
    assert station(found, "net-1/i3").alleged
    assert "net-1/st2" not in entries(found), "what others said of it is not"


def test_nothing_of_another_person_comes_in() -> None:
    assert entries(way()).isdisjoint(
        {"net-1/i3", "net-1/c2", "net-1/st2", "net-1/f2", "net-1/p2", "net-1/p3"}
    )
    other = Way.of("net-1:p2", every())
    assert {"net-1/i3", "net-1/c2", "net-1/st2", "net-1/f2", "net-1/st1"} <= entries(other)
    assert "net-1/i1" not in entries(other)
    assert "ext-1/e1" not in entries(other)


def test_without_a_key_a_person_is_known_in_her_own_casefile_only() -> None:
    alone = EXTRADITION.replace("key: el-faro, ", "")
    casefiles = [loads(alone, "ext-1.yaml"), *every()[1:]]
    found = Way.of("ext-1", casefiles)
    assert found.casefiles == ("ext-1",), "one name in both is not enough"
    assert any("no key" in line for line in lines(found, "en"))


def test_a_name_alone_finds_nobody_and_says_which_key_to_write() -> None:
    with pytest.raises(NotKnownError) as wrong:
        find("pedro ejemplo faro", every())
    assert "el-faro" in wrong.value.in_("es")
    with pytest.raises(NotKnownError) as near:
        find("el-far", every())
    assert "'el-faro'" in near.value.in_("en")
    with pytest.raises(NotKnownError) as none:
        find("net-1", every())
    assert "no person of its own" in none.value.in_("en")


def test_a_word_that_names_two_persons_is_refused() -> None:
    clash = EXTRADITION.replace("id: ext-1", "id: el-faro").replace("key: el-faro", "key: other")
    with pytest.raises(NotKnownError) as wrong:
        find("el-faro", [loads(clash, "el-faro.yaml"), *every()[1:]])
    assert "several" in wrong.value.in_("en")
    assert "other" in wrong.value.in_("en")


def test_a_victim_is_named_only_where_a_source_published_the_name() -> None:
    woman = Way.of("net-1:p3", every())
    assert woman.person.names == ()
    assert woman.person.called.en == "A woman (not named)"
    assert next(lines(woman, "es")) == "El camino completo de A woman (not named)"
    assert find("net-1:p4", every()).names == ("Rosa Muestra",)
    casefile = every()[1]
    people = tuple(replace(one, named_by=None) for one in casefile.people)
    bare = find("net-1:p4", [replace(casefile, people=people)])
    assert bare.names == ()
    assert bare.called.en == "relative of a victim"


def test_everybody_is_listed_once() -> None:
    ids = [one.id for one in everybody(every())]
    assert ids.count("el-faro") == 1
    assert {"net-1:p2", "net-1:p3", "net-1:p4"} <= set(ids)


# -- what stands on it -----------------------------------------------------------------------------


def test_each_station_tells_its_sources_and_how_sure_they_are() -> None:
    for one in (*way().stations, *way().apart):
        assert one.told
        for told in one.told:
            assert told.sources or told.entry == "su1", said(one)
    amparo = station(way(), "ext-1/e3")
    assert amparo.lane is Lane.MEXICO
    assert amparo.told[0].sources[0].url == "https://example.org/amparo"
    assert amparo.detail is not None
    assert "11/2015" in amparo.detail.en
    assert str(amparo.date) == "2015-06", "a month stays a month"


def test_a_trial_stands_where_it_was_held() -> None:
    assert station(way(), "ext-1/e5").lane is Lane.UNITED_STATES
    before = EXTRADITION.replace("date: 2017-05-04", "date: 2014-05-04")
    earlier = Way.of("ext-1", [loads(before, "ext-1.yaml")])
    assert station(earlier, "ext-1/e5").lane is Lane.MEXICO
    never = EXTRADITION.replace("type: surrender, result: surrendered", "type: hearing")
    never = never.replace("event: e4", "kind: final")
    home = Way.of("ext-1", [loads(never, "ext-1.yaml")])
    assert station(home, "ext-1/e5").lane is Lane.MEXICO, "nobody was handed over"


def test_a_decision_says_what_became_of_each_offense() -> None:
    detail = station(way(), "ext-1/d1").detail
    assert detail is not None
    assert "Invented laundering: refused" in detail.en


def test_a_charge_after_surrender_and_a_count_are_only_alleged() -> None:
    charge = station(way(), "ext-1/su1")
    assert (str(charge.date), charge.lane, charge.alleged) == (
        "2018-01-15",
        Lane.UNITED_STATES,
        True,
    )
    assert station(way(), "ext-1/o1").alleged
    assert station(way(), "net-1/i1").alleged
    assert not station(way(), "net-1/i2").alleged, "an arrest happened"


def test_a_statement_says_against_whom_for_which_benefit_and_whether_it_can_be_read() -> None:
    own = station(way(), "net-1/st1")
    assert own.lane is Lane.STATEMENTS
    assert "by the person" in own.what.en
    assert own.benefit is not None
    assert own.benefit.en == "A shorter sentence."
    assert own.detail is not None
    assert "sealed or not public" in own.detail.en
    named = LISTS.replace("  - id: st1\n", "  - id: st1\n    label: The testimony\n")
    (called,) = Way.of("el-faro", [loads(named, "net-1.yaml")]).in_lane(Lane.STATEMENTS)
    assert called.what.en == "The testimony"
    assert called.detail is not None
    assert called.detail.en.startswith("Testimony in court by the person; ")
    other = station(Way.of("net-1:p2", every()), "net-1/st1")
    assert other.detail is not None
    assert "against the person" in other.detail.en


def test_what_the_surrender_did_to_an_investigation_is_said() -> None:
    stands = station(way(), "net-1/v1", "status")
    assert str(stands.date) == "2016-03-01"
    assert "suspended" in stands.what.en
    assert stands.detail is not None
    assert "stood still" in stands.detail.en


def test_what_the_families_asked_and_what_came_back_stand_on_the_line() -> None:
    asked = [one for one in way().stations if one.kind.startswith("ask")]
    assert [str(one.date) for one in asked] == ["2018-11-01", "2019-01-20"]
    assert asked[1].detail is not None
    assert "That it would ask" in asked[1].detail.en


def test_legal_assistance_is_followed_from_the_asking_to_the_case_in_which_it_was_used() -> None:
    asked = station(way(), "net-1/a1", "asked_on")
    assert asked.lane is Lane.ASSISTANCE
    assert asked.detail is not None
    assert asked.detail.en == "from Mexico to United States; used in: 1-14-cr-1"
    assert station(way(), "net-1/a1", "status").date is None


def test_what_has_no_day_is_listed_apart_and_not_drawn() -> None:
    found = way()
    apart = list(found.apart)
    assert {"ext-1/o2", "ext-1/e6"} <= {
        f"{t.casefile}/{t.entry}" for one in apart for t in one.told
    }
    assert all(one.date is None for one in apart)
    chart = chart_of(found)
    assert len(chart.marks) == len(found.stations)
    assert chart.apart == len(apart)


def test_what_is_known_not_to_have_happened_is_no_station_of_the_line() -> None:
    text = EXTRADITION.replace("received_by_executive_on: 2015-03-02", "released_on: never")
    found = Way.of("ext-1", [loads(text, "ext-1.yaml")])
    (never,) = [one for one in found.apart if one.date is not None]
    assert never.date is not None
    assert never.date.is_never
    assert any("did not happen" in line for line in lines(found, "en"))


def test_a_day_that_an_event_tells_is_not_told_again_by_the_value() -> None:
    found = [one for one in way().stations if str(one.date) == "2015-03-02"]
    assert [one.kind for one in found] == ["formal_request"]


def test_what_no_source_says_is_absent() -> None:
    found = Way.of("ext-1", [loads(EXTRADITION, "ext-1.yaml")])
    assert found.silent == (Lane.STATEMENTS, Lane.ASSISTANCE)
    assert not list(found.in_lane(Lane.ASSISTANCE))
    told = "\n".join(lines(found, "es"))
    assert "Ninguna fuente dada dice nada de: Declaraciones y beneficios" in told


# -- where sources do not agree --------------------------------------------------------------------


def test_a_more_exact_date_that_fits_is_taken_and_both_are_told() -> None:
    opened = station(way(), "net-2/w1", "opened_on")
    assert str(opened.date) == "2011-09-20"
    assert {(told.casefile, str(told.date)) for told in opened.told} == {
        ("net-1", "2011-09"),
        ("net-2", "2011-09-20"),
    }
    assert not opened.disputed


def test_sources_that_disagree_both_stay_and_nobody_chooses() -> None:
    found = way()
    arrived = [one for one in found.stations if one.kind == "assistance:arrived_on"]
    assert [str(one.date) for one in arrived] == ["2020-05-05", "2021-01-01"]
    assert all(one.disputed for one in arrived)
    stands = [one for one in found.stations if one.kind == "investigation:status"]
    assert {one.value for one in stands} == {"suspended", "given_up"}
    assert all(one.disputed for one in stands)
    assert len(found.disagreements) == 2
    for each in found.disagreements:
        assert len(each.sides) == 2
        assert each.decided is None
    told = "\n".join(lines(found, "en"))
    assert told.count("Nobody has decided between them.") == 2


def test_the_order_of_the_casefiles_makes_no_difference() -> None:
    first = to_data(way(), "en")
    for order in permutations(every()):
        other = to_data(Way.of("el-faro", order), "en")
        for part in ("stations", "without_a_day"):
            assert other[part] == first[part]


DATES = st.sampled_from(["2011", "2011-09", "2011-09-20", "2011-10", "../2011-09", "2011-09/.."])


@given(st.lists(DATES, min_size=1, max_size=6))
def test_nothing_that_is_told_is_lost_or_told_twice(written: list[str]) -> None:
    told = [Told(f"c{place}", "x", "e", "d", day(one)) for place, one in enumerate(written)]
    said = [
        Station(Lane.MEXICO, "k", same("It was opened"), (one,), ("one",), date=one.date)
        for one in told
    ]
    stations, disagreements = joined(said)
    kept = [each.casefile for one in stations for each in one.told]
    assert sorted(kept) == sorted(one.casefile for one in told)
    assert len(disagreements) == (len(stations) > 1)
    assert all(one.disputed == (len(stations) > 1) for one in stations)
    for one in stations:
        for each in one.told:
            assert one.date is not None
            assert each.date is not None
            assert each.date.earliest <= one.date.earliest
            assert one.date.latest <= each.date.latest, "the most exact that is told"


CONFLICT = """\
conflicts:
  - id: cf1
    subject: r1
    fact: decided_on
    values:
      - {value: 2015-05-20, source: s1, note: The docket says so.}
      - {value: 2015-06-01, source: s2}
"""
DECIDED = "    decided: {value: 2015-06-01, by: A clerk, reason: The paper was seen.}\n"


def test_a_conflict_of_the_record_is_shown_with_both_values_and_notes() -> None:
    text = EXTRADITION.replace("decisions:\n", f"{CONFLICT}decisions:\n")
    text = text.replace("    date: 2015-05-20\n", "")
    found = Way.of("ext-1", [loads(text, "ext-1.yaml")])
    days = [one for one in found.stations if one.kind == "request.decided_on"]
    assert [str(one.date) for one in days] == ["2015-05-20", "2015-06-01"]
    assert all(one.disputed for one in days)
    told = "\n".join(lines(found, "en"))
    assert "Note: The docket says so." in told
    decided = Way.of("ext-1", [loads(text.replace(CONFLICT, CONFLICT + DECIDED), "ext-1.yaml")])
    (day,) = [one for one in decided.stations if one.kind == "request.decided_on"]
    assert (str(day.date), day.disputed) == ("2015-06-01", False)
    (each,) = decided.disagreements
    assert each.decided is not None
    assert "A clerk" in each.decided.en
    assert len(each.sides) == 2, "the value that was not taken stays visible"


# -- what is closed --------------------------------------------------------------------------------


def closed(casefile: Casefile, parts: set[tuple[str, str, str]]) -> Casefile:
    from dedere.casefile import from_data
    from dedere.casefile.writing import to_data as plain

    left = without(plain(casefile), parts)
    assert left is not None
    return from_data(left, casefile.id)


def test_of_what_is_closed_nothing_stands_on_the_way() -> None:
    ext, net, _, transfer = every()
    parts = {("statements", "st1", ""), ("investigations", "v1", "")}
    seen = Way.of("el-faro", [ext, closed(net, parts), transfer])
    told = "\n".join([*lines(seen, "en"), str(to_data(seen, "es"))])
    for secret in ("gave the order", "A shorter sentence", "Investigation 7/2011", "st1"):
        assert secret not in told
    with pytest.raises(NotKnownError) as wrong:
        Way.of("net-1:p2", [closed(net, {("people", "p2", "")})])
    assert "Juan Muestra" not in wrong.value.in_("en")


# -- words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_words_are_whole_in_both_languages(lang: str) -> None:
    data = to_data(way(), lang)  # type: ignore[arg-type]
    assert data["format"] == 1
    assert len(data["stations"]) == len(way().stations)
    text = "\n".join(lines(way(), lang))  # type: ignore[arg-type]
    assert "None" not in text
    assert "{" not in text
    other = "\n".join(lines(way(), "es" if lang == "en" else "en"))
    assert text != other


def test_a_fact_that_is_a_day_is_told_as_what_happened() -> None:
    english = "the day on which the amparo was filed"
    assert day_as_event(Text(english, "el día en que se promovió el amparo")) == Text(
        "The amparo was filed", "Se promovió el amparo"
    )
    for level in (Level.REQUEST, Level.TRANSFER, Level.ASSURANCE):
        for fact in facts_of(level).values():
            told = day_as_event(fact.label)
            assert not told.en.lower().startswith("the day on which"), fact.key
            assert not told.es.lower().startswith("el día en que"), fact.key


def test_odd_words_of_a_record_do_no_harm() -> None:
    odd = LISTS.replace("That the other gave the order.", '"."').replace(
        "A shorter sentence.", '"{0} <b>&amp;</b> {name}"'
    )
    found = Way.of("el-faro", [loads(odd, "net-1.yaml")])
    told = "\n".join(lines(found, "en"))
    assert "{0} <b>&amp;</b> {name}" in told
    assert draw(chart_of(found), "en")


def test_a_casefile_of_lists_without_a_person_has_no_way_of_its_own() -> None:
    assert everybody([loads(LISTS, "net-1.yaml")])[0].id == "el-faro"


_PLACES = """\
format: dedere-casefile/1
id: offered
title: {{en: A case, es: Un caso}}
person: {{key: el-faro, name: Pedro Ejemplo Faro}}
people: [{{id: p1, label: Somebody, part: {part}{more}}}]
groups: [{{id: g1, name: Los Inventados}}]
court_cases: [{{id: c1, state: US{court}}}]
{ties}
"""
_MEMBER = "ties: [{id: t1, from: p1, to: g1, kind: member}]"
_DEFENDANT = ", defendants: [p1]"


@pytest.mark.parametrize(
    ("part", "more", "court", "ties", "offered"),
    [
        ("accused", "", "", "", True),
        ("witness", "", "", "", True),
        ("other", "", "", _MEMBER, True),
        ("official", "", _DEFENDANT, "", True),
        ("victim", "", _DEFENDANT, "", True),
        ("other", ", key: el-faro", "", "", True),
        ("other", "", "", "", False),
        ("official", "", "", "", False),
        ("victim", "", "", "", False),
        ("relative", "", "", "", False),
        ("victim", "", "", _MEMBER, False),
        ("relative", "", "", _MEMBER, False),
    ],
)
def test_the_way_is_offered_of_whom_the_record_has_in_the_case_and_not_of_victims(
    part: str, more: str, court: str, ties: str, offered: bool
) -> None:
    file = loads(_PLACES.format(part=part, more=more, court=court, ties=ties), "offered.yaml")
    assert is_offered(file, "p1") is offered
    assert is_offered(file, "person")
    assert not is_offered(file, "p2")
