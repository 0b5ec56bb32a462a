"""`dedere figures audit`: can what was printed all be true?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, print_json, print_line

EXAMPLE = example(
    "dedere figures audit figures.yaml",
    "dedere figures audit figures.yaml --lang es",
    "dedere figures audit extraditing-the-truth --json",
)


def audit(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Figures as printed, in YAML or JSON; or the name of a bundled audit.",
        ),
    ],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Check published counts, shares, sums and prices for consistency.

    Exit code 1 if something cannot be true as it is printed, 0 otherwise.
    """
    from dedere.statistics import audit as auditing
    from dedere.statistics.audit import bundled

    asked = language(lang)
    if not file.exists() and str(file) in bundled.names():
        report = bundled.report(str(file))
    else:
        report = auditing.audit(auditing.load(file))
    if json:
        print_json(report.data(asked))
    else:
        for line in report.lines(asked):
            print_line(line)
    if not report.is_consistent:
        print_line(_WRONG.in_(asked), error=True)
        raise typer.Exit(1)


_WRONG = Text(
    "Some of these figures cannot be true as they are printed.",
    "Algunas de estas cifras no pueden ser ciertas tal como se publicaron.",
)
