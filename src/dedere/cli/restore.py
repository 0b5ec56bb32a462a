"""`dedere restore`: a backup put back, into an empty folder and an empty database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import set_up
from dedere.cli.passphrase import KeyFile, asked
from dedere.cli.progress import ProgressBar

app = new_app("Put a backup back, on either database.")


@app.command(
    epilog=example(
        "DEDERE_DATA=/srv/dedere dedere restore office.backup",
        "dedere restore office.backup --into postgresql://dedere@localhost/dedere",
    )
)
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")],
    into: Annotated[
        str | None,
        typer.Option(
            "--into", metavar="URL", help="The empty database; that of DATABASE_URL if not given."
        ),
    ] = None,
    key_file: KeyFile = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Put everything back into the data folder (DEDERE_DATA) and a database, both empty.

    All of the backup is checked before anything is written. Exit code 1 if the chain of what was
    put back does not hold.
    """
    set_up()
    from dedere.store import backup as backups

    passphrase = asked(key_file)
    bar = ProgressBar(Text("Bytes of the backup", "Bytes del respaldo"), language(lang))
    try:
        found = backups.restore(file, passphrase, into, bar.report)
    finally:
        bar.close()
    broken = found.audit.broken
    if json:
        told = {"format": 1, "made_at": found.made_at, "rows": found.rows, "files": found.files}
        print_json({**told, "derived": found.derived, "chain": found.audit.data(language(lang))})
    else:
        said = _RESTORED.format(rows=found.rows, files=found.files, at=found.made_at)
        print_line(said.in_(language(lang)))
        print_line((_HOLDS if broken is None else _BROKEN).in_(language(lang)))
    if broken is not None:
        raise typer.Exit(1)


_RESTORED = Text(
    "{rows} rows and {files} files of {at} are back.",
    "{rows} filas y {files} archivos del {at} están de vuelta.",
)
_HOLDS = Text("The chain holds.", "La cadena se sostiene.")
_BROKEN = Text(
    "The chain does not hold, and did not when the backup was made: dedere audit verify says "
    "where.",
    "La cadena no se sostiene, y tampoco al hacerse el respaldo: dedere audit verify dice dónde.",
)
