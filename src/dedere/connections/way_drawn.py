"""A way as the picture takes it."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.connections.way import Lane, Way
from dedere.pictures.way import Chart, Mark, Strand


def chart_of(way: Way) -> Chart:
    """The chart of a way: all lanes, and a mark for each station that has a day.

    The lane of what belongs to no known State is drawn only where something stands in it.
    """
    used = {one.lane for one in way.stations}
    return Chart(
        id=way.person.id,
        title=_TITLE.format(name=way.person.called),
        strands=tuple(
            Strand(lane.value, lane.label)
            for lane in Lane
            if lane is not Lane.ELSEWHERE or lane in used
        ),
        marks=tuple(
            Mark(one.lane.value, one.date, one.what, one.disputed, one.alleged)
            for one in way.stations
            if one.date is not None
        ),
        apart=len(way.apart),
        invented=way.invented,
    )


_TITLE = Text("The whole way: {name}", "El camino completo: {name}")
