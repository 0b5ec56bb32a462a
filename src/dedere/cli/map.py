"""`dedere map`: the map of a procedure, with a case on it, as a picture and in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    AsOf,
    KnownBy,
    Lang,
    Readings,
    example,
    language,
    new_app,
    print_line,
)
from dedere.cli.pictures import InWords, Narrow, Svg, matter_in, write_svg
from dedere.errors import DedereError, NotKnownError, did_you_mean

if TYPE_CHECKING:
    from dedere.casefile import Casefile
    from dedere.pictures.procedure_map import Chart, Situation
    from dedere.procedure.closed_days import ClosedDays
    from dedere.procedure.declared import Declared
    from dedere.procedure.literal import Node
    from dedere.procedure.replay import Replayed

app = new_app("The map of a procedure, with a case on it, as a picture and in words.")


@app.command(
    name="map",
    epilog=example(
        "dedere map case.yaml",
        "dedere map case.yaml --svg map.svg --as-of 2016-06-15 --lang es",
        "dedere map case.yaml --request r2 --svg map.svg --narrow",
        "dedere map history.json --svg map.svg",
        "dedere map --procedure from-mexico --svg map.svg",
        "dedere map case.yaml --transfer t1 --svg map.svg",
    ),
)
def map_(
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="A casefile (.yaml, .json) or a timeline (.json)."),
    ] = None,
    procedure: Annotated[
        str | None,
        typer.Option(
            "--procedure",
            metavar="NAME",
            help="The empty map: from-mexico, from-united-states, transfer-from-united-states or "
            "transfer-from-mexico.",
        ),
    ] = None,
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    request: Annotated[
        str | None,
        typer.Option("--request", metavar="ID", help="The request that the map shows."),
    ] = None,
    transfer: Annotated[
        str | None,
        typer.Option("--transfer", metavar="ID", help="The transfer that the map shows."),
    ] = None,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
    closed_days: Annotated[
        Path | None,
        typer.Option(
            "--closed-days",
            metavar="FILE",
            help="The days on which courts and offices were closed by their own agreements. If "
            "not given, closed-days.csv or .yaml in the data folder.",
        ),
    ] = None,
) -> None:
    """Draw the procedure part by part: what was done in a case, what can, must or cannot be done.

    A file with several requests or transfers has a map for each: the last that was opened is shown
    unless another is named. One with an extradition and a transfer has both; what is drawn is the
    extradition, unless a transfer is named.
    """
    from dedere.pictures.procedure_map import chart_of, draw, lines
    from dedere.pictures.styles import alone

    asked, today = language(lang), as_of or date.today()
    if (file is None) == (procedure is None):
        raise DedereError(_ONE_OF_THEM, _NAME_ONE)
    wanted = _wanted(request, transfer)
    every: list[Map] = []
    if file is None:
        maps = [Map(chart_of(_named(procedure or "").graph))]
    else:
        from dedere.casefile import Casefile

        matter = matter_in(file)
        if isinstance(matter, Casefile):
            from dedere.cli.counting import closed_days_of, readings_of

            every = _of_casefile(
                matter, today, known_by, readings_of(reading), closed_days_of(closed_days)
            )
        else:
            every = _of_timeline(file, today)
        maps = [_asked_for(every, wanted)] if wanted or svg is not None else list(every)
    if svg is not None:
        picture = draw(maps[0].chart, asked, maps[0].situation, narrow=narrow)
        write_svg(svg, alone(picture, "map"))
    if text or svg is None:
        for place, one in enumerate(maps):
            if place:
                print_line()
            for line in lines(one.chart, asked, one.situation):
                print_line(line)
    if file is not None and not wanted:
        shown = [one.situation.main for one in maps if one.situation is not None]
        others = [
            (one.is_transfer, node[1][-1])
            for one in every
            for node in one.there
            if node not in shown
        ]
        for is_transfer, words in ((False, _OTHERS), (True, _OTHER_TRANSFERS)):
            ids = ", ".join(id for of_transfer, id in others if of_transfer is is_transfer)
            if ids:
                print_line(words.format(ids=ids).in_(asked), error=True)


def _of_casefile(
    casefile: Casefile,
    today: date,
    known_by: date | None,
    readings: Mapping[str, str],
    closed: ClosedDays | None,
) -> list[Map]:
    from dedere.assessment.next_steps import all_next_steps
    from dedere.pictures.procedure_map import chart_of, requests, situation_from

    found = all_next_steps(
        casefile, as_of=today, known_by=known_by, readings=readings, closed=closed, every=True
    )
    maps = []
    for one in found:
        chart = chart_of(one.declared.graph)
        there = requests(chart, one.replayed)
        show = partial(situation_from, chart, one)
        maps.append(Map(chart, show(None), there, show, one.declared.matter == "transfer"))
    return maps


def _of_timeline(file: str, today: date) -> list[Map]:
    from dedere.cli.replay import histories_in
    from dedere.pictures.procedure_map import chart_of, requests, situation_of
    from dedere.procedure.replay import replay

    maps = []
    for history in histories_in(file):
        declared = history.declared
        if declared is None:
            words = _NO_MAP_OF_A_TRANSFER if history.matter == "transfer" else _NO_MAP
            raise NotKnownError(words.format(state=history.requested_state or "?"), _THERE_ARE)
        replayed = replay(history, declared)
        chart = chart_of(declared.graph)
        there = requests(chart, replayed)

        def show(
            main: Node | None, chart: Chart = chart, replayed: Replayed = replayed
        ) -> Situation:
            return situation_of(chart, replayed, today, main=main)

        maps.append(Map(chart, show(None), there, show, declared.matter == "transfer"))
    return maps


@dataclass(frozen=True, eq=False)
class Map:
    """One matter to be drawn."""

    chart: Chart
    situation: Situation | None = None
    """Where it stands; None where the procedure alone is drawn."""
    there: Sequence[Node] = ()
    """Its requests or transfers."""
    show: Callable[[Node | None], Situation] | None = None
    """Where it stands, as one of them has it."""
    is_transfer: bool = False


def _wanted(request: str | None, transfer: str | None) -> tuple[str, bool] | None:
    """The request or transfer that was named, and whether it is a transfer."""
    if request is not None and transfer is not None:
        raise DedereError(_NOT_BOTH, _NAME_REQUEST_OR_TRANSFER)
    if transfer is not None:
        return transfer, True
    return (request, False) if request is not None else None


def _named(name: str) -> Declared:
    """The procedure of that name.

    Raises:
        NotKnownError: where there is none.
    """
    from dedere.procedure.declared import procedures

    known = {one.name: one for one in procedures()}
    if name not in known:
        raise NotKnownError(
            _NO_PROCEDURE.format(name=name), did_you_mean(name, known) or _THERE_ARE
        )
    return known[name]


def _asked_for(maps: Sequence[Map], wanted: tuple[str, bool] | None) -> Map:
    """The map of the request or transfer that was named; the first matter, where none was.

    Raises:
        NotKnownError: where the procedure was not begun for such a one.
    """
    if wanted is None:
        return maps[0]
    id, is_transfer = wanted
    found = {
        node[1][-1]: (one, node)
        for one in maps
        if one.is_transfer is is_transfer
        for node in one.there
        if node[1]
    }
    if id not in found:
        there = ", ".join(found) or "–"
        words = _NOT_A_TRANSFER if is_transfer else _NO_REQUEST
        raise NotKnownError(words.format(id=id), did_you_mean(id, found) or _ARE.format(ids=there))
    one, node = found[id]
    assert one.show is not None  # noqa: S101 - a map with nodes is of a file
    return replace(one, situation=one.show(node))


_ONE_OF_THEM = Text(
    "A map is drawn of a file or of a procedure.",
    "Un mapa se dibuja de un archivo o de un procedimiento.",
)
_NAME_ONE = Text(
    "Name a file, or --procedure with from-mexico, from-united-states, "
    "transfer-from-united-states or transfer-from-mexico; not both.",
    "Indique un archivo, o --procedure con from-mexico, from-united-states, "
    "transfer-from-united-states o transfer-from-mexico; no ambos.",
)
_NO_PROCEDURE = Text("No procedure is called '{name}'.", "Ningún procedimiento se llama «{name}».")
_THERE_ARE = Text(
    "There are from-mexico (Mexico is asked), from-united-states (the United States is asked), "
    "transfer-from-united-states and transfer-from-mexico (a sentenced person goes home).",
    "Hay from-mexico (se pide a México), from-united-states (se pide a Estados Unidos), "
    "transfer-from-united-states y transfer-from-mexico (una persona sentenciada vuelve a casa).",
)
_NO_MAP = Text(
    "No procedure is declared for the requested State {state}.",
    "No hay procedimiento declarado para el Estado requerido {state}.",
)
_NO_MAP_OF_A_TRANSFER = Text(
    "No procedure is declared for the transferring State {state}.",
    "No hay procedimiento declarado para el Estado trasladante {state}.",
)
_NO_REQUEST = Text(
    "The procedure has no request '{id}' here, or it was not begun.",
    "El procedimiento no tiene aquí una solicitud «{id}», o no ha comenzado.",
)
_OTHERS = Text(
    "There are other requests, each with a map of its own (--request): {ids}.",
    "Hay otras solicitudes, cada una con su mapa (--request): {ids}.",
)
_NOT_A_TRANSFER = Text(
    "The procedure has no transfer '{id}' here, or it was not begun.",
    "El procedimiento no tiene aquí un traslado «{id}», o no ha comenzado.",
)
_OTHER_TRANSFERS = Text(
    "There are other transfers, each with a map of its own (--transfer): {ids}.",
    "Hay otros traslados, cada uno con su mapa (--transfer): {ids}.",
)
_NOT_BOTH = Text(
    "A map shows a request or a transfer.", "Un mapa muestra una solicitud o un traslado."
)
_NAME_REQUEST_OR_TRANSFER = Text(
    "Give --request or --transfer, not both.", "Indique --request o --transfer, no ambos."
)
_ARE = Text("There are: {ids}.", "Hay: {ids}.")
