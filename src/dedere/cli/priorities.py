"""`dedere priorities`: the marks of priority on requests, and how many there are."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

app = new_app("Marks of priority on requests: who set each, and why.")


@app.command(epilog=example("dedere priorities cases/*.yaml", "dedere priorities case.yaml --json"))
def priorities(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Casefiles, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """List the marks of priority, and count the requests that have one on that day."""
    from datetime import date

    from dedere.assessment.priority import NEVER_A_REASON, count_marked, marks_of
    from dedere.casefile import load

    asked = language(lang)
    day = as_of or date.today()
    casefiles = [load(file) for file in files]
    marks = [mark for one in casefiles for mark in marks_of(one, day, known_by)]
    counted = count_marked(casefiles, day, known_by)
    if json:
        print_json(
            {
                "format": 1,
                "as_of": day.isoformat(),
                "marks": [one.to_data(asked) for one in marks],
                "requests": {
                    "marked": counted.marked,
                    "not_marked": counted.not_marked,
                    "unknown": counted.unknown,
                },
            }
        )
        return
    print_line(f"{_AS_OF.in_(asked)}: {day}")
    for one in marks:
        entry = one.entry
        days = f"{entry.set_on or '?'} – {entry.taken_off_on or ''}".rstrip()
        print_line(f"{one.case}/{one.request or '?'}: {days}. {_HOLDS[one.holds].in_(asked)}")
        print_line(f"  {entry.by.in_(asked)}: {entry.why.in_(asked)}")
    for label, number in (
        (_MARKED, counted.marked),
        (_NOT_MARKED, counted.not_marked),
        (_UNKNOWN, counted.unknown),
    ):
        print_line(f"{label.in_(asked)}: {number}")
    print_line(NEVER_A_REASON.in_(asked))


_AS_OF = Text("As of", "Al día")
_HOLDS = {
    True: Text("It stands.", "Está vigente."),
    False: Text("It was taken off.", "Se quitó."),
    None: Text("Whether it stands is not known.", "No se sabe si sigue vigente."),
}
_MARKED = Text("Requests marked as priority", "Solicitudes marcadas como prioritarias")
_NOT_MARKED = Text("Requests not marked", "Solicitudes sin marca")
_UNKNOWN = Text("Requests of which it is not known", "Solicitudes de las que no se sabe")
