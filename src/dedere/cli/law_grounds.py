"""`dedere law grounds`: what is pleaded against surrender, as cards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import Json, Lang, console, example, language, print_json, print_line
from dedere.cli.law.group import app
from dedere.cli.pictures import Narrow, Svg, write_svg

if TYPE_CHECKING:
    from dedere.law.grounds import Card, Ground
    from dedere.law.language.library import Library


@app.command(
    epilog=example(
        "dedere law grounds",
        "dedere law grounds double-jeopardy --lang es",
        "dedere law grounds torture --json",
        "dedere law grounds evidence --svg rates.svg",
    )
)
def grounds(
    ground: Annotated[
        str | None, typer.Argument(metavar="[GROUND]", help="One of them, by its name.")
    ] = None,
    json: Json = False,
    lang: Lang = "en",
    svg: Svg = None,
    narrow: Narrow = False,
) -> None:
    """List the grounds on which surrender is opposed; of one, its cards.

    A card says for one side of the border on which law the ground stands, who hears it, what
    follows, what the person would have to show and what the other side will answer, with what was
    published of how often it led to a refusal. With --svg the published refusals as bars.
    """
    from dedere.law import grounds as known
    from dedere.law import load

    asked = language(lang)
    library = load()
    shown = [known.ground(ground)] if ground else list(known.load_grounds().values())
    if json:
        print_json({"format": 1, "grounds": [_data(one, library, asked) for one in shown]})
    elif ground:
        print_line(shown[0].title.in_(asked))
        for card in shown[0].cards.values():
            print_line()
            print_line(_ASKED[card.requested_state].in_(asked))
            for line in card_lines(card, library, asked):
                print_line(f"  {line}")
            print_line(f"  {_PUBLISHED.in_(asked)}:")
            for line in _rates(shown[0].name, card.requested_state, asked):
                print_line(f"    {line}")
    else:
        _list(shown, asked)
    if svg is not None:
        _draw(svg, ground, asked, narrow=narrow, said_aside=json)


def card_lines(card: Card, library: Library, lang: Language) -> Iterator[str]:
    """A card in lines of text."""
    from dedere.law.grounds import EFFECTS, FORUMS
    from dedere.law.language.provisions import CONFIDENCES

    heard_by = "; ".join(FORUMS[forum].in_(lang) for forum in card.heard_by)
    law = "; ".join(one.citation.in_(lang) for one in card.provisions(library))
    yield f"{_HEARD_BY.in_(lang)}: {heard_by}"
    yield f"{_EFFECT.in_(lang)}: {EFFECTS[card.effect].in_(lang)}"
    yield f"{_SHOW.in_(lang)}: {card.show.in_(lang)}"
    yield f"{_ANSWER.in_(lang)}: {card.answer.in_(lang)}"
    yield f"{_LAW.in_(lang)}: {law}"
    yield f"{_RULES.in_(lang)}: {', '.join(card.decided_by) or _NO_RULE.in_(lang)}"
    yield f"{_SURE.in_(lang)}: {CONFIDENCES[card.confidence].in_(lang)}"


def _rates(ground: str, requested_state: str, lang: Language) -> Iterator[str]:
    from dedere.statistics.published.of_grounds import rates_lines

    return rates_lines(ground, requested_state, lang)


def _draw(svg: Path, ground: str | None, lang: Language, *, narrow: bool, said_aside: bool) -> None:
    from dedere.pictures.figure_bars import draw
    from dedere.pictures.styles import alone
    from dedere.statistics.published.of_grounds import chart

    drawn = draw(chart(ground, lang), lang, narrow=narrow)
    write_svg(svg, alone(drawn, "figure-bars"), said_aside=said_aside)


def _list(shown: list[Ground], lang: Language) -> None:
    from rich.table import Table

    from dedere.law.grounds import EFFECTS

    table = Table(box=None, pad_edge=False)
    for number, head in enumerate((_NAME, _GROUND, _ASKED["MX"], _ASKED["US"])):
        table.add_column(head.in_(lang), no_wrap=number == 0)
    for one in shown:
        sides = (one.card("MX"), one.card("US"))
        table.add_row(
            one.name,
            one.title.in_(lang),
            *(EFFECTS[card.effect].in_(lang) if card else "—" for card in sides),
        )
    console().print(table)


def _data(one: Ground, library: Library, lang: Language) -> dict[str, Any]:
    from dedere.law.grounds import EFFECTS, FORUMS
    from dedere.statistics.published.of_grounds import rates_data

    return {
        "ground": one.name,
        "title": one.title.in_(lang),
        "published": rates_data(one.name, lang),
        "cards": [
            {
                "requested_state": card.requested_state,
                "law": [
                    {"id": found.id, "citation": found.citation.in_(lang)}
                    for found in card.provisions(library)
                ],
                "rules": [rule.id for rule in card.rules(library)],
                "heard_by": [FORUMS[forum].in_(lang) for forum in card.heard_by],
                "effect": card.effect,
                "effect_text": EFFECTS[card.effect].in_(lang),
                "to_show": card.show.in_(lang),
                "to_expect": card.answer.in_(lang),
                "confidence": card.confidence,
            }
            for card in one.cards.values()
        ],
    }


_NAME = Text("Name", "Nombre")
_GROUND = Text("Ground", "Motivo")
_ASKED = {
    "MX": Text("Where Mexico is asked", "Si se pide a México"),
    "US": Text("Where the United States are asked", "Si se pide a Estados Unidos"),
}
_HEARD_BY = Text("Heard by", "Conoce")
_EFFECT = Text("If it succeeds", "Si prospera")
_SHOW = Text("To show", "Hay que mostrar")
_ANSWER = Text("To expect in answer", "Se contestará")
_LAW = Text("Law", "Derecho")
_RULES = Text("Decided by", "Lo deciden")
_NO_RULE = Text("no rule: left to judgement", "ninguna regla: al juicio humano")
_PUBLISHED = Text("Published refusals", "Negativas publicadas")
_SURE = Text("How sure the card is", "Certeza de la ficha")
