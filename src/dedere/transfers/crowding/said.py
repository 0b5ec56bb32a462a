"""The answer in words: the claim, what is published, what transfers change, what is not known."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.transfers.crowding.claim import Weighed
from dedere.transfers.crowding.effect import Ground, Month, bed_years
from dedere.transfers.crowding.plain import sign_of
from dedere.transfers.crowding.reckoning import Crowding
from dedere.transfers.crowding.systems import MEASURES, Measure, System, Value, systems
from dedere.transfers.figures import MARKS, Source
from dedere.transfers.savings.money import pesos
from dedere.transfers.savings.receiving import peso_bases
from dedere.transfers.savings.verdict import name_in

_EACH = 12
"""Months between two lines of the effect."""


def lines(found: Crowding, lang: str) -> Iterator[str]:
    """Every line of the answer."""
    if found.claim is not None:
        yield from _claim(found.claim, lang)
        yield ""
    sources = _sources(found)
    for system in found.systems:
        yield from _system(system, sources, lang)
    if found.facilities:
        yield from _facilities(found, lang)
    if found.stays is not None:
        yield ""
        yield from _effect(found, lang)
    yield ""
    yield from _beside(found, sources, lang)
    yield ""
    yield _SOURCES.in_(lang)
    for number, source in enumerate(sources, start=1):
        yield f"  [{number}] {source.title.in_(lang)}{f' ({source.url})' if source.url else ''}"


# -- the claim -----------------------------------------------------------------------------------


def _claim(weighed: Weighed, lang: str) -> Iterator[str]:
    claim = weighed.claim
    text = _CLAIM_OVER if claim.of == "over" else _CLAIM_OF
    yield text.in_(lang).format(
        percent=f"{claim.percent:f}",
        of=f"{claim.of_capacity:f}",
        over=f"{claim.of_capacity - 100:f}",
    )
    if weighed.met_by:
        yield _MET.in_(lang)
        yield from (f"  ✓ {told(one, lang)}" for one in weighed.met_by)
    else:
        yield _NOT_MET.in_(lang)
    if weighed.not_met_by:
        yield _UNDER.in_(lang)
        yield from (f"  ✗ {told(one, lang)}" for one in weighed.not_met_by)
    if not weighed.met_by and weighed.misread:
        yield _MISREAD.in_(lang).format(n=len(weighed.misread))
    for country in ("us", "mx"):
        newest = _newest(weighed, country)
        if newest is not None:
            yield _NOTHING_LATER[country].in_(lang).format(when=newest.when.in_(lang))


def _newest(weighed: Weighed, country: str) -> Value | None:
    ids = {one.id for one in systems() if one.country == country}
    values = [one for one in (*weighed.met_by, *weighed.not_met_by) if one.system in ids]
    return max(values, key=lambda one: one.when.span.latest, default=None)


def told(value: Value, lang: str) -> str:
    """A value in words: which system, how much, when, how sure."""
    title = next(one.title for one in systems() if one.id == value.system).in_(lang)
    mark = MARKS[value.confidence].in_(lang)
    return f"{title}: {amount(value, lang)} ({value.when.in_(lang)}; {mark})"


def amount(value: Value, lang: str) -> str:
    """A value with its unit."""
    about = f"{_ABOUT.in_(lang)} " if value.about else ""
    if value.measure == "occupancy":
        return about + _PERCENT.in_(lang).format(n=f"{value.value:,f}")
    return f"{about}{value.value:,f}"


# -- what is published ---------------------------------------------------------------------------


def _system(system: System, sources: list[Source], lang: str) -> Iterator[str]:
    yield system.title.in_(lang)
    measures: tuple[Measure, ...] = ("population", "capacity", "occupancy")
    for measure in measures:
        for value in system.of(measure):
            yield f"  {_row(value, sources, lang)}"
        for kind, gap in system.gaps:
            if kind == measure:
                name = MEASURES[measure].in_(lang)
                yield f"  {gap.when.in_(lang):<12} {name:<10}  – {gap.say.in_(lang)}"


def _row(value: Value, sources: list[Source], lang: str) -> str:
    numbers = "".join(f" [{sources.index(one) + 1}]" for one in value.sources)
    more = " ".join(text.in_(lang) for text in (value.how, value.note) if text)
    name = MEASURES[value.measure].in_(lang)
    mark = MARKS[value.confidence].in_(lang)
    row = f"{value.when.in_(lang):<12} {name:<10}  {amount(value, lang)}; {mark}{numbers}"
    return f"{row}. {more}" if more else row


def _facilities(found: Crowding, lang: str) -> Iterator[str]:
    yield _FROM_TABLE.in_(lang)
    for one in found.facilities:
        occupancy = one.occupancy
        full = _PERCENT.in_(lang).format(n=f"{occupancy:.1f}") if occupancy is not None else "–"
        more = ", ".join(f"{name}: {value:,f}" for name, value in one.numbers.items())
        yield f"  {one.as_of} {one.facility}: {full} ({more}). {one.source}"


# -- the effect ----------------------------------------------------------------------------------


def _effect(found: Crowding, lang: str) -> Iterator[str]:
    stays = found.stays
    if stays is None:
        return
    yield _EFFECT.in_(lang).format(n=len(stays.people), start=stays.start, end=stays.last)
    if stays.assumption is not None:
        yield f"  {stays.assumption.in_(lang)}"
    if stays.without_end:
        yield "  " + _WITHOUT_END.in_(lang).format(n=stays.without_end)
    shown = [*found.months[::_EACH], *found.months[-1:]]
    for month in dict.fromkeys(shown):
        yield f"  {month.day}  {_persons(month, lang)}"
    yield "  " + _YEARS.in_(lang).format(n=f"{bed_years(stays):.1f}")
    most = max(month.surely for month in found.months)
    for ground in found.grounds:
        yield "  " + _small(ground, most, lang)
    for one in found.moved:
        first = one.months[0]
        before, after = one.facility.occupancy, one.occupancy(first)
        if before is not None and after is not None:
            yield "  " + _PLACE.in_(lang).format(
                name=one.facility.facility,
                before=f"{before:.2f}",
                after=f"{after:.2f}",
                day=one.facility.as_of,
            )
    yield f"  {_HELD_STILL.in_(lang)}"


def _persons(month: Month, lang: str) -> str:
    if month.surely == month.perhaps:
        return _BEDS.in_(lang).format(n=month.surely)
    return _BEDS_SPAN.in_(lang).format(low=month.surely, high=month.perhaps)


def _small(ground: Ground, most: int, lang: str) -> str:
    """How small the effect is, against the last published population and capacity."""
    people = ground.population
    points = ground.points(most)
    words = (
        (_FEWER if sign_of(ground) < 0 else _MORE)
        .in_(lang)
        .format(
            system=ground.system.title.in_(lang),
            n=most,
            population=f"{people.value:,f}",
            when=people.when.in_(lang),
            share=f"{ground.share(most):.4f}",
        )
    )
    if points is None or ground.capacity is None:
        return f"{words} {_NO_POINTS.in_(lang)}"
    text = _POINTS if ground.same_time else _OLD_POINTS
    return (
        words
        + " "
        + text.in_(lang).format(
            points=f"{points:.4f}",
            capacity=f"{ground.capacity.value:,f}",
            when=ground.capacity.when.in_(lang),
        )
    )


# -- beside beds ---------------------------------------------------------------------------------


def _beside(found: Crowding, sources: list[Source], lang: str) -> Iterator[str]:
    yield _BESIDE.in_(lang)
    for one in found.conditions:
        title = one.series.title.in_(lang)
        if one.newest is None:
            yield f"  {title}: {one.gap.in_(lang) if one.gap else ''}"
            continue
        numbers = "".join(f" [{sources.index(source) + 1}]" for source in one.newest.sources)
        unit, when = one.series.unit, one.newest.when.in_(lang)
        mark = MARKS[one.newest.confidence].in_(lang)
        row = f"  {title}: {one.newest.value:,f} {_unit(unit, lang)} ({when}; {mark}){numbers}"
        projected = one.series.id == "bop-over-capacity-projected"
        yield f"{row}. {one.series.definition.in_(lang)}" if projected else row
    if any(one.country == "mx" for one in found.conditions):
        for budget in peso_bases():
            name = _BUDGET.in_(lang).format(name=name_in(budget.name, lang))
            cost = "–" if budget.annual_cost is None else pesos(budget.annual_cost)
            yield f"  {name}: {cost}. {budget.how.in_(lang)}"
    for finding in found.oversight:
        numbers = "".join(f" [{sources.index(source) + 1}]" for source in finding.sources)
        mark = MARKS[finding.confidence].in_(lang)
        yield f"  {_INSPECTOR.in_(lang)} {finding.when.in_(lang)} ({mark}): " + (
            f"{finding.say.in_(lang)}{numbers}"
        )


def _unit(unit: str, lang: str) -> str:
    return _UNITS.get(unit, Text(unit, unit)).in_(lang)


def _sources(found: Crowding) -> list[Source]:
    values = [value for one in found.systems for value in one.values]
    all_of_them = [source for value in values for source in value.sources]
    for one in found.conditions:
        all_of_them += one.newest.sources if one.newest else ()
    for finding in found.oversight:
        all_of_them += finding.sources
    return list(dict.fromkeys(all_of_them))


_UNITS = {
    "USD a year per person": Text("USD a year per person", "USD por año y persona"),
    "MXN in a year": Text("MXN in a year", "MXN en un año"),
    "percent": Text("percent", "por ciento"),
    "percent over rated capacity": Text(
        "percent over rated capacity", "por ciento por encima de la capacidad"
    ),
    "persons": Text("persons", "personas"),
    "admissions": Text("admissions", "ingresos"),
}
_SOURCES = Text("Sources", "Fuentes")
_ABOUT = Text("about", "unas")
_PERCENT = Text("{n} % of capacity", "{n} % de la capacidad")
_CLAIM_OF = Text(
    "Claim: over {percent} percent OF capacity, which is {over} percent OVER it.",
    "Afirmación: más de {percent} por ciento DE la capacidad, o sea {over} por ciento POR ENCIMA "
    "de ella.",
)
_CLAIM_OVER = Text(
    "Claim: more than {percent} percent OVER capacity, which is {of} percent OF it.",
    "Afirmación: más de {percent} por ciento POR ENCIMA de la capacidad, o sea {of} por ciento DE "
    "ella.",
)
_MET = Text("Published figures that meet it:", "Cifras publicadas que la cumplen:")
_NOT_MET = Text("No published figure meets it.", "Ninguna cifra publicada la cumple.")
_UNDER = Text("Published figures that do not:", "Cifras publicadas que no:")
_MISREAD = Text(
    "Read as percent of capacity, {n} published figures would meet it.",
    "Leída como por ciento de la capacidad, la cumplirían {n} cifras publicadas.",
)
_NOTHING_LATER = {
    "us": Text(
        "For the United States nothing after {when} was found: whether it is so today cannot be "
        "said.",
        "De Estados Unidos no se encontró nada posterior a {when}: no puede decirse si hoy es así.",
    ),
    "mx": Text(
        "For Mexico nothing after {when} was found.",
        "De México no se encontró nada posterior a {when}.",
    ),
}
_FROM_TABLE = Text("Facilities, from your table", "Centros, de su tabla")
_EFFECT = Text(
    "What {n} transfers change, from {start} to {end}",
    "Lo que cambian {n} traslados, del {start} al {end}",
)
_WITHOUT_END = Text(
    "Not counted, because their end is not stated: {n}.",
    "Sin contar, porque no consta su fecha de término: {n}.",
)
_BEDS = Text("moved: {n}", "trasladadas: {n}")
_BEDS_SPAN = Text("moved: {low} to {high}", "trasladadas: de {low} a {high}")
_YEARS = Text("{n} bed-years in all.", "{n} años-cama en total.")
_FEWER = Text(
    "{system}: {n} fewer of {population} ({when}), {share} percent of them.",
    "{system}: {n} menos de {population} ({when}), el {share} por ciento.",
)
_MORE = Text(
    "{system}: {n} more than {population} ({when}), {share} percent of them.",
    "{system}: {n} más que {population} ({when}), el {share} por ciento.",
)
_POINTS = Text(
    "That is {points} percent points of {capacity} places ({when}).",
    "Son {points} puntos porcentuales de {capacity} lugares ({when}).",
)
_OLD_POINTS = Text(
    "Against the last capacity that can be reckoned ({capacity}, {when}) it is {points} percent "
    "points; today's capacity was not found.",
    "Frente a la última capacidad que puede calcularse ({capacity}, {when}) son {points} puntos "
    "porcentuales; no se encontró la capacidad actual.",
)
_NO_POINTS = Text(
    "No capacity was found, so no percent points.",
    "No se encontró capacidad: no hay puntos porcentuales.",
)
_PLACE = Text(
    "{name}: from {before} to {after} percent of capacity, if the rest stays as on {day}.",
    "{name}: de {before} a {after} por ciento de la capacidad, si lo demás sigue como el {day}.",
)
_HELD_STILL = Text(
    "Nothing is forecast: the rest of each system stays as last published, and each person is "
    "taken to be held there as long as here.",
    "No se pronostica nada: el resto de cada sistema sigue como en lo último publicado, y se "
    "supone que cada persona permanece allá tanto como aquí.",
)
_BESIDE = Text("Beside beds", "Además de las camas")
_BUDGET = Text("Budget a person, {name}", "Presupuesto por persona, {name}")
_INSPECTOR = Text("Inspector General", "Inspector General")
