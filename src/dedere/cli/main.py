"""The command `dedere`. Its rooms are imported when they are called, and not before."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from dedere import __version__
from dedere.bilingual import Text
from dedere.cli.common import asked_language, example, new_app, print_line
from dedere.errors import DedereError, did_you_mean


class Room(NamedTuple):
    """A group of commands: where it is written, what it does, and the extra that it needs."""

    module: str
    help: str
    extra: str | None = None


ROOMS: dict[str, Room] = {
    "casefile": Room("dedere.cli.casefile", "Check a casefile; print its JSON Schema."),
    "law": Room("dedere.cli.law", "List and show the provisions that dedere knows."),
    "assess": Room("dedere.cli.assess", "Assess a casefile: findings, reasons, what is missing."),
    "elements": Room("dedere.cli.elements", "The offenses in both laws, and their evidence."),
    "defense": Room("dedere.cli.defense", "What a defense can use: routes, grounds, departures."),
    "assurances": Room("dedere.cli.assurances", "Assurances: asked, given, and still needed."),
    "decisions": Room("dedere.cli.decisions", "Decisions; favorable opinions refused."),
    "surrender": Room("dedere.cli.surrender", "Is surrender ready; what came of it, and after."),
    "priorities": Room("dedere.cli.priorities", "Marks of priority on requests, counted."),
    "negotiation": Room("dedere.cli.negotiation", "What is asked and offered, and what waits."),
    "conflicts": Room("dedere.cli.conflicts", "Facts on which sources disagree."),
    "identity": Room("dedere.cli.identity", "The features of the request beside the person's."),
    "next": Room("dedere.cli.next", "What can happen next, who may do it, what holds it back."),
    "clock": Room("dedere.cli.clock", "The limits of a case: what must happen by when."),
    "replay": Room("dedere.cli.replay", "Recorded histories against the procedure."),
    "conformance": Room("dedere.cli.conformance", "Many histories: practice in numbers."),
    "timeline": Room("dedere.cli.timeline", "Draw the timeline of a case, or tell it in words."),
    "leads": Room("dedere.cli.leads", "Which US files speak of an event; what bars, opens."),
    "network": Room("dedere.cli.network", "People, groups, files: shown, drawn out, FtM."),
    "way": Room("dedere.cli.way", "The whole way of one person, across casefiles."),
    "victims": Room("dedere.cli.victims", "What victims may ask, of whom, by when; what came."),
    "map": Room("dedere.cli.map", "Draw the procedure with a case on it, or tell it in words."),
    "verify": Room("dedere.cli.verify", "Prove that the procedures are safe."),
    "sweep": Room("dedere.cli.sweep", "Judge whole tables of cases at once.", "sweep"),
    "transfer": Room("dedere.cli.transfer", "Transfers of sentenced persons.", "transfers"),
    "docket": Room("dedere.cli.docket", "Read dockets of US courts, propose codings.", "dockets"),
    "figures": Room("dedere.cli.figures", "Published figures, checked for consistency."),
    "requests": Room("dedere.cli.requests", "Real requests as ministries released them.", "sweep"),
    "stats": Room("dedere.cli.stats", "Statistics that say what they count.", "statistics"),
    "research": Room("dedere.cli.research", "Releases: files to check and cite.", "statistics"),
    "claims": Room("dedere.cli.claims", "Claims in words, judged by statistics.", "statistics"),
    "people": Room("dedere.cli.people", "Same person? Evidence; a person decides.", "statistics"),
    "publish": Room("dedere.cli.publish", "The public record as a website of files.", "office"),
    "add": Room("dedere.cli.add", "Add casefiles to the office, under your name.", "office"),
    "audit": Room("dedere.cli.audit", "Was anything changed behind the program's back?", "office"),
    "documents": Room("dedere.cli.documents", "Are documents whole? Change their key.", "office"),
    "notices": Room("dedere.cli.notices", "Tell people by e-mail what comes near.", "office"),
    "user": Room("dedere.cli.user", "Accounts: who may sign in.", "office"),
    "organization": Room("dedere.cli.organization", "Organizations and their members.", "office"),
    "backup": Room("dedere.cli.backup", "All that is kept, in one sealed file.", "office"),
    "restore": Room("dedere.cli.restore", "Put a backup back, on either database.", "office"),
    "store": Room("dedere.cli.store", "Move the database; make derived parts anew.", "office"),
    "token": Room("dedere.cli.token", "Tokens for programs that ask the API.", "office"),
    "webhooks": Room("dedere.cli.webhooks", "Tell addresses that something changed.", "office"),
    "serve": Room("dedere.cli.serve", "Open the office, the pages in your browser.", "office"),
}
"""The commands, in the order in which the help shows them. To add one, add a line here and a
module with an ``app`` made by `common.new_app`."""

UsageError: Any = typer.BadParameter.__mro__[1]
"""Any wrong use of options; Typer has it, but only its descendants have a public name."""

NOT_USABLE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
OUR_MISTAKE = 70


class LazyCommands(TyperGroup):
    """Shows all rooms from the table above and imports only the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [name for name, room in ROOMS.items() if find_spec(room.module) is not None]

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        return TyperCommand(cmd_name, help=ROOMS[cmd_name].help)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        hint = did_you_mean(args[0], self.list_commands(ctx)) if args else None
        if hint is not None and args[0] not in ROOMS:
            ctx.fail(f"There is no command '{args[0]}'. {hint}")
        name, stub, rest = super().resolve_command(ctx, args)
        return name, _opened(stub.name) if stub and stub.name else None, rest


