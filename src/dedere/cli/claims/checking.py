"""`dedere claims check`: a claim of your own, read and judged."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dedere.cli.claims.options import Complete, From, asked, collection
from dedere.cli.common import AsOf, Json, Lang, example, language, print_json, print_line

EXAMPLE = example(
    "dedere claims check my-claim.yaml",
    "dedere claims check my-claim.yaml --from collection/ --json",
)


def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A claim in YAML or JSON.")],
    source: From = None,
    complete: Complete = None,
    as_of: AsOf = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Read a claim of your own and judge it.

    Exit code 2 if it has no source, or names a statistic that there is not.
    """
    from dedere.statistics import claims
    from dedere.statistics.claims import telling

    words = language(lang)
    judged = claims.judge(claims.read(file), collection(source), asked(as_of, complete))
    if json:
        print_json(telling.data([judged], words))
        return
    for line in telling.shown(judged, words):
        print_line(line)
