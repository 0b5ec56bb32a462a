"""`dedere stats`: declared statistics, answered; and tables made fit to be published.

`dedere stats NAME` answers the statistic of that name. The other commands stand in the table below
and are imported when they are called.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from dedere.cli.common import example, new_app

COMMANDS: dict[str, tuple[str, str]] = {
    "list": ("listing", "Every statistic that there is, with its question and what it counts."),
    "synthetic": (
        "synthetic",
        "Make a synthetic collection of 150 cases with published margins.",
    ),
    "agreement": ("agreement", "How far coders agree on each variable of their codings."),
    "protect": ("protecting", "Make a table of counts fit to be published."),
    "anonymity": ("anonymity", "How easily a person could be found in a table of rows."),
}
"""The commands beside the names of statistics: the module of each, and what it does. A module has
an ``app`` made by `common.new_app`. No statistic bears one of these names."""
_NAME = "NAME"


class Commands(TyperGroup):
    """The commands of the table; any other word is the name of a statistic."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [_NAME, *(name for name, (module, _) in COMMANDS.items() if _is_there(module))]

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:
        if cmd_name == _NAME:
            return TyperCommand(cmd_name, help="Answer a statistic, such as time_to_decision.")
        known = COMMANDS.get(cmd_name)
        return None if known is None else TyperCommand(cmd_name, help=known[1])

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        known = COMMANDS.get(args[0])
        if known is not None:
            return args[0], _opened(known[0]), args[1:]
        return _NAME, _opened("asking"), args


def _is_there(module: str) -> bool:
    return find_spec(f"{__name__}.{module}") is not None


def _opened(module: str) -> Any:
    return typer.main.get_command(import_module(f"{__name__}.{module}").app)


app = new_app(
    "Statistics that say what they count: answers with intervals, missing and sealed values.",
    cls=Commands,
    epilog=example(
        "dedere stats list",
        "dedere stats requests_outcome --from requests.csv",
        "dedere stats time_to_decision --from requests.csv --svg curve.svg",
    ),
)


@app.callback()
def stats() -> None:
    """Statistics that say what they count: answers with intervals, missing and sealed values."""
