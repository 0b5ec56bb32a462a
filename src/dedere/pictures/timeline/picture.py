"""What the two pictures have in common: the frame, one mark, one flag, one bar, one cut."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import ClassVar
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.pictures.dates import day_words
from dedere.pictures.pen import add, number, polygon, polyline
from dedere.pictures.timeline.fills import fills
from dedere.pictures.timeline.limits import Flag
from dedere.pictures.timeline.marks import Mark
from dedere.pictures.timeline.scale import Scale
from dedere.pictures.timeline.shapes import shape, tick
from dedere.pictures.timeline.spans import Span
from dedere.pictures.timeline.story import Story

_NOTHING = Text(
    "No dated event is recorded up to {day}.", "No hay hechos con fecha registrados hasta el {day}."
)
_SUMMARY = Text(
    "{n} events from {first} to {last}, as of {day}. Each is listed in words under the picture.",
    "{n} hechos desde {first} hasta {last}, al {day}. Cada uno se enlista en palabras abajo.",
)
_CORNER = Text("n = {n} events", "n = {n} hechos")
_CORNER_ONE = Text("n = 1 event", "n = 1 hecho")
_CORNER_UNDATED = Text(" · {n} more without a date", " · {n} más sin fecha")
_AS_OF = Text("as of {day}", "al {day}")

Extent = tuple[float, float]
"""From a place to a place."""
Across = tuple[float, float]
"""Of a bar: its place across time, and its thickness."""


def nothing_to_draw(story: Story) -> str:
    """What is said where no event has a date."""
    return _NOTHING.format(day=day_words(story.as_of, story.lang)).in_(story.lang)


class Picture(ABC):
    """A picture of a story; which way time runs is for each of the two to say."""

    prefix: ClassVar[str]
    width: ClassVar[float]
    downwards: ClassVar[bool]
    scale: Scale

    def __init__(self, story: Story) -> None:
        self.story = story
        self.lang = story.lang
        self.name = f"timeline-{self.prefix}-{re.sub('[^A-Za-z0-9_-]', '-', story.id)}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    @abstractmethod
    def paint(self) -> float:
        """Draw everything into the root and give the height."""

    # The frame ----------------------------------------------------------------------------------

    def svg(self) -> str:
        """The whole picture."""
        height = self.paint()
        self.root.attrib.update(
            {
                "class": f"timeline timeline-{self.prefix} picture-{self.prefix}",
                "viewBox": f"0 0 {number(self.width)} {number(height)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = self.story.title
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = self.summary()
        self.root[:0] = [title, about, fills(self.name, downwards=self.downwards)]
        return ET.tostring(self.root, encoding="unicode")

    def layer(self, name: str) -> ET.Element:
        """A new layer above those there are."""
        return add(self.root, "g", f"tl-{name}")

    def url(self, fill: str) -> str:
        """How a fill of this picture is named."""
        return f"url(#{self.name}-{fill})"

    def summary(self) -> str:
        dates = [mark.when for mark in self.story.marks]
        if not dates:
            return nothing_to_draw(self.story)
        day = day_words(self.story.as_of, self.lang)
        told = _SUMMARY.format(n=len(dates), first=dates[0], last=dates[-1], day=day)
        return told.in_(self.lang)

    def as_of(self) -> str:
        """The words beside the day asked for."""
        return _AS_OF.format(day=day_words(self.story.as_of, self.lang)).in_(self.lang)

    def corner(self) -> str:
        """How many events there are."""
        drawn = len(self.story.marks)
        text = (_CORNER_ONE if drawn == 1 else _CORNER.format(n=drawn)).in_(self.lang)
        if self.story.undated:
            text += _CORNER_UNDATED.format(n=self.story.undated).in_(self.lang)
        return text

    # One mark, one flag -------------------------------------------------------------------------

    def mark(self, parent: ET.Element, mark: Mark, x: float, y: float, size: float) -> ET.Element:
        part = "" if mark.date.is_day else " tl-partial"
        group = add(parent, "g", f"tl-mark tl-{mark.kind}{part}", data_event=mark.event.id)
        request = f" ({mark.request})" if mark.request else ""
        add(group, "title", text=f"{mark.number}. {mark.when}: {mark.words}{request}")
        if mark.about:
            add(group, "desc", text=mark.about)
        shape(group, mark.kind, x, y, size)
        small = " tl-small" if mark.number > 99 else ""
        add(group, "text", f"tl-number{small}", str(mark.number), x=x, y=y + size * 0.4)
        return group

    def flag(self, parent: ET.Element, flag: Flag, x: float, y: float) -> ET.Element:
        """A limit: a tick with a flag; a hook where it was met, a cross where it was missed."""
        group = add(parent, "g", f"tl-flag tl-flag-{flag.state.name.lower()}")
        request = f" ({flag.request})" if flag.request else ""
        add(group, "title", text=f"{flag.words}: {flag.when}{request}")
        tick(group, flag.state, x, y)
        return group

    # One bar ------------------------------------------------------------------------------------

    def soft(self, parent: ET.Element, when: PartialDate, across: Across) -> None:
        """The days that a partial date can be; an arrow where there is no end to them."""
        early, late = when.earliest <= UNBOUNDED, when.latest >= NEVER
        first, last = self.story.days(when)
        start, end = self.scale(first), self.scale(last)
        self.bar(
            parent, "tl-soft", (start, end), across, "in" if late else "out" if early else "soft"
        )
        if late:
            self.arrow(parent, end, across, +1)
        if early:
            self.arrow(parent, start, across, -1)

    def span(self, parent: ET.Element, span: Span, across: Across) -> None:
        """Custody or a stay; an arrow where no end is recorded."""
        css = "stay" if span.is_stay else "custody"
        group = add(parent, "g", f"tl-span tl-{css}", data_from=span.start.event.id)
        add(group, "title", text=span.lasts(self.story.as_of, self.lang))
        for start, end, part, fill in self.parts(span):
            if start < end:
                self.bar(group, part, (self.scale(start), self.scale(end)), across, fill)
        if span.end is None:
            self.arrow(group, self.scale(self.story.until(span)[1]), across, +1)

    def parts(self, span: Span) -> tuple[tuple[int, int, str, str | None], ...]:
        """Faint where it may have begun or ended, pale where it may be over, firm between."""
        begin, sure = self.story.days(span.start.date)
        leave, gone = self.story.until(span)
        doubt = min((self.story.days(mark.date)[0] for mark in span.perhaps), default=leave)
        if span.start.date.is_day:
            sure = begin
        if span.end is not None and span.end.date.is_day:
            gone = leave
        sure = min(sure, gone)
        doubt = max(min(doubt, leave), sure)
        leave = max(leave, doubt)
        if span.is_stay:
            coming, firm, pale, going = "in", "hatch", "sparse", "out"
        else:
            coming, firm, pale, going = "custody-in", None, None, "custody-out"
        return (
            (begin, sure, "tl-faint", coming),
            (sure, doubt, "tl-firm", firm),
            (doubt, leave, "tl-perhaps", pale),
            (leave, gone, "tl-faint", going),
        )

    def bar(
        self, parent: ET.Element, css: str, extent: Extent, across: Across, fill: str | None
    ) -> None:
        """A bar along time."""
        (start, end), (place, thick) = extent, across
        long = max(end - start, 0.5)
        if self.downwards:
            made = add(parent, "rect", css, x=place, y=start, width=thick, height=long)
        else:
            made = add(parent, "rect", css, x=start, y=place, width=long, height=thick)
        if fill:
            made.set("fill", self.url(fill))

    def arrow(self, parent: ET.Element, at: float, across: Across, way: int) -> None:
        """The end of a bar that goes on: later (+1) or earlier (-1)."""
        place, thick = across
        points = [(at, place), (at + way * 8, place + thick / 2), (at, place + thick)]
        if self.downwards:
            points = [(y, x) for x, y in points]
        polygon(parent, "tl-arrow", points)

    # One cut ------------------------------------------------------------------------------------

    def zigzag(self, parent: ET.Element, at: float, extent: Extent) -> None:
        """A cut through the whole picture where time is missing."""
        start, end = extent
        steps = int((end - start) / 6) + 1
        near = [(at - 3 + 3 * (i % 2), min(start + i * 6, end)) for i in range(steps + 1)]
        far = [(x + 6, y) for x, y in near]
        if self.downwards:
            near, far = ([(y, x) for x, y in line] for line in (near, far))
        polygon(parent, "tl-cut", (*near, *reversed(far)))
        polyline(parent, "tl-zigzag", near)
        polyline(parent, "tl-zigzag", far)
