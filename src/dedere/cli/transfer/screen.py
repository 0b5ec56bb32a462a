"""`dedere transfer screen`: who of a roster may be transferred, who may not, what is missing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    AsOf,
    Json,
    Lang,
    Readings,
    chosen_readings,
    example,
    language,
    new_app,
)
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.cli.progress import ProgressBar
from dedere.cli.writing import put_in_place
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.transfers.screening import Screening

app = new_app("Screen a roster: who is eligible, who is not, what would decide the rest.")


@app.command(
    epilog=example(
        "dedere transfer template -o roster.xlsx",
        "dedere transfer screen roster.xlsx --svg waterfall.svg",
        "dedere transfer screen roster.csv --json --reading domiciliary=presence-alone",
        "dedere transfer screen roster.parquet --parquet answers.parquet",
    )
)
def screen(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A roster: CSV, XLSX, Parquet or Arrow.")
    ],
    as_of: AsOf = None,
    reading: Readings = None,
    json: Json = False,
    parquet: Annotated[
        Path | None,
        typer.Option("--parquet", metavar="OUT", help="Write the answers as Parquet."),
    ] = None,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT", help="Write the answers as CSV.")
    ] = None,
    svg: Svg = None,
    narrow: Narrow = False,
    lang: Lang = "en",
) -> None:
    """Say of each person of a roster whether the conditions of a transfer are met.

    Each column is named like the fact that it holds; `dedere transfer template` writes an empty
    roster that explains them. An empty cell is not known. Rows that cannot be used are named with
    the column and the mend, and the others are screened all the same (exit code 1). With --parquet
    or --csv the persons stand in that file and not in what is printed.
    """
    from dedere.transfers.roster import read_roster
    from dedere.transfers.screening import screen as screen_roster

    asked = language(lang)
    _check_apart(file, parquet, csv)
    roster = read_roster(file)
    bar = ProgressBar(_PERSONS, asked)
    try:
        screening = screen_roster(
            roster, as_of=as_of, readings=chosen_readings(reading), report=bar.report
        )
    except LookupError:
        raise DedereError(_NO_LAW.format(day=as_of)) from None
    finally:
        bar.close()
    _write(screening, parquet, csv, svg, asked, narrow=narrow)
    if json:
        _print_json(screening, asked, with_people=parquet is None and csv is None)
    else:
        from dedere.cli.transfer.screen_said import print_words

        print_words(screening, asked)
    if roster.problems:
        raise typer.Exit(1)


def _check_apart(file: Path, *outputs: Path | None) -> None:
    """Refuse to write the answers over the roster.

    Raises:
        DedereError: naming the file.
    """
    for output in outputs:
        if output is not None and output.resolve() == file.resolve():
            raise DedereError(_OVER.format(path=output), _OTHER_NAME)


def _write(
    screening: Screening,
    parquet: Path | None,
    csv: Path | None,
    svg: Path | None,
    lang: Language,
    *,
    narrow: bool,
) -> None:
    from dedere.transfers.screening import writing

    for path, write in ((parquet, writing.write_parquet), (csv, writing.write_csv)):
        if path is not None:
            with put_in_place(path) as unfinished:
                write(screening, unfinished)
    if svg is not None:
        from dedere.pictures.styles import alone
        from dedere.pictures.waterfall import draw
        from dedere.transfers.screening.steps import waterfall_of

        picture = draw(waterfall_of(screening), lang, narrow=narrow)
        write_svg(svg, alone(picture, "waterfall"), said_aside=True)


def _print_json(screening: Screening, lang: Language, *, with_people: bool) -> None:
    from dedere.transfers.screening.as_json import pieces

    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    for piece in pieces(screening, lang, ascii_only=not utf8, with_people=with_people):
        typer.echo(piece, nl=False)


_PERSONS = Text("persons", "personas")
_NO_LAW = Text(
    "No condition of a transfer that this software knows was in force on {day}.",
    "Ninguna condición de un traslado que este programa conoce estaba en vigor el {day}.",
)
_OVER = Text(
    "The answers would be written over {path}, the roster itself.",
    "Las respuestas se escribirían sobre {path}, la propia lista.",
)
_OTHER_NAME = Text("Give another name.", "Dé otro nombre.")
