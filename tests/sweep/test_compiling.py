"""Compiling the law: what is split, what is not, and what is refused with a reason."""

from __future__ import annotations

from dedere.calendars import calendar_days
from dedere.law.language import Level, all_of, any_of, day_asked, every, none_of, some
from dedere.law.language.deciding import repeated
from dedere.law.language.expressions import Expr
from dedere.sweep.splitting import exact
from dedere.sweep.terms import term
from dedere.sweep.tree import Forest, Known, walk
from tests.sweep.small_law import CERTIFIED, STAGE, TODAY, TRANSLATED, A, B, C, S, T, plan_of

TRANSLATED_ELSEWHERE = some(Level.DOCUMENT, TRANSLATED)


def is_split(expr: Expr) -> bool:
    asked = term(expr, TODAY, {})
    return exact(asked) != asked


def test_a_fact_that_is_read_often_the_same_way_needs_no_split() -> None:
    expr = any_of(all_of(A, B), all_of(A, C))
    assert repeated(expr)
    assert not is_split(expr)
    assert not is_split(any_of(day_asked < S, S + calendar_days(60) >= T))
    assert not is_split(any_of(STAGE.is_("p"), all_of(STAGE.is_one_of("p", "q"), A)))


def test_a_fact_that_is_read_both_ways_is_split() -> None:
    assert is_split(any_of(all_of(A, B), all_of(~A, C)))
    assert is_split(all_of(day_asked >= S, T <= S))
    assert is_split(any_of(all_of(STAGE.is_("p"), A), all_of(STAGE.is_("q"), A), STAGE.is_("r")))


def test_a_fact_that_is_read_both_ways_without_harm_is_not_split() -> None:
    assert not is_split(any_of(A, all_of(~A, B, A))), "the contradiction never makes it true"


def test_only_the_parts_that_hang_together_are_split() -> None:
    tree = plan_of(all_of(C, any_of(all_of(A, B), all_of(~A, TRANSLATED_ELSEWHERE)))).rules[0].tree
    flags = [node for node in walk([tree]) if getattr(node, "name", "") == "request.c"]
    assert len(flags) == 1


def test_rules_share_what_they_have_in_common() -> None:
    first, second = plan_of(all_of(A, any_of(B, C)), any_of(~A, any_of(B, C))).rules
    shared = {id(node) for node in walk([first.tree])} & {id(node) for node in walk([second.tree])}
    assert len(shared) >= 3


def test_a_list_asked_twice_is_swept_only_where_the_questions_do_not_hang_together() -> None:
    apart = all_of(some(Level.DOCUMENT, CERTIFIED), some(Level.DOCUMENT, TRANSLATED))
    against = all_of(some(Level.DOCUMENT, CERTIFIED), none_of(every(Level.DOCUMENT, CERTIFIED)))
    plan = plan_of(apart, against)
    assert list(plan.not_swept) == ["act/2"]
    assert "asks twice of the documents" in plan.not_swept["act/2"].en
    assert not plan_of(apart).not_swept


def test_one_question_and_its_contrary_of_the_same_list_are_refused_too() -> None:
    """Each reads its fact one way, and one of them is turned about."""
    certified, again = (some(Level.DOCUMENT, CERTIFIED) for _ in range(2))
    plan = plan_of(all_of(certified, ~again), all_of(certified, again), any_of(certified, A, B))
    assert list(plan.not_swept) == ["act/1"]


def test_a_rule_about_each_document_is_named_with_the_reason() -> None:
    plan = plan_of(CERTIFIED, level=Level.DOCUMENT)
    assert "asked of each document" in plan.not_swept["act/1"].en
    assert [rule.id for rule in plan.unanswered] == ["act/1"]


def test_a_day_compared_with_what_is_counted_from_it_is_named_with_the_reason() -> None:
    plan = plan_of(any_of(S + calendar_days(3) < S, A))
    assert "counted from it" in plan.not_swept["act/1"].en


def test_what_is_plainly_known_is_folded_away() -> None:
    forest = Forest()
    flag = forest.flag("x")
    assert forest.all_of([flag, forest.known(False)]) is forest.known(False)
    assert forest.any_of([flag, forest.known(True), forest.unknown]) is forest.known(True)
    assert forest.all_of([flag, forest.known(True), flag]) is flag
    assert forest.at_least(2, [flag, forest.known(True)]) is flag
    assert forest.negation(forest.negation(flag)) is flag
    assert isinstance(forest.above(forest.known(True)), Known)
