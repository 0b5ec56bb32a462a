"""Papers in: PDF and text files, folders of them, and the texts that came with a docket.

Nothing raises on what a file holds. A page without text is *not yet looked*, never empty.
"""

from __future__ import annotations

import hashlib
import io
import logging
import os
from collections.abc import Iterator
from pathlib import Path

from dedere.dockets.model import Docket, Problem
from dedere.dockets.papers.model import Look, Page, Paper
from dedere.dockets.papers.pages import clean, split
from dedere.dockets.papers.said import problem

LARGEST = 256 << 20
"""The most bytes that are read of one paper."""
MOST_PAGES = 20_000
_SUFFIXES = (".pdf", ".txt", ".text")

logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False


def read(source: Path | str | bytes, *, name: str | None = None) -> Paper:
    """One paper. What is wrong with it stands in its problems."""
    if isinstance(source, bytes):
        return _read_bytes(source, name or "")
    path = Path(source)
    name = name if name is not None else os.fspath(source)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            wrong = problem("too_large", size=size >> 20, limit=LARGEST >> 20)
            return Paper(name, "", "", problems=(wrong,))
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        wrong = problem("unreadable", why=getattr(error, "strerror", None) or type(error).__name__)
        return Paper(name, "", "", problems=(wrong,))
    return _read_bytes(content, name)


def read_folder(folder: Path) -> Iterator[Paper]:
    """The papers under *folder*, by name; files that are neither PDF nor text are passed over."""
    if folder.is_file():
        yield read(folder)
        return
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in _SUFFIXES and path.is_file():
            yield read(path)


def of_docket(docket: Docket) -> Iterator[Paper]:
    """The papers whose text came with the docket, as CourtListener's ``plain_text`` does."""
    for entry in docket.entries:
        for listed in entry.papers:
            if listed.text is None or not listed.text.strip():
                continue
            number = listed.number or entry.number
            file = f"{docket.source.file}#{number or entry.i}.{listed.attachment or 0}"
            pages, stamps = clean(split(listed.text))
            digest = hashlib.sha256(listed.text.encode("utf-8", "surrogatepass")).hexdigest()
            yield Paper(
                file,
                digest,
                "plain_text",
                pages,
                stamps,
                _unseen(pages),
                number,
                listed.attachment or 0,
            )


def _read_bytes(content: bytes, name: str) -> Paper:
    digest = hashlib.sha256(content).hexdigest()
    if not content.strip():
        return Paper(name, digest, "text", problems=(problem("empty"),))
    if b"%PDF-" in content[:1024]:
        return _read_pdf(content, name, digest)
    text = _decoded(content)
    if text is None:
        return Paper(name, digest, "", problems=(problem("not_a_paper"),))
    pages, stamps = clean(split(text))
    return Paper(name, digest, "text", pages, stamps, _unseen(pages))


def _decoded(content: bytes) -> str | None:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    head = content[:4096]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in head)
    if odd > len(head) / 100:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _read_pdf(content: bytes, name: str, digest: str) -> Paper:
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return Paper(name, digest, "pdf", problems=(problem("locked"),))
        count = len(reader.pages)
    except Exception as error:  # a broken PDF raises anything, from KeyError to RecursionError
        why = f"{type(error).__name__}"
        return Paper(name, digest, "pdf", problems=(problem("unreadable", why=why),))
    raw: list[str] = []
    for number in range(min(count, MOST_PAGES)):
        try:
            raw.append(reader.pages[number].extract_text())
        except Exception:  # one bad page is a page not yet looked at, and the rest is read
            raw.append("")
    pages, stamps = clean(raw)
    problems = list(_unseen(pages))
    if count > MOST_PAGES:
        problems.append(problem("too_many_pages", limit=MOST_PAGES))
    return Paper(name, digest, "pdf", pages, stamps, tuple(problems))


def _unseen(pages: tuple[Page, ...]) -> tuple[Problem, ...]:
    numbers = [page.number for page in pages if page.look is Look.NOT_YET]
    if not numbers:
        return ()
    return (problem("pages_without_text", pages=", ".join(map(str, numbers))),)
