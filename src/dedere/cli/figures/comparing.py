"""`dedere figures compare`: all figures about one time, side by side, and why they differ."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, print_json, print_line
from dedere.cli.pictures import InWords, Narrow, Svg, write_svg

EXAMPLE = example(
    "dedere figures compare calderon",
    "dedere figures compare terms --svg terms.svg --lang es",
    "dedere figures compare 2012 --topic requests --json",
)


def compare(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="A term (zedillo, fox, calderon, pena, lopez-obrador, sheinbaum), a year, or "
            "'terms' for one after the other.",
        ),
    ],
    topic: Annotated[
        str, typer.Option("--topic", metavar="TOPIC", help="What the figures are about.")
    ] = "surrenders",
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Put published figures beside each other, with the reasons why they differ.

    They are never added: they count different things.
    """
    from dedere.statistics import published as figures
    from dedere.statistics.published import telling

    asked = language(lang)
    found = [figures.compare(one, topic) for one in figures.subjects(name)]
    if json:
        compared = [telling.comparison_data(one, asked) for one in found]
        print_json({"format": telling.FORMAT, "comparisons": compared})
    elif text or svg is None:
        for place, one in enumerate(found):
            for line in ([""] if place else []) + telling.comparison_lines(one, asked):
                print_line(line)
    if svg is not None:
        from dedere.pictures.figure_bars import draw
        from dedere.pictures.styles import alone
        from dedere.statistics.published.picture import chart

        drawn = draw(chart(found, asked), asked, narrow=narrow)
        write_svg(svg, alone(drawn, "figure-bars"), said_aside=json)