def _opened(name: str) -> Any:
    room = ROOMS[name]
    return typer.main.get_command(import_module(room.module).app)


def _not_installed(missing: ModuleNotFoundError, args: list[str]) -> DedereError | None:
    """What to install, where a command lacks a part that comes with an extra."""
    name = args[0] if args else ""
    room = ROOMS.get(name)
    if room is None or room.extra is None or (missing.name or "").startswith("dedere"):
        return None
    return DedereError(
        Text(
            f"`dedere {name}` needs parts that are not installed ({missing.name}).",
            f"`dedere {name}` necesita partes que no están instaladas ({missing.name}).",
        ),
        Text(
            f'Install them: pip install "dedere[{room.extra}]"',
            f'Instálelas: pip install "dedere[{room.extra}]"',
        ),
    )


app = new_app(
    "Extradition cases between Mexico and the United States. This is no legal advice.",
    cls=LazyCommands,
    epilog=example("dedere casefile check case.yaml", "dedere casefile check --help"),
)


def _show_version(asked: bool) -> None:
    if asked:
        print_line(f"dedere {__version__}")
        raise typer.Exit


@app.callback()
def dedere(
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the version.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Extradition cases between Mexico and the United States. This is no legal advice."""


def main(args: list[str]) -> int:
    """Run the command with *args* and return its exit code.

    0 is done, 1 done and something is wrong with the case, 2 input not usable. A mistake of
    dedere's own is 70.
    """
    command = typer.main.get_command(app)
    try:
        with command.make_context("dedere", args) as context:
            command.invoke(context)
        sys.stdout.flush()
    except typer.Exit as asked:
        return asked.exit_code
    except UsageError as usage:
        usage.show()
        return NOT_USABLE
    except DedereError as problem:
        print_line(problem.in_(asked_language()), error=True)
        return NOT_USABLE
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes once more at exit; there it must find an open door.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as mistake:
        lacking = isinstance(mistake, ModuleNotFoundError) and _not_installed(mistake, args)
        if lacking:
            print_line(lacking.in_(asked_language()), error=True)
            return NOT_USABLE
        if os.environ.get("DEDERE_DEBUG"):
            raise
        print_line(_OUR_MISTAKE.format(what=repr(mistake)).in_(asked_language()), error=True)
        return OUR_MISTAKE
    return 0


_OUR_MISTAKE = Text(
    "dedere made a mistake of its own, which is not in your file: {what}. Please report it; with "
    "DEDERE_DEBUG=1 the details are shown.",
    "dedere cometió un error propio, que no está en su archivo: {what}. Por favor infórmelo; con "
    "DEDERE_DEBUG=1 se muestran los detalles.",
)


def run() -> None:
    """The entry point of the command."""
    sys.exit(main(sys.argv[1:]))
