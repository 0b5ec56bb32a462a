"""`dedere replay`: recorded histories, event by event, against the procedure."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
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
    from dedere.procedure.history import History
    from dedere.procedure.replayed import Replayed

app = new_app("Recorded histories against the procedure: lawful, departing, or not judged.")

AFTER_A_WHILE = 1.0
"""Seconds of work after which progress is shown, on a terminal."""


@app.command(
    epilog=example(
        "dedere replay history.json",
        "dedere replay a.json b.json --lang es",
        "dedere replay case.yaml --json",
        "dedere replay --schema > timeline.schema.json",
    )
)
def replay(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE…", help="Timelines (.json), or casefiles (.yaml, .json)."),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of timelines, for editors.")
    ] = False,
) -> None:
    """Follow what was recorded on the procedure of the State that was asked.

    Every event is admitted. Each is lawful, departs (from which relation or period, and what that
    can bring), or is not judged, with the reason. Exit code 0 also where events depart.
    """
    asked = language(lang)
    if schema:
        from dedere.procedure.timeline_schema import schema as made

        print_json(made(asked))
        return
    if not files:
        raise DedereError(_NO_FILES, _NAME_FILES)
    histories = [history for file in files for history in histories_in(file)]
    found = list(_replayed(histories, asked))
    if json:
        from dedere.cli.replay_said import as_data

        told = [as_data(one, asked) for one in found]
        print_json(told if len(told) > 1 else told[0])
        return
    from dedere.cli.replay_said import print_words

    for one in found:
        print_words(one, asked)
    if len(found) > 1:
        from dedere.cli.replay_said import print_totals

        print_totals(found, asked)
    print_line(_NO_ADVICE.in_(asked))


def history_in(file: str) -> History:
    """The history that a file holds, a timeline or a casefile; of several the extradition.

    Raises:
        DedereError: where it is neither.
    """
    return histories_in(file)[0]


def histories_in(file: str) -> tuple[History, ...]:
    """The histories that a file holds: of its extradition, and of its transfers from each State.

    Raises:
        DedereError: where it is neither a timeline nor a casefile.
    """
    from dedere.procedure.timeline import parse_timelines

    path = Path(file)
    if path.suffix.lower() in (".yaml", ".yml"):
        return _of_casefile(file)
    try:
        written = path.read_bytes().decode("utf-8-sig")
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise InputError(Place(file), _NO_FILE.format(why=why), _NAME_FILES) from None
    except UnicodeDecodeError:
        raise InputError(Place(file), _NO_UTF8, _SAVE_UTF8) from None
    if _is_casefile(written):
        return _of_casefile(file)
    return parse_timelines(written, file)


def _is_casefile(written: str) -> bool:
    import json

    try:
        data = json.loads(written)
    except (ValueError, RecursionError):
        return False
    form = data.get("format") if isinstance(data, dict) else None
    return isinstance(form, str) and form.startswith("dedere-casefile/")


def _of_casefile(file: str) -> tuple[History, ...]:
    from dedere.assessment.history import histories_of
    from dedere.casefile import load

    return histories_of(load(file))


def _replayed(histories: Sequence[History], lang: Language) -> Iterator[Replayed]:
    """Replay each; on a terminal, work that takes a while says how far it is."""
    from dedere.procedure.replay import replay as replayed

    began = monotonic()
    bar: Any = None
    try:
        for number, history in enumerate(histories):
            if bar is None and sys.stderr.isatty() and monotonic() - began > AFTER_A_WHILE:
                from rich.console import Console
                from rich.progress import Progress

                bar = Progress(console=Console(stderr=True), transient=True)
                bar.start()
                task = bar.add_task(_FOLLOWING.in_(lang), total=len(histories))
            if bar is not None:
                bar.update(task, completed=number)
            yield replayed(history)
    finally:
        if bar is not None:
            bar.stop()


_NO_FILES = Text("No file is named.", "No se nombra ningún archivo.")
_NAME_FILES = Text(
    "Name a timeline or a casefile; `dedere replay --help` shows how.",
    "Nombre una cronología o un expediente; `dedere replay --help` muestra cómo.",
)
_NO_FILE = Text("The file cannot be read ({why}).", "El archivo no se puede leer ({why}).")
_NO_UTF8 = Text("The file is not in UTF-8.", "El archivo no está en UTF-8.")
_SAVE_UTF8 = Text("Save it as UTF-8.", "Guárdelo como UTF-8.")
_FOLLOWING = Text("Following histories", "Siguiendo cronologías")
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
