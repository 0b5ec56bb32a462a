"""`dedere stats NAME --public`: the answer as it may be published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedere.bilingual import Language
from dedere.cli.common import console, print_line

if TYPE_CHECKING:
    from dedere.statistics.public import Public


def print_public(found: Public, lang: Language) -> None:
    """Print a published answer: a sign stands where a number is hidden."""
    from rich.table import Table

    from dedere.cli.stats.said import print_around
    from dedere.statistics.public import telling
    from dedere.statistics.running.saying import columns

    print_line(found.answer.statistic.question.in_(lang))
    print_line(telling.sentence(found, lang))
    if found.lines and found.withheld is None:
        print_line()
        table = Table(box=None, show_header=True, pad_edge=False, header_style="")
        for i, title in enumerate(columns(found.answer)):
            table.add_column(title.in_(lang), overflow="fold", justify="right" if i else "left")
        for line in found.lines:
            table.add_row(*telling.cells(found, line, lang))
        console().print(table)
    print_around(found.answer, lang)
