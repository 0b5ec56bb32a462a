"""`dedere transfer crowding`: how full prisons are on both sides, and what transfers change."""

from __future__ import annotations

import sys
from contextlib import nullcontext, redirect_stdout
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    Json,
    Lang,
    example,
    language,
    new_app,
    parse_day,
    print_json,
    print_line,
)
from dedere.cli.pictures import InWords, Narrow, Svg, write_svg

if TYPE_CHECKING:
    from dedere.transfers.crowding import Claim, Stays

app = new_app("Population and capacity over time, with and without transfers; weigh a claim.")


@app.command(
    epilog=example(
        "dedere transfer crowding --system bop --claim-percent 130 --of capacity",
        "dedere transfer crowding --persons 14 --years 96 --from 2025-08-08 --csv effect.csv",
        "dedere transfer crowding --ends roster.csv --facilities facilities.csv --json",
        "dedere transfer crowding --svg crowding.svg --lang es",
    )
)
def crowding(
    system: Annotated[
        list[str] | None,
        typer.Option(
            "--system",
            metavar="NAME",
            help="Only this system: bop, bop-medium, bop-high, mexico, mexico-federal, "
            "mexico-states. May be given several times.",
        ),
    ] = None,
    claim_percent: Annotated[
        str | None,
        typer.Option(
            "--claim-percent", metavar="PERCENT", help="A claim: more than so many percent."
        ),
    ] = None,
    of: Annotated[
        str,
        typer.Option(
            "--of",
            metavar="capacity|over",
            help="Whether the claim is percent of capacity, or percent over it.",
        ),
    ] = "capacity",
    ends: Annotated[
        Path | None,
        typer.Option(
            "--ends",
            "--roster",
            metavar="FILE",
            help="Who is transferred: a roster with transfer.projected_release_on, and, if it has "
            "them, plan.facility and plan.destination.",
        ),
    ] = None,
    persons: Annotated[
        str | None,
        typer.Option("--persons", metavar="N", help="So many persons, instead of a list."),
    ] = None,
    years: Annotated[
        str | None,
        typer.Option("--years", metavar="YEARS", help="Their years left, summed; evenly, as said."),
    ] = None,
    start: Annotated[
        date | None,
        typer.Option(
            "--from", metavar="DATE", parser=parse_day, help="The day of the transfer; else today."
        ),
    ] = None,
    facilities: Annotated[
        Path | None,
        typer.Option(
            "--facilities",
            metavar="TABLE",
            help="Facilities over time: facility, as_of, source, and what is known of population, "
            "capacity, staff, violence, program_places, budget.",
        ),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option("--template", metavar="OUT", help="Write an empty table of facilities."),
    ] = None,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="OUT", help="Write every row as CSV.")
    ] = None,
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show how full prisons are, with dates, sources and gaps; and what transfers change.

    A gap stays a gap. The effect is counted in beds, month by month until the last sentence ends.
    """
    from dedere.cli.writing import write_whole
    from dedere.transfers.crowding import facilities as table
    from dedere.transfers.crowding import lines, reckon

    if template is not None:
        write_whole(template, table.template())
        return
    asked = language(lang)
    found = reckon(
        only=_systems(system),
        stays=_stays(ends, persons, years, start or date.today()),
        facilities=table.load(facilities) if facilities is not None else (),
        claim=_claim(claim_percent, of),
    )
    if csv is not None:
        from dedere.transfers.crowding.plain import as_csv

        write_whole(csv, as_csv(found, asked))
    if json:
        from dedere.transfers.crowding.plain import as_dict

        print_json(as_dict(found, asked))
    elif text or (svg is None and csv is None):
        for line in lines(found, asked):
            print_line(line)
    if svg is not None:
        from dedere.pictures.crowding_lines import draw
        from dedere.pictures.styles import alone
        from dedere.transfers.crowding.picture import chart

        # What is said of the file must not stand in the JSON.
        with redirect_stdout(sys.stderr) if json else nullcontext():
            write_svg(svg, alone(draw(chart(found, asked), asked, narrow=narrow), "crowding"))


def _systems(names: list[str] | None) -> tuple[str, ...]:
    from dedere.errors import InputError, InputErrors, Place, did_you_mean
    from dedere.transfers.crowding import systems

    known = [one.id for one in systems()]
    listed = Text(f"There are: {', '.join(known)}.", f"Hay: {', '.join(known)}.")
    problems = [
        InputError(
            Place("--system"), _NO_SYSTEM.format(name=name), did_you_mean(name, known) or listed
        )
        for name in names or ()
        if name not in known
    ]
    if problems:
        raise InputErrors(problems)
    return tuple(names or ())


def _claim(percent: str | None, of: str) -> Claim | None:
    from dedere.errors import InputError, Place
    from dedere.transfers.crowding import Claim

    if of not in ("capacity", "over"):
        raise InputError(Place("--of"), _NO_OF.format(found=of))
    if percent is None:
        return None
    value = _number("--claim-percent", percent)
    return Claim(value, "over" if of == "over" else "capacity")


def _number(option: str, written: str) -> Decimal:
    """A number above zero.

    Raises:
        InputError: where it is none.
    """
    from dedere.errors import InputError, Place

    try:
        value = Decimal(written.strip().removesuffix("%").strip())
        if value.is_finite() and 0 < value < 10**9:
            return value
    except ArithmeticError:
        pass
    raise InputError(Place(option), _NO_NUMBER.format(found=written[:40]))


def _stays(ends: Path | None, persons: str | None, years: str | None, start: date) -> Stays | None:
    from dedere.errors import InputError, Place
    from dedere.transfers.crowding import evenly, read_ends

    if ends is not None and (persons is not None or years is not None):
        raise InputError(Place("--ends"), _EITHER)
    if ends is not None:
        return read_ends(ends, start)
    if persons is None and years is None:
        return None
    if persons is None or years is None:
        lacks = "--persons" if persons is None else "--years"
        raise InputError(Place(lacks), _BOTH)
    count = _number("--persons", persons)
    if count != count.to_integral_value() or count > 10**6:
        raise InputError(Place("--persons"), _NO_NUMBER.format(found=persons))
    each = _number("--years", years)
    if each / count > _LONGEST:
        raise InputError(Place("--years"), _TOO_LONG)
    return evenly(int(count), each, start)


_LONGEST = 250
_NO_SYSTEM = Text("There is no system '{name}'.", "No existe el sistema «{name}».")
_NO_OF = Text("'{found}' is neither capacity nor over.", "«{found}» no es ni capacity ni over.")
_NO_NUMBER = Text(
    "'{found}' is not a number above zero.", "«{found}» no es un número mayor que cero."
)
_EITHER = Text(
    "Give either a list or --persons and --years.", "Dé una lista, o bien --persons y --years."
)
_BOTH = Text("--persons and --years go together.", "--persons y --years van juntos.")
_TOO_LONG = Text("Nobody serves that long.", "Nadie cumple una pena tan larga.")
