"""From a record and a day to all files of a release. No file is read or written here."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl
import pyarrow as pa

from dedere import __version__
from dedere.bilingual import LANGUAGES, Text, same
from dedere.errors import DedereError
from dedere.releases import answers, bag, ddi, disclosure, lists, package, papers
from dedere.releases.licenses import DEFAULT, license_of
from dedere.releases.record import Record
from dedere.releases.releases import ABOUT, FORMAT, Release, as_json, digest
from dedere.releases.rows import sheet_of
from dedere.releases.sheets import Sheet
from dedere.statistics.public import THRESHOLD
from dedere.statistics.tables.declared import TABLES

PACKAGE = "datapackage.json"
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,39}")
NOBODY = Text("the keepers of the record", "quienes llevan el registro")


@dataclass(frozen=True)
class Wish:
    """What is asked for.

    Attributes:
        version: of the release: ``v1.0``.
        as_of: its day; the latest day of the record where None.
        by: who gives it out; nobody by name where it is empty.
        license: the SPDX identifier of its license.
        threshold: counts below it are small.
        statistics: the names of those that are answered; all where None.
        casefiles: the ids of the casefiles that it has, where an earlier release is made again.
    """

    version: str
    as_of: date | None = None
    by: str = ""
    license: str = DEFAULT
    threshold: int = THRESHOLD
    statistics: tuple[str, ...] | None = None
    casefiles: frozenset[str] | None = None


def make(record: Record, wish: Wish, report: Callable[[int, int], None] | None = None) -> Release:
    """All files of a release.

    Args:
        record: what there is, of any day.
        wish: what is asked for.
        report: told how far it has come.

    Raises:
        DedereError: a version that is none, a record that holds nothing by that day.
        NotKnownError: a license or a statistic that is not known here.
    """
    if not _VERSION.fullmatch(wish.version):
        raise DedereError(_NO_VERSION.format(version=wish.version), _A_VERSION)
    if wish.threshold < 2:
        raise DedereError(_LOW_THRESHOLD)
    license = license_of(wish.license)
    by = same(wish.by) if wish.by.strip() else NOBODY
    if record.is_empty:
        raise DedereError(_NOTHING, _SAY_FROM)
    day = wish.as_of or record.latest
    if day is None:
        raise DedereError(_NO_DAY, _SAY_DAY)
    then = record.on(day)
    if wish.casefiles is not None:
        then = then.only(wish.casefiles)
    leaving = disclosure.leaving(then, day)
    _check_not_empty(then, leaving, day)
    told = answers.tell(
        leaving.collection, day, leaving.in_full, wish.threshold, wish.statistics, report
    )
    public = [one for one in then.casefiles if one.id in leaving.open_casefiles]
    sheets = (
        *(
            sheet_of(TABLES[name], leaving.collection.tables[name])
            for name in TABLES
            if name in leaving.open
        ),
        *lists.sheets_of(public, day),
    )
    said = papers.Said(
        wish.version,
        day,
        by,
        _TITLE.format(version=wish.version),
        license,
        _invented(leaving.collection.tables, then),
        wish.threshold,
        [name for name in TABLES if name in leaving.collection.tables and name not in leaving.open],
        leaving.sealed,
    )
    files = dict(_files(said, sheets, told))
    files["disclosure.json"] = as_json(disclosure.report(leaving, wish.threshold))
    about = _about(wish, then, leaving, day, sheets, told, files)
    files[ABOUT] = as_json(about)
    abstract = papers.WHAT.format(version=wish.version, day=day, by=by)
    files[PACKAGE] = as_json(
        package.descriptor(
            name=f"dedere-{wish.version.lower().replace('+', '-')}",
            title=said.title.en,
            description=abstract.en,
            version=wish.version,
            as_of=day,
            by=by.en,
            license=license,
            sheets=sheets,
            files=files,
        )
    )
    bagged = bag.bagged(files, version=wish.version, as_of=day, title=said.title.en, by=by.en)
    return Release(wish.version, day, about, bagged)


def _check_not_empty(then: Record, leaving: disclosure.Leaving, day: date) -> None:
    if then.casefiles or any(one.height for one in leaving.collection.tables.values()):
        return
    raise DedereError(_NOT_YET.format(day=day.isoformat()), _LATER_DAY)


def _files(
    said: papers.Said, sheets: Sequence[Sheet], told: Sequence[answers.Told]
) -> Iterable[tuple[str, bytes]]:
    for one in sheets:
        yield one.csv_path, one.csv()
        yield one.parquet_path, one.parquet()
    for statistic in told:
        if statistic.is_answered:
            yield f"queries/{statistic.statistic.name}.sql", statistic.sql().encode()
    for lang in LANGUAGES:
        yield f"statistics/{lang}/index.csv", _csv(answers.index(told, lang))
        for statistic in told:
            name = statistic.statistic.name
            if statistic.is_answered:
                yield f"statistics/{lang}/{name}.csv", statistic.csv(lang).encode()
            if statistic.is_drawn:
                yield f"figures/{lang}/{name}.svg", statistic.svg(lang).encode()
        yield f"figures/{lang}/README.md", papers.figures(told, lang).encode()
        yield f"codebook/codebook.{lang}.md", papers.codebook(said, sheets, lang).encode()
        readme = papers.readme(said, sheets, told, lang)
        yield ("LEEME.md" if lang == "es" else "README.md"), readme.encode()
    yield (
        "codebook/codebook.xml",
        ddi.codebook(
            sheets,
            title=said.title,
            abstract=papers.WHAT.format(version=said.version, day=said.as_of, by=said.by),
            version=said.version,
            as_of=said.as_of,
            by=said.by.en,
            license=said.license,
        ),
    )
    yield "CITATION.cff", papers.citation(said).encode()
    yield "LICENSE.md", papers.license_statement(said).encode()


def _about(
    wish: Wish,
    then: Record,
    leaving: disclosure.Leaving,
    day: date,
    sheets: Sequence[Sheet],
    told: Sequence[answers.Told],
    files: Mapping[str, bytes],
) -> dict[str, Any]:
    """How it was made. Of casefiles that not everybody may read not even the ids are told."""
    every = all(one.id in leaving.open_casefiles for one in then.casefiles)
    return {
        "format": FORMAT,
        "version": wish.version,
        "as_of": day.isoformat(),
        "by": wish.by,
        "license": wish.license,
        "threshold": wish.threshold,
        "public_rows": then.open_tables,
        "chosen_statistics": None if wish.statistics is None else sorted(set(wish.statistics)),
        "made_with": {"dedere": __version__, "polars": pl.__version__, "pyarrow": pa.__version__},
        "casefiles": sorted(one.id for one in then.casefiles) if every else None,
        "tables": {
            one.name: {
                "folder": one.folder,
                "rows": len(one.rows),
                "sha256": digest(files[one.csv_path]),
            }
            for one in sheets
        },
        "only_counted": [
            name
            for name in TABLES
            if name in leaving.collection.tables and name not in leaving.open
        ],
        "statistics": {
            "answered": sum(one.is_answered for one in told),
            "protected": sum(one.public is not None for one in told),
            "not_answered": sum(not one.is_answered for one in told),
        },
    }


def _invented(tables: Mapping[str, pl.DataFrame], then: Record) -> str:
    flags = [one.invented for one in then.casefiles]
    for frame in tables.values():
        flags += frame["synthetic"].fill_null(value=False).unique().to_list()
    return "all" if flags and all(flags) else "some" if any(flags) else "none"


def _csv(rows: Sequence[Mapping[str, str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


_TITLE = Text(
    "Extradition and transfer between Mexico and the United States, release {version}",
    "Extradición y traslado entre México y Estados Unidos, publicación {version}",
)
_NO_VERSION = Text("'{version}' is no version.", "«{version}» no es una versión.")
_A_VERSION = Text(
    "Letters, digits, points and dashes, at most 40: v1.0.",
    "Letras, cifras, puntos y guiones, a lo sumo 40: v1.0.",
)
_LOW_THRESHOLD = Text(
    "A threshold below 2 would hide nothing.", "Un umbral menor de 2 no ocultaría nada."
)
_NOTHING = Text("There is nothing to release.", "No hay nada que publicar.")
_SAY_FROM = Text(
    "Name files with --from, or add cases to the office.",
    "Indique archivos con --from, o añada asuntos a la oficina.",
)
_NO_DAY = Text(
    "Nothing in the record says of which day it is.",
    "Nada en el registro dice de qué día es.",
)
_SAY_DAY = Text("Say it with --as-of DATE.", "Indíquelo con --as-of FECHA.")
_NOT_YET = Text(
    "By {day} nothing had been recorded that may be released.",
    "Al {day} no se había registrado nada que pueda publicarse.",
)
_LATER_DAY = Text("Name a later day with --as-of.", "Indique un día posterior con --as-of.")
