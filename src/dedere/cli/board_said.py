"""A card of the grounds board in lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from dedere.bilingual import Language, Text

if TYPE_CHECKING:
    from dedere.assessment.arguments import ArgumentShown
    from dedere.assessment.board import BoardCard
    from dedere.assessment.rulings import Ruling
    from dedere.casefile import Casefile

MOST = 6
"""Values, questions and rulings of one card before the rest is only counted."""


def board_lines(
    card: BoardCard, casefile: Casefile, lang: Language, *, all_: bool = False
) -> Iterator[str]:
    """The card: law, what is held and missing, the answers, the rulings, published refusals."""
    from dedere.cli.law_grounds import card_lines
    from dedere.law.facts.document import KINDS
    from dedere.law.language.provisions import CONFIDENCES

    in_case, library = card.in_case, card.library
    yield f"{in_case.ground.title.in_(lang)} [{in_case.ground.name}]: {card.state_text.in_(lang)}"
    for line in card_lines(in_case.card, library, lang):
        yield f"  {line}"
    if behind := in_case.behind:
        yield f"  {_BEHIND.in_(lang)}:"
        for text, subjects in _by_rule(behind, lang).items():
            yield f"    {', '.join(subjects)}: {text}"
    held = [one for one in card.facts if one.datum is not None]
    yield from _list(
        _HELD,
        [
            f"{one.subject}: {one.fact.label.in_(lang)}: {one.fact.show(one.datum.value).in_(lang)}"
            f" ({_known_how(one.datum, casefile, lang)})"
            for one in held
            if one.datum is not None
        ],
        lang,
        all_=all_,
    )
    asked = []
    for one in card.missing:
        papers = one.fact.proven_by if one.fact is not None else ()
        shown = "; ".join(KINDS[kind].in_(lang) for kind in papers)
        asked.append(f"{one.subject}: {one.question.in_(lang)}" + (f" [{shown}]" if shown else ""))
    yield from _list(_MISSING, asked, lang, all_=all_)
    if card.answers:
        yield f"  {_ANSWERS.in_(lang)}:"
        for answer in card.answers:
            law = "; ".join(found.citation.in_(lang) for found in answer.provisions(library))
            sure = CONFIDENCES[answer.confidence(library)].in_(lang)
            yield f"    {answer.says.in_(lang)} ({law}; {sure})"
    yield from _list(
        _RULINGS, [_ruling(one, casefile, lang) for one in card.rulings], lang, all_=all_
    )
    for argument in card.arguments:
        yield from _argument(argument, lang)
    yield f"  {_PUBLISHED.in_(lang)}: {_published(card, lang)}"
    for doubt in in_case.doubts:
        yield f"  ({doubt.in_(lang)})"


def board_data(card: BoardCard, lang: Language) -> dict[str, Any]:
    """The card for programs, with what was published of its ground."""
    from dedere.statistics.published.of_grounds import rates_data

    in_case = card.in_case
    published = rates_data(in_case.ground.name, lang, in_case.card.requested_state)
    return {**card.to_data(lang), "published": published}


def _list(heading: Text, lines: list[str], lang: Language, *, all_: bool) -> Iterator[str]:
    if not lines:
        return
    shown = lines if all_ else lines[:MOST]
    yield f"  {heading.in_(lang)}:"
    for line in shown:
        yield f"    {line}"
    if left := len(lines) - len(shown):
        yield f"    {_REST.format(number=left).in_(lang)}"


def _by_rule(findings: list[Any], lang: Language) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in findings:
        word = _STANDS[one.rule.fails_if].in_(lang)
        found.setdefault(f"{word}: {one.rule.text.in_(lang)}", []).append(one.subject)
    return found


def _known_how(datum: Any, casefile: Casefile, lang: Language) -> str:
    from dedere.law.language.provisions import CONFIDENCES

    parts = [_source(datum.source, casefile, lang)]
    if datum.confidence is not None:
        parts.append(CONFIDENCES[datum.confidence].in_(lang))
    if datum.by is not None:
        parts.append(f"{_BY.in_(lang)} {datum.by.in_(lang)}")
    return "; ".join(parts)


def _source(id: str | None, casefile: Casefile, lang: Language) -> str:
    if id is None:
        return _NO_SOURCE.in_(lang)
    found = casefile.source(id)
    return found.title.in_(lang) if found is not None and found.title is not None else id


def _ruling(one: Ruling, casefile: Casefile, lang: Language) -> str:
    whole = _ON_GROUND if one.on_ground else _ON_WHOLE
    who = f" {_BY.in_(lang)} {one.by.in_(lang)}," if one.by else ""
    day = f" {one.date}," if one.date else ""
    about = f"{one.subject}: " if one.subject else ""
    told = f"{about}{one.text.in_(lang)},{who}{day} {whole.in_(lang)}"
    return f"{told} ({_source(one.source, casefile, lang)})"


def _argument(one: ArgumentShown, lang: Language) -> Iterator[str]:
    """An argument of one side, each part with what it lacks."""
    label = one.argument.label
    named = f": {label.in_(lang)}" if label is not None else ""
    yield f"  {_ARGUMENT.in_(lang)} {one.argument.id} ({one.side_text.in_(lang)}){named}"
    for part in one.parts:
        yield f"    {part.kind_text.in_(lang)}: {part.text.in_(lang)}"
        if part.lacks:
            lacks = "; ".join(text.in_(lang) for text in part.lacks)
            yield f"      ! {_LACKS.in_(lang)}: {lacks}"
    if one.lacks:
        yield f"    ! {_LACKS.in_(lang)}: {'; '.join(text.in_(lang) for text in one.lacks)}"


def _published(card: BoardCard, lang: Language) -> str:
    from dedere.statistics.published.of_grounds import rates_of
    from dedere.statistics.published.of_grounds.saying import (
        NONE_AT_ALL,
        NOT_A_CHANCE,
        none_of_it,
        percent,
    )

    state = card.in_case.card.requested_state
    rates = rates_of(card.in_case.ground.name, state)
    if not rates:
        return (none_of_it() if state == "MX" else NONE_AT_ALL).in_(lang)
    told = "; ".join(
        _RATE.format(
            value=one.figure.number,
            whole=one.all_refusals.number,
            share=percent(one.of_refusals),
            wording=one.figure.wording,
            when=one.figure.when.text,
        ).in_(lang)
        for one in rates
    )
    return f"{told}. {NOT_A_CHANCE.in_(lang)}"


_BEHIND = Text("By these findings", "Por estas conclusiones")
_HELD = Text("Held", "Consta")
_MISSING = Text("To ask", "Hay que preguntar")
_ANSWERS = Text("They will answer, by the law", "Contestarán, con este derecho")
_RULINGS = Text("Rulings on record", "Resoluciones registradas")
_ARGUMENT = Text("Argument", "Argumento")
_LACKS = Text("lacks", "falta")
_PUBLISHED = Text("Published refusals", "Negativas publicadas")
_RATE = Text(
    "{wording}: {value} of {whole} ({share}), {when}, to all countries",
    "{wording}: {value} de {whole} ({share}), {when}, a todos los países",
)
_ON_GROUND = Text("on a fact that this ground reads", "sobre un hecho que este motivo lee")
_ON_WHOLE = Text(
    "on the request as a whole: on which ground is not recorded",
    "sobre la petición entera: no consta por qué motivo",
)
_BY = Text("by", "por")
_NO_SOURCE = Text("no source", "sin fuente")
_REST = Text("… {number} more: --all shows them", "… {number} más: --all los muestra")
_STANDS = {True: Text("applies", "se aplica"), False: Text("not met", "no se cumple")}
