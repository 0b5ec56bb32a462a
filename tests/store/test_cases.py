"""Rows to casefiles and back; what was written stays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dedere.casefile import Casefile, from_data, to_data
from dedere.errors import InputErrors, NotKnownError
from dedere.law.facts import offense, person
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import AppendOnlyError, Case, Entry

YESTERDAY = date.today() - timedelta(days=2)


def test_a_case_gives_back_the_casefile_that_was_added(case: Case, tiny: Casefile) -> None:
    assert cases.casefile_of(case, Reader()) == tiny
    assert (case.added_by, case.origin) == ("Licenciada Prueba", "tiny.yaml")


def test_a_value_that_is_written_stands_in_the_casefile(case: Case, writer: Reader) -> None:
    found = cases.write(
        case, "o1", offense.place, {"value": "territory", "source": "s1", "note": "p. 3"}, writer
    )
    datum = found.offenses[0].data["place"]
    assert (datum.value, datum.source) == ("territory", "s1")
    assert datum.recorded_by == "Licenciada Prueba"
    assert str(datum.recorded_on) == Entry.objects.get().recorded_at.date().isoformat()


def test_a_correction_supersedes_and_the_earlier_value_stays(case: Case, writer: Reader) -> None:
    found = cases.write(case, "o1", offense.is_wilful, {"value": False}, writer)
    assert found.offenses[0].data["is_wilful"].value is False
    assert [(old.subject, old.fact, old.datum.value) for old in found.superseded] == [
        ("o1", "is_wilful", True)
    ]
    past = cases.history_of(case, "o1", offense.is_wilful, Reader())
    assert [(one.shown, one.present) for one in past] == [(False, True), (True, False)]


def test_undoing_writes_the_earlier_value_again(case: Case, writer: Reader) -> None:
    cases.write(case, "o1", offense.is_wilful, {"value": False}, writer)
    before = cases.history_of(case, "o1", offense.is_wilful, Reader())[1]
    found = cases.write(case, "o1", offense.is_wilful, before.written, writer)
    datum = found.offenses[0].data["is_wilful"]
    assert (datum.value, datum.source) == (True, "s1")
    assert Entry.objects.count() == 2
    assert len(found.superseded) == 2


def test_a_value_can_be_withdrawn_and_stays_in_the_history(case: Case, writer: Reader) -> None:
    cases.write(case, "o1", offense.place, {"value": "territory"}, writer)
    found = cases.write(case, "o1", offense.place, None, writer)
    assert "place" not in found.offenses[0].data
    assert [one.present for one in cases.history_of(case, "o1", offense.place, Reader())] == [False]
    with pytest.raises(NotKnownError):
        cases.write(case, "o1", offense.place, None, writer)


def test_a_value_can_bring_its_own_source(case: Case, writer: Reader) -> None:
    source = cases.NewSource("A newspaper", "https://example.org/n")
    found = cases.write(case, "person", person.born_on, {"value": "1957"}, writer, source)
    made = found.sources[-1]
    assert (str(made.title), made.url) == ("A newspaper", "https://example.org/n")
    assert found.person.data["born_on"].source == made.id


def test_what_cannot_be_read_again_is_never_written(case: Case, writer: Reader) -> None:
    for written in ({"value": "maybe"}, {"value": True, "date": "2016-02-30"}):
        with pytest.raises(InputErrors):
            cases.write(case, "o1", offense.is_wilful, written, writer)
    with pytest.raises(NotKnownError):
        cases.write(case, "o1", offense.is_wilful, {"value": True, "source": "s9"}, writer)
    with pytest.raises(NotKnownError):
        cases.write(case, "o9", offense.is_wilful, {"value": True}, writer)
    assert not Entry.objects.exists()


def test_a_list_is_marked_as_whole_and_opened_again(case: Case, writer: Reader) -> None:
    marked = cases.mark_list(case, "documents", complete=True, writer=writer)
    assert marked.complete == {"documents"}
    opened = cases.mark_list(case, "documents", complete=False, writer=writer)
    assert opened.complete == frozenset()
    with pytest.raises(NotKnownError):
        cases.mark_list(case, "document", complete=True, writer=writer)


def test_the_record_of_an_earlier_day_does_not_know_later_entries(
    case: Case, tiny: Casefile, writer: Reader
) -> None:
    cases.write(case, "o1", offense.is_wilful, {"value": False}, writer)
    cases.mark_list(case, "documents", complete=True, writer=writer)
    assert cases.casefile_of(case, Reader(), YESTERDAY) == tiny
    assert cases.casefile_of(case, Reader(), date.today()) == cases.casefile_of(case, Reader())


def test_what_the_store_gives_can_be_written_as_a_file(case: Case, writer: Reader) -> None:
    cases.write(case, "o1", offense.place, {"value": "territory"}, writer)
    cases.write(case, "o1", offense.place, None, writer)
    found = cases.casefile_of(case, Reader())
    assert from_data(to_data(found)) == found


def test_nobody_writes_without_a_name(case: Case, tiny: Casefile) -> None:
    for nobody in (Reader(), Reader("")):
        with pytest.raises(cases.NotAllowedError):
            cases.write(case, "o1", offense.is_wilful, {"value": True}, nobody)
        with pytest.raises(cases.NotAllowedError):
            cases.mark_list(case, "documents", complete=True, writer=nobody)
        with pytest.raises(cases.NotAllowedError):
            cases.add(tiny, nobody)


def test_an_id_names_one_case(case: Case, tiny: Casefile, writer: Reader) -> None:
    with pytest.raises(cases.AlreadyThereError, match="already a case"):
        cases.add(tiny, writer)
    assert Case.objects.count() == 1


@pytest.mark.parametrize("what", ["case", "entry"])
def test_nothing_is_changed_or_deleted(case: Case, writer: Reader, what: str) -> None:
    cases.write(case, "o1", offense.is_wilful, {"value": False}, writer)
    model: type[Case] | type[Entry] = Case if what == "case" else Entry
    row = model.objects.get()
    for act in (
        row.save,
        row.delete,
        model.objects.all().delete,
        lambda: model.objects.all().update(pk="other"),
        lambda: model.objects.bulk_update([row], ["pk"]),
        lambda: model.objects.update_or_create(pk=row.pk),
    ):
        with pytest.raises(AppendOnlyError):
            act()
    assert model.objects.count() == 1


def test_evidence_is_kept_and_its_id_stays_its_own(
    db: None, tiny: Casefile, writer: Reader
) -> None:
    data = to_data(tiny)
    data["documents"] = [{"id": "d1", "kind": "affidavit"}]
    target = {"offense": "o1", "element": "us-drug-conspiracy.agreement"}
    data["evidence"] = [
        # An id that the store would have given to the next source.
        {"id": "s2", "for": [target, "identity"], "kind": "intercept", "paper": "d1"},
        {"id": "v2", "for": "identity", "kind": "accomplice", "benefit": "None is recorded."},
    ]
    data["complete"] = ["evidence"]
    added = from_data(data)
    case = cases.add(added, writer)
    assert cases.casefile_of(case, Reader()) == added
    source = cases.NewSource("A newspaper", "https://example.org/n")
    found = cases.write(case, "o1", offense.is_wilful, {"value": False}, writer, source)
    assert found.evidence == added.evidence
    assert found.sources[-1].id not in ("s1", "s2", "s3")
    opened = cases.mark_list(case, "evidence", complete=False, writer=writer)
    assert opened.complete == frozenset()
