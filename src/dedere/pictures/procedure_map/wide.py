"""The wide map: part under part, steps from left to right, arrows around them."""

from __future__ import annotations

from typing import ClassVar

from dedere.pictures.pen import Point, add, number, rectangle
from dedere.pictures.procedure_map.box import Box, Link
from dedere.pictures.procedure_map.chart import Chart
from dedere.pictures.procedure_map.frame import MapPicture
from dedere.pictures.procedure_map.grid import COLUMNS, Cell, Grid, grid_of
from dedere.pictures.procedure_map.routes import Route, Tracks, route, tracks_of
from dedere.pictures.procedure_map.spine import part_arrows, tracks
from dedere.pictures.procedure_map.standing import Situation
from dedere.procedure.graph import Step

_TRACK = 6.0
_HEADING = 26.0
_ROUND = 4.0


class WideMap(MapPicture):
    """Four columns."""

    prefix: ClassVar[str] = "wide"
    width: ClassVar[float] = 1000.0

    def __init__(
        self, chart: Chart, situation: Situation | None, lang: str, link: Link, name: str
    ) -> None:
        super().__init__(chart, situation, lang, link, name)
        self.grid: Grid = grid_of(chart.main)
        cells, flow = self.grid.cells, chart.main.flow
        self.parts = {step: part for part in chart.main.parts for step in part.steps}
        self.routes = [
            route(cells[one], cells[to])
            for one, to in flow.arrows
            if self.parts[one] is self.parts[to]
        ]
        self.spine = part_arrows(chart.main) if len(chart.main.parts) > 1 else []
        self.spine_tracks = tracks(self.spine)
        self.tracks: Tracks = tracks_of(self.routes)
        gutters = [self._gutter(one) for one in range(COLUMNS + 1)]
        self.spine_at = 12.0 + 6 * len(set(self.spine_tracks.values()))
        self.spine_room = self.spine_at + 8 if chart.main.parts[0].title is not None else 0.0
        gutters[0] += self.spine_room
        self.column = (self.width - sum(gutters)) / COLUMNS
        self.gutter_at = [sum(gutters[:one]) + self.column * one for one in range(COLUMNS + 1)]
        self.column_at = [sum(gutters[: one + 1]) + self.column * one for one in range(COLUMNS)]
        self.made: dict[Step, Box] = {
            step: self.boxes.make(
                step, self.standing(step), self.column, self._elsewhere(step), self.back(step)
            )
            for step in cells
        }
        self.line_at: list[float] = []
        self.line_high: list[float] = []
        self.channel_at: list[float] = []

    def _gutter(self, gutter: int) -> float:
        tracks = self.tracks.wide(gutter)
        inside = 0 < gutter < COLUMNS
        return max(tracks * _TRACK + 16, 26) if inside else (tracks * _TRACK + 14 if tracks else 2)

    def _elsewhere(self, step: Step) -> tuple[int, ...]:
        """What leads to a step from another part: told by numbers, not by long arrows."""
        before = self.chart.main.flow.before(step)
        return tuple(
            sorted(
                self.chart.numbers[one] for one in before if self.parts[one] is not self.parts[step]
            )
        )

    def paint(self, top: float) -> float:
        y = top
        bands = add(self.arrows, "g", "pm-bands")
        headings: list[tuple[str, float]] = []
        starts = dict(zip(self.grid.first_lines, self.chart.main.parts, strict=True))
        for line in range(self.grid.lines):
            if line in starts:
                part = starts[line]
                if part.title is not None:
                    headings.append((part.title.in_(self.lang), y + 18))
                    y += _HEADING
            self.channel_at.append(y)
            y += self.tracks.high(line) * _TRACK + 8
            high = max(self.made[step].height for step in self.grid.in_line(line))
            self.line_at.append(y)
            self.line_high.append(high)
            y += high + 8
        for place, (_, at) in enumerate(headings):
            if place % 2 == 0:
                end = headings[place + 1][1] if place + 1 < len(headings) else y + 18
                rectangle(bands, "pm-band", (0, at - 18), (self.width, end - at))
        for one in self.routes:
            self._draw_route(one)
        self._draw_spine([at - 4.5 for _, at in headings])
        for words, at in headings:
            add(self.steps, "text", "pm-heading", words, x=self.spine_at + 17, y=at)
        for step, cell in self.grid.cells.items():
            x, at = self.column_at[cell.column], self.line_at[cell.line]
            self.boxes.draw(self.steps, self.made[step], x, at, self.line_high[cell.line])
        return y

    def _draw_spine(self, heads: list[float]) -> None:
        """A disc for each part, and the arrows from part to part."""
        x = self.spine_at
        for start, end in self.spine:
            top, bottom = heads[start], heads[end]
            track = self.spine_tracks.get((start, end))
            if track is None:
                add(
                    self.arrows,
                    "path",
                    "pm-spine",
                    d=f"M{number(x)},{number(top)}V{number(bottom - 17)}",
                )
                self.point(x, bottom - 10, down=True)
                continue
            aside = x - 14 - 6 * track
            way = [(x - 9, top + 4), (aside, top + 4), (aside, bottom - 4), (x - 15, bottom - 4)]
            add(self.arrows, "path", "pm-spine", d=_rounded(way))
            self.point(x - 8, bottom - 4)
        for place, at in enumerate(heads, start=1):
            add(self.steps, "circle", "pm-disc", cx=x, cy=at, r=10.0)
            add(self.steps, "text", "pm-disc-number", str(place), x=x, y=at + 4)

    # Arrows ---------------------------------------------------------------------------------------

    def _middle(self, cell: Cell) -> float:
        return self.line_at[cell.line] + self.line_high[cell.line] / 2

    def _draw_route(self, one: Route) -> None:
        start = (self.column_at[one.source.column] + self.column, self._middle(one.source))
        end = (self.column_at[one.target.column], self._middle(one.target))
        points: list[Point] = [start]
        if not one.straight:
            down = self._upright(one.leaving)
            if one.along is None or one.entering is None:
                points += [(down, start[1]), (down, end[1])]
            else:
                across = (
                    self.channel_at[one.along[0]] + 4 + _TRACK * self.tracks.channels[one.along]
                )
                entering = self._upright(one.entering)
                points += [(down, start[1]), (down, across), (entering, across), (entering, end[1])]
        points.append(end)
        add(self.arrows, "path", "pm-arrow", d=_rounded(points))
        self.point(*end)

    def _upright(self, lane: tuple[int, object]) -> float:
        # Tracks are counted from the left, so that the last has room for the point beside it.
        beside = self.spine_room if lane[0] == 0 else 0
        return self.gutter_at[lane[0]] + 7 + beside + _TRACK * self.tracks.gutters[lane]


def _rounded(points: list[Point]) -> str:
    """A way through points with round corners."""
    parts = [f"M{number(points[0][0])},{number(points[0][1])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        near, far = _toward(corner, before), _toward(corner, after)
        parts.append(f"L{number(near[0])},{number(near[1])}")
        parts.append(f"Q{number(corner[0])},{number(corner[1])} {number(far[0])},{number(far[1])}")
    parts.append(f"L{number(points[-1][0])},{number(points[-1][1])}")
    return "".join(parts)


def _toward(corner: Point, other: Point) -> Point:
    """A little way from a corner to a point."""
    across, down = other[0] - corner[0], other[1] - corner[1]
    long = max(abs(across), abs(down))
    share = min(_ROUND, long / 2) / long if long else 0
    return corner[0] + across * share, corner[1] + down * share
