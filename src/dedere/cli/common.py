"""What all commands share: their options, how they print, and the language that was asked for.

Nothing heavy is imported here, because `dedere --help` goes through it.
"""

from __future__ import annotations

import json
import re
import sys
from contextvars import ContextVar
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import LANGUAGES, Language, Text

if TYPE_CHECKING:
    from rich.console import Console

_language: ContextVar[Language] = ContextVar("language", default="en")


def asked_language() -> Language:
    """The language of ``--lang``; English where it was not given."""
    return _language.get()


def new_app(help: str, **more: Any) -> typer.Typer:
    """A group of commands, or a single one, as all of dedere's are set up."""
    return typer.Typer(
        help=help,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        **more,
    )


def example(*lines: str) -> str:
    """The end of a help page: commands to try, each on its own line."""
    return "\b\nExample:\n" + "\n".join(f"  {line}" for line in lines)


# -- options -------------------------------------------------------------------------------------


def _set_language(value: str) -> str:
    for language in LANGUAGES:
        if value == language:
            _language.set(language)
            return value
    raise typer.BadParameter(f"'{value}' is neither en (English) nor es (español).")


def parse_day(written: str) -> date:
    """A whole day, written 2016-05-20."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    said = Text(
        f"'{written}' is not a day; write a whole one, such as 2016-05-20.",
        f"«{written}» no es un día; escriba uno entero, por ejemplo 2016-05-20.",
    )
    raise typer.BadParameter(said.in_(asked_language()))


Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Lang = Annotated[
    str,
    typer.Option(
        "--lang",
        metavar="en|es",
        help="The language of what is printed.",
        callback=_set_language,
        is_eager=True,
    ),
]
AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        parser=parse_day,
        help="The day for which you ask: its law, and what had happened. Today if not given.",
    ),
]
KnownBy = Annotated[
    date | None,
    typer.Option(
        "--known-by",
        metavar="DATE",
        parser=parse_day,
        help="Only what had been written down by that day. Everything if not given.",
    ),
]
Readings = Annotated[
    list[str] | None,
    typer.Option(
        "--reading",
        metavar="NAME=CHOICE",
        help="Read the law so where it can be read otherwise; `dedere law readings` lists them. "
        "May be given several times.",
    ),
]
By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="Your name, kept with what you write."),
]


def chosen_readings(written: list[str] | None) -> dict[str, str]:
    """The values of ``--reading``, checked.

    Raises:
        NotKnownError: for a reading or a choice that does not exist.
    """
    if not written:
        return {}
    from dedere.law import load
    from dedere.law.language.readings import read_choices

    return read_choices(written, load().readings)


def language(lang: str) -> Language:
    """The value of ``--lang`` as a language."""
    return "es" if lang == "es" else "en"


# -- printing ------------------------------------------------------------------------------------


def print_json(data: Any) -> None:
    """Print *data* as JSON; plain ASCII where the terminal has no UTF-8."""
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    typer.echo(json.dumps(data, ensure_ascii=not utf8, indent=2))


def print_line(text: str = "", *, error: bool = False) -> None:
    """Print a line; what the terminal cannot show is shown by its number."""
    stream = sys.stderr if error else sys.stdout
    encoding = stream.encoding or "utf-8"
    shown = text.encode(encoding, "backslashreplace").decode(encoding)
    typer.echo(shown, err=error)


def console() -> Console:
    """For tables and trees: coloured in a terminal, plain and wide where it is piped.

    Square brackets in a text are never taken for markup.
    """
    from rich.console import Console

    return Console(
        markup=False,
        emoji=False,
        highlight=False,
        width=None if sys.stdout.isatty() else 160,
    )
