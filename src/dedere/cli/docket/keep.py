"""`dedere docket keep`: dockets into the office, as they came, with what is proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import By, Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.cli.progress import ProgressBar
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.dockets.reading import Raw
    from dedere.store.access import Reader
    from dedere.store.dockets import Added

app = new_app("Keep dockets in the office, where two people code each defendant.")


@app.command(
    epilog=example(
        'dedere docket keep dockets/ --by "Ana Ejemplo"',
        'dedere docket keep saved.zip --court casd --by "Ana Ejemplo" --json',
        "dedere serve",
    )
)
def keep(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH…", help="Pages, folders or ZIP files, in the order given."),
    ],
    by: By = None,
    court: Annotated[
        str | None,
        typer.Option(
            "--court", metavar="ID", help="The court, where a page does not tell: casd, txsd."
        ),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Keep dockets in the office that `dedere serve` opens.

    The bytes are kept as they came. A file that is kept already is passed over, so the same command
    goes on where it was ended; a later copy of a docket is kept beside the earlier ones. One bad
    file never stops the rest; it is told of, and the exit code is 1.
    """
    if by is None or not by.strip():
        raise DedereError(_WHO, _BY)
    asked = language(lang)
    folder = open_store()

    from dedere.store.access import Reader

    told: dict[str, list[dict[str, Any]]] = {"kept": [], "already": [], "failed": []}
    bar = ProgressBar(_FILES, asked)
    try:
        _keep_all(paths, court, Reader(by.strip()), bar, told, asked, json=json)
    finally:
        bar.close()
    if json:
        print_json({"format": 1, **told})
    else:
        counts = {name: len(found) for name, found in told.items()}
        print_line(_DONE.format(folder=folder, **counts).in_(asked))
    if told["failed"]:
        raise typer.Exit(1)


def _keep_all(
    paths: list[str],
    court: str | None,
    reader: Reader,
    bar: ProgressBar,
    told: dict[str, list[dict[str, Any]]],
    lang: Language,
    *,
    json: bool,
) -> None:
    from dedere.dockets.reading import walk

    for number, raw in enumerate(walk(paths), start=1):
        bar.report(number - 1, None)
        try:
            found = _kept(reader, raw, court)
        except DedereError as problem:
            told["failed"].append({"file": raw.file, "problem": problem.in_(lang)})
            if not json:
                print_line(problem.in_(lang), error=True)
            continue
        for one in found:
            told["kept" if one.is_new_copy else "already"].append(
                {
                    "file": raw.file,
                    "docket": one.docket.pk,
                    "copy": one.copy.pk,
                    "new_docket": one.is_new_docket,
                    "problems": [problem.kind for problem in one.problems],
                }
            )
            if not json and one.is_new_copy:
                print_line(one.text.in_(lang))


def _kept(reader: Reader, raw: Raw, court: str | None) -> tuple[Added, ...]:
    """The dockets of one file.

    Raises:
        DedereError: it cannot be kept.
    """
    from dedere.store import dockets

    if raw.problem is not None:
        raise DedereError(raw.problem.text)
    try:
        content = raw.content()
    except OSError as problem:
        raise DedereError(_GONE.format(file=raw.file, why=problem.strerror)) from None
    if raw.size and not content:
        raise DedereError(_LARGE.format(file=raw.file, size=raw.size >> 20))
    return dockets.add_dockets(reader, content, raw.file, court)


_FILES = Text("files", "archivos")
_WHO = Text("Whoever keeps a docket gives a name.", "Quien guarda un expediente da su nombre.")
_BY = Text('Say who you are: --by "Your Name".', 'Diga quién es: --by "Su Nombre".')
_GONE = Text("{file} cannot be read ({why}).", "{file} no se puede leer ({why}).")
_LARGE = Text(
    "{file} is too large to be kept ({size} MB): keep single dockets, or read it with "
    "dedere docket read.",
    "{file} es demasiado grande para guardarlo ({size} MB): guarde expedientes sueltos, o léalo "
    "con dedere docket read.",
)
_DONE = Text(
    "{kept} kept, {already} kept already, {failed} could not be kept; in {folder}.",
    "{kept} guardados, {already} ya guardados, {failed} no se pudieron guardar; en {folder}.",
)
