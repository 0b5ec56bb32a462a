"""Base rates as small bars: published refusals by reason, those of one ground first."""

from __future__ import annotations

from fractions import Fraction

from dedere.bilingual import Language, Text
from dedere.law.grounds import ground as ground_of
from dedere.pictures.figure_bars import Bar, Chart, Group, Kind
from dedere.statistics.published.model import Figure
from dedere.statistics.published.of_grounds.rates import Rate, load_rates
from dedere.statistics.published.of_grounds.saying import NOT_A_CHANCE, none_of_it, percent


def chart(ground: str | None, lang: Language) -> Chart:
    """Every published reason as a bar; where a ground is named, its own apart and filled."""
    known = load_rates()
    rates = list({one.figure.id: one for all_ in known.by_ground.values() for one in all_}.values())
    rates.sort(key=lambda one: (-one.figure.value, one.figure.id))
    ids = {one.figure.id for one in known.by_ground.get(ground or "", ())}
    own = [one for one in rates if one.figure.id in ids]
    rest = [one for one in rates if one not in own]
    untied = [
        Bar(
            float(one.figure.value),
            _number(one.figure, known.all_refusals, lang),
            one.why.in_(lang),
            Kind.HOLLOW,
            soft=True,
        )
        for one in known.untied
        if one.figure.definition.body == rates[0].figure.definition.body
    ]
    groups = []
    if own and ground:
        groups.append(Group(ground_of(ground).title.in_(lang), tuple(_bar(o, lang) for o in own)))
    others = [*(_bar(one, lang, mine=not ground) for one in rest), *untied]
    heading = _OTHER_REASONS if own else _REASONS
    groups.append(Group(heading.in_(lang), tuple(sorted(others, key=lambda bar: -bar.value))))
    title = _TITLE.format(when=known.all_refusals.when.text).in_(lang)
    told = ". ".join(f"{bar.number}: {bar.says}" for group in groups for bar in group.bars)
    none = f" {none_of_it().in_(lang)}" if ground and not own else ""
    return Chart(
        title,
        f"{title}. {told}.{none} {NOT_A_CHANCE.in_(lang)}",
        tuple(groups),
        tuple(
            (kind, says.in_(lang))
            for kind, says in _KINDS.items()
            if any(bar.kind is kind for group in groups for bar in group.bars)
        ),
        _CORNER.format(
            n=known.all_refusals.number, listed=f"{rates[0].listed:,}", note=NOT_A_CHANCE
        ).in_(lang)
        + none,
    )


def _number(figure: Figure, whole: Figure, lang: Language) -> str:
    share = Fraction(figure.value) / Fraction(whole.value)
    return f"{figure.number.in_(lang)} ({percent(share)})"


def _bar(one: Rate, lang: Language, *, mine: bool = True) -> Bar:
    figure = one.figure
    kind = Kind.SOLID if mine and one.fits == "exact" else Kind.HATCHED if mine else Kind.DOTTED
    return Bar(
        float(figure.value),
        _number(figure, one.all_refusals, lang),
        figure.wording.in_(lang),
        kind,
        soft=one.fits != "exact",
    )


_TITLE = Text(
    "Requests that Mexico refused to all countries, by reason, {when}",
    "Solicitudes que México negó a todos los países, por motivo, {when}",
)
_REASONS = Text("Published reasons", "Motivos publicados")
_OTHER_REASONS = Text("Other published reasons", "Otros motivos publicados")
_KINDS = {
    Kind.SOLID: Text("the reason is the ground", "el motivo publicado es este"),
    Kind.HATCHED: Text(
        "the reason holds more, or is unclear", "el motivo abarca más o no es claro"
    ),
    Kind.DOTTED: Text("another reason", "otro motivo"),
    Kind.HOLLOW: Text("of unknown ground", "de motivo desconocido"),
}
_CORNER = Text(
    "n = {n} refusals, {listed} with a reason; reported by the press in 2017. {note}",
    "n = {n} negativas, {listed} con motivo; según la prensa en 2017. {note}",
)
