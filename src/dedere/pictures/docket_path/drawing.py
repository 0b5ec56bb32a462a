"""The path as SVG, wide with the comparison beside each step, or narrow with it beneath."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.docket_path.chart import Chart, Sort, Station
from dedere.pictures.docket_path.signs import draw_sign
from dedere.pictures.pen import BOLD, add, number, rectangle, upright, wrapped
from dedere.pictures.text import clean

_WIDE, _NARROW = 1000.0, 366.0


def draw(chart: Chart, lang: str, *, narrow: bool = False, name: str = "docket-path") -> str:
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
        self.chart, self.lang, self.narrow, self.name = chart, lang, narrow, name
        self.width = _NARROW if narrow else _WIDE
        self.rail = 22.0 if narrow else 138.0
        self.left = self.rail + 20
        """Where the words of a station begin."""
        self.beside = 0.0 if narrow else 600.0
        """Where the comparison begins; 0 where it stands beneath."""
        self.room = (self.width if narrow else self.beside - 20) - self.left
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
        self.ground = add(self.root, "g")
        self.rails = add(self.root, "g")
        self.words = add(self.root, "g")
        self.at: list[float] = []
        """The height of each station's sign."""

    def svg(self) -> str:
        y = 4.0
        for line in wrapped(self.chart.title, 14 * BOLD, self.width):
            y += 17
            add(self.words, "text", "dp-heading", line, x=0, y=y)
        for caution in self.chart.cautions:
            y = self._lines("dp-quiet", caution, 0, y + 4, self.width, 11)
        if not self.narrow:
            y += 22
            add(self.words, "text", "dp-head", _STEPS.in_(self.lang), x=self.left, y=y)
            add(self.words, "text", "dp-head", _COMPARED.in_(self.lang), x=self.beside, y=y)
        y += 10
        for place, station in enumerate(self.chart.stations):
            y = self._station(station, place, y)
        self._rail()
        self._seals()
        for line in self.chart.ending:
            y = self._lines("dp-quiet", line, 0, y + 4, self.width, 11)
        y = self._key(y + 16)
        self._named()
        self.root.attrib.update(
            {
                "class": "docket-path",
                "viewBox": f"0 0 {number(self.width)} {number(y + 6)}",
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
        told = (
            f"{MEANINGS[one.sort].in_(self.lang)}: {one.title}. {one.day}"
            for one in self.chart.stations
        )
        about.text = clean(" ".join(f"{line.strip().rstrip('.')}." for line in told))
        self.root[:0] = [title, about]

    # -- one station -----------------------------------------------------------------------------

    def _station(self, one: Station, place: int, y: float) -> float:
        top = y
        small = one.sort is Sort.BESIDE
        y += 6
        self.at.append(y + 9)
        foot = y if self.narrow else self._dated(one)
        css = "dp-small" if small else "dp-title"
        y = self._lines(css, one.title, self.left, y, self.room, 12 if small else 13, bold=True)
        if self.narrow and (one.day or one.place):
            said = " · ".join(part for part in (one.day, one.place) if part)
            y = self._lines("dp-quiet", said, self.left, y, self.room, 11)
        if one.about and not small:
            y = self._lines("dp-about", one.about, self.left, y + 1, self.room, 12)
        for note in one.notes:
            y = self._lines("dp-quiet", note, self.left, y + 1, self.room, 11)
        if one.like and not small:
            y = self._compared(one, top, y)
        y = max(y, foot) + 8
        if place % 2 == 0:
            rectangle(self.ground, "dp-band", (0, top), (self.width, y - top))
        return y

    def _compared(self, one: Station, top: float, y: float) -> float:
        like = _LIKE.format(like=one.like).in_(self.lang)
        unlike = _UNLIKE.format(unlike=one.unlike).in_(self.lang)
        if self.narrow:
            y = self._lines("dp-like", like, self.left, y + 3, self.room, 11)
            return self._lines("dp-quiet", unlike, self.left, y, self.room, 11)
        room = self.width - self.beside - 6
        end = self._lines("dp-like", like, self.beside, top + 6, room, 12)
        return max(y, self._lines("dp-quiet", unlike, self.beside, end + 1, room, 11))

    def _dated(self, one: Station) -> float:
        """The day and the entry, left of the rail; gives the height of their foot."""
        y, end = self.at[-1] + 4, self.rail - 26
        if one.day:
            add(self.words, "text", "dp-day", one.day, x=end, y=y, text_anchor="end")
            y += 14
        for line in wrapped(one.place, 11, end):
            add(self.words, "text", "dp-quiet", line, x=end, y=y, text_anchor="end")
            y += 13
        return y - 13

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
        wide = size * BOLD if bold else size
        for line in wrapped(said, wide, room):
            y += size + 3
            add(self.words, "text", css, line, x=x, y=y)
        return y

    # -- the rail --------------------------------------------------------------------------------

    def _rail(self) -> None:
        stations = self.chart.stations
        way = [place for place, one in enumerate(stations) if one.sort is not Sort.BESIDE]
        for first, last in pairwise(way):
            open_ = {Sort.MISSING, Sort.USUAL} & {stations[first].sort, stations[last].sort}
            css = "dp-rail dp-open" if open_ else "dp-rail"
            upright(self.rails, css, self.rail, self.at[first], self.at[last])
        for place, one in enumerate(stations):
            draw_sign(self.rails, one.sort, self.rail, self.at[place])

    def _seals(self) -> None:
        """A bar beside the rail while the charge was sealed."""
        x = self.rail - 15
        for first, last in self.chart.seals:
            top, bottom = self.at[first], self.at[last]
            rectangle(self.rails, "dp-seal", (x - 3, top), (6, bottom - top))
            end = f"M{number(x - 6)},{number(bottom)}H{number(x + 6)}"
            add(self.rails, "path", "dp-seal-end", d=end)

    def _key(self, y: float) -> float:
        used = [sort for sort in Sort if any(one.sort is sort for one in self.chart.stations)]
        columns = 1 if self.narrow else 3
        step = self.width / columns
        entries: Sequence[Sort | None] = [*used, *([None] if self.chart.seals else [])]
        for place, sort in enumerate(entries):
            x, at = step * (place % columns), y + 22 * (place // columns)
            if sort is None:
                rectangle(self.rails, "dp-seal", (x + 9, at), (6, 16))
            else:
                draw_sign(self.rails, sort, x + 12, at + 8)
            meaning = _SEALED if sort is None else MEANINGS[sort]
            add(self.words, "text", "dp-quiet", meaning.in_(self.lang), x=x + 28, y=at + 12)
        return y + 22 * ((len(entries) + columns - 1) // columns)


MEANINGS: dict[Sort, Text] = {
    Sort.SHOWN: Text("the docket shows it", "el expediente lo muestra"),
    Sort.DOUBTFUL: Text("shown, but to be checked", "lo muestra, pero debe revisarse"),
    Sort.END: Text("shown; the case ends with it", "lo muestra; con ello termina el caso"),
    Sort.BESIDE: Text("beside the way", "al margen del camino"),
    Sort.MISSING: Text("the docket does not show it", "el expediente no lo muestra"),
    Sort.USUAL: Text("usual next, not foretold", "lo usual después, sin pronóstico"),
}
"""What each sign says."""
_SEALED = Text("sealed meanwhile", "bajo reserva entretanto")
_STEPS = Text("What it is", "Qué es")
_COMPARED = Text("Compare with Mexican law", "Compárese con el derecho mexicano")
_LIKE = Text("≈ {like}", "≈ {like}")
_UNLIKE = Text("≠ {unlike}", "≠ {unlike}")
