"""The papers that hang on an entry, as far as the entry itself lists them."""

from __future__ import annotations

import re

from dedere.dockets.model import Paper

_LIST = re.compile(r"\(Attachments?:\s*(?=#)", re.I)
_ONE = re.compile(r"#\s*\(?(\d{1,4})\)?\s+")


def papers_in(number: str | None, text: str) -> tuple[Paper, ...]:
    """The attachments that *text* lists in brackets: ``(Attachments: # 1 Exhibit, # 2 Order)``."""
    opened = _LIST.search(text)
    if opened is None:
        return ()
    inside = text[opened.end() : _closing(text, opened.start())]
    marks = list(_ONE.finditer(inside))
    ends = [mark.start() for mark in marks[1:]] + [len(inside)]
    return tuple(
        Paper(number, int(mark[1]), inside[mark.end() : end].strip(" ,"))
        for mark, end in zip(marks, ends, strict=True)
    )


def _closing(text: str, opened: int) -> int:
    """Where the bracket at *opened* is closed; the end of *text* where it never is."""
    depth = 0
    for at in range(opened, len(text)):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
            if not depth:
                return at
    return len(text)
