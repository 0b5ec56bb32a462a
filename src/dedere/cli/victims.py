"""`dedere victims`: what victims may ask, of whom and by when; what was asked, what came back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.many_casefiles import ENDINGS, From, casefiles_from
from dedere.errors import NotKnownError, did_you_mean

if TYPE_CHECKING:
    from dedere.casefile import Casefile

app = new_app(
    "What victims may ask in either country, of whom, by when; what was asked, what came back."
)


# Called without a word it answers for everybody, so it must not show its help instead.
@app.command(
    no_args_is_help=False,
    epilog=example(
        "dedere victims",
        "dedere victims case.yaml --lang es",
        "dedere victims --from cases/ --json",
    ),
)
def victims(
    case: Annotated[
        str | None,
        typer.Argument(
            metavar="[CASE]", help="A casefile, or the id of one. Without it, the law alone."
        ),
    ] = None,
    from_: From = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Say what a victim or a family may ask, with the provision of each.

    A period stands only where a provision of the law files has it. With a casefile, or with
    --from: who stands in it as a victim (named only where a source published the name), what was
    asked, what came back.
    """
    from dedere.connections.victims import Victims
    from dedere.connections.victims_said import lines, to_data

    asked = language(lang)
    found = Victims.of(_casefiles(case, from_))
    if json:
        print_json(to_data(found, asked))
        return
    for line in lines(found, asked):
        print_line(line)


def _casefiles(case: str | None, from_: list[str] | None) -> list[Casefile]:
    """The casefile that was asked for; all of ``--from`` where none was; none without both."""
    if case is None:
        return casefiles_from(from_) if from_ else []
    if Path(case).suffix.lower() in ENDINGS:
        return casefiles_from([case])
    every = casefiles_from(from_)
    found = [one for one in every if one.id == case]
    if not found:
        raise NotKnownError(
            _NO_CASE.format(id=case), did_you_mean(case, [one.id for one in every]) or _NAME_IT
        )
    return found


_NO_CASE = Text("There is no casefile '{id}'.", "No hay un expediente «{id}».")
_NAME_IT = Text(
    "Write a file (case.yaml), or the id of a casefile of --from.",
    "Escriba un archivo (asunto.yaml), o el id de un expediente de --from.",
)
