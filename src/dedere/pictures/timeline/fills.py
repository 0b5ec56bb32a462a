"""What bars are filled with: gradients where a date is known in part, hatching for a stay."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.pen import add, upright

_GRADIENTS = (
    ("soft", "tl-stop", ((0, 0), (0.25, 1), (0.75, 1), (1, 0))),
    ("in", "tl-stop", ((0, 0), (1, 1))),
    ("out", "tl-stop", ((0, 1), (1, 0))),
    ("custody-in", "tl-stop-custody", ((0, 0), (1, 1))),
    ("custody-out", "tl-stop-custody", ((0, 1), (1, 0))),
)
_PATTERNS = (("hatch", 5, "tl-hatch"), ("sparse", 9, "tl-hatch tl-pale"))


def fills(prefix: str, *, downwards: bool) -> ET.Element:
    """The definitions of all fills; their ids begin with *prefix*, which is the picture's own."""
    defs = ET.Element("defs")
    ends = {"x2": "0", "y2": "1"} if downwards else {}
    for name, css, stops in _GRADIENTS:
        gradient = add(defs, "linearGradient", id=f"{prefix}-{name}", **ends)
        for offset, opacity in stops:
            add(gradient, "stop", css, offset=offset, stop_opacity=opacity)
    for name, step, css in _PATTERNS:
        pattern = add(
            defs,
            "pattern",
            id=f"{prefix}-{name}",
            width=step,
            height=step,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )
        upright(pattern, css, 0, 0, step)
    return defs
