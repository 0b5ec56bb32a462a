"""The picture of a case as of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from xml.etree import ElementTree as ET

from dedere.casefile import Casefile
from dedere.pictures.text import clean
from dedere.pictures.timeline.limits import AnyLimit
from dedere.pictures.timeline.narrow import Narrow
from dedere.pictures.timeline.picture import nothing_to_draw
from dedere.pictures.timeline.story import read_story
from dedere.pictures.timeline.wide import Wide


def draw(
    casefile: Casefile,
    as_of: date,
    lang: str,
    *,
    narrow: bool = False,
    limits: Sequence[AnyLimit] = (),
) -> str:
    """The picture as of a day, as an SVG element; a paragraph where there is nothing to draw.

    Args:
        casefile: The matter.
        as_of: Events that can only lie after this day are left out.
        lang: ``en`` or ``es``.
        narrow: Draw time from top to bottom, for a narrow screen.
        limits: Days by which something is due, with their words, drawn as flags.
    """
    story = read_story(casefile, as_of, lang, limits)
    if not story.marks and not story.flags:
        empty = ET.Element("p", {"class": "timeline-empty"})
        empty.text = clean(nothing_to_draw(story))
        return ET.tostring(empty, encoding="unicode")
    return Narrow(story).svg() if narrow else Wide(story).svg()
