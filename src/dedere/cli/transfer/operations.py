"""`dedere transfer operations`: the history since 1977, as far as it was published."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line

app = new_app("The operations since 1977 that were published, and what the press mixed up.")


@app.command(
    epilog=example(
        "dedere transfer operations",
        "dedere transfer operations --json --lang es",
        "dedere transfer operations --csv operations.csv",
    )
)
def operations(
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT", help="Write one row an operation.")
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show the transfers that were published, with persons, years, claims and sources.

    The list is not complete. Handovers outside the treaties stand apart, summed with nothing.
    """
    from dedere.transfers.operations import history, lines

    asked = language(lang)
    found = history()
    if csv is not None:
        from dedere.cli.writing import write_whole
        from dedere.transfers.operations.plain import as_csv

        write_whole(csv, as_csv(found, asked))
    if json:
        from dedere.transfers.operations.plain import as_dict

        print_json(as_dict(found, asked))
    elif csv is None:
        for line in lines(found, asked):
            print_line(line)
