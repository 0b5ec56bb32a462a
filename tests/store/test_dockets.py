"""Dockets that are kept: the original bytes, once, and which docket a file is a copy of."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from django.db import connection, models

import dedere
from dedere.dockets import record
from dedere.errors import DedereError, NotKnownError
from dedere.store import dockets
from dedere.store.access import Reader
from dedere.store.cases import NotAllowedError
from dedere.store.chain import triggers
from dedere.store.dockets import keeping
from dedere.store.models import (
    AppendOnlyError,
    Docket,
    DocketCopy,
    DocketPaper,
    ObserverNote,
    Original,
)
from dedere.store.models.base import Written
from tests.dockets import recap
from tests.dockets.building import USUAL, Line, Person, page
from tests.store.invented_dockets import TWO, WRITER, keep, without_line

pytestmark = pytest.mark.django_db

ALONE = USUAL.but(
    number="3:21-cr-09999-JQJ-1",
    defendants=(Person("Juan Ejemplo", 1),),
    lines=(Line("02/03/2021", "1", "INDICTMENT as to Juan Ejemplo (1) count(s) 1."),),
)
JOINED = ALONE.but(
    lines=(
        *ALONE.lines,
        Line("03/03/2021", "5", "SUPERSEDING INDICTMENT as to Juan Ejemplo (1), Eva Otra (2)."),
    )
)


def test_the_original_is_kept_as_it_came() -> None:
    content = page()
    added = dockets.add_dockets(WRITER, content, "docket.html")[0]
    assert (added.is_new_docket, added.is_new_copy) == (True, True)
    assert (added.docket.court, added.docket.number) == ("casd", "3:21-cr-09999")
    assert dockets.content_of(added.copy) == content
    assert added.copy.original_id == hashlib.sha256(content).hexdigest()
    assert (added.copy.by, added.copy.name) == ("Licenciada Prueba", "docket.html")
    assert added.copy.records == list(record.of_bytes(content, name="docket.html"))


def test_the_same_bytes_are_not_kept_twice() -> None:
    keep()
    again = dockets.add_dockets(Reader("Other"), page(), "other-name.html")[0]
    assert (again.is_new_docket, again.is_new_copy) == (False, False)
    assert "already" in again.text.en
    assert (DocketCopy.objects.count(), Original.objects.count()) == (1, 1)


def test_other_bytes_of_the_same_docket_are_a_further_copy() -> None:
    first = keep()
    later = dockets.add_dockets(WRITER, page(without_line(USUAL, "40")), "later.html")[0]
    assert (later.docket, later.is_new_docket, later.is_new_copy) == (first, False, True)
    assert [one.name for one in dockets.copies_of(first)] == ["docket.html", "later.html"]
    assert dockets.latest(first) == later.copy


def test_the_sheet_of_one_of_several_is_a_docket_of_its_own() -> None:
    second = keep(USUAL)
    third = keep(
        USUAL.but(number="3:21-cr-09999-JQJ-3", defendants=(Person("Eva Tercera", 3),), lines=())
    )
    whole = keep(TWO)
    assert [one.pk for one in (second, third, whole)] == [
        "casd-3-21-cr-09999-2",
        "casd-3-21-cr-09999-3",
        "azd-4-19-cr-09777",
    ]
    assert [one.key for one in dockets.defendants_of(dockets.latest(whole))] == ["1", "2"]


def test_a_sheet_stays_the_same_docket_when_others_are_charged_later() -> None:
    alone = keep(ALONE)
    assert alone.pk == "casd-3-21-cr-09999"
    assert keep(JOINED) == alone
    assert len(dockets.copies_of(alone)) == 2


def test_a_sheet_stays_the_same_docket_when_the_copy_without_the_others_comes_later() -> None:
    joined = keep(JOINED)
    assert joined.pk == "casd-3-21-cr-09999-1"
    assert keep(ALONE) == joined


def test_the_sheet_of_all_is_not_taken_for_that_of_the_first() -> None:
    everybody = keep(
        ALONE.but(
            number="3:21-cr-09999-JQJ",
            defendants=(Person("Juan Ejemplo", 1), Person("Eva Otra", 2)),
        )
    )
    assert keep(JOINED) != everybody


@pytest.mark.parametrize("content", [b"", b"<html>Login</html>", b"%PDF-1.7 nothing", b"\xff\xfe"])
def test_what_is_no_docket_is_refused(content: bytes) -> None:
    with pytest.raises(dockets.NotKeptError) as refused:
        dockets.add_dockets(WRITER, content, "page.html")
    assert "page.html" in str(refused.value)
    assert not Original.objects.exists()


def test_without_a_court_one_is_asked_for() -> None:
    nameless = page(USUAL.but(heading="", relative=True)).replace(b"/doc1/0370", b"/doc1/")
    with pytest.raises(dockets.NotKeptError, match="--court"):
        dockets.add_dockets(WRITER, nameless, "page.html")
    assert not Original.objects.exists()
    kept = dockets.add_dockets(WRITER, nameless, "page.html", court="txsd")[0]
    assert kept.docket.pk.startswith("txsd-")
    assert dockets.read_again(kept.copy).court == "txsd"
    assert not dockets.add_dockets(WRITER, nameless, "page.html")[0].is_new_copy


def test_a_court_that_does_not_exist_is_refused() -> None:
    with pytest.raises(NotKnownError, match="txsd"):
        dockets.add_dockets(WRITER, page(), "page.html", court="txsdd")


def test_a_docket_without_a_number_is_named_by_its_hash() -> None:
    content = page(USUAL.but(number=""))
    kept = dockets.add_dockets(WRITER, content, "x.html")[0]
    assert hashlib.sha256(content).hexdigest()[:16] in kept.docket.pk
    assert kept.docket.number == ""
    assert "no_number" in [one.kind for one in kept.problems] or kept.problems


def test_every_docket_of_a_saved_answer_is_kept() -> None:
    answers = recap.cl_list(
        [
            recap.cl_docket(number=1),
            recap.cl_docket(TWO, number=2),
        ]
    )
    added = dockets.add_dockets(WRITER, recap.as_json(answers), "answers.json")
    assert len({one.docket.pk for one in added}) == 2
    assert Original.objects.count() == 1
    for one in added:
        read = dockets.read_again(one.copy)
        assert read.docket_number == one.docket.number
    again = dockets.add_dockets(WRITER, recap.as_json(answers), "answers.json")
    assert not any(one.is_new_copy for one in again)
    assert {one.docket for one in again} == {one.docket for one in added}


def test_a_copy_is_read_again_as_it_was_read() -> None:
    copy = dockets.latest(keep())
    read = dockets.read_again(copy)
    assert [json.loads(json.dumps(one)) for one in record.of(read)] == copy.records
    assert dockets.read_again(copy) is read, "held in memory"


def test_bytes_that_changed_are_noticed() -> None:
    copy = dockets.latest(keep())
    triggers.drop()
    with connection.cursor() as cursor:
        cursor.execute("update store_original set content = %s", [b"something else"])
    with pytest.raises(DedereError, match="not what was kept"):
        dockets.content_of(copy)


def test_the_record_of_a_defendant_is_that_of_the_copy() -> None:
    copy = dockets.latest(keep(TWO))
    assert [dockets.record_of(copy, key)["defendant"]["name"] for key in "12"] == [
        "Ana Primera",
        "Beto Segundo",
    ]
    with pytest.raises(NotKnownError, match="1, 2"):
        dockets.record_of(copy, "3")


def test_two_defendants_of_one_name_have_two_keys() -> None:
    twins = TWO.but(defendants=(Person("Ana Igual", 1), Person("Ana Igual", 2)))
    keys = [one.key for one in dockets.defendants_of(dockets.latest(keep(twins)))]
    assert keys == ["1", "2"]
    nameless = [{**one, "defendant": {"name": name}} for one, name in zip(
        record.of_bytes(page(TWO), name="x"), ("Iñés  Igual", "INES igual"), strict=True
    )]  # fmt: skip
    assert [one["key"] for one in keeping._summary(nameless)] == ["ines-igual", "ines-igual-2"]


def test_a_newer_program_proposes_again_and_keeps_the_earlier_proposals(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    docket = keep()
    assert not dockets.propose_again(WRITER, docket).is_new_copy
    monkeypatch.setattr(dedere, "__version__", "99.0")
    again = dockets.propose_again(WRITER, docket)
    assert again.is_new_copy
    assert [one.program for one in dockets.copies_of(docket)] == ["0.1.0", "99.0"]
    assert Original.objects.count() == 1


@pytest.mark.parametrize("nobody", [Reader(), Reader("")])
def test_nobody_keeps_without_a_name(nobody: Reader) -> None:
    with pytest.raises(NotAllowedError):
        dockets.add_dockets(nobody, page(), "docket.html")
    assert not Docket.objects.exists()


def test_a_docket_that_one_may_not_know_of_is_not_there() -> None:
    hidden = Docket(id="casd-3-21-cr-09999-2", court="casd", visibility="sealed", added_by="x")
    hidden.save()
    assert dockets.dockets_for(WRITER) == []
    with pytest.raises(NotKnownError) as there:
        dockets.docket_for(WRITER, hidden.pk)
    with pytest.raises(NotKnownError) as absent:
        dockets.docket_for(WRITER, "absent")
    assert str(there.value).replace(hidden.pk, "absent") == str(absent.value)
    with pytest.raises(dockets.NotKeptError):
        keep()


def test_an_id_that_is_nearly_right_is_offered() -> None:
    docket = keep()
    with pytest.raises(NotKnownError, match=docket.pk):
        dockets.docket_for(Reader(), "casd-3-21-cr-0999-2")


def rows_of(model: type[Written]) -> Any:
    return model._default_manager.all()


@pytest.mark.parametrize("model", [Original, Docket, DocketCopy, DocketPaper, ObserverNote])
def test_nothing_is_changed_or_deleted(model: type[Written]) -> None:
    from datetime import date

    from dedere.store import observers, papers

    docket = keep()
    papers.add(WRITER, docket, b"A paper that says something.", "12.txt")
    observers.add(WRITER, docket, date(2022, 5, 1), "Somebody spoke.")
    row = rows_of(model).first()
    count = rows_of(model).count()
    field = next(f for f in model._meta.get_fields() if isinstance(f, models.CharField))
    for act in (
        row.save,
        row.delete,
        rows_of(model).delete,
        lambda: rows_of(model).update(pk="other"),
        lambda: rows_of(model).bulk_update([row], [field.name]),
        lambda: rows_of(model).update_or_create(pk=row.pk),
        lambda: rows_of(model).bulk_create(
            [row], update_conflicts=True, update_fields=[field.name], unique_fields=["pk"]
        ),
    ):
        with pytest.raises(AppendOnlyError):
            act()
    assert rows_of(model).count() == count
