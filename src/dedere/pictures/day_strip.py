"""A strip of days: a dot for each limit that ends on a day, from today on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.dates import day_words, short_month
from dedere.pictures.pen import add, level, number, upright
from dedere.pictures.text import clean

WIDE, NARROW = 1000.0, 360.0
_MOST = 6
"""So many dots stand above each other; of more the number is told."""
_STEP = 11.0


@dataclass(frozen=True, slots=True)
class Strip:
    """How many limits end on each of some days."""

    first: date
    days: int
    ends: Mapping[date, int]

    def table(self, lang: str) -> list[tuple[str, int]]:
        """The same as a table: the days on which something ends."""
        return [(day_words(day.toordinal(), lang), self.ends[day]) for day in sorted(self.ends)]

    def told(self, lang: str) -> str:
        """The whole in words."""
        total = sum(self.ends.values())
        last = day_words((self.first + timedelta(days=self.days - 1)).toordinal(), lang)
        return _TOLD.format(n=total, days=len(self.ends), last=last).in_(lang)


def draw(strip: Strip, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element; on a telephone with half the days in each of two rows."""
    rows = 2 if narrow else 1
    width = NARROW if narrow else WIDE
    name = "day-strip-narrow" if narrow else "day-strip-wide"
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
    each = -(-strip.days // rows)
    y = 0.0
    for row in range(rows):
        start = strip.first + timedelta(days=row * each)
        y = _row(root, strip, lang, (start, each), y, width)
    root.attrib.update(
        {
            "class": f"day-strip {name}",
            "viewBox": f"0 0 {number(width)} {number(y)}",
            "role": "img",
            "lang": lang,
            "aria-labelledby": f"{name}-title {name}-desc",
        }
    )
    title = ET.Element("title", {"id": f"{name}-title"})
    title.text = clean(_TITLE.in_(lang))
    about = ET.Element("desc", {"id": f"{name}-desc"})
    about.text = clean(strip.told(lang))
    root[:0] = [title, about]
    return ET.tostring(root, encoding="unicode")


def _row(
    root: ET.Element, strip: Strip, lang: str, part: tuple[date, int], top: float, width: float
) -> float:
    first, days = part
    step = width / days
    base = top + 14 + _MOST * _STEP
    level(root, "ds-line", base, 0, width)
    for place in range(days):
        day = first + timedelta(days=place)
        x = step * (place + 0.5)
        if day == strip.first:
            add(root, "text", "ds-today", _TODAY.in_(lang), x=0, y=base + 28)
        if day.day == 1 or place == 0:
            upright(root, "ds-month", step * place, top + 8, base)
            add(root, "text", "ds-word", short_month(day, lang), x=step * place + 3, y=top + 10)
        if day.weekday() == 0:
            add(
                root, "text", "ds-number", str(day.day), x=float(x), y=base + 14,
                text_anchor="middle",
            )  # fmt: skip
        ends = strip.ends.get(day, 0)
        group = add(root, "g", "ds-day") if ends else root
        if ends:
            add(group, "title", text=clean(f"{day_words(day.toordinal(), lang)}: {ends}"))
        for at in range(min(ends, _MOST if ends <= _MOST else _MOST - 1)):
            add(
                group, "circle", "ds-dot", cx=float(x), cy=float(base - 7 - at * _STEP),
                r=min(4.5, step / 2 - 0.7),
            )  # fmt: skip
        if ends > _MOST:
            place_of = base - 3 - (_MOST - 1) * _STEP
            add(group, "text", "ds-more", str(ends), x=float(x), y=place_of, text_anchor="middle")
    return base + 34


_TITLE = Text("Limits that end in the next days", "Plazos que vencen en los próximos días")
_TOLD = Text(
    "{n} limits end on {days} days up to {last}. Each dot is one limit.",
    "{n} plazos vencen en {days} días hasta el {last}. Cada punto es un plazo.",
)
_TODAY = Text("today", "hoy")
