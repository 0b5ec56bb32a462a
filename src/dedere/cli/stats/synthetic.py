"""`dedere stats synthetic`: a collection of 150 cases that nobody is, with published margins."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line

app = new_app("Make a synthetic collection of 150 cases with the margins of a published study.")


@app.command(
    epilog=example(
        "dedere stats synthetic -o collection",
        "dedere stats synthetic -o collection --seed 7 --format csv --lang es",
        "dedere stats plea --from collection",
    )
)
def synthetic(
    out: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FOLDER", help="The folder to write the tables to."),
    ],
    seed: Annotated[
        int,
        typer.Option("--seed", metavar="N", min=0, max=2**63 - 1, help="The same seed, same rows."),
    ] = 1,
    form: Annotated[
        str, typer.Option("--format", metavar="parquet|csv", help="How the tables are written.")
    ] = "parquet",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Make 150 cases by lot; every margin of the study that a table can meet is met exactly.

    Each row says that it is synthetic. What cannot be met, and what no table can meet together, is
    printed with the reason.
    """
    from dedere.errors import InputError, Place
    from dedere.statistics.synthetic import make, report, writing

    asked = language(lang)
    chosen = next((one for one in writing.FORMS if one == form), None)
    if chosen is None:
        raise InputError(Place("--format"), _NO_FORM.format(form=form))
    made = make(seed)
    written = writing.write(made, out, chosen)
    if json:
        print_json({**report.data(made, asked), "files": [str(path) for path in written]})
        return
    for line in report.lines(made, asked):
        print_line(line)
    print_line()
    for path in written:
        print_line(_WRITTEN.format(path=path).in_(asked))


_NO_FORM = Text("'{form}' is neither parquet nor csv.", "«{form}» no es ni parquet ni csv.")
_WRITTEN = Text("Written: {path}", "Escrito: {path}")
