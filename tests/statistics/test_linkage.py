"""Pairs, with evidence in words; persons, by decisions alone."""

from __future__ import annotations

import math
import random
import socket
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.people import invented, measured
from dedere.calendars import PartialDate
from dedere.errors import DedereError
from dedere.statistics.linkage import (
    Birth,
    Mention,
    Name,
    Source,
    Verdict,
    against,
    clusters,
    pair_of,
)
from dedere.statistics.linkage.conditions import CONDITIONS
from dedere.statistics.linkage.model import Model, model
from dedere.statistics.linkage.saying import kept_evidence, match_data
from dedere.statistics.linkage.scoring import ENOUGH, Match, Pair, match


def one(id: str, *names: str | Name, born: str = "", about: bool = False, **more: Any) -> Mention:
    given = [Name(name) if isinstance(name, str) else name for name in names]
    birth = Birth(PartialDate.parse(born), about) if born else None
    more.setdefault("source", Source("file", "f", id))
    return Mention(id=id, names=tuple(given), birth=birth, **more)


def nick(text: str) -> Name:
    return Name(text, "nickname")


def defendant(id: str, name: str, number: int, sheet: str = "casd 1:21-cr-1") -> Mention:
    return one(id, name, source=Source("docket", sheet, str(number), None, sheet, number))


def compared(a: Mention, b: Mention) -> Pair:
    return match([a, b], only={("a", "b")}).pairs[0]


def levels_of(comparison: str, pairs: list[tuple[Mention, Mention]]) -> list[str]:
    """Which level holds in each pair; all are compared at once, which is much faster."""
    mentions = {}
    for number, (a, b) in enumerate(pairs):
        for side, each in (("a", a), ("b", b)):
            id = f"{number:03}{side}"
            mentions[id] = Mention(
                id=id, source=Source("file", "f", id), names=each.names, birth=each.birth
            )
    only = {(f"{number:03}a", f"{number:03}b") for number in range(len(pairs))}
    found = match(list(mentions.values()), only=only).pairs
    return [level(pair, comparison) for pair in sorted(found, key=lambda each: each.ids)]


def level(pair: Pair, comparison: str) -> str:
    return next(each.level for each in pair.evidence if each.comparison == comparison)


# -- one pair ------------------------------------------------------------------------------------


SURNAMES = [
    ("Fulano Inventado Peralta", "FULANO INVENTADO-PERALTA", "both"),
    ("Fulano Guzmán Peña", "Fulano Gusman Pena", "both_spelled"),
    ("Fulano Inventado Peralta", "Fulano Peralta Inventado", "swapped"),
    ("Fulano Inventado Peralta", "Fulano Inventado", "one_short"),
    ("Fulano Ximénez Peralta", "Fulano Jimenez", "one_short"),
    ("Fulano Inventado Peralta", "Fulano Peralta", "only_is_second"),
    ("Fulano Inventado Peralta", "Fulano Inventdo Peralta", "alike"),
    ("Fulano Inventado Peralta", "Fulano Inventado Supuesto", "one_shared"),
    ("Fulano Inventado Peralta", "Fulano Supuesto Ficticio", "different"),
    ("Fulano de la Peralta", "Fulano Delaperalta", "different"),
    ("Fulano de la Cruz Peralta", "Fulano Delacruz Peralta", "both_spelled"),
    ("Fulano Inventado Peralta", "FNU LNU", ""),
]


def test_surnames() -> None:
    for turned in (False, True):
        pairs = [(b, a) if turned else (a, b) for a, b, _told in SURNAMES]
        mentions = [(one("a", a), one("a", b)) for a, b in pairs]
        found = levels_of("surnames", mentions)
        told = [(a, b, each) for (a, b, _told), each in zip(SURNAMES, found, strict=True)]
        assert told == SURNAMES


GIVEN = [
    ("José Carlos", "JOSE CARLOS", "same"),
    ("Baltazar", "Baltasar", "spelled"),
    ("José Carlos", "Carlos", "part"),
    ("Francisco", "Pancho", "short_form"),
    ("Pancho", "Paco", "short_form"),
    ("Jesús", "Chuy", "short_form"),
    ("Ignacio", "Nacho", "short_form"),
    ("José Carlos", "Pepe Carlos", "short_form"),
    ("Fulano", "F.", "initial"),
    ("Fulgencio", "Fulgensio", "spelled"),
    ("Mengano", "Megano", "alike"),
    ("José Carlos", "José Alberto", "one_shared"),
    ("Fulano", "Mengano", "different"),
]


