"""Invented papers and what was seeded in them; pages as text, as stamped text or as PDF.

No person, group, case or event of these papers exists. Each file has a head (``kind``, ``number``,
``attachment``) and a body in which a seed stands as ``[[what|key=value::words]]``; whatever stands
outside of a seed must not be proposed with confidence.

How the papers were kept apart. The first fifteen were there while the patterns were tuned. Each
other folder is a set that was written before it was first measured, by the same hand as the
patterns; what a set missed was then used to widen them, so each is fresh once only. Seeded harms
found when first measured: ``held_back`` 35 of 41; ``held_back_second`` (far wording, sought on
purpose) 4 of 19; ``held_back_third`` 12 of 15, with twelve sure false ones in its boilerplate;
``held_back_fourth`` 9 of 17; ``held_back_fifth`` 7 of 17, before there was a wide net of weak
words; ``held_back_sixth`` (hints and circumlocutions throughout) 1 of 13, and three more under
another kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
CASE = "3:21-cr-09999-JQJ"
BREAK = "=== page ==="
_SEED = re.compile(r"\[\[(?P<head>[^\]:]+?(?:: [^\]:]+)?)::(?P<words>.*?)\]\](?!\])", re.DOTALL)
_KINDS = ("tie", "money", "plea")


@dataclass(frozen=True, slots=True)
class Seed:
    """A passage that is to be found."""

    group: str
    """``harm``, ``tie``, ``money`` or ``plea``."""
    what: str
    page: int
    words: str
    told: dict[str, str]
    """What the words say more: victim, actor, where, when."""


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented paper."""

    name: str
    kind: str
    number: str
    attachment: int
    held_back: bool
    pages: tuple[str, ...]
    seeds: tuple[Seed, ...]

    def text(self, *, stamped: bool = True) -> str:
        """The paper as a text file with form feeds, with stamps and page numbers."""
        return "\f".join(
            f"{self.stamp(at)}\n\n{page}\n\nPage {at} of {len(self.pages)}\n" if stamped else page
            for at, page in enumerate(self.pages, 1)
        )

    def stamp(self, page: int) -> str:
        """The line that the court's system prints at the head of a page."""
        document = f"{self.number}-{self.attachment}" if self.attachment else self.number
        return (
            f"Case {CASE}   Document {document}   Filed 03/04/21   PageID.{100 + page}"
            f"   Page {page} of {len(self.pages)}"
        )


@cache
def papers() -> tuple[Invented, ...]:
    """All invented papers, by name."""
    return tuple(_read(path) for path in sorted(FOLDER.rglob("*.txt")))


def _read(path: Path) -> Invented:
    head, _, body = path.read_text("utf-8").partition("---\n")
    told = dict(line.split(": ", 1) for line in head.splitlines())
    pages, seeds = [], []
    for number, marked in enumerate(body.split(BREAK), 1):
        for found in _SEED.finditer(marked):
            seeds.append(_seed(found["head"], found["words"], number))
        pages.append(_SEED.sub(lambda found: found["words"], marked).strip() + "\n")
    return Invented(
        path.stem,
        told["kind"],
        told["number"],
        int(told.get("attachment", 0)),
        path.parent.name.startswith("held_back"),
        tuple(pages),
        tuple(seeds),
    )


def _seed(head: str, words: str, page: int) -> Seed:
    what, *more = head.split("|")
    group, _, term = what.partition(".")
    told = dict(one.split("=", 1) for one in more)
    clean = " ".join(words.split())
    if group in _KINDS:
        return Seed(group, term or group, page, clean, told)
    return Seed("harm", what, page, clean, told)


def pdf(pages: tuple[str | None, ...]) -> bytes:
    """A PDF of *pages*, one line of text a line; None is a page without text, as a scan is."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    font = 3
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for page in pages:
        content = _content(page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F1 %d 0 R >> >> >>" % (len(objects), font)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids), b" ".join(b"%d 0 R" % kid for kid in kids),
    )  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, start,
    )  # fmt: skip


def _content(page: str | None) -> bytes:
    if page is None:
        return b"10 10 500 700 re S"
    lines = [line[at : at + 90] for line in page.split("\n") for at in range(0, len(line) or 1, 90)]
    said = []
    for line in _wrapped(page):
        escaped = line.encode("cp1252", "replace")
        for sign in (b"\\", b"(", b")"):
            escaped = escaped.replace(sign, b"\\" + sign)
        said.append(b"(" + escaped + b") Tj T*")
    return b"BT /F1 9 Tf 11 TL 40 770 Td\n" + b"\n".join(said) + b"\nET" if lines else b""


def _wrapped(page: str) -> list[str]:
    lines: list[str] = []
    for line in page.split("\n"):
        row = ""
        for word in line.split(" "):
            if len(row) + len(word) > 90:
                lines.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else word
        lines.append(row)
    return lines
