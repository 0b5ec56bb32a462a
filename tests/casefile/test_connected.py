"""What a matter is connected with: read, written, refused, closed; with a request and without."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment.assess import assess
from dedere.assessment.next_steps import next_steps
from dedere.casefile import Casefile, from_data, is_of_connections_alone, load, loads, to_data
from dedere.casefile.checking import Kind, notes
from dedere.casefile.connected.fields import FIELDS, kinds_named
from dedere.casefile.naming import NAMES_IN, without
from dedere.casefile.parts import Several
from dedere.casefile.provision_names import ProvisionName
from dedere.casefile.schema import schema
from dedere.casefile.sections import COMMON
from dedere.casefile.shapes import Day, Field, Flag, Lines, Option, Shape, Words
from dedere.errors import InputErrors, NotKnownError

LAGUNA = Path(__file__).parents[2] / "examples" / "invented-laguna-connections.yaml"
HEAD: dict[str, Any] = {"format": "dedere-casefile/1", "id": "web", "invented": True}
SOURCES = [{"id": "s1", "title": "A"}, {"id": "s2", "title": "B"}]
REQUEST: dict[str, Any] = {
    "requesting_state": "MX",
    "requested_state": "US",
    "requests": [{"id": "r1"}],
    "offenses": [{"id": "o1"}],
}


def said(data: dict[str, Any]) -> str:
    """All that is said against a file; empty where it can be used."""
    try:
        from_data(data)
    except InputErrors as problems:
        return " ".join(one.found.en + f" {one.todo or ''}" for one in problems.problems)
    return ""


# -- any file of connections -----------------------------------------------------------------------

IDS = {name: [f"{name[:3]}-{number}" for number in (1, 2)] for name in FIELDS}


def values(shape: Shape) -> st.SearchStrategy[Any]:
    """What can stand under a key of this shape."""
    if isinstance(shape, Several):
        return st.lists(values(shape.of), min_size=1, max_size=2, unique_by=str)
    if isinstance(shape, Option):
        return st.sampled_from(sorted(shape.options))
    if isinstance(shape, Day):
        return st.sampled_from(["2020", "2020-05", "2020-05/..", "2020-01/2020-06"])
    if isinstance(shape, Flag):
        return st.booleans()
    if isinstance(shape, Lines):
        return st.lists(st.sampled_from(["Uno", "Dos", "Tres: con dos puntos"]), min_size=1)
    if isinstance(shape, ProvisionName):
        return st.sampled_from(["treaty-1978/8", "mx/lgv/7/X"])
    if isinstance(shape, Words):
        return st.sampled_from(["both", {"en": "word", "es": "palabra"}])
    return st.sampled_from(["a-1", "b.2"])


def written(name: str, key: str, field: Field) -> st.SearchStrategy[Any]:
    if key in ("source", "named_by"):
        return st.sampled_from(["s1", "s2"])
    if key == "sources":
        return st.just(["s1", "s2"])
    kinds = [kind for kind in kinds_named(field) if kind != "requests"]
    if kinds:
        ids = [id for kind in kinds for id in IDS.get(kind, [kind])]
        one = st.sampled_from(ids)
        if isinstance(field.shape, Several):
            return st.lists(one, min_size=1, max_size=3, unique=True)
        return one
    return values(field.shape)


@st.composite
def entries(draw: st.DrawFn, name: str, id: str) -> dict[str, Any]:
    fields = {key: one for key, one in FIELDS[name].items() if key != "id"}
    optional = [key for key, one in fields.items() if not one.required]
    chosen = draw(st.sets(st.sampled_from(optional), max_size=6))
    if "sources" in chosen:
        chosen.discard("source")
    keys = [key for key, one in fields.items() if one.required or key in chosen]
    made = {"id": id, **{key: draw(written(name, key, fields[key])) for key in keys}}
    if made.get("part") in ("victim", "relative"):
        made["named_by"] = "s1"
    if name == "ties":
        made |= {"kind": "other", "from": "peo-1", "to": draw(st.sampled_from(["gro-1", "person"]))}
    return made


@st.composite
def webs(draw: st.DrawFn) -> dict[str, Any]:
    lists = {name: [draw(entries(name, id)) for id in ids] for name, ids in IDS.items()}
    person = {"name": "Ana Ejemplo", "key": "ana"}
    request = draw(st.sampled_from([{}, REQUEST]))
    return {**HEAD, **request, "person": person, **lists, "sources": SOURCES}


def read(data: dict[str, Any]) -> Casefile:
    return from_data(data)


@settings(deadline=None, max_examples=15)
@given(webs())
def test_what_is_written_is_read_again_the_same(data: dict[str, Any]) -> None:
    once = read(data)
    assert is_of_connections_alone(once) is ("offenses" not in data)
    plain = to_data(once)
    assert read(plain) == once
    for name in FIELDS:
        for before, after in zip(data[name], plain[name], strict=True):
            assert {key: after.get(key) for key in before if key != "source"} == {
                key: held for key, held in before.items() if key != "source"
            }


@settings(deadline=None, max_examples=15)
@given(webs(), st.data())
def test_nothing_names_what_is_closed(data: dict[str, Any], draw: st.DataObject) -> None:
    every = [(name, id) for name, ids in IDS.items() for id in ids]
    closed = draw.draw(st.sets(st.sampled_from(every), min_size=1, max_size=4))
    left = without(to_data(read(data)), {(name, id, "") for name, id in closed})
    if left is None:
        return
    named = str(left)
    for _, id in closed:
        assert f"'{id}'" not in named
    read(left)


def test_closing_knows_every_key_that_names_an_entry() -> None:
    for name, fields in FIELDS.items():
        naming = {key for key, one in fields.items() if kinds_named(one)}
        assert naming == set(NAMES_IN.get(name, ())) - {"named_by"}, name


# -- refused ---------------------------------------------------------------------------------------

PEOPLE = [{"id": "p1", "name": "A"}, {"id": "p2", "name": "B"}]
WEB: dict[str, Any] = {
    **HEAD,
    "people": PEOPLE,
    "groups": [{"id": "g1"}, {"id": "g2"}],
    "incidents": [{"id": "i1", "kind": "killing"}],
    "court_cases": [{"id": "c1", "state": "US"}],
    "sources": SOURCES,
}


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"ties": [{"id": "t1", "from": "p1", "kind": "member", "to": "g9"}]}, "no thing"),
        ({"ties": [{"id": "t1", "from": "g1", "kind": "member", "to": "g2"}]}, "'member'"),
        ({"ties": [{"id": "t1", "from": "p1", "kind": "split_from", "to": "g2"}]}, "'split_from'"),
        ({"ties": [{"id": "t1", "from": "p1", "kind": "paid", "to": "p1"}]}, "both ends"),
        ({"ties": [{"id": "t1", "from": "p1", "to": "p2"}]}, "needs the key 'kind'"),
        ({"ties": [{"id": "t1", "from": "person", "kind": "paid", "to": "p1"}]}, "of a person"),
        ({"file_entries": [{"id": "f1", "in": "i1"}]}, "one of the incidents"),
        ({"file_entries": [{"id": "f1", "in": "c2"}]}, "There are: c1."),
        ({"file_entries": [{"id": "f1", "in": "c1", "bars": ["sealed"]}]}, "Did you mean 'seal'?"),
        ({"statements": [{"id": "x1", "by": "g1"}]}, "one of the groups"),
        ({"asks": [{"id": "k1", "under": ["treaty-1978/99"]}]}, "no provision is called"),
        ({"assistance": [{"id": "a1", "used_in": ["p1"]}]}, "one of the people"),
        ({"groups": [{"id": "g1", "since": 2010, "until": 2009}]}, "lies before 'since'"),
        ({"people": [{"id": "p1", "name": "A", "part": "victim"}]}, "`named_by: s1`"),
        ({"people": [{"id": "p1", "aliases": ["A"], "part": "relative"}]}, "`named_by: s1`"),
        ({"people": [{"id": "p1", "named_by": "s9"}]}, "no source has the id 's9'"),
        ({"people": [{"id": "p1", "key": "Con espacios"}]}, "a key: letters"),
        ({"offenses": []}, "no offense is listed"),
        ({"parties": [{"id": "x", "request": "r1"}]}, "no request has the id 'r1'"),
    ],
)
def test_what_cannot_be_is_told(more: dict[str, Any], told: str) -> None:
    assert told.replace("no thing", "nothing has the id 'g9'") in said({**WEB, **more})


def test_a_person_and_a_request_can_be_at_an_end_where_there_are_some() -> None:
    ties = [{"id": "t1", "from": "person", "kind": "other", "to": "r1"}]
    assert said({**WEB, **REQUEST, "ties": ties}) == ""
    assert "nothing has the id 'r1'" in said({**WEB, "ties": ties})


def test_a_place_in_the_file_is_named() -> None:
    text = LAGUNA.read_text("utf-8").replace("to: g-police, since", "to: g-polise, since")
    with pytest.raises(InputErrors) as refused:
        loads(text, "web.yaml")
    (one,) = refused.value.problems
    line = next(n for n, row in enumerate(text.splitlines(), 1) if "g-polise" in row)
    assert (one.place.line, one.todo.en[:26] if one.todo else "") == (
        line,
        "Did you mean 'g-police'? H",
    )


def test_the_schema_takes_and_refuses_what_the_reader_does() -> None:
    checker = jsonschema.Draft202012Validator(schema())
    assert not list(checker.iter_errors(to_data(load(LAGUNA))))
    assert list(checker.iter_errors({**HEAD, "people": []}))
    assert list(checker.iter_errors({**WEB, "requesting_state": "MX"}))
    assert list(checker.iter_errors({**WEB, "ties": [{"id": "t1", "from": "p1", "to": "g1"}]}))


# -- alone -----------------------------------------------------------------------------------------


def test_a_file_of_connections_alone_asks_for_nobody() -> None:
    web = load(LAGUNA)
    assert is_of_connections_alone(web)
    assert (web.requests, web.offenses, web.requesting_state) == ((), (), None)
    found = assess(web)
    assert not found.findings
    assert "asks for nobody" in found.notes[0].en
    with pytest.raises(NotKnownError, match="asks for nobody"):
        next_steps(web)


def test_a_request_or_a_transfer_is_not_alone() -> None:
    assert not is_of_connections_alone(from_data({**WEB, **REQUEST}))
    transfer = {**WEB, "person": {"name": "A"}, "transfers": [{"id": "t1"}]}
    assert not is_of_connections_alone(from_data(transfer))


def test_a_tie_without_a_source_is_worth_a_look() -> None:
    web = from_data({**WEB, "ties": [{"id": "t1", "from": "p1", "kind": "paid", "to": "p2"}]})
    looked = {one.subject: one.kind for one in notes(web)}
    assert looked["t1"] is Kind.NO_SOURCE
    assert not notes(load(LAGUNA))


def test_two_sources_on_one_thing_both_stay() -> None:
    twice = [one for one in load(LAGUNA).incidents if one.key == "invented-killing-at-the-ford"]
    assert [str(one.date) for one in twice] == ["2017-05-08", "2017-05-09"]


# -- closed ----------------------------------------------------------------------------------------


@cache
def laguna() -> dict[str, Any]:
    return to_data(load(LAGUNA))


def closed(*what: tuple[str, str, str]) -> dict[str, Any]:
    left = without(laguna(), set(what))
    assert left is not None
    from_data(left)
    return left


def ids(data: dict[str, Any], name: str) -> set[str]:
    return {one["id"] for one in data.get(name, [])}


def test_a_closed_person_takes_along_what_would_tell_of_him() -> None:
    left = closed(("people", "p-commander", ""))
    assert ids(left, "ties").isdisjoint({"t-paid", "t-protected", "t-police"})
    assert "t-split-south" in ids(left, "ties")
    # What he said goes; what others said of him and of the group stays, without him.
    assert ids(left, "statements") == {"st-trial"}
    assert "c-mx" not in ids(left, "court_cases")
    exhibit = next(one for one in left["file_entries"] if one["id"] == "f-exhibit")
    assert exhibit["about"] == ["g-police", "i-missing", "i-ford"]
    assert "p-commander" not in str(left)


def test_a_closed_court_case_takes_its_entries_along() -> None:
    left = closed(("court_cases", "c-us-cousin", ""))
    assert ids(left, "file_entries").isdisjoint({"f-exhibit", "f-intercept"})
    assert ids(left, "statements") == {"st-plea", "st-home"}
    # Nothing is left of what these requests for assistance asked for.
    assert ids(left, "assistance") == {"a-back"}
    assert "used_in" not in left["assistance"][0]


def test_a_closed_name_takes_the_key_along_that_is_made_of_it() -> None:
    left = closed(("people", "p-old", "name"), ("person", "", "name"))
    old = next(one for one in left["people"] if one["id"] == "p-old")
    assert {"name", "key"}.isdisjoint(old)
    assert {"name", "key"}.isdisjoint(left["person"])


def test_a_closed_source_takes_the_name_that_it_published() -> None:
    people = [
        {"id": "p1", "part": "victim", "name": "A", "key": "a", "named_by": "s1", "source": "s2"}
    ]
    left = without(to_data(from_data({**WEB, "people": people})), {("sources", "s1", "")})
    assert left is not None
    assert left["people"] == [{"id": "p1", "part": "victim", "source": "s2"}]
    from_data(left)


def test_what_an_entry_cannot_do_without_is_closed_with_it() -> None:
    assert "f-plea" not in ids(closed(("file_entries", "f-plea", "in")), "file_entries")
    assert "t-paid" not in ids(closed(("ties", "t-paid", "kind")), "ties")


def test_a_person_of_whom_nothing_is_left_is_tied_to_nothing() -> None:
    left = closed(("sources", "s1", ""))
    assert "person" not in left
    assert "'person'" not in str(left)


def test_nothing_is_left_without_a_connection() -> None:
    alone = {**HEAD, "people": [{"id": "p1"}]}
    assert without(alone, {("people", "p1", "")}) is None


def test_common_keys_stand_in_every_list() -> None:
    assert all(set(COMMON) <= set(fields) for fields in FIELDS.values())
