"""What a file is, told from what is in it and never from its name."""

from __future__ import annotations

import csv
import re
from enum import StrEnum

from dedere.dockets.reading.decoding import is_text


class Kind(StrEnum):
    """What can be read, and what is known and cannot."""

    DOCKET_PAGE = "docket_page"
    HISTORY_PAGE = "history_page"
    ARCHIVE_XML = "archive_xml"
    JSON = "json"
    CSV = "csv"
    ZIP = "zip"
    EMPTY = "empty"
    PDF = "pdf"
    LOGIN_PAGE = "login_page"
    RECEIPT_PAGE = "receipt_page"
    NO_SUCH_CASE = "no_such_case"
    QUERY_PAGE = "query_page"
    BANKRUPTCY_DOCKET = "bankruptcy_docket"
    APPELLATE_DOCKET = "appellate_docket"
    NOT_TEXT = "not_text"
    NOT_A_DOCKET = "not_a_docket"


_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_TAG = re.compile(
    r"<(?:!doctype|html|head|body|table|div|h\d|center|form|title|tr|td|p|pre)\b", re.I
)
_ANY_TAG = re.compile(r"<[^<>]*>")
_DOCKET = re.compile(r"\bdocket for case\b", re.I)
_ENTRIES = re.compile(r">\s{0,200}Docket\s{1,200}Text\s{0,200}(?:\([^<>]{0,40})?<", re.I)
_HISTORY = re.compile(r"History/Documents", re.I)
_HISTORY_HEADING = re.compile(r"<h\d[^<>]*>\s{0,200}History\s{0,200}</h\d", re.I)
_HISTORY_TABLE = re.compile(r"<th[^<>]*>\s{0,200}Description\s{0,200}</th", re.I)
_LOGIN = re.compile(
    r"type\s*=\s*[\"']?password|csologin|PACER\s+Login\s+-|ECF/PACER\s+Login|"
    r"You must (?:be )?log(?:ged)? ?in|pacer\.login\.uscourts",
    re.I,
)
_RECEIPT = re.compile(
    r"To accept charges shown below|may take a long time to run because this case has many|"
    r"You have previously been billed for this page",
    re.I,
)
_NO_CASE = re.compile(
    r"Case not found|This case is SEALED|do not have permission to view|"
    r"This case is in the process of being opened|under seal\s*</",
    re.I,
)
_QUERY = re.compile(
    r"iquery\.pl|Query\s*</|Case\s+Summary|Select\s+a\s+Case|Filers\s*<|Deadlines/Hearings|"
    r"CM/ECF|PACER\s+Service\s+Center",
    re.I,
)
_BANKRUPTCY = re.compile(
    r"Bankruptcy\s+Petition\s*#|U\.?S\.?\s+Bankruptcy\s+Court|Adversary\s+Proceeding\s*#", re.I
)
_APPELLATE = re.compile(
    r"General\s+Docket\b.{0,400}(?:Court\s+of\s+Appeals|Supreme)|Court\s+of\s+Appeals\s+Docket\s*#",
    re.I | re.S,
)
_ARCHIVE = re.compile(r"<(?:case_details|document_list|docket_num|pacer_case_num)\b")
_COLUMNS = frozenset(
    (
        "docket_number",
        "docket_id",
        "docket_entry_id",
        "entry_number",
        "party_type_id",
        "party_id",
        "case_name",
        "extra_info",
    )
)


def kind_of(content: bytes, text: str) -> Kind:
    """The kind of a file by its bytes and, where they are words, by these."""
    if not content or not content.strip(b"\0\t\n\r\x0b\x0c "):
        return Kind.EMPTY
    if content.startswith(_ZIP_MARKS):
        return Kind.ZIP
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if not text.strip("\ufeff\t\n\r "):
        return Kind.EMPTY
    if b"\0" in content[:2000] and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0")):
        return Kind.NOT_TEXT
    begin = text.lstrip("\ufeff\t\n\r ")[:4000]
    if begin.startswith(("{", "[")):
        return Kind.JSON
    if _ARCHIVE.search(begin) and not re.search(r"<html|<body", begin, re.I):
        return Kind.ARCHIVE_XML
    if _TAG.search(begin) or _TAG.search(text):
        return _page(text)
    if is_table(begin):
        return Kind.CSV
    return Kind.NOT_A_DOCKET if is_text(text) else Kind.NOT_TEXT


def _page(text: str) -> Kind:
    # Entries may quote any words, so what a docket shows above them is asked first.
    shown = " ".join(_ANY_TAG.sub(" ", text).replace("&nbsp;", " ").split())
    entries = _ENTRIES.search(text)
    if entries is not None or _DOCKET.search(shown) is not None:
        above = text[: entries.start()] if entries is not None else shown[:20_000]
        return Kind.BANKRUPTCY_DOCKET if _BANKRUPTCY.search(above) else Kind.DOCKET_PAGE
    table = _HISTORY_TABLE.search(text)
    if table is not None and (_HISTORY_HEADING.search(text) or _HISTORY.search(shown)):
        above = text[: table.start()]
        return Kind.BANKRUPTCY_DOCKET if _BANKRUPTCY.search(above) else Kind.HISTORY_PAGE
    for pattern, kind in (
        (_APPELLATE, Kind.APPELLATE_DOCKET),
        (_LOGIN, Kind.LOGIN_PAGE),
        (_RECEIPT, Kind.RECEIPT_PAGE),
        (_NO_CASE, Kind.NO_SUCH_CASE),
        (_BANKRUPTCY, Kind.BANKRUPTCY_DOCKET),
        (_QUERY, Kind.QUERY_PAGE),
    ):
        if pattern.search(text):
            return kind
    return Kind.NOT_A_DOCKET


def is_table(begin: str) -> bool:
    """Whether the first line is the heading of a table of CourtListener."""
    first = begin.splitlines()[0] if begin else ""
    try:
        columns = next(csv.reader([first]), [])
    except csv.Error:
        return False
    return len(columns) >= 2 and bool(_COLUMNS & {column.strip().lower() for column in columns})
