"""The 150 persons: fixed lists, put in an order by lot, under the links between them.

The number of ways to go on is the same at each step, whatever was drawn before: so every
arrangement of the lists that keeps the links is equally likely.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dedere.statistics.synthetic import invented
from dedere.statistics.synthetic.lots import Lots
from dedere.statistics.synthetic.margins import Margins

BENEFITS = ("sentence", "counts", "probation", "other")


@dataclass(slots=True, eq=False)
class Person:
    """One defendant in a case. What is None is not there, or sealed."""

    number: int
    route: str
    plea: str | None
    indicted_on: date
    official: tuple[str, str] | None = None
    """Body and rank."""
    benefit: str | None = None
    resolution: str | None = None
    court: str = ""
    arrested_on: date = date.min
    requested_on: date | None = None
    decided_on: date | None = None
    surrendered_on: date | None = None
    plea_on: date | None = None
    resolved_on: date | None = None
    sentenced_on: date | None = None
    months: int | None = None

    @property
    def case(self) -> str:
        """The id of the case, which says that it is invented."""
        return f"SYN-{self.number:03}"

    @property
    def id(self) -> str:
        """The id of the person."""
        return f"SYN-P{self.number:03}"

    @property
    def is_sealed(self) -> bool:
        """Whether nothing after the indictment is open."""
        return self.plea is None

    @property
    def is_extradited(self) -> bool:
        """Whether the person came by a request that was granted."""
        return self.route == "extradited"


def draw_persons(lots: Lots, margins: Margins) -> list[Person]:
    """All persons, with what the published margins say of them, and dates."""
    pleas = lots.shuffled(
        ["agreement"] * margins.count("B25")
        + ["not_guilty"] * margins.count("B26")
        + ["pretrial"] * margins.count("B27")
        + [None] * margins.count("B28")
    )
    routes = lots.shuffled(
        ["extradited"] * margins.count("B16")
        + ["arrested_us"] * margins.count("B17")
        + ["detained_abroad"] * margins.count("B18")
        + ["came_freely"] * margins.count("B19")
    )
    late = pleas.count("pretrial")
    early_days = lots.shuffled(
        _evenly(invented.FIRST_INDICTED, invented.LAST_INDICTED, len(pleas) - late)
    )
    late_days = lots.shuffled(_evenly(*invented.PRETRIAL_INDICTED, late))
    persons = [
        Person(number, route, plea, (late_days if plea == "pretrial" else early_days).pop())
        for number, (route, plea) in enumerate(zip(routes, pleas, strict=True), 1)
    ]
    _officials(lots, margins, persons)
    _benefits(lots, margins, persons)
    _ends(lots, persons)
    for one in persons:
        _dates(lots, one)
    _prison(lots, persons)
    _courts(lots, persons)
    return persons


def _officials(lots: Lots, margins: Margins, persons: list[Person]) -> None:
    """Half of them with an agreement; none is sealed, so that half is half without doubt."""
    agreed = margins.count("B34")
    others = margins.count("B33") - agreed
    chosen = lots.chosen([one for one in persons if one.plea == "agreement"], agreed)
    chosen += lots.chosen(
        [one for one in persons if one.plea in ("not_guilty", "pretrial")], others
    )
    for one, body in zip(chosen, lots.shuffled(invented.BODIES), strict=True):
        one.official = body


def _benefits(lots: Lots, margins: Margins, persons: list[Person]) -> None:
    """One benefit each at most, as the shares are said to make up the whole."""
    agreed = [one for one in persons if one.plea == "agreement"]
    counts = [margins.count(id) for id in ("B30", "B31", "B32")]
    counts.append(margins.count("B29") - sum(counts))
    kinds = [kind for kind, count in zip(BENEFITS, counts, strict=True) for _ in range(count)]
    for one, kind in zip(lots.chosen(agreed, len(kinds)), kinds, strict=True):
        one.benefit = kind


def _ends(lots: Lots, persons: list[Person]) -> None:
    tried = lots.chosen([one for one in persons if one.plea == "not_guilty"], invented.TRIED)
    for one in persons:
        if one.plea == "agreement":
            one.resolution = "guilty_plea"
        elif not one.is_sealed:
            one.resolution = "jury_trial" if one in tried else "open"


def _evenly(first: date, last: date, number: int) -> list[date]:
    span = (last - first).days
    return [first + timedelta(span * place // (number - 1)) for place in range(number)]


def _dates(lots: Lots, one: Person) -> None:
    if one.is_extradited:
        one.requested_on = lots.after(one.indicted_on, invented.TO_REQUEST)
        one.arrested_on = lots.after(one.requested_on, invented.TO_ARREST_ABROAD)
        one.decided_on = lots.after(one.requested_on, invented.TO_DECISION)
        one.surrendered_on = lots.after(one.decided_on, invented.TO_SURRENDER)
    else:
        one.arrested_on = lots.after(one.indicted_on, invented.TO_ARREST)
    there = one.surrendered_on or one.arrested_on
    if one.plea == "agreement":
        one.plea_on = one.resolved_on = lots.after(there, invented.TO_PLEA)
        one.sentenced_on = lots.after(one.plea_on, invented.TO_SENTENCE)
    elif one.plea == "not_guilty":
        one.plea_on = lots.after(there, invented.TO_NOT_GUILTY)
        if one.resolution == "jury_trial":
            one.resolved_on = lots.after(there, invented.TO_VERDICT)


def _prison(lots: Lots, persons: list[Person]) -> None:
    tried = [one for one in persons if one.resolution == "jury_trial"]
    convicted = lots.chosen(tried, len(tried) - invented.ACQUITTED)
    for one in convicted:
        assert one.resolved_on is not None  # noqa: S101 - who was tried has a verdict
        one.sentenced_on = lots.after(one.resolved_on, invented.TO_SENTENCE)
    agreed = [one for one in persons if one.plea == "agreement" and one.benefit != "probation"]
    for group, (least, most) in (
        (agreed, invented.MONTHS_AFTER_PLEA),
        (convicted, invented.MONTHS_AFTER_TRIAL),
    ):
        steps = max(len(group) - 1, 1)
        months = [least + (most - least) * place // steps for place in range(len(group))]
        for one, number in zip(group, lots.shuffled(months), strict=True):
            one.months = number
    for one in persons:
        if one.benefit == "probation":
            one.months = 0


def _courts(lots: Lots, persons: list[Person]) -> None:
    """Of those who were not extradited; the others have the court that asked for them."""
    others = [one for one in persons if not one.is_extradited]
    courts = ("casd", "txnd", "txwd", *invented.OTHER_COURTS)
    dealt = [courts[place % len(courts)] for place in range(len(others))]
    for one, court in zip(others, lots.shuffled(dealt), strict=True):
        one.court = court
