"""A docket as it was read: what its pages show, before anybody says what it means.

Every reader (PACER pages, RECAP XML, CourtListener, bulk CSV) gives this one form. Nothing is
filled in: what a form does not have is None, or an empty tuple where it says that there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dedere.bilingual import Text


class Form(StrEnum):
    """In which form a docket was saved."""

    DOCKET_REPORT = "docket_report"
    HISTORY_WITH_TEXT = "docket_history_with_text"
    HISTORY_TITLES = "docket_history_titles"
    ARCHIVE_XML = "internet_archive_xml"
    COURTLISTENER = "courtlistener_json"
    RECAP_CSV = "recap_csv"


class Severity(StrEnum):
    """What a problem does to what was read."""

    REFUSED = "refused"
    """Nothing could be read."""
    MENDED = "mended"
    """The reader's library lost something; it was read from the original instead."""
    DOUBTFUL = "doubtful"
    """It was read, and may be wrong or not all."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a file, told in words."""

    kind: str
    """A short name for programs: ``login_page``, ``rows_skipped``, ``counts_moved``."""
    severity: Severity
    text: Text


@dataclass(frozen=True, slots=True)
class Source:
    """The original, which is kept as the source of record."""

    file: str
    """The path as it was given; a member of a ZIP is ``archive.zip/member.html``."""
    sha256: str
    form: Form


@dataclass(frozen=True, slots=True)
class Count:
    """One count or range of counts as the header prints it."""

    name: str
    """The printed string whole: ``21:952 and 960 - Importation of Marijuana(1)``."""
    disposition: str
    section: str
    """Where it stands: ``pending``, ``terminated`` or ``complaint``. It is no outcome."""


@dataclass(frozen=True, slots=True)
class Attorney:
    """Counsel, without telephone numbers and addresses, which are dropped on reading."""

    name: str
    roles: tuple[str, ...] = ()
    designation: str | None = None
    """``Retained``, ``CJA Appointment``, ``Public Defender or Community Defender Appointment``."""


@dataclass(frozen=True, slots=True)
class Party:
    """A party as printed."""

    name: str
    type: str
    """``Defendant``, ``Plaintiff``, ``Material Witness`` …"""
    number: int | None = None
    """The number in brackets after a defendant's name."""
    aliases: tuple[str, ...] = ()
    extra: str = ""
    date_terminated: date | None = None
    counts: tuple[Count, ...] = ()
    attorneys: tuple[Attorney, ...] = ()
    flags: tuple[str, ...] = ()
    """Marks beside the name, such as ``TERMINATED``."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that hangs on an entry."""

    number: str | None
    attachment: int | None
    title: str
    pages: int | None = None
    sha1: str | None = None
    available: bool | None = None
    sealed: bool | None = None
    """True only where somebody met the seal; None says nothing."""
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the docket.

    *text* is what there is to read: the description, else the titles (*from_titles* then says so).
    """

    i: int
    """Its place in the list as printed, from 0."""
    number: str | None
    """The number printed, as text; None for an unnumbered entry."""
    text: str
    date_filed: date | None = None
    date_entered: date | None = None
    title: str | None = None
    from_titles: bool = False
    papers: tuple[Paper, ...] = ()
    recovered: bool = False
    """Whether it was read from the original because the library skipped it."""


@dataclass(frozen=True, slots=True)
class Docket:
    """One docket sheet."""

    source: Source
    court: str | None
    """The id by which PACER and CourtListener know the court: ``casd``; None where unknown."""
    docket_number: str | None
    """Without judge's initials: ``3:21-cr-09999``."""
    docket_number_printed: str | None
    caption: str | None
    date_filed: date | None = None
    date_terminated: date | None = None
    date_last_filing: date | None = None
    printed_on: date | None = None
    defendant_number: int | None = None
    """From ``-2`` in the printed number: of whom this sheet is."""
    assigned_to: str | None = None
    referred_to: str | None = None
    flags: tuple[str, ...] = ()
    """``CLOSED``, ``WARRANT``, ``SEALDC``, ``INTERPRETER`` …; the library drops them."""
    magistrate_numbers: tuple[str, ...] = ()
    related_numbers: tuple[str, ...] = ()
    appeal_numbers: tuple[str, ...] = ()
    other_court_numbers: tuple[str, ...] = ()
    parties: tuple[Party, ...] = ()
    entries: tuple[Entry, ...] = ()
    coverage: str = ""
    """``full``, ``full to 2017-11-28``, ``partial: …``, ``header only``: the codebook's words."""
    problems: tuple[Problem, ...] = ()
    is_criminal: bool | None = None
