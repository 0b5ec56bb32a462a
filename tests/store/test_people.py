"""Same person? What people decide about two mentions, kept, undone, and never leaked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

from dedere.casefile import loads
from dedere.errors import DedereError, NotKnownError
from dedere.statistics.linkage import Verdict
from dedere.statistics.tables import TABLES, Collection, check
from dedere.store import cases, coders, codings, people
from dedere.store.access import Reader, person_acts_for
from dedere.store.cases import NotAllowedError
from dedere.store.models import AppendOnlyError, Case, PersonAct
from dedere.store.tables import tables_for
from tests.dockets.building import Person, Sheet
from tests.store.invented_dockets import TWO, WRITER, keep

pytestmark = pytest.mark.django_db
NOBODY = Reader()
A, B, C = "case:a", "case:b", "case:c"
DOCKET = "docket:azd-4-19-cr-09777/1"


def add(id: str, name: str, more: str = "") -> Case:
    text = f"""\
format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
person: {{name: {name}{more}}}
offenses: [{{id: o1}}]
"""
    return cases.add(loads(text), WRITER, f"{id}.yaml")


@pytest.fixture
def three() -> None:
    add("a", "Fulano Inventado Peralta", ", born_on: 1970-02-03, aliases: [El Cometa]")
    add("b", "Fulano Inventado", ", born_on: 1970, aliases: [El Cometa]")
    add("c", "FULANO INVENTADO PERALTA")


def same(one: str, other: str, why: str = "the same day of birth") -> people.Decision:
    return people.decide(WRITER, one, other, Verdict.SAME, why)


def different(one: str, other: str) -> people.Decision:
    return people.decide(WRITER, one, other, Verdict.DIFFERENT, "two photographs")


def persons() -> tuple[tuple[str, ...], ...]:
    return people.persons_for(NOBODY).clusters.persons


# -- mentions ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("three")
def test_the_person_of_a_case_and_each_defendant_is_a_mention() -> None:
    keep(TWO)
    found = {one.id: one for one in people.mentions_for(NOBODY)}
    assert sorted(found) == [A, B, C, DOCKET, "docket:azd-4-19-cr-09777/2"]
    assert [(one.text, one.kind) for one in found[A].names] == [
        ("Fulano Inventado Peralta", "full"),
        ("El Cometa", "nickname"),
    ]
    assert str(found[A].birth) == "1970-02-03"
    assert found[DOCKET].label == "Ana Primera"
    assert found[DOCKET].source.number == 1
    assert any("09777" in number for number in found[DOCKET].proceedings)


def test_organizations_and_defendants_without_a_name_are_none() -> None:
    keep(Sheet(
        court="azd",
        number="4:19-cr-09778-ABC",
        caption="USA v. Inventada Holdings LLC et al",
        defendants=(Person("Inventada Holdings LLC", 1), Person("Ana Primera", 2)),
    ))  # fmt: skip
    assert [one.label for one in people.mentions_for(NOBODY)] == ["Ana Primera"]


def test_the_number_of_a_docket_in_a_casefile_links_the_two() -> None:
    keep(TWO)
    text = """\
