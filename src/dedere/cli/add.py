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
    organization: Annotated[
        str | None,
        typer.Option("--organization", metavar="NAME", help="Whose case it is, by name or key."),
    ] = None,
    public: Annotated[
        bool, typer.Option("--public", help="Anybody who opens the office may read it.")
    ] = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Add casefiles to the office that `dedere serve` opens.

    All of them are read first: where one cannot be used, or its id is taken, none is added. Where
    the office has accounts, a case belongs to an organization, or is public.
    """
    from pathlib import Path

    from dedere.casefile import load

    if by is None or not by.strip():
        raise DedereError(
            Text("Whoever adds a case gives a name.", "Quien agrega un asunto da su nombre."),
            Text('Say who you are: --by "Your Name".', 'Diga quién es: --by "Su Nombre".'),
        )
    if organization is not None and public:
        raise typer.BadParameter("--organization and --public cannot go together.")
    casefiles = [load(file) for file in files]
    folder = open_store()

    from django.db import transaction

    from dedere.store import accounts, cases, organizations
    from dedere.store.access import Reader

    writer = Reader(by.strip())
    owner = organizations.find(organization).pk if organization is not None else None
    if owner is None and not public and accounts.any_administrator():
        raise DedereError(
            Text(
                "Whose case is it? Without an organization everybody could read it. Nothing was "
                "added.",
                "¿De quién es el asunto? Sin organización cualquiera podría leerlo. No se agregó "
                "nada.",
            ),
            Text(
                "Give --organization NAME, or --public where everybody may read it.",
                "Indique --organization NOMBRE, o --public si cualquiera puede leerlo.",
            ),
        )
    added: list[dict[str, Any]] = []
    with transaction.atomic():
        for casefile, file in zip(casefiles, files, strict=True):
            case = cases.add(casefile, writer, origin=Path(file).name, owner=owner)
            added.append({"case": case.pk, "by": writer.name})
    if json:
        print_json({"format": 1, "added": added})
        return
    for one in added:
        words = Text("Added: {case}, by {by}.", "Agregado: {case}, por {by}.")
        print_line(words.format(**one).in_(language(lang)))
    kept = Text("Kept in {folder}.", "Se guarda en {folder}.")
    print_line(kept.format(folder=folder).in_(language(lang)))
