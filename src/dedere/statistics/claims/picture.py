"""A commitment as bars: what counts for each year, what stands beside it, and what was set."""

from __future__ import annotations

from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.errors import DedereError
from dedere.pictures.figure_bars import Bar, Chart, Group, Kind
from dedere.pictures.figure_bars import draw as draw_bars
from dedere.statistics.claims.fulfilment import Fulfilment, State, Year
from dedere.statistics.claims.judging import Judged
from dedere.statistics.claims.observation import Observation

STYLE = "figure-bars"
"""The name of the picture's styles."""
KINDS: dict[Kind, Text] = {
    Kind.SOLID: Text("kept", "cumplido"),
    Kind.HATCHED: Text("not kept", "no cumplido"),
    Kind.DOTTED: Text(
        "what was set, or a number that leaves it open",
        "lo fijado, o un número que lo deja abierto",
    ),
    Kind.HOLLOW: Text("counts something else, or is not known", "cuenta otra cosa, o no se sabe"),
}
_STATES = {
    State.KEPT: Kind.SOLID,
    State.NOT_KEPT: Kind.HATCHED,
    State.UNKNOWN: Kind.DOTTED,
}


def has_one(judged: Judged) -> bool:
    """Whether there is something to draw: a commitment whose years are counts."""
    return any(_is_drawn(one) for one in judged.fulfilment)


def draw(judged: Judged, lang: Language, *, narrow: bool = False) -> str:
    """The picture as SVG, with all that it shows in words.

    Raises:
        DedereError: where the claim is no commitment, or none whose years are counts.
    """
    if not has_one(judged):
        raise DedereError(_NONE.format(id=judged.claim.id), _SHOW)
    return draw_bars(chart(judged, lang), lang, narrow=narrow)


def chart(judged: Judged, lang: Language) -> Chart:
    """What the picture shows: for each year a group, unknown years without a bar.

    A reading of which no year has a number is only told, unless none has one.
    """
    drawn = [one for one in judged.fulfilment if _is_drawn(one)]
    with_numbers = [one for one in drawn if any(year.counted for year in one.years)]
    groups: list[Group] = []
    for one in with_numbers or drawn:
        says = one.reading.says.in_(lang)
        if one.reading.kept.low is not None:
            low = one.reading.kept.low
            bar = Bar(float(low), one.reading.kept.text.in_(lang), says, Kind.DOTTED)
            groups.append(Group(_FIXED.in_(lang), (bar,)))
        groups += [Group(str(year.year), tuple(_bars(year, lang))) for year in one.years]
    kinds = {bar.kind for group in groups for bar in group.bars}
    set_ = "; ".join(
        f"{one.reading.says.in_(lang)}: {one.reading.kept.text.in_(lang)}" for one in drawn
    )
    corner = [_SET.format(set=set_).in_(lang)]
    corner += [
        _NOT_DRAWN.format(says=one.reading.says).in_(lang)
        for one in drawn
        if with_numbers and one not in with_numbers
    ]
    about = [judged.claim.says.in_(lang), *corner]
    for group in groups:
        told = "; ".join(f"{bar.number}: {bar.says}" for bar in group.bars)
        about.append(f"{group.title}: {told}.")
    return Chart(
        judged.claim.says.in_(lang),
        " ".join(about),
        tuple(groups),
        tuple((kind, says.in_(lang)) for kind, says in KINDS.items() if kind in kinds),
        " ".join(corner),
    )


def _is_drawn(one: Fulfilment) -> bool:
    return one.reading.scope.number == "count" and bool(one.years)


def _bars(year: Year, lang: Language) -> list[Bar]:
    bars = [_bar(one, _STATES[year.state], lang) for one in year.counted]
    if not bars:
        bars = [Bar(0.0, "?", State.UNKNOWN.label.in_(lang), Kind.HOLLOW, soft=True)]
    bars += [
        _bar(one.observation, Kind.HOLLOW, lang)
        for one in year.beside
        if _is_of(one.observation, year.year)
    ]
    return bars


def _is_of(one: Observation, year: int) -> bool:
    """Whether a count lies within one year; longer ones would look like a year's."""
    if one.scope is None or one.scope.number != "count" or one.scope.period.span is None:
        return False
    span, whole = one.scope.period.span, PartialDate.parse(str(year))
    return whole.earliest <= span.earliest and span.latest <= whole.latest


def _bar(one: Observation, kind: Kind, lang: Language) -> Bar:
    value = one.low if one.low is not None else one.high
    shown = one.shown.in_(lang).partition(";")[0]
    return Bar(float(value or 0), shown, one.title.in_(lang), kind, soft=one.barred is not None)


_SET = Text("Kept where: {set}.", "Cumplido con: {set}.")
_FIXED = Text("Set for each year", "Fijado para cada año")
_NOT_DRAWN = Text(
    "Of “{says}” no number was found for any year.",
    "De «{says}» no se encontró número de ningún año.",
)
_NONE = Text(
    "There is nothing to draw of the claim '{id}'.",
    "No hay nada que dibujar de la afirmación «{id}».",
)
_SHOW = Text(
    "Only a commitment that is counted year by year has a picture.",
    "Solo tiene imagen un compromiso que se cuenta año por año.",
)
