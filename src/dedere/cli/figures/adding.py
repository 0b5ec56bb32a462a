"""`dedere figures add`: the sum of published figures of one definition, or why there is none."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, print_json, print_line

EXAMPLE = example(
    "dedere figures add us-doj-2001 us-doj-2002 us-doj-2003",
    "dedere figures add all-pgr-fox granted-elementa-calderon --lang es",
)


def add(
    ids: Annotated[
        list[str],
        typer.Argument(metavar="ID...", help="Figures, as `dedere figures published` names them."),
    ],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Add published figures. Those that count different things are refused, with the reasons.

    So are figures whose times overlap, shares, means and ranges.
    """
    from dedere.errors import NotKnownError, did_you_mean
    from dedere.statistics import published as figures
    from dedere.statistics.published import telling

    asked = language(lang)
    known = figures.load().figures
    for id in ids:
        if id not in known:
            raise NotKnownError(_NO_FIGURE.format(id=id), did_you_mean(id, known))
    total = figures.add([known[id] for id in ids])
    if json:
        print_json(telling.total_data(total, asked))
        return
    for line in telling.total_lines(total, asked):
        print_line(line)


_NO_FIGURE = Text("There is no figure '{id}'.", "No existe la cifra «{id}».")
