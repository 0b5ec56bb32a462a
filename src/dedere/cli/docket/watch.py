"""`dedere docket watch`: what is new in a folder of pages, or at CourtListener, since last time."""

from __future__ import annotations

import hashlib
import json as json_format
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_line
from dedere.cli.docket.changes import Court
from dedere.errors import DedereError, InputError, Place

if TYPE_CHECKING:
    from dedere.dockets.watch.folder import Look
    from dedere.dockets.watch.state import State

app = new_app("What is new since the last look at a folder of dockets, or at CourtListener.")

TOKEN = "COURTLISTENER_TOKEN"  # noqa: S105 - the name of the variable, not a token


@app.command(
    epilog=example(
        "dedere docket watch dockets/",
        "dedere docket watch dockets/ --json",
        "COURTLISTENER_TOKEN=… dedere docket watch dockets/ --ask casd/3:21-cr-09999",
    )
)
def watch(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="The folder in which pages are saved.")
    ],
    ask: Annotated[
        list[str] | None,
        typer.Option(
            "--ask",
            metavar="COURT/NUMBER",
            help="First ask CourtListener for this docket and save its answer in the folder; the "
            "token stands in COURTLISTENER_TOKEN. May be given several times.",
        ),
    ] = None,
    server: Annotated[
        str | None,
        typer.Option("--server", metavar="URL", help="Where the API is, if not CourtListener."),
    ] = None,
    json: Json = False,
    court: Court = None,
    lang: Lang = "en",
) -> None:
    """Tell what is new in the dockets of a folder since the last look.

    Save each page again whenever you open it, under any name. The last look is kept in
    .dedere-watch.sqlite in the folder, docket by docket and only after it was told, so that nothing
    is lost where it is interrupted. With --json each line is one docket. Exit code 1 says that a
    file could not be read.
    """
    from dedere.dockets.watch.folder import look
    from dedere.dockets.watch.state import NAME, State

    asked = language(lang)
    if not folder.is_dir():
        raise InputError(Place(str(folder)), _NO_FOLDER, _MAKE_ONE)
    unread = told = False
    with State(folder / NAME) as state:
        for one in ask or ():
            _fetch(one, folder, state, server, asked)
        for found in look(folder, state, court=court):
            told = True
            unread = unread or bool(found.unread)
            _print(found, asked, json=json)
    if not told and not json:
        print_line(_NOTHING_NEW.in_(asked))
    if unread:
        raise typer.Exit(1)


def _fetch(asked_for: str, folder: Path, state: State, server: str | None, lang: Language) -> None:
    """Save CourtListener's answer beside the pages, unless it is one that was seen.

    Raises:
        DedereError: where the docket is not named, the token lacks or CourtListener refuses.
    """
    from dedere.cli.writing import write_whole
    from dedere.dockets.reading.courtlistener import BASE, CourtListener
    from dedere.dockets.reading.courts import courts

    court, sign, number = asked_for.partition("/")
    if not sign or court not in courts() or not re.fullmatch(r"[\w:.-]{4,40}", number):
        raise DedereError(_NO_DOCKET.format(said=asked_for), _NAME_IT)
    token = os.environ.get(TOKEN, "").strip()
    if not token:
        raise DedereError(_NO_TOKEN, _SET_TOKEN)

    def told(text: Text) -> None:
        print_line(text.in_(lang), error=True)

    with CourtListener(token, base=server or BASE, told=told) as client:
        content = client.whole(court, number)
    if not json_format.loads(content)["dockets"]:
        raise DedereError(_NOT_THERE.format(said=asked_for), _NAME_IT)
    if state.has_seen(hashlib.sha256(content).hexdigest()):
        return
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    name = re.sub(r"[^a-z0-9]+", "-", f"{court}-{number}".lower()).strip("-")
    write_whole(folder / f"{name}-{stamp}.json", content)


def _print(found: Look, lang: Language, *, json: bool) -> None:
    from dedere.dockets.watch import lines

    if json:
        typer.echo(json_format.dumps(_data(found)))
        return
    docket = found.docket
    where = " ".join(part for part in (docket.court, docket.docket_number) if part)
    of = f" ({docket.defendant_number})" if docket.defendant_number else ""
    print_line(f"{where}{of}  {docket.source.file}".strip())
    for text in found.unread:
        print_line(f"  ! {text.in_(lang)}")
    if found.is_older:
        print_line(f"  {_OLDER.format(file=found.against).in_(lang)}")
    elif found.changes is not None:
        print_line(f"  {_AGAINST.format(file=found.against).in_(lang)}")
        for line in lines(found.changes, lang):
            print_line(f"  {line}")
    elif not found.unread:
        print_line(f"  {_FIRST.format(count=len(docket.entries)).in_(lang)}")


def _data(found: Look) -> dict[str, Any]:
    from dedere.dockets.watch import to_data

    docket = found.docket
    return {
        "format": 1,
        "file": docket.source.file,
        "court": docket.court,
        "docket_number": docket.docket_number,
        "defendant_number": docket.defendant_number,
        "first": found.changes is None and not found.unread and not found.is_older,
        "older": found.is_older,
        "against": found.against,
        "problems": [{"en": text.en, "es": text.es} for text in found.unread],
        "changes": to_data(found.changes) if found.changes is not None else None,
    }


_NO_FOLDER = Text("There is no such folder.", "No existe tal carpeta.")
_MAKE_ONE = Text("Make it, and save pages in it.", "Créela y guarde páginas en ella.")
_NOTHING_NEW = Text("Nothing is new since the last look.", "Nada nuevo desde la última revisión.")
_FIRST = Text(
    "Seen for the first time, with {count} entries.",
    "Visto por primera vez, con {count} asientos.",
)
_OLDER = Text(
    "An older copy than {file}, which was seen before: not compared.",
    "Una copia anterior a {file}, que ya se vio: no se compara.",
)
_AGAINST = Text("Compared with {file}:", "Comparado con {file}:")
_NO_DOCKET = Text("“{said}” names no docket.", "«{said}» no nombra un expediente.")
_NAME_IT = Text("Write casd/3:21-cr-09999.", "Escriba casd/3:21-cr-09999.")
_NOT_THERE = Text(
    "CourtListener has no such docket: {said}.", "CourtListener no tiene tal registro: {said}."
)
_NO_TOKEN = Text(
    "CourtListener answers only with a token.", "CourtListener solo responde con un token."
)
_SET_TOKEN = Text(
    "Put yours into the variable COURTLISTENER_TOKEN.",
    "Ponga el suyo en la variable COURTLISTENER_TOKEN.",
)
