"""`dedere clock`: by when, as of a day."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
from dedere.errors import DedereError, InputError, NotKnownError, Place, did_you_mean

if TYPE_CHECKING:
    from dedere.assessment.clock import Clock

app = new_app("The limits of a case: what must happen by when, and how that was counted.")

SOMETHING_IS_WRONG = 1


@app.command(
    epilog=example(
        "dedere clock case.yaml",
        "dedere clock case.yaml --as-of 2016-06-15 --lang es",
        "dedere clock case.yaml --reading arrest-day=counted",
        "dedere clock case.yaml --zone us-court=us-cacd",
        "dedere clock case.yaml --closed-days 2026.csv --ics limits.ics",
        "dedere clock case.yaml --json",
    )
)
def clock(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
    ics: Annotated[
        Path | None,
        typer.Option(
            "--ics",
            metavar="OUT",
            help="Also write the last days as a calendar; a file written before is brought up to "
            "date.",
        ),
    ] = None,
    days: Annotated[bool, typer.Option("--days", help="Tell each count day by day.")] = False,
    all_: Annotated[
        bool,
        typer.Option("--all", help="Also the limits of the law that have no name of their own."),
    ] = False,
    closed_days: Annotated[
        Path | None,
        typer.Option(
            "--closed-days",
            metavar="FILE",
            help="The days on which courts and offices were closed by their own agreements, "
            ".csv, .yaml or .json. If not given, closed-days.csv or .yaml in the data folder.",
        ),
    ] = None,
    zone: Annotated[
        list[str] | None,
        typer.Option(
            "--zone",
            metavar="WHO=PLACE",
            help="Where an authority sits, so that its days end there: a State of Mexico (mx-jal), "
            "a district of the United States (us-cacd) or a time zone (America/Tijuana).",
        ),
    ] = None,
) -> None:
    """Count every limit that a casefile sets off.

    The nearest comes first, with its arithmetic and with what another reading of the law would
    make of it. Without --as-of each is counted as of today where its authority sits. Exit code 1
    says that a limit was missed; which, is printed.
    """
    from dedere.assessment.clock import clock as counted
    from dedere.casefile import load
    from dedere.cli.clock_said import missed, print_clock
    from dedere.cli.counting import closed_days_of, readings_of

    asked = language(lang)
    found = counted(
        load(file),
        as_of=as_of,
        known_by=known_by,
        readings=readings_of(reading),
        closed=closed_days_of(closed_days),
        places=_places(zone),
        every=all_,
        days=days,
    )
    if ics is not None:
        _write_calendar(ics, found, asked)
    if json:
        print_json(found.to_data(asked))
    else:
        print_clock(found, asked, days=days)
    if found.missed:
        for line in missed(found):
            print_line(line.in_(asked), error=True)
        raise typer.Exit(SOMETHING_IS_WRONG)


def _places(written: list[str] | None) -> dict[str, str]:
    """Where authorities sit, written ``WHO=PLACE``."""
    if not written:
        return {}
    from dedere.calendars.zones import PLACES, zone_of
    from dedere.procedure.authorities import AUTHORITIES

    places: dict[str, str] = {}
    for one in written:
        who, sign, place = one.partition("=")
        if not sign or who not in AUTHORITIES:
            todo = did_you_mean(who, AUTHORITIES) or _WHO.format(known=", ".join(AUTHORITIES))
            raise NotKnownError(_NO_AUTHORITY.format(written=one), todo)
        try:
            zone_of(place)
        except KeyError:
            todo = did_you_mean(place, PLACES) or _PLACE
            raise NotKnownError(_NO_PLACE.format(place=place), todo) from None
        places[who] = place
    return places


def _write_calendar(out: Path, found: Clock, lang: Language) -> None:
    """Write the calendar aside and put it in the place of the one before."""
    from dedere.assessment.ics import calendar_of

    # One of its own for each process: two that write at once never mix their lines.
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.unfinished")
    try:
        before = out.read_bytes() if out.exists() else None
        unfinished.write_bytes(calendar_of(found, lang, before, written=datetime.now(UTC)))
        unfinished.replace(out)
    except OSError as problem:
        raise InputError(Place(str(out)), _NOT_WRITTEN.format(why=problem.strerror)) from None
    except DedereError as problem:
        raise InputError(Place(str(out)), problem.found, problem.todo) from None
    finally:
        unfinished.unlink(missing_ok=True)


_NOT_WRITTEN = Text(
    "The calendar cannot be read or written ({why}).",
    "El calendario no se puede leer o escribir ({why}).",
)
_NO_AUTHORITY = Text(
    "'{written}' names no authority.",
    "«{written}» no nombra ninguna autoridad.",
)
_WHO = Text(
    "Write WHO=PLACE, WHO being one of: {known}.", "Escriba QUIÉN=LUGAR; QUIÉN es: {known}."
)
_NO_PLACE = Text("There is no place '{place}'.", "No hay lugar «{place}».")
_PLACE = Text(
    "Write a State of Mexico (mx-jal), a district of the United States (us-cacd) or a time zone "
    "(America/Tijuana).",
    "Escriba un estado de México (mx-jal), un distrito de Estados Unidos (us-cacd) o un huso "
    "horario (America/Tijuana).",
)
