"""The answer as panels: what `dedere.pictures.crowding_lines` draws."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.pictures.crowding_lines import Chart, Missing, Panel, Point, Row
from dedere.transfers.crowding.facilities import Facility
from dedere.transfers.crowding.reckoning import Crowding
from dedere.transfers.crowding.said import told
from dedere.transfers.crowding.systems import System, Value
from dedere.transfers.figures import SEARCHED_UP_TO

_SHORT: dict[str, Text] = {
    "bop": Text("all levels", "todos los niveles"),
    "bop-medium": Text("medium security", "seguridad media"),
    "bop-high": Text("high security", "alta seguridad"),
    "mexico": Text("all centers", "todos los centros"),
    "mexico-federal": Text("federal", "federales"),
    "mexico-states": Text("States", "estatales"),
}
_COUNTRIES = {
    "us": Text("United States, federal prisons", "Estados Unidos, prisiones federales"),
    "mx": Text("Mexico", "México"),
}


def chart(found: Crowding, lang: str) -> Chart:
    """The answer in words of one language, ready to be drawn."""
    panels = [
        panel for country in ("us", "mx") if (panel := _country(found, country, lang)) is not None
    ]
    count = sum(len(row.points) for panel in panels for row in panel.rows)
    if found.facilities:
        panels.append(_facilities(found.facilities, lang))
    if found.stays is not None and found.months:
        panels.append(_effect(found, lang))
    corner = _CORNER.format(n=count, month=SEARCHED_UP_TO).in_(lang)
    values = [value for one in found.systems for value in one.of("occupancy")]
    about = "; ".join(told(value, lang) for value in values if value.system in _SHORT)
    return Chart(_TITLE.in_(lang), f"{corner} {about}", tuple(panels), corner)


def _country(found: Crowding, country: str, lang: str) -> Panel | None:
    mine = [one for one in found.systems if one.country == country and one.id in _SHORT]
    rows = tuple(_row(one, lang) for one in mine if one.of("occupancy"))
    if not rows:
        return None
    claim = None
    if found.claim is not None:
        percent = found.claim.claim.of_capacity
        claim = (float(percent), _CLAIM.format(n=f"{percent:f}").in_(lang))
    return Panel(
        title=_COUNTRIES[country].in_(lang),
        unit=_UNIT.in_(lang),
        rows=rows,
        missing=tuple(_missing(mine, lang)),
        level=(100.0, _RATED.in_(lang)),
        claim=claim,
    )


def _row(system: System, lang: str) -> Row:
    points = tuple(_point(value, lang) for value in system.of("occupancy"))
    return Row(_SHORT[system.id].in_(lang), points)


def _point(value: Value, lang: str) -> Point:
    span = value.when.span
    soft = value.about or value.when.about or value.confidence in ("known", "doubtful")
    return Point(span.earliest, span.latest, float(value.value), told(value, lang), soft)


def _missing(systems: list[System], lang: str) -> Iterator[Missing]:
    """The stretches for which none of the systems has a figure, joined where they touch."""
    gaps = {
        _around(gap.when.span)
        for one in systems
        for measure, gap in one.gaps
        if measure == "occupancy"
    }
    values = [value.when.span for one in systems for value in one.of("occupancy")]
    empty = sorted(gap for gap in gaps if not any(_touch(gap, span) for span in values))
    joined: list[tuple[int, int]] = []
    for first, last in empty:
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    for first, last in joined:
        yield Missing(first, last, _NOT_FOUND.in_(lang))


def _around(span: PartialDate) -> tuple[int, int]:
    """The days of a gap; around the end of a year, the half years that it stands for."""
    if span.is_day:
        return span.earliest - _HALF_A_YEAR, span.latest + _HALF_A_YEAR
    return span.earliest, span.latest


def _touch(gap: tuple[int, int], span: PartialDate) -> bool:
    return gap[0] <= span.latest and span.earliest <= gap[1]


def _facilities(facilities: tuple[Facility, ...], lang: str) -> Panel:
    rows = []
    for name, days in groupby(facilities, key=lambda one: one.facility):
        points = [
            Point(
                day.as_of.toordinal(), day.as_of.toordinal(), float(full), f"{name}: {full:.1f} %"
            )
            for day in days
            if (full := day.occupancy) is not None
        ]
        if points:
            rows.append(Row(name, tuple(points)))
    return Panel(
        title=_YOURS.in_(lang),
        unit=_UNIT.in_(lang),
        rows=tuple(rows),
        missing=() if rows else (Missing(*_today(), _NOT_FOUND.in_(lang)),),
        level=(100.0, _RATED.in_(lang)),
    )


def _today() -> tuple[int, int]:
    return date.today().toordinal() - 365, date.today().toordinal()


def _effect(found: Crowding, lang: str) -> Panel:
    """The persons who are not where they would have been, as steps down to nobody."""
    days = [month.day.toordinal() for month in found.months]
    surely = [month.surely for month in found.months]
    last = found.stays.last.toordinal() + 1 if found.stays else days[-1]
    ends = zip([*days, max(last, days[-1] + 1)], [*surely, 0], strict=True)
    points = tuple(Point(day, day, float(held), "") for day, held in ends)
    return Panel(
        title=_EFFECT.format(n=surely[0]).in_(lang),
        unit=_BEDS.in_(lang),
        rows=(Row(_MOVED.in_(lang), points, steps=True),),
    )


_HALF_A_YEAR = 181
_TITLE = Text(
    "How full the prisons are, as far as it is published",
    "Qué tan llenas están las prisiones, hasta donde se publica",
)
_UNIT = Text("% of capacity", "% de la capacidad")
_RATED = Text("rated capacity (100 %)", "capacidad instalada (100 %)")
_CLAIM = Text("claimed: over {n} %", "se afirma: más de {n} %")
_NOT_FOUND = Text("nothing found", "nada encontrado")
_YOURS = Text("Facilities, from your table", "Centros, de su tabla")
_EFFECT = Text("What {n} transfers move", "Lo que mueven {n} traslados")
_BEDS = Text("beds", "camas")
_MOVED = Text("persons who would have been held there", "personas que habrían seguido ahí")
_CORNER = Text(
    "n = {n} published figures; searched up to {month}. A hollow mark: date or value is not sure. "
    "Points further apart than a year and a half are not joined.",
    "n = {n} cifras publicadas; búsqueda hasta {month}. Marca hueca: fecha o valor no seguros. Los "
    "puntos separados por más de año y medio no se unen.",
)
