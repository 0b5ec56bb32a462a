"""What a copy of a docket can show at all, so that silence is never taken for a change.

A history report names nobody, a page may be asked for from one entry to another, and what users of
RECAP bought may stop anywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dedere.dockets.model import Docket, Entry, Form

_FROM_ENTRY = re.compile(r"\bfrom entry (\d+)")
_TO_ENTRY = re.compile(r"\bto entry (\d+)")
_FROM_DAY = re.compile(r"\bfrom (\d{4}-\d\d-\d\d)")
_TO_DAY = re.compile(r"\bto (\d{4}-\d\d-\d\d)")
_CUT = "cut off"
REPORTS = (Form.DOCKET_REPORT,)
HISTORIES = (Form.HISTORY_WITH_TEXT, Form.HISTORY_TITLES)


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the docket a copy holds."""

    form: Form
    whole: bool
    """Whether it holds every entry of its part of the case."""
    header_only: bool
    recap: bool
    """Whether it is what users bought, so that anything may be missing."""
    cut_off: bool
    first: int | None
    """The first entry number that was asked for."""
    last: int | None
    since: date | None
    until: date | None
    made: date | None
    """The day on which it was printed; None where it does not say."""
    reach: date | None
    """Up to which day it shows entries."""
    defendant: int | None
    """Of whom it is the sheet; None where it is the case's."""

    def could_show(self, entry: Entry, *, same_form: bool) -> bool:
        """Whether *entry*, had it been on the docket already, would stand in this copy.

        Args:
            entry: an entry that another copy has.
            same_form: whether that copy has the same form. Forms differ in what they print of
                entries without a number.
        """
        if self.header_only or self.recap:
            return False
        if not same_form and entry.number is None:
            return False
        day = entry.date_filed or entry.date_entered
        number = number_of(entry)
        if self.cut_off:
            return day is not None and self.reach is not None and day < self.reach
        if self.first is not None and (number is None or number < self.first):
            return False
        if self.last is not None and (number is None or number > self.last):
            return False
        if self.since is not None and (day is None or day < self.since):
            return False
        return self.until is None or (day is not None and day <= self.until)

    def is_after(self, entry: Entry) -> bool:
        """Whether *entry* came onto the docket after this copy was made, as far as days tell."""
        end = self.made or (self.reach if self.whole or self.recap else None)
        days = [day for day in (entry.date_entered, entry.date_filed) if day is not None]
        return end is not None and bool(days) and max(days) > end


def number_of(entry: Entry) -> int | None:
    """The number of an entry, where it is one that a court gives."""
    number = entry.number or ""
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else None


def scope_of(docket: Docket) -> Scope:
    """What *docket* holds, from the words of its coverage and from its dates."""
    coverage = docket.coverage
    form = docket.source.form
    days = [
        day
        for entry in docket.entries
        for day in (entry.date_filed, entry.date_entered)
        if day is not None
    ]
    reach = max(days, default=None)
    partial = coverage.startswith("partial")
    recap = "users of RECAP" in coverage or form in (
        Form.ARCHIVE_XML,
        Form.COURTLISTENER,
        Form.RECAP_CSV,
    )
    asked = coverage if partial and not recap else ""
    return Scope(
        form=form,
        whole=coverage.startswith("full"),
        header_only=coverage == "header only" or not docket.entries,
        recap=recap,
        cut_off=_CUT in coverage,
        first=_number(_FROM_ENTRY, asked),
        last=_number(_TO_ENTRY, asked),
        since=_day(_FROM_DAY, asked),
        until=_day(_TO_DAY, asked),
        made=docket.printed_on or (docket.date_last_filing if form in HISTORIES else None),
        reach=reach,
        defendant=docket.defendant_number,
    )


def shows_parties(docket: Docket) -> bool:
    """Whether the form prints parties and did so."""
    return docket.source.form in REPORTS or bool(docket.parties)


def shows_counts(docket: Docket) -> bool:
    """Whether the form prints counts; of what users bought only where there are any."""
    return docket.source.form in REPORTS or any(party.counts for party in docket.parties)


def shows_header(docket: Docket) -> bool:
    """Whether an absent judge, date or number means that the docket has none."""
    return docket.source.form in REPORTS


def _number(pattern: re.Pattern[str], text: str) -> int | None:
    found = pattern.search(text)
    return int(found[1]) if found else None


def _day(pattern: re.Pattern[str], text: str) -> date | None:
    found = pattern.search(text)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