def test_given_names() -> None:
    for turned in (False, True):
        pairs = [(b, a) if turned else (a, b) for a, b, _told in GIVEN]
        mentions = [
            (one("a", "Inventado Peralta, " + a), one("a", "Inventado Peralta, " + b))
            for a, b in pairs
        ]
        found = levels_of("given", mentions)
        told = [(a, b, each) for (a, b, _told), each in zip(GIVEN, found, strict=True)]
        assert told == GIVEN


BIRTHS = [
    ("1970-02-03", "1970-02-03", "same_day"),
    ("1970-02-03", "1970-02", "month"),
    ("1970-02-03", "1970", "year"),
    ("1970", "1970", "year"),
    ("1970-02-03", "1969-01/1972-12", "wide"),
    ("1970-02-03", "1970-03-02", "turned"),
    ("1970-02-03", "1980-02-03", "turned"),
    ("1970-02-03", "1970-08-29", "near"),
    ("1970-02-03", "1971-03-01", "different"),
    ("1970", "1972", "different"),
    ("1970-02-03", "", ""),
]


def test_births() -> None:
    for turned in (False, True):
        pairs = [(b, a) if turned else (a, b) for a, b, _told in BIRTHS]
        mentions = [
            (one("a", "Fulano Inventado", born=a), one("a", "Fulano Inventado", born=b))
            for a, b in pairs
        ]
        found = levels_of("birth", mentions)
        told = [(a, b, each) for (a, b, _told), each in zip(BIRTHS, found, strict=True)]
        assert told == BIRTHS


def test_about_opens_a_year_by_one_on_either_side() -> None:
    name = "Fulano Inventado"
    for born, told in (("1971-01-05", "wide"), ("1973-06-01", "different")):
        pair = compared(one("a", name, born="1970", about=True), one("b", name, born=born))
        assert level(pair, "birth") == told


def test_a_value_that_lacks_says_nothing_and_weighs_nothing() -> None:
    pair = compared(one("a", "Fulano Inventado"), one("b", "Fulano Inventado", sex="m"))
    silent = [each for each in pair.evidence if each.side == "silent"]
    assert {each.comparison for each in silent} >= {"birth", "sex", "nationality", "nickname"}
    assert all(each.weight == 0 and each.says.en and each.says.es for each in silent)


def test_the_evidence_adds_up_to_the_weight() -> None:
    mentions, _true = invented(60, seed=3)
    for pair in match(mentions, threshold=0).pairs:
        assert sum(each.weight for each in pair.evidence) == pytest.approx(pair.weight, abs=1e-3)
        assert pair.probability == pytest.approx(1 / (1 + 2**-pair.weight), abs=2e-5)


def test_a_common_name_is_weaker_evidence_than_a_rare_one() -> None:
    common = compared(one("a", "Juan Hernández García"), one("b", "Juan Hernández García"))
    rare = compared(one("a", "Fulgencio Inventado Ñu"), one("b", "Fulgencio Inventado Ñu"))
    assert level(common, "surnames") == level(rare, "surnames") == "both"
    assert common.weight + 3 < rare.weight


def test_a_name_that_many_mentions_bear_becomes_weaker() -> None:
    pair = [one("a", "Fulano Inventado"), one("b", "Fulano Inventado")]
    others = [one(f"o{n}", "Mengano Inventado") for n in range(500)]
    alone = match(
        [*pair, *(one(f"o{n}", f"Mengano Raro{n}") for n in range(500))], only={("a", "b")}
    )
    among = match([*pair, *others], only={("a", "b")})
    assert among.pairs[0].weight < alone.pairs[0].weight


def test_rare_and_common_nicknames() -> None:
    for text, told in (("El Cometa", "shared_rare"), ("El Güero", "shared_common")):
        pair = compared(
            one("a", "Fulano Inventado", nick(text)), one("b", "Mengano Raro", nick(text))
        )
        assert level(pair, "nickname") == told
    differ = compared(one("a", "Fulano", nick("El Faro")), one("b", "Fulano", nick("El Yunque")))
    assert level(differ, "nickname") == "none_shared"


def test_a_shared_nickname_alone_makes_a_candidate() -> None:
    found = match([
        one("a", "Fulano Inventado", nick("El Cometa")),
        one("b", "Mengano Raro", nick("Cometa")),
    ], threshold=0)  # fmt: skip
    assert [each.ids for each in found.pairs] == [("a", "b")]


def test_two_defendants_of_one_docket_are_two_and_one_on_two_sheets_is_one() -> None:
    two = compared(defendant("a", "Fulano Inventado", 1), defendant("b", "Fulano Inventado", 2))
    assert level(two, "same_sheet") == "two_defendants"
    assert two.probability < 0.2
    same = compared(defendant("a", "Fulano Inventado", 1), defendant("b", "F. Inventado", 1))
    assert level(same, "same_sheet") == "one_defendant"
    assert same.probability > 0.99
    other = compared(
        defendant("a", "Fulano Inventado", 1), defendant("b", "Fulano Inventado", 2, "txsd 4")
    )
    assert level(other, "same_sheet") == ""


