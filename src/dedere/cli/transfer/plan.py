"""`dedere transfer plan`: the group for a flight, and why each other one stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    Lang,
    Readings,
    asked_language,
    chosen_readings,
    example,
    language,
    new_app,
    parse_day,
    print_json,
    print_line,
)
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.cli.writing import write_whole
from dedere.errors import DedereError, did_you_mean

if TYPE_CHECKING:
    from dedere.transfers.facilities import Facility
    from dedere.transfers.group.manifest import Form
    from dedere.transfers.group.plan import Plan
    from dedere.transfers.group.request import Aim, Demand

app = new_app("Propose the group for a flight, and say why each other one stays.")
SOMETHING_IS_WRONG = 1
_AIMS = "most-person-years, longest-waiting, most-vulnerable, equal-by-state"


def _shares(written: list[str] | None) -> dict[str, int]:
    """``STATE=N``, several times."""
    found: dict[str, int] = {}
    for one in written or ():
        state, sign, number = one.rpartition("=")
        if not (sign and state.strip() and number.strip().isdecimal()):
            raise typer.BadParameter(_NO_SHARE.format(written=one).in_(asked_language()))
        found[state.strip()] = int(number)
    return found


@app.command(
    epilog=example(
        "dedere transfer plan roster.xlsx --seats 30 --escorts 6 --date 2026-12-09",
        "dedere transfer plan roster.csv --seats 30 --aim equal-by-state --beds beds.csv",
        "dedere transfer plan roster.csv --seats 30 --beds beds.csv --manifest manifest.html",
        "dedere transfer plan --beds-template beds.csv",
        "dedere transfer plan roster.csv --flown --date 2026-12-09",
    )
)
def plan(
    roster: Annotated[
        Path | None,
        typer.Argument(metavar="ROSTER", help="A roster: CSV, XLSX, Parquet or Arrow."),
    ] = None,
    seats: Annotated[
        int | None,
        typer.Option("--seats", min=0, help="All seats, those of the escorts among them."),
    ] = None,
    aim: Annotated[
        list[str] | None,
        typer.Option(
            "--aim",
            metavar="NAME",
            help=f"One of {_AIMS}. Given twice, the second decides where the first leaves a tie.",
        ),
    ] = None,
    escorts: Annotated[
        int, typer.Option("--escorts", min=0, help="How many escorts fly at the least.")
    ] = 0,
    persons_per_escort: Annotated[
        int | None,
        typer.Option("--persons-per-escort", min=1, help="One escort for so many persons."),
    ] = None,
    on: Annotated[
        date | None,
        typer.Option(
            "--date",
            metavar="DATE",
            parser=parse_day,
            help="The day of the hand-over. Today if not given.",
        ),
    ] = None,
    next_flight: Annotated[
        date | None,
        typer.Option(
            "--next-flight",
            metavar="DATE",
            parser=parse_day,
            help="The day of the flight after it: whose sentence ends before is named.",
        ),
    ] = None,
    place: Annotated[
        str | None, typer.Option("--place", metavar="TEXT", help="Where the hand-over is.")
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="MX|US", help="The receiving State, of a mixed roster."),
    ] = None,
    beds: Annotated[
        Path | None,
        typer.Option("--beds", metavar="FILE", help="The beds on the other side, by facility."),
    ] = None,
    beds_template: Annotated[
        Path | None,
        typer.Option("--beds-template", metavar="OUT", help="Write an empty table of beds."),
    ] = None,
    at_least: Annotated[
        list[str] | None,
        typer.Option("--at-least", metavar="STATE=N", help="So many of a home state must go."),
    ] = None,
    at_most: Annotated[
        list[str] | None,
        typer.Option("--at-most", metavar="STATE=N", help="So many of a home state may go."),
    ] = None,
    time_runs_out_first: Annotated[
        bool,
        typer.Option(
            "--time-runs-out-first",
            help="Before the aim: as many as possible of those for whom this is the last flight.",
        ),
    ] = False,
    prospective: Annotated[
        bool,
        typer.Option(
            "--prospective",
            help="Also those on whom keys are still open. Gives no manifest.",
        ),
    ] = False,
    flown: Annotated[
        bool,
        typer.Option(
            "--flown",
            help="No plan: those who were delivered, and what lacked on that day.",
        ),
    ] = False,
    manifest: Annotated[
        Path | None,
        typer.Option("--manifest", metavar="OUT", help="Write the list: .csv, .json or .html."),
    ] = None,
    time_limit: Annotated[
        float,
        typer.Option("--time-limit", min=0.0, metavar="SECONDS", help="How long to look."),
    ] = 60.0,
    svg: Svg = None,
    narrow: Narrow = False,
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    reading: Readings = None,
) -> None:
    """Choose the group that serves an aim best, and say why each other person stays.

    Only those go who are eligible for sure and on whom all three keys are turned. Exit code 1 says
    that rows were rejected, that somebody must not travel with a person who is not in the roster,
    or, with --flown, that somebody was delivered without what the law asks for.
    """
    asked = language(lang)
    if beds_template is not None:
        from dedere.transfers.facilities import template

        write_whole(beds_template, template(asked))
        if roster is None:
            return
    if roster is None:
        raise DedereError(_NO_ROSTER)
    readings = chosen_readings(reading)
    if flown:
        _flown(roster, on, as_of, readings, asked, json=json)
        return
    if seats is None:
        raise DedereError(_NO_SEATS)
    form = _form(manifest) if manifest is not None else None

    from dedere.transfers.group.manifest import manifest as written
    from dedere.transfers.group.plan import make_plan
    from dedere.transfers.group.request import Demand, Flight
    from dedere.transfers.group.rows import read_people

    today = as_of or date.today()
    demand = Demand(
        flight=Flight(
            seats, escorts, persons_per_escort, on or today, next_flight, place, _state(to)
        ),
        aims=_aims(aim),
        facilities=_facilities(beds),
        at_least=_shares(at_least),
        at_most=_shares(at_most),
        runs_out_first=time_runs_out_first,
        seconds=time_limit,
    )
    _check(demand)
    read, people = read_people(roster, as_of=today, readings=readings)
    _print_notes(read.notes, asked)
    made = make_plan(people, demand, prospective=prospective, problems=read.problems)
    if manifest is not None and form is not None:
        write_whole(manifest, written(made, form))
    if svg is not None:
        _picture(made, svg, today, asked, narrow=narrow)
    _print(made, asked, json=json)
    if made.problems or made.strangers:
        raise typer.Exit(SOMETHING_IS_WRONG)


def _print(made: Plan, lang: Language, *, json: bool) -> None:
    if json:
        from dedere.transfers.group.plain import plain

        print_json(plain(made, lang))
        return
    from dedere.transfers.group.said import lines

    for line in lines(made, lang):
        print_line(line)


def _picture(made: Plan, out: Path, today: date, lang: Language, *, narrow: bool) -> None:
    from dedere.pictures.group import draw
    from dedere.pictures.styles import alone
    from dedere.transfers.group.shown import cabin

    write_svg(out, alone(draw(cabin(made, today, lang), lang, narrow=narrow), "group"))


def _flown(
    roster: Path,
    on: date | None,
    as_of: date | None,
    readings: dict[str, str],
    lang: Language,
    *,
    json: bool,
) -> None:
    from dedere.transfers.group.flown import flown, plain
    from dedere.transfers.roster import read_roster

    read = read_roster(roster)
    _print_notes(read.notes, lang)
    found = flown(read, on=on, today=as_of, readings=readings)
    flagged = sum(any(lacked.shown for lacked in one.lacked) for one in found)
    if json:
        rejected = [
            {"row": one.row, "column": one.column, "id": one.id, "message": one.message.in_(lang)}
            for one in read.problems
        ]
        people = plain(found, lang)
        print_json({"format": 1, "flown": people, "flagged": flagged, "rejected": rejected})
    else:
        print_line(_FLOWN.format(n=len(found), flagged=flagged).in_(lang))
        for one in found:
            print_line(f"{one.id}  {one.on}")
            for lacked in one.lacked:
                print_line(f"  {'!' if lacked.shown else '?'} {lacked.told.in_(lang)}")
    if flagged or read.problems:
        raise typer.Exit(SOMETHING_IS_WRONG)


def _print_notes(notes: Iterable[Text], lang: Language) -> None:
    """Say how the roster was read, beside what is printed."""
    for note in notes:
        print_line(f"! {note.in_(lang)}", error=True)


# -- options ---------------------------------------------------------------------------------------


def _aims(written: list[str] | None) -> tuple[Aim, ...]:
    from dedere.transfers.group.request import Aim

    names = {one.value: one for one in Aim}
    for one in written or ():
        if one not in names:
            raise DedereError(
                _NO_AIM.format(name=one), did_you_mean(one, names) or _THESE.format(all=_AIMS)
            )
    found = tuple(dict.fromkeys(names[one] for one in written or ()))
    return found or (Aim.MOST_PERSON_YEARS,)


def _state(to: str | None) -> str | None:
    if to is not None and to not in ("MX", "US"):
        raise DedereError(_NO_SUCH_STATE.format(name=to))
    return to


def _facilities(beds: Path | None) -> tuple[Facility, ...] | None:
    if beds is None:
        return None
    from dedere.transfers.facilities import load_facilities

    return load_facilities(beds)


def _form(out: Path) -> Form:
    from dedere.transfers.group.manifest import FORMS

    form = FORMS.get(out.suffix.lower())
    if form is None:
        raise DedereError(_NO_FORM.format(name=out.name))
    return form


def _check(demand: Demand) -> None:
    flight = demand.flight
    if flight.on is not None and flight.next_on is not None and flight.next_on <= flight.on:
        raise DedereError(_NOT_NEXT.format(next=flight.next_on, on=flight.on))
    if demand.runs_out_first and flight.next_on is None:
        raise DedereError(_NEEDS_NEXT)


_NO_SHARE = Text(
    "'{written}' is not a state and a number, such as Jalisco=3.",
    "«{written}» no es un estado y un número, por ejemplo Jalisco=3.",
)
_NO_ROSTER = Text(
    "Name a roster; `dedere transfer template` writes an empty one.",
    "Indique una lista; `dedere transfer template` escribe una vacía.",
)
_NO_SEATS = Text(
    "Say how many seats there are: --seats 30.", "Diga cuántos lugares hay: --seats 30."
)
_NO_AIM = Text("There is no aim '{name}'.", "No hay un criterio «{name}».")
_THESE = Text("The aims are {all}.", "Los criterios son {all}.")
_NO_SUCH_STATE = Text("--to is MX or US, and not '{name}'.", "--to es MX o US, y no «{name}».")
_NO_FORM = Text(
    "{name}: the extension of a manifest is one of .csv, .json, .html.",
    "{name}: la extensión de un manifiesto es .csv, .json o .html.",
)
_NOT_NEXT = Text(
    "The next flight ({next}) is not after this one ({on}).",
    "El próximo vuelo ({next}) no es posterior a este ({on}).",
)
_NEEDS_NEXT = Text(
    "--time-runs-out-first needs --next-flight.",
    "--time-runs-out-first necesita --next-flight.",
)
_FLOWN = Text(
    "Delivered: {n}; without something that the law asks for: {flagged}.",
    "Entregadas: {n}; sin algo que la ley exige: {flagged}.",
)
