"""`dedere stats protect`: a public table in which nobody is found out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.writing import write_whole
from dedere.statistics.suppression.table import Aim, Rule, Zeros

EXAMPLE = example(
    "dedere stats protect table.csv",
    "dedere stats protect table.csv --threshold 10 --shares court --csv public.csv",
    "dedere stats protect by-court.csv by-plea.csv --groups classes.yaml --json",
)


def protect(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="TABLE...", help="Tables of counts. Several are protected together."
        ),
    ],
    threshold: Annotated[
        int, typer.Option("--threshold", metavar="N", help="Counts below it are hidden.")
    ] = 5,
    zeros: Annotated[
        Zeros,
        typer.Option(
            "--zeros",
            help="A zero may be hidden to protect others, is small itself, or is always shown.",
        ),
    ] = Zeros.MAY_HIDE,
    aim: Annotated[
        Aim, typer.Option("--hide", help="What to hide as little of as can be.")
    ] = Aim.COUNTS,
    shares: Annotated[
        list[str] | None,
        typer.Option(
            "--shares",
            metavar="DIMENSION|all",
            help="Add percentages within a dimension, or of all. May be given several times.",
        ),
    ] = None,
    derived: Annotated[
        list[str] | None,
        typer.Option(
            "--derived",
            metavar="COLUMN",
            help="A column computed from the counts, hidden with them. May be given several times.",
        ),
    ] = None,
    count: Annotated[
        str | None, typer.Option("--count", metavar="COLUMN", help="The column with the count.")
    ] = None,
    groups: Annotated[
        Path | None,
        typer.Option("--groups", metavar="FILE", help="Labels that are sums of others, in YAML."),
    ] = None,
    keep_total: Annotated[
        bool, typer.Option("--keep-total", help="The count of all is known anyway.")
    ] = False,
    no_totals: Annotated[
        bool, typer.Option("--no-totals", help="No totals are published here or anywhere else.")
    ] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT", help="Write the public table as CSV.")
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Hide small counts of a public table so that nobody finds them by subtraction.

    What is hidden besides the small counts is as little as can be. It is proven for each small
    count that it cannot be narrowed down, and an attacker of its own tries. Totals that the file
    does not have are added.
    """
    from dedere.statistics.suppression.publishing import Asked, publish
    from dedere.statistics.suppression.reading import read_groups

    asked = language(lang)
    report = publish(
        files,
        Asked(
            rule=Rule(threshold, zeros),
            aim=aim,
            shares=tuple(shares or ()),
            keep_total=keep_total,
            margins=not no_totals,
            count=count,
            derived=tuple(derived or ()),
            groups=read_groups(groups) if groups else {},
        ),
    )
    if csv is not None:
        write_whole(csv, report.csv(asked))
    if json:
        print_json(report.data(asked))
    elif csv is None:
        for line in report.lines(asked):
            print_line(line)


app = new_app("A public table: small counts hidden so that nobody finds them.")
app.command(epilog=EXAMPLE)(protect)
