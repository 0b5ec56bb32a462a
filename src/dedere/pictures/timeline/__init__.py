"""The timeline of a case: what happened, drawn to scale, one row a track.

`draw` gives the picture as SVG, wide (time from left to right) or narrow (from top to bottom);
`legend` gives the same in words for the table under it. The number on a mark is the number of
its line in the table.

A date that is known only in part is drawn as a bar over all the days that it can be, never as a
day. A stretch in which nothing happens is shortened where it would fill the page; a zigzag cuts
through the picture there and says how long it is. No colour carries meaning alone: each kind of
step has a shape.

Held for extradition: from an arrest that was carried out to release, escape, surrender or
transfer. A stay runs until it is lifted, until the only amparo or habeas then pending is decided
(on review, if a ruling on review is recorded), or until the person is surrendered. Where several
amparos or stays were open nobody can tell from the record which stay a ruling ended: the bar goes
on, paler, and the words say so.
"""

from dedere.pictures.timeline.drawing import draw
from dedere.pictures.timeline.from_history import casefile_of
from dedere.pictures.timeline.limits import Limit, limits_of
from dedere.pictures.timeline.table import LegendRow, LimitRow, legend, limits_legend
from dedere.pictures.timeline.told import lines

__all__ = [
    "LegendRow",
    "Limit",
    "LimitRow",
    "casefile_of",
    "draw",
    "legend",
    "limits_legend",
    "limits_of",
    "lines",
]
