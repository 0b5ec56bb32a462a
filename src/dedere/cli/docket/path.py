"""`dedere docket path`: a docket as a path of steps, for readers from another legal system."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Lang, example, language, new_app, print_line
from dedere.cli.pictures import InWords, Narrow, Svg, write_svg
from dedere.errors import DedereError, InputError, NotKnownError, Place

if TYPE_CHECKING:
    from dedere.dockets.path import Path

app = new_app("A docket as a path of steps, in plain words, with a comparison to Mexican law.")


@app.command(
    epilog=example(
        "dedere docket path docket.html",
        "dedere docket path docket.html --lang es --svg path.svg",
        "dedere docket path docket.html --defendant 2 --svg path.svg --narrow",
        "dedere docket path --svg procedure.svg",
    )
)
def path(
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="A docket: a PACER page, RECAP XML or CourtListener."),
    ] = None,
    defendant: Annotated[
        int | None,
        typer.Option("--defendant", metavar="N", help="The defendant of that number in the case."),
    ] = None,
    court: Annotated[
        str | None,
        typer.Option("--court", metavar="ID", help="The court, where the page does not tell."),
    ] = None,
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    lang: Lang = "en",
) -> None:
    """Show a docket as a path: what it shows, what it does not, and what is usual next.

    Each step is told in plain words, with what a Mexican lawyer would compare it to. What is
    missing is said as not shown, never as not done. Nothing here is a coded value. Without FILE
    the empty map of the procedure is drawn.
    """
    asked = language(lang)
    if file is None:
        if defendant is not None:
            raise DedereError(_NO_FILE, _NAME_A_FILE)
        _empty(svg, asked, text=text, narrow=narrow)
        return
    every = _paths(file, court)
    found = _chosen(every, defendant)
    if svg is not None:
        from dedere.dockets.path import chart
        from dedere.pictures.docket_path import draw
        from dedere.pictures.styles import alone

        write_svg(svg, alone(draw(chart(found[0], asked), asked, narrow=narrow), "docket-path"))
        others = [str(one.number or one.defendant) for one in found[1:]]
        if others:
            print_line(_OTHERS.format(numbers=", ".join(others)).in_(asked), error=True)
    if text or svg is None:
        from dedere.dockets.path import lines

        for place, one in enumerate(found):
            if place:
                print_line()
            for line in lines(one, asked):
                print_line(line)


def _paths(file: str, court: str | None) -> list[Path]:
    """The path of each defendant in a file.

    Raises:
        InputError: where no docket could be read from it.
    """
    from dedere.dockets import defendants, events
    from dedere.dockets.model import Severity
    from dedere.dockets.path import path_of
    from dedere.dockets.reading import read

    made = []
    refused = []
    for docket in read(file, court=court):
        why = [one.text for one in docket.problems if one.severity is Severity.REFUSED]
        if why:
            refused += why
            continue
        those = defendants.of(docket)
        sheet = events.Sheet(docket, those)
        made += [path_of(docket, one, sheet.of(one)) for one in those]
    if not made:
        raise InputError(Place(file), refused[0] if refused else _NO_DOCKET, _GIVE_A_DOCKET)
    return made


def _chosen(paths: list[Path], defendant: int | None) -> list[Path]:
    """The path of the defendant who was named; all, where nobody was.

    Raises:
        NotKnownError: where the docket has no defendant of that number.
    """
    if defendant is None:
        return paths
    found = [one for one in paths if one.number == defendant]
    if not found:
        numbers = ", ".join(sorted({str(one.number) for one in paths if one.number is not None}))
        raise NotKnownError(
            _NOT_THERE.format(number=defendant), _ARE.format(numbers=numbers or "–")
        )
    return found


def _empty(svg: Svg, lang: str, *, text: bool, narrow: bool) -> None:
    """The procedure without a docket on it."""
    from dedere.dockets.path import prosecution
    from dedere.pictures.procedure_map import chart_of, draw, lines
    from dedere.pictures.styles import alone

    chart = chart_of(prosecution().graph)
    if svg is not None:
        write_svg(svg, alone(draw(chart, lang, narrow=narrow), "map"))
    if text or svg is None:
        for line in lines(chart, lang):
            print_line(line)


_NO_FILE = Text("A defendant is one of a docket.", "Un acusado lo es de un expediente.")
_NAME_A_FILE = Text("Name a file.", "Indique un archivo.")
_NO_DOCKET = Text("No docket is in this file.", "No hay expediente en este archivo.")
_GIVE_A_DOCKET = Text(
    "Give a docket report, RECAP XML or CourtListener JSON.",
    "Dé un docket report, un XML de RECAP o un JSON de CourtListener.",
)
_NOT_THERE = Text(
    "No defendant has the number {number}.", "Ningún acusado tiene el número {number}."
)
_ARE = Text("There are: {numbers}.", "Hay: {numbers}.")
_OTHERS = Text(
    "The picture shows the first defendant; there are others (--defendant): {numbers}.",
    "La imagen muestra al primer acusado; hay otros (--defendant): {numbers}.",
)
