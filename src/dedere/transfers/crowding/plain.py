"""The answer as plain values for JSON, and as one long table for CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from dedere.transfers.crowding.effect import Ground, Month, bed_years
from dedere.transfers.crowding.facilities import Facility, Moved
from dedere.transfers.crowding.reckoning import Crowding
from dedere.transfers.crowding.systems import UNITS, Value
from dedere.transfers.figures import SEARCHED_UP_TO, Finding, Source
from dedere.transfers.savings.receiving import peso_bases

FORMAT = 1
HEADER = (
    "kind", "system", "facility", "measure", "when", "value", "unit", "confidence", "source",
    "note",
)  # fmt: skip


def number(value: Decimal | None, places: int = 2) -> int | float | None:
    """A plain number, rounded; whole where it is whole."""
    if value is None:
        return None
    found = round(value, places)
    return int(found) if found == found.to_integral_value() else float(found)


def as_dict(found: Crowding, lang: str = "en") -> dict[str, Any]:
    """The whole answer."""
    return {
        "format": FORMAT,
        "searched_up_to": SEARCHED_UP_TO,
        "systems": [
            {
                "id": one.id,
                "title": one.title.in_(lang),
                "country": one.country,
                "values": [value_dict(value, lang) for value in one.values],
                "gaps": [
                    {"measure": measure, "when": gap.when.written, "why": gap.say.in_(lang)}
                    for measure, gap in one.gaps
                ],
            }
            for one in found.systems
        ],
        "effect": _effect(found, lang),
        "facilities": [_facility(one) for one in found.facilities],
        "claim": _claim(found, lang),
        "conditions": [
            {
                "id": one.series.id,
                "country": one.country,
                "title": one.series.title.in_(lang),
                "unit": one.series.unit,
                "when": one.newest.when.written if one.newest else None,
                "value": number(one.newest.value) if one.newest else None,
                "confidence": one.newest.confidence if one.newest else None,
                "sources": _sources(one.newest.sources, lang) if one.newest else [],
                "not_published": one.gap.in_(lang) if one.gap else None,
            }
            for one in found.conditions
        ],
        "budget_a_person": [
            {
                "name": one.name,
                "currency": "MXN",
                "annual": number(one.annual_cost),
                "how": one.how.in_(lang),
                "sources": _sources(one.sources, lang),
            }
            for one in (peso_bases() if any(one.country == "mx" for one in found.systems) else ())
        ],
        "oversight": [_finding(one, lang) for one in found.oversight],
    }


def _sources(sources: tuple[Source, ...], lang: str) -> list[dict[str, str | None]]:
    return [one.as_dict(lang) for one in sources]


def value_dict(value: Value, lang: str) -> dict[str, Any]:
    """One dated value."""
    return {
        "system": value.system,
        "measure": value.measure,
        "unit": UNITS[value.measure],
        "when": value.when.written,
        "date_is_about": value.when.about,
        "value": number(value.value),
        "value_is_about": value.about,
        "confidence": value.confidence,
        "calculated": value.how.in_(lang) if value.how else None,
        "note": value.note.in_(lang) if value.note else None,
        "sources": _sources(value.sources, lang),
    }


def _effect(found: Crowding, lang: str) -> dict[str, Any] | None:
    stays = found.stays
    if stays is None:
        return None
    return {
        "from": str(stays.start),
        "until": str(stays.last),
        "persons": len(stays.people),
        "without_end": stays.without_end,
        "assumption": stays.assumption.in_(lang) if stays.assumption else None,
        "bed_years": number(bed_years(stays)),
        "months": [
            {"month": str(one.day), "surely": one.surely, "perhaps": one.perhaps}
            for one in found.months
        ],
        "systems": [_ground(one, found.months) for one in found.grounds],
        "facilities": [_moved(one) for one in found.moved],
    }


def sign_of(ground: Ground) -> int:
    """-1 where the transferred leave, +1 where they arrive."""
    return -1 if ground.system.country == "us" else +1


def _ground(ground: Ground, months: tuple[Month, ...]) -> dict[str, Any]:
    sign, most = sign_of(ground), max(month.surely for month in months)
    points = ground.points(most)
    return {
        "system": ground.system.id,
        "sign": sign,
        "population": value_dict(ground.population, "en"),
        "capacity": value_dict(ground.capacity, "en") if ground.capacity else None,
        "same_time": ground.same_time,
        "occupancy_without": number(ground.occupancy),
        "most_beds": most,
        "most_percent_of_population": number(ground.share(most), 4),
        "most_percent_points": number(points, 4),
        "months": [
            {
                "month": str(one.day),
                "without": number(ground.population.value),
                "with": number(ground.population.value + sign * one.surely),
            }
            for one in months
        ],
    }


def _moved(moved: Moved) -> dict[str, Any]:
    return {
        "facility": moved.facility.facility,
        "as_of": str(moved.facility.as_of),
        "sign": moved.sign,
        "occupancy_without": number(moved.facility.occupancy),
        "months": [
            {
                "month": str(one.day),
                "persons": one.surely,
                "occupancy_with": number(moved.occupancy(one)),
            }
            for one in moved.months
        ],
    }


def _facility(one: Facility) -> dict[str, Any]:
    return {
        "facility": one.facility,
        "system": one.system,
        "as_of": str(one.as_of),
        **{name: number(value) for name, value in one.numbers.items()},
        "occupancy": number(one.occupancy),
        "currency": one.currency,
        "source": one.source,
    }


def _claim(found: Crowding, lang: str) -> dict[str, Any] | None:
    weighed = found.claim
    if weighed is None:
        return None
    return {
        "percent": number(weighed.claim.percent),
        "of": weighed.claim.of,
        "percent_of_capacity": number(weighed.claim.of_capacity),
        "reading": "more than",
        "met_by": [value_dict(one, lang) for one in weighed.met_by],
        "not_met_by": [value_dict(one, lang) for one in weighed.not_met_by],
        "newest_figure": value_dict(weighed.latest, lang) if weighed.latest else None,
        "met_if_of_and_over_are_mixed_up": [value_dict(one, lang) for one in weighed.misread],
    }


def _finding(one: Finding, lang: str) -> dict[str, Any]:
    return {
        "when": one.when.written,
        "about": one.about,
        "finding": one.say.in_(lang),
        "confidence": one.confidence,
        "sources": _sources(one.sources, lang),
    }


def as_csv(found: Crowding, lang: str = "en") -> str:
    """One row for each value, gap and month."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(_rows(found, lang))
    return out.getvalue()


