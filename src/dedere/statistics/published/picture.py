"""Comparisons as a picture: the figures of each whole time, one bar each, never stacked."""

from __future__ import annotations

from collections.abc import Sequence

from dedere.bilingual import Language, Text
from dedere.pictures.figure_bars import Bar, Chart, Group, Kind
from dedere.statistics.published.comparing import NEAR, Comparison, Relation
from dedere.statistics.published.model import Figure
from dedere.statistics.published.reading import SEARCHED_UP_TO
from dedere.statistics.published.telling import NOT_ADDED
from dedere.statistics.published.words import COUNTS, TOPICS, Dimension

_LONG = 300
"""Days; a part of a term that is shorter tells little of it."""
KINDS: dict[Kind, Text] = {
    Kind.SOLID: Text("to all countries", "a todos los países"),
    Kind.HATCHED: Text("to the United States, all persons", "a Estados Unidos, todas las personas"),
    Kind.DOTTED: Text("to the United States, nationals", "a Estados Unidos, personas mexicanas"),
    Kind.HOLLOW: Text("not stated, or something else", "no se dice, u otra cosa"),
}


def chart(comparisons: Sequence[Comparison], lang: Language) -> Chart:
    """What is drawn: of each time the counts about all of it; where there is none, of its parts."""
    shown = [(one, _figures(one)) for one in comparisons]
    groups = tuple(
        Group(
            f"{one.subject.title.in_(lang)}, {one.subject.when.text.in_(lang)}",
            tuple(_bar(figure, lang) for figure in figures),
        )
        for one, figures in shown
        if figures
    )
    title = _TITLE.format(topic=TOPICS[comparisons[0].topic]).in_(lang)
    kinds = {bar.kind for group in groups for bar in group.bars}
    about = [title]
    for group in groups:
        told = "; ".join(f"{bar.number}: {bar.says}" for bar in group.bars)
        about.append(f"{group.title}: {told}.")
    corner = _CORNER.format(
        n=sum(len(group.bars) for group in groups), month=SEARCHED_UP_TO, not_added=NOT_ADDED
    )
    return Chart(
        title,
        " ".join([*about, NOT_ADDED.in_(lang)]),
        groups,
        tuple((kind, says.in_(lang)) for kind, says in KINDS.items() if kind in kinds),
        corner.in_(lang),
    )


def _figures(one: Comparison) -> tuple[Figure, ...]:
    """Counts of the whole time; else from its beginning for a good part of it; else of years."""
    wholes = _counts(one, Relation.WHOLE)
    begin = one.subject.when.span.earliest
    firsts = tuple(
        figure
        for figure in _counts(one, Relation.PART)
        if abs(figure.when.span.earliest - begin) <= NEAR
        and figure.when.span.latest - figure.when.span.earliest >= _LONG
    )
    return wholes or firsts or _counts(one, Relation.YEAR)


def _counts(one: Comparison, relation: Relation) -> tuple[Figure, ...]:
    return tuple(figure for figure in one.of(relation) if figure.definition.unit in COUNTS)


def _bar(one: Figure, lang: Language) -> Bar:
    definition = one.definition
    says = _SAYS.format(
        event=definition.what,
        to=definition.said(Dimension.TO),
        persons=definition.said(Dimension.PERSONS),
        unit=definition.said(Dimension.UNIT),
        body=definition.said(Dimension.BODY),
        when=one.when.text,
    )
    return Bar(
        float(one.value),
        one.number.in_(lang),
        says.in_(lang),
        _kind(one),
        soft=one.confidence in ("known", "doubtful"),
    )


def _kind(one: Figure) -> Kind:
    definition = one.definition
    if definition.persons != "all":
        return Kind.DOTTED
    return {"all": Kind.SOLID, "US": Kind.HATCHED}.get(definition.to, Kind.HOLLOW)


_TITLE = Text("{topic}: published figures side by side", "{topic}: cifras publicadas, lado a lado")
_SAYS = Text(
    "{event}, to {to}, {persons} ({unit}); {body}; {when}",
    "{event}, a {to}, {persons} ({unit}); {body}; {when}",
)
_CORNER = Text(
    "{n} figures, looked for up to {month}. A broken edge is doubtful or not read again. "
    "{not_added}",
    "{n} cifras, buscadas hasta {month}. El borde quebrado es dudoso o no releído. {not_added}",
)
