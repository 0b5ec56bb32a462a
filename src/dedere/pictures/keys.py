"""Three lamps for each person: who agrees to a transfer, who does not, and of whom it is not known.

A lamp is told by its shape and by a word, never by its color alone: a full disc with a tick is
turned, a square with a cross is not, a broken diamond with a question mark is not known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.pen import BOLD, add, level, number, polygon, rectangle, wrapped
from dedere.pictures.text import clean

State = bool | None


@dataclass(frozen=True, slots=True)
class Row:
    """One person: a name, what stands beneath it, the three lamps, and whether all is ready."""

    name: str
    beneath: str
    lamps: tuple[State, ...]
    answer: str
    """The outcome in words: ready, eligible, open, not eligible."""
    ready: bool


def draw(
    rows: Sequence[Row],
    heads: Sequence[Text],
    as_of: date,
    lang: str,
    *,
    narrow: bool = False,
) -> str:
    """The picture as one ``svg`` element.

    Args:
        rows: the people, in the order in which they are shown.
        heads: whose the lamps are, from left to right.
        as_of: the day of which the lamps speak.
        lang: ``en`` or ``es``.
        narrow: one column, for a telephone.
    """
    return _Picture(rows, heads, as_of, lang, narrow=narrow).svg()


class _Picture:
    def __init__(
        self, rows: Sequence[Row], heads: Sequence[Text], as_of: date, lang: str, *, narrow: bool
    ) -> None:
        self.rows, self.heads, self.as_of, self.lang = rows, heads, as_of, lang
        self.narrow = narrow
        self.width = 366.0 if narrow else 860.0
        self.left = 0.0 if narrow else 250.0
        self.step = (self.width - self.left) / (len(heads) + (0 if narrow else 1))
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        title = _TITLE.in_(self.lang)
        y = 16.0
        add(self.root, "text", "ky-title", title, x=0, y=y)
        y += 12
        if not self.narrow:
            y = self._heads(y)
        for place, row in enumerate(self.rows):
            y = self._row(row, place, y)
        y = self._key(y + 14)
        corner = _CORNER.format(n=len(self.rows), day=self.as_of).in_(self.lang)
        add(self.root, "text", "ky-quiet", corner, x=self.width, y=y, text_anchor="end")
        self.root.attrib.update(
            {
                "class": "keys",
                "viewBox": f"0 0 {number(self.width)} {number(y + 8)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": "keys-title keys-desc",
            }
        )
        named = ET.Element("title", {"id": "keys-title"})
        named.text = title
        about = ET.Element("desc", {"id": "keys-desc"})
        about.text = clean(self._told())
        self.root[:0] = [named, about]
        return ET.tostring(self.root, encoding="unicode")

    def _told(self) -> str:
        lines = []
        for row in self.rows:
            lamps = "; ".join(
                f"{head.in_(self.lang)}: {WORDS[state].in_(self.lang)}"
                for head, state in zip(self.heads, row.lamps, strict=True)
            )
            lines.append(f"{row.name}: {row.answer}. {lamps}.")
        return " ".join(lines)

    def _heads(self, y: float) -> float:
        deepest = y
        for place, head in enumerate([*self.heads, _STANDS]):
            lines = wrapped(_begun(head.in_(self.lang)), 12 * BOLD, self.step - 12)
            x = self.left + place * self.step
            deepest = max(deepest, self._lines("ky-head", lines, x, y + 14, 15))
        return deepest - 5

    def _row(self, row: Row, place: int, y: float) -> float:
        room = (self.width if self.narrow else self.left) - 24
        names = wrapped(row.name, 13 * BOLD, room, 2)
        beneath = wrapped(row.beneath, 11, room, 2)
        said = 18.0 * len(names) + 14 * len(beneath)
        height = said + 98 if self.narrow else max(46.0, said + 14)
        if place % 2 == 0:
            rectangle(self.root, "ky-band", (0, y), (self.width, height))
        level(self.root, "ky-rule", y, 0, self.width)
        at = self._lines("ky-name", names, 8, y + 20, 17)
        at = self._lines("ky-quiet", beneath, 8, at, 14)
        css = "ky-word ky-strong" if row.ready else "ky-word"
        middle = at + 10 if self.narrow else y + height / 2
        for index, (head, state) in enumerate(zip(self.heads, row.lamps, strict=True)):
            x = self.left + index * self.step + (8 if self.narrow else 0)
            self._beside(x, middle, state)
            if self.narrow:
                words = wrapped(head.in_(self.lang), 11, self.step - 16, 2)
                self._lines("ky-quiet", words, x, middle + 26, 13)
        if self.narrow:
            self._lines(css, [row.answer], 8, middle + 60, 15)
        else:
            lines = wrapped(row.answer, 12 * BOLD, self.step - 8, 2)
            x = self.left + len(self.heads) * self.step
            self._lines(css, lines, x, middle + 4 - 7.5 * (len(lines) - 1), 15)
        return y + height

    def _lines(self, css: str, lines: Sequence[str], x: float, y: float, step: float) -> float:
        """Words in lines; gives the place of the line that would follow."""
        for line in lines:
            add(self.root, "text", css, line, x=x, y=y)
            y += step
        return y

    def _beside(self, x: float, y: float, state: State) -> None:
        """A lamp with its word."""
        self._lamp(x + 10, y, state)
        words = wrapped(WORDS[state].in_(self.lang), 12, self.step - 34, 2)
        self._lines("ky-word", words, x + 26, y + 4 - 7 * (len(words) - 1), 14)

    def _lamp(self, x: float, y: float, state: State) -> None:
        group = add(self.root, "g", _CSS[state])
        if state is True:
            add(group, "circle", "ky-lamp", cx=float(x), cy=float(y), r=9.0)
            tick = f"M{number(x - 4)},{number(y)}L{number(x - 1)},{number(y + 4)}"
            add(group, "path", "ky-sign", d=f"{tick}L{number(x + 5)},{number(y - 4)}")
        elif state is False:
            rectangle(group, "ky-lamp", (x - 9, y - 9), (18, 18), 2)
            one = f"M{number(x - 4)},{number(y - 4)}L{number(x + 4)},{number(y + 4)}"
            other = f"M{number(x + 4)},{number(y - 4)}L{number(x - 4)},{number(y + 4)}"
            add(group, "path", "ky-sign", d=one + other)
        else:
            polygon(group, "ky-lamp", [(x, y - 11), (x + 11, y), (x, y + 11), (x - 11, y)])
            add(group, "text", "ky-mark", "?", x=float(x), y=y + 5)

    def _key(self, y: float) -> float:
        x = 0.0
        for state in (True, False, None):
            if self.narrow and state is not True:
                x, y = 0.0, y + 26
            self._lamp(x + 12, y + 10, state)
            said = MEANINGS[state].in_(self.lang)
            room = self.width - 30 if self.narrow else 250.0
            self._lines("ky-quiet", wrapped(said, 11, room, 2), x + 30, y + 14, 13)
            x += 290
        return y + 46


def _begun(words: str) -> str:
    """Words as a heading begins."""
    return words[:1].upper() + words[1:]


_CSS: dict[State, str] = {True: "ky-on", False: "ky-off", None: "ky-open"}
WORDS: dict[State, Text] = {
    True: Text("turned", "dada"),
    False: Text("not turned", "no dada"),
    None: Text("not known", "no se sabe"),
}
"""A lamp in a word."""
MEANINGS: dict[State, Text] = {
    True: Text("turned: all that the law asks is met", "dada: se cumple cuanto pide la ley"),
    False: Text("not turned: something is not met", "no dada: algo no se cumple"),
    None: Text("not known; never taken as turned", "no se sabe; nunca se toma por dada"),
}
"""What each lamp says."""
_TITLE = Text("The three keys of a transfer", "Las tres llaves de un traslado")
_STANDS = Text("Stands", "Estado")
_CORNER = Text("n = {n} · as of {day}", "n = {n} · al {day}")
