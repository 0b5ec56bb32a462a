"""Papers behind the entries: read by page, hung on their entry, searched, proposed for coding.

`read` reads one paper (PDF or text), `read_folder` a folder of them, `of_docket` those whose text
came with the docket. `hang` puts each on its entry and checks case and number against the stamp.
`propose` names passages: harms, ties, terms of a plea, money. `search` finds words by page.
"""

from dedere.dockets.papers.hanging import Hung, hang, looked
from dedere.dockets.papers.model import (
    Harm,
    Look,
    Money,
    Page,
    Paper,
    Proposal,
    Reading,
    Stamp,
    Term,
    Tie,
)
from dedere.dockets.papers.proposing import propose
from dedere.dockets.papers.reading import of_docket, read, read_folder
from dedere.dockets.papers.searching import Found, search

__all__ = [
    "Found",
    "Harm",
    "Hung",
    "Look",
    "Money",
    "Page",
    "Paper",
    "Proposal",
    "Reading",
    "Stamp",
    "Term",
    "Tie",
    "hang",
    "looked",
    "of_docket",
    "propose",
    "read",
    "read_folder",
    "search",
]
