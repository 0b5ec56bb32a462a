"""`dedere docket codebook`: what each coded variable means."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.errors import DedereError

app = new_app("The codebook: every variable with definition, codes, evidence and rule for doubt.")


@app.command(
    epilog=example(
        "dedere docket codebook",
        "dedere docket codebook plea --lang es",
        "dedere docket codebook --all > codebook.md",
        "dedere docket codebook --json > codebook.json",
        "dedere docket codebook --extra mine.yaml --since codebook.json",
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
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show what each coded variable means, or which variables there are.

    A file of your own adds variables; it never changes the meaning of those that stand. Save the
    JSON beside your data: it says with which meanings they were coded, and --since compares.
    """
    from dedere.dockets import codebook as books
    from dedere.dockets.codebook import telling

    asked = language(lang)
    if sum((name is not None, all_, since is not None)) > 1:
        raise DedereError(_ONE_QUESTION, _ASK_ONE)
    book = books.codebook(extra)
    if since is not None:
        changed = books.changes(books.read_saved(since), book)
        if json:
            print_json(
                [
                    {
                        "variable": one.variable,
                        "difference": str(one.difference),
                        "what": list(one.what),
                        "look_again": one.look_again,
                    }
                    for one in changed
                ]
            )
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


_ONE_QUESTION = Text(
    "NAME, --all and --since are three questions.", "NAME, --all y --since son tres preguntas."
)
_ASK_ONE = Text("Ask one of them.", "Haga una sola.")
_SAME = Text("Nothing changed.", "Nada cambió.")
_MORE = Text(
    "Version {version}. One variable: dedere docket codebook NAME; all of it: --all.",
    "Versión {version}. Una variable: dedere docket codebook NOMBRE; todo: --all.",
)
