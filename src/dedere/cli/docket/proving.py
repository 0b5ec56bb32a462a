"""The key of a coder, asked for on the command line; see `dedere.store.coders`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.store.access import Reader

KeyFile = Annotated[
    str | None,
    typer.Option(
        "--key-file",
        metavar="FILE",
        help="The file with your key; - reads it from the input. Asked for without it.",
    ),
]


def key_of(name: str | None, key_file: str | None, lang: Language) -> str | None:
    """The key of a name: from the file, the input, or asked for. None where nobody is named.

    Raises:
        DedereError: a file that cannot be read, or nobody there to ask.
    """
    if name is None:
        return None
    if key_file == "-":
        return sys.stdin.readline().strip()
    if key_file is not None:
        try:
            return Path(key_file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            raise DedereError(_NO_FILE.format(path=key_file)) from None
    if not sys.stdin.isatty():
        raise DedereError(_NO_KEY, _KEY_FILE)
    return str(typer.prompt(_ASK.format(name=name).in_(lang), hide_input=True, err=True))


def reader_of(name: str | None, key: str | None) -> Reader:
    """Whoever gave name and key; nobody in particular where no name was given. Opens no store.

    Raises:
        CoderError: the two do not belong together.
    """
    from dedere.store import coders
    from dedere.store.access import Reader

    return Reader() if name is None else coders.proven(coders.prove(name, key or ""))


_NO_FILE = Text("The key cannot be read from {path}.", "La clave no se puede leer de {path}.")
_NO_KEY = Text("Whoever codes gives the key.", "Quien codifica da la clave.")
_KEY_FILE = Text(
    "Give the file that holds it: --key-file key.txt.",
    "Indique el archivo que la contiene: --key-file key.txt.",
)
_ASK = Text("Key of {name}", "Clave de {name}")
