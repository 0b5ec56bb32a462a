"""`dedere docket`: what US courts publish of a case, read and proposed for coding.

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
    "read": "Dockets in, one record a defendant out: proposals with evidence and confidence.",
    "papers": "Papers behind the entries: harms, ties, terms of a plea, money, each by page.",
    "path": "A docket as a path of steps, told for readers from another legal system.",
    "changes": "What changed between two copies of a docket, and which variables it touches.",
    "hearings": "Coming hearings: set, moved, vacated; also as a calendar file.",
    "watch": "What is new since the last look at a folder of dockets, or at CourtListener.",
    "codebook": "What each coded variable means: codes, evidence, rule for doubt.",
    "keep": "Keep dockets in the office, where two people code each defendant.",
    "codings": "Coded values, each with its place, coder, day and codebook.",
    "settle": "What two coders differ on: what is left, and how it is settled.",
    "note": "Notes of trial observers: a source with author and day.",
}
"""The commands, in the order in which the help shows them. To add one, add a line here and a
module of that name with an ``app`` made by `common.new_app`."""


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
            ctx.fail(f"There is no command 'docket {args[0]}'. {hint}")
        name, stub, rest = super().resolve_command(ctx, args)
        return name, _opened(stub.name) if stub and stub.name else None, rest


def _opened(name: str) -> Any:
    return typer.main.get_command(import_module(f"dedere.cli.docket.{name}").app)


app = new_app(
    "Dockets of US courts: read them, propose their coding. This is no legal advice.",
    cls=LazyCommands,
)


@app.callback()
def docket() -> None:
    """Dockets of US federal courts, read and proposed for coding. This is no legal advice."""
