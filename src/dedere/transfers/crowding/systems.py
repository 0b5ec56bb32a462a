"""Population, capacity and occupancy of each prison system, by date, with what was not found.

Occupancy is percent *of* capacity everywhere: where a source says how much a prison is *over* its
capacity, 100 is added, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from dedere.bilingual import Text
from dedere.transfers.figures import WHOLE, Figure, Gap, Mark, Series, Source, When, load

Measure = Literal["population", "capacity", "occupancy"]
MEASURES: dict[Measure, Text] = {
    "population": Text("population", "población"),
    "capacity": Text("capacity", "capacidad"),
    "occupancy": Text("occupancy", "ocupación"),
}
UNITS: dict[Measure, str] = {
    "population": "persons",
    "capacity": "beds",
    "occupancy": "percent of capacity",
}


@dataclass(frozen=True, slots=True)
class Value:
    """One dated value of a system."""

    system: str
    measure: Measure
    when: When
    value: Decimal
    about: bool
    confidence: Mark
    sources: tuple[Source, ...]
    how: Text | None = None
    """How it follows from what is published, where it is not itself published."""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class System:
    """A prison system, or a part of one, with its values in the order of time."""

    id: str
    title: Text
    country: Literal["us", "mx"]
    values: tuple[Value, ...]
    gaps: tuple[tuple[Measure, Gap], ...]

    def of(self, measure: Measure) -> tuple[Value, ...]:
        """The values of one measure."""
        return tuple(one for one in self.values if one.measure == measure)

    def latest(self, measure: Measure) -> Value | None:
        """The value of the latest time."""
        return max(self.of(measure), key=lambda one: one.when.span.latest, default=None)


SYSTEMS: dict[str, Text] = {
    "bop": Text("United States, federal prisons", "Estados Unidos, prisiones federales"),
    "bop-medium": Text(
        "United States, federal, medium security", "Estados Unidos, federal, seguridad media"
    ),
    "bop-high": Text(
        "United States, federal, high security", "Estados Unidos, federal, alta seguridad"
    ),
    "mexico": Text("Mexico, all centers", "México, todos los centros"),
    "mexico-federal": Text("Mexico, federal centers", "México, centros federales"),
    "mexico-states": Text("Mexico, centers of the States", "México, centros estatales"),
}
"""The systems by their names; single States of Mexico come after them."""

_STATES = ("State of Mexico", "Nayarit", "Durango", "Campeche")
_STATE_NAMES = {"State of Mexico": Text("State of Mexico", "Estado de México")}


def systems() -> tuple[System, ...]:
    """All systems, as far as anything about them was found."""
    return (*map(_system, SYSTEMS), *map(_state, _STATES))


def system(id: str) -> System:
    """One of `SYSTEMS`, or a State as ``mexico:Nayarit``."""
    return next(one for one in systems() if one.id == id)


def _system(id: str) -> System:
    country: Literal["us", "mx"] = "us" if id.startswith("bop") else "mx"
    values = sorted(_values(id), key=lambda one: one.when.span.latest)
    return System(id, SYSTEMS[id], country, tuple(values), tuple(_gaps(id)))


def _parts(id: str) -> Iterator[tuple[Measure, Series, str]]:
    """The series of a system, each with the part of it that it is about."""
    series = load().series
    if id.startswith("bop"):
        subject = id.removeprefix("bop-") if id != "bop" else WHOLE
        if id == "bop":
            yield "population", series["bop-population"], WHOLE
            yield "capacity", series["bop-capacity"], WHOLE
        yield "occupancy", series["bop-over-capacity"], subject
        return
    subject = {"mexico": WHOLE, "mexico-federal": "federal", "mexico-states": "state"}[id]
    if id != "mexico-states":
        yield "population", series["mx-population"], subject
        yield "capacity", series["mx-capacity"], subject
    yield "occupancy", series["mx-occupancy"], subject


def _values(id: str) -> Iterator[Value]:
    for measure, series, subject in _parts(id):
        for figure in series.of(subject):
            yield _value(id, measure, figure, over=series.id == "bop-over-capacity")
    if id == "mexico-states":
        yield from _of_the_states()


def _value(id: str, measure: Measure, figure: Figure, *, over: bool) -> Value:
    how = _OVER.format(over=f"{figure.value:f}") if over else figure.calculated
    return Value(
        system=id,
        measure=measure,
        when=figure.when,
        value=figure.value + 100 if over else figure.value,
        about=figure.about,
        confidence=figure.confidence,
        sources=figure.sources,
        how=how,
        note=figure.note,
    )


def _of_the_states() -> Iterator[Value]:
    """The States together: all less the federal part; their two kinds of places summed."""
    series = load().series
    people, places = series["mx-population"], series["mx-capacity"]
    for whole in people.of():
        federal = people.at(whole.when.written, "federal")
        if federal is not None:
            yield _combined("population", whole, whole.value - federal.value, federal, _LESS)
    for first in places.of("state"):
        second = places.at(first.when.written, "state-second-part")
        if second is not None:
            yield _combined("capacity", first, first.value + second.value, second, _SUM)


def _combined(measure: Measure, one: Figure, value: Decimal, other: Figure, how: Text) -> Value:
    return Value(
        system="mexico-states",
        measure=measure,
        when=one.when,
        value=value,
        about=one.about or other.about,
        confidence=one.confidence,
        sources=one.sources,
        how=how.format(one=f"{one.value:,}", other=f"{other.value:,}"),
    )


def _gaps(id: str) -> Iterator[tuple[Measure, Gap]]:
    for measure, series, subject in _parts(id):
        for gap in series.gaps:
            # The whole of the federal prisons lacks each of its levels too.
            if gap.of == subject or (id in ("bop-medium", "bop-high") and gap.of == WHOLE):
                yield measure, gap


def _state(name: str) -> System:
    series = load().series["mx-occupancy"]
    label = _STATE_NAMES.get(name, Text(name, name))
    title = Text(f"Mexico, centers of {label.en}", f"México, centros de {label.es}")
    id = f"mexico:{name}"
    values = tuple(_value(id, "occupancy", one, over=False) for one in series.of(name))
    return System(id, title, "mx", values, ())


_OVER = Text(
    "The source says {over} percent over capacity.",
    "La fuente dice {over} por ciento por encima de la capacidad.",
)
_LESS = Text("All {one} less the federal {other}.", "Las {one} del total menos {other} federales.")
_SUM = Text("{one} and {other} of a second kind.", "{one} y {other} de una segunda clase.")
