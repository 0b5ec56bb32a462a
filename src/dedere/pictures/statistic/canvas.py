"""Where a picture is drawn, and round numbers for its axes."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree as ET


@dataclass(frozen=True, slots=True)
class Canvas:
    """The element to draw into, how wide it is, and the name of the hatching."""

    root: ET.Element
    width: float
    narrow: bool
    hatch: str


def steps(most: float, at_most: int = 6) -> list[float]:
    """Round numbers from 0 on that are not larger than *most*, at most so many of them."""
    for power in range(-6, 16):
        for lead in (1, 2, 5):
            step = lead * 10.0**power
            if most / step <= at_most:
                return [step * place for place in range(int(most / step + 1e-9) + 1)]
    return [0.0]


def rounded(value: float, *, is_share: bool) -> str:
    """A number of an axis."""
    if is_share:
        return f"{round(100 * value, 6):g} %"
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"
