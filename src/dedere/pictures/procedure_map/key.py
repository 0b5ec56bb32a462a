"""What signs and short names on a map mean, as far as they occur."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.pen import add, rectangle, text_width, wrapped
from dedere.pictures.procedure_map.badge import badge, hourglass
from dedere.pictures.procedure_map.box import SMALL
from dedere.pictures.procedure_map.chart import Chart
from dedere.pictures.procedure_map.standing import Situation
from dedere.pictures.procedure_map.status import Status
from dedere.pictures.procedure_map.words import abbreviations

_PERIOD = Text("a period: time takes the step", "un plazo: lo cumple el tiempo")
_CLOSING = Text("ends the procedure", "termina el procedimiento")
_MORE = Text(
    "+1, +2: so many more provisions, which the list in words names",
    "+1, +2: otras tantas disposiciones, que la lista en palabras nombra",
)
_LINE = 15.0


class Key:
    """Draws the key, line by line."""

    def __init__(self, parent: ET.Element, width: float, x: float, y: float) -> None:
        self.group = add(parent, "g", "pm-key")
        self.left, self.right = x, x + width
        self.x, self.y = x, y

    def entry(self, words: str, sign: str | Status) -> None:
        """A sign with its words, beside the last one where there is room."""
        lines = wrapped(words, SMALL, self.right - self.left - 24)
        room = 24 + max(text_width(line, SMALL) for line in lines) + 16
        if self.x > self.left and self.x + room > self.right:
            self.x, self.y = self.left, self.y + 20
        self._sign(sign)
        for number, line in enumerate(lines):
            add(self.group, "text", "pm-about", line, x=self.x + 20, y=self.y + _LINE * number)
        self.x += room
        self.y += _LINE * (len(lines) - 1)

    def _sign(self, sign: str | Status) -> None:
        x, y = self.x + 8, self.y - 4
        if isinstance(sign, Status):
            badge(self.group, sign, x, y)
        elif sign == "period":
            part = add(self.group, "g", "pm-step pm-plain pm-period")
            rectangle(part, "pm-box", (x - 8, y - 8), (16, 16), 8)
            hourglass(part, x, y)
        else:
            part = add(self.group, "g", "pm-step pm-plain pm-closing")
            rectangle(part, "pm-box", (x - 8, y - 7), (16, 14), 3)
            rectangle(part, "pm-inner", (x - 5, y - 4), (10, 8), 1)

    def line(self, words: str) -> None:
        """Words without a sign, on lines of their own."""
        for line in wrapped(words, SMALL, self.right - self.left):
            self.x, self.y = self.left, self.y + _LINE + 2
            add(self.group, "text", "pm-quiet", line, x=self.x, y=self.y)


def draw_key(
    parent: ET.Element,
    chart: Chart,
    situation: Situation | None,
    lang: str,
    place: tuple[float, float],
    width: float,
) -> float:
    """Draw the key; gives the place under it."""
    key = Key(parent, width, *place)
    if situation is not None:
        used = {one.status for one in situation.standings.values()}
        used |= {situation.of(situation.main, step).status for step in chart.main.flow.order}
        for status in Status:
            if status in used:
                key.entry(status.meaning.in_(lang), status)
    if any(step.is_lapse for step in chart.numbers):
        key.entry(_PERIOD.in_(lang), "period")
    if any(step.closing for step in chart.numbers):
        key.entry(_CLOSING.in_(lang), "closing")
    if any(len(step.law) > 1 for step in chart.numbers):
        key.line(_MORE.in_(lang))
    short = "; ".join(f"{name}: {full}" for name, full in abbreviations(chart.graph, lang))
    if short:
        key.line(short)
    return key.y + 14
