"""`dedere casefile`: check a casefile, print its schema."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.errors import InputErrors

if TYPE_CHECKING:
    from dedere.casefile.checking import Note
    from dedere.casefile.model import Casefile

app = new_app("Check a casefile; print its JSON Schema.")


@app.command(
    epilog=example("dedere casefile check case.yaml", "dedere casefile check case.yaml --json")
)
def check(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Say whether a casefile can be used, and what is worth a look."""
    from dedere.casefile import load
    from dedere.casefile.checking import notes

    asked = language(lang)
    try:
        casefile = load(file)
    except InputErrors as problems:
        if json:
            print_json(_refused(problems, asked))
        raise
    found = notes(casefile)
    if json:
        print_json(_read(file, casefile, found, asked))
        return
    print_line(_summary(file, casefile).in_(asked))
    for kind, some in groupby(found, key=lambda note: note.kind):
        print_line()
        print_line(_HEADINGS[kind.value].in_(asked))
        for note in some:
            print_line(f"  {note.place or file}: {_about(note)}: {note.text.in_(asked)}")


@app.command(epilog=example("dedere casefile schema > casefile.schema.json"))
def schema(json: Json = True, lang: Lang = "en") -> None:
    """Print the JSON Schema of casefiles, for editors. It is JSON with or without --json."""
    from dedere.casefile.schema import schema as made

    print_json(made(language(lang)))


def _about(note: Note) -> str:
    return f"{note.subject}.{note.fact}" if note.fact else note.subject


def _refused(problems: InputErrors, lang: Language) -> dict[str, Any]:
    return {
        "format": 1,
        "file": problems.problems[0].place.file,
        "ok": False,
        "problems": [
            {
                "line": problem.place.line,
                "column": problem.place.column,
                "found": problem.found.in_(lang),
                "todo": problem.todo.in_(lang) if problem.todo is not None else None,
            }
            for problem in problems.problems
        ],
    }


def _read(file: str, casefile: Casefile, notes: list[Note], lang: Language) -> dict[str, Any]:
    return {
        "format": 1,
        "file": file,
        "ok": True,
        "case": casefile.id,
        "problems": [],
        "notes": [
            {
                "kind": note.kind.value,
                "subject": note.subject,
                "fact": note.fact,
                "line": note.place.line if note.place else 0,
                "column": note.place.column if note.place else 0,
                "text": note.text.in_(lang),
            }
            for note in notes
        ],
    }


def _summary(file: str, casefile: Casefile) -> Text:
    from dedere.casefile.words import LISTS

    held = {name: len(getattr(casefile, name)) for name in LISTS}
    values = sum(len(subject.data) for subject in casefile.subjects())
    en = ", ".join(f"{name} {number}" for name, number in held.items() if number)
    es = ", ".join(
        f"{LISTS[name].es.split(' ', 1)[1]} {number}" for name, number in held.items() if number
    )
    return Text(
        f"{file}: the casefile {casefile.id} can be used. It holds {en}; values {values}.",
        f"{file}: el expediente {casefile.id} se puede usar. Contiene {es}; valores {values}.",
    )


_HEADINGS = {
    "contradiction": Text("Two places that do not agree:", "Dos lugares que no concuerdan:"),
    "not_placed": Text("Not known to which request:", "No se sabe a qué solicitud:"),
    "no_judge": Text("Judged, but not known by whom and when:", "Apreciado, sin quién ni cuándo:"),
    "no_paper": Text("Evidence that cannot be looked up:", "Pruebas que no pueden consultarse:"),
    "no_benefit": Text(
        "Accomplices, without what they were promised:",
        "Coautores o partícipes, sin lo que se les prometió:",
    ),
    "no_subtype": Text("Events without a name:", "Hechos sin nombre:"),
    "no_source": Text("Values without a source:", "Valores sin fuente:"),
    "unused_source": Text("Sources that are not used:", "Fuentes sin uso:"),
}
