"""What is closed is taken out of a casefile with all that would tell of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.casefile import from_data, load, to_data
from dedere.casefile.naming import lists_of, rename, without

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted(EXAMPLES.glob("invented-*.yaml"))


def plain(path: Path) -> dict[str, Any]:
    return to_data(load(path))


def ids(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, one["id"]) for name in lists_of(data) for one in data[name]]


def strings(held: Any) -> set[str]:
    if isinstance(held, dict):
        return set().union(*(strings(one) for one in held.values()))
    if isinstance(held, list):
        return set().union(*map(strings, held))
    return {held} if isinstance(held, str) else set()


WHOLE = {path: plain(path) for path in FILES}


@settings(deadline=None)
@given(st.data())
def test_what_is_closed_is_gone_and_the_rest_can_be_read(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(FILES))
    whole = WHOLE[path]
    closed = data.draw(st.sets(st.sampled_from(ids(whole)), min_size=1, max_size=4))
    # Ids that nothing else in the file is called, so that one that is left would show.
    new = {id: f"sealed-{number}-{id}" for number, (_, id) in enumerate(sorted(closed))}
    marked = rename(whole, new)
    left = without(marked, {(name, new[id], "") for name, id in closed})
    if left is None:
        return
    assert strings(left).isdisjoint(new.values())
    again = to_data(from_data(left, name="x"))
    assert strings(again).isdisjoint(new.values())
    thinned = {name for name, _ in closed}
    assert thinned.isdisjoint(left.get("complete", []))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_closed_changes_nothing(path: Path) -> None:
    assert without(WHOLE[path], ()) == WHOLE[path]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_other_ids_and_back(path: Path) -> None:
    whole = WHOLE[path]
    there = {id: f"x-{number}-x" for number, (_, id) in enumerate(ids(whole))}
    back = {new: old for old, new in there.items()}
    renamed = rename(whole, there)
    assert renamed != whole
    from_data(renamed, name="x")
    assert rename(renamed, back) == whole


SMALL = """{"format": "dedere-casefile/1", "id": "small", "requesting_state": "US",
 "requested_state": "MX", "requests": [{"id": "r1"}],
 "offenses": [{"id": "o1", "is_wilful": {"value": true, "source": "s1"}},
              {"id": "o2", "max_penalty_months_requesting_state": 24}],
 "events": [{"id": "e1", "type": "provisional_arrest", "date": "2016-01-08", "source": "s1"},
            {"id": "e2", "type": "provisional_arrest", "date": "2016-01-09", "source": "s2"}],
 "person": {"name": "Ana", "born_on": {"value": "1980-02", "source": "s2"}},
 "complete": ["events", "offenses"],
 "sources": [{"id": "s1", "title": "A"}, {"id": "s2", "title": "B"}]}"""


def test_what_rests_on_a_closed_source_alone_goes_with_it() -> None:
    left = without(json.loads(SMALL), {("sources", "s1", "")})
    assert left is not None
    assert "is_wilful" not in left["offenses"][0]
    assert [one["id"] for one in left["events"]] == ["e2"]
    # The list of events is no longer known to be whole; that of offenses still is.
    assert left["complete"] == ["offenses"]


def test_one_value_can_be_closed() -> None:
    left = without(json.loads(SMALL), {("person", "", "born_on"), ("offenses", "o1", "is_wilful")})
    assert left is not None
    assert left["person"] == {"name": "Ana"}
    assert left["offenses"][0] == {"id": "o1"}


def test_earlier_values_of_a_closed_fact_go_too() -> None:
    data = json.loads(SMALL)
    data["superseded"] = [{"subject": "person", "fact": "person.born_on", "value": "1979"}]
    left = without(data, {("person", "", "born_on")})
    assert left is not None
    assert "superseded" not in left


def test_nothing_is_left_without_an_offense() -> None:
    assert without(json.loads(SMALL), {("offenses", "o1", ""), ("offenses", "o2", "")}) is None
    assert without(json.loads(SMALL), {("requests", "r1", "")}) is None
