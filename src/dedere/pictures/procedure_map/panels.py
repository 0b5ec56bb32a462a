"""What is beside the way: suits, offenses, assurances, the whole matter; a row for each instance.

On a map with a case a row holds what was done in that instance and what can, must or cannot be
done now; what is not reached is left to the list in words. An empty map has a row for each part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.pen import BOLD, add, rectangle, text_width, wrapped
from dedere.pictures.procedure_map.badge import badge
from dedere.pictures.procedure_map.box import SMALL, Boxes
from dedere.pictures.procedure_map.chart import Course, panel_title
from dedere.pictures.procedure_map.standing import Situation
from dedere.pictures.procedure_map.status import Standing, Status
from dedere.pictures.procedure_map.told import capital, is_twin
from dedere.pictures.procedure_map.words import title
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node

_SHOWN = {
    Status.TAKEN,
    Status.PRESUMED,
    Status.DUE,
    Status.OPEN,
    Status.RUNNING,
    Status.HELD,
}
_LINE, _GAP, _WIDEST = 13.5, 6.0, 236.0


@dataclass(frozen=True)
class _Chip:
    step: Step
    standing: Standing | None
    lines: list[str]
    says: range
    """The lines that say how the step stands."""
    width: float

    @property
    def height(self) -> float:
        return _LINE * len(self.lines) + 9


@dataclass(frozen=True)
class _Row:
    label: str
    chips: list[_Chip]


class Panels:
    """Draws the panels under one another, in so much room."""

    def __init__(self, boxes: Boxes, situation: Situation | None, width: float) -> None:
        self.boxes = boxes
        self.chart = boxes.chart
        self.lang = boxes.lang
        self.situation = situation
        self.width = width

    def draw(self, parent: ET.Element, x: float, y: float) -> float:
        """Draw all panels; gives the place under them."""
        for course in self.chart.beside:
            rows = list(self._rows(course))
            if not rows:
                continue
            y = self._panel(parent, course, rows, x, y) + 14
        return y

    def _rows(self, course: Course) -> Iterator[_Row]:
        if self.situation is None:
            if not is_twin(self.chart, course):
                for part in course.parts:
                    label = part.title.in_(self.lang) if part.title else ""
                    yield _Row(label, [self._chip(step, None) for step in part.steps])
            return
        instances = self.situation.instances(course)
        for node in instances:
            label = capital(self.situation.names(node).in_(self.lang)) if node[1] else ""
            yield _Row(label, [self._chip(step, said) for step, said in self._shown(course, node)])
        if not instances and not is_twin(self.chart, course):
            yield _Row(_NONE.in_(self.lang), [])

    def _shown(self, course: Course, node: Node) -> list[tuple[Step, Standing]]:
        """What was done, in the order of time; then what can, must or cannot be done now."""
        assert self.situation is not None  # noqa: S101 - asked for only with a case
        found = [
            (step, self.situation.of(node, step)) for part in course.parts for step in part.steps
        ]
        done = [one for one in found if one[1].when is not None]
        done.sort(
            key=lambda one: (one[1].when.earliest, one[1].when.latest) if one[1].when else (0, 0)
        )
        left = [one for one in found if one[1].when is None and one[1].status in _SHOWN]
        return done + left

    def _chip(self, step: Step, standing: Standing | None) -> _Chip:
        widest = _WIDEST if self.width > 2 * _WIDEST else self.width - 20
        room = widest - 34
        words = f"{self.chart.numbers[step]} {title(step, self.lang)}"
        lines = wrapped(words, SMALL, room, 3)
        says = range(0)
        if standing is not None:
            stands = wrapped(standing.short(self.lang), SMALL * BOLD, room, 2)
            says = range(len(lines), len(lines) + len(stands))
            lines += stands
            if standing.status in (Status.HELD, Status.DUE) and standing.because:
                lines += wrapped(standing.held_by(self.lang), SMALL, room, 3)
        width = max(text_width(line, SMALL * BOLD) for line in lines)
        return _Chip(step, standing, lines, says, min(width + (36 if standing else 20), widest))

    def _panel(
        self, parent: ET.Element, course: Course, rows: list[_Row], x: float, y: float
    ) -> float:
        group = add(parent, "g", "pm-panel")
        ground = rectangle(group, "pm-panel-ground", (x + 0.5, y), (self.width - 1, 0), 6)
        name = capital(panel_title(course, self.chart.main).in_(self.lang))
        top = y + 20
        for line in wrapped(name, 13 * BOLD, self.width - 20):
            add(group, "text", "pm-heading", line, x=x + 10, y=top)
            top += 17
        for row in rows:
            top = self._row(group, row, x + 10, top)
        ground.set("height", f"{top - y:.1f}")
        return top

    def _row(self, group: ET.Element, row: _Row, x: float, y: float) -> float:
        for line in wrapped(row.label, 12 * BOLD, self.width - 20):
            add(group, "text", "pm-row", line, x=x, y=y + 6)
            y += 16
        left, high = x, 0.0
        for chip in row.chips:
            if left > x and left + chip.width > x + self.width - 20:
                left, y, high = x, y + high + _GAP, 0.0
            self._draw(group, chip, left, y)
            left += chip.width + _GAP
            high = max(high, chip.height)
        return y + high + 10

    def _draw(self, parent: ET.Element, chip: _Chip, x: float, y: float) -> None:
        step, standing = chip.step, chip.standing
        css = f"pm-step pm-chip pm-{standing.status}" if standing else "pm-step pm-chip pm-plain"
        css += " pm-period" if step.is_lapse else ""
        address = self.boxes.link(step.law[0])
        group = (
            add(parent, "a", css, href=address, data_step=step.id)
            if address
            else add(parent, "g", css, data_step=step.id)
        )
        round_ = 10.0 if step.is_lapse else 3.0
        rectangle(group, "pm-box", (x, y), (chip.width, chip.height), round_)
        indent = 9.0
        if standing is not None:
            badge(group, standing.status, x + 14, y + 12)
            indent = 26.0
        for number, line in enumerate(chip.lines):
            css = "pm-status" if number in chip.says else "pm-about"
            add(group, "text", css, line, x=x + indent, y=y + 15 + _LINE * number)


_NONE = Text("none recorded", "sin registro")
