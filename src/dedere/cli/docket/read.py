"""`dedere docket read`: dockets in, one record a defendant out."""

from __future__ import annotations

import json as json_format
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_line
from dedere.cli.progress import ProgressBar

if TYPE_CHECKING:
    from dedere.dockets.reading import Raw

app = new_app("Read dockets: one record a defendant, each value with evidence and confidence.")

Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH…", help="Pages, folders or ZIP files, in the order given."),
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


@app.command(
    epilog=example(
        "dedere docket read docket.html",
        "dedere docket read dockets/ saved.zip --json > records.jsonl",
        "dedere docket read dockets/ --parquet records",
        "dedere docket read page.html --court casd --lang es",
    )
)
def read(
    paths: Paths, json: Json = False, parquet: Out = None, court: Court = None, lang: Lang = "en"
) -> None:
    """Read PACER pages, RECAP XML, CourtListener JSON or CSV: one record a defendant.

    Every value is a proposal: it has the entries and words that gave it, a confidence, and what
    else the docket allows. A person accepts, corrects or rejects. With --json each line is one
    record. One bad file never stops the rest; it is told of, and the exit code is 1. With --parquet
    the records go into parts of a folder, and files that are there already are passed over when the
    same command is given again.
    """
    asked = language(lang)
    bar = ProgressBar(_FILES, asked)
    problems = False
    try:
        if parquet is not None:
            from dedere.cli.docket.parts import Parts

            parts = Parts(parquet)
            problems = parts.write(_records(paths, court, bar, skip=parts.done), json=json)
            if not json:
                _print_parts(parts, asked)
        else:
            for record in _records(paths, court, bar):
                problems = problems or bool(record["problems"])
                _print_record(record, asked, json=json)
    finally:
        bar.close()
    if problems:
        raise typer.Exit(1)


def _records(
    paths: list[str], court: str | None, bar: ProgressBar, skip: frozenset[str] = frozenset()
) -> Iterator[dict[str, Any]]:
    from dedere.dockets import reading, record

    def raws() -> Iterator[Raw]:
        for number, raw in enumerate(reading.walk(paths), start=1):
            bar.report(number - 1, None)
            if not raw.sha256 or raw.sha256 not in skip:
                yield raw

    for docket in reading.gather(raws(), court=court):
        if docket.source.sha256 and docket.source.sha256 in skip:
            continue
        yield from record.of(docket)


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
_WRITTEN = Text(
    "{records} records written to {folder}; {passed} files were there already.",
    "{records} registros escritos en {folder}; {passed} archivos ya estaban.",
)
