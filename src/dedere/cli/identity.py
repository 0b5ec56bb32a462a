"""`dedere identity`: the features of the request beside those of the person held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

if TYPE_CHECKING:
    from dedere.assessment.identity import Feature, IdentityBoard, Side
    from dedere.casefile import Casefile

app = new_app("The features of the request beside those of the person held.")


@app.command(
    epilog=example(
        "dedere identity case.yaml",
        "dedere identity case.yaml --as-of 2016-05-20 --lang es",
        "dedere identity case.yaml --json",
    )
)
def identity(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """List what agrees, what differs, what is doubtful, and what lacks on one side.

    It never says whether this is the person sought. Documents are compared by kind, never by
    number; fingerprints and photographs by what somebody who compared them found.
    """
    from datetime import date

    from dedere.assessment.identity import identity_of
    from dedere.casefile import load

    asked = language(lang)
    casefile = load(file)
    day = as_of or date.today()
    boards = identity_of(casefile, day, known_by)
    if json:
        print_json(
            {
                "format": 1,
                "case": casefile.id,
                "as_of": day.isoformat(),
                "known_by": known_by.isoformat() if known_by else None,
                "requests": [one.to_data(asked) for one in boards],
            }
        )
        return
    title = f" · {casefile.title.in_(asked)}" if casefile.title else ""
    print_line(f"{casefile.id}{title}")
    if casefile.invented:
        print_line(_INVENTED.in_(asked))
    print_line(f"{_AS_OF.in_(asked)}: {day}")
    for one in boards:
        _print(one, casefile, asked)


def _print(board: IdentityBoard, casefile: Casefile, lang: Language) -> None:
    from rich.table import Table

    from dedere.assessment.identity import VERDICTS, Verdict
    from dedere.assessment.identity.board import NEVER_SAYS

    subject = casefile.subject(board.request)
    label = subject.label.in_(lang) if subject is not None and subject.label else ""
    print_line()
    print_line(f"{board.request}" + (f": {label}" if label else ""))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for head in (_FEATURE, _REQUEST, _PERSON, _VERDICT):
        table.add_column(head.in_(lang), overflow="fold")
    for feature in board.features:
        if feature.verdict is Verdict.NOT_KNOWN and feature.why is None:
            continue
        table.add_row(
            feature.label.in_(lang),
            _side(feature.request, casefile, lang),
            _side(feature.person, casefile, lang),
            _told(feature, casefile, lang),
        )
    console().print(table)
    empty = [one for one in board.of(Verdict.NOT_KNOWN) if one.why is None]
    if empty:
        names = "; ".join(one.label.in_(lang) for one in empty)
        print_line(f"{VERDICTS[Verdict.NOT_KNOWN].in_(lang).capitalize()}: {names}")
    print_line(NEVER_SAYS.in_(lang))


def _side(side: Side | None, casefile: Casefile, lang: Language) -> str:
    if side is None:
        return "—"
    return f"{side.shown.in_(lang)}\n({_known_how(side, casefile, lang)})"


def _known_how(side: Side, casefile: Casefile, lang: Language) -> str:
    from dedere.law.language.provisions import CONFIDENCES

    source = casefile.source(side.source) if side.source else None
    titled = source.title.in_(lang) if source is not None and source.title else side.source
    parts = [titled or _NO_SOURCE.in_(lang)]
    if side.confidence is not None:
        parts.append(CONFIDENCES[side.confidence].in_(lang))
    if side.by is not None:
        parts.append(side.by.in_(lang))
    if side.date is not None:
        parts.append(side.date)
    return "; ".join(parts)


def _told(feature: Feature, casefile: Casefile, lang: Language) -> str:
    from dedere.assessment.identity import VERDICTS

    parts = [VERDICTS[feature.verdict].in_(lang)]
    if feature.why is not None:
        parts.append(f"({feature.why.in_(lang)})")
    if feature.compared is not None:
        parts.append(f"({_COMPARED.in_(lang)}: {_known_how(feature.compared, casefile, lang)})")
    return "\n".join(parts)


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_FEATURE = Text("Feature", "Rasgo")
_REQUEST = Text("In the request", "En la petición")
_PERSON = Text("Of the person held", "De la persona detenida")
_VERDICT = Text("Side by side", "Lado a lado")
_COMPARED = Text("compared", "cotejo")
_NO_SOURCE = Text("no source", "sin fuente")
