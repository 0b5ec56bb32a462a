"""`dedere docket read`: dockets in, one record a defendant out."""

from __future__ import annotations

import json as json_format
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_line
from dedere.cli.progress import ProgressBar
from dedere.cli.writing import put_in_place

app = new_app("Read dockets: one record a defendant, each value with evidence and confidence.")

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH…", help="Pages, folders, ZIP files or tables of entries, in their order."
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--parquet", metavar="DIR", help="Write parts into this folder; goes on if told again."
    ),
]
Court = Annotated[
    str | None,
    typer.Option(
        "--court", metavar="ID", help="The court, where the page does not tell: casd, txsd."
    ),
]


Entries = Annotated[
    Path | None,
    typer.Option(
        "--entries",
        metavar="FILE",
        help="Write the dockets as a table of entries (Parquet) and make no records.",
    ),
]
Engine = Annotated[
    str,
    typer.Option(
        "--engine",
        metavar="polars|spark",
        help="What works on tables of entries; both give the same records.",
    ),
]
Jobs = Annotated[
    int, typer.Option("--jobs", metavar="N", min=1, help="Processes that make records.")
]


@app.command(
    epilog=example(
        "dedere docket read docket.html",
        "dedere docket read dockets/ saved.zip --json > records.jsonl",
        "dedere docket read dockets/ --parquet records --jobs 2",
        "dedere docket read dockets/ --entries entries.parquet",
        "dedere docket read entries.parquet --engine spark --json",
        "dedere docket read page.html --court casd --lang es",
    )
)
def read(
    paths: Paths,
    json: Json = False,
    parquet: Out = None,
    entries: Entries = None,
    engine: Engine = "polars",
    jobs: Jobs = 1,
    court: Court = None,
    lang: Lang = "en",
) -> None:
    """Read PACER pages, RECAP XML, CourtListener JSON or CSV: one record a defendant.

    Every value is a proposal: it has the entries and words that gave it, a confidence, and what
    else the docket allows. A person accepts, corrects or rejects. With --json each line is one
    record. One bad file never stops the rest; it is told of, and the exit code is 1. With --parquet
    the records go into parts of a folder, and files that are there already are passed over when the
    same command is given again. With --entries the dockets themselves become a table, which is read
    like the pages, also by Spark.
    """
    from dedere.cli.docket.read_from import Given, check, write_entries

    asked = language(lang)
    check(engine, paths, entries=entries is not None)
    bar = ProgressBar(_FILES, asked)
    problems = False
    try:
        if entries is not None:
            given = Given(paths, court=court, skip=(), bar=bar)
            with put_in_place(entries) as unfinished:
                written, problems = write_entries(given, unfinished)
            print_line(_TABLE.format(dockets=written, path=entries).in_(asked), error=True)
        elif parquet is not None:
            from dedere.cli.docket.parts import Parts

            parts = Parts(parquet)
            given = Given(paths, court=court, skip=parts.done, bar=bar)
            problems = parts.write(given.records(engine, jobs), json=json)
            if not json:
                _print_parts(parts, asked)
        else:
            given = Given(paths, court=court, skip=(), bar=bar)
            for record in given.records(engine, jobs):
                problems = problems or bool(record["problems"])
                _print_record(record, asked, json=json)
    finally:
        bar.close()
    if problems:
        print_line(_PROBLEMS.in_(asked), error=True)
        raise typer.Exit(1)


def _print_record(record: dict[str, Any], lang: Any, *, json: bool) -> None:
    if json:
        utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        typer.echo(json_format.dumps(record, ensure_ascii=not utf8))
        return
    from dedere.cli.docket.read_said import print_words

    print_words(record, lang)


def _print_parts(parts: Any, lang: Any) -> None:
    print_line(
        _WRITTEN.format(records=parts.written, folder=parts.folder, passed=len(parts.done)).in_(
            lang
        )
    )


_FILES = Text("files", "archivos")
_PROBLEMS = Text(
    "Something was wrong with a file: see the lines with '!' (in JSON, `problems`).",
    "Algo andaba mal en un archivo: véanse las líneas con «!» (en JSON, `problems`).",
)
_TABLE = Text("{dockets} dockets in {path}.", "{dockets} expedientes en {path}.")
_WRITTEN = Text(
    "{records} records written to {folder}; {passed} files were there already.",
    "{records} registros escritos en {folder}; {passed} archivos ya estaban.",
)
