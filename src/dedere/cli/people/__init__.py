"""`dedere people`: who is the same person in cases, dockets and lists of names.

Each command stands in a module of its own and is imported when it is called.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from dedere.cli.common import new_app
from dedere.errors import did_you_mean

COMMANDS: dict[str, str] = {
    "match": "Pairs that may be one person, with evidence for and against.",
    "decide": "Write down that two mentions are the same person, different ones, or unclear.",
    "undo": "Take a decision back; it stays written.",
    "redo": "Put a decision back that was taken back.",
    "list": "Persons that were merged, what contradicts itself, and the decisions.",
    "export": "Mentions, persons and decisions as JSON, or a table that resolves mentions.",
}
"""The commands, in the order in which the help shows them. To add one, add a line here and a
module of that name with an ``app`` made by `common.new_app`."""
_MODULES = {"list": "listing", "redo": "undo"}


class LazyCommands(TyperGroup):
    """Shows the commands of the table above and imports only the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:
        if cmd_name not in COMMANDS:
            return None
        return TyperCommand(cmd_name, help=COMMANDS[cmd_name])

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        hint = did_you_mean(args[0], COMMANDS) if args else None
        if hint is not None and args[0] not in COMMANDS:
            ctx.fail(f"There is no command 'people {args[0]}'. {hint}")
        name, stub, rest = super().resolve_command(ctx, args)
        return name, _opened(stub.name) if stub and stub.name else None, rest


def _opened(name: str) -> Any:
    module = import_module(f"dedere.cli.people.{_MODULES.get(name, name)}")
    return typer.main.get_command(module.redo_app if name == "redo" else module.app)


app = new_app(
    "Same person? Evidence is shown, a person decides, each merge can be undone.",
    cls=LazyCommands,
)


@app.callback()
def people() -> None:
    """Who is the same person in cases, dockets and lists of names. A person decides."""
