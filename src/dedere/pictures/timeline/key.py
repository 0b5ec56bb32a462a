"""What shapes, bars and letters mean, as far as they occur."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from textwrap import wrap
from typing import NamedTuple
from xml.etree import ElementTree as ET

from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.pictures.pen import add, text_width
from dedere.pictures.timeline.kinds import Kind
from dedere.pictures.timeline.picture import Picture
from dedere.pictures.timeline.shapes import shape, tick
from dedere.pictures.timeline.words import HELD

_IN_FORCE = Text("stay in force", "suspensión en vigor")
_PERHAPS = Text("perhaps still in force", "quizá aún en vigor")
_IN_PART = Text("date known in part", "fecha conocida en parte")

_LIMITS = {
    State.RUNNING: Text("limit that runs", "plazo que corre"),
    State.STAYED: Text("limit that stands still", "plazo suspendido"),
    State.MISSED: Text("limit missed", "plazo vencido"),
    State.UNKNOWN: Text("limit, not known whether met", "plazo, no se sabe si se cumplió"),
    State.MET: Text("limit met", "plazo cumplido"),
    State.NOT_STARTED: Text("limit not started", "plazo sin comenzar"),
}

_FONT = 11.0
_LINE = 14


class _Entry(NamedTuple):
    css: str
    words: str
    draw: Callable[[ET.Element, float, float], object]
    """Draws the sample into an element, at the beginning of a line of words."""


def draw_key(picture: Picture, y: float, left: float) -> float:
    """Draw the key with its first line at *y*; gives the place under it."""
    group = picture.layer("key")
    x = left
    for entry in _entries(picture):
        lines = wrap(entry.words, int((picture.width - left - 24) / 6.8)) or [""]
        room = 34 + max(text_width(line, _FONT) for line in lines)
        if x > left and x + room > picture.width:
            x, y = left, y + 20
        part = add(group, "g", entry.css)
        entry.draw(part, x, y)
        for place, line in enumerate(lines):
            add(part, "text", "tl-words", line, x=x + 20, y=y + _LINE * place)
        x, y = x + room, y + _LINE * (len(lines) - 1)
    return y + 20


def _entries(picture: Picture) -> Iterator[_Entry]:
    story, lang = picture.story, picture.lang
    for kind in Kind:
        if any(mark.kind is kind for mark in story.marks):
            yield _Entry(f"tl-mark tl-{kind}", kind.label.in_(lang), partial(_shape, kind))
    for occurs, css, text, part, fill in (
        (any(not span.is_stay for span in story.spans), "custody", HELD, "firm", None),
        (any(span.is_stay for span in story.spans), "stay", _IN_FORCE, "firm", "hatch"),
        (any(span.perhaps for span in story.spans), "stay", _PERHAPS, "perhaps", "sparse"),
        (any(not mark.date.is_day for mark in story.marks), "soft", _IN_PART, "soft", "soft"),
    ):
        if occurs:
            bar = partial(_bar, f"tl-{part}", picture.url(fill) if fill else "")
            yield _Entry(f"tl-sample tl-{css}", text.in_(lang), bar)
    for state in State:
        if any(flag.state is state for flag in story.flags):
            words = _LIMITS[state].in_(lang)
            css = f"tl-key-flag tl-flag-{state.name.lower()}"
            yield _Entry(css, words, partial(_tick, state))
    for letter, name in story.requests:
        yield _Entry("tl-sample", name, partial(_letter, letter))


def _shape(kind: Kind, part: ET.Element, x: float, y: float) -> None:
    shape(part, kind, x + 8, y - 4, 5.5)


def _tick(state: State, part: ET.Element, x: float, y: float) -> None:
    tick(part, state, x + 6, y - 4)


def _bar(css: str, fill: str, part: ET.Element, x: float, y: float) -> None:
    bar = add(part, "rect", x=x - 3, y=y - 10, width=19, height=11, class_=css)
    if fill:
        bar.set("fill", fill)


def _letter(letter: str, part: ET.Element, x: float, y: float) -> None:
    add(part, "text", "tl-letter", letter, x=x + 4, y=y)
