"""`dedere sweep`: the law applied to whole tables of requests and offenses."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

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
    print_json,
    print_line,
)
from dedere.cli.progress import ProgressBar
from dedere.cli.sweep_said import REQUESTS, as_data, print_words
from dedere.errors import DedereError, did_you_mean

app = new_app(
    "Judge whole tables of requests and offenses at once.",
    epilog=example(
        "dedere sweep template -o docket --format csv",
        "dedere sweep --requests docket/requests.csv --offenses docket/offenses.csv -o answers",
        "dedere sweep --requests r.parquet --offenses o.parquet -o answers --engine duckdb --json",
    ),
)

_FILE = "Parquet, Arrow IPC or CSV."
Requests = Annotated[
    str | None,
    typer.Option("--requests", metavar="FILE", help=f"One row a request; {_FILE}"),
]
Offenses = Annotated[
    str | None,
    typer.Option(
        "--offenses", metavar="FILE", help=f"One row an offense, with request_id; {_FILE}"
    ),
]
Documents = Annotated[
    str | None,
    typer.Option(
        "--documents", metavar="FILE", help=f"One row a document, with request_id; {_FILE}"
    ),
]
Assurances = Annotated[
    str | None,
    typer.Option(
        "--assurances", metavar="FILE", help=f"One row an assurance, with request_id; {_FILE}"
    ),
]
Folder = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="DIR", help="The folder for what is written."),
]
Engine = Annotated[
    str,
    typer.Option(
        "--engine",
        metavar="polars|planes|duckdb|postgres|spark",
        help="What computes the answers; all give the same.",
    ),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help="The database for the engine postgres; else DEDERE_SWEEP_DATABASE of the environment.",
    ),
]
Deciding = Annotated[
    bool,
    typer.Option(
        "--deciding", help="Also write each single missing fact that would decide a rule."
    ),
]
AtOnce = Annotated[
    int | None,
    typer.Option(
        "--at-once",
        metavar="REQUESTS",
        min=1,
        help="How many requests are held in memory at a time, where the tables are large.",
    ),
]
FormatOf = Annotated[
    str,
    typer.Option("--format", metavar="csv|parquet|arrow", help="The format of the tables."),
]


@app.callback(invoke_without_command=True)
def sweep(
    ctx: typer.Context,
    requests: Requests = None,
    offenses: Offenses = None,
    documents: Documents = None,
    assurances: Assurances = None,
    output: Folder = None,
    engine: Engine = "polars",
    as_of: AsOf = None,
    reading: Readings = None,
    deciding: Deciding = False,
    database: Database = None,
    at_once: AtOnce = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Judge whole tables of requests and offenses at once.

    Each column is named like the fact that it holds; `dedere sweep template` writes empty tables.
    An empty cell is not known. DIR gets requests.parquet and offenses.parquet: the keys, an answer
    a rule (true, false, or null where it is not known), and the outcome. A sweep that was
    interrupted goes on where it stopped when the same command is given again.
    """
    if ctx.invoked_subcommand is not None:
        return
    files = {
        "--requests": requests,
        "--offenses": offenses,
        "--documents": documents,
        "--assurances": assurances,
    }
    for name in ("--requests", "--offenses"):
        if files[name] is None:
            raise typer.BadParameter(_MISSING.format(name=name).in_(lang))
    if output is None:
        raise typer.BadParameter(_MISSING.format(name="-o").in_(lang))

    from dedere.sweep.engines import ENGINES, open_engine

    _check_is_one_of("--engine", engine, ENGINES)
    began = time.perf_counter()

    from dedere.law import load
    from dedere.sweep.compiling import TABLES, compile_law
    from dedere.sweep.files import open_table
    from dedere.sweep.running import REQUESTS_AT_ONCE, Job, run

    plan = compile_law(load(), as_of, chosen_readings(reading))
    with open_engine(engine, database) as make:
        opened = {
            level: open_table(Path(path), level, plan.facts)
            for level, path in zip(TABLES, files.values(), strict=True)
            if path is not None
        }
        at_once = at_once or REQUESTS_AT_ONCE
        job = Job(plan, opened, Path(output), engine, deciding, at_once)
        progress = ProgressBar(REQUESTS, language(lang))
        try:
            summary = run(job, make, progress.report)
        except KeyboardInterrupt:
            print_line(_STOPPED.in_(lang), error=True)
            raise
        finally:
            progress.close()
    seconds = round(time.perf_counter() - began, 3)
    if json:
        print_json(as_data(engine, plan, summary, seconds, language(lang)))
    else:
        print_words(output, engine, plan, summary, seconds, language(lang))


@app.command(epilog=example("dedere sweep template -o docket --format csv"))
def template(
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="DIR", help="The folder for the tables.")
    ],
    format: FormatOf = "csv",
    as_of: AsOf = None,
    lang: Lang = "en",
) -> None:
    """Write empty tables with every column: requests, offenses, documents, assurances."""
    from dedere.law import load
    from dedere.sweep.compiling import compile_law
    from dedere.sweep.files import FORMATS
    from dedere.sweep.writing import write_templates

    _check_is_one_of("--format", format, FORMATS)
    plan = compile_law(load(), as_of)
    chosen = next(one for one in FORMATS if one == format)
    for path in write_templates(plan, Path(output), chosen):
        print_line(str(path))


def _check_is_one_of(option: str, written: str, known: tuple[str, ...]) -> None:
    if written not in known:
        raise DedereError(
            Text(
                f"{option}: there is no '{written}'. Choose one of: {', '.join(known)}.",
                f"{option}: no existe «{written}». Elija uno de: {', '.join(known)}.",
            ),
            did_you_mean(written, known),
        )


_MISSING = Text("Missing option '{name}'.", "Falta la opción «{name}».")
_STOPPED = Text(
    "Stopped. The same command goes on where it stopped.",
    "Detenido. La misma orden continúa donde se detuvo.",
)
