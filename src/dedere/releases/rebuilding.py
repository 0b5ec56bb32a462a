"""An earlier release made again from the record of today, and laid beside the one that went out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import polars as pl
import pyarrow as pa

from dedere import __version__
from dedere.bilingual import Language, Text
from dedere.releases.making import Wish, make
from dedere.releases.reading import TAGS, Placed
from dedere.releases.record import Record
from dedere.releases.releases import Release, digest

SAME, DIFFERS, NEW, GONE = "same", "differs", "new", "gone"


@dataclass(frozen=True)
class Rebuilt:
    """The release made again, and how each of its files stands to the earlier one."""

    earlier: Placed
    release: Release
    files: dict[str, str]
    notes: tuple[Text, ...]

    @property
    def is_same(self) -> bool:
        """Whether every byte is the same."""
        return all(one == SAME for one in self.files.values())

    @property
    def differing(self) -> list[str]:
        """The files that are not the same."""
        return [path for path, how in self.files.items() if how != SAME]

    def data(self, lang: Language) -> dict[str, Any]:
        """For programs."""
        return {
            "format": 1,
            "version": self.release.version,
            "as_of": self.release.as_of.isoformat(),
            "same": self.is_same,
            "files": len(self.files),
            "differing": [{"file": path, "how": self.files[path]} for path in self.differing],
            "notes": [one.in_(lang) for one in self.notes],
        }


def wish_of(placed: Placed) -> Wish:
    """What was asked for when a release was made."""
    about = placed.about
    ids, names = about.get("casefiles"), about.get("chosen_statistics")
    return Wish(
        placed.version,
        placed.as_of,
        about["by"],
        about["license"],
        about["threshold"],
        None if names is None else tuple(str(one) for one in names),
        None if ids is None else frozenset(str(one) for one in ids),
    )


def rebuild(
    placed: Placed, record: Record, report: Callable[[int, int], None] | None = None
) -> Rebuilt:
    """Make a release again as of its day.

    Raises:
        DedereError: where the record holds nothing of that day.
    """
    wish = wish_of(placed)
    release = make(record, wish, report)
    now = {path: digest(content) for path, content in release.files.items() if path != TAGS}
    files = {}
    for path in sorted({*now, *placed.manifest}):
        if path not in now:
            files[path] = GONE
        elif path not in placed.manifest:
            files[path] = NEW
        else:
            files[path] = SAME if now[path] == placed.manifest[path] else DIFFERS
    return Rebuilt(placed, release, files, tuple(_notes(placed, record, wish, release)))


def _notes(placed: Placed, record: Record, wish: Wish, release: Release) -> list[Text]:
    """What keeps it from being the same, as far as that can be known."""
    said = []
    before = placed.about["made_with"]
    now = {"dedere": __version__, "polars": pl.__version__, "pyarrow": pa.__version__}
    for name, version in now.items():
        if before.get(name) != version:
            earlier = before.get(name) or "–"
            said.append(_PROGRAM.format(name=name, earlier=earlier, now=version))
    if wish.casefiles is not None:
        there = set(release.about["casefiles"] or ())
        if lacking := sorted(wish.casefiles - there):
            said.append(_LACKING.format(n=len(lacking), ids=", ".join(lacking[:10])))
        since = record.on(placed.as_of)
        more = sorted({one.id for one in since.casefiles} - wish.casefiles)
        if more:
            said.append(_MORE.format(n=len(more), ids=", ".join(more[:10])))
    tables = release.about["tables"]
    for name, told in placed.about["tables"].items():
        rows = tables.get(name, {}).get("rows")
        if rows != told.get("rows"):
            said.append(_ROWS.format(table=name, earlier=told.get("rows"), now=rows or 0))
    return said


_PROGRAM = Text(
    "It was made with {name} {earlier}; this is {name} {now}. What the program itself writes (law, "
    "words, statistics, pictures, the form of Parquet) is of today and is not rebuilt.",
    "Se hizo con {name} {earlier}; este es {name} {now}. Lo que escribe el propio programa (ley, "
    "palabras, estadísticas, imágenes, la forma de Parquet) es de hoy y no se reconstruye.",
)
_LACKING = Text(
    "{n} of its casefiles are not in the record any more, or not open: {ids}.",
    "{n} de sus expedientes ya no están en el registro, o no son públicos: {ids}.",
)
_MORE = Text(
    "Left out, because they were not in it though nothing in them says that they are later: {ids}.",
    "Se dejaron fuera, porque no estaban aunque nada en ellos dice que sean posteriores: {ids}.",
)
_ROWS = Text(
    "{table}: {earlier} rows then, {now} now. Rows that do not say when they were written down "
    "cannot be told apart by day.",
    "{table}: {earlier} filas entonces, {now} ahora. Las filas que no dicen cuándo se registraron "
    "no pueden distinguirse por día.",
)
