"""FollowTheMoney: out and back unchanged, whoever wrote the entities."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedere.bilingual import Text
from dedere.calendars.partial import day
from dedere.casefile import Casefile, Person
from dedere.casefile.connected import CourtCase, FileEntry, Group, Incident, Known, Tie
from dedere.casefile.connection_words import TIES
from dedere.connections.ftm import Entity, entities_of, parse, read, write, written
from dedere.connections.ftm.entities import entity_id
from dedere.connections.ftm.record import record_lines, records
from dedere.connections.ftm.schemata import SCHEMATA, ancestors, properties
from dedere.connections.network import Network
from dedere.errors import InputErrors
from tests.connections.sample import both, files, person

# Lines of JSON, long ones too.
# ruff: noqa: E501
FOREIGN = """\
{"id": "a1", "schema": "Person", "properties": {"name": ["Jane Sample"], "topics": ["role.pep"]}, "datasets": ["x"]}
{"id": "b2", "schema": "Company", "properties": {"name": ["Sample Ltd."], "incorporationDate": ["2001"]}}
{"id": "c3", "schema": "Ownership", "properties": {"owner": ["a1"], "asset": ["b2"], "percentage": ["50"]}}
{"id": "d4", "schema": "Vessel", "properties": {"name": ["Sample Star"]}}
{"id": "e5", "schema": "CourtCase", "properties": {"name": ["US v. Sample"], "caseNumber": ["1:20-cr-9"], "country": ["us"]}}
{"id": "f6", "schema": "CourtCaseParty", "properties": {"party": ["a1"], "case": ["e5"], "role": ["Defendant"]}}
"""


def test_the_network_comes_back_as_it_went_out() -> None:
    sent = both()
    entities, record = write(sent)
    back = read(entities, "x.jsonl", record)
    assert back.kept == ()
    assert back.others is None
    assert Network.of(back.all).to_data("en") == sent.to_data("en")
    assert write(Network.of(back.all), [back]) == (entities, record)


def test_every_entry_of_the_ten_lists_comes_back_equal() -> None:
    sent = files()
    (back,) = records(record_lines([sent]), "x")
    for name in ("people", "groups", "incidents", "investigations", "court_cases", "ties"):
        assert getattr(back, name) == getattr(sent, name)
    assert back.statements == sent.statements
    assert back.file_entries == sent.file_entries
    assert back.assistance == sent.assistance
    assert back.sources == sent.sources
    assert back.invented


def test_what_goes_out_is_what_the_schemata_have() -> None:
    sent = {one.id: one for one in entities_of(both())}
    for one in sent.values():
        assert set(one.properties) <= properties(one.schema), one
        for parent in ancestors(one.schema):
            assert set(SCHEMATA[parent].required) <= set(one.properties), one
            for name, needed in SCHEMATA[parent].links.items():
                for id in one.properties.get(name, ()):
                    assert needed in ancestors(sent[id].schema), (one, id)
    assert {one.schema for one in sent.values()} == {
        "Person",
        "Organization",
        "PublicBody",
        "Event",
        "CourtCase",
        "CourtCaseParty",
        "Document",
        "Documentation",
        "Family",
        "Membership",
        "Succession",
        "Payment",
        "UnknownLink",
    }


def test_its_own_library_takes_every_line() -> None:
    model = pytest.importorskip("followthemoney").model
    for one in entities_of(both()):
        data: dict[str, Any] = one.to_data()
        proxy = model.get_proxy(data, cleaned=False)
        model.get(one.schema).validate({"properties": data["properties"]})
        kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        assert kept == {name: sorted(values) for name, values in data["properties"].items()}


def test_ids_are_such_as_followthemoney_takes_and_stay_apart() -> None:
    taken = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?")
    odd = ["person:a", "person:a:b", "person:a.b", "person:A", "person:ñ", "person:a_b", "person:"]
    made = [entity_id(one) for one in odd]
    assert len(set(made)) == len(odd)
    assert all(taken.fullmatch(one) for one in made)
    assert all(taken.fullmatch(one.id) for one in entities_of(both()))


def test_a_part_of_the_network_goes_out_as_that_part() -> None:
    part = both().around("incident:invented-files:i2")
    entities, record = write(part)
    back = Network.of(read(entities, "x.jsonl", record).all)
    assert set(back.nodes) == set(part.nodes)
    assert len(back.ties) == len(part.ties)
    assert "Pedro Muestra" not in entities + record


def test_entities_of_others_go_out_as_they_came() -> None:
    back = read(FOREIGN, "theirs.jsonl")
    assert back.without_place == ("d4",)
    seen = Network.of(back.all)
    assert {one.kind for one in seen} == {"person", "group", "court-case"}
    assert {one.kind for one in seen.ties} == {"other", "defendant"}
    entities, record = write(seen, [back])
    assert written(parse(entities, "x")) == written(parse(FOREIGN, "x"))
    assert record == ""


def test_entities_of_others_stand_beside_ours() -> None:
    theirs = read(FOREIGN, "theirs.jsonl")
    joined = Network.of([files(), person(), *theirs.all])
    entities, record = write(joined, [theirs])
    again = read(entities, "theirs.jsonl", record)
    assert written(again.kept) == written(theirs.kept)
    assert write(Network.of(again.all), [again]) == (entities, record)


def test_an_entity_of_ours_that_somebody_changed_stays_changed() -> None:
    entities, record = write(both())
    changed = entities.replace('"Los Inventados"', '"Los Renombrados"')
    back = read(changed, "x.jsonl", record)
    assert [one.schema for one in back.kept] == ["Organization"]
    assert write(Network.of(back.all), [back])[0] == changed


names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.builds(
            Entity,
            names.filter(str.strip),
            st.sampled_from(["Person", "Company", "Event", "CourtCase", "Family", "Vessel", "Odd"]),
            st.dictionaries(
                st.sampled_from(["name", "alias", "date", "person", "relative", "x"]),
                st.lists(names, min_size=1, max_size=3).map(tuple),
                max_size=4,
            ),
        ),
        unique_by=lambda one: one.id,
        max_size=6,
    )
)
def test_any_entities_come_back_unchanged(given_: list[Entity]) -> None:
    text = written(given_)
    back = read(text, "any.jsonl")
    assert write(Network.of(back.all), [back])[0] == text


TEXTS = st.none() | st.builds(Text, names.filter(str.strip), names.filter(str.strip))
DAYS = st.none() | st.sampled_from(["2016", "2016-05", "2016-05-01", "../2016", "never"]).map(day)
IDS = st.sampled_from(["p1", "p2", "g1", "i1", "c1"])
MENTIONS = st.lists(IDS, max_size=3).map(tuple)
CASEFILES = st.builds(
    lambda id, key, ties, entries: Casefile(
        id=id,
        person=Person(id="person", key=key),
        facts={},
        requests=(),
        offenses=(),
        people=(Known(id="p1", key="k", name="Juan Ejemplo"), Known(id="p2", part="victim")),
        groups=(Group(id="g1", kind="agency", vertical=False),),
        incidents=(Incident(id="i1", people=("p1", "p2", "person"), groups=("g1",)),),
        court_cases=(CourtCase(id="c1", state="US", defendants=("p1",), about=("i1",)),),
        ties=tuple(replace(one, id=f"t{at}") for at, one in enumerate(ties)),
        file_entries=tuple(replace(one, id=f"f{at}") for at, one in enumerate(entries)),
    ),
    st.sampled_from(["one", "two_", "Tres"]),
    st.none() | st.just("k"),
    st.lists(
        st.builds(
            Tie,
            id=st.just(""),
            from_=IDS,
            to=IDS,
            kind=st.sampled_from(list(TIES)),
            since=DAYS,
            until=DAYS,
            says=TEXTS,
            note=TEXTS,
        ),
        max_size=4,
    ),
    st.lists(
        st.builds(
            FileEntry,
            id=st.just(""),
            in_=st.just("c1"),
            entry=st.none() | names,
            date=DAYS,
            says=TEXTS,
            about=MENTIONS,
            public=st.sampled_from([True, False, None]),
            bars=st.just(()) | st.just(("seal",)),
        ),
        max_size=3,
    ),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CASEFILES, max_size=2, unique_by=lambda one: one.id))
def test_any_casefiles_come_back_equal(sent: list[Casefile]) -> None:
    entities, record = write(Network.of(sent))
    back = read(entities, "x.jsonl", record)
    assert sorted(back.casefiles, key=lambda one: one.id) == sorted(sent, key=lambda one: one.id)
    assert back.kept == ()
    assert write(Network.of(back.all), [back]) == (entities, record)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "no JSON"),
        ("[1]", "no JSON object"),
        ('{"schema": "Person"}', "no 'id'"),
        ('{"id": "x", "schema": "Person", "properties": {"name": [1]}}', "'name'"),
        ('{"id": "x", "schema": "Person", "properties": []}', "'properties'"),
    ],
)
def test_a_line_that_is_no_entity_is_named(line: str, said: str) -> None:
    with pytest.raises(InputErrors) as told:
        read(FOREIGN + line + "\n", "theirs.jsonl")
    assert told.value.in_("en").startswith("theirs.jsonl:7:")
    assert said in told.value.in_("en")


def test_lines_of_one_id_are_one_entity_unless_they_disagree() -> None:
    more = '{"id": "a1", "schema": "Person", "properties": {"alias": ["JS"]}}\n'
    (one,) = [each for each in parse(FOREIGN + more, "x") if each.id == "a1"]
    assert one.properties["alias"] == ("JS",)
    assert one.properties["name"] == ("Jane Sample",)
    with pytest.raises(InputErrors):
        parse(FOREIGN + more.replace("Person", "Company"), "x")


def test_a_broken_record_is_named_by_its_line() -> None:
    entities, record = write(both())
    rows = record.splitlines()
    broken = [json.loads(rows[1]) | {"list": "nothing"}, json.loads(rows[2])]
    broken[1]["entry"]["part"] = 7
    text = "\n".join([rows[0], *(json.dumps(one) for one in broken)])
    with pytest.raises(InputErrors) as told:
        read(entities, "x.jsonl", text, "x.dedere.jsonl")
    message = told.value.in_("en")
    assert "x.dedere.jsonl:2:1: 'list'" in message
    assert "x.dedere.jsonl:3:1: 'part'" in message
