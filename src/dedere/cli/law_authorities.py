"""`dedere law authorities`: who had which name and which task, and on which day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    Json,
    Lang,
    console,
    example,
    language,
    parse_day,
    print_json,
    print_line,
)
from dedere.cli.law.group import app

if TYPE_CHECKING:
    from dedere.law.authorities import Authority, Directory
    from dedere.law.authorities.model import Dated

    Held = TypeVar("Held", bound=Dated)

On = Annotated[
    date | None,
    typer.Option("--on", metavar="DATE", parser=parse_day, help="As it was on that day."),
]


@app.command(
    epilog=example(
        "dedere law authorities",
        "dedere law authorities PGR",
        "dedere law authorities mx-courts-administration --on 2025-06-01 --lang es",
        "dedere law authorities extradition-judge --json",
    )
)
def authorities(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]", help="An id, a name of any time in either language, or a role."
        ),
    ] = None,
    on: On = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """List the authorities that take part; of one, its names, tasks and delegations through time.

    With --on, who had which name and task on that day, and where that is not known. No person, no
    telephone number and no address stands here.
    """
    from dedere.law.authorities import load_authorities

    asked = language(lang)
    directory = load_authorities()
    shown = directory.find(name) if name else tuple(directory.authorities.values())
    if on is not None and name is None:
        shown = tuple(one for one in shown if one.existed(on))
    if json:
        from dedere.procedure.offices_data import directory_data

        print_json(directory_data(directory, shown, on, asked, whole=bool(name)))
        return
    if name is None:
        _list(shown, directory, on, asked)
        return
    for place, one in enumerate(shown):
        for line in ([""] if place else []) + list(_lines(one, directory, on, asked)):
            print_line(line)
    print_line()
    print_line(_read_up_to(directory, on, asked))


# -- words -----------------------------------------------------------------------------------------


def _list(
    shown: Iterable[Authority], directory: Directory, on: date | None, lang: Language
) -> None:
    from rich.table import Table

    from dedere.law.authorities import STATES

    table = Table(box=None, pad_edge=False)
    for head in (_ID, _NAME, _STATE, _ROLES):
        table.add_column(head.in_(lang), no_wrap=head is _ID)
    for one in shown:
        table.add_row(
            one.id, _title(one, on, lang), STATES[one.state].in_(lang), ", ".join(one.roles) or "—"
        )
    console().print(table)
    if on is None:
        print_line()
        print_line(_NO_OFFICE.in_(lang))
        for none in directory.no_office:
            print_line(f"  {none.role}: {none.why.in_(lang)}")
    print_line()
    print_line(_read_up_to(directory, on, lang))


def _title(one: Authority, on: date | None, lang: Language) -> str:
    names = [(one.present, True)] if on is None else list(one.on(on))
    told = []
    for name, sure in names:
        words = name.name.in_(lang) + (f" ({name.short})" if name.short else "")
        told.append(words if sure else f"{words} [{_NOT_SURE.in_(lang)}]")
    return "; ".join(told)


def _lines(one: Authority, directory: Directory, on: date | None, lang: Language) -> Iterator[str]:
    from dedere.law.authorities import BRANCHES, LEVELS, MATTERS, STATES

    yield f"{_title(one, on, lang) or _NO_NAME.in_(lang)} [{one.id}]"
    kinds = (STATES[one.state], LEVELS[one.level], BRANCHES[one.branch])
    yield f"  {' · '.join(dict.fromkeys(kind.in_(lang) for kind in kinds))}"
    yield f"  {_NAMES.in_(lang)}:"
    for name in one.names if on is None else [name for name, _ in one.on(on)]:
        short = f" ({name.short})" if name.short else ""
        yield f"    {name.name.in_(lang)}{short}: {_dated(name, lang)}"
        if name.by is not None:
            yield f"      {name.by.in_(lang)}"
    for part, sure in _held(one.within, on):
        above = directory.authorities[part.id]
        told = f"{_title(above, on, lang)}; {_dated(part, lang)}{_mark(sure, lang)}"
        yield f"  {_WITHIN.in_(lang)}: {told}"
    yield f"  {_TASKS.in_(lang)}:"
    for task, sure in _held(one.tasks, on):
        decides = f"{_DECIDES.in_(lang)}: " if task.decides else ""
        yield f"    {decides}{task.does.in_(lang)}{_mark(sure, lang)}"
        law = f"; {_citations(task.law, lang)}" if task.law else ""
        yield f"      {MATTERS[task.matter].in_(lang)}; {_dated(task, lang)}{law}"
    for delegation, sure in _held(one.delegations, on):
        yield f"  {_DELEGATED.in_(lang)}: {delegation.power.in_(lang)} → {delegation.to.in_(lang)}"
        by = f"{delegation.by.in_(lang)}; " if delegation.by else ""
        yield f"    {by}{_dated(delegation, lang)}{_mark(sure, lang)}"
    if one.note is not None:
        yield f"  {one.note.in_(lang)}"
    for text in one.not_known:
        yield f"  {_NOT_KNOWN.in_(lang)}: {text.in_(lang)}"
    yield from _steps(one, lang)


def _steps(one: Authority, lang: Language) -> Iterator[str]:
    from dedere.procedure.offices import steps_of

    for declared, steps in steps_of(one):
        yield f"  {_STEPS.in_(lang)}, {declared.graph.procedure.title.in_(lang)}:"
        yield f"    {'; '.join(dict.fromkeys(step.title.in_(lang) for step in steps))}"


def _held(all_: Iterable[Held], on: date | None) -> Iterator[tuple[Held, bool]]:
    for one in all_:
        held = True if on is None else one.span.holds(on)
        if held is not False:
            yield one, held is True


def _mark(sure: bool, lang: Language) -> str:
    return "" if sure else f" [{_NOT_SURE.in_(lang)}]"


def _dated(one: Dated, lang: Language) -> str:
    from dedere.law.language.provisions import CONFIDENCES

    where = "; ".join(source.title.in_(lang) for source in one.sources)
    told = f"{one.span.words.in_(lang)}; {CONFIDENCES[one.confidence].in_(lang)}"
    return f"{told}: {where}" if where else told


def _citations(ids: Iterable[str], lang: Language) -> str:
    from dedere.law import load

    return "; ".join(load().provision(id).citation.in_(lang) for id in ids)


def _read_up_to(directory: Directory, on: date | None, lang: Language) -> str:
    words = _READ.format(day=directory.read_up_to)
    if on is not None and on.toordinal() > directory.read_up_to.latest:
        words = _BEYOND.format(day=directory.read_up_to)
    return words.in_(lang)


_ID = Text("Id", "Id")
_NAME = Text("Name", "Nombre")
_STATE = Text("State", "Estado")
_ROLES = Text("Roles", "Papeles")
_NAMES = Text("Names", "Nombres")
_NO_NAME = Text("No name is known for that day", "No se sabe su nombre de ese día")
_WITHIN = Text("Part of", "Parte de")
_TASKS = Text("What it does", "Qué hace")
_DECIDES = Text("decides", "resuelve")
_DELEGATED = Text("Delegated", "Delegado")
_NOT_KNOWN = Text("Not found", "No se encontró")
_NOT_SURE = Text("not known for that day", "no se sabe de ese día")
_STEPS = Text("Steps", "Pasos")
_NO_OFFICE = Text("Roles that no authority takes:", "Papeles que ninguna autoridad ejerce:")
_READ = Text(
    "Looked for up to {day}: later changes are not known. Offices only, nobody in person.",
    "Buscado hasta {day}: no se conocen cambios posteriores. Solo oficinas, ninguna persona.",
)
_BEYOND = Text(
    "That day lies after {day}, up to which this was looked for: much may have changed.",
    "Ese día es posterior a {day}, hasta cuando se buscó: mucho pudo haber cambiado.",
)
