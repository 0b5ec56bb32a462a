"""What the commands that draw have in common: what they read, and writing a picture."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import asked_language, print_line
from dedere.errors import InputError, Place

if TYPE_CHECKING:
    from dedere.casefile import Casefile
    from dedere.procedure.history import History

Svg = Annotated[
    Path | None,
    typer.Option("--svg", metavar="OUT", help="Write the picture to a file, as SVG."),
]
Narrow = Annotated[
    bool, typer.Option("--narrow", help="One column, for a telephone or an upright page.")
]
InWords = Annotated[
    bool,
    typer.Option("--text", help="Print the same in words; so without --svg too."),
]


def matter_in(file: str) -> Casefile | tuple[History, ...]:
    """The casefile that a file holds, or the histories of a timeline.

    Raises:
        DedereError: where it is neither; with the place, and what is wrong there.
    """
    from dedere.casefile import load

    if Path(file).suffix.lower() == ".json" and _is_timeline(Path(file)):
        from dedere.procedure.timeline import load_timelines

        return load_timelines(file)
    return load(file)


def _is_timeline(path: Path) -> bool:
    """Whether a file says so, or lists events without being a casefile."""
    try:
        data = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return False
    if not isinstance(data, dict):
        return False
    return not str(data.get("format")).startswith("dedere-casefile/") and "events" in data


def write_svg(out: Path, picture: str, *, said_aside: bool = False) -> None:
    """Write a picture aside, put it in the place of the one before, and say so.

    *said_aside* says so on the error stream, where what is printed is for programs.

    Raises:
        InputError: where that cannot be done, or something else than a picture would be lost.
    """
    place = Place(str(out))
    # One of its own for each process: two that write at once never mix their lines.
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.unfinished")
    try:
        if out.exists() and b"<svg" not in out.read_bytes()[:1000]:
            raise InputError(place, _NO_PICTURE, _OTHER_NAME)
        unfinished.write_text(picture, encoding="utf-8")
        unfinished.replace(out)
    except OSError as problem:
        why = Text(str(problem.strerror), str(problem.strerror))
        raise InputError(place, _NOT_WRITTEN.format(why=why)) from None
    finally:
        unfinished.unlink(missing_ok=True)
    print_line(_WRITTEN.format(path=out).in_(asked_language()), error=said_aside)


_WRITTEN = Text("Written: {path}", "Escrito: {path}")
_NO_PICTURE = Text(
    "This file is there already and is no SVG picture.",
    "Este archivo ya existe y no es una imagen SVG.",
)
_OTHER_NAME = Text("Give --svg another name.", "Dé otro nombre a --svg.")
_NOT_WRITTEN = Text(
    "The picture cannot be written ({why}).", "La imagen no se puede escribir ({why})."
)
