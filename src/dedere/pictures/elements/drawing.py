"""The two columns as SVG, wide with lines between them, or narrow with one side under the other."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.elements import words
from dedere.pictures.elements.chart import Box, Chart, Column, Row, Sort
from dedere.pictures.elements.joints import Ends, draw_joint, draw_sample
from dedere.pictures.pen import BOLD, add, level, number, rectangle, upright, wrapped
from dedere.pictures.text import clean

_WIDE, _NARROW = 1000.0, 366.0
_SIDE = 390.0
"""How wide a column is where two stand beside each other."""
_PAD = 10.0
_DOWN = 46.0
"""How far apart the two sides of a row are at least, in one column."""


def draw(chart: Chart, lang: str, *, narrow: bool = False, name: str = "elements") -> str:
    """The picture as one ``svg`` element.

    Args:
        chart: what it shows.
        lang: ``en`` or ``es``.
        narrow: one column, for a telephone or an upright page.
        name: what tells this picture from others on one page.
    """
    return _Picture(chart, lang, narrow=narrow, name=name).svg()


class _Picture:
    def __init__(self, chart: Chart, lang: str, *, narrow: bool, name: str) -> None:
        self.chart, self.lang, self.narrow = chart, lang, narrow
        self.name = f"{name}-{'narrow' if narrow else 'wide'}"
        self.width = _NARROW if narrow else _WIDE
        self.side = _NARROW if narrow else _SIDE
        self.right = 0.0 if narrow else _WIDE - _SIDE
        """Where the right column begins; 0 where it stands beneath."""
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
        self.joints = add(self.root, "g")
        self.ground = add(self.root, "g")
        self.words = add(self.root, "g")

    def svg(self) -> str:
        """The whole picture, title first."""
        y = self._lines("el-heading", self.chart.title, 0, 0, self.width, 15, bold=True)
        for caution in self.chart.cautions:
            y = self._lines("el-quiet", caution, 0, y + 3, self.width, 11)
        y = self._heads(y + 14)
        for place, row in enumerate(self.chart.rows, 1):
            y = self._row(row, place, y + 14)
        y = self._penalties(y + 18)
        y = self._lines("el-test", self.chart.test, 0, y + 10, self.width, 13, bold=True)
        for line in self.chart.ending:
            y = self._lines("el-quiet", line, 0, y + 4, self.width, 11)
        cited = "; ".join(cited for cited, _ in self.chart.law)
        if cited:
            said = f"{words.LAW.in_(self.lang)}: {cited}."
            y = self._lines("el-quiet", said, 0, y + 4, self.width, 11)
        if self.chart.doubts:
            said = f"{words.DOUBTS.in_(self.lang)}: {' '.join(self.chart.doubts)}"
            y = self._lines("el-quiet", said, 0, y + 4, self.width, 11)
        y = self._key(y + 18)
        self._named()
        self.root.attrib.update(
            {
                "class": f"elements picture-{'narrow' if self.narrow else 'wide'}",
                "viewBox": f"0 0 {number(self.width)} {number(y + 8)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        return ET.tostring(self.root, encoding="unicode")

    def _named(self) -> None:
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = clean(self.chart.title)
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = clean(" ".join(self._told()))
        self.root[:0] = [title, about]

    def _told(self) -> list[str]:
        """The picture for whoever cannot see it, row by row."""
        left, right = self.chart.left, self.chart.right
        told = [f"{one.state}: {one.name} ({one.cites})." for one in (left, right)]
        for place, row in enumerate(self.chart.rows, 1):
            sides = [
                f"{column.state}: " + " ".join(f"{box.said} {box.bare}".strip() for box in boxes)
                for column, boxes in ((left, row.left), (right, row.right))
                if boxes
            ]
            told.append(f"{place}. {' '.join(sides)} {row.said}. {row.remark}".strip())
        return [*told, f"{self.chart.test}."]

    # -- the heads -------------------------------------------------------------------------------

    def _heads(self, y: float) -> float:
        ends: list[float] = []
        for x, column in self._columns():
            at = y if not self.narrow or not ends else ends[-1] + 6
            at = self._lines("el-state", column.state, x, at, self.side, 13, bold=True)
            at = self._lines("el-name", column.name, x, at + 1, self.side, 13)
            at = self._lines("el-quiet", column.cites, x, at + 1, self.side, 11)
            ends.append(at)
        for (x, _), end in zip(self._columns(), ends, strict=True):
            level(self.ground, "el-rule", (end if self.narrow else max(ends)) + 7, x, x + self.side)
        return max(ends) + 7

    def _columns(self) -> tuple[tuple[float, Column], ...]:
        return ((0.0, self.chart.left), (self.right, self.chart.right))

    # -- a row -----------------------------------------------------------------------------------

    def _row(self, row: Row, place: int, y: float) -> float:
        foot = self._stacked(row, y) if self.narrow else self._beside(row, y)
        room, x = (self.width, 0.0) if self.narrow else (self.width - 40, 20.0)
        said = f"{place}. {row.why}"
        foot = self._lines("el-why", said, x, foot + 5, room, 11)
        if row.remark:
            foot = self._lines("el-remark", f"→ {row.remark}", x, foot + 1, room, 11, bold=True)
        return foot

    def _beside(self, row: Row, y: float) -> float:
        left = self._side(row.left, row, 0.0, y)
        right = self._side(row.right, row, self.right, y)
        middle, room = self.width / 2, self.right - self.side - 24
        ends = Ends(
            (self.side, y + 20) if row.left else None,
            (self.right, y + 20) if row.right else None,
            (middle, y + 20),
        )
        draw_joint(self.joints, row.sort, ends)
        foot = y + 26
        for line in wrapped(row.said, 12 * BOLD, room):
            foot += 15
            add(self.words, "text", "el-how", line, x=middle, y=foot, text_anchor="middle")
        return max(left, right, foot + 4)

    def _stacked(self, row: Row, y: float) -> float:
        x = 26.0
        foot = self._side(row.left, row, 0.0, y)
        some = wrapped(row.said, 12 * BOLD, self.width - x - 26)
        down = max(_DOWN, 14.0 * len(some) + 18)
        ends = Ends(
            (x, foot) if row.left else None,
            (x, foot + down) if row.right else None,
            (x, foot + down / 2),
        )
        draw_joint(self.joints, row.sort, ends)
        at = foot + down / 2 + 4 - 7 * (len(some) - 1)
        for line in some:
            add(self.words, "text", "el-how el-how-narrow", line, x=x + 22, y=at)
            at += 14
        return self._side(row.right, row, 0.0, foot + down)

    def _side(self, boxes: tuple[Box, ...], row: Row, x: float, y: float) -> float:
        if not boxes:
            return self._gap(row, x, y)
        column = self.chart.left if boxes is row.left else self.chart.right
        for place, box in enumerate(boxes):
            # Where one side stands under the other, each box says whose it is.
            whose = f"{column.state} · " if self.narrow else ""
            y = self._box(box, whose, x, y + (6 if place else 0))
        return y

    def _gap(self, row: Row, x: float, y: float) -> float:
        """The empty place of a side: a frame, and in words that it is a gap."""
        if self.narrow:
            heading = self.chart.left if row.right else self.chart.right
            said = f"{heading.state}: {words.WITHOUT.in_(self.lang)}"
        else:
            said = words.WITHOUT.in_(self.lang)
        gap = row.sort is not Sort.DISREGARDED
        head = words.GAP.in_(self.lang) if gap else ""
        frame = rectangle(self.ground, "el-gap" if gap else "el-void", (x, y), (self.side, 40), 4)
        at = y + 4
        if head:
            at = self._lines("el-gap-word", head, x + _PAD, at, self.side - 2 * _PAD, 11, bold=True)
        at = self._lines("el-quiet", said, x + _PAD, at, self.side - 2 * _PAD, 11)
        frame.set("height", number(max(at + 8 - y, 40)))
        return max(at + 8, y + 40)

    def _box(self, box: Box, whose: str, x: float, y: float) -> float:
        css = "el-box el-box-bare" if box.bare else "el-box"
        frame = rectangle(self.ground, css, (x, y), (self.side, 40), 4)
        room, left = self.side - 2 * _PAD, x + _PAD
        at = self._lines("el-said", box.said, left, y + 4, room, 13)
        about = f"{whose}{box.kind} · {box.name}"
        at = self._lines("el-quiet", about, left, at + 1, room, 11)
        top = at + 3
        for line in box.under:
            at = self._lines("el-under", line, left + 10, at + 2, room - 10, 11)
        if box.under:
            upright(self.ground, "el-bar", left + 2, top, at + 3)
        if box.bare:
            at = self._lines("el-bare", f"! {box.bare}", left, at + 2, room, 11, bold=True)
        frame.set("height", number(max(at + 8 - y, 40)))
        return max(at + 8, y + 40)

    # -- beneath ---------------------------------------------------------------------------------

    def _penalties(self, y: float) -> float:
        ends: list[float] = []
        for x, column in self._columns():
            at = y if not self.narrow or not ends else ends[-1] + 8
            level(self.ground, "el-rule", at, x, x + self.side)
            head = f"{words.PENALTY.in_(self.lang)}: {column.state}"
            at = self._lines("el-state", head, x, at + 6, self.side, 12, bold=True)
            for line in column.penalties:
                at = self._lines("el-penalty", f"• {line}", x, at + 2, self.side, 12)
            ends.append(self._lines("el-reach", f"= {column.reach}", x, at + 2, self.side, 12))
        return max(ends)

    def _key(self, y: float) -> float:
        used = [sort for sort in Sort if any(row.sort is sort for row in self.chart.rows)]
        columns = 1 if self.narrow else 3
        step = self.width / columns
        for place, sort in enumerate(used):
            x, at = step * (place % columns), y + 22 * (place // columns)
            draw_sample(self.joints, sort, (x, at + 4))
            meanings = {**words.MEANINGS, **(words.UNDER_EACH_OTHER if self.narrow else {})}
            said = meanings[sort].in_(self.lang)
            add(self.words, "text", "el-quiet", said, x=x + 62, y=at + 8)
        return y + 22 * ((len(used) + columns - 1) // columns)

    def _lines(
        self,
        css: str,
        said: str,
        x: float,
        y: float,
        room: float,
        size: float,
        *,
        bold: bool = False,
    ) -> float:
        """Words in lines under *y*; gives the height of the last line's foot."""
        for line in wrapped(said, size * BOLD if bold else size, room):
            y += size + 3
            add(self.words, "text", css, line, x=float(x), y=y)
        return y
