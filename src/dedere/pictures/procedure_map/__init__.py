"""The map of a procedure, with a case on it.

`chart_of` reads the parts, the steps and the main flow off the declared graph; `situation_of` puts
a replayed history on it; `draw` gives the picture as SVG, wide (steps from left to right, part
under part) or narrow (one column); `told` gives the same in words. How a step stands has a sign of
its own besides its color.
"""

from __future__ import annotations

from dedere.pictures.procedure_map.box import Link
from dedere.pictures.procedure_map.chart import Chart, chart_of
from dedere.pictures.procedure_map.narrow import NarrowMap
from dedere.pictures.procedure_map.standing import (
    Situation,
    requests,
    situation_from,
    situation_of,
)
from dedere.pictures.procedure_map.status import Standing, Status
from dedere.pictures.procedure_map.told import ToldPart, ToldStep, heading, lines, told
from dedere.pictures.procedure_map.wide import WideMap

__all__ = [
    "Chart",
    "Situation",
    "Standing",
    "Status",
    "ToldPart",
    "ToldStep",
    "chart_of",
    "draw",
    "heading",
    "lines",
    "requests",
    "situation_from",
    "situation_of",
    "told",
]


def draw(
    chart: Chart,
    lang: str,
    situation: Situation | None = None,
    *,
    narrow: bool = False,
    link: Link = lambda provision: None,
    name: str = "procedure",
) -> str:
    """The map as an SVG element.

    Args:
        chart: The procedure.
        lang: ``en`` or ``es``.
        situation: Where a case stands; None for the empty map.
        narrow: Draw one column, for a narrow screen.
        link: The address of a provision by its id; steps lead there.
        name: What tells this picture from others on one page.
    """
    made = NarrowMap if narrow else WideMap
    return made(chart, situation, lang, link, name).svg()
