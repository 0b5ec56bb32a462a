"""The picture: a bar for the term, one line for each of its ends, today across both."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.calendars import NEVER
from dedere.pictures.dates import date_words, day_words
from dedere.pictures.pen import add, level, number, polygon, rectangle, text_width, upright, wrapped
from dedere.pictures.sentence.axis import Axis
from dedere.pictures.sentence.model import LETTERS, End, Term
from dedere.pictures.text import clean

_EDGE = 14.0
_BAR_TOP = 62.0
_BAR = 30.0
_FONT = 12.0
_LINE = 16.0

_SERVED = Text("served", "cumplido")
_LEFT = Text("left", "por cumplir")
_CREDIT = Text("credit that shortens the term", "crédito que acorta la pena")
_RANGE = Text("somewhere in this range", "en algún día de este tramo")
_TODAY = Text("as of {day}", "al {day}")
_NO_END = Text("no end", "sin final")
_CORNER = Text("n = 1 sentence · computed, not official", "n = 1 pena · calculado, no oficial")


def draw(term: Term, lang: str, *, narrow: bool = False) -> str:
    """The picture of a sentence, as an SVG element.

    Args:
        term: the sentence, its ends and the day asked for.
        lang: ``en`` or ``es``.
        narrow: for a narrow screen: words stand above their line and not beside it.
    """
    return _Drawing(term, lang, narrow).svg()


class _Drawing:
    def __init__(self, term: Term, lang: str, narrow: bool) -> None:
        self.term = term
        self.lang = lang
        self.narrow = narrow
        self.form = "narrow" if narrow else "wide"
        self.width = 390.0 if narrow else 960.0
        self.name = f"sentence-{self.form}-{re.sub('[^A-Za-z0-9_-]', '-', term.id)}"
        self.axis = Axis(term.first, term.last, _EDGE, self.width - _EDGE - 8)
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        self._hatch()
        years, today, bar = (self._layer(name) for name in ("years", "today", "bar"))
        bottom = self._ends(_BAR_TOP + _BAR + 18)
        self._years(years, bottom)
        self._bar(bar)
        self._today(today, bottom)
        height = self._key(bottom + 24)
        self.root.attrib.update(
            {
                "class": f"sentence sentence-{self.form} picture-{self.form}",
                "viewBox": f"0 0 {number(self.width)} {number(height)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = clean(self.term.title.in_(self.lang))
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = clean(" ".join(lines(self.term, self.lang)))
        self.root[:0] = [title, about]
        return ET.tostring(self.root, encoding="unicode")

    def _layer(self, name: str) -> ET.Element:
        return add(self.root, "g", f"sn-{name}")

    def _hatch(self) -> None:
        defs = add(self.root, "defs")
        pattern = add(
            defs,
            "pattern",
            id=f"{self.name}-hatch",
            width=7,
            height=7,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )
        upright(pattern, "sn-hatch", 0, 0, 7)

    # The bar ------------------------------------------------------------------------------------

    def _bar(self, group: ET.Element) -> None:
        term, axis = self.term, self.axis
        full, projected = term.ends[0].day, term.ends[min(1, len(term.ends) - 1)].day
        begins = axis(term.begins.earliest)
        ends = axis.end(full.latest)
        turns = min(axis.end(projected.latest), ends)
        now = min(max(axis(term.today.toordinal() + 1), begins), turns)
        self._piece(group, "sn-served", begins, now, _SERVED)
        self._piece(group, "sn-left", now, turns, _LEFT)
        credit = self._piece(group, "sn-credit", turns, ends, _CREDIT)
        if credit is not None:
            credit.set("fill", f"url(#{self.name}-hatch)")
        rectangle(group, "sn-outline", (begins, _BAR_TOP), (max(ends - begins, 0.5), _BAR))
        if full.latest >= NEVER:
            top = _BAR_TOP
            points = [(ends, top), (ends + 12, top + _BAR / 2), (ends, top + _BAR)]
            polygon(group, "sn-arrow", points)

    def _piece(
        self, group: ET.Element, css: str, left: float, right: float, words: Text
    ) -> ET.Element | None:
        if right - left < 0.5:
            return None
        made = rectangle(group, css, (left, _BAR_TOP), (right - left, _BAR))
        add(made, "title", text=words.in_(self.lang))
        said = words.in_(self.lang)
        if css != "sn-credit" and text_width(said, _FONT) < right - left - 8:
            css = f"sn-on-{css.removeprefix('sn-')}"
            add(group, "text", css, said, x=left + 6, y=_BAR_TOP + _BAR / 2 + 4)
        return made

    # The ends -----------------------------------------------------------------------------------

    def _ends(self, y: float) -> float:
        poles, marks = self._layer("poles"), self._layer("ends")
        for place, end in enumerate(self.term.ends):
            words = self._words(end)
            room = self.width - 2 * _EDGE
            side = None if self.narrow else self._side(end, words)
            if side is None:
                for line in wrapped(words, _FONT, room):
                    add(marks, "text", "sn-words", line, x=_EDGE, y=y + 10)
                    y += _LINE
                y += 4
            self._end(poles, marks, place, end, y + 8)
            if side is not None:
                x, css = side
                add(marks, "text", f"sn-words {css}", words, x=x, y=y + 12)
            y += 30
        return y

    def _words(self, end: End) -> str:
        day = _NO_END.in_(self.lang) if end.day.is_never else date_words(end.day, self.lang)
        return f"{end.name.in_(self.lang)}: {day}"

    def _places(self, end: End) -> tuple[float, float]:
        return self.axis.end(end.day.earliest), self.axis.end(end.day.latest)

    def _end(self, poles: ET.Element, marks: ET.Element, at: int, end: End, y: float) -> None:
        first, last = self._places(end)
        group = add(marks, "g", f"sn-end sn-{end.key}")
        add(group, "title", text=f"{self._words(end)} ({end.left.in_(self.lang)})")
        for x in dict.fromkeys((first, last)):
            upright(poles, "sn-pole", x, _BAR_TOP + _BAR, y)
        if last - first > 1:
            rectangle(group, "sn-range", (first, y - 6), (last - first, 12), 6)
        middle = (first + last) / 2
        x = min(max(middle, _EDGE + 9), self.width - _EDGE - 9)
        add(group, "circle", "sn-disc", cx=float(x), cy=float(y), r=9)
        add(group, "text", "sn-letter", LETTERS[at], x=float(x), y=y + 4)

    def _side(self, end: End, words: str) -> tuple[float, str] | None:
        """Where the words stand beside their mark, on the side that has room; None if neither."""
        first, last = self._places(end)
        middle = (first + last) / 2
        reach = max((last - first) / 2, 9) + 8
        wide = text_width(words, _FONT)
        if middle - reach - wide > _EDGE:
            return middle - reach, "sn-before"
        return (middle + reach, "") if middle + reach + wide < self.width - _EDGE else None

    # Time ---------------------------------------------------------------------------------------

    def _years(self, group: ET.Element, bottom: float) -> None:
        level(group, "sn-axis", _BAR_TOP - 8, self.axis.left, self.axis.right)
        for year, x in self.axis.years():
            upright(group, "sn-year", x, _BAR_TOP - 13, bottom - 8)
            add(group, "text", "sn-year-words", str(year), x=x + 3, y=_BAR_TOP - 14)

    def _today(self, group: ET.Element, bottom: float) -> None:
        x = self.axis(self.term.today.toordinal() + 1)
        upright(group, "sn-now", x, 24, bottom - 8)
        words = _TODAY.format(day=day_words(self.term.today.toordinal(), self.lang)).in_(self.lang)
        half = text_width(words, _FONT) * 0.6
        x = min(max(x, _EDGE + half), self.width - _EDGE - half)
        add(group, "text", "sn-now-words", words, x=x, y=18)

    # The key ------------------------------------------------------------------------------------

    def _key(self, y: float) -> float:
        group = self._layer("key")
        x = _EDGE
        for css, words in self._meanings():
            said = words.in_(self.lang)
            room = 30 + text_width(said, _FONT)
            if x > _EDGE and x + room > self.width - _EDGE:
                x, y = _EDGE, y + 20
            sample = rectangle(group, css, (x, y - 10), (18, 12), 6 if css == "sn-range" else 0)
            if css == "sn-credit":
                sample.set("fill", f"url(#{self.name}-hatch)")
            rectangle(group, "sn-outline", (x, y - 10), (18, 12), 6 if css == "sn-range" else 0)
            add(group, "text", "sn-words", said, x=x + 24, y=y)
            x += room + 12
        y += 22
        add(group, "text", "sn-corner", _CORNER.in_(self.lang), x=self.width - _EDGE, y=y)
        return y + 8

    def _meanings(self) -> list[tuple[str, Text]]:
        drawn = {one.get("class") for one in self.root.iter("rect")}
        all_ = [("sn-served", _SERVED), ("sn-left", _LEFT), ("sn-credit", _CREDIT)]
        found = [(css, words) for css, words in all_ if css in drawn]
        if "sn-range" in drawn:
            found.append(("sn-range", _RANGE))
        return found


def lines(term: Term, lang: str) -> list[str]:
    """The same in words, one line for each end."""
    day = day_words(term.today.toordinal(), lang)
    told = [f"{_TODAY.format(day=day).in_(lang).capitalize()}."]
    for letter, end in zip(LETTERS, term.ends, strict=False):
        words = end.words.in_(lang)
        told.append(f"{letter}. {end.name.in_(lang)}: {words} ({end.left.in_(lang)}).")
    return told


def rows(term: Term, lang: str) -> list[tuple[str, str, str, str]]:
    """The table beside the picture: letter, end, day, what is left."""
    return [
        (letter, end.name.in_(lang), end.words.in_(lang), end.left.in_(lang))
        for letter, end in zip(LETTERS, term.ends, strict=False)
    ]