def test_a_proceeding_that_both_name_is_evidence_however_it_is_written() -> None:
    pair = compared(
        one("a", "Fulano Inventado", proceedings=frozenset({"3:21-CR-09999-ABC"})),
        one("b", "F. Inventado", proceedings=frozenset({"3:21-cr-9999"})),
    )
    assert level(pair, "proceedings") == "linked"


def test_father_and_son() -> None:
    pair = compared(one("a", "Fulano Inventado Jr."), one("b", "Fulano Inventado, Sr."))
    assert level(pair, "suffix") == "different"
    told = next(each for each in pair.evidence if each.comparison == "suffix")
    assert "father and son" in told.says.en


def test_more_combinations_of_names_weigh_against() -> None:
    plain = compared(one("a", "Fulano Inventado"), one("b", "Fulano Inventado"))
    more = compared(
        one("a", "Fulano Inventado", Name("Mengano Supuesto", "alias")),
        one("b", "Fulano Inventado"),
    )
    told = next(each for each in more.evidence if each.comparison == "names")
    assert told.weight == -1
    assert more.weight < plain.weight


# -- many ----------------------------------------------------------------------------------------


def data(found: Match) -> dict[str, Any]:
    return match_data(found, "es")


def test_the_order_of_mentions_and_of_names_in_them_does_not_matter() -> None:
    mentions = list(invented(80, seed=11)[0])
    before = match(mentions, threshold=0.01)
    assert before.pairs
    random.Random(5).shuffle(mentions)
    turned = [
        Mention(id=each.id, source=each.source, names=each.names[::-1], birth=each.birth,
                nationalities=each.nationalities, synthetic=True)
        for each in mentions
    ]  # fmt: skip
    assert data(match(mentions, threshold=0.01)) == data(before)
    told = {each.ids: each.weight for each in match(turned, threshold=0.01).pairs}
    assert told == {each.ids: each.weight for each in before.pairs}


def test_a_pair_asked_for_alone_is_the_same_as_among_all() -> None:
    mentions, _true = invented(60, seed=2)
    for pair in match(mentions, threshold=0.05).pairs[:5]:
        assert match(mentions, only={pair.ids}).pairs[0] == pair


def test_nobody_is_a_pair_with_himself_and_each_pair_comes_once() -> None:
    mentions, _true = invented(120, seed=4)
    ids = [each.ids for each in match(mentions, threshold=0).pairs]
    assert len(set(ids)) == len(ids)
    assert all(a < b for a, b in ids)


def test_few_or_no_mentions() -> None:
    assert match([]).pairs == ()
    assert match([one("a", "Fulano")]).pairs == ()
    assert match([one("a", "FNU LNU"), one("b", "FNU LNU")]).pairs == ()
    with pytest.raises(DedereError):
        match([one("a", "Fulano"), one("a", "Mengano")])


def test_most_invented_pairs_are_found() -> None:
    """On the invented people of `bench.people`; of real papers it says nothing."""
    mentions, true = invented(350, seed=23)
    found = match(mentions, threshold=0.01)
    told = [(each.ids, each.probability) for each in found.pairs]
    recall, precision = measured(told, true, 0.1)
    assert recall > 0.85
    assert precision > 0.80
    _recall, precision = measured(told, true, 0.9)
    assert precision > 0.95


def test_training_needs_many_mentions_and_says_so() -> None:
    found = match(invented(30, seed=1)[0], train=True)
    assert found.model.trained_on == 0
    assert str(ENOUGH) in found.notes[0].en
    assert data(found)["model"]["judged"] is True


def test_trained_on_many_mentions_the_answer_says_that_it_was() -> None:
    mentions, true = invented(560, seed=9)
    assert len(mentions) >= ENOUGH
    found = match(mentions, threshold=0.1, train=True)
    assert found.model.trained_on == len(mentions)
    assert data(found)["model"] == {
        "version": model().version,
        "estimated_from": len(mentions),
        "judged": False,
    }
    assert any(each.estimated for pair in found.pairs for each in pair.evidence)
    recall, precision = measured([(p.ids, p.probability) for p in found.pairs], true, 0.1)
    assert (recall > 0.8, precision > 0.7) == (True, True)


def test_nothing_is_fetched_and_no_file_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise AssertionError("something wants to reach the network")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert match(invented(40, seed=6)[0]).pairs
    assert list(tmp_path.iterdir()) == []


