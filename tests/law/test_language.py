"""The law language: what it refuses at load, how it reads, what it keeps."""

from __future__ import annotations

from typing import Any

import pytest

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.errors import LawError, NotKnownError
from dedere.law import load
from dedere.law.facts import VOCABULARY, case, document, offense, request
from dedere.law.language import (
    VERIFIED,
    Instrument,
    Level,
    all_of,
    any_of,
    count,
    every,
    exception,
    money,
    none_of,
    requirement,
    some,
    yes_no,
)
from dedere.law.language.deciding import repeated, settle
from dedere.law.language.explaining import tree
from dedere.law.language.facts import Money, NotAValueError, Several
from dedere.law.language.library import Library
from dedere.law.language.situation import Datum, Member, Situation

TEXT = Text("A sentence.", "Una oración.")


def instrument() -> Instrument:
    return Instrument(
        id="act",
        name=same("Act"),
        short=same("Act"),
        official=same("nowhere"),
        in_force_from=day("1980"),
        read_up_to=day("2020"),
        read_in=same("a copy"),
        authentic=("en",),
    )


def article(act: Instrument, number: str = "1") -> Any:
    return act.article(number, same("Title"), TEXT, confidence=VERIFIED)


def offense_with(**values: Any) -> Situation:
    above = Situation(Level.CASE, "case")
    person = Situation(Level.PERSON, "person").under(above)
    asked = Situation(Level.REQUEST, "r1").under(above, person)
    data = {name: Datum(value) for name, value in values.items()}
    return Situation(Level.OFFENSE, "o1", data).under(above, person, asked)


# -- what a law file may not say -------------------------------------------------------------------


def colliding(act: Instrument, *, ordered: bool, apart: bool) -> None:
    first = exception(article(act, "2"), TEXT, offense.is_wilful, then=True)
    condition = offense.punishable_only_under_military_law
    when = all_of(condition, ~offense.is_wilful) if apart else condition
    second = exception(article(act, "3"), TEXT, when, then=False, over=[first] if ordered else [])
    requirement(
        article(act),
        Level.OFFENSE,
        TEXT,
        all_of(offense.punishable_requesting_state, offense.punishable_requested_state),
        exceptions=[first, second],
    )


def test_exceptions_that_can_collide_are_refused_and_both_places_named() -> None:
    act = instrument()
    colliding(act, ordered=False, apart=False)
    with pytest.raises(LawError) as caught:
        Library([act])
    assert "act/2" in str(caught.value)
    assert "act/3" in str(caught.value)


def test_exceptions_that_cannot_both_hold_are_fine() -> None:
    act = instrument()
    colliding(act, ordered=False, apart=True)
    Library([act])


def test_exceptions_with_an_order_are_fine_and_the_stronger_wins() -> None:
    act = instrument()
    colliding(act, ordered=True, apart=False)
    rule = Library([act]).rules["act/1"]
    both = offense_with(is_wilful=True, punishable_only_under_military_law=True)
    assert rule.answer.weigh(both).value is False
    only_first = offense_with(is_wilful=True, punishable_only_under_military_law=False)
    assert rule.answer.weigh(only_first).value is True


def test_a_rule_cannot_read_below_itself_without_a_list() -> None:
    act = instrument()
    requirement(
        article(act), Level.REQUEST, TEXT, all_of(offense.is_wilful, request.person_consents)
    )
    with pytest.raises(LawError, match=r"offense\.is_wilful cannot be read from a request"):
        Library([act])


def test_a_rule_can_ask_of_a_list_below_and_read_above_from_there() -> None:
    act = instrument()
    requirement(
        article(act),
        Level.REQUEST,
        TEXT,
        some(Level.DOCUMENT, all_of(document.certified, case.requesting_state.is_("US"))),
    )
    Library([act])


def test_a_rule_that_is_its_own_conclusion_is_refused() -> None:
    act = instrument()
    conclusion = yes_no(Level.OFFENSE, "is_extraditable", TEXT, TEXT)
    requirement(article(act), Level.OFFENSE, TEXT, conclusion)
    with pytest.raises(LawError, match="its own conclusion"):
        Library([act])


def test_the_same_conclusion_is_allowed_where_somebody_judges() -> None:
    act = instrument()
    judged = yes_no(Level.OFFENSE, "is_extraditable", TEXT, TEXT, judged_by=same("the judge"))
    provision = act.article("1", same("T"), TEXT, confidence=VERIFIED, left_to=same("the judge"))
    requirement(provision, Level.OFFENSE, TEXT, judged)
    Library([act])
    assert provision.encoded == "judgement"


def test_two_provisions_of_one_name_are_refused() -> None:
    act = instrument()
    article(act)
    article(act)
    with pytest.raises(LawError, match="act/1"):
        Library([act])


def test_a_text_needs_both_languages() -> None:
    with pytest.raises(ValueError, match="both languages"):
        Text("Only English", " ")


def test_an_unknown_option_is_refused_where_the_rule_is_written() -> None:
    with pytest.raises(ValueError, match="no option 'chargd'"):
        offense.stage.is_("chargd")


# -- three values ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "all_", "any_", "none"),
    [
        (True, True, True, True, False),
        (True, None, None, True, False),
        (True, False, False, True, False),
        (None, None, None, None, None),
        (None, False, False, None, None),
        (False, False, False, False, True),
    ],
)
def test_kleenes_tables(
    a: bool | None, b: bool | None, all_: bool | None, any_: bool | None, none: bool | None
) -> None:
    one, other = offense.is_wilful, offense.punishable_requested_state
    values = {fact.name: value for fact, value in ((one, a), (other, b)) if value is not None}
    at = offense_with(**values)
    assert all_of(one, other).weigh(at).value is all_
    assert any_of(one, other).weigh(at).value is any_
    assert none_of(one, other).weigh(at).value is none


