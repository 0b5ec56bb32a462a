"""`dedere docket codings`: coded values as data, as far as one may read them."""

from __future__ import annotations

import csv as csv_format
import io
import json as json_format
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_line
from dedere.cli.opening import open_store
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.store.access import Reader

app = new_app("Coded values, each with its place, coder, day and codebook.")

COLUMNS = (
    "docket", "court", "docket_number", "defendant_key", "defendant", "defendant_number", "coder",
    "act", "stands", "variable", "decision", "value", "missing", "evidence", "proposal",
    "proposal_confidence", "confidence", "note", "codebook", "program", "written_at",
    "after_opening", "finished", "file", "sha256", "copy",
)  # fmt: skip
"""The columns of ``--csv``."""


@app.command(
    epilog=example(
        "dedere docket codings --json > opened.jsonl",
        'dedere docket codings --coder "Ana Ejemplo" --key-file key.txt --csv mine.csv',
        'dedere docket codings --coder "Ana Ejemplo" --key-file - < key.txt',
    )
)
def codings(
    coder: Annotated[
        str | None, typer.Option("--coder", metavar="NAME", help="Also what you coded yourself.")
    ] = None,
    key_file: Annotated[
        str | None,
        typer.Option(
            "--key-file",
            metavar="FILE",
            help="The file with your key; - reads it from the input. Asked for without it.",
        ),
    ] = None,
    history: Annotated[
        bool, typer.Option("--history", help="Also acts that no longer count.")
    ] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write a table into this file.")
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Export coded values: those of pairs that both coders finished, and your own.

    What one coder wrote nobody else gets before both are finished. With --json each line is one
    value: source and hash, entry and hash of the words, coder, day, confidence, codebook. The words
    themselves are not in it; they stand in the original.
    """
    asked = language(lang)
    if key_file is not None and coder is None:
        raise DedereError(_WHOSE, _CODER)
    key = _key(coder, key_file, asked)
    open_store()
    rows = _rows(coder, key, history=history)
    if csv is not None:
        from dedere.cli.writing import write_whole

        write_whole(csv, table(rows))
        return
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    nothing = True
    for row in rows:
        nothing = False
        if json:
            typer.echo(json_format.dumps(row, ensure_ascii=not utf8))
        else:
            print_line(_said(row, asked))
    if nothing and not json:
        print_line(_NONE.in_(asked))


def _key(coder: str | None, key_file: str | None, lang: Language) -> str | None:
    if coder is None:
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
    return str(typer.prompt(_ASK.format(name=coder).in_(lang), hide_input=True, err=True))


def _rows(coder: str | None, key: str | None, *, history: bool) -> Iterable[dict[str, Any]]:
    from dedere.store import coders
    from dedere.store import codings as kept
    from dedere.store.access import Reader

    reader: Reader = Reader()
    if coder is not None:
        reader = coders.proven(coders.prove(coder, key or ""))
    return kept.export(reader, history=history)


def table(rows: Iterable[dict[str, Any]]) -> str:
    """The rows as CSV; what has parts is written as JSON."""
    out = io.StringIO()
    writer = csv_format.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        proposal = row["proposal"] or {}
        flat = {
            **row,
            "defendant_key": row["defendant"]["key"],
            "defendant": row["defendant"]["name"],
            "defendant_number": row["defendant"]["number"],
            "proposal": proposal.get("value"),
            "proposal_confidence": proposal.get("confidence"),
            "file": row["source"]["file"],
            "sha256": row["source"]["sha256"],
            "copy": row["source"]["copy"],
        }
        writer.writerow({name: _cell(flat[name]) for name in COLUMNS})
    return out.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        # A spreadsheet would take it for a formula.
        return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    return json_format.dumps(value, ensure_ascii=False)


def _said(row: dict[str, Any], lang: Language) -> str:
    from dedere.dockets.codebook import codebook
    from dedere.store.codings import DECISIONS

    book = codebook()
    name, value = row["variable"], row["value"]
    if name in book.names:
        variable = book.variable(name)
        name = variable.title.in_(lang)
        value = variable.say(value).in_(lang) if value is not None else None
    if row["missing"]:
        value = book.why_missing(row["missing"]).title.in_(lang)
    decision = DECISIONS[row["decision"]].in_(lang)
    who = f"{row['docket']} {row['defendant']['name'] or row['defendant']['key']}"
    said = "" if value is None else f" {value}"
    return f"{who} · {name}:{said} ({row['coder']}, {decision})"


_WHOSE = Text("A key is the key of a name.", "Una clave es la clave de un nombre.")
_CODER = Text('Say whose it is: --coder "Name".', 'Diga de quién es: --coder "Nombre".')
_NO_FILE = Text("The key cannot be read from {path}.", "La clave no se puede leer de {path}.")
_NO_KEY = Text("Whoever codes gives the key.", "Quien codifica da la clave.")
_KEY_FILE = Text(
    "Give the file that holds it: --key-file key.txt.",
    "Indique el archivo que la contiene: --key-file key.txt.",
)
_ASK = Text("Key of {name}", "Clave de {name}")
_NONE = Text(
    "There is nothing that may be read. A coding opens when both coders have finished; your own "
    "you get with --coder and your key.",
    "No hay nada que se pueda leer. Una codificación se abre cuando ambas personas han terminado; "
    "la suya se obtiene con --coder y su clave.",
)
