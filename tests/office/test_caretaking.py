"""An open office brings the agenda up to the day by itself."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from dedere.casefile import loads
from dedere.office import caretaking
from dedere.store import agenda, cases
from dedere.store.access import Reader
from dedere.store.models import Glance

TEXT = """\
format: dedere-casefile/1
id: waiting
invented: true
requesting_state: US
requested_state: MX
person: {{name: Ana Ejemplo}}
offenses: [{{id: o1}}]
events: [{{id: e1, type: provisional_arrest, date: {day}, result: order_executed}}]
"""


@pytest.mark.django_db(transaction=True)
def test_what_became_of_a_case_with_the_days_is_taken_up(monkeypatch: pytest.MonkeyPatch) -> None:
    day = date.today() - timedelta(days=50)
    cases.add(loads(TEXT.format(day=day)), Reader("Oficial"))
    later = date.today() + timedelta(days=30)
    assert Glance.objects.count() == 1
    asked: list[int | None] = []
    catch_up = agenda.catch_up

    def as_if_later(today: date | None = None, most: int | None = None) -> int:
        asked.append(most)
        return catch_up(later, most)

    monkeypatch.setattr(agenda, "catch_up", as_if_later)
    caretaker = caretaking.Caretaker()
    end = time.monotonic() + 120
    while not asked and time.monotonic() < end:
        time.sleep(0.05)
    caretaker.end()
    assert asked == [caretaking.AT_ONCE]
    assert Glance.objects.count() == 1
