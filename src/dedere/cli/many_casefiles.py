"""What every command over many casefiles is told: which ones, by file or by folder.

Where none is named, the casefiles that come with dedere are read, and the answer says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import print_line
from dedere.errors import InputError, Place

if TYPE_CHECKING:
    from dedere.casefile import Casefile

ENDINGS = (".json", ".yaml", ".yml")
"""The files that are taken from a folder."""

From = Annotated[
    list[str] | None,
    typer.Option(
        "--from",
        metavar="FILE",
        help="A casefile (.yaml, .json) or a folder of them; may be given several times. Without "
        "it, the casefiles that come with dedere.",
    ),
]


def casefiles_from(named: Iterable[str] | None) -> list[Casefile]:
    """The casefiles of some files and folders; those that come with dedere where none is named.

    Raises:
        InputError: for a folder without casefiles.
        InputErrors: for a file that is none, or is wrong.
    """
    from dedere.casefile import load

    paths = list(_files(named)) if named else list(bundled())
    found: dict[str, Casefile] = {}
    for path in paths:
        casefile = load(path)
        if casefile.id in found:
            raise InputError(
                Place(str(path)), _TWICE.format(id=casefile.id, other=found[casefile.id].origin)
            )
        found[casefile.id] = casefile
    return list(found.values())


def _files(named: Iterable[str]) -> Iterator[Path]:
    """Each file that is named, and those in each folder that is; each once."""
    seen: set[Path] = set()
    for one in named:
        path = Path(one)
        inside = [path]
        if path.is_dir():
            inside = sorted(found for found in path.iterdir() if found.suffix.lower() in ENDINGS)
            if not inside:
                raise InputError(Place(one), _EMPTY, _NAME_FILES)
        for file in inside:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file


def bundled() -> Iterator[Path]:
    """The casefiles that come with dedere: in the installed package, or beside its source."""
    import dedere

    package = Path(dedere.__file__).parent
    for folder in (package / "_examples", package.parents[1] / "examples"):
        found = sorted(path for path in folder.glob("*") if path.suffix in ENDINGS)
        if found:
            yield from found
            return


def say_which(named: Iterable[str] | None, casefiles: Iterable[Casefile], lang: Language) -> None:
    """Say what was read, where nothing was named, and which of it is invented."""
    read = list(casefiles)
    if not named:
        print_line(_BUNDLED.format(count=len(read)).in_(lang))
    if invented := sorted(one.id for one in read if one.invented):
        print_line(_INVENTED.format(ids=", ".join(invented)).in_(lang))


_TWICE = Text(
    "It has the id '{id}', as {other} has: of two casefiles with one id, one would be lost.",
    "Tiene el id «{id}», igual que {other}: de dos expedientes con un mismo id, uno se perdería.",
)
_EMPTY = Text(
    "There is no .json or .yaml file in this folder.",
    "En esta carpeta no hay archivos .json ni .yaml.",
)
_NAME_FILES = Text("Name a folder that holds casefiles.", "Nombre una carpeta con expedientes.")
_BUNDLED = Text(
    "Read: the {count} casefiles that come with dedere (name yours with --from).",
    "Se leyeron los {count} expedientes que vienen con dedere (nombre los suyos con --from).",
)
_INVENTED = Text("INVENTED, not to be cited: {ids}", "INVENTADOS, no deben citarse: {ids}")
