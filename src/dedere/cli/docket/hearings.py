"""`dedere docket hearings`: the coming hearings of dockets, also as a calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
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
from dedere.cli.docket.changes import Court
from dedere.errors import DedereError, InputError, Place

if TYPE_CHECKING:
    from dedere.dockets.model import Docket
    from dedere.dockets.watch import Hearing

app = new_app("Coming hearings: when, where, by which entry; also as a calendar file.")


@app.command(
    epilog=example(
        "dedere docket hearings docket.html",
        "dedere docket hearings dockets/ --ics hearings.ics",
        "dedere docket hearings docket.html --from 2021-01-01 --past --lang es",
        "dedere docket hearings docket.html --json",
    )
)
def hearings(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE…", help="Pages, folders or ZIP files.")
    ],
    ics: Annotated[
        Path | None,
        typer.Option(
            "--ics",
            metavar="OUT",
            help="Also write them as a calendar; one written before is brought up to date.",
        ),
    ] = None,
    from_: Annotated[
        date | None,
        typer.Option(
            "--from",
            metavar="DAY",
            parser=parse_day,
            help="From which day on. Today at the court if not given.",
        ),
    ] = None,
    past: Annotated[
        bool, typer.Option("--past", help="Also those that are over, and those that were held.")
    ] = False,
    json: Json = False,
    court: Court = None,
    lang: Lang = "en",
) -> None:
    """Tell which hearings the entries of dockets set, move or vacate.

    A hearing that was reset or continued stands on its new day; a day that cannot be read surely is
    said and not guessed. Times are those of the court's place. What anything says to be sealed goes
    into no calendar. Exit code 1 says that a file could not be read.
    """
    from dedere.dockets import watch
    from dedere.dockets.model import Severity
    from dedere.dockets.reading import gather, walk
    from dedere.dockets.watch.today import today_at

    asked = language(lang)
    every: list[Hearing] = []
    read: list[Docket] = []
    unread = False
    for docket in gather(walk(files), court=court):
        refused = [one for one in docket.problems if one.severity is Severity.REFUSED]
        for one in refused:
            print_line(f"{docket.source.file}: {one.text.in_(asked)}", error=True)
        if refused:
            unread = True
            continue
        today = from_ or today_at(docket.court)
        found = watch.hearings(docket, today, past=past)
        every += found
        read.append(docket)
        if not json:
            _print(docket, found, today, asked)
    if json:
        print_json({"format": 1, "hearings": [watch.hearing_data(one) for one in every]})
    if ics is not None:
        _write(ics, every, read, asked)
    if unread:
        raise typer.Exit(1)


def _print(docket: Docket, found: tuple[Hearing, ...], today: date, lang: Language) -> None:
    from dedere.dockets.watch import hearing_lines

    where = " ".join(part for part in (docket.court, docket.docket_number) if part)
    print_line(where or docket.source.file)
    for line in hearing_lines(found, lang):
        print_line(f"  {line}")
    if not found:
        print_line(f"  {_NONE.in_(lang)}")
    made = docket.printed_on or docket.date_last_filing
    if made is not None and made < today:
        print_line(f"  · {_OLD.format(day=made.isoformat()).in_(lang)}")


def _write(out: Path, found: list[Hearing], read: list[Docket], lang: Language) -> None:
    """Write the calendar aside and put it in the place of the one before."""
    from dedere.cli.writing import write_whole
    from dedere.dockets.watch import calendar, left_out

    try:
        before = out.read_bytes() if out.exists() else None
        content = calendar(found, lang, before, dockets=read)
    except OSError as problem:
        why = Text(str(problem.strerror), str(problem.strerror))
        raise InputError(Place(str(out)), _NOT_READ.format(why=why)) from None
    except DedereError as problem:
        raise InputError(Place(str(out)), problem.found, problem.todo) from None
    write_whole(out, content)
    if sealed := left_out(found):
        print_line(_LEFT_OUT.format(count=sealed).in_(lang), error=True)


_NONE = Text("No coming hearing is set.", "No hay ninguna audiencia fijada.")
_OLD = Text(
    "This copy is of {day}; what was set later is not in it.",
    "Esta copia es del {day}; lo fijado después no está en ella.",
)
_NOT_READ = Text("The calendar cannot be read ({why}).", "El calendario no se puede leer ({why}).")
_LEFT_OUT = Text(
    "{count} hearings are not in the calendar, because something speaks of a seal.",
    "{count} audiencias no están en el calendario, porque algo habla de reserva.",
)
