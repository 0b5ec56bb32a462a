"""What the two maps have in common: the frame, the title and the words beside it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import ClassVar
from xml.etree import ElementTree as ET

from dedere.pictures.pen import BOLD, add, number, polygon, wrapped
from dedere.pictures.procedure_map.box import Boxes, Link
from dedere.pictures.procedure_map.chart import Chart
from dedere.pictures.procedure_map.key import draw_key
from dedere.pictures.procedure_map.panels import Panels
from dedere.pictures.procedure_map.standing import Situation
from dedere.pictures.procedure_map.status import Standing
from dedere.pictures.procedure_map.told import heading, summary
from dedere.pictures.text import clean
from dedere.procedure.graph import Step


class MapPicture(ABC):
    """A map, with or without a case on it."""

    prefix: ClassVar[str]
    width: ClassVar[float]

    def __init__(
        self, chart: Chart, situation: Situation | None, lang: str, link: Link, name: str
    ) -> None:
        self.chart = chart
        self.situation = situation
        self.lang = lang
        self.boxes = Boxes(chart, lang, link)
        self.name = f"map-{self.prefix}-{re.sub('[^A-Za-z0-9_-]', '-', name)}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
        self.arrows = add(self.root, "g", "pm-arrows")
        self.steps = add(self.root, "g", "pm-steps")

    @abstractmethod
    def paint(self, top: float) -> float:
        """Draw the way in the middle under a place; gives the place under it."""

    def svg(self) -> str:
        """The whole picture."""
        title = clean(heading(self.chart, self.lang, self.situation))
        y = 16.0
        for line in wrapped(title, 14 * BOLD, self.width):
            add(self.steps, "text", "pm-name", line, x=0, y=y)
            y += 19
        y = self.paint(y) + 10
        y = Panels(self.boxes, self.situation, self.width).draw(self.steps, 0, y)
        place = (0.0, y + 14)
        height = draw_key(self.steps, self.chart, self.situation, self.lang, place, self.width)
        linked = self.root.find(".//a") is not None
        self.root.attrib.update(
            {
                "class": f"map map-{self.prefix} picture-{self.prefix}",
                "viewBox": f"0 0 {number(self.width)} {number(height)}",
                # Links in an image would be hidden from those who listen to the page.
                "role": "group" if linked else "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        named = ET.Element("title", {"id": f"{self.name}-title"})
        named.text = title
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = clean(summary(self.chart, self.lang, self.situation))
        self.root[:0] = [named, about]
        return ET.tostring(self.root, encoding="unicode")

    def standing(self, step: Step) -> Standing | None:
        """How a step of the way stands."""
        return self.situation.of(self.situation.main, step) if self.situation else None

    def back(self, step: Step) -> tuple[int, ...]:
        """The numbers of the earlier steps to which one leads back."""
        returns = self.chart.main.flow.returns(step)
        return tuple(sorted(self.chart.numbers[one] for one in returns))

    def point(self, x: float, y: float, *, down: bool = False) -> None:
        """The point of an arrow."""
        away = ((-5, -8), (5, -8)) if down else ((-8, -5), (-8, 5))
        polygon(self.arrows, "pm-point", [(x, y), *((x + a, y + b) for a, b in away)])
