"""`dedere clock`: by when, as of a day."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, date, datetime
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
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.errors import DedereError, InputError, Place

if TYPE_CHECKING:
    from dedere.assessment.clock import Clock, Limit
    from dedere.procedure.closed_days import ClosedDays

app = new_app("The limits of a case: what must happen by when, and how that was counted.")

SOMETHING_IS_WRONG = 1
IN_THE_DATA_FOLDER = ("closed-days.csv", "closed-days.yaml")
"""The file of closed days that is taken where none is named."""


@app.command(
    epilog=example(
        "dedere clock case.yaml",
        "dedere clock case.yaml --as-of 2016-06-15 --lang es",
        "dedere clock case.yaml --reading arrest-day=counted",
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
) -> None:
    """Count every limit that a casefile sets off.

    The nearest comes first, with its arithmetic and with what another reading of the law would
    make of it. Exit code 1 says that a limit was missed; which, is printed.
    """
    from dedere.assessment.clock import clock as counted
    from dedere.casefile import load

    asked = language(lang)
    found = counted(
        load(file),
        as_of=as_of,
        known_by=known_by,
        readings=_chosen(reading),
        closed=_closed(closed_days),
        every=all_,
        days=days,
    )
    if ics is not None:
        _write_calendar(ics, found, asked)
    if json:
        print_json(found.to_data(asked))
    else:
        _print(found, asked, days=days)
    if found.missed:
        for limit in found.missed:
            words = _MISSED.format(id=limit.id, subject=limit.subject, day=limit.ends or "?")
            print_line(words.in_(asked), error=True)
        raise typer.Exit(SOMETHING_IS_WRONG)


def _chosen(written: list[str] | None) -> dict[str, str]:
    if not written:
        return {}
    from dedere.law import load as load_law
    from dedere.law.language.readings import read_choices
    from dedere.procedure.readings import READINGS

    return read_choices(written, {**load_law().readings, **READINGS})


def _closed(named: Path | None) -> ClosedDays:
    from dedere.assessment.closed import load_closed_days
    from dedere.procedure.closed_days import ClosedDays
    from dedere.store import place

    if named is not None:
        return load_closed_days(named)
    for name in IN_THE_DATA_FOLDER:
        kept = place.folder() / name
        if kept.is_file():
            return load_closed_days(kept)
    return ClosedDays()


def _write_calendar(out: Path, found: Clock, lang: Language) -> None:
    """Write the calendar aside and put it in the place of the one before."""
    from dedere.assessment.ics import calendar_of

    # One of its own for each process: two that write at once never mix their lines.
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.unfinished")
    try:
        before = out.read_bytes().decode("utf-8") if out.exists() else None
        text = calendar_of(found, lang, before, written=datetime.now(UTC))
        unfinished.write_bytes(text.encode("utf-8"))
        unfinished.replace(out)
    except (OSError, UnicodeDecodeError) as problem:
        said = getattr(problem, "strerror", None) or "UTF-8"
        raise InputError(Place(str(out)), _NOT_WRITTEN.format(why=said)) from None
    except DedereError as problem:
        raise InputError(Place(str(out)), problem.found, problem.todo) from None
    finally:
        unfinished.unlink(missing_ok=True)


# -- the table -------------------------------------------------------------------------------------


def _print(found: Clock, lang: Language, *, days: bool) -> None:
    from rich.table import Table

    from dedere.assessment.running import State

    casefile = found.casefile
    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    print_line(f"{casefile.id}{title}")
    if casefile.invented:
        print_line(_INVENTED.in_(lang))
    print_line(f"{_AS_OF.in_(lang)}: {found.as_of}")
    if found.readings:
        chosen = ", ".join(f"{name}={answer}" for name, answer in found.readings.items())
        print_line(f"{_READ_SO.in_(lang)}: {chosen}")
    dated = [one for one in found.limits if one.ends is not None]
    if dated:
        print_line()
        table = Table(box=None, padding=(0, 1, 1, 0), pad_edge=False)
        table.add_column(_LAST_DAY.in_(lang), no_wrap=True)
        table.add_column(_STATE.in_(lang), max_width=14)
        table.add_column(_LIMIT.in_(lang), max_width=18)
        table.add_column(_COUNT.in_(lang), ratio=1)
        for limit in dated:
            table.add_row(
                _when(limit, lang),
                limit.state.label.in_(lang),
                f"{limit.id}\n{limit.subject}",
                "\n".join(_told(limit, lang, days=days)),
            )
        console().print(table)
    else:
        print_line()
        print_line(_NONE.in_(lang))
    waiting = [one for one in found.limits if one.ends is None]
    _print_names(_NOT_STARTED, [one for one in waiting if one.state is State.NOT_STARTED], lang)
    _print_names(_NOT_KNOWN, [one for one in waiting if one.state is State.UNKNOWN], lang)
    print_line()
    print_line(_CALENDARS.in_(lang))
    print_line(_NO_ADVICE.in_(lang))


def _told(limit: Limit, lang: Language, *, days: bool) -> Iterable[str]:
    from dedere.assessment.running import State

    yield f"{limit.rule.text.in_(lang)} ({limit.rule.provision.citation.in_(lang)})"
    if limit.state in (State.RUNNING, State.STAYED, State.UNKNOWN) and limit.earlier:
        first = min(limit.earlier, key=lambda one: one.ends.earliest if one.ends else 0)
        named = f"{first.name}={first.choice}"
        gap = (limit.ends.earliest if limit.ends else 0) - (
            first.ends.earliest if first.ends else 0
        )
        form = _ONE_DAY_EARLIER if gap == 1 else _EARLIER
        yield "! " + form.format(day=first.ends or "", reading=named, number=gap).in_(lang)
    lines = limit.arithmetic if days or limit.state is not State.MET else limit.arithmetic[1:3]
    yield from (line.in_(lang) for line in lines)
    later = [one for one in limit.readings if not one.taken and one not in limit.earlier]
    if later and limit.state is not State.MET:
        others = "; ".join(f"{one.name}={one.choice}: {one.ends or '?'}" for one in later)
        yield f"{_OTHERWISE.in_(lang)} {others}"
    if limit.state is not State.MET:
        yield f"{_IF_NOT.in_(lang)}: {limit.consequence.in_(lang)}"


def _when(limit: Limit, lang: Language) -> str:
    from dedere.procedure.clock import day_said

    if limit.last_day is not None:
        return str(limit.last_day)
    first, last = limit.between or (None, None)
    if first is None and last is None:
        return "?"
    if last is None and first is not None:
        return Text(f"{first}\nor later", f"{first}\no después").in_(lang)
    if first is None and last is not None:
        return Text(f"{last}\nor earlier", f"{last}\no antes").in_(lang)
    return f"{first}\n– {last}" if first and last else day_said(date.max.toordinal()).in_(lang)


def _print_names(heading: Text, limits: list[Limit], lang: Language) -> None:
    if not limits:
        return
    by_subject: dict[str, list[str]] = {}
    for limit in limits:
        by_subject.setdefault(limit.subject, []).append(limit.id)
    print_line(f"{heading.in_(lang)}:")
    for subject, ids in by_subject.items():
        print_line(f"   {subject}: {', '.join(ids)}")


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_READ_SO = Text("Read so", "Leído así")
_LAST_DAY = Text("Last day", "Último día")
_STATE = Text("State", "Estado")
_LIMIT = Text("Limit", "Plazo")
_COUNT = Text("How it is counted", "Cómo se cuenta")
_NONE = Text("Nothing recorded sets a limit off.", "Nada de lo registrado da inicio a un plazo.")
_NOT_STARTED = Text("Not started", "No han comenzado")
_NOT_KNOWN = Text(
    "Not known, because the day that would set them off is not recorded",
    "No se sabe, porque no consta el día que les daría inicio",
)
_ONE_DAY_EARLIER = Text(
    "The last day may be one day earlier, {day} ({reading}): do not wait for it.",
    "El último día puede ser uno antes, {day} ({reading}): no espere hasta él.",
)
_EARLIER = Text(
    "The last day may be {number} days earlier, {day} ({reading}).",
    "El último día puede ser {number} días antes, {day} ({reading}).",
)
_OTHERWISE = Text("Read otherwise:", "Leído de otro modo:")
_IF_NOT = Text("What follows", "Qué se sigue")
_MISSED = Text(
    "{id} ({subject}): missed, the last day was {day}.",
    "{id} ({subject}): vencido, el último día fue {day}.",
)
_NOT_WRITTEN = Text(
    "The calendar cannot be read or written ({why}).",
    "El calendario no se puede leer o escribir ({why}).",
)
_CALENDARS = Text(
    "Days are those of the authority that counts them; those on which it closes by its own "
    "agreement are known only from --closed-days.",
    "Los días son los de la autoridad que los cuenta; los que suspende por acuerdo propio solo se "
    "conocen por --closed-days.",
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
