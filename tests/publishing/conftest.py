"""One small publication for all tests, of an office in which things are sealed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test.utils import override_settings

from dedere.casefile import from_data, loads, to_data
from dedere.office.publishing.making import Made, Wish, publish
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.compartments import close, grant
from dedere.store.derived import changed
from dedere.store.models import Capacity, Case, Compartment, May, Visibility
from tests.office import leaking
from tests.office.accounts import account, member, organization

DAY = date(2026, 11, 20)
FEW = {
    "provision": frozenset(("treaty-1978/2", "treaty-1978/3")),
    "law_instrument": frozenset(("treaty-1978",)),
    "law_fact": frozenset(("offense.is_wilful",)),
    "authority": frozenset(("us-oia",)),
    "statistics_one": frozenset(("requests_outcome",)),
    "figures": frozenset(("surrenders",)),
    "network_node": frozenset(("person:ana-inventada", "group:los-ejemplos")),
    "group": frozenset(("los-ejemplos",)),
    "lead": frozenset(("incident:robo-inventado",)),
    "claim": frozenset(("uneven-relation",)),
}
"""A few pages of each kind."""
LATER_CLOSED = "open-at-first"
SEALED_NAME = "Zacarías Oculto Quimera"
CONNECTED = f"""\
format: dedere-casefile/1
id: tied
title: {{en: What is tied (invented), es: Lo que está unido (inventado)}}
invented: true
people:
  - {{id: p1, key: ana-inventada, name: Ana Inventada, sources: [s1]}}
  - {{id: p2, name: {SEALED_NAME}, sources: [s1]}}
groups: [{{id: g1, key: los-ejemplos, name: Los Ejemplos, sources: [s1]}}]
incidents:
  - {{id: i1, key: robo-inventado, kind: other, date: 2015-05, people: [p1], sources: [s1]}}
ties:
  - {{id: t1, kind: member, from: p1, to: g1, sources: [s1]}}
  - {{id: t2, kind: led, from: p2, to: g1, sources: [s1]}}
sources: [{{id: s1, title: An invented paper}}]
"""


@dataclass(frozen=True)
class Site:
    """Two publications of the same, and a small one made anew after a closing."""

    first: Path
    second: Path
    renewed: Path
    made: Made
    again: Made


def seed() -> tuple[Reader, str]:
    """An office: public cases, two of them with sealed parts; one case that is not public."""
    owner, ours = account("Ana Dueña"), organization("Central authority", "authority")
    member(ours, owner, "officer")
    mine = frozenset((ours.pk,))
    reader = Reader("Ana Dueña", account=str(owner.pk), organizations=mine, writes=mine)
    whole: dict[str, Any] = {**leaking.OPEN, "id": "with-sealed-parts"}
    for name, entry in leaking.SEALED.items():
        whole[name] = [*whole.get(name, []), entry]
    case = _public(whole, reader, ours.pk)
    for name, entry in leaking.SEALED.items():
        _seal(case, reader, name, entry["id"])
    tied = _public(to_data(loads(CONNECTED)), reader, ours.pk)
    for name, id in (("people", "p2"), ("ties", "t2")):
        _seal(tied, reader, name, id)
    closed = {**leaking.OPEN, "id": f"closed-{leaking.MARK}", "title": f"Closed {leaking.MARK}"}
    cases.add(from_data(closed), reader, "closed.yaml", owner=ours.pk)
    _public({**leaking.OPEN, "id": LATER_CLOSED, "title": "Closed later"}, reader, ours.pk)
    return reader, ours.pk


def _public(data: dict[str, Any], owner: Reader, organization: str) -> Case:
    file = from_data(data)
    case = Case(id=file.id, data=to_data(file), visibility=Visibility.PUBLIC, added_by="tests")
    case.save()
    grant(case, owner, May.WRITE, Capacity.OWNER, organization=organization, first=True)
    changed(case)
    return case


def _seal(case: Case, owner: Reader, part: str, item: str = "") -> None:
    who = [owner.account or ""]
    reason = f"By order {leaking.MARK}"
    close(case, owner, Compartment.SEALED, part, item, reason=reason, accounts=who)


@pytest.fixture(scope="session")
def site(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Site:
    folder = tmp_path_factory.mktemp("publications")
    wish = Wish(DAY, parts=FEW, processes=1)
    with (
        django_db_blocker.unblock(),
        override_settings(DEDERE_ACCOUNTS=True),
        transaction.atomic(),
    ):
        reader, _ours = seed()
        made = publish(folder / "first", wish)
        publish(folder / "deeper" / "second", wish)
        least = Wish(DAY, parts=dict.fromkeys(FEW, frozenset()), processes=1)
        publish(folder / "renewed", least)
        (folder / "renewed" / "CNAME").write_text("example.org\n")
        _seal(Case.objects.get(pk=LATER_CLOSED), reader, "case")
        again = publish(folder / "renewed", least)
        transaction.set_rollback(True)
    return Site(folder / "first", folder / "deeper" / "second", folder / "renewed", made, again)
