"""Which cases make the network, for whom, and that what is closed ties nothing."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dedere.casefile import from_data
from dedere.store import cases, derived, items
from dedere.store.access import Reader
from dedere.store.compartments import close, grant
from dedere.store.connected import connected_for
from dedere.store.models import Capacity, Case, Compartment, ConnectedCase, May

pytestmark = pytest.mark.django_db

OFFICE = Reader("Oficial Uno", account="a1", organizations=frozenset("o"), writes=frozenset("o"))
COLLEAGUE = Reader("Oficial Dos", account="a2", organizations=frozenset("o"))
STRANGER = Reader("Otra", account="a5", organizations=frozenset("x"), writes=frozenset("x"))
NOBODY = Reader()

CONNECTED: dict[str, Any] = {
    "format": "dedere-casefile/1",
    "id": "web",
    "invented": True,
    "people": [
        {"id": "p1", "key": "the-one", "name": "Persona Uno", "part": "accused"},
        {"id": "p2", "key": "the-other", "name": "Persona Dos", "part": "accused"},
    ],
    "groups": [{"id": "g1", "key": "los-inventados", "name": "Los Inventados"}],
    "ties": [
        {"id": "t1", "from": "p1", "to": "g1", "kind": "member"},
        {"id": "t2", "from": "p2", "to": "g1", "kind": "led"},
    ],
}
PLAIN: dict[str, Any] = {
    "format": "dedere-casefile/1",
    "id": "plain",
    "invented": True,
    "requesting_state": "US",
    "requested_state": "MX",
    "person": {"name": "Persona Uno"},
    "requests": [{"id": "r1"}],
    "offenses": [{"id": "o1", "is_wilful": True}],
}


def keyed(key: str, id: str = "keyed") -> dict[str, Any]:
    return {**PLAIN, "id": id, "person": {"name": "Persona Uno", "key": key}}


def add(data: dict[str, Any], writer: Reader = OFFICE) -> Case:
    return cases.add(from_data(data), writer, owner=next(iter(writer.organizations)))


def nodes(reader: Reader) -> set[str]:
    return set(connected_for(reader).network.nodes)


def rows() -> list[tuple[Any, ...]]:
    return sorted(ConnectedCase.objects.values_list("case_id", "has_lists", "person_key"))


def test_a_case_without_connections_is_in_no_network() -> None:
    add(PLAIN)
    assert nodes(OFFICE) == set()
    assert rows() == []


def test_connections_are_for_those_who_may_know_of_the_case() -> None:
    add(CONNECTED)
    assert nodes(OFFICE) == {"person:the-one", "person:the-other", "group:los-inventados"}
    assert nodes(COLLEAGUE) == nodes(OFFICE)
    assert nodes(STRANGER) == nodes(NOBODY) == set()


def test_a_plain_case_joins_by_the_key_of_its_person() -> None:
    add(CONNECTED)
    joined = add(keyed("the-one"))
    add(keyed("somebody-else", "apart"))
    found = connected_for(OFFICE).network
    assert set(found.nodes["person:the-one"].casefiles) >= {joined.pk}
    assert "person:somebody-else" not in found.nodes
    assert f"request:{joined.pk}:r1" in found.nodes


def test_a_key_joins_only_what_the_reader_may_know_of() -> None:
    add(CONNECTED)
    theirs = add(keyed("the-one"), STRANGER)
    found = connected_for(OFFICE).network
    assert theirs.pk not in {one.id for one in found.casefiles}
    # Hers has no list of its own, and ours is none of her business.
    assert nodes(STRANGER) == set()


def test_two_cases_from_one_casefile_are_two() -> None:
    first, second = add(CONNECTED), add(CONNECTED)
    found = connected_for(OFFICE).network
    assert {one.id for one in found.casefiles} == {first.pk, second.pk}
    assert set(found.nodes["person:the-one"].casefiles) == {first.pk, second.pk}


def test_what_is_written_later_is_in_it_at_once_and_gone_when_withdrawn() -> None:
    case = add(PLAIN)
    items.add(case, "groups", {"id": "g9", "key": "new-ones", "name": "Los Nuevos"}, OFFICE)
    assert "group:new-ones" in nodes(OFFICE)
    seen = items.version(case, "groups", "g9", OFFICE)
    items.withdraw(case, "groups", "g9", OFFICE, "A mistake", seen=seen)
    assert nodes(OFFICE) == set()
    assert rows() == []


def test_the_table_made_anew_is_the_same() -> None:
    add(CONNECTED)
    add(keyed("the-one"))
    kept = rows()
    assert len(kept) == 2
    ConnectedCase.objects.all().delete()
    assert derived.rebuild("connections") == 2
    assert rows() == kept


# -- closed parts --------------------------------------------------------------------------------


def seal(case: Case, part: str, item: str = "", key: str = "") -> None:
    close(
        case, OFFICE, Compartment.SEALED, part, item, key=key, reason="By order", accounts=["a1"]
    )  # fmt: skip


def test_a_sealed_entry_is_a_hatched_node_for_those_who_may_know_and_none_for_others() -> None:
    case = add(CONNECTED)
    seal(case, "people", "p2")
    assert "person:the-other" not in nodes(COLLEAGUE)
    assert connected_for(COLLEAGUE).sealed == frozenset()
    # Nor is the tie that led to it.
    assert [one.entry for one in connected_for(COLLEAGUE).network.ties] == ["t1"]
    assert "person:the-other" in nodes(OFFICE)
    assert connected_for(OFFICE).sealed == {"person:the-other"}


def test_what_another_case_says_openly_is_not_hatched() -> None:
    seal(add(CONNECTED), "people", "p2")
    add({**CONNECTED, "id": "second"})
    assert "person:the-other" in nodes(COLLEAGUE)
    assert connected_for(OFFICE).sealed == frozenset()
    found = connected_for(COLLEAGUE).network.nodes["person:the-other"]
    assert len(found.casefiles) == 1


def test_a_case_whose_only_connections_are_sealed_is_not_in_it() -> None:
    case = add(PLAIN)
    items.add(case, "people", {"id": "p9", "key": "secret", "name": "Secreta"}, OFFICE)
    seal(case, "people", "p9")
    assert nodes(COLLEAGUE) == set()
    assert connected_for(COLLEAGUE).casefiles == ()
    assert "person:secret" in nodes(OFFICE)


def test_a_key_known_only_from_what_is_sealed_joins_nothing() -> None:
    web = add({**CONNECTED, "people": CONNECTED["people"], "ties": []})
    plain = add(keyed("the-other"))
    seal(web, "people", "p2")
    assert plain.pk not in {one.id for one in connected_for(COLLEAGUE).casefiles}
    assert plain.pk in {one.id for one in connected_for(OFFICE).casefiles}


def test_a_sealed_case_is_in_no_network_but_of_those_named() -> None:
    seal(add(CONNECTED), "case")
    assert nodes(COLLEAGUE) == set()
    assert connected_for(OFFICE).sealed == nodes(OFFICE) != set()


def test_a_share_that_ends_takes_the_network_along() -> None:
    case = add(CONNECTED)
    grant(case, OFFICE, May.READ, Capacity.VICTIM, account="a5", reason="Asked")
    assert nodes(STRANGER) == nodes(OFFICE)
    grant(case, OFFICE, May.NOTHING, Capacity.VICTIM, account="a5", reason="Ended")
    assert nodes(STRANGER) == set()


# -- many cases ----------------------------------------------------------------------------------


def test_it_asks_no_more_of_the_database_for_more_cases() -> None:
    def asked() -> int:
        connected_for(OFFICE)
        with CaptureQueriesContext(connection) as found:
            connected_for(OFFICE)
        return len(found)

    add(CONNECTED)
    add(keyed("the-one"))
    before = asked()
    for number in range(6):
        add({**CONNECTED, "id": f"web-{number}"})
        add(keyed("the-one", f"keyed-{number}"))
        add({**PLAIN, "id": f"plain-{number}"})
    assert asked() == before


def test_the_same_casefiles_give_the_same_network_unmade() -> None:
    add(CONNECTED)
    first = connected_for(OFFICE).network
    assert connected_for(OFFICE).network is first
    add({**CONNECTED, "id": "second"})
    assert connected_for(OFFICE).network is not first
