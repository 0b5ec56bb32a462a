"""From the letters of a page to its text: what the court's system printed on it is cut off.

Stamps, page numbers, running heads and the line numbers of pleading paper are no words of the
paper. They are read first, because the stamp says of which case and entry the page is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dedere.dockets.papers.model import Look, Page, Stamp

STAMP = re.compile(
    r"(?:Case|USCA\d* Case|Appellate Case)?[:\s]{0,3}"
    r"(?P<case>\d{1,2}:\d{2}-(?:cr|mj|mc|cv|po|m|misc)-\d{3,6}(?:-[A-Za-z0-9-]{1,20})?)"
    r"[^\n]{0,40}?\s(?:Document|Doc|ECF No|Dkt)\b\.?\s{0,3}(?:No\.?)?\s?#?:?\s{0,3}"
    r"(?P<document>\d{1,5})(?:-(?P<attachment>\d{1,3}))?"
    r"(?:\s[^\n]{0,100}?\b(?:Page|Pg\.?):?\s{0,3}(?P<page>\d{1,5})\s{1,3}of\s{1,3}(?P<pages>\d{1,5})"
    r"(?:[^\S\n]{1,4}Page ?ID\.?\s?#?:?\s?\d+)?|[^\n]{0,80})",
    re.IGNORECASE,
)
"""``Case 3:21-cr-09001-XYZ Document 12-1 Filed 03/04/21 PageID.45 Page 1 of 9`` and its kin."""

_FOOTER = re.compile(
    r"\s*(?:-\s*)?(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?(?:\s*-)?\s*\.?\s*", re.IGNORECASE
)
_PAGE_OF = re.compile(r"^[ \t]*Page[ \t]+(\d{1,4})[ \t]+of[ \t]+\d{1,4}[ \t]*$", re.I | re.M)
_NUMBERED = re.compile(r"^\s{0,6}(\d{1,2})(?=\s|$)\s?")
_MARK = re.compile(
    r"\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?:\s|$)|[A-Z]\.(?:\s|$)|[IVX]{1,5}\.\s|[QA][.:]?\s"
    r"|[•·*-]\s|(?:THE|MR|MS|MRS)\.? [A-Z' -]{2,30}(?:\([^)]{0,30}\))?:|COUNT\b)"
)
_BLANKS = re.compile(r"[ \t\xa0\u2007\u202f]+")


def split(text: str) -> list[str]:
    """The pages of a text: at form feeds, else at stamps, else after ``Page 3 of 9``."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\f" in text:
        pages = text.split("\f")
        return pages[:-1] if len(pages) > 1 and not pages[-1].strip() else pages
    starts = [
        found.start()
        for found in STAMP.finditer(text)
        if found["page"] and _line_begins(text, found)
    ]
    if len(starts) > 1:
        starts[0] = 0 if not text[: starts[0]].strip() else starts[0]
        edges = ([0] if starts[0] else []) + starts
        return [text[a:b] for a, b in zip(edges, [*edges[1:], len(text)], strict=True)]
    ends = [found.end() for found in _PAGE_OF.finditer(text)]
    if ends:
        edges = [0, *ends]
        pages = [text[a:b] for a, b in zip(edges, [*ends, len(text)], strict=True)]
        return pages if pages[-1].strip() else pages[:-1]
    return [text]


def _line_begins(text: str, found: re.Match[str]) -> bool:
    return not text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip()


def clean(raw: Sequence[str]) -> tuple[tuple[Page, ...], tuple[Stamp, ...]]:
    """The pages without what was printed around them, and the stamps, each once."""
    stamps: dict[Stamp, None] = {}
    stripped: list[list[str]] = []
    for text in raw:
        for found in STAMP.finditer(text):
            if found["page"] or _line_begins(text, found):
                stamps[_stamp(found)] = None
        stripped.append(_unnumbered(STAMP.sub(" ", _plain(text)).split("\n")))
    heads = _running_heads(stripped)
    pages = []
    for number, lines in enumerate(stripped, 1):
        text = _paragraphs(_body(lines, heads))
        looked = Look.LOOKED if any(letter.isalpha() for letter in text) else Look.NOT_YET
        pages.append(Page(number, text if looked is Look.LOOKED else "", looked))
    return tuple(pages), tuple(stamps)


def _plain(text: str) -> str:
    for ligature, letters in _LIGATURES:
        text = text.replace(ligature, letters)
    return "".join(c for c in text if c in "\n\t" or c >= " ").replace("\xad", "")


_LIGATURES = (("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl"))


def _stamp(found: re.Match[str]) -> Stamp:
    attachment = found["attachment"]
    return Stamp(
        found["case"],
        str(int(found["document"])),
        int(attachment) if attachment else None,
        int(found["pages"]) if found["pages"] else None,
    )


def _unnumbered(lines: list[str]) -> list[str]:
    """Without the line numbers of pleading paper and transcripts, where they rise by one."""
    numbers = [
        (place, int(m[1])) for place, line in enumerate(lines) if (m := _NUMBERED.match(line))
    ]
    rising = [
        (place, number)
        for at, (place, number) in enumerate(numbers)
        if number == 1 or (at and numbers[at - 1][1] == number - 1)
    ]
    full = sum(bool(line.strip()) for line in lines)
    whole = rising and rising[0][1] == 1 and len(rising) >= max(4, 0.8 * full)
    if not whole and (len(rising) < 12 or len(rising) < 0.6 * full):
        return lines
    cut = {place for place, _ in rising}
    return [
        _NUMBERED.sub("", line, count=1) if at in cut else line for at, line in enumerate(lines)
    ]


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """First and last lines that stand on most pages of a paper of three and more."""
    if len(pages) < 3:
        return frozenset()
    seen: Counter[str] = Counter()
    for lines in pages:
        full = [line for line in lines if line.strip()]
        if len(full) < 5:
            continue  # So short a page is all edge.
        seen.update({_key(line) for line in (*full[:2], *full[-2:])})
    return frozenset(key for key, times in seen.items() if key and times > len(pages) / 2)


def _key(line: str) -> str:
    return re.sub(r"[\d\s]+", " ", line).strip().lower()


def _body(lines: Sequence[str], heads: frozenset[str]) -> list[str]:
    full = [place for place, line in enumerate(lines) if line.strip()]
    edges = {*full[:2], *full[-2:]}
    return [
        "" if place in edges and (_FOOTER.fullmatch(line) or _key(line) in heads) else line
        for place, line in enumerate(lines)
        if not _PAGE_OF.fullmatch(line)
    ]


def _paragraphs(lines: Sequence[str]) -> str:
    """Lines joined to paragraphs; a word broken at the end of a line is joined again."""
    paragraphs: list[str] = []
    opened = False
    for line in lines:
        words = _BLANKS.sub(" ", line).strip()
        if not words:
            opened = False
            continue
        last = paragraphs[-1] if paragraphs else ""
        if not opened or _MARK.match(words) or _heading(words) != _heading(last):
            paragraphs.append(words)
        elif re.search(r"[a-z]-$", last) and words[0].islower():
            paragraphs[-1] = last[:-1] + words
        else:
            paragraphs[-1] = f"{last} {words}"
        opened = True
    return "\n".join(paragraphs)


def _heading(words: str) -> bool:
    letters = [letter for letter in words if letter.isalpha()]
    return len(letters) > 3 and len(words) < 90 and all(letter.isupper() for letter in letters)
