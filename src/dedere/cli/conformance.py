"""`dedere conformance`: many histories, practice beside the law, in numbers."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    Lang,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.errors import DedereError, InputError, Place

if TYPE_CHECKING:
    from dedere.procedure.conformance import Study
    from dedere.procedure.history import History

app = new_app(
    "Practice beside the law, over many histories: departures, lengths, and whose days they were."
)

MANY = 4
"""So many histories take a while, and progress is shown."""
ENDINGS = (".json", ".yaml", ".yml")
"""The files that are taken from a folder."""


@app.command(
    epilog=example(
        "dedere conformance histories/",
        "dedere conformance a.json b.json case.yaml --lang es",
        "dedere conformance histories/ --case running.yaml",
        "dedere conformance histories/ --csv numbers/",
        "dedere conformance histories/ --json",
    )
)
def conformance(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE…",
            help="Timelines (.json), casefiles (.yaml, .json), or folders of them.",
        ),
    ],
    json: Json = False,
    lang: Lang = "en",
    case: Annotated[
        str | None,
        typer.Option(
            "--case",
            metavar="FILE",
            help="A running case: where it stands, and what comparable histories took from there.",
        ),
    ] = None,
    as_of: AsOf = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--csv",
            metavar="FOLDER",
            help="Also write durations.csv and days.csv there, one row for each, with sources.",
        ),
    ] = None,
) -> None:
    """Count where practice departs from law, how long each stretch took, and whose days they were.

    Each day is put down to who held the next step, and why. A delay is not always a stall: most
    days are the law at work. Exit code 0 also where histories depart.
    """
    from dedere.procedure.conformance import compare, study, to_data

    asked = language(lang)
    histories, twice = _once([_read(file) for file in _files(files)])
    recorded = [one for one in histories if not one.invented]
    found = study(_watched(recorded, asked))
    out_of_it = [(one, _TWICE) for one in twice]
    out_of_it += [(one, _INVENTED) for one in histories if one.invented]
    found = replace(found, left_out=(*found.left_out, *out_of_it))
    here = None
    if case is not None:
        day = as_of or date.today()
        history = _up_to(_read(case), day)
        (measured,) = study([history], as_of={history.id: day.toordinal()}).measured or (None,)
        if measured is None:
            raise InputError(Place(case), _NOT_A_CASE, _NAME_A_CASE)
        here = compare(measured, found.measured)
    if out is not None:
        _write(out, found)
    if json:
        print_json(to_data(found, here, asked))
        return
    from dedere.cli.conformance_said import print_case, print_study

    print_study(found, asked)
    if here is not None:
        print_case(here, asked)
    print_line()
    print_line(_NO_ADVICE.in_(asked))


def _watched(histories: Sequence[History], lang: Language) -> Iterator[History]:
    """The histories, one after the other; on a terminal, many of them say how far it is."""
    if len(histories) < MANY or not sys.stderr.isatty():
        yield from histories
        return
    from rich.console import Console
    from rich.progress import track

    label = _FOLLOWING.in_(lang)
    yield from track(histories, label, console=Console(stderr=True), transient=True)


def _files(named: Iterable[str]) -> Iterator[str]:
    """Each file that is named, and those in each folder that is."""
    for one in named:
        path = Path(one)
        if not path.is_dir():
            yield one
            continue
        inside = sorted(found for found in path.iterdir() if found.suffix.lower() in ENDINGS)
        if not inside:
            raise InputError(Place(one), _EMPTY, _NAME_FILES)
        yield from map(str, inside)


def _read(file: str) -> History:
    from dedere.cli.replay import history_in

    history = history_in(file)
    return history if history.file else replace(history, file=file)


def _once(histories: Iterable[History]) -> tuple[list[History], list[History]]:
    """The histories, and those whose id is that of one before: counted twice they would mislead."""
    found: dict[str, History] = {}
    twice = []
    for one in histories:
        if found.setdefault(one.id, one) is not one:
            twice.append(one)
    return list(found.values()), twice


def _up_to(history: History, day: date) -> History:
    """A history without what is dated later."""
    last = day.toordinal()
    kept = tuple(one for one in history.happenings if one.date is None or one.date.earliest <= last)
    return replace(history, happenings=kept)


def _write(folder: Path, found: Study) -> None:
    from dedere.procedure.conformance import (
        DAY_COLUMNS,
        DURATION_COLUMNS,
        day_rows,
        duration_rows,
    )

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, columns, rows in (
            ("durations.csv", DURATION_COLUMNS, duration_rows(found)),
            ("days.csv", DAY_COLUMNS, day_rows(found)),
        ):
            with (folder / name).open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(columns)
                writer.writerows(map(_plain, rows))
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise DedereError(_NOT_WRITTEN.format(folder=folder, why=why)) from None


def _plain(row: Iterable[object]) -> list[str]:
    """A row for a spreadsheet: no text that it would take for a formula."""
    texts = [str(one) for one in row]
    return [f"'{one}" if one[:1] in ("=", "+", "-", "@", "\t") else one for one in texts]


_FOLLOWING = Text("Following histories", "Siguiendo cronologías")
_TWICE = Text(
    "its id is that of another file, which is counted",
    "su id es el de otro archivo, que sí se cuenta",
)
_INVENTED = Text(
    "it is invented: no practice is counted from it",
    "es inventado: de él no se cuenta ninguna práctica",
)
_NOT_A_CASE = Text(
    "It records no step of a procedure that is declared here, up to the day asked for.",
    "No registra ningún paso de un procedimiento declarado aquí, hasta el día que se pregunta.",
)
_NAME_A_CASE = Text(
    "Check its requested State and its dates: `dedere replay` shows each event.",
    "Revise su Estado requerido y sus fechas: `dedere replay` muestra cada hecho.",
)
_EMPTY = Text(
    "There is no .json or .yaml file in this folder.",
    "En esta carpeta no hay archivos .json ni .yaml.",
)
_NAME_FILES = Text(
    "Name a folder that holds timelines or casefiles.",
    "Nombre una carpeta con cronologías o expedientes.",
)
_NOT_WRITTEN = Text(
    "{folder}: the numbers cannot be written there ({why}).",
    "{folder}: no se pueden escribir ahí los números ({why}).",
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
