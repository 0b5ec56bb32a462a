"""`dedere law elements`: the elements of offenses in both laws, side by side."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import Json, Lang, console, example, language, print_json, print_line
from dedere.cli.law.group import app
from dedere.cli.pictures import InWords, Narrow, Svg, write_svg
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.law.elements import Comparison, Offense
    from dedere.law.language.library import Library

WIDEST = 150
"""No line of the two columns is longer, however wide the window."""
PIPED = 120
NARROW = 72


def width_for(*, narrow: bool) -> int:
    """How many columns a line may have: those of the terminal, or a fixed number where piped."""
    if narrow:
        return NARROW
    if not sys.stdout.isatty():
        return PIPED
    return max(40, min(shutil.get_terminal_size().columns, WIDEST))


@app.command(
    epilog=example(
        "dedere law elements",
        "dedere law elements fraud --lang es",
        "dedere law elements drug-importation --svg elements.svg --narrow",
        "dedere law elements fraud --json",
    )
)
def elements(
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="A comparison, by its name.")
    ] = None,
    json: Json = False,
    svg: Svg = None,
    text: InWords = False,
    narrow: Narrow = False,
    lang: Lang = "en",
) -> None:
    """List offenses that both laws know; of one, its elements side by side.

    Shown are the elements in the law of the United States and of Mexico, where they meet and how
    far, what has no counterpart, and the penalty test beneath. Nothing here is a finding on a case:
    `dedere elements` shows a casefile.
    """
    from dedere.law import load
    from dedere.law.elements import comparison, load_elements

    asked = language(lang)
    if name is None:
        if svg is not None:
            raise DedereError(_NAME_ONE)
        known = list(load_elements().comparisons.values())
        if json:
            print_json({"format": 1, "comparisons": [_row(one, asked) for one in known]})
        else:
            _list(known, asked)
        return
    found, library = comparison(name), load()
    if json:
        print_json({"format": 1, **data_of(found, library, asked)})
    from dedere.pictures.elements import draw, lines, of_comparison

    chart = of_comparison(found, library, asked)
    if svg is not None:
        from dedere.pictures.styles import alone

        picture = draw(chart, asked, narrow=narrow)
        write_svg(svg, alone(picture, "elements"), said_aside=json)
    if not json and (text or svg is None):
        for line in lines(chart, asked, width_for(narrow=narrow)):
            print_line(line)


def _list(known: list[Comparison], lang: Language) -> None:
    from rich.table import Table

    from dedere.law.language.provisions import CONFIDENCES

    table = Table(box=None, pad_edge=False)
    for number, head in enumerate((_NAME, _TITLE, _US, _MX, _GAPS, _SURE)):
        table.add_column(head.in_(lang), no_wrap=number == 0)
    for one in known:
        table.add_row(
            one.name,
            one.title.in_(lang),
            "; ".join(one.us.cites),
            "; ".join(one.mx.cites),
            str(sum(gap.how == "none" and not gap.disregarded for gap in one.gaps)),
            CONFIDENCES[one.confidence].in_(lang),
        )
    console().print(table)
    print_line()
    print_line(_SEE_ONE.in_(lang))


# -- as plain values -------------------------------------------------------------------------------


def data_of(one: Comparison, library: Library, lang: Language) -> dict[str, Any]:
    """A comparison as plain values, with its words in one language."""
    from dedere.law.elements import penalty_test
    from dedere.law.elements.data import meeting_data
    from dedere.pictures.elements.of_law import verdict

    tests = penalty_test(one)
    return {
        **_row(one, lang),
        "note": one.note.in_(lang) if one.note else None,
        "offenses": {
            side: offense_data(offense, lang) for side, offense in (("us", one.us), ("mx", one.mx))
        },
        "meetings": [meeting_data(meeting, lang) for meeting in one.meetings],
        "penalty_test": {
            "threshold_months": 12,
            "us": tests["US"].reach.value,
            "mx": tests["MX"].reach.value,
            "text": verdict(tests.values()).in_(lang),
            "confidence": {"us": tests["US"].confidence, "mx": tests["MX"].confidence},
        },
        "law": [{"id": id, "citation": library.provision(id).citation.in_(lang)} for id in one.law],
        "doubts": [doubt.in_(lang) for doubt in one.doubts],
    }


def _row(one: Comparison, lang: Language) -> dict[str, Any]:
    return {
        "comparison": one.name,
        "title": one.title.in_(lang),
        "families": list(one.families),
        "forms": list(one.forms),
        "us": list(one.us.cites),
        "mx": list(one.mx.cites),
        "confidence": one.confidence,
    }


def offense_data(one: Offense, lang: Language) -> dict[str, Any]:
    """An offense of one law as plain values."""
    from dedere.law.elements.data import element_data

    return {
        "id": one.id,
        "name": one.name.in_(lang),
        "cites": list(one.cites),
        "since": str(one.since) if one.since else None,
        "confidence": one.confidence,
        "doubt": one.doubt.in_(lang) if one.doubt else None,
        "note": one.note.in_(lang) if one.note else None,
        "sources": [{"title": s.title.in_(lang), "url": s.url} for s in one.sources],
        "elements": [element_data(element, lang) for element in one.elements],
        "punished_as": one.punished_as,
        "penalties": [
            {
                "when": penalty.when.in_(lang),
                "text": penalty.text.in_(lang),
                "least_months": penalty.least.months if penalty.least else None,
                "most_months": penalty.most.months,
                "most": penalty.most.unit if penalty.most.months is None else "term",
                "since": str(penalty.since) if penalty.since else None,
                "confidence": penalty.confidence,
                "doubt": penalty.doubt.in_(lang) if penalty.doubt else None,
            }
            for penalty in one.penalties
        ],
    }


_NAME = Text("Name", "Nombre")
_TITLE = Text("Offense", "Delito")
_US = Text("United States", "Estados Unidos")
_MX = Text("Mexico", "México")
_GAPS = Text("Without counterpart", "Sin equivalente")
_SURE = Text("How sure", "Certeza")
_SEE_ONE = Text(
    "`dedere law elements NAME` shows one. In our own words: check the text of the day.",
    "`dedere law elements NOMBRE` muestra una. En nuestras palabras: coteje el texto de la fecha.",
)
_NAME_ONE = Text("A picture is of one comparison: name it.", "La imagen es de una: indíquela.")
