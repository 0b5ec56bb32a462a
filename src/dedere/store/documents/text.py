"""The text of a document, page by page, so that a source can point at a page.

A page without text is *not yet looked at*: a scan, for instance. It is never empty.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import unicodedata
import zipfile
from collections import OrderedDict
from dataclasses import dataclass
from email import message_from_binary_file, policy
from typing import BinaryIO
from xml.etree import ElementTree

from dedere.store.documents.keeping import opened
from dedere.store.documents.pdf_pages import LONGEST_PAGE, SECONDS
from dedere.store.models import Attachment

MOST_XML = 50_000_000
"""Bytes of the text of an office document, unpacked."""
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ODT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a document."""

    pages: tuple[str, ...]
    """The text of each; empty where nothing could be read on it yet."""
    why: str = ""
    """Why there is none: ``picture``, ``locked``, ``broken``, ``slow``; empty where there are."""
    true_pages: bool = True
    """Whether they are the pages of the paper; office documents, mail and text have none."""


def pages_of(attachment: Attachment) -> Pages:
    """The pages of a file that its reader may read; read once and remembered for a while.

    Raises:
        DamagedError: it is not what was sent.
    """
    known = _READ.pop(attachment.pk, None)
    if known is None:
        with opened(attachment) as file:
            known = _read(attachment.kind, file)
    if sum(map(len, known.pages)) <= _MOST_REMEMBERED:
        _READ[attachment.pk] = known
        while len(_READ) > _KEPT:
            _READ.popitem(last=False)
    return known


_READ: OrderedDict[str, Pages] = OrderedDict()
_KEPT = 8
_MOST_REMEMBERED = 2_000_000


def hash_of(quotation: str) -> str:
    """SHA-256 of words, whatever their spaces: another program breaks lines elsewhere."""
    plain = " ".join(unicodedata.normalize("NFC", quotation).split())
    return hashlib.sha256(plain.encode()).hexdigest()


def stands_on(quotation: str, page: str) -> bool:
    """Whether words stand on a page, whatever the spaces."""
    words, text = ("".join(unicodedata.normalize("NFC", one).split()) for one in (quotation, page))
    return bool(words) and words in text


def _read(kind: str, file: BinaryIO) -> Pages:
    if kind == "pdf":
        return _pdf(file)
    if kind == "text":
        return Pages(_parts(_decoded(file.read())), true_pages=False)
    if kind == "docx":
        return _office(file, "word/document.xml", (f"{_WORD}p",), f"{_WORD}t")
    if kind == "odt":
        return _office(file, "content.xml", (f"{_ODT}p", f"{_ODT}h"), "")
    if kind == "eml":
        return _mail(file)
    return Pages((), "picture")


def _pdf(file: BinaryIO) -> Pages:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "dedere.store.documents.pdf_pages"],
            stdin=file,
            capture_output=True,
            timeout=SECONDS + 10,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Pages((), "slow")
    if done.returncode:
        why = {3: "locked", 4: "broken"}.get(done.returncode, "slow")
        return Pages((), why)
    read: list[str | None] = json.loads(done.stdout)
    return Pages(tuple(_plain(page or "") for page in read))


def _office(file: BinaryIO, name: str, paragraphs: tuple[str, ...], run: str) -> Pages:
    """The paragraphs of an office document. Nothing else of the archive is unpacked."""
    try:
        with zipfile.ZipFile(file) as packed, packed.open(name) as part:
            content = part.read(MOST_XML + 1)
        # A declaration of entities has no place there, and is how a small file grows large.
        if len(content) > MOST_XML or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            return Pages((), "broken", true_pages=False)
        root = ElementTree.fromstring(content)  # noqa: S314 - no document type, see above
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, ElementTree.ParseError, EOFError):
        return Pages((), "broken", true_pages=False)
    lines = [
        "".join(one.text or "" for one in node.iter(run)) if run else "".join(node.itertext())
        for tag in paragraphs
        for node in root.iter(tag)
    ]
    return Pages(_parts("\n".join(lines)), true_pages=False)


def _mail(file: BinaryIO) -> Pages:
    try:
        message = message_from_binary_file(file, policy=policy.default)
        head = [f"{name}: {message[name]}" for name in ("From", "To", "Date", "Subject")]
        body = message.get_body(("plain",))
        told = body.get_content() if body is not None else ""
    except Exception:  # mail that others wrote raises many things
        return Pages((), "broken", true_pages=False)
    return Pages(_parts("\n".join([*head, "", str(told)])), true_pages=False)


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _parts(text: str) -> tuple[str, ...]:
    """Text that has no pages, in parts that fit on a screen; a form feed ends a part."""
    found: list[str] = []
    for part in _plain(text).split("\f"):
        lines: list[str] = []
        length = 0
        for line in part.splitlines():
            if lines and length + len(line) > _PART:
                found.append("\n".join(lines))
                lines, length = [], 0
            lines.append(line[:LONGEST_PAGE])
            length += len(line) + 1
        found.append("\n".join(lines))
    return tuple(found)


_PART = 4_000
_HIDDEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _plain(text: str) -> str:
    """Text without characters that hide or turn what stands beside them."""
    return _HIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
