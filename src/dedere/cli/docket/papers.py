"""`dedere docket papers`: the papers behind the entries, hung, proposed, searched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.progress import ProgressBar
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.dockets.papers import Paper

app = new_app("Papers behind the entries: harms, ties, terms of a plea, money, each by page.")


@app.command(
    epilog=example(
        "dedere docket papers papers/ --docket docket.html",
        "dedere docket papers papers/ --docket docket.html --json",
        "dedere docket papers papers/ --docket docket.html --find 'plaza boss'",
        "dedere docket papers papers/ --docket docket.html --on letter.pdf=88.2",
    )
)
def papers(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Papers as PDF or text; one file will do.")
    ],
    docket: Annotated[
        Path, typer.Option("--docket", metavar="FILE", help="The docket on which they hang.")
    ],
    on: Annotated[
        list[str] | None,
        typer.Option(
            "--on",
            metavar="NAME=12.1",
            help="Hang this file on document 12, attachment 1. May be given several times.",
        ),
    ] = None,
    find: Annotated[
        str | None, typer.Option("--find", metavar="WORDS", help="Show the pages with these words.")
    ] = None,
    weak: Annotated[bool, typer.Option("--weak", help="Show proposals below 0.5 too.")] = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Hang papers on their entries and propose what they say; nothing is coded by itself.

    Papers are matched by their names (gov.uscourts.casd.700001.12.1.pdf), by the stamp of the court
    or by hand, and the stamp is checked. Pages without text are told of as not yet looked at. The
    exit code is 1 where a paper could not be read or hung.
    """
    asked = language(lang)
    from dedere.dockets import reading
    from dedere.dockets.papers import of_docket, record

    if not folder.exists():
        raise DedereError(_NO_FOLDER.format(path=folder))
    try:
        given = record.given_as(on or [])
    except ValueError as wrong:
        raise DedereError(_NO_PLACE.format(words=wrong)) from None
    sheet = reading.read(docket)[0]
    if not sheet.entries:
        raise DedereError(_NO_DOCKET.format(path=docket))
    found = [*_read(folder, asked), *of_docket(sheet)]
    if find is not None:
        _search(found, find, asked, json=json)
        return
    data = record.of(sheet, found, given)
    if json:
        print_json(data)
    else:
        _print(data, asked, 0.0 if weak else SHOWN)
    if any(paper["problems"] for paper in data["papers"]):
        raise typer.Exit(1)


def _read(folder: Path, asked: Language) -> list[Paper]:
    from dedere.dockets.papers import read_folder

    bar = ProgressBar(_PAPERS, asked)
    try:
        found = []
        for number, paper in enumerate(read_folder(folder), 1):
            found.append(paper)
            bar.report(number, None)
        return found
    finally:
        bar.close()


def _search(found: list[Paper], words: str, asked: Language, *, json: bool) -> None:
    from dedere.dockets.papers import search

    places = list(search(found, words))
    if json:
        print_json(
            [
                {
                    "file": one.paper.file,
                    "sha256": one.paper.sha256,
                    "page": one.page,
                    "span": [one.start, one.end],
                }
                for one in places
            ]
        )
        return
    for one in places:
        print_line(f"{one.paper.file}  {_PAGE.in_(asked)} {one.page}: …{one.around}…")
    unseen = sum(not page.text for paper in found for page in paper.pages)
    print_line(_FOUND.format(places=len(places), unseen=unseen).in_(asked))


def _print(data: dict[str, Any], asked: Language, least: float) -> None:
    hidden = 0
    for paper in data["papers"]:
        where = paper["document"] or "?"
        if paper["attachment"]:
            where = f"{where}-{paper['attachment']}"
        print_line(_HEAD.format(file=paper["source"]["file"], where=where,
                                look=_LOOKS[paper["looked"]]).in_(asked))  # fmt: skip
        for problem in paper["problems"]:
            print_line(f"  ! {problem[asked]}")
        for group, title in _TITLES.items():
            for one in paper[group]:
                if one["confidence"] < least:
                    hidden += 1
                    continue
                name = one.get("what") or one.get("relation") or one.get("purpose")
                print_line(
                    f"  {title.in_(asked)} · {name} · {_PAGE.in_(asked)} {one['page']}"
                    f" · {one['confidence']:.2f} · «{one['words']}»"
                )
    if hidden:
        print_line(_WEAK.format(hidden=hidden, least=SHOWN).in_(asked))
    unseen = sum(one["papers"] == "not yet looked" for one in data["entries"])
    print_line(_UNSEEN.format(unseen=unseen, of=len(data["entries"])).in_(asked))


SHOWN = 0.5
"""Proposals below are weak signs; they stand in the data and are shown when asked for."""
_WEAK = Text(
    "{hidden} weak proposals below {least} are not shown; --weak shows them.",
    "No se muestran {hidden} propuestas débiles por debajo de {least}; --weak las muestra.",
)
_PAPERS = Text("papers", "documentos")
_PAGE = Text("p.", "p.")
_TITLES: dict[str, Text] = {
    "harms": Text("harm", "daño"),
    "ties": Text("tie", "vínculo"),
    "terms": Text("term", "término"),
    "money": Text("money", "dinero"),
}
_LOOKS: dict[str, Text] = {
    "looked": Text("looked", "consultado"),
    "partly looked": Text("partly looked", "consultado en parte"),
    "not yet looked": Text("not yet looked", "todavía no consultado"),
}
_HEAD = Text("{file}: document {where}, {look}", "{file}: documento {where}, {look}")
_FOUND = Text(
    "{places} places; {unseen} pages have no text and are not yet looked at.",
    "{places} lugares; {unseen} páginas no tienen texto y todavía no se han consultado.",
)
_UNSEEN = Text(
    "{unseen} of {of} entries: their papers are not yet looked at.",
    "{unseen} de {of} actuaciones: sus documentos todavía no se han consultado.",
)
_NO_FOLDER = Text("There is no such folder or file: {path}.", "No existe tal carpeta: {path}.")
_NO_PLACE = Text(
    "'{words}' is no place; write NAME=12 or NAME=12.1.",
    "«{words}» no es un lugar; escriba NOMBRE=12 o NOMBRE=12.1.",
)
_NO_DOCKET = Text(
    "No entries could be read from the docket {path}.",
    "No se pudo leer ninguna actuación del registro {path}.",
)
