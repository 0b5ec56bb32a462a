"""Draws a flight: seats in rows with an aisle, bars for who stays.

Every kind of seat has an outline and words of its own; color only helps.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.dates import day_words
from dedere.pictures.group.flight import PROSPECTIVE, Cabin, Seat, Staying
from dedere.pictures.pen import BOLD, add, level, number, polygon, rectangle, text_width, wrapped
from dedere.pictures.text import clean, cut

WIDE, NARROW = 860.0, 366.0
HIGH, GAP, AISLE = 44.0, 6.0, 26.0


def draw(cabin: Cabin, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element.

    Args:
        cabin: what is shown.
        lang: ``en`` or ``es``.
        narrow: one column, for a telephone.
    """
    return _Picture(cabin, lang, narrow=narrow).svg()


class _Picture:
    def __init__(self, cabin: Cabin, lang: str, *, narrow: bool) -> None:
        self.cabin, self.lang, self.narrow = cabin, lang, narrow
        self.width = NARROW if narrow else WIDE
        self.side = 1 if narrow else 3  # seats on each side of the aisle
        across = 2 * self.side
        self.seat = (self.width - AISLE - (across - 2) * GAP) / across
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        """The whole picture."""
        y = self._head()
        y = self._seats(y + 10)
        y = self._key(y + 10)
        y = self._stays(y + 22)
        corner = _CORNER.format(
            n=self.cabin.people, day=day_words(self.cabin.as_of.toordinal(), self.lang)
        )
        y += 16
        add(
            self.root,
            "text",
            "gr-quiet",
            corner.in_(self.lang),
            x=self.width,
            y=y,
            text_anchor="end",
        )
        self.root.attrib.update(
            {
                "class": "group-flight",
                "viewBox": f"0 0 {number(self.width)} {number(y + 8)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": "group-title group-desc",
            }
        )
        named = ET.Element("title", {"id": "group-title"})
        named.text = clean(self.cabin.title)
        about = ET.Element("desc", {"id": "group-desc"})
        about.text = clean(self._told())
        self.root[:0] = [named, about]
        return ET.tostring(self.root, encoding="unicode")

    def _told(self) -> str:
        parts = [*self.cabin.beneath]
        if self.cabin.prospective:
            parts.insert(0, PROSPECTIVE.in_(self.lang))
        parts += [f"{one.id}: {', '.join(self._of_seat(one))}." for one in self.cabin.seats]
        parts.append(_ESCORTS.format(n=self.cabin.escorts).in_(self.lang))
        parts += [f"{one.reason}: {one.count}." for one in self.cabin.stays]
        return " ".join(parts)

    def _of_seat(self, seat: Seat) -> list[str]:
        said = [seat.beneath]
        said += [_VULNERABLE.in_(self.lang)] if seat.vulnerable else []
        said += [_RUNS_OUT.in_(self.lang)] if seat.runs_out else []
        return said

    # -- head ------------------------------------------------------------------------------------

    def _head(self) -> float:
        y = 0.0
        for line in wrapped(self.cabin.title, 14 * BOLD, self.width):
            y += 18
            add(self.root, "text", "gr-title", line, x=0, y=y)
        for text in self.cabin.beneath:
            for line in wrapped(text, 12, self.width):
                y += 17
                add(self.root, "text", "", line, x=0, y=y)
        if self.cabin.prospective:
            lines = wrapped(PROSPECTIVE.in_(self.lang), 12 * BOLD, self.width - 20)
            y += 8
            rectangle(self.root, "gr-stamp", (0, y), (self.width, 16 * len(lines) + 10), 3)
            for line in lines:
                y += 16
                add(self.root, "text", "gr-stamp-words", line, x=10, y=y + 1)
            y += 10
        return y

    # -- seats -----------------------------------------------------------------------------------

    def _seats(self, top: float) -> float:
        cabin = self.cabin
        kinds: list[Seat | str] = [*cabin.seats]
        kinds += ["escort"] * cabin.escorts + ["free"] * cabin.free
        across = 2 * self.side
        for place, kind in enumerate(kinds):
            row, column = divmod(place, across)
            x = column * (self.seat + GAP) + (AISLE - GAP if column >= self.side else 0)
            corner = (x, top + row * (HIGH + GAP))
            if isinstance(kind, Seat):
                self._person(kind, corner)
            else:
                self._other(kind, corner)
        rows = -(-len(kinds) // across)
        return top + rows * (HIGH + GAP)

    def _person(self, seat: Seat, corner: tuple[float, float]) -> None:
        x, y = corner
        css = "gr-seat gr-prospective" if self.cabin.prospective else "gr-seat"
        rectangle(self.root, css, corner, (self.seat, HIGH), 6)
        room = self.seat - 14 - 13 * (seat.vulnerable + seat.runs_out)
        add(self.root, "text", "gr-name", _fit(seat.id, 12 * BOLD, room), x=x + 7, y=y + 18)
        beneath = _fit(seat.beneath, 11, self.seat - 14)
        add(self.root, "text", "gr-quiet", beneath, x=x + 7, y=y + 34)
        right = x + self.seat - 12
        if seat.vulnerable:
            self._diamond(right, y + 13)
            right -= 14
        if seat.runs_out:
            self._glass(right, y + 13)

    def _other(self, kind: str, corner: tuple[float, float]) -> None:
        x, y = corner
        group = add(self.root, "g", f"gr-{kind}")
        rectangle(group, "gr-box", corner, (self.seat, HIGH), 6)
        if kind == "escort":
            for step in range(12, int(self.seat), 14):
                d = f"M{number(x + step)},{number(y + 3)}l-9,38"
                add(group, "path", "gr-hatch", d=d)
        words = (_ESCORT if kind == "escort" else _FREE).in_(self.lang)
        middle = x + self.seat / 2
        add(group, "text", "gr-quiet gr-halo", words, x=middle, y=y + 26, text_anchor="middle")

    def _diamond(self, x: float, y: float) -> None:
        polygon(self.root, "gr-vulnerable", [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)])

    def _glass(self, x: float, y: float) -> None:
        points = [(x - 5, y - 6), (x + 5, y - 6), (x - 5, y + 6), (x + 5, y + 6)]
        polygon(self.root, "gr-runs-out", points)

    def _key(self, y: float) -> float:
        """What the two marks mean, where they are used."""
        x, y = 6.0, y + 6
        marks = (
            (any(one.vulnerable for one in self.cabin.seats), self._diamond, _VULNERABLE),
            (any(one.runs_out for one in self.cabin.seats), self._glass, _RUNS_OUT),
        )
        used = False
        for there, mark, text in marks:
            if not there:
                continue
            words = text.in_(self.lang)
            if used and x + 30 + text_width(words, 11) > self.width:
                x, y = 6.0, y + 20
            mark(x, y)
            add(self.root, "text", "gr-quiet", words, x=x + 12, y=y + 4)
            x += 30 + text_width(words, 11)
            used = True
        return y + 6 if used else y - 6

    # -- who stays -------------------------------------------------------------------------------

    def _stays(self, y: float) -> float:
        if not self.cabin.stays:
            return y
        total = sum(one.count for one in self.cabin.stays)
        heading = _STAYING.format(n=total).in_(self.lang)
        add(self.root, "text", "gr-title", heading, x=0, y=y)
        y += 8
        most = max(one.count for one in self.cabin.stays)
        for one in self.cabin.stays:
            y = self._reason(one, most, y)
        return y

    def _reason(self, one: Staying, most: int, top: float) -> float:
        level(self.root, "gr-rule", top, 0, self.width)
        left = 0.0 if self.narrow else 300.0
        room = self.width if self.narrow else left - 16
        y = top
        for line in wrapped(one.reason, 12 * BOLD, room, 3):
            y += 16
            add(self.root, "text", "gr-name", line, x=0, y=y)
        label = y
        y = y if self.narrow else top
        long = (self.width - left - 50) * one.count / most
        rectangle(self.root, "gr-bar", (left, y + 6), (max(long, 2.0), 12))
        add(self.root, "text", "gr-name", str(one.count), x=left + max(long, 2.0) + 6, y=y + 16)
        y += 20
        names = ", ".join(one.names)
        if one.count > len(one.names):
            names += _MORE.format(n=one.count - len(one.names)).in_(self.lang)
        for line in wrapped(names, 11, self.width - left):
            y += 14
            add(self.root, "text", "gr-quiet", line, x=left, y=y)
        return max(y, label) + 9


def _fit(text: str, size: float, room: float) -> str:
    """Words that fit into a room, with a sign where they are cut."""
    while text_width(text, size) > room and len(text) > 1:
        text = cut(text, len(text) - 1)
    return text


_CORNER = Text("n = {n} persons · as of {day}", "n = {n} personas · al {day}")
_ESCORT = Text("escort", "custodio")
_ESCORTS = Text("Seats of escorts: {n}.", "Lugares de custodios: {n}.")
_FREE = Text("free", "libre")
_VULNERABLE = Text("marked vulnerable by an officer", "señalada como vulnerable por un funcionario")
_RUNS_OUT = Text(
    "the sentence ends before the next flight", "la pena termina antes del próximo vuelo"
)
_STAYING = Text("Who stays, by reason: {n}", "Quiénes se quedan, por razón: {n}")
_MORE = Text(" and {n} more", " y {n} más")
