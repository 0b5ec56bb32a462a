"""`dedere claims list`: every bundled claim with its verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.claims.options import Complete, From, asked, collection
from dedere.cli.common import AsOf, Json, Lang, example, language, print_json, print_line
from dedere.errors import DedereError, did_you_mean

EXAMPLE = example(
    "dedere claims list",
    "dedere claims list --verdict contradicted --lang es",
    "dedere claims list --from requests.csv --complete 2006-12-04/2021-07-09 --json",
)


def list_(
    source: From = None,
    complete: Complete = None,
    verdict: Annotated[
        str | None,
        typer.Option(
            "--verdict",
            metavar="VERDICT",
            help="Only these: supported, contradicted, or 'not decidable'.",
        ),
    ] = None,
    as_of: AsOf = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """List the claims that dedere carries, each judged by what counts the very same.

    With a day, what was said or published later is left out.
    """
    from dedere.statistics import claims
    from dedere.statistics.claims import telling

    words = language(lang)
    if verdict is not None and verdict not in list(claims.Verdict):
        names = ", ".join(claims.Verdict)
        raise DedereError(
            Text(f"There is no verdict '{verdict}'.", f"No hay veredicto «{verdict}»."),
            did_you_mean(verdict, claims.Verdict) or Text(f"There are: {names}.", f"Hay: {names}."),
        )
    judged = claims.judge_all(
        list(claims.load().values()), collection(source), asked(as_of, complete)
    )
    if verdict is not None:
        judged = [one for one in judged if one.verdict == verdict]
    if json:
        print_json(telling.data(judged, words))
        return
    for line in telling.listed(judged, words):
        print_line(line)
