"""`dedere defense`: one page for a defense lawyer: routes, grounds, departures, identity."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    Readings,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.errors import NotKnownError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from dedere.assessment import Assessment
    from dedere.assessment.next_model import NextSteps
    from dedere.casefile import Casefile

app = new_app("One page for a defense lawyer: routes, grounds, departures, identity.")

PARTS = ("routes", "grounds", "departures", "identity")


@app.command(
    epilog=example(
        "dedere defense case.yaml",
        "dedere defense case.yaml --as-of 2016-06-15 --lang es",
        "dedere defense case.yaml --part routes --part departures",
        "dedere defense case.yaml --json",
    )
)
def defense(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
    part: Annotated[
        list[str] | None,
        typer.Option(
            "--part",
            metavar="NAME",
            help="Only this: routes, grounds, departures or identity. May be given several times.",
        ),
    ] = None,
    all_: Annotated[
        bool, typer.Option("--all", help="Every card and every route; nothing is cut short.")
    ] = False,
    closed_days: Annotated[
        Path | None,
        typer.Option(
            "--closed-days",
            metavar="FILE",
            help="The days on which courts and offices were closed by their own agreements. If "
            "not given, closed-days.csv or .yaml in the data folder.",
        ),
    ] = None,
) -> None:
    """Lay out what a defense can use, as of a day.

    Routes: each remedy that is open or comes, its forum and its last day with the arithmetic, and
    those that have lapsed. Grounds: the board of `dedere assess --grounds`. Departures: what a
    replay found, as due-process cards. Identity: the features side by side.
    """
    from datetime import date

    from dedere.assessment.next_steps import all_next_steps
    from dedere.casefile import load
    from dedere.cli.counting import closed_days_of, readings_of

    shown = _parts(part)
    asked = language(lang)
    casefile = load(file)
    if not casefile.requests:
        raise NotKnownError(_NO_REQUEST, _NOTHING_OPPOSED)
    day = as_of or date.today()
    readings = readings_of(reading)
    steps = [
        one
        for one in all_next_steps(
            casefile,
            as_of=day,
            known_by=known_by,
            readings=readings,
            closed=closed_days_of(closed_days),
            every=True,
        )
        if one.declared.matter == "extradition"
    ]
    assessment = _assessed(casefile, day, known_by, readings)
    if json:
        print_json(_data(casefile, day, known_by, steps, assessment, shown, asked))
        return
    _print(casefile, day, known_by, steps, assessment, shown, asked, all_=all_)


def _parts(part: list[str] | None) -> tuple[str, ...]:
    for name in part or ():
        if name not in PARTS:
            raise typer.BadParameter(f"'{name}' is none of {', '.join(PARTS)}.")
    return tuple(name for name in PARTS if not part or name in part)


def _assessed(
    casefile: Casefile, day: date, known_by: date | None, readings: dict[str, str]
) -> Assessment:
    from dedere.assessment import assess
    from dedere.law import load as load_law

    of_law = {name: choice for name, choice in readings.items() if name in load_law().readings}
    return assess(casefile, as_of=day, known_by=known_by, readings=of_law)


def _data(
    casefile: Casefile,
    day: date,
    known_by: date | None,
    steps: Sequence[NextSteps],
    assessment: Assessment,
    shown: Sequence[str],
    lang: Language,
) -> dict[str, Any]:
    from dedere.assessment.board import board_of
    from dedere.assessment.departure_cards import departure_cards
    from dedere.assessment.identity import identity_of
    from dedere.assessment.routes import routes_of
    from dedere.cli.board_said import board_data

    data: dict[str, Any] = {
        "format": 1,
        "case": casefile.id,
        "as_of": day.isoformat(),
        "known_by": known_by.isoformat() if known_by else None,
        "requested_state": casefile.requested_state,
    }
    if "routes" in shown:
        data["routes"] = [route.to_data(lang) for one in steps for route in routes_of(one)]
    if "grounds" in shown:
        data["grounds"] = [board_data(card, lang) for card in board_of(assessment)]
    if "departures" in shown:
        data["departures"] = [
            card.to_data(lang) for one in steps for card in departure_cards(one.replayed)
        ]
    if "identity" in shown:
        boards = identity_of(casefile, day, known_by)
        data["identity"] = [board.to_data(lang) for board in boards]
    return {**data, "says": _NO_ADVICE.in_(lang)}


def _print(
    casefile: Casefile,
    day: date,
    known_by: date | None,
    steps: Sequence[NextSteps],
    assessment: Assessment,
    shown: Sequence[str],
    lang: Language,
    *,
    all_: bool,
) -> None:
    from dedere.cli import defense_said as said

    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    print_line(f"{casefile.id}{title}")
    if casefile.invented:
        print_line(_INVENTED.in_(lang))
    print_line(f"{_AS_OF.in_(lang)}: {day}")
    parts = {
        "routes": lambda: said.routes_lines(steps, casefile, lang, all_=all_),
        "grounds": lambda: said.grounds_lines(assessment, lang, all_=all_),
        "departures": lambda: said.departures_lines(steps, casefile, lang, all_=all_),
        "identity": lambda: said.identity_lines(casefile, day, known_by, lang),
    }
    for name in shown:
        print_line()
        for line in parts[name]():
            print_line(line)
    print_line()
    print_line(_NO_ADVICE.in_(lang))


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_NO_REQUEST = Text(
    "There is no request in this casefile to be opposed.",
    "No hay en este expediente petición a la que oponerse.",
)
_NOTHING_OPPOSED = Text(
    "Against a transfer nothing is opposed: see `dedere transfer keys`.",
    "A un traslado no se opone nada: véase `dedere transfer keys`.",
)
_NO_ADVICE = Text(
    "This is no legal advice. Last days are as sure as the days that set them off: check each.",
    "Esto no es asesoría jurídica. Los últimos días son tan ciertos como los que los abren: "
    "verifique cada uno.",
)
