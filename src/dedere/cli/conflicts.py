"""`dedere conflicts`: the facts on which sources disagree, and what was decided of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    Json,
    KnownBy,
    Lang,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

if TYPE_CHECKING:
    from dedere.casefile import Casefile
    from dedere.casefile.conflicts import Conflict

app = new_app("Facts on which sources disagree, and what was decided of them.")

UNDECIDED = 1


@app.command(
    epilog=example(
        "dedere conflicts case.yaml",
        "dedere conflicts case.yaml --known-by 2024-05-10 --lang es",
        "dedere conflicts case.yaml --json",
    )
)
def conflicts(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    known_by: KnownBy = None,
) -> None:
    """List the facts on which sources disagree, value beside value, and what was decided.

    Exit code 1 says that one is undecided: it is unknown in every assessment.
    """
    from dedere.casefile import load
    from dedere.casefile.conflicts import recorded_by

    asked = language(lang)
    casefile = load(file)
    found = recorded_by(casefile, known_by)
    if json:
        print_json(
            {
                "format": 1,
                "case": casefile.id,
                "known_by": known_by.isoformat() if known_by else None,
                "conflicts": [_data(one, casefile, asked) for one in found],
            }
        )
    else:
        for line in _lines(found, casefile, asked):
            print_line(line)
    undecided = [one for one in found if one.decided is None]
    for one in undecided:
        print_line(f"{one.id}: {_UNDECIDED.in_(asked)}", error=True)
    if undecided:
        raise typer.Exit(UNDECIDED)


def _lines(found: list[Conflict], casefile: Casefile, lang: Language) -> Iterator[str]:
    from dedere.casefile.conflicts import fact_of, sides

    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    yield f"{casefile.id}{title}"
    if casefile.invented:
        yield _INVENTED.in_(lang)
    if not found:
        yield _NONE.in_(lang)
    for one in found:
        yield ""
        yield f"{one.id}: {one.subject}, {fact_of(one, casefile).label.in_(lang)}"
        for side in sides(one, casefile):
            yield f"  – {side.in_(lang)}"
        if one.decided is None:
            yield f"  ! {_UNDECIDED.in_(lang)}"
            continue
        decided = one.decided
        value = fact_of(one, casefile).show(decided.value).in_(lang)
        on = f", {decided.on}" if decided.on else ""
        yield f"  {_DECIDED.in_(lang)}: {value} ({decided.by.in_(lang)}{on})"
        yield f"  {_REASON.in_(lang)}: {decided.reason.in_(lang)}"


def _data(one: Conflict, casefile: Casefile, lang: Language) -> dict[str, Any]:
    from dedere.casefile.conflicts import fact_of, to_data

    fact = fact_of(one, casefile)
    return {
        **to_data(one, casefile),
        "fact": fact.key,
        "label": fact.label.in_(lang),
        "shown": [fact.show(each.value).in_(lang) for each in one.values],
        "is_decided": one.decided is not None,
    }


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_NONE = Text("No source is recorded to disagree.", "No consta que las fuentes discrepen.")
_UNDECIDED = Text(
    "Nobody has decided: it is not known in any assessment.",
    "Nadie ha decidido: no se sabe en ninguna evaluación.",
)
_DECIDED = Text("Decided", "Se decidió")
_REASON = Text("Because", "Porque")