# -- the model -----------------------------------------------------------------------------------


def levels() -> Iterator[Any]:
    for comparison in model().comparisons:
        for each in comparison.levels:
            yield pytest.param(comparison, each, id=f"{comparison.name}-{each.name}")


@pytest.mark.parametrize(("comparison", "each"), list(levels()))
def test_each_level_has_a_reason_and_a_sentence_in_both_languages(
    comparison: Any, each: Any
) -> None:
    assert each.reason.en != each.reason.es
    assert each.says.en != each.says.es
    assert each.says.en.count("{") == each.says.es.count("{")
    assert comparison.title.en
    assert math.isfinite(each.weight)


def test_levels_come_from_strong_to_weak_and_the_last_speaks_against() -> None:
    declared: Model = model()
    assert set(CONDITIONS) == {each.name for each in declared.comparisons}
    for comparison in declared.comparisons:
        if not comparison.one_sided:
            assert comparison.levels[0].weight > 0
            assert comparison.levels[-1].weight < 0


def test_the_prior_is_never_more_than_is_declared() -> None:
    assert model().prior(2) == model().most
    assert model().prior(10_000) == pytest.approx(2 * model().partners / 9_999)


def test_what_was_shown_is_kept_in_both_languages() -> None:
    found = match([one("a", "Fulano Inventado"), one("b", "F. Inventado")], only={("a", "b")})
    told = kept_evidence(found.pairs[0], found.model)
    assert told["model"]["version"] == model().version
    assert all(set(each["says"]) == {"en", "es"} for each in told["evidence"])


# -- persons -------------------------------------------------------------------------------------

IDS = [f"m{number}" for number in range(7)]
PAIRS = list(combinations(IDS, 2))
DECISIONS = st.dictionaries(st.sampled_from(PAIRS), st.sampled_from(list(Verdict)), max_size=12)


@given(DECISIONS)
def test_same_is_transitive_and_nothing_else_joins(decided: dict[Any, Verdict]) -> None:
    found = clusters(decided)
    joined = {id: person for person in found.persons for id in person}
    assert len(joined) == sum(map(len, found.persons))
    torn = {id for conflict in found.conflicts for id in conflict.chain}
    for (a, b), said in decided.items():
        if said is Verdict.SAME and a not in torn and b not in torn:
            assert (a in joined) == (b in joined)
            assert joined.get(a) == joined.get(b)
        if said is Verdict.DIFFERENT:
            assert not (a in joined and joined.get(a) == joined.get(b))
    for person in found.persons:
        # Whoever is in it is reached by decisions of "same" alone.
        reached = {person[0]}
        for _step in person:
            reached |= {
                other
                for pair, said in decided.items()
                if said is Verdict.SAME and reached & {*pair}
                for other in pair
            }
        assert reached == {*person}


@given(DECISIONS, st.randoms())
def test_the_order_of_decisions_about_different_pairs_does_not_matter(
    decided: dict[Any, Verdict], chance: random.Random
) -> None:
    rows = list(decided.items())
    chance.shuffle(rows)
    assert clusters(dict(rows)) == clusters(decided)


@given(DECISIONS, st.sampled_from(PAIRS), st.sampled_from(list(Verdict)))
def test_taking_a_decision_back_restores_exactly_what_was(
    decided: dict[Any, Verdict], pair: Any, said: Verdict
) -> None:
    before = clusters(decided)
    after = {**decided, pair: said}
    if pair in decided:
        after[pair] = decided[pair]
    else:
        del after[pair]
    assert clusters(after) == before


@given(DECISIONS)
def test_a_contradiction_is_told_with_a_chain_of_same(decided: dict[Any, Verdict]) -> None:
    for conflict in clusters(decided).conflicts:
        assert decided[conflict.pair] is Verdict.DIFFERENT
        assert (conflict.chain[0], conflict.chain[-1]) == conflict.pair
        for a, b in zip(conflict.chain, conflict.chain[1:], strict=False):
            assert decided[pair_of(a, b)] is Verdict.SAME


@settings(max_examples=200)
@given(DECISIONS, st.sampled_from(PAIRS))
def test_a_merge_is_refused_exactly_where_it_would_contradict(
    decided: dict[Any, Verdict], pair: Any
) -> None:
    found = against(decided, pair, Verdict.SAME)
    after = clusters({**decided, pair: Verdict.SAME})
    assert bool(found) == (len(after.conflicts) > len(
        [each for each in after.conflicts if each.pair in
         {other.pair for other in clusters(decided).conflicts}]
    ))  # fmt: skip


def test_a_mention_is_no_pair_with_itself() -> None:
    with pytest.raises(ValueError, match="no pair"):
        pair_of("a", "a")
