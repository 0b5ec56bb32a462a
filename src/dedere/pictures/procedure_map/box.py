"""A step as a box: how it stands, what it is, who takes it and under which law, what holds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from dedere.pictures.pen import BOLD, add, rectangle, text_width, wrapped
from dedere.pictures.procedure_map.badge import badge, hourglass
from dedere.pictures.procedure_map.chart import Chart
from dedere.pictures.procedure_map.status import Standing, Status
from dedere.pictures.procedure_map.told import AFTER, BACK
from dedere.pictures.procedure_map.words import law, title, who
from dedere.procedure.graph import Step

Link = Callable[[str], str | None]
"""The address of a provision by its id; None where it has no page."""

TITLE, SMALL = 12.0, 11.0
_TITLE_LINE, _SMALL_LINE = 14.5, 13.5
_EDGE = 9.0
_HELD = (Status.HELD, Status.OUT, Status.DUE)
"""What says on its box what holds it."""


@dataclass(frozen=True)
class Box:
    """A step with its words laid out in so much room; *standing* is None on an empty map."""

    step: Step
    number: int
    standing: Standing | None
    width: float
    head: list[str]
    title: list[str]
    about: list[str]
    because: list[str]

    @property
    def height(self) -> float:
        """How high it is."""
        head = 4 + _TITLE_LINE * len(self.head) if self.head else 2.0
        lines = len(self.about) + len(self.because)
        return head + _TITLE_LINE * len(self.title) + _SMALL_LINE * lines + 2 * _EDGE - 3


class Boxes:
    """Makes and draws the boxes of a map."""

    def __init__(self, chart: Chart, lang: str, link: Link) -> None:
        self.chart = chart
        self.lang = lang
        self.link = link

    def make(
        self,
        step: Step,
        standing: Standing | None,
        width: float,
        after: tuple[int, ...] = (),
        back: tuple[int, ...] = (),
    ) -> Box:
        """Lay out a step.

        *after* are the numbers of steps before it from which no arrow comes; *back* those of
        earlier ones to which it leads back.
        """
        number, lang = self.chart.numbers[step], self.lang
        room = width - 2 * _EDGE
        beside = text_width(str(number), TITLE) + 6
        about = [
            line
            for words, most in ((who(step, lang), 2), (law(step, self.chart.graph, lang), 1))
            for line in wrapped(words, SMALL, room, most)
        ]
        if after:
            told = AFTER.format(numbers=", ".join(map(str, after))).in_(lang)
            about += wrapped(told, SMALL, room, 2)
        if back and standing is None:
            about += wrapped(
                BACK.format(numbers=", ".join(map(str, back))).in_(lang), SMALL, room, 2
            )
        clock = 16 if step.is_lapse else 0
        said = standing.short(lang) if standing else ""
        head = wrapped(said, SMALL * BOLD, room - 20 - beside - clock, 2)
        because = []
        if standing is not None and standing.status in _HELD and standing.because:
            because = wrapped(standing.held_by(lang), SMALL, room, 3)
        indent = beside if standing is None else 0
        if standing is None and step.is_lapse:
            room -= 14
        words = wrapped(title(step, lang), TITLE * BOLD, room - indent, 5)
        return Box(step, number, standing, width, head, words, about, because)

    def draw(self, parent: ET.Element, box: Box, x: float, y: float, height: float) -> None:
        """Draw a box in so much height."""
        step, standing = box.step, box.standing
        css = f"pm-step pm-{standing.status}" if standing else "pm-step pm-plain"
        css += " pm-period" if step.is_lapse else ""
        css += " pm-closing" if step.closing else ""
        address = self.link(step.law[0])
        group = (
            add(parent, "a", css, href=address, data_step=step.id)
            if address
            else add(parent, "g", css, data_step=step.id)
        )
        self._outline(group, box, x, y, height)
        left, right, top = x + _EDGE, x + box.width - _EDGE, y + _EDGE + 9
        if standing is not None:
            badge(group, standing.status, left + 6, top - 3)
            for place, line in enumerate(box.head):
                at = top + 1 + _TITLE_LINE * place
                add(group, "text", "pm-status", line, x=left + 20, y=at)
            add(group, "text", "pm-number", str(box.number), x=right, y=top + 1)
            if step.is_lapse and standing.status is not Status.RUNNING:
                room = text_width(str(box.number), TITLE) + 9
                hourglass(group, right - room, top - 3)
            top += 4 + _TITLE_LINE * len(box.head)
        else:
            top += 2
            add(group, "text", "pm-number pm-before", str(box.number), x=left, y=top)
            if step.is_lapse:
                hourglass(group, right - 5, top - 4)
        indent = 0.0 if standing else text_width(str(box.number), TITLE) + 6
        for line in box.title:
            add(group, "text", "pm-title", line, x=left + indent, y=top)
            top += _TITLE_LINE
        for line in box.about:
            add(group, "text", "pm-about", line, x=left, y=top)
            top += _SMALL_LINE
        for line in box.because:
            add(group, "text", "pm-because", line, x=left, y=top)
            top += _SMALL_LINE

    @staticmethod
    def _outline(group: ET.Element, box: Box, x: float, y: float, height: float) -> None:
        round_ = 15.0 if box.step.is_lapse else 4.0
        rectangle(group, "pm-box", (x, y), (box.width, height), round_)
        if box.step.closing:
            rectangle(group, "pm-inner", (x + 3, y + 3), (box.width - 6, height - 6), 2)
