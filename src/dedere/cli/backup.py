"""`dedere backup`: everything that the office keeps, in one file that only its key opens."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.cli.passphrase import KeyFile, asked
from dedere.cli.progress import ProgressBar

app = new_app("Everything that the office keeps, in one file that only its key opens.")


@app.command(
    epilog=example(
        "dedere backup /media/safe/2026-11-22.backup",
        "dedere backup office.backup --key-file /media/key/passphrase",
    )
)
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that is not there yet.")],
    key_file: KeyFile = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Write cases, documents, keys and checkpoints to a sealed file, and read it back.

    The passphrase comes from --key-file, from DEDERE_BACKUP_KEY, or is asked for. Without it
    nobody opens the file, you neither.
    """
    open_store()
    from dedere.store import backup as backups

    passphrase = asked(key_file, twice=True)
    bar = ProgressBar(Text("Rows and files", "Filas y archivos"), language(lang))
    try:
        made = backups.make(file, passphrase, bar.report)
    finally:
        bar.close()
    if json:
        told = {"format": 1, "file": str(file), "rows": made.rows, "files": made.files}
        print_json({**told, "bytes": made.size, "sha256": made.sha256})
        return
    said = _MADE.format(file=file, rows=made.rows, files=made.files, size=made.size)
    print_line(said.in_(language(lang)))
    print_line(f"SHA-256 {made.sha256}")


_MADE = Text(
    "{file}: {rows} rows and {files} files, {size} bytes. It was read back and is whole.",
    "{file}: {rows} filas y {files} archivos, {size} bytes. Se volvió a leer y está íntegro.",
)
