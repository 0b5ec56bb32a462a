"""`dedere transfer savings`: what a transfer saves, and whether a claim can be so."""

from __future__ import annotations

import sys
from contextlib import nullcontext, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.pictures import InWords, Narrow, Svg, write_svg

if TYPE_CHECKING:
    from dedere.transfers.operations.checking import LikeAnother
    from dedere.transfers.savings import Question

app = new_app("What a transfer saves, by published costs; weigh a press release.")


def _sum(name: str, help: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(name, metavar="DOLLARS", help=help)
    return option


@app.command(
    epilog=example(
        "dedere transfer savings --persons 14 --years 96 --claimed 4000000 \\",
        "    --cost-low 35000 --cost-high 40000",
        "dedere transfer savings --release release.yaml --on 2025-08-11",
        "dedere transfer savings --persons 14 --years 96 --svg savings.svg --lang es",
    )
)
def savings(
    persons: Annotated[
        str | None, typer.Option("--persons", metavar="N", help="How many persons.")
    ] = None,
    years: Annotated[
        str | None,
        typer.Option("--years", metavar="YEARS", help="Years left, summed over all persons."),
    ] = None,
    claimed: Annotated[
        str | None, _sum("--claimed", "The sum that is claimed; read as at least that sum.")
    ] = None,
    cost_low: Annotated[
        str | None, _sum("--cost-low", "The lower cost of a year that is stated.")
    ] = None,
    cost_high: Annotated[
        str | None, _sum("--cost-high", "The higher cost of a year that is stated.")
    ] = None,
    release: Annotated[
        Path | None,
        typer.Option(
            "--release",
            metavar="FILE",
            help="A press release as YAML: persons, years, saved, and, where it says so, cost_low, "
            "cost_high, date, source. An option beside it takes the place of what the file says.",
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="Only fees that were published by that day."),
    ] = None,
    tolerance: Annotated[
        str | None,
        typer.Option(
            "--tolerance", metavar="PERCENT", help="So much may lack of the claim. 0 if not given."
        ),
    ] = None,
    marginal_cost: Annotated[
        str | None, _sum("--marginal-cost", "What one prisoner fewer really saves in a year.")
    ] = None,
    relieved_share: Annotated[
        str | None,
        typer.Option(
            "--relieved-share",
            metavar="PERCENT",
            help="The share of the average cost that falls away when a crowded place is relieved.",
        ),
    ] = None,
    escorts_cost: Annotated[
        str | None, _sum("--escorts-cost", "Escorts, for all persons; subtracted.")
    ] = None,
    flight_cost: Annotated[
        str | None, _sum("--flight-cost", "Flight, for all persons; subtracted.")
    ] = None,
    hearings_cost: Annotated[
        str | None, _sum("--hearings-cost", "Hearings, for all persons; subtracted.")
    ] = None,
    years_to_release: Annotated[
        str | None,
        typer.Option(
            "--years-to-release",
            metavar="YEARS",
            help="Years until the projected releases here, where --years counts to the full terms.",
        ),
    ] = None,
    years_receiving: Annotated[
        str | None,
        typer.Option(
            "--years-receiving",
            metavar="YEARS",
            help="Years that will be served under the law of the receiving State.",
        ),
    ] = None,
    mxn_per_usd: Annotated[
        str | None,
        typer.Option("--mxn-per-usd", metavar="RATE", help="Pesos a dollar; with --rate-on."),
    ] = None,
    rate_on: Annotated[
        str | None, typer.Option("--rate-on", metavar="DATE", help="The day of that rate.")
    ] = None,
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Reckon what a transfer saves, under each published cost, and weigh a claim.

    A claim is read as at least its sum. A cost that no source gives stays without a figure.
    """
    from dedere.errors import Place
    from dedere.transfers.savings import ask, lines, read_release_file, reckon
    from dedere.transfers.savings.asking import FIELDS, Written

    options = {name: value for name, value in locals().items() if name in FIELDS}
    given = read_release_file(release) if release is not None else {}
    for name, value in options.items():
        if isinstance(value, str):
            given[name] = Written(value, Place(f"--{name.replace('_', '-')}"))
    found = reckon(ask(given))
    asked = language(lang)
    like = _like_another(found.question)
    if json:
        from dedere.transfers.savings.plain import as_dict

        others = [{"operation": one.operation.id, "why": one.say.in_(asked)} for one in like]
        print_json({**as_dict(found, asked), "like_another": others})
    elif text or svg is None:
        for one in like:
            print_line(f"! {one.say.in_(asked)}")
        for line in lines(found, asked):
            print_line(line)
    if svg is not None:
        from dedere.pictures.savings_bar import draw
        from dedere.pictures.styles import alone
        from dedere.transfers.savings.picture import chart

        # What is said of the file must not stand in the JSON.
        with redirect_stdout(sys.stderr) if json else nullcontext():
            write_svg(svg, alone(draw(chart(found, asked), asked, narrow=narrow), "savings"))


def _like_another(question: Question) -> tuple[LikeAnother, ...]:
    """What a release of a known day has in common with an operation of another day."""
    from dedere.transfers.operations import look_alikes

    if question.said_on is None:
        return ()
    return look_alikes(
        on=question.said_on,
        persons=question.persons,
        years=question.years,
        claimed=question.claimed,
    )
