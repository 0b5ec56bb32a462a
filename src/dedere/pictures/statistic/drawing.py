"""The frame of the picture: title, body, what stands at its end, and all of it told in words."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.pen import BOLD, add, number, wrapped
from dedere.pictures.statistic import bars, curves, ladder, mirror
from dedere.pictures.statistic.canvas import Canvas
from dedere.pictures.statistic.chart import Bars, Chart, Curves, Ladder
from dedere.pictures.text import clean

WIDE, NARROW = 1000.0, 360.0


def draw(chart: Chart, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element.

    Args:
        chart: what is shown.
        lang: ``en`` or ``es``.
        narrow: the words over the bars, for a telephone.
    """
    name = f"statistic-{'narrow' if narrow else 'wide'}"
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
    canvas = Canvas(root, NARROW if narrow else WIDE, narrow, f"{name}-hatch")
    y = 16.0
    for line in wrapped(chart.title, 15 * BOLD, canvas.width - 8):
        add(root, "text", "st-title", line, x=0, y=y)
        y += 19
    body = chart.body
    if isinstance(body, Bars):
        y = bars.draw(canvas, body, y + 4)
    elif isinstance(body, Curves):
        y = curves.draw(canvas, body, y + 4)
    elif isinstance(body, Ladder):
        y = ladder.draw(canvas, body, y + 4)
    else:
        y = mirror.draw(canvas, body, y + 4)
    for said in chart.corner:
        for line in wrapped(said, 11, canvas.width - 4):
            y += 14
            add(root, "text", "st-corner", line, x=0, y=y)
    root.attrib.update(
        {
            "class": f"statistic {name} picture-{'narrow' if narrow else 'wide'}",
            "viewBox": f"0 0 {number(canvas.width)} {number(y + 8)}",
            "role": "img",
            "lang": lang,
            "aria-labelledby": f"{name}-title {name}-desc",
        }
    )
    title = ET.Element("title", {"id": f"{name}-title"})
    title.text = clean(chart.title)
    about = ET.Element("desc", {"id": f"{name}-desc"})
    about.text = clean(chart.told)
    root[:0] = [title, about, _hatch(canvas.hatch)]
    return ET.tostring(root, encoding="unicode")


def _hatch(name: str) -> ET.Element:
    made = ET.Element("defs")
    pattern = add(
        made,
        "pattern",
        id=name,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
    add(pattern, "path", "st-hatch", d="M0,0V6")
    return made