format: dedere-casefile/1
id: linked
requesting_state: US
requested_state: MX
person: {name: Ana Primera Inventada}
offenses: [{id: o1}]
requests: [{id: r1, label: {en: "Case 4:19-cr-09777", es: "Causa 4:19-cr-09777"}}]
"""
    cases.add(loads(text), WRITER, "linked.yaml")
    pair, _found = people.pair_for(NOBODY, "case:linked", DOCKET)
    levels = {one.comparison: one.level for one in pair.evidence}
    assert levels["proceedings"] == "linked"


# -- decisions -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("three")
def test_a_decision_is_kept_with_what_was_shown() -> None:
    found = same(B, A)
    assert (found.first, found.second, found.verdict, found.by) == (A, B, Verdict.SAME, WRITER.name)
    assert found.reason == "the same day of birth"
    assert found.stands
    told = found.evidence
    assert told is not None
    assert told["model"]["version"]
    assert told["weight"] > 0
    says = {one["comparison"]: one["says"] for one in told["evidence"]}
    assert "1970" in says["birth"]["en"]
    assert says["birth"]["es"].startswith("El año")
    assert persons() == ((A, B),)
    assert people.person_of(NOBODY, B) == A
    assert people.person_of(NOBODY, C) is None


@pytest.mark.usefixtures("three")
def test_scores_alone_join_nobody() -> None:
    assert [one.ids for one in people.found_for(NOBODY).pairs]
    assert persons() == ()


@pytest.mark.usefixtures("three")
def test_undoing_gives_back_exactly_what_was_and_keeps_both_acts() -> None:
    same(A, B)
    before = people.persons_for(NOBODY).clusters
    made = same(B, C)
    assert persons() == ((A, B, C),)
    people.undo(Reader("Otra Persona"), made.number, "another photograph")
    assert people.persons_for(NOBODY).clusters == before
    told = people.decisions_for(NOBODY)[-1]
    assert (told.undone_by, told.stands) == ("Otra Persona", False)
    with pytest.raises(people.PeopleError):
        people.undo(WRITER, made.number, "again")
    people.redo(WRITER, made.number, "it was he after all")
    assert persons() == ((A, B, C),)
    with pytest.raises(people.PeopleError):
        people.redo(WRITER, made.number, "again")
    assert person_acts_for(NOBODY).count() == 4


@pytest.mark.usefixtures("three")
def test_a_later_decision_counts_and_its_undoing_gives_back_the_earlier() -> None:
    first = same(A, B)
    second = people.decide(WRITER, A, B, Verdict.UNSURE, "the paper is forged")
    assert persons() == ()
    assert [one.stands for one in people.decisions_for(NOBODY)] == [False, True]
    people.undo(WRITER, second.number, "it is not")
    assert persons() == ((A, B),)
    people.undo(WRITER, first.number, "nor this")
    assert persons() == ()


@pytest.mark.usefixtures("three")
def test_a_merge_against_a_decision_is_refused_with_the_chain() -> None:
    same(A, B)
    different(A, C)
    with pytest.raises(people.ConflictError) as refused:
        same(B, C)
    assert refused.value.conflicts[0].chain == (A, B, C)
    assert "Nothing was written" in refused.value.in_("en")
    assert "Fulano Inventado Peralta = Fulano Inventado = FULANO" in refused.value.in_("es")
    assert len(people.decisions_for(NOBODY)) == 2


@pytest.mark.usefixtures("three")
def test_different_within_a_person_takes_the_merge_apart_until_resolved() -> None:
    same(A, B)
    joined = same(B, C)
    against = different(A, C)
    found = people.persons_for(NOBODY).clusters
    assert found.persons == ()
    assert found.conflicts[0].chain == (A, B, C)
    assert people.person_of(NOBODY, A) is None
    people.undo(WRITER, joined.number, "resolved")
    assert persons() == ((A, B),)
    with pytest.raises(people.ConflictError):
        people.redo(WRITER, joined.number, "back")
    people.undo(WRITER, against.number, "resolved otherwise")
    people.redo(WRITER, joined.number, "back")
    assert persons() == ((A, B, C),)


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("why", ["", "  ", "x" * 2001])
def test_a_reason_is_needed(why: str) -> None:
    with pytest.raises(people.PeopleError):
        same(A, B, why)
    made = same(A, B)
    with pytest.raises(people.PeopleError):
        people.undo(WRITER, made.number, why)
    assert len(people.decisions_for(NOBODY)) == 1


@pytest.mark.usefixtures("three")
def test_who_gives_no_name_writes_nothing() -> None:
    made = same(A, B)
    acts: list[Callable[[], people.Decision]] = [
        lambda: people.decide(NOBODY, A, C, Verdict.SAME, "x"),
        lambda: people.undo(NOBODY, made.number, "x"),
        lambda: people.redo(NOBODY, made.number, "x"),
    ]
    for act in acts:
        with pytest.raises(NotAllowedError):
            act()
    with pytest.raises(NotKnownError):
        people.decide(WRITER, A, "case:absent", Verdict.SAME, "x")
    with pytest.raises(DedereError):
        same(A, A)
    with pytest.raises(NotKnownError):
        people.undo(WRITER, 4711, "x")


@pytest.mark.usefixtures("three")
def test_an_act_is_neither_changed_nor_deleted() -> None:
    made = same(A, B)
    row = PersonAct.objects.get(pk=made.number)
    row.reason = "another"
    with pytest.raises(AppendOnlyError):
        row.save()
    with pytest.raises(AppendOnlyError):
        row.delete()
    with pytest.raises(AppendOnlyError):
        PersonAct.objects.all().delete()


# -- who may know --------------------------------------------------------------------------------


@pytest.mark.usefixtures("three")
def test_a_hidden_case_is_no_mention_and_joins_nobody() -> None:
    data = {**Case.objects.get(pk="a").data, "id": "hidden"}
    Case(id="hidden", data=data, visibility="sealed", added_by="x").save()
    for one in ("a", "b"):
        PersonAct(
            kind="decided", verdict="same", reason="x", by="x",
            first_case_id=one, second_case_id="hidden",
        ).save()  # fmt: skip
    PersonAct(
        kind="decided", verdict="different", reason="x", by="x",
        first_case_id="c", second_case_id="hidden",
    ).save()  # fmt: skip
    reader = Reader("x")
    assert [one.id for one in people.mentions_for(reader)] == [A, B, C]
    assert people.decisions_for(reader) == ()
    found = people.persons_for(reader)
    assert (found.clusters.persons, found.clusters.conflicts) == ((), ())
    assert "hidden" not in str(people.export(reader))
    # Nor does a refusal tell of it: what contradicts by way of the hidden case is written.
    people.decide(WRITER, A, C, Verdict.SAME, "x")
    with pytest.raises(NotKnownError) as hidden:
        people.decide(WRITER, A, "case:hidden", Verdict.SAME, "x")
    with pytest.raises(NotKnownError) as absent:
        people.decide(WRITER, A, "case:absent", Verdict.SAME, "x")
    assert str(hidden.value).replace("hidden", "absent") == str(absent.value)


def test_what_one_coder_wrote_is_no_evidence_before_both_have_finished(quick_keys: Any) -> None:
    docket = keep(TWO)
    ana, beto = (coders.proven(coders.claim(name)[0]) for name in ("Ana", "Beto"))
    number = [{"number": "4:19-mj-00042", "relation": "magistrate case"}]
    begun = [codings.begin(one, docket, "1") for one in (ana, beto)]
    place = {"i": 0, "start": 0, "end": 10}
    for one, coding in zip((ana, beto), begun, strict=True):
        codings.write(one, coding, "other_dockets", value=number, evidence=[place])
        for reader in (ana, beto, NOBODY):
            seen = {n for m in people.mentions_for(reader) for n in m.proceedings}
            assert "4:19-mj-00042" not in seen
        codings.finish(one, coding, anyway=True)
    assert "4:19-mj-00042" in {n for m in people.mentions_for(NOBODY) for n in m.proceedings}


# -- tables --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("three")
def test_merged_persons_have_one_id_in_the_tables_of_statistics() -> None:
    before = tables_for(NOBODY).tables["requests"].sort("request")["person"].to_list()
    assert before == ["a", "b", "c"]
    made = same(A, C)
    after = tables_for(NOBODY).tables["requests"].sort("request")["person"].to_list()
    assert after == ["case:a", "b", "case:a"]
    people.undo(WRITER, made.number, "x")
    assert tables_for(NOBODY).tables["requests"].sort("request")["person"].to_list() == before


def test_a_defendant_who_was_merged_has_the_same_id_as_the_person_of_the_casefile() -> None:
    keep(TWO)
    add("ana", "Ana Primera Inventada")
    cells = {
        "case": ["azd-4-19-cr-09777/1", "azd-4-19-cr-09777/2"],
        "person__missing": ["not_yet_looked", "not_yet_looked"],
        "origin": ["coding", "coding"],
        "synthetic": ["no", "no"],
    }
    series = {name: pl.Series(values, dtype=pl.String) for name, values in cells.items()}
    before = Collection({"persons": check(TABLES["persons"], series, "office")})
    assert people.with_persons(before, NOBODY) is before
    people.decide(WRITER, DOCKET, "case:ana", Verdict.SAME, "x")
    after = people.with_persons(before, NOBODY)
    frame = after.tables["persons"]
    assert frame["person"].to_list() == ["case:ana", None]
    assert frame["person__missing"].to_list() == [None, "not_yet_looked"]
    assert frame.schema == before.tables["persons"].schema
    assert "1, from 2 mentions" in after.doubts["persons", "person"].en


@pytest.mark.usefixtures("three")
def test_the_export_resolves_each_merged_mention() -> None:
    same(A, C)
    different(B, C)
    told = people.export(NOBODY)
    assert told["persons"] == [{"id": A, "mentions": [A, C]}]
    assert [one["verdict"] for one in told["decisions"]] == ["same", "different"]
    assert [one["id"] for one in told["mentions"]] == [A, B, C]
