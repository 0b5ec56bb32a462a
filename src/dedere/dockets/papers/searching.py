"""Words found in papers, by page. Case, accents and the kind of blank do not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dedere.dockets.papers.folding import fold
from dedere.dockets.papers.model import Paper

AROUND = 80
"""Characters shown on each side."""


@dataclass(frozen=True, slots=True)
class Found:
    """One place."""

    paper: Paper
    page: int
    start: int
    end: int
    around: str
    """The place with its surroundings, as printed: for the reader, never for a record."""


def search(papers: Iterable[Paper], words: str) -> Iterator[Found]:
    """Each place where *words* stand together, in the order of the papers and their pages."""
    pieces = fold(words).lower().split()
    if not pieces:
        return
    wanted = re.compile(r"\s+".join(re.escape(piece) for piece in pieces))
    for paper in papers:
        for page in paper.pages:
            for found in wanted.finditer(fold(page.text).lower()):
                left = max(0, found.start() - AROUND)
                around = page.text[left : found.end() + AROUND].replace("\n", " ")
                yield Found(paper, page.number, found.start(), found.end(), around)
