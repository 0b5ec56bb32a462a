"""Who may read what: shares, closed parts, and that a closed thing does not show."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from dedere.casefile import Casefile, loads, to_data
from dedere.errors import DedereError, NotKnownError
from dedere.store import cases, compartments, items
from dedere.store.access import Reader, cases_for, grants_of, may_write_in, rebuild_shares
from dedere.store.compartments import close, grant, open_again, shut_in, view_of
from dedere.store.errors import NotAllowedError
from dedere.store.models import Capacity, Case, Closure, Compartment, Link, May

pytestmark = pytest.mark.django_db

OFFICE = Reader("Oficial Uno", account="a1", organizations=frozenset("o"), writes=frozenset("o"))
COLLEAGUE = Reader("Oficial Dos", account="a2", organizations=frozenset("o"))
COUNSEL = Reader("Defensora", account="a3", organizations=frozenset("f"), writes=frozenset("f"))
VICTIM = Reader("Familiar", account="a4")
STRANGER = Reader("Otra", account="a5", organizations=frozenset("x"), writes=frozenset("x"))
NOBODY = Reader()

TEXT = """\
format: dedere-casefile/1
id: closed-one
invented: true
requesting_state: US
requested_state: MX
person: {name: Ana Ejemplo, aliases: [La Muestra]}
offenses:
  - {id: o1, label: {en: Fraud, es: Fraude}, is_wilful: {value: true, source: s1}}
  - {id: o2, label: {en: Bribery, es: Cohecho}, is_wilful: {value: true, source: s2}}
documents: [{id: d1, kind: arrest_warrant, source: s1}]
events:
  - {id: e1, type: provisional_arrest, date: 2016-01-08, source: s1}
  - {id: e2, type: contact, date: 2016-02-08, detail: {en: Secretum, es: Secretum}, source: s1}
  - {id: e3, type: contact, date: 2016-03-08, source: s1}
