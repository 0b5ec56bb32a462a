"""`dedere docket codebook`: what each coded variable means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.docket.proving import KeyFile, key_of, reader_of
from dedere.cli.opening import open_store
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.dockets.codebook import Change, Codebook

app = new_app("The codebook: every variable with definition, codes, evidence and rule for doubt.")


@app.command(
    epilog=example(
        "dedere docket codebook",
        "dedere docket codebook plea --lang es",
        "dedere docket codebook --all > codebook.md",
        "dedere docket codebook --json > codebook.json",
        "dedere docket codebook --extra mine.yaml --since codebook.json",
        "dedere docket codebook --since codebook.json --cases",
    )
)
def codebook(
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME", help="A variable, or a kind of missing."),
    ] = None,
    extra: Annotated[
        str | None,
        typer.Option("--extra", metavar="FILE", help="Variables of your own, in YAML."),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="The whole codebook, as Markdown.")] = False,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="FILE",
            help="What changed since a codebook that was saved as JSON.",
        ),
    ] = None,
    cases: Annotated[
        bool,
        typer.Option(
            "--cases",
            help="The values kept in the office that were coded under an older meaning.",
        ),
    ] = False,
    coder: Annotated[
        str | None,
        typer.Option("--coder", metavar="NAME", help="With --cases: also what you coded yourself."),
    ] = None,
    key_file: KeyFile = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show what each coded variable means, or which variables there are.

    A file of your own adds variables; it never changes the meaning of those that stand. Save the
    JSON beside your data: it says with which meanings they were coded, and --since compares. With
    --cases it also names the cases to look at again: docket, defendant, coder and variable.
    """
    from dedere.dockets import codebook as books
    from dedere.dockets.codebook import telling

    asked = language(lang)
    if sum((name is not None, all_, since is not None or cases)) > 1:
        raise DedereError(_ONE_QUESTION, _ASK_ONE)
    if coder is not None and not cases:
        raise DedereError(_ONLY_CASES)
    book = books.codebook(extra)
    if cases:
        saved = books.read_saved(since) if since is not None else None
        _cases(book, saved, coder, key_of(coder, key_file, asked), asked, json=json)
        return
    if since is not None:
        changed = books.changes(books.read_saved(since), book)
        if json:
            print_json([_change(one) for one in changed])
            return
        for one in changed:
            print_line(one.say().in_(asked))
        if not changed:
            print_line(_SAME.in_(asked))
        return
    if json:
        data = books.to_data(book)
        if name is not None:
            book.variable(name)
            data = next(one for one in data["variables"] if one["name"] == name)
        print_json(data)
        return
    if all_:
        lines = telling.whole(book, asked)
    elif name is None:
        lines = telling.overview(book, asked)
    elif any(name == one.code for one in book.missing):
        lines = telling.about_missing(book.why_missing(name), asked)
    else:
        lines = telling.about(book.variable(name), asked)
    for line in lines:
        print_line(line)
    if name is None and not all_:
        print_line()
        print_line(_MORE.format(version=book.version).in_(asked))


def _change(one: Change) -> dict[str, Any]:
    return {
        "variable": one.variable,
        "difference": str(one.difference),
        "what": list(one.what),
        "look_again": one.look_again,
    }


def _cases(
    book: Codebook,
    saved: Codebook | None,
    coder: str | None,
    key: str | None,
    lang: Language,
    *,
    json: bool,
) -> None:
    """The kept values whose variable meant something else when they were coded."""
    from dedere.dockets.codebook import changes

    open_store()
    from dedere.store import codings

    changed = changes(saved, book) if saved is not None else ()
    found = codings.to_look_at_again(reader_of(coder, key), saved)
    if json:
        cases = [
            {
                "docket": one.coding.docket_id,
                "defendant": one.coding.defendant,
                "coder": one.value.coder,
                "variable": one.value.variable,
                "act": one.value.act,
                "codebook": one.value.codebook,
                "what": list(one.change.what) if one.change else None,
                "known": one.change is not None,
            }
            for one in found
        ]
        print_json(
            {"format": 1, "codebook": book.version, "changes": [_change(one) for one in changed],
             "cases": cases}
        )  # fmt: skip
        return
    for change in changed:
        print_line(change.say().in_(lang))
    if changed:
        print_line()
    names = set(book.names)
    for one in found:
        value = one.value
        title = book.variable(value.variable).title.in_(lang) if value.variable in names else ""
        where = f"{one.coding.docket_id} {one.coding.defendant} · {value.variable}"
        print_line(f"{where}{f' ({title})' if title else ''} · {value.coder}: {one.text.in_(lang)}")
    print_line(_TO_LOOK.format(n=len(found)).in_(lang) if found else _NOTHING_OLDER.in_(lang))


_ONLY_CASES = Text(
    "--coder asks for the cases that you coded: add --cases.",
    "--coder pide los casos que usted codificó: añada --cases.",
)
_TO_LOOK = Text("{n} values to look at again.", "{n} valores que revisar de nuevo.")
_NOTHING_OLDER = Text(
    "No value that may be read was coded under an older meaning.",
    "Ningún valor que se pueda leer se codificó con un sentido anterior.",
)
_ONE_QUESTION = Text(
    "NAME, --all and --since are three questions.", "NAME, --all y --since son tres preguntas."
)
_ASK_ONE = Text("Ask one of them.", "Haga una sola.")
_SAME = Text("Nothing changed.", "Nada cambió.")
_MORE = Text(
    "Version {version}. One variable: dedere docket codebook NAME; all of it: --all.",
    "Versión {version}. Una variable: dedere docket codebook NOMBRE; todo: --all.",
)
