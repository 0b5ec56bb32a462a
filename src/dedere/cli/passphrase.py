"""The passphrase of a backup: from a file, from the environment, or asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import asked_language
from dedere.errors import DedereError

VARIABLE = "DEDERE_BACKUP_KEY"
SHORTEST = 12
"""Characters: fewer are guessed."""

KeyFile = Annotated[
    Path | None,
    typer.Option(
        "--key-file",
        metavar="FILE",
        help="A file that holds the passphrase; otherwise DEDERE_BACKUP_KEY, or you are asked.",
    ),
]


def asked(key_file: Path | None, *, twice: bool = False) -> bytes:
    """The passphrase.

    Args:
        key_file: the file that holds it, if one was named.
        twice: for a new backup: asked for twice, and refused where it is too short.

    Raises:
        DedereError: where there is none, it is too short, or the two differ.
    """
    if key_file is not None:
        try:
            found = key_file.read_bytes().strip()
        except OSError as problem:
            raise DedereError(_NOT_READ.format(file=key_file, why=problem.strerror)) from None
    elif os.environ.get(VARIABLE):
        found = os.environ[VARIABLE].strip().encode()
    elif sys.stdin.isatty():
        found = _prompted(twice)
    else:
        raise DedereError(_NONE, _HOW)
    if not found or (twice and len(found) < SHORTEST):
        raise DedereError(_SHORT.format(n=SHORTEST))
    return found


def _prompted(twice: bool) -> bytes:
    lang = asked_language()
    first = typer.prompt(_PASSPHRASE.in_(lang), hide_input=True, err=True)
    if twice and typer.prompt(_AGAIN.in_(lang), hide_input=True, err=True) != first:
        raise DedereError(_DIFFER)
    return str(first).strip().encode()


_PASSPHRASE = Text("Passphrase of the backup", "Frase de paso del respaldo")
_AGAIN = Text("Once more", "Otra vez")
_NONE = Text("The backup needs a passphrase.", "El respaldo necesita una frase de paso.")
_HOW = Text(
    "Give --key-file FILE, or set DEDERE_BACKUP_KEY.",
    "Dé --key-file ARCHIVO, o defina DEDERE_BACKUP_KEY.",
)
_SHORT = Text(
    "The passphrase must have at least {n} characters.",
    "La frase de paso debe tener al menos {n} caracteres.",
)
_DIFFER = Text("The two differ.", "Las dos no coinciden.")
_NOT_READ = Text(
    "The file with the passphrase, {file}, cannot be read ({why}).",
    "El archivo con la frase de paso, {file}, no se puede leer ({why}).",
)