sources: [{id: s1, title: A paper}, {id: s2, title: Another paper}]
complete: [events]
"""


@pytest.fixture
def case(tiny: Casefile) -> Case:
    return cases.add(loads(TEXT), OFFICE, "closed.yaml", owner="o")


def events(case: Case, reader: Reader) -> list[str]:
    return [str(one.date) for one in cases.casefile_of(again(case), reader).events]


def again(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


# -- shares --------------------------------------------------------------------------------------


def test_a_case_is_for_its_organization_alone(case: Case) -> None:
    assert list(cases_for(OFFICE)) == list(cases_for(COLLEAGUE)) == [case]
    for reader in (COUNSEL, VICTIM, STRANGER, NOBODY, Reader("Oficial Uno")):
        assert not cases_for(reader).exists()
        with pytest.raises(NotKnownError):
            cases.case_for(reader, case.pk)


def test_its_address_tells_nothing_of_it(case: Case) -> None:
    assert "closed-one" not in case.pk
    assert cases.casefile_of(case, OFFICE).id == "closed-one"
    other = cases.add(loads(TEXT), STRANGER, owner="x")
    # The same casefile once more is nobody else's business.
    assert other.pk != case.pk


def test_it_is_shared_by_name_and_no_longer(case: Case) -> None:
    grant(case, OFFICE, May.WRITE, Capacity.COUNSEL, organization="f", reason="Appointed")
    grant(case, OFFICE, May.READ, Capacity.VICTIM, account="a4")
    assert list(cases_for(COUNSEL)) == list(cases_for(VICTIM)) == [case]
    assert may_write_in(COUNSEL, case)
    assert not may_write_in(VICTIM, case)
    assert not may_write_in(COLLEAGUE, case)
    grant(case, OFFICE, May.NOTHING, Capacity.COUNSEL, organization="f", reason="Replaced")
    assert not cases_for(COUNSEL).exists()
    assert [one.may for one in grants_of(case)] == ["write", "write", "read", "nothing"]
    assert rebuild_shares() == 2
    assert list(cases_for(VICTIM)) == [case]
    assert not cases_for(COUNSEL).exists()


def test_only_its_organization_shares_it(case: Case) -> None:
    grant(case, OFFICE, May.WRITE, Capacity.COUNSEL, organization="f")
    for reader in (COUNSEL, COLLEAGUE, STRANGER, NOBODY):
        with pytest.raises(NotAllowedError):
            grant(case, reader, May.READ, Capacity.OBSERVER, account="a9")
    with pytest.raises(DedereError):
        grant(case, OFFICE, May.NOTHING, Capacity.AUTHORITY, organization="o")
    with pytest.raises(DedereError):
        grant(case, OFFICE, May.WRITE, Capacity.VICTIM, account="a4")


# -- closed parts --------------------------------------------------------------------------------


def closed_event(case: Case, **more: object) -> Closure:
    return close(
        case,
        OFFICE,
        Compartment.SEALED,
        "events",
        "e2",
        reason="Sealed by order of the court",
        accounts=["a1"],
        **more,  # type: ignore[arg-type]
    )


def test_a_sealed_entry_is_read_by_its_audience_alone(case: Case) -> None:
    grant(case, OFFICE, May.READ, Capacity.COUNSEL, organization="f")
    closed_event(case)
    assert events(case, OFFICE) == ["2016-01-08", "2016-02-08", "2016-03-08"]
    for reader in (COLLEAGUE, COUNSEL):
        assert events(case, reader) == ["2016-01-08", "2016-03-08"]
        assert "Secretum" not in str(to_data(cases.casefile_of(again(case), reader)))
        assert cases.casefile_of(again(case), reader).complete == frozenset()
        assert shut_in(case, reader) == []
    assert [one.closure.reason for one in shut_in(case, OFFICE)] == ["Sealed by order of the court"]


def test_no_gap_in_the_numbers_tells_of_it(case: Case) -> None:
    closed_event(case)
    for reader in (OFFICE, COLLEAGUE):
        found = [one.id for one in cases.casefile_of(again(case), reader).events]
        assert not any(id[-2:] in ("e1", "e2", "e3") for id in found)
        assert found != sorted(found) or len(set(map(len, found))) == 1
    # The ids are the same for both, so that what one says the other understands.
    mine = [one.id for one in cases.casefile_of(again(case), OFFICE).events]
    hers = [one.id for one in cases.casefile_of(again(case), COLLEAGUE).events]
    assert [id for id in mine if id in hers] == hers


def test_what_was_known_on_an_earlier_day_is_as_closed(case: Case) -> None:
    closed_event(case)
    today = datetime.now(UTC).date()
    found = cases.casefile_of(again(case), COLLEAGUE, known_by=today)
    early = cases.casefile_of(again(case), COLLEAGUE, known_by=today - timedelta(days=1))
    for one in (found, early):
        assert "Secretum" not in str(to_data(one))


def test_one_value_is_closed_and_its_history(case: Case) -> None:
    close(
        case,
        OFFICE,
        Compartment.NAMED,
        "person",
        key="name",
        reason="A protected witness",
        accounts=["a1"],
    )
    assert cases.casefile_of(again(case), OFFICE).person.name == "Ana Ejemplo"
    seen = cases.casefile_of(again(case), COLLEAGUE).person
    assert seen.name is None
    assert seen.aliases == ("La Muestra",)


def test_the_parties_read_what_observers_do_not(case: Case) -> None:
    grant(case, OFFICE, May.READ, Capacity.COUNSEL, organization="f")
    grant(case, OFFICE, May.READ, Capacity.VICTIM, account="a4")
    close(case, OFFICE, Compartment.PARTIES, "offenses", "o2", reason="Privacy")
    assert len(cases.casefile_of(again(case), COUNSEL).offenses) == 2
    assert len(cases.casefile_of(again(case), VICTIM).offenses) == 1
    assert view_of(case, COUNSEL) == ""
    assert view_of(case, VICTIM)


def test_a_whole_case_is_sealed_against_all_shares(case: Case) -> None:
    grant(case, OFFICE, May.READ, Capacity.COUNSEL, organization="f")
    close(case, OFFICE, Compartment.SEALED, "case", reason="Sealed indictment", accounts=["a1"])
    assert list(cases_for(OFFICE)) == [case]
    for reader in (COLLEAGUE, COUNSEL):
        assert not cases_for(reader).exists()
        with pytest.raises(NotKnownError) as sealed:
            cases.case_for(reader, case.pk)
        with pytest.raises(NotKnownError) as missing:
            cases.case_for(reader, "c-0000")
        assert str(sealed.value).replace(case.pk, "c-0000") == str(missing.value)


def test_it_is_opened_again_by_an_act_or_by_its_day(case: Case) -> None:
    shut = closed_event(case)
    with pytest.raises(NotAllowedError):
        open_again(shut, COLLEAGUE, "Curious")
    with pytest.raises(DedereError):
        open_again(shut, OFFICE, " ")
    open_again(shut, OFFICE, "Unsealed by order")
    assert len(events(case, COLLEAGUE)) == 3
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    found = cases.casefile_of(again(case), OFFICE).events
    close(
        case,
        OFFICE,
        Compartment.SEALED,
        "events",
        found[0].id,
        reason="Until yesterday",
        accounts=["a1"],
        until=yesterday,
    )
    assert len(events(case, COLLEAGUE)) == 3


def test_nobody_shuts_herself_out_or_closes_without_a_reason(case: Case) -> None:
    with pytest.raises(DedereError):
        close(case, OFFICE, Compartment.SEALED, "events", "e2", reason="x", accounts=["a2"])
    with pytest.raises(DedereError):
        close(case, OFFICE, Compartment.SEALED, "events", "e2", reason=" ", accounts=["a1"])
    with pytest.raises(NotKnownError):
        close(case, OFFICE, Compartment.SEALED, "events", "e9", reason="x", accounts=["a1"])
    with pytest.raises(NotAllowedError):
        close(case, COLLEAGUE, Compartment.SEALED, "events", "e2", reason="x", accounts=["a2"])


def test_each_reading_of_what_is_sealed_is_chained_once_a_page(case: Case) -> None:
    closed_event(case)
    before = Link.objects.filter(act="read").count()
    with compartments.one_reading():
        cases.casefile_of(again(case), OFFICE)
        cases.casefile_of(again(case), OFFICE)
    cases.casefile_of(again(case), COLLEAGUE)
    with compartments.one_reading():
        cases.casefile_of(again(case), OFFICE)
    read = list(Link.objects.filter(act="read"))[before:]
    assert len(read) == 2
    assert all("Oficial Uno" in one.by for one in read)


# -- entries -------------------------------------------------------------------------------------


def test_an_entry_is_added_corrected_withdrawn_and_recorded_again(case: Case) -> None:
    id = items.add(case, "events", {"type": "contact", "date": "2016-04-01"}, OFFICE)
    assert "2016-04-01" in events(case, OFFICE)
    seen = items.version(case, "events", id, OFFICE)
    items.correct(case, "events", id, {"type": "contact", "date": "2016-04-02"}, OFFICE, seen=seen)
    assert "2016-04-02" in events(case, OFFICE)
    items.withdraw(case, "events", id, OFFICE, "Entered twice")
    assert "2016-04-02" not in events(case, OFFICE)
    states = items.history(again(case), "events", id, OFFICE)
    assert [one.written and one.written["date"] for one in states] == [
        None,
        "2016-04-02",
        "2016-04-01",
    ]
    assert states[0].reason == "Entered twice"
    assert states[1].written is not None
    items.add(case, "events", states[1].written, OFFICE)
    assert "2016-04-02" in events(case, OFFICE)


def test_who_comes_later_is_told(case: Case) -> None:
    seen = items.version(case, "events", "e1", OFFICE)
    first = {"type": "provisional_arrest", "date": "2016-01-09"}
    items.correct(case, "events", "e1", first, OFFICE, seen=seen)
    with pytest.raises(items.ChangedMeanwhileError) as told:
        items.correct(
            case,
            "events",
            "e1",
            {"type": "provisional_arrest", "date": "2016-01-10"},
            OFFICE,
            seen=seen,
        )
    assert told.value.now is not None
    assert told.value.now["date"] == "2016-01-09"
    assert "2016-01-09" in events(case, OFFICE)


BAD: list[tuple[str, dict[str, object]]] = [
    ("events", {"type": "contact", "date": "2016-13-01"}),
    ("events", {"type": "no such type"}),
    ("events", {"type": "contact", "source": "s99"}),
    ("documents", {"kind": "arrest_warrant", "certified": "perhaps"}),
    ("nonsense", {"id": "n1"}),
]


@pytest.mark.parametrize(("name", "written"), BAD)
def test_what_cannot_be_so_is_not_written(
    case: Case, name: str, written: dict[str, object]
) -> None:
    before = to_data(cases.casefile_of(again(case), OFFICE))
    with pytest.raises(DedereError):
        items.add(case, name, written, OFFICE)
    assert to_data(cases.casefile_of(again(case), OFFICE)) == before


def test_what_something_else_speaks_of_is_not_withdrawn(case: Case) -> None:
    with pytest.raises(DedereError):
        items.withdraw(case, "sources", "s1", OFFICE)
    assert cases.casefile_of(again(case), OFFICE).source("s1") is not None


def test_a_correction_keeps_what_its_writer_cannot_see(case: Case) -> None:
    colleague = Reader(
        "Oficial Dos", account="a2", organizations=frozenset("o"), writes=frozenset("o")
    )
    close(
        case,
        OFFICE,
        Compartment.NAMED,
        "offenses",
        "o1",
        "is_wilful",
        reason="Under seal",
        accounts=["a1"],
    )
    told = dict(items.present(case, "offenses", "o1", colleague))
    assert "is_wilful" not in told
    told["label"] = {"en": "Grave fraud", "es": "Fraude grave"}
    items.correct(case, "offenses", "o1", told, colleague)
    offense = cases.casefile_of(again(case), OFFICE).offenses[0]
    assert offense.label is not None
    assert offense.label.en == "Grave fraud"
    assert offense.data["is_wilful"].value is True


def test_a_writer_cannot_speak_of_what_is_closed_to_her(case: Case) -> None:
    colleague = Reader(
        "Oficial Dos", account="a2", organizations=frozenset("o"), writes=frozenset("o")
    )
    close(case, OFFICE, Compartment.SEALED, "sources", "s2", reason="Sealed", accounts=["a1"])
    hidden = next(
        one.id
        for one in cases.casefile_of(again(case), OFFICE).sources
        if one.title and one.title.en == "Another paper"
    )
    shown = {one.id for one in cases.casefile_of(again(case), colleague).sources}
    messages = []
    for source in (hidden, "so-00000000"):
        with pytest.raises(DedereError) as told:
            items.add(case, "events", {"type": "contact", "source": source}, colleague)
        message, found, hint = str(told.value).replace(source, "…").partition("'…'. ")
        assert found
        # Which of the sources shown is nearest hangs on the word that was written, and on no other.
        assert set(re.findall("so-[0-9a-f]+", hint)) <= shown
        messages.append(message)
    assert hidden not in shown
    assert messages[0] == messages[1]


def test_what_passes_between_governments_is_closed_at_first(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(items, "CLOSED_AT_FIRST", frozenset({"events"}))
    grant(case, OFFICE, May.READ, Capacity.COUNSEL, organization="f")
    items.add(case, "events", {"type": "contact", "date": "2016-05-05"}, OFFICE)
    assert "2016-05-05" in events(case, COLLEAGUE)
    assert "2016-05-05" not in events(case, COUNSEL)


def test_a_day_is_a_day(case: Case) -> None:
    shut = closed_event(case, until=date(2999, 1, 1))
    assert shut.until == date(2999, 1, 1)
    assert len(events(case, COLLEAGUE)) == 2