def _rows(found: Crowding, lang: str) -> Iterator[tuple[object, ...]]:
    for system in found.systems:
        for one in system.values:
            urls = " ".join(source.url or source.title.in_(lang) for source in one.sources)
            told = " ".join(text.in_(lang) for text in (one.how, one.note) if text)
            yield (
                "published", system.id, "", one.measure, one.when.in_(lang), number(one.value),
                UNITS[one.measure], one.confidence, urls, told,
            )  # fmt: skip
        for measure, gap in system.gaps:
            yield (
                "gap", system.id, "", measure, gap.when.written, "", UNITS[measure], "", "",
                gap.say.in_(lang),
            )  # fmt: skip
    for place in found.facilities:
        for name, value in place.numbers.items():
            yield (
                "facility", place.system or "", place.facility, name, place.as_of, number(value),
                place.currency if name == "budget" else "", "", place.source, "",
            )  # fmt: skip
    for ground in found.grounds:
        for month in found.months:
            for which, held in (("without", 0), ("with", sign_of(ground) * month.surely)):
                people = number(ground.population.value + held)
                yield (
                    "effect", ground.system.id, "", which, month.day, people, "persons", "", "",
                    ground.population.when.written,
                )  # fmt: skip
    for one_moved in found.moved:
        for month in one_moved.months:
            yield (
                "effect", one_moved.facility.system or "", one_moved.facility.facility, "with",
                month.day, number(one_moved.occupancy(month)), "percent of capacity", "",
                one_moved.facility.source, "",
            )  # fmt: skip
