"""A procedure that contradicts itself or the law is refused, and both places are named."""

from __future__ import annotations

import pytest

from dedere.bilingual import same
from dedere.errors import LawError
from dedere.procedure.checked import check
from dedere.procedure.graph import Kind, Procedure
from tests.procedure.graphs import LAW, WHY, step


@pytest.fixture
def whole() -> Procedure:
    made = Procedure("small", same("small"))
    step(made, "grant")
    step(made, "surrender")
    return made


def refused(whole: Procedure) -> LawError:
    with pytest.raises(LawError) as caught:
        check(whole)
    return caught.value


def test_an_unknown_step(whole: Procedure) -> None:
    whole.own[1].needs("grnt", law=LAW, why=WHY)
    error = refused(whole)
    assert "there is no step 'grnt'. Did you mean 'grant'?" in str(error)
    assert error.places == ("small: grnt condition surrender [mx/lei/33]", "small")


def test_a_step_of_another_procedure(whole: Procedure) -> None:
    other = step(Procedure("other", same("other")), "elsewhere")
    whole.own[1].needs(other, law=LAW, why=WHY)
    assert "elsewhere belongs to another procedure" in str(refused(whole))


def test_a_condition_on_itself(whole: Procedure) -> None:
    whole.own[0].needs("grant", law=LAW, why=WHY)
    error = refused(whole)
    assert "would have to come before itself" in str(error)
    assert error.places == ("small: grant condition grant [mx/lei/33]", "grant")


def test_a_step_that_nobody_may_take(whole: Procedure) -> None:
    whole.step("orphan", same("orphan"), by=(), law=LAW)
    assert refused(whole).places == ("small: orphan", LAW)


def test_a_provision_that_does_not_exist(whole: Procedure) -> None:
    whole.own[1].needs("grant", law="mx/lei/333", why=WHY)
    error = refused(whole)
    assert "mx/lei/333" in str(error)
    assert error.places == ("small: grant condition surrender [mx/lei/333]", "mx/lei/333")


def test_two_steps_of_one_name(whole: Procedure) -> None:
    step(whole, "grant")
    assert len(refused(whole).places) == 2


def test_a_process_that_nothing_opens(whole: Procedure) -> None:
    whole.many("amparo", same("amparo"))
    assert "nothing opens amparo" in str(refused(whole))


def test_a_group_in_itself(whole: Procedure) -> None:
    whole.group("one", same("one"), "two")
    whole.group("two", same("two"), "one", "grant")
    assert "is in itself" in str(refused(whole))


def test_others_of_a_whole(whole: Procedure) -> None:
    whole.own[1].needs("grant", law=LAW, why=WHY, others=True)
    assert "another instance" in str(refused(whole))


def test_a_rule_that_does_not_exist(whole: Procedure) -> None:
    whole.lapse("days", same("days"), limit="X", rule="mx/lei/35#x", law=LAW)
    error = refused(whole)
    assert error.places == ("small: days", "limit X")


def test_a_period_that_nothing_sets_off(whole: Procedure) -> None:
    whole.lapse("days", same("days"), limit="X", rule="mx/lei/35", law=LAW)
    assert "nothing sets off" in str(refused(whole))


def test_a_period_that_ends_a_delay_and_a_deadline(whole: Procedure) -> None:
    days = whole.lapse("days", same("days"), limit="X", rule="mx/lei/35", law=LAW)
    whole.own[1].needs("grant", after=days, law=LAW, why=WHY)
    whole.own[0].makes_due("surrender", within=days, law=LAW, why=WHY)
    assert len(refused(whole).places) == 2


def test_a_period_that_is_none(whole: Procedure) -> None:
    whole.own[1].needs("grant", after=whole.own[0], law=LAW, why=WHY)
    assert "is no lapse of a period" in str(refused(whole))


def test_a_relation_to_a_group_is_one_to_each_of_its_steps_but_the_step_itself(
    whole: Procedure,
) -> None:
    inner = whole.group("inner", same("inner"), "surrender", step(whole, "order"))
    whole.own[0].shuts_out(whole.group("rest", same("rest"), inner, "grant"), law=LAW, why=WHY)
    arrows = check(whole).arrows
    assert {(a.kind, a.source.id, a.target.id) for a in arrows} == {
        (Kind.EXCLUDE, "grant", "surrender"),
        (Kind.EXCLUDE, "grant", "order"),
    }
