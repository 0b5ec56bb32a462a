"""A rule as a diagram: what it concludes on top, and beneath it a tree of what it asks.

The tree grows to the right, so that it reads like a text and a narrow screen scrolls it inside its
own box. A joint says in words how it joins (all, any, none), and each kind of box has a shape of
its own; color only repeats it. An exception stands in a frame under the citation of its provision.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.law.language.reading import (
    NO_CHOICES,
    Choices,
    Clause,
    reading_of,
)
from dedere.law.language.rules import Rule
from dedere.law.rendering.drawing import SVG, add, number, width_of, wrapped, written
from dedere.law.rendering.sentences import sentence_of

SIZE = 13.0
LINE = 17.0
PAD = 9.0
GAP = 8.0
STEP = 26.0
EDGE = 12.0
LEAF = 250.0
HEAD = 190.0
ROOT = 300.0
SMALL = 11.5

STYLE = """
.d-text{font:13px system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;fill:#1b1e23}
.d-small{font-size:11.5px;fill:#575d66}.d-strong{font-weight:600}
.d-box{fill:#fff;stroke:#8b8f96}.d-root{fill:#eef2f7;stroke:#1d3a5f;stroke-width:2}
.d-joint{fill:#1d3a5f;stroke:#1d3a5f}.d-joint-text{fill:#fff;font-weight:600}
.d-none,.d-not{fill:#fff;stroke:#a0221b;stroke-width:2}
.d-reading{fill:#fcefd6;stroke:#7a4a00;stroke-dasharray:5 3}
.d-other{fill:#fff;stroke:#7a4a00;stroke-dasharray:2 3}
.d-list{fill:#f2f0ea;stroke:#8b8f96}.d-line{fill:none;stroke:#8b8f96;stroke-width:1.4}
.d-frame{fill:none;stroke:#7a4a00;stroke-dasharray:6 4}
""".strip()
"""For a picture that stands alone; a page brings its own."""

_WORDS = {
    "all": Text("ALL of", "TODO esto"),
    "any": Text("ANY of", "ALGUNO"),
    "none": Text("NONE of", "NINGUNO"),
    "where": Text("WHERE, THEN", "SI, ENTONCES"),
}
_NOT = Text("NOT", "NO")


@dataclass(slots=True)
class _Box:
    """One box with its words, its place, and the boxes to its right."""

    lines: list[str]
    css: str
    shape: str
    width: float
    notes: list[str] = field(default_factory=list)
    under: list[_Box] = field(default_factory=list)
    x: float = 0.0
    y: float = 0.0

    @property
    def height(self) -> float:
        return 2 * PAD + LINE * (len(self.lines) + len(self.notes)) - 3

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def diagram(rule: Rule, lang: str, choices: Choices = NO_CHOICES, *, name: str = "d") -> str:
    """The rule as SVG for a page, which brings the style."""
    return written(drawn(rule, lang, choices, name))


def picture(rule: Rule, lang: str, choices: Choices = NO_CHOICES) -> str:
    """The rule as an SVG file that stands alone."""
    root = drawn(rule, lang, choices)
    root.set("xmlns", SVG)
    style = ET.Element("style")
    style.text = STYLE
    root.insert(2, style)
    background = ET.Element("rect", {"width": "100%", "height": "100%", "fill": "#fff"})
    root.insert(3, background)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written(root)}\n'


def drawn(rule: Rule, lang: str, choices: Choices = NO_CHOICES, name: str = "d") -> ET.Element:
    """The rule as an element; *name* keeps its ids apart on a page."""
    parts = [(clause, _box(clause.under[0], lang)) for clause in reading_of(rule, choices)]
    head = _words_box(rule.text.in_(lang), "d-root", "square", ROOT)
    known = [rule.provision.citation.in_(lang), rule.number, rule.effect.label.in_(lang)]
    head.notes = wrapped(" · ".join(filter(None, known)), ROOT - 2 * PAD, SMALL)
    head.x, head.y = EDGE, EDGE
    root = ET.Element("svg", {"role": "img", "class": "diagram"})
    root.set("aria-labelledby", f"{name}-title {name}-desc")
    add(root, "title", text=rule.text.in_(lang), id=f"{name}-title")
    add(root, "desc", text=sentence_of(rule, choices).in_(lang), id=f"{name}-desc")
    _draw(root, head)
    top, wide = EDGE + head.height + 2 * GAP, EDGE + head.width
    for clause, tree in parts:
        top, right = _part(root, clause, tree, lang, top)
        wide = max(wide, right)
    width, height = wide + EDGE, top - GAP + EDGE
    root.set("viewBox", f"0 0 {number(width)} {number(height)}")
    root.set("width", number(width))
    root.set("height", number(height))
    return root


def _part(
    root: ET.Element, clause: Clause, tree: _Box, lang: str, top: float
) -> tuple[float, float]:
    """One part of the rule under its heading; an exception in a frame. Where it ends."""
    excepted = clause.provision is not None
    words = clause.text.in_(lang)
    if clause.provision is not None:
        words = f"{words} ({clause.provision.citation.in_(lang)})"
    inset = GAP if excepted else 0.0
    lines = wrapped(words, ROOT, SIZE, bold=True)
    y = top + inset
    for line in lines:
        y += LINE
        add(root, "text", "d-text d-strong", line, x=EDGE + inset, y=y - 4)
    bottom = _place(tree, EDGE + inset, y + 4)
    right = max(_right(tree), EDGE + inset + max(width_of(one, SIZE, bold=True) for one in lines))
    _draw(root, tree)
    if excepted:
        bottom += inset
        add(
            root,
            "rect",
            "d-frame",
            x=EDGE - 4,
            y=top,
            width=right - EDGE + 4 + inset,
            height=bottom - top,
            rx=4.0,
        )
        right += inset
    return bottom + 2 * GAP, right


# -- boxes -----------------------------------------------------------------------------------------


def _box(clause: Clause, lang: str) -> _Box:
    if clause.kind == "not":
        return _joint(_NOT.in_(lang), "not", [_box(clause.under[0], lang)])
    if clause.kind == "part":
        return _headed(clause, lang, "d-list")
    if clause.kind in _WORDS:
        joint = _joint(_WORDS[clause.kind].in_(lang), clause.kind, [])
        joint.under = [_box(one, lang) for one in clause.under]
        if clause.negated:
            return _joint(_NOT.in_(lang), "not", [joint])
        return joint
    if clause.kind == "reading":
        made = _words_box(clause.text.in_(lang), "d-reading", "round", HEAD)
        made.notes = [clause.reading.name] if clause.reading else []
        made.under = [_box(one, lang) for one in clause.under]
        return made
    if clause.kind == "answer":
        return _headed(clause, lang, "d-reading" if clause.taken else "d-other")
    if clause.under:
        return _headed(clause, lang, "d-list" if clause.kind == "list" else "d-box")
    made = _words_box(clause.text.in_(lang), "d-not" if clause.negated else "d-box", "square", LEAF)
    if clause.fact is not None and clause.fact.judged_by is not None:
        made.notes = wrapped(f"§ {clause.fact.judged_by.in_(lang)}", LEAF - 2 * PAD, SMALL)
    if clause.provision is not None:
        made.notes += wrapped(clause.provision.citation.in_(lang), LEAF - 2 * PAD, SMALL)
    return made


def _headed(clause: Clause, lang: str, css: str) -> _Box:
    """A box whose own words stand over those to its right."""
    made = _words_box(clause.text.in_(lang), css, "square", HEAD)
    if clause.provision is not None:
        made.notes = wrapped(clause.provision.citation.in_(lang), HEAD - 2 * PAD, SMALL)
    made.under = [_box(one, lang) for one in clause.under]
    return made


def _words_box(words: str, css: str, shape: str, room: float) -> _Box:
    lines = wrapped(words, room - 2 * PAD, SIZE, bold=css == "d-root")
    return _Box(lines, css, shape, room)


def _joint(words: str, kind: str, under: list[_Box]) -> _Box:
    css = "d-joint" if kind in ("all", "any", "where") else "d-none"
    shape = "round" if kind in ("any", "none") else "square"
    return _Box([words], css, shape, width_of(words, SIZE, bold=True) + 2 * PAD, under=under)


# -- places ----------------------------------------------------------------------------------------


def _place(box: _Box, x: float, y: float) -> float:
    """Give a box and those to its right their places; return where they end below."""
    box.x = x
    if not box.under:
        box.y = y
        return y + box.height
    top = y
    for one in box.under:
        top = _place(one, x + box.width + STEP, top) + GAP
    end = top - GAP
    middle = (box.under[0].middle + box.under[-1].middle) / 2
    box.y = middle - box.height / 2
    if box.y < y:
        # A box that is taller than what stands to its right pushes that down to its middle.
        _shift(box, y - box.y)
        end += y - middle + box.height / 2
    return max(end, box.y + box.height)


def _shift(box: _Box, by: float) -> None:
    box.y += by
    for one in box.under:
        _shift(one, by)


def _right(box: _Box) -> float:
    return max([box.x + box.width, *(_right(one) for one in box.under)])


def _draw(root: ET.Element, box: _Box) -> None:
    for one in box.under:
        start, end = box.x + box.width, one.x
        bend = start + STEP / 2
        path = (
            f"M{number(start)},{number(box.middle)}H{number(bend)}"
            f"V{number(one.middle)}H{number(end)}"
        )
        add(root, "path", "d-line", d=path)
    group = add(root, "g")
    radius = box.height / 2 if box.shape == "round" and len(box.lines) == 1 else 3.0
    if box.shape == "round" and len(box.lines) > 1:
        radius = 12.0
    add(
        group,
        "rect",
        box.css,
        x=box.x,
        y=box.y,
        width=box.width,
        height=box.height,
        rx=radius,
    )
    y = box.y + PAD
    joint = " d-joint-text" if box.css == "d-joint" else " d-strong" if box.css == "d-root" else ""
    for line in box.lines:
        y += LINE
        add(group, "text", f"d-text{joint}", line, x=box.x + PAD, y=y - 5)
    for line in box.notes:
        y += LINE
        add(group, "text", "d-text d-small", line, x=box.x + PAD, y=y - 5)
    for one in box.under:
        _draw(root, one)
