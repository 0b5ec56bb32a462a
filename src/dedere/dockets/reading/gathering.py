"""Read files and join what belongs together: the one door through which all forms come in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from dedere.dockets.model import Docket, Form, Problem, Severity, Source
from dedere.dockets.reading import walking
from dedere.dockets.reading.archive import read_archive
from dedere.dockets.reading.bulk import rows_in
from dedere.dockets.reading.decoding import Decoded, decode
from dedere.dockets.reading.kinds import Kind, is_table, kind_of
from dedere.dockets.reading.pacer import read_page
from dedere.dockets.reading.pieces import Store, pieces_in
from dedere.dockets.reading.problems import doubtful, refused
from dedere.dockets.reading.saved import dockets_of
from dedere.dockets.reading.walking import Raw, of_bytes, walk

_FORMS = {
    Kind.HISTORY_PAGE: Form.HISTORY_TITLES,
    Kind.ARCHIVE_XML: Form.ARCHIVE_XML,
    Kind.JSON: Form.COURTLISTENER,
    Kind.CSV: Form.RECAP_CSV,
}
_REFUSED = {
    Kind.EMPTY: "empty",
    Kind.ZIP: "nested_archive",
    Kind.PDF: "pdf",
    Kind.LOGIN_PAGE: "login_page",
    Kind.RECEIPT_PAGE: "receipt_page",
    Kind.NO_SUCH_CASE: "no_such_case",
    Kind.QUERY_PAGE: "query_page",
    Kind.BANKRUPTCY_DOCKET: "bankruptcy_docket",
    Kind.APPELLATE_DOCKET: "appellate_docket",
    Kind.NOT_TEXT: "not_text",
    Kind.NOT_A_DOCKET: "not_a_docket",
}


def read(
    given: str | os.PathLike[str] | bytes, *, name: str | None = None, court: str | None = None
) -> list[Docket]:
    """Read one file, folder or ZIP, or the bytes of one file.

    Nothing that a file holds raises: what cannot be read is one docket with a problem of severity
    refused. A docket may stand for several defendants.

    Args:
        given: A path, or the bytes themselves.
        name: How the file is called in the record; else the path.
        court: The court's id, which then counts before all that the page says.
    """
    if isinstance(given, bytes):
        raws: Iterable[Raw] = (of_bytes(given, name or "-"),)
    elif name is not None and Path(given).is_file():
        raws = (replace(raw, file=name) for raw in walk([given]))
    else:
        raws = walk([given])
    return list(gather(raws, court=court))


def gather(raws: Iterable[Raw], *, court: str | None = None) -> Iterator[Docket]:
    """The dockets of all *raws*; pages at once, pieces of CourtListener joined at the end."""
    with closing(Store()) as store:
        for raw in raws:
            try:
                found = _read(raw, store, court)
            # Whatever nobody foresaw is told of for this file, and the next one is read.
            except Exception as error:
                found = [_refused(raw, "failed", why=f"{type(error).__name__}: {error}")]
            yield from found
        if store.used:
            yield from _joined(store, court)


def _joined(store: Store, court: str | None) -> Iterator[Docket]:
    civil: dict[int, int] = {}
    for case in store.cases():
        try:
            found = list(dockets_of(case, store, court))
        except Exception as error:
            problem = refused("failed", why=f"{type(error).__name__}: {error}")
            found = [_about(store, case[0][1], problem)]
        for docket in found:
            if docket.source.form is Form.RECAP_CSV and any(
                problem.severity is Severity.REFUSED for problem in docket.problems
            ):
                # Tables hold the dockets of all kinds; they are counted, not told one by one.
                civil[case[0][1]] = civil.get(case[0][1], 0) + 1
                continue
            yield docket
    for source, count in civil.items():
        yield _about(store, source, doubtful("civil_rows", count=count))
    for source, number, count in store.strays():
        form = store.source_of(source)[2]
        problem = (
            doubtful("rows_without_docket", count=count)
            if form == Form.RECAP_CSV
            else refused("without_docket", number=number or "?")
        )
        yield _about(store, source, problem)


def _about(store: Store, source: int, problem: Problem) -> Docket:
    file, sha256, form = store.source_of(source)
    return Docket(Source(file, sha256, Form(form)), None, None, None, None, problems=(problem,))


def _refused(raw: Raw, kind: str, form: Form = Form.DOCKET_REPORT, **parts: object) -> Docket:
    return _told(raw, refused(kind, **parts), form)


def _told(raw: Raw, problem: Problem, form: Form = Form.DOCKET_REPORT) -> Docket:
    source = Source(raw.file, raw.sha256, form)
    return Docket(source, None, None, None, None, problems=(problem,))


def _read(raw: Raw, store: Store, court: str | None) -> list[Docket]:
    """The dockets of one file; pieces of CourtListener are put aside to be joined."""
    if raw.problem is not None:
        return [_told(raw, raw.problem)]
    try:
        begin = _beginning(raw)
        content = raw.content()
    except OSError as error:
        return [_refused(raw, "unreadable", why=error.strerror or str(error))]
    if not content and raw.size:
        if is_table(decode(begin).text.lstrip("\ufeff\r\n ")):
            return _table(raw, store)
        limit = walking.LARGEST >> 20
        return [_refused(raw, "too_large", size=raw.size >> 20, limit=limit)]
    decoded = decode(content)
    kind = kind_of(content, decoded.text)
    if kind is Kind.JSON:
        return _json(raw, decoded.text, store)
    if kind is Kind.CSV:
        return _table(raw, store)
    if kind in _REFUSED:
        return [_refused(raw, _REFUSED[kind])]
    source = Source(raw.file, raw.sha256, _FORMS.get(kind, Form.DOCKET_REPORT))
    if kind is Kind.ARCHIVE_XML:
        docket = read_archive(decoded.text, source, court)
    else:
        docket = read_page(decoded.text, source, court, history=kind is Kind.HISTORY_PAGE)
    return [_with_encoding(docket, decoded)]


def _with_encoding(docket: Docket, decoded: Decoded) -> Docket:
    if not decoded.mixed:
        return docket
    return replace(docket, problems=(*docket.problems, doubtful("mixed_encodings")))


def _beginning(raw: Raw) -> bytes:
    with closing(raw.open()) as stream:
        return stream.read(1 << 16)


def _json(raw: Raw, text: str, store: Store) -> list[Docket]:
    broken = 0
    try:
        answers: list[object] = [json.loads(text)]
    except (ValueError, RecursionError) as error:
        # Programs also save one answer a line.
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or _parsed(lines[0]) is None:
            return [_refused(raw, "broken_json", Form.COURTLISTENER, why=error)]
        answers = [answer for line in lines if (answer := _parsed(line)) is not None]
        broken = len(lines) - len(answers)
    source: int | None = None
    for sort, piece in pieces_in(answers):
        if source is None:
            source = store.source(raw.file, raw.sha256, Form.COURTLISTENER)
        store.add(sort, piece, source)
    if source is None:
        return [_refused(raw, "foreign_json", Form.COURTLISTENER)]
    return _broken(raw, broken, Form.COURTLISTENER)


def _broken(raw: Raw, count: int, form: Form) -> list[Docket]:
    return [_told(raw, doubtful("broken_lines", count=count), form)] if count else []


def _parsed(line: str) -> object | None:
    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found


def _table(raw: Raw, store: Store) -> list[Docket]:
    source: int | None = None
    broken = 0
    with closing(raw.open()) as stream:
        for row in rows_in(stream):
            if row is None:
                broken += 1
                continue
            if source is None:
                source = store.source(raw.file, raw.sha256, Form.RECAP_CSV)
            store.add(row[0], row[1], source)
    if source is None:
        return [_refused(raw, "foreign_csv", Form.RECAP_CSV)]
    return _broken(raw, broken, Form.RECAP_CSV)
