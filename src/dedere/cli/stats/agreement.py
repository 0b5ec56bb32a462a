"""`dedere stats agreement`: how far coders agree, variable by variable."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    Json,
    Lang,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.statistics.agreement import Codings, Report

app = new_app("How far coders agree on each variable, and which numbers must not rest on it.")


@app.command(
    epilog=example(
        "dedere stats agreement",
        "dedere stats agreement --from opened.jsonl --variable plea --differences",
        "dedere stats agreement --from ratings.csv --metric months=ratio --svg dots.svg",
        "dedere stats agreement --csv agreement.csv --seed 7 --resamples 10000 --lang es",
    )
)
def agreement(
    source: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="An export of codings (JSON lines), or a table with the columns unit, variable, "
            "coder, value. If not given, the opened codings of the office.",
        ),
    ] = None,
    variable: Annotated[
        list[str] | None,
        typer.Option(
            "--variable",
            metavar="NAME",
            help="Only this variable, or a part of it (plea.final). May be given several times.",
        ),
    ] = None,
    metric: Annotated[
        list[str] | None,
        typer.Option(
            "--metric",
            metavar="NAME=METRIC",
            help="How a variable of a table is compared: nominal, ordinal, interval, ratio, masi. "
            "May be given several times.",
        ),
    ] = None,
    extra: Annotated[
        str | None,
        typer.Option("--extra", metavar="FILE", help="Variables of your own codebook, in YAML."),
    ] = None,
    seed: Annotated[
        int,
        typer.Option("--seed", metavar="N", min=0, max=2**63 - 1, help="Same seed, same draws."),
    ] = 0,
    resamples: Annotated[
        int,
        typer.Option(
            "--resamples", metavar="N", min=0, max=1_000_000, help="How often units are drawn."
        ),
    ] = 2_000,
    differences: Annotated[
        bool, typer.Option("--differences", help="Also what each coder said where they differ.")
    ] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT", help="Write a row a variable, as CSV.")
    ] = None,
    svg: Svg = None,
    narrow: Narrow = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Measure how far coders agree: alpha and kappa, with intervals, variable by variable.

    Only what was written before the coders could see each other's work counts. Whether there is a
    value, and which, are two questions.
    """
    from dedere.cli.writing import write_whole
    from dedere.dockets.codebook import codebook, to_data
    from dedere.statistics.agreement import report
    from dedere.statistics.agreement.reporting import as_csv

    asked = language(lang)
    codings = _with_metrics(_read(source), metric or ())
    if not codings.ratings:
        if json:
            print_json(report(codings, to_data(codebook(extra)), resamples=resamples).data(asked))
        else:
            print_line(_NONE.in_(asked))
        return
    found = report(
        codings,
        to_data(codebook(extra)),
        variables=variable or (),
        resamples=resamples,
        seed=seed,
    )
    if csv is not None:
        write_whole(csv, as_csv(found, asked))
    if json:
        print_json(found.data(asked, differences=differences))
    else:
        _print(found, asked, differences=differences)
    if svg is not None:
        from dedere.pictures.styles import alone
        from dedere.statistics.agreement import picture

        drawn = picture.draw(found, asked, narrow=narrow)
        write_svg(svg, alone(drawn, picture.STYLE), said_aside=json)


def _read(source: Path | None) -> Codings:
    """The ratings of a file, or of the office; none where there is no office."""
    from dedere.cli.stats import office
    from dedere.statistics.agreement import read

    return office.ratings() if source is None else read(source)


def _with_metrics(codings: Codings, written: Any) -> Codings:
    """The metrics that are asked for.

    Raises:
        DedereError: a metric or a variable that there is not.
    """
    from dataclasses import replace

    from dedere.errors import did_you_mean
    from dedere.statistics.agreement import Metric
    from dedere.statistics.agreement.reading import NO_METRIC

    metrics = dict(codings.metrics)
    for one in written:
        name, _, word = one.partition("=")
        if word not in list(Metric):
            raise DedereError(NO_METRIC.format(name=word, names=", ".join(Metric)), _METRIC)
        if name not in codings.ratings:
            raise DedereError(_NO_VARIABLE.format(name=name), did_you_mean(name, codings.ratings))
        metrics[name] = Metric(word)
    return replace(codings, metrics=metrics)


def _print(found: Report, lang: Language, *, differences: bool) -> None:
    from rich.table import Table

    from dedere.statistics.agreement import telling

    print_line(telling.head(found, lang))
    if found.found:
        print_line()
        table = Table(box=None, show_header=True, pad_edge=False, header_style="")
        for i, title in enumerate(telling.COLUMNS):
            numbers = 0 < i < len(telling.COLUMNS) - 1
            table.add_column(
                title.in_(lang), overflow="fold", justify="right" if numbers else "left"
            )
        for one in found.found:
            table.add_row(*telling.cells(one, lang))
        console().print(table)
    print_line()
    for line in telling.short(found, lang, differences=differences):
        print_line(line)
    print_line()
    for line in telling.around(found, lang):
        print_line(line)


_NONE = Text(
    "There is nothing to compare: a coding opens when both coders have finished. Or give a file "
    "with --from.",
    "No hay nada que comparar: una codificación se abre cuando ambas personas han terminado. O dé "
    "un archivo con --from.",
)
_METRIC = Text("Write --metric NAME=METRIC.", "Escriba --metric NOMBRE=MÉTRICA.")
_NO_VARIABLE = Text("Nobody coded '{name}'.", "Nadie codificó «{name}».")
