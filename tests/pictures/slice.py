"""The slice of the procedure in Mexico with its parts, and histories followed on it by hand."""

from __future__ import annotations

from datetime import date

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.pictures.procedure_map import Chart, Situation, chart_of, situation_of
from dedere.procedure.declared import Declared
from dedere.procedure.engine import Engine
from dedere.procedure.history import Happening, History
from dedere.procedure.literal import Node, Path
from dedere.procedure.replay import Replayed, Running, Taken
from tests.procedure import from_mexico_slice

AS_OF = date(2016, 8, 1)
Told = tuple[str, str, Path, str]
"""A step, its day with ``?`` where it is presumed, its instance, and the instance it opens."""

GRANT: tuple[Told, ...] = (
    ("assurance", "2016-04-01?", (), ""),
    ("grant", "2016-05-20", (), ""),
    ("notice", "2016-05", (), ""),
)
STAYED: tuple[Told, ...] = (
    *GRANT,
    ("claim", "2016-06-03", (), "812/2016"),
    ("amparo/stay", "2016-06-04", ("812/2016",), ""),
)


def declared() -> Declared:
    """The slice with two parts."""
    graph, properties = from_mexico_slice.declared()
    p = graph.procedure
    p.phase(
        "decision",
        Text("The decision", "La resolución"),
        "assurance",
        "grant",
        "refusal",
        "notice",
    )
    p.phase(
        "handing-over",
        Text("Handing over", "La entrega"),
        "claim",
        "fifteen-days",
        "order",
        "sixty-days",
        "surrender",
        "release",
    )
    return Declared("MX", graph, properties)


def followed(found: Declared, told: tuple[Told, ...]) -> Replayed:
    """A history in which these steps were taken, lawful or not."""
    engine = Engine(found.graph)
    state = engine.start()
    taken = []
    for number, (id, day, path, name) in enumerate(told):
        step = found.graph.by_id[id]
        node: Node = (step.process, path)
        when = PartialDate.parse(day.rstrip("?"))
        event = None if day.endswith("?") else Happening(number, f"e{number}", "other", when)
        taken.append(Taken(node, step, when, event, name))
        state = engine.execute(state, node, step, name)
    root: Node = (found.graph.procedure, ())
    lapse = found.graph.by_id["fifteen-days"]
    runs = bool(state[root][1] & state[root][2] & engine.bit[lapse])
    ends = PartialDate.parse("2016-08-16")
    running = (Running(root, lapse, taken[2], ends),) if runs else ()
    history = History("h1", "MX", "US", ())
    return Replayed(history, found, (), tuple(taken), state, engine, running, ())


def placed(told: tuple[Told, ...]) -> tuple[Chart, Situation]:
    """The map of the slice with such a case on it."""
    found = declared()
    chart = chart_of(found.graph)
    return chart, situation_of(chart, followed(found, told), AS_OF)
