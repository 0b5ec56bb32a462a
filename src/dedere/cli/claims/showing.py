"""`dedere claims show`: one bundled claim, with all that speaks for and against it."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.cli.claims.options import Complete, From, asked, collection
from dedere.cli.common import AsOf, Json, Lang, example, language, print_json, print_line
from dedere.cli.pictures import Narrow, Svg, write_svg

EXAMPLE = example(
    "dedere claims show twenty-nine-extradited",
    "dedere claims show sixty-a-year --svg years.svg",
    "dedere claims show sixty-a-year --from requests.csv --lang es",
)


def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id that `claims list` shows.")],
    source: From = None,
    complete: Complete = None,
    as_of: AsOf = None,
    svg: Svg = None,
    narrow: Narrow = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show a claim: what would decide it, what there is, and what is still needed.

    A commitment is shown year by year; years of which nothing is known stay unknown.
    """
    from dedere.statistics import claims
    from dedere.statistics.claims import telling

    words = language(lang)
    judged = claims.judge(claims.claim(id), collection(source), asked(as_of, complete))
    if json:
        print_json(telling.data([judged], words))
    else:
        for line in telling.shown(judged, words):
            print_line(line)
    if svg is not None:
        from dedere.pictures.styles import alone
        from dedere.statistics.claims import picture

        drawn = picture.draw(judged, words, narrow=narrow)
        write_svg(svg, alone(drawn, picture.STYLE), said_aside=True)
