"""`dedere research`: releases to check, to cite and to make again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    Json,
    Lang,
    example,
    language,
    new_app,
    parse_day,
    print_json,
    print_line,
)
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.releases import Record, Release

app = new_app("Releases: files of a record as of a day, that anybody can check and cite.")
MOST_SAID = 20
"""So many problems or files are printed; JSON has them all."""

From = Annotated[
    list[Path] | None,
    typer.Option(
        "--from",
        metavar="FILE",
        help="Casefiles, tables (CSV, XLSX, Parquet, JSON lines), a transparency release, codings, "
        "or a folder of these. May be given several times. If not given, what everybody may read "
        "in the office; without one, the casefiles that come with dedere.",
    ),
]
PublicRows = Annotated[
    bool,
    typer.Option(
        "--public-rows",
        help="Everybody may read each row of these files already, so rows go out too. Otherwise "
        "only invented rows go out, and the others are only counted.",
    ),
]


@app.callback()
def research() -> None:
    """Releases: files of a record as of a day, that anybody can check and cite."""


@app.command(
    epilog=example(
        "dedere research release v1.0 --from examples/ --public-rows -o v1.0",
        "dedere research release v1.1 --as-of 2026-06-30 --by 'Instituto Ejemplo' --json",
    )
)
def release(
    version: Annotated[str, typer.Argument(metavar="VERSION", help="Its version, such as v1.0.")],
    out: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="A new folder; dedere-VERSION."),
    ] = None,
    source: From = None,
    public_rows: PublicRows = False,
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            parser=parse_day,
            help="The day of the release: what was written down or happened later is not in it. "
            "If not given, the latest day of the record.",
        ),
    ] = None,
    by: Annotated[
        str, typer.Option("--by", metavar="NAME", help="Who gives it out, as it will be cited.")
    ] = "",
    license: Annotated[
        str,
        typer.Option(
            "--license",
            metavar="ID",
            help="CC-BY-4.0 (if not given), CC0-1.0, ODC-By-1.0 or ODbL-1.0.",
        ),
    ] = "CC-BY-4.0",
    threshold: Annotated[
        int,
        typer.Option(
            "--threshold", metavar="N", min=2, help="Counts below it are hidden where rows stay."
        ),
    ] = 5,
    statistic: Annotated[
        list[str] | None,
        typer.Option(
            "--statistic",
            metavar="NAME",
            help="Only the answer of this one; may be given several times. All if not given.",
        ),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Write a release: tables, codebook, queries, answers, pictures, hashes, how to cite.

    The same record gives the same bytes. Nothing that is sealed goes out, small counts of what is
    only counted are hidden. The folder is written whole or not at all.
    """
    from dedere.releases import Wish, check_free, make, put

    asked = language(lang)
    folder = out if out is not None else Path(f"dedere-{version}")
    if as_of is not None and as_of > date.today():
        raise DedereError(_NOT_COME.format(day=as_of.isoformat()))
    check_free(folder, version)
    record = _record(source, as_of, public_rows=public_rows)
    if as_of is None and source is None and _has_office() and (day := record.latest) is not None:
        # As it stood at the end of that day, which is how it is made again later.
        record, as_of = _record(None, day, public_rows=public_rows), day
    wish = Wish(
        version, as_of, by, license, threshold, None if statistic is None else tuple(statistic)
    )
    with _bar(asked) as report:
        made = make(record, wish, report)
    put(made, folder)
    if json:
        print_json(_data(made, folder))
        return
    _say_which(source, asked)
    for line in _lines(made, folder):
        print_line(line.in_(asked))
    if source is None and _has_office() and made.as_of >= date.today():
        print_line(_NOT_OVER.format(day=made.as_of.isoformat()).in_(asked))


