"""The collection as a folder of tables, with the note of its margins beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from dedere.bilingual import LANGUAGES, Text
from dedere.errors import InputError, Place
from dedere.statistics.synthetic.making import Synthetic
from dedere.statistics.synthetic.report import data, lines

Form = Literal["parquet", "csv"]
FORMS: tuple[Form, ...] = ("parquet", "csv")
NOTES = {"en": "README.md", "es": "LEEME.md"}
MARGINS = "margins.json"


def write(made: Synthetic, folder: Path, form: Form = "parquet") -> list[Path]:
    """Write the tables, a note in both languages, and the margins for programs.

    A synthetic collection that was there before is replaced.

    Raises:
        InputError: where the folder holds something else, or cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        before = list(_before(folder, made))
        if any(folder.iterdir()) and not before:
            raise InputError(Place(str(folder)), _NOT_EMPTY, _OTHER)
        for path in before:
            path.unlink()
        return list(_write(made, folder, form))
    except OSError as problem:
        why = Text(str(problem.strerror), str(problem.strerror))
        raise InputError(Place(str(folder)), _NOT_WRITTEN.format(why=why)) from None


def _before(folder: Path, made: Synthetic) -> Iterator[Path]:
    """The files of a synthetic collection that stands there; none where it is none."""
    try:
        note = json.loads((folder / MARGINS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    if not (isinstance(note, dict) and note.get("synthetic") is True):
        return
    names = [f"{table}.{form}" for table in made.collection.tables for form in FORMS]
    for name in (*names, *NOTES.values(), MARGINS):
        if (folder / name).is_file():
            yield folder / name


def _write(made: Synthetic, folder: Path, form: Form) -> Iterator[Path]:
    # First of all what says that the rest is made up.
    note = folder / MARGINS
    note.write_text(json.dumps(data(made), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    yield note
    for lang in LANGUAGES:
        path = folder / NOTES[lang]
        path.write_text("\n".join(lines(made, lang)) + "\n", encoding="utf-8")
        yield path
    for name, frame in made.collection.tables.items():
        path = folder / f"{name}.{form}"
        if form == "csv":
            frame.write_csv(path)
        else:
            frame.write_parquet(path)
        yield path


_NOT_EMPTY = Text(
    "this folder holds something that is no synthetic collection.",
    "esta carpeta contiene algo que no es una colección sintética.",
)
_OTHER = Text("Name a new folder.", "Indique una carpeta nueva.")
_NOT_WRITTEN = Text("cannot be written ({why}).", "no se puede escribir ({why}).")
