"""`dedere next`: what can happen next in a case, who may do it, by when, and what holds it back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    Readings,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedere.assessment.next_steps import NextSteps

app = new_app("What can happen next in a case: open steps, what holds others back, what is due.")


@app.command(
    name="next",
    epilog=example(
        "dedere next case.yaml",
        "dedere next case.yaml --as-of 2016-06-15 --lang es",
        "dedere next case.yaml --all",
        "dedere next case.yaml --if surrender-order",
        "dedere next case.yaml --plain --lang es",
        "dedere next case.yaml --plain --html --out page.html",
        "dedere next case.yaml --json",
    ),
)
def next_(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
    all_: Annotated[
        bool, typer.Option("--all", help="All steps that are held back, not only those stopped.")
    ] = False,
    if_: Annotated[
        list[str] | None,
        typer.Option(
            "--if",
            metavar="STEP",
            help="Suppose that this step is taken now, and show what follows. May be given "
            "several times.",
        ),
    ] = None,
    plain: Annotated[
        bool,
        typer.Option("--plain", help="One page for the person and the family, in plain words."),
    ] = False,
    html: Annotated[
        bool, typer.Option("--html", help="With --plain: a page to print, in one HTML file.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="With --plain: write the page to a file."),
    ] = None,
    closed_days: Annotated[
        Path | None,
        typer.Option(
            "--closed-days",
            metavar="FILE",
            help="The days on which courts and offices were closed by their own agreements. If "
            "not given, closed-days.csv or .yaml in the data folder.",
        ),
    ] = None,
) -> None:
    """Show what can happen next in a casefile.

    What the law requires before a recorded step and the record does not show is presumed, and
    said. What is not known keeps a step open, and is named.
    """
    from dedere.assessment.next_steps import all_next_steps
    from dedere.assessment.next_told import to_data_of_all
    from dedere.casefile import load
    from dedere.cli.counting import closed_days_of, readings_of

    _check_options(json=json, plain=plain, html=html, out=out)
    asked = language(lang)
    found = all_next_steps(
        load(file),
        as_of=as_of,
        known_by=known_by,
        readings=readings_of(reading),
        closed=closed_days_of(closed_days),
        suppose=tuple(if_ or ()),
        every=all_,
    )
    if json:
        print_json(to_data_of_all(found, asked))
    elif plain:
        _print_plain(found, asked, html=html, out=out)
    else:
        _print(found, asked, every=all_)


def _check_options(*, json: bool, plain: bool, html: bool, out: Path | None) -> None:
    if plain and json:
        raise typer.BadParameter("--plain and --json cannot go together.")
    if not plain and (html or out is not None):
        raise typer.BadParameter("--html and --out go with --plain.")


def _print(found: Sequence[NextSteps], lang: Language, *, every: bool) -> None:
    from dedere.assessment.next_told import lines

    casefile = found[0].casefile
    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    print_line(f"{casefile.id}{title}")
    if casefile.invented:
        print_line(_INVENTED.in_(lang))
    print_line(f"{_AS_OF.in_(lang)}: {found[0].as_of}")
    print_line()
    for one in found:
        if len(found) > 1 or one.declared.matter == "transfer":
            print_line(one.declared.graph.procedure.title.in_(lang).upper())
            print_line()
        for line in lines(one, lang, every=every):
            print_line(line)
        print_line()
    print_line(_NO_ADVICE.in_(lang))


def _print_plain(
    found: Sequence[NextSteps], lang: Language, *, html: bool, out: Path | None
) -> None:
    from dedere.assessment.plain import as_html, as_markdown, plain_page

    pages = [plain_page(one, lang) for one in found]
    text = as_html(*pages) if html else "\n".join(as_markdown(page) for page in pages)
    if out is None:
        print_line(text)
        return
    # Written aside and put in place, so that a page is never half there.
    unfinished = out.with_name(f".{out.name}.{os.getpid()}.unfinished")
    try:
        unfinished.write_text(text + "\n", encoding="utf-8")
        unfinished.replace(out)
    except OSError as problem:
        said = Text(f"{problem.strerror}", f"{problem.strerror}")
        raise InputError(Place(str(out)), _NOT_WRITTEN.format(why=said)) from None
    finally:
        unfinished.unlink(missing_ok=True)


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_NOT_WRITTEN = Text(
    "The page cannot be written ({why}).", "La página no se puede escribir ({why})."
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
