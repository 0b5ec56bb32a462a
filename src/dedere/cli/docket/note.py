"""`dedere docket note`: what an observer saw in the courtroom, kept with a docket."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    By,
    Json,
    Lang,
    example,
    language,
    new_app,
    parse_day,
    print_json,
    print_line,
)
from dedere.cli.opening import open_store
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.store.models import ObserverNote

app = new_app("Notes of trial observers: a source with author and day.")


@app.command(
    epilog=example(
        "dedere docket note casd-3-21-cr-09999 --day 2026-10-01 --file notes.txt "
        '--by "Ana Ejemplo"',
        'dedere docket note --notes notes.yaml --by "Ana Ejemplo"',
        "dedere docket note casd-3-21-cr-09999",
    )
)
def note(
    docket: Annotated[
        str | None, typer.Argument(metavar="[DOCKET]", help="The id of a docket kept here.")
    ] = None,
    day: Annotated[
        date | None,
        typer.Option("--day", metavar="DATE", parser=parse_day, help="The day it was seen."),
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", metavar="TEXT", help="What was seen.")
    ] = None,
    file: Annotated[
        str | None,
        typer.Option("--file", metavar="FILE", help="A text file with it; - reads the input."),
    ] = None,
    author: Annotated[
        str | None,
        typer.Option("--author", metavar="NAME", help="Who saw it, if it is not you."),
    ] = None,
    entry: Annotated[
        str, typer.Option("--entry", metavar="NUMBER", help="The entry to which it belongs.")
    ] = "",
    notes: Annotated[
        Path | None,
        typer.Option("--notes", metavar="FILE", help="A file of notes that name their dockets."),
    ] = None,
    corrects: Annotated[
        int | None,
        typer.Option("--corrects", metavar="N", help="The number of the note that it corrects."),
    ] = None,
    by: By = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Keep an observer's note with a docket; without text, show the notes that are kept.

    A note is never changed: a correction is a new note, and the earlier one stays. Leave out what
    may not be published: victims, minors, witnesses, addresses, numbers of papers.
    """
    asked = language(lang)
    if notes is not None:
        _keep_file(notes, by, json=json, lang=asked)
        return
    if docket is None:
        raise DedereError(_WHICH, _ID)
    words = _words(text, file)
    if words is not None:
        if by is None or not by.strip():
            raise DedereError(_WHO, _BY)
        if day is None:
            raise DedereError(_WHEN, _DAY)
    elif day is not None or author is not None or corrects is not None:
        raise DedereError(_WHAT, _TEXT)
    open_store()

    from dedere.store import dockets, observers
    from dedere.store.access import Reader

    reader = Reader((by or "").strip() or None)
    found = dockets.docket_for(reader, docket)
    if words is None or day is None:
        _show(observers.notes_of(reader, found), docket, json=json, lang=asked)
        return
    earlier = observers.note_for(reader, found, corrects) if corrects is not None else None
    kept = observers.add(
        reader, found, day, words, author=author or "", entry=entry, supersedes=earlier
    )
    if json:
        print_json({"format": 1, "note": _data(kept)})
    else:
        print_line(_KEPT.format(number=kept.pk, docket=docket).in_(asked))


def _keep_file(notes: Path, by: str | None, *, json: bool, lang: Any) -> None:
    """Keep all notes of a file, or none."""
    from dedere.dockets.watch.observations import load

    if by is None or not by.strip():
        raise DedereError(_WHO, _BY)
    found = load(notes)
    open_store()

    from dedere.store import observers
    from dedere.store.access import Reader

    kept = observers.add_all(Reader(by.strip()), found)
    if json:
        print_json({"format": 1, "notes": [_data(one) for one in kept]})
        return
    for one in kept:
        print_line(_KEPT.format(number=one.pk, docket=one.docket_id).in_(lang))
    print_line(_ALREADY.format(count=len(found) - len(kept)).in_(lang))


def _words(text: str | None, file: str | None) -> str | None:
    if text is not None and file is not None:
        raise DedereError(_TWICE)
    if file is None:
        return text
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise DedereError(_NO_FILE.format(path=file), _UTF8) from None


def _show(notes: list[ObserverNote], docket: str, *, json: bool, lang: Any) -> None:
    if json:
        print_json({"format": 1, "docket": docket, "notes": [_data(one) for one in notes]})
        return
    if not notes:
        print_line(_NONE.format(docket=docket).in_(lang))
    for one in notes:
        place = f", {_ENTRY.format(number=one.entry).in_(lang)}" if one.entry else ""
        print_line(f"{one.pk}. {one.day.isoformat()}, {one.author}{place}")
        print_line(one.text)
        print_line()


def _data(note: ObserverNote) -> dict[str, Any]:
    return {
        "number": note.pk,
        "docket": note.docket_id,
        "author": note.author,
        "day": note.day.isoformat(),
        "entry": note.entry or None,
        "kind": note.kind,
        "text": note.text,
        "corrects": note.supersedes_id,
        "by": note.by,
        "written_at": note.recorded_at.isoformat(timespec="seconds"),
    }


_WHO = Text("Whoever writes a note gives a name.", "Quien escribe una nota da su nombre.")
_BY = Text('Say who you are: --by "Your Name".', 'Diga quién es: --by "Su Nombre".')
_WHEN = Text("A note has the day it was seen.", "Una nota lleva el día en que se vio.")
_DAY = Text("Say which: --day 2026-10-01.", "Indíquelo: --day 2026-10-01.")
_WHAT = Text("The note says nothing.", "La nota no dice nada.")
_TEXT = Text("Give its words: --text or --file.", "Dé sus palabras: --text o --file.")
_TWICE = Text("Give --text or --file, not both.", "Dé --text o --file, no ambos.")
_NO_FILE = Text("{path} cannot be read as text.", "{path} no se puede leer como texto.")
_UTF8 = Text("It must be a text file in UTF-8.", "Debe ser un archivo de texto en UTF-8.")
_KEPT = Text("Note {number} is kept with {docket}.", "La nota {number} se guardó con {docket}.")
_ALREADY = Text("{count} were kept already.", "{count} ya estaban guardadas.")
_WHICH = Text("A note belongs to a docket.", "Una nota corresponde a un expediente.")
_ID = Text(
    "Give its id, or a file of notes: --notes notes.yaml.",
    "Indique su clave, o un archivo de notas: --notes notas.yaml.",
)
_NONE = Text("No note is kept with {docket}.", "No hay notas con {docket}.")
_ENTRY = Text("entry {number}", "asiento {number}")
