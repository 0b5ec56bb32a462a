"""The funnel of requests: how many came to each step, and the median of the days between two."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.pen import add, number, rectangle, wrapped
from dedere.pictures.text import clean

WIDE, NARROW = 1000.0, 360.0
_BAR, _GAP = 26.0, 22.0


@dataclass(frozen=True, slots=True)
class Funnel:
    """What is drawn: steps in one language, how many reached each, medians on the arrows."""

    name: str
    title: str
    total: int
    steps: tuple[str, ...]
    reached: tuple[int, ...]
    medians: tuple[int | None, ...]
    measured: tuple[int, ...]

    def told(self, lang: str) -> str:
        """The whole in words."""
        said = [_ALL.format(n=self.total).in_(lang)]
        for place, (step, come) in enumerate(zip(self.steps, self.reached, strict=True)):
            median = self.medians[place - 1] if place else None
            form = _STEP if median is None else _STEP_AFTER
            said.append(form.format(step=step, n=come, days=median or 0).in_(lang))
        return " ".join(said)


def draw(funnel: Funnel, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element."""
    width = NARROW if narrow else WIDE
    left = 0.0 if narrow else 250.0
    room = width - left - 60
    name = f"{funnel.name}-{'narrow' if narrow else 'wide'}"
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
    y = 4.0
    for place, (step, come) in enumerate(zip(funnel.steps, funnel.reached, strict=True)):
        if place:
            median, of = funnel.medians[place - 1], funnel.measured[place - 1]
            said = _UNKNOWN if median is None else _MEDIAN if median != 1 else _MEDIAN_ONE
            add(root, "text", "fn-arrow", "↓ " + said.format(days=median or 0, n=of).in_(lang),
                x=left, y=y + 13)  # fmt: skip
            y += _GAP
        if narrow:
            for line in wrapped(step, 12, width, 2):
                add(root, "text", "fn-word", line, x=0, y=y + 12)
                y += 15
            y += 3
        else:
            add(root, "text", "fn-word", step, x=left - 12, y=y + 18, text_anchor="end")
        long = room * come / max(funnel.total, 1)
        group = add(root, "g", "fn-step")
        add(group, "title", text=clean(f"{step}: {come:,}"))
        rectangle(group, "fn-box", (left, y), (max(long, 1.0), _BAR), 2)
        add(group, "text", "fn-number", f"{come:,}", x=left + max(long, 1.0) + 6, y=y + 18)
        y += _BAR + 4
    root.attrib.update(
        {
            "class": f"funnel {name}",
            "viewBox": f"0 0 {number(width)} {number(y + 4)}",
            "role": "img",
            "lang": lang,
            "aria-labelledby": f"{name}-title {name}-desc",
        }
    )
    title = ET.Element("title", {"id": f"{name}-title"})
    title.text = clean(funnel.title)
    about = ET.Element("desc", {"id": f"{name}-desc"})
    about.text = clean(funnel.told(lang))
    root[:0] = [title, about]
    return ET.tostring(root, encoding="unicode")


_ALL = Text("{n} in all.", "{n} en total.")
_STEP = Text("{step}: {n}.", "{step}: {n}.")
_STEP_AFTER = Text(
    "{step}: {n}, after a median of {days} days.", "{step}: {n}, mediana {days} días."
)
_MEDIAN = Text("median {days} days (n = {n})", "mediana {days} días (n = {n})")
_MEDIAN_ONE = Text("median 1 day (n = {n})", "mediana 1 día (n = {n})")
_UNKNOWN = Text("days not recorded", "sin días registrados")
