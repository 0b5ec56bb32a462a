"""A slice of real law is proven safe, and is found unsafe where a relation is taken away."""

from __future__ import annotations

import pytest

from dedere.bilingual import same
from dedere.procedure.checked import Graph
from dedere.procedure.properties import Property
from dedere.procedure.verify import EVERY_STEP, NO_DEAD_END, faults, verify
from tests.procedure.from_mexico_slice import declared

CAUGHT_BY_NOTHING = {
    "grant condition notice": "the grant comes before the order all the same",
    "grant condition order": "the order needs the notice, and the notice the grant",
    "grant response notice": "a duty: no state is unsafe because a notice is owed",
    "claim response amparo/stay": "a duty of the court; a stay bars where there is one",
    "amparo/stay response amparo/final": "the claim has made the end of the suit due before",
    "sixty-days response release": "a duty: that it is possible is asked, and it is",
    "amparo/revision exclude amparo/ten-days": "final waits for the ruling all the same",
    "amparo/final exclude amparo/rulings": "after the judgment is final no ruling is owed",
    "amparo/final exclude amparo/ten-days": "the days have ended, or were stopped by the revision",
    "amparo/comply milestone order": "without an order against the judgment, still no surrender",
    "amparo/comply exclude amparo/suit (others)": "the steps left in another suit hurt nobody",
    "amparo/final exclude amparo/revision": "the ten days have shut it out, or it was done once",
}


@pytest.fixture(scope="module")
def slice_of_law() -> tuple[Graph, tuple[Property, ...]]:
    return declared()


def test_the_slice_is_safe(slice_of_law: tuple[Graph, tuple[Property, ...]]) -> None:
    graph, properties = slice_of_law
    proof = verify(graph, properties, with_numba=False)
    assert [result.name for result in proof.results if not result.holds] == []
    assert {NO_DEAD_END, EVERY_STEP} <= {result.name for result in proof.results}
    assert proof.worlds == 2
    assert proof.bounds == {"amparo": 2}
    assert proof.states > 5_000
    assert "A lo sumo 2 de «juicio de amparo» en un mismo lugar." in [t.es for t in proof.basis]


def test_each_relation_taken_away_is_missed_or_explained(
    slice_of_law: tuple[Graph, tuple[Property, ...]],
) -> None:
    graph, properties = slice_of_law
    found = faults(graph, properties, {"amparo": 2})
    assert {fault.relation.id for fault in found if not fault.caught_by} == set(CAUGHT_BY_NOTHING)


def test_a_story_reads_as_a_person_would_tell_it(
    slice_of_law: tuple[Graph, tuple[Property, ...]],
) -> None:
    graph, properties = slice_of_law
    stay = next(one for one in graph.relations if one.id == "amparo/final milestone surrender")
    proof = verify(graph.without(stay), properties, with_numba=False)
    story = proof.result("no-surrender-under-a-stay").counterexample
    assert story is not None
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
