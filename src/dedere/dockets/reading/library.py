"""The one place that calls juriscraper, which reads most pages of PACER well.

It answers an empty dictionary where it does not know a page, and raises where it half knows it;
both are None here. It feeds on saved pages by a method whose name begins with an underscore, and
it wants a log file, which it does not get.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from typing import Any

_NOWHERE = "xxd"
"""Stands for a court that nobody knows; it only completes addresses, which are not used."""


@cache
def _readers() -> tuple[type[Any], type[Any]]:
    # A logger that has a handler is left alone; without one, a file in /var/log would be opened.
    log = logging.getLogger("juriscraper.lib.log_tools")
    log.addHandler(logging.NullHandler())
    log.propagate = False
    from juriscraper.pacer.docket_history_report import DocketHistoryReport
    from juriscraper.pacer.docket_report import DocketReport

    return DocketReport, DocketHistoryReport


def docket_report(text: str, court: str | None) -> Mapping[str, Any] | None:
    """What the library reads from a docket report; None where it reads nothing."""
    return _read(_readers()[0], text, court)


def history_report(text: str, court: str | None) -> Mapping[str, Any] | None:
    """What the library reads from a history report; None where it reads nothing."""
    return _read(_readers()[1], text, court)


def _read(reader: type[Any], text: str, court: str | None) -> Mapping[str, Any] | None:
    try:
        report = reader(court or _NOWHERE)
        # Where the heading names no judge, the library looks through all entries: what it finds
        # there may be anybody, and in long entries it takes seconds. The page's own lines say it.
        report._get_judge = lambda pattern: None
        report._parse_text(text)
        data: dict[str, Any] = report.data
    # It raises whatever the page provokes: IndexError, ValueError, ParserError, RecursionError.
    except Exception:
        return None
    if not data or not data.get("docket_number"):
        return None
    return data


@cache
def court_of_document(number: str) -> str | None:
    """The court whose documents begin with the first three digits of *number*; else None."""
    _readers()
    from juriscraper.pacer.utils import get_court_id_from_doc_id_prefix

    try:
        return str(get_court_id_from_doc_id_prefix(number[:3]))
    except KeyError:
        return None
