"""From what was drawn to rows of the tables; what is not there says why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TypeAlias

from dedere.statistics.synthetic.charges import Count, Harm
from dedere.statistics.synthetic.invented import KNOWN_UNTIL
from dedere.statistics.synthetic.persons import BENEFITS, Person
from dedere.statistics.synthetic.requests import Request
from dedere.statistics.tables import Missing

Cell: TypeAlias = str | int | bool | date | Missing | None
Row: TypeAlias = Mapping[str, Cell]
_MONTH = 30.4375
"""The mean days of a month."""


def of_person(one: Person) -> Row:
    """A row of ``persons``."""
    sealed, free = Missing.SEALED_DOCUMENT, Missing.NOT_APPLICABLE
    agreed = one.plea == "agreement"
    without = sealed if one.is_sealed else free
    open_ = sealed if one.is_sealed else Missing.NOT_FILED
    acquitted = one.resolution == "jury_trial" and one.sentenced_on is None
    unsentenced = free if acquitted else open_
    body, rank = one.official or (free, free)
    return {
        "case": one.case,
        "person": one.id,
        "court": one.court,
        "route": one.route,
        "plea": one.plea or sealed,
        "resolution": one.resolution or sealed,
        **{f"benefit_{kind}": (one.benefit == kind) if agreed else without for kind in BENEFITS},
        "official": one.official is not None,
        "agency": body,
        "rank": rank,
        "indicted_on": one.indicted_on,
        "arrested_on": one.arrested_on,
        "plea_on": one.plea_on or open_,
        "resolved_on": one.resolved_on or open_,
        "sentenced_on": one.sentenced_on or unsentenced,
        "held_from": one.arrested_on,
        "held_until": _released(one) or open_,
        "prison_months": unsentenced if one.months is None else one.months,
        "sealed": one.is_sealed,
        "harms_coded": sealed if one.is_sealed else True,
    }


def _released(one: Person) -> date | None:
    """When custody ended: with the sentence or an acquittal; None where it had not."""
    if one.resolution == "jury_trial" and one.sentenced_on is None:
        return one.resolved_on
    if one.sentenced_on is None or one.months is None:
        return None
    served = one.arrested_on + timedelta(round(one.months * _MONTH))
    ended = max(served, one.sentenced_on)
    return ended if ended <= KNOWN_UNTIL else None


def of_count(one: Count) -> Row:
    """A row of ``counts``."""
    sealed = Missing.SEALED_DOCUMENT if one.outcome is None else None
    return {
        "case": one.person.case,
        "count": str(one.number),
        "person": one.person.id,
        "court": one.person.court,
        "class": one.offense,
        "statute": Missing.NOT_STATED,
        "outcome": one.outcome or sealed,
        "effect_on_prison": one.effect or sealed or Missing.NOT_APPLICABLE,
        "charged_on": one.person.indicted_on,
        "resolved_on": one.resolved_on or sealed or Missing.NOT_FILED,
    }


def of_harm(one: Harm) -> Row:
    """A row of ``harms``."""
    return {
        "case": one.person.case,
        "harm": one.harm,
        "by": one.by,
        "victims": one.victims,
        "person": one.person.id,
        "mentioned": True,
        "charged": one.charged,
        "sentenced": Missing.NOT_FILED if one.sentenced is None else one.sentenced,
    }


def of_request(id: str, one: Request) -> Row:
    """A row of ``requests``."""
    unsaid, free = Missing.NOT_STATED, Missing.NOT_APPLICABLE
    person = one.person
    return {
        "request": id,
        "person": person.id if person else unsaid,
        "court": one.court,
        "requesting_state": "US",
        "requested_state": "MX",
        "requested_on": one.requested_on,
        "decided_on": one.decided_on or Missing.NOT_FILED,
        "outcome": one.outcome,
        "refusal_ground": one.ground or free,
        "surrendered_on": person.surrendered_on if person else _unsurrendered(one),
        "priority": unsaid,
        "held_from": person.arrested_on if person else unsaid,
        "held_until": person.surrendered_on if person else unsaid,
        "sealed": unsaid,
    }


def _unsurrendered(one: Request) -> Missing:
    """What was granted to others than the 150 has no day of surrender here."""
    return {
        "granted": Missing.NOT_STATED,
        "none": Missing.NOT_FILED,
    }.get(one.outcome, Missing.NOT_APPLICABLE)


def of_offenses(id: str, one: Request) -> Iterable[Row]:
    """The rows of ``request_offenses`` of one request."""
    for number, word in enumerate(one.classes, 1):
        yield {"request": id, "offense": number, "label": Missing.NOT_STATED, "class": word}
