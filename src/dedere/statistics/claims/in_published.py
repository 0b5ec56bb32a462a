"""What published figures say: one, a sum of several, or the share that one makes of another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.calendars.partial import NEVER
from dedere.sources import MARKS, Source
from dedere.statistics import published
from dedere.statistics.claims import populations
from dedere.statistics.claims.model import Asked, OfFigures
from dedere.statistics.claims.observation import Observation
from dedere.statistics.claims.reading import number
from dedere.statistics.claims.scope import (
    NOT_STATED,
    PERIOD_NOT_STATED,
    Period,
    Scope,
    days,
)
from dedere.statistics.published.words import BODIES

_UNITS: Mapping[str, tuple[str, str]] = {
    "persons": ("person", "count"),
    "requests": ("request", "count"),
    "extraditions": ("extradition", "count"),
    "persons_a_year": ("person", "mean_a_year"),
    "extraditions_a_year": ("extradition", "mean_a_year"),
    # What a printed percentage is a share of is not part of a published figure.
    "percent": (NOT_STATED, "share"),
    "years": (NOT_STATED, "length_years"),
    "months": (NOT_STATED, "length_months"),
}
_SURE = ("verified", "reported")


def is_known(figure: published.Figure, as_of: date | None) -> bool:
    """Whether a figure could be read on a day: its time was over, and a source had appeared."""
    if as_of is None:
        return True
    today = as_of.toordinal()
    over = figure.when.span.latest == NEVER or figure.when.span.latest <= today
    return over and any(
        one.published is None or one.published.earliest <= today for one in figure.sources
    )


def of_figure(figure: published.Figure, asked: Asked, claimed_in: Source | None) -> Observation:
    """One published figure."""
    unit, kind = _UNITS[figure.definition.unit]
    percent = figure.definition.unit == "percent"
    value = figure.value / 100 if percent else figure.value
    high = figure.high / 100 if percent and figure.high is not None else figure.high
    low: Decimal | None = value
    if figure.bound == "about":
        low, high = None, None
    elif figure.bound == "exactly":
        high = value if high is None else high
    return Observation(
        kind="published",
        name=figure.id,
        title=_COUNTED.format(
            wording=figure.wording, body=BODIES[figure.definition.body], when=figure.when.text
        ),
        scope=Scope(
            unit,
            kind,
            populations.of_definition(figure.definition),
            Period("days", figure.when.span, figure.when.about, figure.when.text),
        ),
        low=low,
        high=high,
        shown=figure.number,
        barred=_barred((figure,), asked, claimed_in),
        sources=figure.sources,
    )


def of_figures(wanted: OfFigures, asked: Asked, claimed_in: Source) -> Observation:
    """A figure, a sum or a share; with what bars it from deciding."""
    known = published.load().figures
    figures = [known[id] for id in wanted.ids]
    if wanted.over is not None:
        return _share(figures, known[wanted.over], asked, claimed_in)
    if len(figures) == 1:
        return of_figure(figures[0], asked, claimed_in)
    return _sum(figures, asked, claimed_in)


def _share(
    parts: Sequence[published.Figure], whole: published.Figure, asked: Asked, claimed_in: Source
) -> Observation:
    """A part over its whole: both of one unit, one time, one office, one way and exactly stated."""
    part = parts[0]
    one, other = part.definition, whole.definition
    same = (
        len(parts) == 1
        and (one.from_, one.to, one.persons, one.unit, one.body)
        == (other.from_, other.to, other.persons, other.unit, other.body)
        and part.when.span == whole.when.span
        and one.can_be_added
        and part.bound == whole.bound == "exactly"
        and part.high is whole.high is None
        and 0 < whole.value >= part.value
    )
    name = f"{part.id} / {whole.id}"
    title = _COUNTED.format(wording=part.wording, body=BODIES[one.body], when=part.when.text)
    sources = tuple(dict.fromkeys((*part.sources, *whole.sources)))
    if not same:
        shown = Text(
            f"{part.number.en} / {whole.number.en}", f"{part.number.es} / {whole.number.es}"
        )
        return Observation(
            kind="published",
            name=name,
            title=title,
            scope=None,
            shown=shown,
            barred=_NO_SHARE,
            sources=sources,
        )
    value = part.value / whole.value
    return Observation(
        kind="published",
        name=name,
        title=title,
        scope=Scope(
            _UNITS[one.unit][0],
            "share",
            populations.share_of(populations.of_definition(other), one.event, one.of),
            Period(
                "days",
                part.when.span,
                part.when.about or whole.when.about,
                part.when.text,
            ),
        ),
        low=value,
        high=value,
        shown=_OF.format(part=part.number, whole=whole.number, share=number(round(100 * value, 1))),
        barred=_barred((part, whole), asked, claimed_in),
        sources=sources,
    )


def _sum(figures: Sequence[published.Figure], asked: Asked, claimed_in: Source) -> Observation:
    """Several figures together, where they may be added and leave no day out between them."""
    name = " + ".join(one.id for one in figures)
    sources = tuple(dict.fromkeys(source for one in figures for source in one.sources))
    shown = Text(
        " + ".join(one.number.en for one in figures), " + ".join(one.number.es for one in figures)
    )
    try:
        total = published.add(figures)
    except published.CannotBeAddedError as problem:
        return Observation(
            kind="published",
            name=name,
            title=figures[0].wording if figures else shown,
            scope=None,
            shown=shown,
            barred=problem.found,
            sources=sources,
        )
    unit, kind = _UNITS[total.definition.unit]
    spans = sorted((one.when.span for one in figures), key=lambda span: span.earliest)
    whole = all(two.earliest == one.latest + 1 for one, two in pairwise(spans))
    span = PartialDate(spans[0].earliest, spans[-1].latest)
    about = any(one.when.about for one in figures)
    low = None if total.bound == "about" else total.value
    return Observation(
        kind="published",
        name=name,
        title=figures[0].wording,
        scope=Scope(
            unit,
            kind,
            populations.of_definition(total.definition),
            Period("days", span, about, days(str(span)).said) if whole else PERIOD_NOT_STATED,
        ),
        low=low,
        high=total.value if total.bound == "exactly" else None,
        shown=Text(f"{shown.en} = {total.number.en}", f"{shown.es} = {total.number.es}"),
        barred=_barred(figures, asked, claimed_in),
        sources=sources,
    )


def _barred(
    figures: Sequence[published.Figure], asked: Asked, claimed_in: Source | None
) -> Text | None:
    """Why figures decide nothing, whatever they count."""
    for one in figures:
        if not is_known(one, asked.as_of):
            return _NOT_YET
        if claimed_in is not None and {source.id for source in one.sources} <= {claimed_in.id}:
            return _ITSELF
        if one.confidence not in _SURE:
            return _UNSURE.format(mark=MARKS[one.confidence])
    return None


_COUNTED = Text("{wording} ({body}; {when})", "{wording} ({body}; {when})")
_OF = Text("{part} of {whole}, {share} %", "{part} de {whole}, {share} %")
_NO_SHARE = Text(
    "The two figures differ in more than the part, so that one is no share of the other.",
    "Las dos cifras difieren en algo más que la parte, así que una no es proporción de la otra.",
)
_NOT_YET = Text("It was not known on the day asked for.", "No se conocía en el día consultado.")
_ITSELF = Text(
    "It comes from the same source as the claim, which is no evidence for itself.",
    "Viene de la misma fuente que la afirmación, que no es prueba de sí misma.",
)
_UNSURE = Text(
    "It is too unsure to decide ({mark}).", "Es demasiado insegura para decidir ({mark})."
)
