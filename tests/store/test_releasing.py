"""What of an office goes into a release: only what everybody may read, as of a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest

from dedere.casefile import loads
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from dedere.releases import Wish, make
from dedere.store import cases, items
from dedere.store.access import Reader
from dedere.store.compartments import close, grant
from dedere.store.models import Capacity, Compartment, May
from dedere.store.releasing import record_for

pytestmark = pytest.mark.django_db
NOBODY = Reader()
WRITER = Reader("Licenciada Prueba")
OFFICE = Reader("Oficial Uno", account="a1", organizations=frozenset("o"), writes=frozenset("o"))
CASE = """\
format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
person: {{name: {name}}}
offenses: [{{id: o1, is_wilful: {{value: true, source: s1}}}}]
groups: [{{id: g1, name: Grupo {name}, sources: [s1]}}]
sources: [{{id: s1, title: A paper}}]
"""
TODAY = datetime.now(UTC).date()


def test_a_closed_case_is_in_no_release() -> None:
    cases.add(loads(CASE.format(id="open", name="Ana Ejemplo")), WRITER)
    cases.add(loads(CASE.format(id="shut", name="Secretum Nomen")), OFFICE, owner="o")
    record = record_for(NOBODY)
    assert [one.id for one in record.casefiles] == ["open"]
    made = make(record, Wish("v1.0"))
    assert made.as_of == TODAY
    every = b"".join(made.files.values())
    assert b"Ana Ejemplo" in every
    assert b"Secretum" not in every


def test_a_closed_part_is_in_no_release() -> None:
    case = cases.add(loads(CASE.format(id="open", name="Ana Ejemplo")), WRITER)
    assert b"Grupo Ana" in b"".join(make(record_for(NOBODY), Wish("v1.0")).files.values())
    grant(case, OFFICE, May.WRITE, Capacity.OWNER, organization="o", first=True)
    close(case, OFFICE, Compartment.PARTIES, "groups", "g1", reason="Privacy")
    made = make(record_for(NOBODY), Wish("v1.0"))
    assert b"Grupo Ana" not in b"".join(made.files.values())
    assert "groups" not in made.about["tables"]


def test_the_record_of_a_day_is_without_what_was_written_later() -> None:
    case = cases.add(loads(CASE.format(id="open", name="Ana Ejemplo")), WRITER)
    before = make(record_for(NOBODY, TODAY), Wish("v1.0", TODAY))
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    with patch("django.utils.timezone.now", lambda: tomorrow):
        fact = facts_of(Level.OFFENSE)["is_wilful"]
        cases.write(case, "o1", fact, {"value": False, "source": "s1"}, WRITER)
        items.add(case, "groups", {"name": "Grupo Nuevo", "sources": ["s1"]}, WRITER)
        items.correct(case, "groups", "g1", {"name": "Otro Nombre", "sources": ["s1"]}, WRITER)
        cases.add(loads(CASE.format(id="newer", name="Beto Ejemplo")), WRITER)
    again = make(record_for(NOBODY, TODAY), Wish("v1.0", TODAY))
    assert again.files == before.files
    now = make(record_for(NOBODY), Wish("v1.1"))
    assert now.as_of == tomorrow.date()
    assert b"Otro Nombre" in now.files["data/connections/csv/groups.csv"]
    assert now.about["casefiles"] == ["newer", "open"]
    assert record_for(NOBODY, date(2000, 1, 1)).is_empty
