"""The text of the pages of a PDF, read in a process of its own: `python -m …pdf_pages < file`.

A PDF that was sent may be made to use up time or memory. This process may use only so much of
both, and what it is given is a file without a name. It prints one JSON list, with null for a page
that could not be read.
"""

from __future__ import annotations

import json
import logging
import sys

MOST_PAGES = 2_000
SECONDS = 60
MEMORY = 2 << 30
LONGEST_PAGE = 100_000
"""Characters of a page that are kept."""


def main() -> int:
    """Read standard input; 0 where something was read, 3 where it is locked, 4 where it is none."""
    _limit()
    logging.disable(logging.CRITICAL)
    from pypdf import PdfReader

    try:
        reader = PdfReader(sys.stdin.buffer, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return 3
        count = min(len(reader.pages), MOST_PAGES)
    except Exception:  # a broken PDF raises anything, from KeyError to RecursionError
        return 4
    pages: list[str | None] = []
    for number in range(count):
        try:
            pages.append(reader.pages[number].extract_text()[:LONGEST_PAGE])
        except Exception:  # one bad page, and the rest is read
            pages.append(None)
    sys.stdout.write(json.dumps(pages))
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the caller stops it in time there too
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
