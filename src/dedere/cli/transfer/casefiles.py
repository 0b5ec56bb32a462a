"""What the commands about the transfers in casefiles share: reading several, naming a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors

if TYPE_CHECKING:
    from dedere.casefile import Casefile

Files = Annotated[list[str], typer.Argument(metavar="FILE…", help="Casefiles that hold transfers.")]


def load_all(files: list[str]) -> list[Casefile]:
    """The casefiles, in the order in which they were named.

    Raises:
        InputErrors: with everything that is wrong with any of them.
        DedereError: where none of them holds a transfer.
    """
    from dedere.casefile import load

    read: list[Casefile] = []
    problems: list[InputError] = []
    for file in files:
        try:
            read.append(load(file))
        except InputErrors as found:
            problems += found.problems
        except InputError as found:
            problems.append(found)
    if problems:
        raise InputErrors(problems)
    if not any(casefile.transfers for casefile in read):
        raise DedereError(_NO_TRANSFER, _LIST_ONE)
    return read


def name_of(casefile: Casefile) -> str:
    """The person's name; the id of the casefile where none is recorded."""
    return casefile.person.name or casefile.id


_NO_TRANSFER = Text(
    "No transfer of a sentenced person is recorded here.",
    "Aquí no consta ningún traslado de persona sentenciada.",
)
_LIST_ONE = Text(
    "A casefile lists them under `transfers:`; docs/casefile.md shows how.",
    "Un expediente los lista bajo `transfers:`; docs/casefile.md muestra cómo.",
)
