"""`dedere add`: casefiles into the office, under the name of whoever adds them."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import By, Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.errors import DedereError

app = new_app("Add casefiles to the office, under your name.")


@app.command(epilog=example('dedere add case.yaml --by "Ana Ejemplo"', "dedere serve"))
def add(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Casefiles, .yaml or .json.")],
    by: By = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Add casefiles to the office that `dedere serve` opens.

    All of them are read first: where one cannot be used, or its id is taken, none is added.
    """
    from pathlib import Path

    from dedere.casefile import load

    if by is None or not by.strip():
        raise DedereError(
            Text("Whoever adds a case gives a name.", "Quien agrega un asunto da su nombre."),
            Text('Say who you are: --by "Your Name".', 'Diga quién es: --by "Su Nombre".'),
        )
    casefiles = [load(file) for file in files]
    folder = open_store()

    from django.db import transaction

    from dedere.store import cases
    from dedere.store.access import Reader

    writer = Reader(by.strip())
    added: list[dict[str, Any]] = []
    with transaction.atomic():
        for casefile, file in zip(casefiles, files, strict=True):
            case = cases.add(casefile, writer, origin=Path(file).name)
            added.append({"case": case.pk, "by": writer.name})
    if json:
        print_json({"format": 1, "added": added})
        return
    for one in added:
        words = Text("Added: {case}, by {by}.", "Agregado: {case}, por {by}.")
        print_line(words.format(**one).in_(language(lang)))
    kept = Text("Kept in {folder}.", "Se guarda en {folder}.")
    print_line(kept.format(folder=folder).in_(language(lang)))
