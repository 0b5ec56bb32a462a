"""`dedere publish`: the public record as a website that needs no server."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    Json,
    Lang,
    asked_language,
    example,
    language,
    new_app,
    parse_day,
    print_json,
    print_line,
)
from dedere.cli.many_casefiles import From, casefiles_from
from dedere.cli.opening import open_store
from dedere.cli.progress import ProgressBar
from dedere.errors import DedereError

app = new_app("The public record as a website of plain files.")


@app.command(
    epilog=example("dedere publish site", "dedere publish site --as-of 2026-06-30"),
)
def publish(
    folder: Annotated[
        str, typer.Argument(metavar="DIR", help="New, empty, or an earlier publication.")
    ],
    as_of: Annotated[
        date | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            parser=parse_day,
            help="The record of that day, under its law. Today if not given.",
        ),
    ] = None,
    given: From = None,
    at: Annotated[
        str,
        typer.Option(
            "--at",
            metavar="ADDRESS",
            help="Where it will stand, such as https://example.org/record: for citations.",
        ),
    ] = "",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Write law, procedure, figures, audits and public cases as pages in both languages.

    Published are the casefiles named, or the examples, and every case of this office that anybody
    may read. The pages need no server and no scripts; an earlier publication is replaced.
    """
    from dedere.office.publishing.writing import earlier_in

    where = _checked(at)
    # Asked first, so that nobody waits for what is refused in the end.
    earlier_in(Path(folder))
    day = as_of or date.today()
    files = {one.id: one for one in casefiles_from(given)}
    with tempfile.TemporaryDirectory(prefix="dedere-publish-") as place:
        for id, casefile in _of_the_office().items():
            files.setdefault(id, casefile)
        kept = _on_day(list(files.values()), day)
        # A store of its own that holds nothing but what is public.
        for name in ("DATABASE_URL", "DEDERE_ADDRESS", "DEDERE_BEHIND_PROXY"):
            os.environ.pop(name, None)
        open_store(Path(place), demo=True)
        from dedere.office.publishing.making import Wish, publish
        from dedere.office.publishing.store import fill

        fill(kept, day)
        bar = ProgressBar(_PROGRESS, language(lang))
        try:
            made = publish(Path(folder), Wish(day, where), bar.report)
        finally:
            bar.close()
            _let_go()
    if json:
        print_json(
            {
                "format": 1,
                "folder": folder,
                "as_of": made.as_of.isoformat(),
                "files": made.files,
                "pages": made.pages,
                "cases": list(made.cases),
                "corrections": made.corrections,
                "updated": made.is_update,
            }
        )
        return
    said = (_UPDATED if made.is_update else _MADE).format(
        pages=made.pages, cases=len(made.cases), day=made.as_of.isoformat(), folder=folder
    )
    print_line(said.in_(asked_language()))
    first = Path(folder) / "index.html"
    print_line(_OPEN.format(file=first).in_(asked_language()))


def _let_go() -> None:
    """Close the store, so that its folder can go on every system."""
    from django.db import connections

    connections.close_all()


def _checked(at: str) -> str:
    if at and not at.startswith(("https://", "http://")):
        raise DedereError(
            Text(f"'{at}' is no address of a site.", f"«{at}» no es la dirección de un sitio."),
            Text(
                "Write it like https://example.org/record.",
                "Escríbala como https://ejemplo.org/registro.",
            ),
        )
    return at.rstrip("/")


def _on_day(files: Sequence[Any], day: date) -> list[Any]:
    """The casefiles as they stood on a day.

    Raises:
        DedereError: where nothing had been recorded yet.
    """
    from dedere.casefile import to_data
    from dedere.releases.record import casefile_on

    kept = [found for one in files if (found := casefile_on(one, day)) is not None]
    begun = [told for one in files for told in _days_in(to_data(one))]
    first = min(begun, default=None)
    if files and (not kept or (first is not None and day < first)):
        raise DedereError(
            _NOTHING.format(day=day.isoformat()),
            _LATER.format(first=first.isoformat()) if first is not None else None,
        )
    return kept


def _days_in(held: Any) -> list[date]:
    """Every whole day on which a casefile says that something was recorded, or came about."""
    if isinstance(held, list):
        return [day for one in held for day in _days_in(one)]
    if not isinstance(held, Mapping):
        return []
    found = [day for one in held.values() for day in _days_in(one)]
    for name in ("date", "recorded_on"):
        written = held.get(name)
        if isinstance(written, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
            found.append(date.fromisoformat(written))
    return found


# -- the cases of this office ----------------------------------------------------------------------


def _of_the_office() -> Mapping[str, Any]:
    """The casefiles of this office that anybody may read, without what is closed in them.

    They are read in a process of its own, which ends with its connection: where the pages are
    made, the database of the office is never opened.
    """
    from dedere.store import databases, place

    if not (os.environ.get(databases.VARIABLE, "").strip() or place.database().exists()):
        return {}
    from dedere.casefile import from_data

    with get_context("spawn").Pool(1) as pool:
        told = pool.apply(_public_cases)
    if isinstance(told, Text):
        raise DedereError(told)
    return {id: from_data(data, name=id) for id, data in told.items()}


def _public_cases() -> dict[str, Any] | Text:
    """The public casefiles in their plain form; or why they cannot be read."""
    try:
        open_store()
        from dedere.casefile import to_data
        from dedere.store import cases
        from dedere.store.access import Reader

        return {
            case.pk: {**to_data(casefile), "id": case.pk}
            for case, casefile in cases.casefiles_for(Reader())
        }
    except DedereError as problem:
        return Text(problem.in_("en"), problem.in_("es"))


_PROGRESS = Text("Publishing", "Publicando")
_MADE = Text(
    "Published: {pages} pages, {cases} cases, as of {day}, in {folder}.",
    "Publicado: {pages} páginas, {cases} asuntos, al {day}, en {folder}.",
)
_UPDATED = Text(
    "Published anew: {pages} pages, {cases} cases, as of {day}, in {folder}.",
    "Publicado de nuevo: {pages} páginas, {cases} asuntos, al {day}, en {folder}.",
)
_OPEN = Text("Open {file} in a browser.", "Abra {file} en un navegador.")
_NOTHING = Text(
    "On {day} nothing had been recorded yet. Nothing was written.",
    "El {day} aún no se había registrado nada. No se escribió nada.",
)
_LATER = Text(
    "The first record is of {first}: name that day or a later one.",
    "El primer registro es del {first}: indique ese día o uno posterior.",
)
