"""Dates as entries write them: 2/4/2017, 02/04/17, May 13, 2014."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dedere.dockets.entries.requiring import folded

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH_NAMED = re.compile(rf"(?:{'|'.join({name[:3] for name in _MONTHS})})[a-z]*\.? \d")
_REST = r"(?P<sep>[/-])(?P<d>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})(?![\d/])"
_IN_FIGURES = re.compile(rf"(?P<m>\d(?<![\d/.-].)\d?){_REST}", re.ASCII | re.DOTALL)
"""It begins with the figure, not with what may not stand before it: so it is found much faster."""
_DATE = re.compile(
    rf"(?<![\d/.-])(?P<m>\d{{1,2}}){_REST}"
    r"|\b(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.? "
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})\b",
    re.IGNORECASE | re.ASCII,
)
_PIVOT = 70
"""Two digits below it are of this century: no docket on PACER is older than 1970."""


@dataclass(frozen=True, slots=True)
class Said:
    """A date that an entry states, and where."""

    on: date
    start: int
    end: int


def dates_in(text: str) -> Iterator[Said]:
    """Every date in *text*, in order; what is no day of the calendar is left out."""
    # Names of months are few and cost much: where none stands, figures alone are looked for.
    named = _MONTH_NAMED.search(folded(text))
    for found in (_DATE if named else _IN_FIGURES).finditer(text):
        on = _date(found)
        if on is not None:
            yield Said(on, found.start(), found.end())


def first_date(text: str) -> date | None:
    """The first date in *text*."""
    return next((said.on for said in dates_in(text)), None)


def _date(found: re.Match[str]) -> date | None:
    if found.re is _DATE and found["month"]:
        year, month, day = int(found["year"]), _MONTHS[found["month"].lower()], int(found["day"])
    else:
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
        if len(found["y"]) == 2:
            year += 2000 if year < _PIVOT else 1900
    try:
        return date(year, month, day)
    except ValueError:
        return None
