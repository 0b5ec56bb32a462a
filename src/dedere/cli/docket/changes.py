"""`dedere docket changes`: what changed between two copies of a docket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.errors import InputError, Place

if TYPE_CHECKING:
    from dedere.dockets.model import Docket

app = new_app("What changed between two copies of a docket, entry by entry.")

Court = Annotated[
    str | None,
    typer.Option("--court", metavar="ID", help="The court, where the pages do not tell: casd."),
]


@app.command(
    epilog=example(
        "dedere docket changes may.html june.html",
        "dedere docket changes may.html june.html --lang es",
        "dedere docket changes history.html report.html --json",
    )
)
def changes(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The copy that was saved before.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The copy that was saved later.")],
    json: Json = False,
    court: Court = None,
    lang: Lang = "en",
) -> None:
    """Compare two copies of a docket: entries, seals, papers, counts, judges, flags.

    Entries are matched by number, words and day, never by place. What one of the copies could not
    show is told apart: it is no change. Each change names the coded variables to look at again.
    Exit code 1 says that a file could not be read.
    """
    from dedere.dockets import watch

    asked = language(lang)
    pairs, alone = _pairs(_read(old, court), _read(new, court), new)
    found = [(after, watch.compare(before, after)) for before, after in pairs]
    if json:
        print_json({"format": 1, "dockets": [watch.to_data(one) for _, one in found]})
    else:
        for docket, one in found:
            print_line(_title(docket))
            for line in watch.lines(one, asked):
                print_line(f"  {line}")
        for docket in alone:
            print_line(_title(docket))
            print_line(f"  {_ONLY_NEW.in_(asked)}")


def _title(docket: Docket) -> str:
    where = " ".join(part for part in (docket.court, docket.docket_number) if part)
    return f"{where or docket.source.file}" + (
        f" ({docket.defendant_number})" if docket.defendant_number else ""
    )


def _read(file: str, court: str | None) -> list[Docket]:
    """The dockets of a file.

    Raises:
        typer.Exit: with 1, where none could be read; why is said on the error stream.
    """
    from dedere.cli.common import asked_language
    from dedere.dockets.model import Severity
    from dedere.dockets.reading import read

    good, why = [], []
    for docket in read(file, court=court):
        refused = [one for one in docket.problems if one.severity is Severity.REFUSED]
        why += refused
        if not refused:
            good.append(docket)
    if not good:
        for one in why:
            print_line(f"{file}: {one.text.in_(asked_language())}", error=True)
        raise typer.Exit(1)
    return good


def _pairs(
    old: list[Docket], new: list[Docket], file: str
) -> tuple[list[tuple[Docket, Docket]], list[Docket]]:
    """Each docket of the newer file with its copy in the older one.

    Raises:
        InputError: where the files hold no docket in common.
    """
    if len(old) == len(new) == 1 and not _other(old[0], new[0]):
        return [(old[0], new[0])], []
    left = list(old)
    pairs: list[tuple[Docket, Docket]] = []
    alone: list[Docket] = []
    for docket in new:
        mine = [one for one in left if not _other(one, docket)]
        exact = [one for one in mine if one.defendant_number == docket.defendant_number]
        if exact:
            pairs.append((exact[0], docket))
            left.remove(exact[0])
        else:
            alone.append(docket)
    if not pairs:
        raise InputError(Place(file), _NOT_THE_SAME, _GIVE_TWO)
    return pairs, alone


def _other(one: Docket, other: Docket) -> bool:
    """Whether two dockets are surely not the same case."""
    courts = (one.court, other.court)
    numbers = (one.docket_number, other.docket_number)
    return any(None not in pair and pair[0] != pair[1] for pair in (courts, numbers))


_ONLY_NEW = Text("Only the newer file has this docket.", "Solo el archivo nuevo lo tiene.")
_NOT_THE_SAME = Text(
    "The two files hold no docket in common.", "Los dos archivos no tienen ningún expediente común."
)
_GIVE_TWO = Text("Give two copies of one docket.", "Dé dos copias de un mismo expediente.")
