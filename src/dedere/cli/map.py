"""`dedere map`: the map of a procedure, with a case on it, as a picture and in words."""

from __future__ import annotations

from datetime import date
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
    from dedere.procedure.declared import Declared
    from dedere.procedure.history import History
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
            "--procedure", metavar="NAME", help="The empty map: from-mexico or from-united-states."
        ),
    ] = None,
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    request: Annotated[
        str | None,
        typer.Option("--request", metavar="ID", help="The request that the map shows."),
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

    A file with several requests has a map for each: the last that was opened is shown unless
    another is named.
    """
    from dedere.assessment.next_steps import next_steps
    from dedere.casefile import Casefile
    from dedere.cli.counting import closed_days_of, readings_of
    from dedere.pictures.procedure_map import (
        chart_of,
        draw,
        lines,
        requests,
        situation_from,
        situation_of,
    )
    from dedere.pictures.styles import alone

    asked, today = language(lang), as_of or date.today()
    if (file is None) == (procedure is None):
        raise DedereError(_ONE_OF_THEM, _NAME_ONE)
    there: list[Node] = []
    if file is None:
        chart, situation = chart_of(_named(procedure or "").graph), None
    else:
        matter = matter_in(file)
        if isinstance(matter, Casefile):
            found = next_steps(
                matter,
                as_of=today,
                known_by=known_by,
                readings=readings_of(reading),
                closed=closed_days_of(closed_days),
                every=True,
            )
            chart = chart_of(found.declared.graph)
            there = requests(chart, found.replayed)
            main = _asked_for(there, request)
            situation = situation_from(chart, found, main)
        else:
            declared, replayed = _replayed(matter)
            chart = chart_of(declared.graph)
            there = requests(chart, replayed)
            main = _asked_for(there, request)
            situation = situation_of(chart, replayed, today, main=main)
    if svg is not None:
        picture = draw(chart, asked, situation, narrow=narrow)
        write_svg(svg, alone(picture, "map"))
    if text or svg is None:
        for line in lines(chart, asked, situation):
            print_line(line)
    if situation is not None and request is None and len(there) > 1:
        others = [node[1][-1] for node in there if node != situation.main]
        print_line(_OTHERS.format(ids=", ".join(others)).in_(asked), error=True)


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


def _replayed(history: History) -> tuple[Declared, Replayed]:
    from dedere.procedure.declared import procedure_of
    from dedere.procedure.replay import replay

    declared = procedure_of(history.requested_state or "")
    if declared is None:
        raise NotKnownError(_NO_MAP.format(state=history.requested_state or "?"), _THERE_ARE)
    return declared, replay(history, declared)


def _asked_for(nodes: list[Node], request: str | None) -> Node | None:
    """The request that was asked for; None leaves the choice.

    Raises:
        NotKnownError: where the procedure was not begun for such a request.
    """
    if request is None:
        return None
    found = {node[1][-1]: node for node in nodes if node[1]}
    if request not in found:
        there = ", ".join(found) or "–"
        raise NotKnownError(
            _NO_REQUEST.format(id=request), did_you_mean(request, found) or _ARE.format(ids=there)
        )
    return found[request]


_ONE_OF_THEM = Text(
    "A map is drawn of a file or of a procedure.",
    "Un mapa se dibuja de un archivo o de un procedimiento.",
)
_NAME_ONE = Text(
    "Name a file, or --procedure from-mexico or from-united-states; not both.",
    "Indique un archivo, o --procedure from-mexico o from-united-states; no ambos.",
)
_NO_PROCEDURE = Text("No procedure is called '{name}'.", "Ningún procedimiento se llama «{name}».")
_THERE_ARE = Text(
    "There are from-mexico (Mexico is asked) and from-united-states (the United States is asked).",
    "Hay from-mexico (se pide a México) y from-united-states (se pide a Estados Unidos).",
)
_NO_MAP = Text(
    "No procedure is declared for the requested State {state}.",
    "No hay procedimiento declarado para el Estado requerido {state}.",
)
_NO_REQUEST = Text(
    "The procedure has no request '{id}' here, or it was not begun.",
    "El procedimiento no tiene aquí una solicitud «{id}», o no ha comenzado.",
)
_OTHERS = Text(
    "There are other requests, each with a map of its own (--request): {ids}.",
    "Hay otras solicitudes, cada una con su mapa (--request): {ids}.",
)
_ARE = Text("There are: {ids}.", "Hay: {ids}.")
