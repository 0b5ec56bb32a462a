"""What the commands on claims share: the record to count in, the day, and how they judge."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import asked_language

if TYPE_CHECKING:
    from dedere.calendars import PartialDate
    from dedere.statistics.claims import Asked
    from dedere.statistics.tables import Collection


def _period(written: str) -> PartialDate:
    from dedere.calendars import PartialDate

    try:
        return PartialDate.parse(written)
    except ValueError:
        said = Text(
            f"'{written}' is no time; write a year, or a beginning and an end: 2006/2021.",
            f"«{written}» no es un tiempo; escriba un año, o inicio y fin: 2006/2021.",
        )
        raise typer.BadParameter(said.in_(asked_language())) from None


From = Annotated[
    list[Path] | None,
    typer.Option(
        "--from",
        metavar="FILE",
        help="Count in these too: tables, a transparency release, casefiles, or a folder of them. "
        "May be given several times. If not given, only what is published and audited counts.",
    ),
]
Complete = Annotated[
    object | None,
    typer.Option(
        "--complete",
        metavar="PERIOD",
        parser=_period,
        help="The time for which what you give with --from leaves nobody out, such as 2006/2021. "
        "Without it, it counts as a part.",
    ),
]


def collection(source: list[Path] | None) -> Collection | None:
    """The tables of ``--from``; None where nothing is given."""
    if not source:
        return None
    from dedere.cli.stats.office import demands
    from dedere.statistics.tables import read

    return read(source, codebook=demands)


def asked(as_of: date | None, complete: object | None) -> Asked:
    """The day and the completeness of the record."""
    from dedere.calendars import PartialDate
    from dedere.statistics.claims import Asked

    return Asked(as_of, complete if isinstance(complete, PartialDate) else None)
