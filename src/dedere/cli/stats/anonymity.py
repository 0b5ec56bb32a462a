"""`dedere stats anonymity`: who stands alone in a table of persons, and what would mend it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line

EXAMPLE = example(
    "dedere stats anonymity cases.csv --quasi court,indicted_on --sensitive plea",
    "dedere stats anonymity cases.parquet --quasi court,agency --k 10 --json",
)


def anonymity(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A row for each person or case.")],
    quasi: Annotated[
        str,
        typer.Option("--quasi", metavar="A,B", help="Columns by which somebody may know a person."),
    ],
    sensitive: Annotated[
        str, typer.Option("--sensitive", metavar="C,D", help="Columns nobody may find out.")
    ] = "",
    k: Annotated[
        int, typer.Option("--k", metavar="K", help="Rows that must be alike at the least.")
    ] = 5,
    l: Annotated[  # noqa: E741  # as the literature calls it
        int,
        typer.Option(
            "--l", metavar="L", help="Different sensitive values among them at the least."
        ),
    ] = 2,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Look for persons who stand alone in micro-data, or among others who are all the same.

    The report names what would mend it. Exit code 1 if the columns must not be published so.
    """
    from dedere.statistics.suppression.anonymity import Question
    from dedere.statistics.suppression.anonymity_report import read_noted, report_on

    asked = language(lang)
    question = Question(_names(quasi), _names(sensitive), k, l)
    frame, notes = read_noted(file)
    report = report_on(frame, question, notes)
    if json:
        print_json(report.data(asked))
    else:
        for line in report.lines(asked):
            print_line(line)
    if not report.found.may_leave:
        raise typer.Exit(1)


def _names(listed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in listed.split(",") if name.strip()))


app = new_app("Micro-data: who stands alone in them, and what would mend it.")
app.command(epilog=EXAMPLE)(anonymity)
