"""`dedere people undo` and `redo`: a decision taken back, and put back."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.cli.common import By, Json, Lang, example, language, new_app
from dedere.cli.opening import open_store
from dedere.cli.people.common import Reason, writer
from dedere.cli.people.decide import finish, writer_checked

app = new_app("Take a decision back; it stays written.")
redo_app = new_app("Put a decision back that was taken back.")
Number = Annotated[
    int, typer.Argument(metavar="NUMBER", help="The decision; `dedere people list` has them.")
]


@app.command(epilog=example('dedere people undo 3 --by "Ana Ejemplo" --reason "another birth"'))
def undo(
    number: Number,
    by: By = None,
    reason: Reason = "",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Take a decision back: persons are then what they were without it. Nothing is deleted."""
    asked = language(lang)
    named = writer_checked(by)
    open_store()
    from dedere.store import people

    people.undo(writer(named), number, reason)
    finish(number, asked, json=json)


@redo_app.command(epilog=example('dedere people redo 3 --by "Ana Ejemplo" --reason "he it is"'))
def redo(
    number: Number,
    by: By = None,
    reason: Reason = "",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Put a decision back that was taken back."""
    asked = language(lang)
    named = writer_checked(by)
    open_store()
    from dedere.store import people

    people.redo(writer(named), number, reason)
    finish(number, asked, json=json)
