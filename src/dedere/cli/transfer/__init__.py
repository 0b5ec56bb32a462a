"""`dedere transfer`: who may go home, with whose consent, at what saving, to which bed.

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
    "screen": "A roster: who is eligible, who is not, what would decide the rest.",
    "template": "Write an empty roster, with a sheet that explains each column.",
    "time": "How much of a sentence is left: each step, each date, and who confirmed it.",
    "keys": "The three keys of a transfer: the person, the sentencing and the receiving State.",
    "dossier": "The papers of a transfer: there, certified, translated.",
    "plan": "Propose the group for a flight, and say why each other one stays.",
    "savings": "What a transfer saves, by published costs; weigh a press release.",
    "crowding": "Population and capacity over time, with and without transfers.",
    "operations": "The operations since 1977 that were published, and what the press mixed up.",
    "afterwards": "What became of those transferred: reports, programs, release, alerts.",
    "statistics": "The transfers of some casefiles, counted.",
    "notice": "The notice to the prisoner and the family, in both languages.",
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
            ctx.fail(f"There is no command 'transfer {args[0]}'. {hint}")
        name, stub, rest = super().resolve_command(ctx, args)
        return name, _opened(stub.name) if stub and stub.name else None, rest


def _opened(name: str) -> Any:
    return typer.main.get_command(import_module(f"dedere.cli.transfer.{name}").app)


app = new_app(
    "Transfers of sentenced persons between Mexico and the United States. This is no legal advice.",
    cls=LazyCommands,
)


@app.callback()
def transfer() -> None:
    """Transfers of sentenced persons under the treaty of 1976. This is no legal advice."""