def package(*entries: dict[str, Any], complete: bool) -> Situation:
    asked = Situation(Level.REQUEST, "r1").under(Situation(Level.CASE, "case"))
    asked.lists[Level.DOCUMENT] = [
        Member(
            Situation(Level.DOCUMENT, f"d{n}", {k: Datum(v) for k, v in entry.items()}).under(asked)
        )
        for n, entry in enumerate(entries)
    ]
    if complete:
        asked.complete.add(Level.DOCUMENT)
    return asked


def test_an_open_list_is_never_the_proof_of_absence() -> None:
    warrant = some(Level.DOCUMENT, document.kind.is_("arrest_warrant"))
    assert warrant.weigh(package(complete=False)).value is None
    assert warrant.weigh(package({"kind": "other"}, complete=False)).value is None
    assert warrant.weigh(package({"kind": "other"}, complete=True)).value is False
    assert warrant.weigh(package({"kind": "arrest_warrant"}, complete=False)).value is True


def test_every_of_an_open_list_is_never_true() -> None:
    translated = every(Level.DOCUMENT, document.translated)
    assert translated.weigh(package({"translated": True}, complete=False)).value is None
    assert translated.weigh(package({"translated": True}, complete=True)).value is True
    assert translated.weigh(package({"translated": False}, complete=False)).value is False


def test_a_count_over_a_list() -> None:
    two = count(Level.DOCUMENT, document.certified) >= 2
    at_most_one = count(Level.DOCUMENT, document.certified) <= 1
    both = package({"certified": True}, {"certified": True}, complete=True)
    one = package({"certified": True}, {}, complete=True)
    assert (two.weigh(both).value, at_most_one.weigh(both).value) == (True, False)
    assert (two.weigh(one).value, at_most_one.weigh(one).value) == (None, None)
    assert settle(two.weigh(one))[1][0].facts == ("d1:document.certified",)


def test_several_is_open_unless_complete() -> None:
    person = VOCABULARY["person.nationalities"]
    includes = person.includes("MX")  # type: ignore[attr-defined]
    for value, answer in (
        (Several(frozenset({"US"})), None),
        (Several(frozenset({"US"}), complete=True), False),
        (Several(frozenset({"MX"})), True),
    ):
        at = Situation(Level.PERSON, "person", {"nationalities": Datum(value)})
        assert includes.weigh(at).value is answer


def test_money_in_another_currency_decides_nothing() -> None:
    bond = money(Level.REQUEST, "bond", TEXT, TEXT, currency="USD")
    enough = bond >= 1000
    dollars = Situation(
        Level.REQUEST, "r1", {"bond": Datum(bond.read({"amount": 2000, "currency": "USD"}))}
    )
    pesos = Situation(
        Level.REQUEST, "r1", {"bond": Datum(bond.read({"amount": 2000, "currency": "MXN"}))}
    )
    assert enough.weigh(dollars).value is True
    assert settle(enough.weigh(pesos))[1][0].facts == ("r1:request.bond",)
    assert isinstance(bond.read({"amount": "12.50", "currency": "USD"}), Money)
    for wrong in (
        12,
        "12 USD",
        {"amount": -1, "currency": "USD"},
        {"amount": 1, "currency": "usd"},
    ):
        with pytest.raises(NotAValueError):
            bond.read(wrong)


def test_life_is_longer_than_any_number_of_years() -> None:
    fact = offense.max_penalty_months_requesting_state
    life = fact.read("life")
    assert (fact >= 12).weigh(offense_with(max_penalty_months_requesting_state=life)).value is True
    assert fact.write(life) == "life"
    assert fact.show(life).es == "prisión perpetua"
    with pytest.raises(NotAValueError):
        offense.limitation_months_requesting_state.read("life")


# -- the law as it is ------------------------------------------------------------------------------


def test_the_whole_law_loads_and_says_which_rules_repeat_a_fact() -> None:
    law = load()
    assert len(law.provisions) > 60
    for rule in law.rules.values():
        assert set(repeated(rule.answer)) <= set(rule.facts)


def test_every_text_of_the_law_stands_in_both_languages_and_differs() -> None:
    for provision in load().provisions.values():
        assert provision.paraphrase.en != provision.paraphrase.es, provision.id
        for rule in provision.rules:
            assert rule.text.en != rule.text.es, rule.id
    for fact in VOCABULARY.values():
        assert fact.question.en != fact.question.es, fact.key
        assert fact.label.en != fact.label.es, fact.key


def test_documents_that_prove_a_fact_are_kinds_of_documents() -> None:
    for fact in VOCABULARY.values():
        assert set(fact.proven_by) <= set(document.KINDS), fact.key
        assert fact.proven_by, f"{fact.key} says by which papers it is proved"


def test_a_mistyped_provision_gets_the_nearest_name() -> None:
    with pytest.raises(NotKnownError, match="treaty-1978/8"):
        load().provision("treaty1978/8")


def test_an_explanation_reads_in_both_languages() -> None:
    rule = load().rules["treaty-1978/8"]
    reason = rule.answer.weigh(offense_with(punishable_by_death_requesting_state=True))
    english, spanish = tree(reason, "en"), tree(reason, "es")

    def texts(node: dict[str, Any]) -> list[str]:
        return [node["text"], *(text for part in node.get("parts", []) for text in texts(part))]

    assert len(texts(english)) == len(texts(spanish)) > 4
    assert not set(texts(english)) & set(texts(spanish))
