"""`dedere timeline`: the timeline of a case, as a picture and in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import AsOf, KnownBy, Lang, Readings, example, language, new_app, print_line
from dedere.cli.pictures import InWords, Narrow, Svg, matter_in, write_svg
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.pictures.timeline import Limit

app = new_app(
    "The timeline of a case: tracks, custody, stays and limits, as a picture and in words."
)


@app.command(
    epilog=example(
        "dedere timeline case.yaml",
        "dedere timeline case.yaml --svg timeline.svg",
        "dedere timeline case.yaml --svg timeline.svg --narrow --as-of 2016-06-15 --lang es",
        "dedere timeline history.json --svg timeline.svg",
    )
)
def timeline(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A casefile (.yaml, .json) or a timeline (.json).")
    ],
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
    closed_days: Annotated[
        Path | None,
        typer.Option(
            "--closed-days",
            metavar="FILE",
            help="The days on which courts and offices were closed by their own agreements. If "
            "not given, closed-days.csv or .yaml in the data folder.",
        ),
    ] = None,
) -> None:
    """Draw what happened in a case, to scale, one row a track.

    Custody and stays are bars, limits are ticks with the days that are left. A date that is known
    only in part is drawn over all the days that it can be.
    """
    from dedere.casefile import Casefile, situate
    from dedere.pictures.styles import alone
    from dedere.pictures.timeline import casefile_of, draw, limits_of, lines

    asked, today = language(lang), as_of or date.today()
    matter = matter_in(file)
    limits: list[Limit] = []
    if isinstance(matter, Casefile):
        from dedere.assessment.clock import clock
        from dedere.cli.counting import closed_days_of, readings_of

        counted = clock(
            matter,
            as_of=today,
            known_by=known_by,
            readings=readings_of(reading),
            closed=closed_days_of(closed_days),
        )
        limits = limits_of(counted)
        casefile = matter
        if known_by is not None:
            known = situate(matter, today, known_by).events
            casefile = replace(matter, events=tuple(known))
    else:
        casefile = casefile_of(*matter)
    if svg is not None:
        picture = draw(casefile, today, asked, narrow=narrow, limits=limits)
        if not picture.startswith("<svg"):
            raise DedereError(_NOTHING.format(id=casefile.id, day=today))
        write_svg(svg, alone(picture, "timeline"))
    if text or svg is None:
        for line in lines(casefile, today, asked, limits):
            print_line(line)


_NOTHING = Text(
    "{id} has no dated event up to {day}: there is nothing to draw.",
    "{id} no tiene hechos con fecha hasta el {day}: no hay nada que dibujar.",
)
