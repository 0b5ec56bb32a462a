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
from dedere.cli.docket.proving import KeyFile, key_of, reader_of
from dedere.cli.opening import open_store
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language

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
        "dedere docket codings --final --csv final.csv",
    )
)
def codings(
    coder: Annotated[
        str | None, typer.Option("--coder", metavar="NAME", help="Also what you coded yourself.")
    ] = None,
    key_file: KeyFile = None,
    final: Annotated[
        bool,
        typer.Option("--final", help="One final value a variable, and how it became final."),
    ] = False,
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
    if final and history:
        raise DedereError(_NO_HISTORY, _DROP_ONE)
    key = key_of(coder, key_file, asked)
    open_store()
    rows = _rows(coder, key, history=history, final=final)
    if csv is not None:
        from dedere.cli.writing import write_whole

        write_whole(csv, final_table(rows) if final else table(rows))
        return
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    nothing = True
    for row in rows:
        nothing = False
        if json:
            typer.echo(json_format.dumps(row, ensure_ascii=not utf8))
        else:
            print_line(_said_final(row, asked) if final else _said(row, asked))
    if nothing and not json:
        print_line(_NONE.in_(asked))


def _rows(
    coder: str | None, key: str | None, *, history: bool, final: bool
) -> Iterable[dict[str, Any]]:
    from dedere.store import codings as kept

    reader = reader_of(coder, key)
    return kept.final(reader) if final else kept.export(reader, history=history)


def final_table(rows: Iterable[dict[str, Any]]) -> str:
    """Final values as CSV."""
    from dedere.store.codings.finals import COLUMNS as columns
    from dedere.store.codings.finals import flat

    out = io.StringIO()
    writer = csv_format.DictWriter(out, columns, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(value) for name, value in flat(row).items()})
    return out.getvalue()


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
    from dedere.store.codings import DECISIONS

    decision = DECISIONS[row["decision"]].in_(lang)
    return f"{_value_of(row, lang)} ({row['coder']}, {decision})"


def _said_final(row: dict[str, Any], lang: Language) -> str:
    from dedere.store.codings import ROLES, How

    how = How(row["how"])
    if how is How.DIFFERS:
        return f"{_value_of({**row, 'missing': None}, lang)} – {how.label.in_(lang)}"
    told = [how.label.in_(lang)]
    if settled := row["settled"]:
        told += [settled["by"], ROLES[settled["role"]].in_(lang)]
        told += [settled["reason"]] if settled["reason"] else []
        told += [_CHANGED.in_(lang)] if settled["changed_since"] else []
    else:
        told += [one["coder"] for one in row["coders"]]
    told += [_OLDER.in_(lang)] if row["older_meaning"] else []
    return f"{_value_of(row, lang)} ({', '.join(told)})"


def _value_of(row: dict[str, Any], lang: Language) -> str:
    """The defendant, the variable, and its value in words."""
    who = f"{row['docket']} {row['defendant']['name'] or row['defendant']['key']}"
    name, said = in_words(row["variable"], row["value"], row["missing"], lang)
    return f"{who} · {name}: {said}" if said else f"{who} · {name}:"


def in_words(name: str, value: Any, missing: str | None, lang: Language) -> tuple[str, str]:
    """A variable and its value, or why there is none, as people read them."""
    from dedere.dockets.codebook import codebook

    book = codebook()
    said = "" if value is None else str(value)
    if name in book.names:
        variable = book.variable(name)
        name = variable.title.in_(lang)
        said = variable.say(value).in_(lang) if value is not None else ""
    if missing:
        said = book.why_missing(missing).title.in_(lang)
    return name, said


_WHOSE = Text("A key is the key of a name.", "Una clave es la clave de un nombre.")
_CODER = Text('Say whose it is: --coder "Name".', 'Diga de quién es: --coder "Nombre".')
_NO_HISTORY = Text(
    "Final values have no acts that no longer count.",
    "Los valores finales no tienen actos que ya no cuenten.",
)
_DROP_ONE = Text("Ask for --final or for --history.", "Pida --final o --history.")
_CHANGED = Text("changed since", "cambió después")
_OLDER = Text("under an older meaning", "con un sentido anterior")
_NONE = Text(
    "There is nothing that may be read. A coding opens when both coders have finished; your own "
    "you get with --coder and your key.",
    "No hay nada que se pueda leer. Una codificación se abre cuando ambas personas han terminado; "
    "la suya se obtiene con --coder y su clave.",
)
