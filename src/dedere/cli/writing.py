"""Writing a file that is either there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dedere.bilingual import Text
from dedere.cli.common import asked_language, print_line
from dedere.errors import InputError, Place


def write_whole(out: Path, content: str | bytes) -> None:
    """Write *content* aside, put it in the place of what was there, and say so.

    Raises:
        InputError: where that cannot be done.
    """
    with put_in_place(out) as unfinished:
        unfinished.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def put_in_place(out: Path) -> Iterator[Path]:
    """A path beside *out* to write to; afterwards it takes the name *out*, and that is said.

    Raises:
        InputError: where that cannot be done.
    """
    # One of its own for each process: two that write at once never mix their lines.
    unfinished = out.with_name(f".{out.stem}.{os.getpid()}.unfinished{out.suffix}")
    try:
        yield unfinished
        unfinished.replace(out)
    except OSError as problem:
        why = Text(str(problem.strerror), str(problem.strerror))
        raise InputError(Place(str(out)), _NOT_WRITTEN.format(why=why)) from None
    finally:
        unfinished.unlink(missing_ok=True)
    print_line(_WRITTEN.format(path=out).in_(asked_language()), error=True)


_WRITTEN = Text("Written: {path}", "Escrito: {path}")
_NOT_WRITTEN = Text(
    "The file cannot be written ({why}).", "El archivo no se puede escribir ({why})."
)
