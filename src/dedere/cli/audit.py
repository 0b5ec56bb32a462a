"""`dedere audit`: was anything changed behind the program's back?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.errors import DedereError

app = new_app("Was anything changed behind the program's back?")


@app.command(epilog=example("dedere audit verify", "dedere audit verify --json"))
def verify(json: Json = False, lang: Lang = "en") -> None:
    """Read every write since the beginning and say where the chain is broken first.

    Exit code 1 if it is broken, 0 otherwise.
    """
    open_store()
    from dedere.store import chain

    asked = language(lang)
    found = chain.verify()
    if json:
        print_json(found.data(asked))
    elif found.broken is None:
        print_line(_HOLDS.format(n=found.entries, signed=found.checkpoints).in_(asked))
    else:
        at = found.broken.entry
        told = _BROKEN if at is not None else _BROKEN_BESIDE
        print_line(told.format(n=at, total=found.entries, why=found.broken.why).in_(asked))
        print_line(_WHAT_NOW.in_(asked), error=True)
    if found.broken is not None:
        raise typer.Exit(1)


@app.command(epilog=example("dedere audit checkpoint", "dedere audit checkpoint /media/safe/today"))
def checkpoint(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="Write it to a file that is not there yet."),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Sign the chain as it stands, to keep the signature where nobody of this office can reach it.

    Whoever puts back the whole data folder of an earlier day is found by such a copy alone.
    """
    open_store()
    from dedere.store import chain
    from dedere.store.chain.checkpoints import public_key

    made = chain.sign(keep=True)
    if made is None:
        raise DedereError(
            Text("Nothing was written here yet.", "Aquí aún no se ha escrito nada."),
            Text("Add a case first: dedere add.", "Agregue antes un asunto: dedere add."),
        )
    told = {
        "format": 1,
        "entries": made.n,
        "hash": made.hash,
        "at": made.at,
        "signature": made.signature,
        "public_key": public_key(),
    }
    if file is not None:
        _write(file, told)
    if json:
        print_json(told)
        return
    for key, value in told.items():
        print_line(f"{key:<11} {value}")


def _write(file: Path, told: dict[str, object]) -> None:
    import json

    try:
        with file.open("x", encoding="ascii") as out:
            out.write(json.dumps(told, indent=2) + "\n")
    except OSError as problem:
        raise DedereError(
            Text(
                f"The checkpoint was not written to {file} ({problem.strerror}).",
                f"El punto de control no se escribió en {file} ({problem.strerror}).",
            ),
            Text("Name a file that is not there yet.", "Indique un archivo que aún no exista."),
        ) from None


_HOLDS = Text(
    "The chain holds: {n} links from the first to the last, {signed} checkpoints.",
    "La cadena se sostiene: {n} eslabones del primero al último, {signed} puntos de control.",
)
_BROKEN = Text(
    "The chain is broken at link {n} of {total}: {why}",
    "La cadena está rota en el eslabón {n} de {total}: {why}",
)
_BROKEN_BESIDE = Text(
    "The chain of {total} links is whole, and yet: {why}",
    "La cadena de {total} eslabones está entera, y sin embargo: {why}",
)
_WHAT_NOW = Text(
    "Change nothing more. Keep a copy of the data folder as it is, and compare it with a backup.",
    "No cambie nada más. Conserve una copia de la carpeta de datos tal como está y compárela con "
    "un respaldo.",
)
