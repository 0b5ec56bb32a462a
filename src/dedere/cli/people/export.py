"""`dedere people export`: mentions, persons and decisions, for programs and for other tables."""

from __future__ import annotations

import csv as csv_format
import io
from pathlib import Path
from typing import Annotated, Any

import typer

from dedere.cli.common import Lang, example, language, new_app, print_json
from dedere.cli.opening import open_store

app = new_app("Mentions, persons and decisions as JSON, or a table that resolves mentions.")

COLUMNS = ("mention", "person", "name", "kind", "of", "place", "synthetic")
"""The columns of the resolver: each mention, and the person that it is of."""


@app.command(
    epilog=example(
        "dedere people export > people.json", "dedere people export --resolver persons.csv"
    )
)
def export(
    resolver: Annotated[
        Path | None,
        typer.Option(
            "--resolver",
            metavar="FILE",
            help="Write a table of two keys instead: each mention, and its person.",
        ),
    ] = None,
    lang: Lang = "en",
) -> None:
    """Export what people decided: JSON with evidence as shown, or a table that resolves mentions.

    In the table a mention that nobody merged is a person of its own, under its own id.
    """
    language(lang)
    open_store()
    from dedere.store import people
    from dedere.store.access import Reader

    told = people.export(Reader())
    if resolver is None:
        print_json(told)
        return
    from dedere.cli.writing import write_whole

    write_whole(resolver, table(told))


def table(told: dict[str, Any]) -> str:
    """The resolver as CSV."""
    person = {id: one["id"] for one in told["persons"] for id in one["mentions"]}
    out = io.StringIO()
    writer = csv_format.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in told["mentions"]:
        source = one["source"]
        name = one["names"][0]["text"]
        row = [one["id"], person.get(one["id"], one["id"]), name, source["kind"], source["of"]]
        row += [source["place"], "yes" if one["synthetic"] else "no"]
        writer.writerow([f"'{cell}" if cell[:1] in tuple("=+-@\t\r") else cell for cell in row])
    return out.getvalue()
