"""`dedere store`: the database itself, moved to another, or its derived parts made anew."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store, set_up
from dedere.cli.progress import ProgressBar
from dedere.errors import NotKnownError, did_you_mean

app = new_app("Move the database to another, or make derived parts anew.")

Address = "postgresql://…, sqlite:///…"


@app.command(
    epilog=example(
        "dedere store move sqlite:///var/dedere.sqlite3 postgresql://dedere@localhost/dedere"
    )
)
def move(
    source: Annotated[str, typer.Argument(metavar="FROM", help=f"Where the rows are: {Address}")],
    to: Annotated[str, typer.Argument(metavar="TO", help="An empty database.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Write every row into another database and compare both; FROM stays as it is.

    End the office first, and set DATABASE_URL to TO before it is started again. Exit code 1 if the
    chain does not hold.
    """
    set_up()
    from dedere.store import backup as backups

    bar = ProgressBar(Text("Rows", "Filas"), language(lang))
    try:
        moved = backups.move(source, to, bar.report)
    finally:
        bar.close()
    broken = moved.audit.broken
    if json:
        told = {"format": 1, "rows": moved.rows, "tables": moved.tables, "derived": moved.derived}
        print_json({**told, "chain": moved.audit.data(language(lang))})
    else:
        said = _MOVED.format(rows=moved.rows, tables=moved.tables)
        print_line(said.in_(language(lang)))
        print_line((_HOLDS if broken is None else _BROKEN).in_(language(lang)))
    if broken is not None:
        raise typer.Exit(1)


@app.command(epilog=example("dedere store rebuild", "dedere store rebuild search"))
def rebuild(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="What is made anew; everything if not given."),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Make anew what is derived from the rows: shares, agenda, search."""
    open_store()
    from dedere.store import derived

    known = derived.names()
    for name in names or ():
        if name not in known:
            raise NotKnownError(
                Text(f"There is no derived part '{name}'.", f"No hay parte derivada «{name}»."),
                did_you_mean(name, known)
                or Text(f"There are: {', '.join(known)}.", f"Hay: {', '.join(known)}."),
            )
    chosen = [name for name in known if not names or name in names]
    bar = ProgressBar(Text("Derived parts", "Partes derivadas"), language(lang))
    made = {}
    try:
        for done, name in enumerate(chosen):
            bar.report(done, len(chosen))
            made[name] = derived.rebuild(name)
    finally:
        bar.close()
    if json:
        print_json({"format": 1, "derived": made})
        return
    for name, rows in made.items():
        print_line(_REBUILT.format(name=name, n=rows).in_(language(lang)))


_MOVED = Text(
    "{rows} rows of {tables} tables were moved; each arrived as it left.",
    "Se trasladaron {rows} filas de {tables} tablas; cada una llegó como salió.",
)
_HOLDS = Text("The chain holds.", "La cadena se sostiene.")
_BROKEN = Text(
    "The chain does not hold, and did not before: dedere audit verify says where.",
    "La cadena no se sostiene, y tampoco antes: dedere audit verify dice dónde.",
)
_REBUILT = Text("{name}: {n} rows", "{name}: {n} filas")
