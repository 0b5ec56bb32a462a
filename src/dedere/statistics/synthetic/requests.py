"""The requests: those of the persons who were extradited, and all others that were published."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from dedere.statistics.synthetic import invented
from dedere.statistics.synthetic.lots import Lots
from dedere.statistics.synthetic.margins import Margins
from dedere.statistics.synthetic.persons import Person

TERMS = ("B4", "B6", "B7", "B8", "B9")
"""The margins that count what was granted within some days."""
FOUR = ("drugs", "homicide", "criminal_association", "money_laundering")


@dataclass(slots=True, eq=False)
class Request:
    """One request. *person* is None for who is none of the 150."""

    outcome: str
    requested_on: date
    decided_on: date | None = None
    ground: str | None = None
    person: Person | None = None
    court: str = ""
    classes: list[str] = field(default_factory=list)


def draw_requests(lots: Lots, margins: Margins, persons: list[Person]) -> list[Request]:
    """All requests in the order of their days; who was extradited gets the court that asked."""
    found = [_of(one) for one in persons if one.is_extradited]
    terms = [(one.decided, one.count) for one in margins.margins if one.id in TERMS and one.decided]
    for days, granted in terms:
        linked = sum(_is_within(one, days) for one in found)
        found += [_decided(lots, "granted", days) for _ in range(granted - linked)]
    before = terms[0][0]
    for ground in lots.shuffled(invented.REFUSED):
        made = _decided(lots, "refused", (before[0], invented.KNOWN_UNTIL))
        made.ground = ground
        found.append(made)
    found += [
        Request("none", lots.day(invented.PENDING_SINCE, invented.KNOWN_UNTIL))
        for _ in range(invented.PENDING)
    ]
    _courts(lots, margins, found)
    _classes(lots, margins, found, before)
    return sorted(found, key=lambda one: (one.requested_on, one.decided_on or date.max))


def _is_within(one: Request, days: tuple[date, date]) -> bool:
    return one.decided_on is not None and days[0] <= one.decided_on <= days[1]


def _of(person: Person) -> Request:
    assert person.requested_on is not None  # noqa: S101 - who was extradited was requested
    return Request("granted", person.requested_on, person.decided_on, person=person)


def _decided(lots: Lots, outcome: str, days: tuple[date, date]) -> Request:
    decided = lots.day(*days)
    waited = timedelta(lots.between(*invented.TO_DECISION))
    return Request(outcome, decided - waited, decided)


def _courts(lots: Lots, margins: Margins, requests: list[Request]) -> None:
    three = {"casd": "B12", "txnd": "B13", "txwd": "B14"}
    courts = [court for court, id in three.items() for _ in range(margins.count(id))]
    others = invented.OTHER_COURTS
    rest = len(requests) - len(courts)
    courts += [others[place % len(others)] for place in range(rest)]
    for one, court in zip(requests, lots.shuffled(courts), strict=True):
        one.court = court
        if one.person is not None:
            one.person.court = court


def _classes(
    lots: Lots, margins: Margins, requests: list[Request], early: tuple[date, date]
) -> None:
    """Of the 150 all were charged for drugs; of the early grants all but one are about them."""
    first = [one for one in requests if one.outcome == "granted" and _is_within(one, early)]
    but_one = lots.chosen([one for one in first if one.person is None], 1)[0]
    bound = [
        one for one in requests if one is not but_one and (one.person is not None or one in first)
    ]
    free = [one for one in requests if one is not but_one and one not in bound]
    about = margins.count("B11")
    drugs, homicide, association = (
        invented.DRUGS,
        invented.HOMICIDE,
        invented.CRIMINAL_ASSOCIATION,
    )
    dealt = ["drugs"] * (drugs - len(bound)) + ["homicide"] * homicide
    dealt += ["criminal_association"] * association
    dealt += ["money_laundering"] * (about - drugs - homicide - association)
    others = invented.OTHER_CLASSES
    dealt += [others[place % len(others)] for place in range(len(free) - len(dealt))]
    but_one.classes = [others[0]]
    for one in bound:
        one.classes = ["drugs"]
    for one, word in zip(free, lots.shuffled(dealt), strict=True):
        one.classes = [word]
    second = ["criminal_association"] * invented.ALSO_ASSOCIATION
    second += ["money_laundering"] * invented.ALSO_LAUNDERING
    with_drugs = [one for one in requests if one.classes == ["drugs"]]
    for one, word in zip(lots.chosen(with_drugs, len(second)), second, strict=True):
        one.classes.append(word)
