"""A slice of real law is proven safe, and is found unsafe where a relation is taken away."""

from __future__ import annotations

import pytest

from dedere.bilingual import same
from dedere.procedure.checked import Graph
from dedere.procedure.explore import Until, explore
from dedere.procedure.faults import Seeded
from dedere.procedure.flat import Flat
from dedere.procedure.properties import Property
from dedere.procedure.unnoticed import CLEARS, DUTY, FOLLOWS, ORDER
from dedere.procedure.verify import EVERY_STEP, NO_DEAD_END, verify
from tests.procedure.from_mexico_slice import declared

BY_HAND = {
    "amparo/comply milestone order": "without an order against the judgment, still no surrender",
}
"""Relations that nothing misses, for a reason that cannot be read off the graph."""
READ_OFF = {
    "amparo/comply exclude amparo/suit (others)": CLEARS,
    "grant condition notice": ORDER,
    "amparo/revision exclude amparo/ten-days": ORDER,
    "grant condition order": FOLLOWS,
    "grant response notice": DUTY,
    "claim response amparo/stay": DUTY,
    "sixty-days response release": DUTY,
    "amparo/stay response amparo/final": FOLLOWS,
    "amparo/final exclude amparo/revision": FOLLOWS,
    "amparo/final exclude amparo/rulings": FOLLOWS,
    "amparo/final exclude amparo/ten-days": FOLLOWS,
}


@pytest.fixture(scope="module")
def slice_of_law() -> tuple[Graph, tuple[Property, ...]]:
    return declared()


def test_the_slice_is_safe(slice_of_law: tuple[Graph, tuple[Property, ...]]) -> None:
    graph, properties = slice_of_law
    proof = verify(graph, properties, with_numba=False)
    assert [result.name for result in proof.results if not result.holds] == []
    assert {NO_DEAD_END, EVERY_STEP} <= {result.name for result in proof.results}
    assert len(proof.results) == len(properties) + 2
    assert proof.bounds == {"amparo": 2}
    assert proof.states > 1_000
    assert proof.basis[0].en.startswith("It holds for any number of instances.")


def test_each_relation_taken_away_is_missed_or_explained(
    slice_of_law: tuple[Graph, tuple[Property, ...]],
) -> None:
    graph, properties = slice_of_law
    found = list(Seeded(graph, properties, with_numba=False).faults())
    left = {fault.relation.id: fault for fault in found if fault.caught_by is None}
    assert {id for id, fault in left.items() if fault.because is None} == set(BY_HAND)
    assert {id: fault.because for id, fault in left.items() if fault.because} == READ_OFF
    stay = next(fault for fault in found if fault.relation.id == "amparo/final milestone surrender")
    assert stay.caught_by == "no-surrender-under-a-stay"


def test_all_that_is_found_with_two_suits_is_found(
    slice_of_law: tuple[Graph, tuple[Property, ...]],
) -> None:
    """What fails in the bounded procedure, without a relation, is not proven without it either."""
    graph, properties = slice_of_law
    for relation in graph.relations[::5]:
        without = graph.without(relation)
        failing = set()
        for out in ((), ("assurance",)):
            away = [((), graph.by_id[id]) for id in out]
            flat = Flat(without, properties, {"amparo": 2}, away)
            found = explore(flat, 200_000, Until(states=1_500))
            pairs = zip(properties, found.violated, strict=True)
            failing |= {one.name for one, state in pairs if state >= 0}
        if failing:
            proof = verify(without, properties, with_numba=False)
            assert failing <= {one.name for one in proof.results if not one.holds}, relation.id


def test_a_story_reads_as_a_person_would_tell_it(
    slice_of_law: tuple[Graph, tuple[Property, ...]],
) -> None:
    graph, properties = slice_of_law
    stay = next(one for one in graph.relations if one.id == "amparo/final milestone surrender")
    proof = verify(graph.without(stay), properties, with_numba=False)
    story = proof.result("no-surrender-under-a-stay").counterexample
    assert story is not None
    assert not story.abstract
    assert story.tell("en") == ENGLISH
    assert (
        story.tell("es").splitlines()[5].startswith("5. [juicio de amparo 1] se presenta demanda")
    )


ENGLISH = """\
In a case in which this is not so: an offense carries the death penalty.
1. the ministry grants extradition (Ley de Extradición Internacional, art. 30)
2. the person is notified of the grant (Ley de Extradición Internacional, art. 33(1))
3. the fifteen days run out (Ley de Extradición Internacional, art. 33(3))
4. the ministry orders the surrender (Ley de Extradición Internacional, art. 33(3))
5. [amparo suit 1] an amparo claim is filed (Ley de Amparo, art. 17(I))
6. [amparo suit 1] the court stays the surrender at once (Ley de Amparo, art. 126; Ley de Amparo, art. 160)
Then this is possible:
   - the person is handed over (Ley de Extradición Internacional, art. 34)"""  # noqa: E501


def test_without_a_closing_step_there_is_no_proof_of_an_end() -> None:
    from dedere.procedure.checked import check
    from dedere.procedure.graph import Procedure
    from tests.procedure.graphs import step

    whole = Procedure("endless", same("endless"))
    step(whole, "only")
    assert not verify(check(whole), with_numba=False).result(NO_DEAD_END).holds
