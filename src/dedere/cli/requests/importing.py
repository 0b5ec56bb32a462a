"""`dedere requests import`: read a transparency release and say what is in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, parse_day, print_json, print_line

EXAMPLE = example(
    "dedere requests import requests.csv",
    "dedere requests import requests.xlsx --lang es",
    "dedere requests import requests.csv --json",
)


def import_(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A release as CSV, workbook or Parquet.")
    ],
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            parser=parse_day,
            help="The day on which it is read; a later decision is impossible. Today if not given.",
        ),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Read requests: one request with several offenses, outcomes, durations, classes.

    Rows that disagree, impossible durations and unknown labels are reported. The exit code is 1
    where a cell could not be used at all.
    """
    from dedere.statistics.requests import load

    asked = language(lang)
    release = load(file, as_of)
    if json:
        print_json(release.data(asked))
    else:
        for line in release.lines(asked):
            print_line(line)
    if release.read.unreadable:
        raise typer.Exit(1)
