"""`dedere stats NAME`: one statistic, answered."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language
from dedere.cli.common import Json, Lang, example, language, new_app, parse_day, print_json
from dedere.cli.pictures import Narrow, write_svg

if TYPE_CHECKING:
    from dedere.statistics.running import Answer

app = new_app("Answer a statistic.")
MOST_PROTECTED = 1_000
"""So many rows are protected, which takes minutes; a page does fewer."""


@app.command(
    epilog=example(
        "dedere stats requests_outcome --from requests.csv",
        "dedere stats requests_outcome --from requests.csv --where requested_on=2019 --json",
        "dedere stats time_to_decision --from requests.csv --as-of 2018-12-31 --svg curve.svg",
        "dedere stats surrender_route --from collection/ --by court --csv routes.csv --lang es",
    )
)
def ask(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name of the statistic.")],
    source: Annotated[
        list[Path] | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Tables (CSV, XLSX, Parquet, JSON lines), a transparency release, codings, "
            "casefiles, or a folder of these. May be given several times. If not given, what the "
            "office keeps.",
        ),
    ] = None,
    where: Annotated[
        list[str] | None,
        typer.Option(
            "--where",
            metavar="COLUMN=VALUE",
            help="Only rows with this value; a day may be a year or a month. May be given several "
            "times.",
        ),
    ] = None,
    by: Annotated[
        list[str] | None,
        typer.Option(
            "--by",
            metavar="COLUMN",
            help="Group by this column too; days by their year. May be given several times.",
        ),
    ] = None,
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            parser=parse_day,
            help="The day for which you ask: what came later is left out. If not given, the last "
            "day that the tables know of.",
        ),
    ] = None,
    engine: Annotated[
        str,
        typer.Option("--engine", metavar="NAME", help="polars, duckdb or spark."),
    ] = "polars",
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT", help="Write the rows as CSV.")
    ] = None,
    svg: Annotated[
        Path | None, typer.Option("--svg", metavar="OUT", help="Write the picture as SVG.")
    ] = None,
    narrow: Narrow = False,
    public: Annotated[
        bool,
        typer.Option(
            "--public",
            help="As it may be published: small counts hidden, and what would give them away.",
        ),
    ] = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Answer a statistic: counts, shares or days, with intervals, missing and sealed values.

    Each answer says what is counted, of whom, and as of which day. Missing is never counted as no.
    """
    from dedere.cli.stats import office
    from dedere.cli.stats.said import print_words
    from dedere.cli.writing import write_whole
    from dedere.statistics.declared import statistic
    from dedere.statistics.running import answer
    from dedere.statistics.running.engines import open_engine
    from dedere.statistics.tables import read

    asked = language(lang)
    wanted = statistic(name)
    collection = read(source, codebook=office.demands) if source else office.kept()
    with open_engine(engine, collection.tables) as opened:
        found = answer(
            wanted, collection, where=where or (), by=by or (), as_of=as_of, engine=opened
        )
        plain = None
        if public and by:
            plain = answer(wanted, collection, where=where or (), as_of=as_of, engine=opened)
    if public:
        _publish(found, plain, asked, csv, svg, json=json, narrow=narrow)
        return
    if csv is not None:
        from dedere.statistics.running.writing import as_csv

        write_whole(csv, as_csv(found, asked))
    if json:
        print_json(found.data(asked))
    else:
        print_words(found, asked)
    if svg is not None:
        from dedere.pictures.styles import alone
        from dedere.statistics.running.picturing import draw

        write_svg(svg, alone(draw(found, asked, narrow=narrow), "statistic"), said_aside=True)


def _publish(
    found: Answer,
    ungrouped: Answer | None,
    lang: Language,
    csv: Path | None,
    svg: Path | None,
    *,
    json: bool,
    narrow: bool,
) -> None:
    """The same, of the answer as it may be published."""
    from dedere.cli.stats.publicly import print_public
    from dedere.cli.writing import write_whole
    from dedere.pictures.styles import alone
    from dedere.statistics.public import publish, telling

    shown = publish(found, ungrouped, most_rows=MOST_PROTECTED)
    if csv is not None:
        write_whole(csv, telling.as_csv(shown, lang))
    if json:
        print_json(shown.data(lang))
    else:
        print_public(shown, lang)
    if svg is not None:
        write_svg(
            svg, alone(telling.draw(shown, lang, narrow=narrow), "statistic"), said_aside=True
        )
