"""Figures and comparisons, as lines for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from dedere.bilingual import LANGUAGES, Language, Text
from dedere.sources import KINDS, MARKS, Source
from dedere.statistics.published.adding import Total
from dedere.statistics.published.comparing import Comparison, Relation
from dedere.statistics.published.model import Figure, Published
from dedere.statistics.published.reading import SEARCHED_UP_TO
from dedere.statistics.published.words import TOPICS, Dimension

FORMAT = 1

# -- figures -------------------------------------------------------------------------------------


def figure_lines(figures: Iterable[Figure], lang: Language) -> list[str]:
    """Each figure with all that it counts, under its topic."""
    told: list[str] = []
    topic = ""
    for one in figures:
        if one.topic != topic:
            told += [*([""] if told else []), TOPICS[one.topic].in_(lang)]
            topic = one.topic
        told += _full(one, lang)
    told += ["", _AS_OF.format(month=SEARCHED_UP_TO).in_(lang)]
    return told


def _full(one: Figure, lang: Language) -> list[str]:
    number, when = one.number.in_(lang), one.when.text.in_(lang)
    told = [f"  {number} – {one.wording.in_(lang)}, {when} ({one.id})"]
    told.append(f"      {one.definition.text.in_(lang)}")
    told += [f"      {text.in_(lang)}" for text in (one.calculated, one.note) if text]
    sources = "; ".join(_address(source, lang) for source in one.sources)
    told.append(f"      {MARKS[one.confidence].in_(lang)}: {sources}")
    return told


def _address(source: Source, lang: Language) -> str:
    return f"{source.title.in_(lang)} <{source.url}>" if source.url else source.title.in_(lang)


def figure_data(one: Figure, lang: Language) -> dict[str, Any]:
    """One figure for programs."""
    definition = one.definition
    return {
        "id": one.id,
        "topic": one.topic,
        "series": one.series,
        "wording": one.wording.in_(lang),
        "value": _plain(one.value),
        "high": None if one.high is None else _plain(one.high),
        "bound": one.bound,
        "when": one.when.written,
        "when_about": one.when.about,
        **{str(dimension): definition.value(dimension) for dimension in Dimension},
        "definition": definition.text.in_(lang),
        "confidence": one.confidence,
        "calculated": one.calculated and one.calculated.in_(lang),
        "note": one.note and one.note.in_(lang),
        "sources": [
            {
                "id": source.id,
                "title": source.title.in_(lang),
                "kind": KINDS[source.kind].in_(lang),
                "published": str(source.published) if source.published else None,
                "url": source.url or None,
                "no_address": source.no_address and source.no_address.in_(lang),
            }
            for source in one.sources
        ],
    }


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def published_data(known: Published, figures: Iterable[Figure], lang: Language) -> dict[str, Any]:
    """Figures for programs, with the times for which none was found."""
    shown = list(figures)
    topics = {one.topic for one in shown}
    return {
        "format": FORMAT,
        "searched_up_to": SEARCHED_UP_TO,
        "figures": [figure_data(one, lang) for one in shown],
        "gaps": [
            {"series": one.series, "when": one.when.written, "say": one.say.in_(lang)}
            for one in known.gaps
            if one.topic in topics
        ],
    }


# -- comparisons ---------------------------------------------------------------------------------


def comparison_lines(found: Comparison, lang: Language) -> list[str]:
    """All figures of one time side by side, and why they differ."""
    head = _HEAD.format(
        topic=TOPICS[found.topic], title=found.subject.title, when=found.subject.when.text
    )
    told = [head.in_(lang)]
    if not found.besides:
        return [*told, f"  {_NONE.in_(lang)}", *_gap_lines(found, lang)]
    for relation in Relation:
        figures = found.of(relation)
        if figures:
            told += ["", f"{relation.label.in_(lang)}:"]
            told += [_short(one, lang) for one in figures]
    why = why_lines(found, lang)
    if why:
        told += ["", f"{why[0]}:", *(f"  {line}" for line in why[1:])]
    told += _gap_lines(found, lang)
    told += ["", NOT_ADDED.in_(lang), _AS_OF.format(month=SEARCHED_UP_TO).in_(lang)]
    return told


def _short(one: Figure, lang: Language) -> str:
    when = one.when.text.in_(lang)
    mark = MARKS[one.confidence].in_(lang)
    return (
        f"  {one.number.in_(lang):>14}  {one.definition.text.in_(lang)}; {when} ({mark}) [{one.id}]"
    )


def why_lines(found: Comparison, lang: Language) -> list[str]:
    """Why the figures differ: a heading, then one line a reason; nothing where they do not."""
    if not (found.reasons or found.unexplained or found.orders or found.excesses):
        return []
    whole = found.of(Relation.WHOLE)
    numbers = {one.figure.id: one.figure.number for one in found.besides}
    told = [_WHY if whole else _WHY_PARTS]
    for reason in found.reasons:
        values = Text(
            *(
                "; ".join(
                    f"{text.in_(each)}: {', '.join(numbers[id].in_(each) for id in ids)}"
                    for text, ids in reason.values
                )
                for each in LANGUAGES
            )
        )
        told.append(
            _REASON.format(label=reason.dimension.label, values=values, why=reason.dimension.reason)
        )
    told += [
        _UNEXPLAINED.format(
            one=pair.one.number,
            other=pair.other.number,
            first=pair.one.definition.said(Dimension.BODY),
            second=pair.other.definition.said(Dimension.BODY),
            gap=f"{abs(pair.one.value - pair.other.value):,}",
        )
        for pair in found.unexplained
    ]
    told += [
        (_HOLDS if order.holds else _BROKEN).format(
            narrower=order.narrower.number,
            wider=order.wider.number,
            narrow=order.narrower.id,
            wide=order.wider.id,
        )
        for order in found.orders
    ]
    told += [
        _EXCESS.format(
            parts=" + ".join(f"{part.value:,} [{part.id}]" for part in one.parts),
            whole=one.whole.id,
            number=one.whole.number,
        )
        for one in found.excesses
    ]
    return [one.in_(lang) for one in told]


def _gap_lines(found: Comparison, lang: Language) -> list[str]:
    if not found.gaps:
        return []
    told = ["", _GAPS.in_(lang)]
    return told + [f"  {one.when.text.in_(lang)}: {one.say.in_(lang)}" for one in found.gaps]


def comparison_data(found: Comparison, lang: Language) -> dict[str, Any]:
    """The same for programs. There is no total in it, on purpose."""
    return {
        "name": found.subject.id,
        "title": found.subject.title.in_(lang),
        "when": found.subject.when.written,
        "topic": found.topic,
        "figures": [
            {**figure_data(one.figure, lang), "relation": str(one.relation)}
            for one in found.besides
        ],
        "reasons": [
            {
                "dimension": str(one.dimension),
                "why": one.dimension.reason.in_(lang),
                "values": [
                    {"value": text.in_(lang), "figures": list(ids)} for text, ids in one.values
                ],
            }
            for one in found.reasons
        ],
        "unexplained": [[one.one.id, one.other.id] for one in found.unexplained],
        "parts": [
            {"part": one.narrower.id, "of": one.wider.id, "holds": one.holds}
            for one in found.orders
        ],
        "excesses": [
            {"whole": one.whole.id, "parts": [part.id for part in one.parts]}
            for one in found.excesses
        ],
        "gaps": [
            {"series": one.series, "when": one.when.written, "say": one.say.in_(lang)}
            for one in found.gaps
        ],
        "not_added": NOT_ADDED.in_(lang),
    }


# -- sums ----------------------------------------------------------------------------------------


def total_lines(total: Total, lang: Language) -> list[str]:
    """A sum with its parts."""
    told = [
        f"  {one.number.in_(lang):>14}  {one.when.text.in_(lang)} [{one.id}]"
        for one in total.figures
    ]
    told.append(f"  {total.number.in_(lang):>14}  {_SUM.in_(lang)}")
    told.append(f"  {total.definition.text.in_(lang)}")
    return told


def total_data(total: Total, lang: Language) -> dict[str, Any]:
    """The same for programs."""
    return {
        "format": FORMAT,
        "figures": [figure_data(one, lang) for one in total.figures],
        "total": _plain(total.value),
        "bound": total.bound,
        "definition": total.definition.text.in_(lang),
    }


_AS_OF = Text("Figures were looked for up to {month}.", "Las cifras se buscaron hasta {month}.")
_HEAD = Text("{topic}: {title} ({when})", "{topic}: {title} ({when})")
_NONE = Text("No figure was found.", "No se encontró ninguna cifra.")
_REASON = Text("{label} – {values}. {why}", "{label} – {values}. {why}")
_WHY = Text("Why those of the whole time differ", "Por qué difieren las de todo el periodo")
_WHY_PARTS = Text(
    "Why those of a part differ, besides that each covers another part",
    "Por qué difieren las de una parte, además de que cada una cubre otra parte",
)
_UNEXPLAINED = Text(
    "{one} and {other} count the same by {first} and by {second}; nothing that was published "
    "explains the difference of {gap}.",
    "{one} y {other} cuentan lo mismo según {first} y según {second}; nada publicado explica la "
    "diferencia de {gap}.",
)
_HOLDS = Text(
    "{narrower} is part of {wider} and not larger, as it must be ({narrow}, {wide}).",
    "{narrower} es parte de {wider} y no es mayor, como debe ser ({narrow}, {wide}).",
)
_BROKEN = Text(
    "{narrower} should be part of {wider}, and is larger ({narrow}, {wide}).",
    "{narrower} debería ser parte de {wider}, y es mayor ({narrow}, {wide}).",
)
_EXCESS = Text(
    "Within one definition, {parts} is more than the {number} of [{whole}], whose days hold "
    "theirs: one of them counts something else, or is wrong.",
    "Dentro de una misma definición, {parts} es más que los {number} de [{whole}], cuyos días los "
    "incluyen: una de ellas cuenta otra cosa o está equivocada.",
)
_GAPS = Text("Not found:", "No se encontró:")
NOT_ADDED = Text(
    "These figures are not added, and none of them is called the right one: they count different "
    "things.",
    "Estas cifras no se suman ni se dice cuál es la correcta: cuentan cosas distintas.",
)
_SUM = Text("together", "en conjunto")
