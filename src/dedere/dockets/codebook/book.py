"""The codebook of the house, with what a researcher adds."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

from dedere.bilingual import Text
from dedere.casefile import reading
from dedere.dockets.codebook.loading import Loader
from dedere.dockets.codebook.model import Codebook, Group, Variable
from dedere.dockets.codebook.plain import hash_of, to_data, variable_data
from dedere.errors import InputError, Place

_FOLDER = files(__package__).joinpath("data")
_FIRST = "codebook.yaml"
_MISSING = "missing.yaml"


def codebook(extra: str | Path | None = None) -> Codebook:
    """The codebook; with *extra*, a file of further variables, those too.

    Raises:
        InputErrors: everything that is wrong with *extra*, by line.
    """
    if extra is None:
        return _own()
    return _extended(_own(), Path(extra))


@cache
def _own() -> Codebook:
    head = _loader(_FIRST).head()
    groups: list[Group] = []
    variables: list[Variable] = []
    for name in head.files:
        loader = _loader(f"{name}.yaml")
        group, found = loader.group(
            taken={one.name for one in variables}, lowest=head.demand.lowest
        )
        groups.append(group)
        variables += found
    book = Codebook(
        version="",
        variables=tuple(variables),
        groups=tuple(groups),
        missing=_loader(_MISSING).missing(),
        number=head.number,
        demand=head.demand,
    )
    return replace(book, version=f"{head.number}-{hash_of(to_data(book))[:10]}")


def _loader(name: str) -> Loader:
    return Loader(_FOLDER.joinpath(name).read_text("utf-8"), name)


def _extended(book: Codebook, path: Path) -> Codebook:
    loader = Loader(_read(path), reading.shown_path(path))
    group, found = loader.group(
        taken={one.name for one in book.variables},
        groups={one.name: one.title for one in book.groups},
        lowest=book.demand.lowest if book.demand else 0.0,
    )
    added = hash_of([variable_data(one) for one in found])[:8]
    known = {one.name for one in book.groups}
    groups = book.groups if group.name in known else (*book.groups, group)
    order = {one.name: place for place, one in enumerate(groups)}
    every = sorted((*book.variables, *found), key=lambda one: order[one.group])
    return replace(book, version=f"{book.version}+{added}", groups=groups, variables=tuple(every))


def _read(path: Path) -> str:
    place = Place(reading.shown_path(path))
    try:
        if not path.is_file():
            raise InputError(place, _NO_FILE, _CHECK_NAME)
        if path.stat().st_size > reading.MAX_BYTES:
            raise InputError(place, _TOO_LARGE)
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as why:
        line = path.read_bytes()[: why.start].count(b"\n") + 1
        raise InputError(Place(place.file, line, 1), _NO_UTF8, _SAVE_AS_UTF8) from why
    except (OSError, ValueError) as why:
        reason = getattr(why, "strerror", None) or str(why)
        raise InputError(
            place, Text(f"cannot be read ({reason}).", f"no se puede leer ({reason}).")
        ) from why


_NO_FILE = Text("there is no such file.", "no existe tal archivo.")
_CHECK_NAME = Text("Check the name and the folder.", "Revise el nombre y la carpeta.")
_TOO_LARGE = Text("this file is too large for variables.", "este archivo es demasiado grande.")
_NO_UTF8 = Text("this is not UTF-8.", "esto no está en UTF-8.")
_SAVE_AS_UTF8 = Text("Save it again as UTF-8.", "Guárdelo de nuevo en UTF-8.")
