"""`dedere transfer template`: an empty roster, with what explains each column."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import AsOf, Lang, example, language, new_app
from dedere.cli.writing import write_whole
from dedere.errors import DedereError, did_you_mean

if TYPE_CHECKING:
    from dedere.transfers.roster.explaining import Part

app = new_app("Write an empty roster, with a sheet that explains each column.")


@app.command(
    epilog=example(
        "dedere transfer template -o roster.xlsx",
        "dedere transfer template -o lista.xlsx --lang es",
        "dedere transfer template -o roster.csv --only eligibility",
    )
)
def template(
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE", help="An XLSX or CSV file.")
    ],
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="eligibility|agreement|policy|planning",
            help="Only the columns that serve this; may be given several times. All if not given.",
        ),
    ] = None,
    as_of: AsOf = None,
    lang: Lang = "en",
) -> None:
    """Write an empty roster: one row a person, one column a fact that the law turns on.

    An XLSX has a second sheet that explains each column in both languages; beside a CSV a file of
    the same name with .columns.csv does. Columns that are not needed may be taken out.
    """
    from dedere.law import load
    from dedere.transfers.roster.explaining import PARTS, explained
    from dedere.transfers.roster.template import explanation, header, workbook

    asked = language(lang)
    beside = output.with_suffix(".columns.csv")
    is_workbook = output.suffix.lower() == ".xlsx"
    if not is_workbook and output.suffix.lower() != ".csv":
        raise DedereError(_NO_FORMAT.format(path=output), _FORMATS)
    for path in (output,) if is_workbook else (output, beside):
        if path.exists():
            raise DedereError(_THERE.format(path=path), _NOT_OVER)
    parts = tuple(_part(one) for one in only) if only else PARTS
    columns = explained(load(), (as_of or date.today()).toordinal(), parts, asked)
    if is_workbook:
        write_whole(output, workbook(columns, asked))
    else:
        write_whole(output, header(columns))
        write_whole(beside, explanation(columns, asked))


def _part(written: str) -> Part:
    from dedere.transfers.roster.explaining import PARTS

    for part in PARTS:
        if written == part:
            return part
    listed = ", ".join(PARTS)
    raise DedereError(_NO_PART.format(written=written, known=listed), did_you_mean(written, PARTS))


_NO_FORMAT = Text(
    "{path}: the extension is neither .xlsx nor .csv.",
    "{path}: la extensión no es .xlsx ni .csv.",
)
_FORMATS = Text("Give -o a name that ends so.", "Dé a -o un nombre que termine así.")
_THERE = Text("{path} is already there.", "{path} ya existe.")
_NOT_OVER = Text("It is not written over.", "No se sobrescribe.")
_NO_PART = Text(
    "--only: there is no '{written}'. Choose of: {known}.",
    "--only: no existe «{written}». Elija de: {known}.",
)
