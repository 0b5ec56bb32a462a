"""`dedere way`: the whole way of one person, across casefiles, on one line of time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.many_casefiles import ENDINGS, From, casefiles_from
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.casefile import Casefile

app = new_app("The whole way of one person: requests, proceedings, custody, statements, transfer.")


@app.command(
    epilog=example(
        "dedere way case.yaml",
        "dedere way PERSON --from cases/ --from more.yaml",
        "dedere way PERSON --from cases/ --json --lang es",
        "dedere way PERSON --from cases/ --svg way.svg --narrow",
    )
)
def way(
    person: Annotated[
        str,
        typer.Argument(
            metavar="PERSON|CASEFILE",
            help="The key of a person, the id of a casefile or the casefile itself (then its "
            "person), or CASEFILE:ENTRY of its list `people`.",
        ),
    ],
    from_: From = None,
    json: Json = False,
    lang: Lang = "en",
    svg: Svg = None,
    narrow: Narrow = False,
) -> None:
    """Tell one person's whole way, from all casefiles that know the person by one key.

    Requests each way, Mexican investigations and amparos, US counts, plea, statements and
    benefits, sentence, custody, release, transfer home, legal assistance. What sources tell
    differently stays side by side; what has no day is listed apart; what no source says is absent.
    """
    from dedere.connections.way import Way
    from dedere.connections.way_said import lines, to_data

    asked = language(lang)
    casefiles = casefiles_from(from_) if from_ or not _is_file(person) else []
    named = person
    if _is_file(person):
        own = _own(person, casefiles)
        named, casefiles = f"{own.id}:person", [one for one in casefiles if one.id != own.id]
        casefiles.insert(0, own)
    found = Way.of(named, casefiles)
    if svg is not None:
        from dedere.connections.way_drawn import chart_of
        from dedere.pictures.styles import alone
        from dedere.pictures.way import draw

        chart = chart_of(found)
        if not chart.marks:
            raise DedereError(_NOTHING.format(id=found.person.id))
        write_svg(svg, alone(draw(chart, asked, narrow=narrow), "way"), said_aside=json)
    if json:
        print_json(to_data(found, asked))
    elif svg is None:
        for line in lines(found, asked):
            print_line(line)


def _is_file(word: str) -> bool:
    """Whether a word is a file and no key: keys and ids have no such ending."""
    return Path(word).suffix.lower() in ENDINGS


def _own(file: str, casefiles: list[Casefile]) -> Casefile:
    """The casefile of a file: read once, where ``--from`` has it too."""
    from dedere.casefile import load

    here = Path(file).resolve()
    for one in casefiles:
        if one.origin is not None and one.origin.resolve() == here:
            return one
    return load(file)


_NOTHING = Text(
    "Nothing on the way of {id} has a day: there is nothing to draw.",
    "Nada en el camino de {id} tiene día: no hay nada que dibujar.",
)
