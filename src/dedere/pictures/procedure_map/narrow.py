"""The narrow map: one column, for a telephone or an upright page."""

from __future__ import annotations

from typing import ClassVar

from dedere.pictures.pen import BOLD, add, upright, wrapped
from dedere.pictures.procedure_map.frame import MapPicture

_GAP = 18.0


class NarrowMap(MapPicture):
    """One step under the other; what does not come from the one above says from where it comes."""

    prefix: ClassVar[str] = "narrow"
    width: ClassVar[float] = 360.0

    def paint(self, top: float) -> float:
        y = top
        flow, numbers = self.chart.main.flow, self.chart.numbers
        above = None
        for place, part in enumerate(self.chart.main.parts, start=1):
            if part.title is not None:
                y += 8
                for line in wrapped(f"{place}  {part.title.in_(self.lang)}", 13 * BOLD, self.width):
                    add(self.steps, "text", "pm-heading", line, x=0, y=y + 12)
                    y += 17
                y += 8
            start = y
            for step in part.steps:
                before = flow.before(step)
                elsewhere = tuple(sorted(numbers[one] for one in before if one is not above))
                follows = above in before and y > start
                if above in before and not follows:
                    elsewhere = tuple(sorted((*elsewhere, numbers[above])))  # type: ignore[index]
                box = self.boxes.make(
                    step, self.standing(step), self.width - 2, elsewhere, self.back(step)
                )
                if follows:
                    middle = self.width / 2
                    upright(self.arrows, "pm-arrow", middle, y - _GAP, y - 6)
                    self.point(middle, y, down=True)
                self.boxes.draw(self.steps, box, 1, y, box.height)
                y += box.height + _GAP
                above = step
        return y