@app.command(
    epilog=example("dedere research check v1.0", "dedere research check v1.0 --json --lang es")
)
def check(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of a release.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Check a release: every hash, every column, every row; and say what differs.

    Exit code 1 if anything does.
    """
    from dedere.releases import check as check_it

    asked = language(lang)
    found = check_it(folder)
    if json:
        print_json(
            {
                "format": 1,
                "version": found.placed.version,
                "as_of": found.placed.as_of.isoformat(),
                "whole": found.is_whole,
                "files": found.files,
                "rows": found.rows,
                "problems": [one.data(asked) for one in found.problems],
            }
        )
    else:
        for one in found.problems[:MOST_SAID]:
            print_line(f"{one.file}: {one.text.in_(asked)}")
        if (more := len(found.problems) - MOST_SAID) > 0:
            print_line(_MORE.format(n=more).in_(asked))
        said = _WHOLE if found.is_whole else _NOT_WHOLE
        print_line(
            said.format(
                version=found.placed.version,
                day=found.placed.as_of.isoformat(),
                files=found.files,
                rows=found.rows,
                n=len(found.problems),
            ).in_(asked)
        )
    if not found.is_whole:
        raise typer.Exit(1)


@app.command(
    epilog=example(
        "dedere research rebuild v1.0",
        "dedere research rebuild v1.0/data/datapackage.json --from examples/ -o again",
    )
)
def rebuild(
    earlier: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="The folder of a release, or its datapackage.json."),
    ],
    out: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="A new folder to write it to."),
    ] = None,
    source: From = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Make an earlier release again, as of its day, from the record of today; and compare.

    Exit code 1 if not every byte is the same; what differs is said, and why, where that is known.
    """
    from dedere.releases import Placed, check_free, put
    from dedere.releases import rebuild as make_again

    asked = language(lang)
    placed = Placed.at(earlier)
    if out is not None:
        check_free(out, placed.version)
    record = _record(source, placed.as_of, public_rows=placed.about["public_rows"])
    with _bar(asked) as report:
        found = make_again(placed, record, report)
    if out is not None:
        put(found.release, out)
    if json:
        print_json({**found.data(asked), "folder": str(out) if out is not None else None})
    else:
        _say_which(source, asked)
        for path in found.differing[:MOST_SAID]:
            print_line(f"{path}: {_HOW[found.files[path]].in_(asked)}")
        if (more := len(found.differing) - MOST_SAID) > 0:
            print_line(_MORE.format(n=more).in_(asked))
        for note in found.notes:
            print_line(note.in_(asked))
        said = _SAME if found.is_same else _OTHER
        print_line(
            said.format(
                version=placed.version,
                day=placed.as_of.isoformat(),
                n=len(found.differing),
                files=len(found.files),
            ).in_(asked)
        )
        if out is not None:
            print_line(_WRITTEN.format(path=out).in_(asked))
    if not found.is_same:
        raise typer.Exit(1)


# -- the record ------------------------------------------------------------------------------------


def _record(source: list[Path] | None, known_by: date | None, *, public_rows: bool) -> Record:
    """The record of the files; without any, what everybody may read in the office.

    Where there is no office on this machine, the casefiles that come with dedere, all public.
    """
    from dedere.releases import from_files

    if source is not None:
        return from_files(source, public_rows=public_rows)
    if not _has_office():
        from dedere.cli.many_casefiles import bundled

        return from_files(list(bundled()), public_rows=True)
    from dedere.cli.opening import open_store

    open_store()
    from dedere.store.access import Reader
    from dedere.store.releasing import record_for

    return record_for(Reader(), known_by)


def _has_office() -> bool:
    """Whether there is a database. Asking for a release makes none."""
    if find_spec("django") is None:
        return False
    from dedere.store import place

    return place.database().exists() or bool(os.environ.get("DATABASE_URL"))


def _say_which(source: list[Path] | None, lang: Language) -> None:
    """Say what was read where nothing was named."""
    if source is None:
        print_line((_OFFICE if _has_office() else _BUNDLED).in_(lang))


@contextmanager
def _bar(lang: Language) -> Iterator[Callable[[int, int | None], None]]:
    """A bar of the statistics that are answered, on a terminal."""
    from dedere.cli.progress import ProgressBar

    bar = ProgressBar(_STATISTICS, lang)
    try:
        yield bar.report
    finally:
        bar.close()


# -- what is said ----------------------------------------------------------------------------------


def _data(made: Release, folder: Path) -> dict[str, Any]:
    """The Contract's object."""
    return {
        "format": 1,
        "version": made.version,
        "as_of": made.as_of.isoformat(),
        "folder": str(folder),
        "files": len(made.files),
        "bytes": made.size,
        "sha256": made.sha256,
        "tables": {name: one["rows"] for name, one in made.about["tables"].items()},
        "only_counted": made.about["only_counted"],
        "statistics": made.about["statistics"],
    }


def _lines(made: Release, folder: Path) -> list[Text]:
    said = [_MADE.format(version=made.version, day=made.as_of.isoformat(), folder=folder)]
    for name, one in made.about["tables"].items():
        said.append(_TABLE.format(name=name, rows=f"{one['rows']:,}"))
    said += [_COUNTED.format(name=name) for name in made.about["only_counted"]]
    said.append(_ANSWERED.format(**made.about["statistics"]))
    said.append(_FILES.format(files=len(made.files), size=f"{made.size:,}", sha256=made.sha256))
    return said


_STATISTICS = Text("Statistics", "Estadísticas")
_NOT_COME = Text(
    "{day} has not come: what a record holds on it nobody knows.",
    "El {day} aún no llega: lo que un registro contendrá ese día nadie lo sabe.",
)
_NOT_OVER = Text(
    "! {day} is not over: what is still written down today belongs to the same day. A release that "
    "can be made again for good is of a day before: --as-of.",
    "! El {day} no ha terminado: lo que aún se registre hoy será del mismo día. Una publicación "
    "que siempre pueda rehacerse es de un día anterior: --as-of.",
)
_OFFICE = Text(
    "Read: what everybody may read in the office (name files with --from).",
    "Se leyó lo que cualquiera puede leer en la oficina (nombre archivos con --from).",
)
_BUNDLED = Text(
    "Read: the casefiles that come with dedere (name yours with --from).",
    "Se leyeron los expedientes que vienen con dedere (nombre los suyos con --from).",
)
_MADE = Text(
    "{folder}: release {version}, as of {day}.", "{folder}: publicación {version}, al {day}."
)
_TABLE = Text("  {name}: {rows} rows", "  {name}: {rows} filas")
_COUNTED = Text(
    "  {name}: only counted, no rows; not everybody may read each of them (--public-rows)",
    "  {name}: solo contada, sin filas; no cualquiera puede leer cada una (--public-rows)",
)
_ANSWERED = Text(
    "Statistics: {answered} answered, {protected} of them protected; {not_answered} lack tables.",
    "Estadísticas: {answered} con respuesta, {protected} de ellas protegidas; a {not_answered} les "
    "faltan tablas.",
)
_FILES = Text(
    "{files} files, {size} bytes. SHA-256 of its last manifest: {sha256}",
    "{files} archivos, {size} bytes. SHA-256 de su último manifiesto: {sha256}",
)
_WHOLE = Text(
    "Release {version} (as of {day}) is whole: {files} files, {rows} rows.",
    "La publicación {version} (al {day}) está íntegra: {files} archivos, {rows} filas.",
)
_NOT_WHOLE = Text(
    "Release {version} (as of {day}) is not as it was given out: {n} differences.",
    "La publicación {version} (al {day}) no está como se publicó: {n} diferencias.",
)
_MORE = Text("… and {n} more; --json has them all.", "… y {n} más; --json las trae todas.")
_SAME = Text(
    "Release {version} as of {day}: all {files} files are the same, byte by byte.",
    "Publicación {version} al {day}: los {files} archivos son iguales, byte por byte.",
)
_OTHER = Text(
    "Release {version} as of {day}: {n} of {files} files are not the same.",
    "Publicación {version} al {day}: {n} de {files} archivos no son iguales.",
)
_HOW = {
    "differs": Text("differs.", "difiere."),
    "new": Text("was not in the earlier release.", "no estaba en la publicación anterior."),
    "gone": Text("is not made any more.", "ya no se hace."),
}
_WRITTEN = Text("Written: {path}", "Escrito: {path}")
