"""Published numbers of extraditions and requests, each with what it counts and who says so.

Numbers of one thing by several offices stand side by side with the reason why they differ. Series
of different definitions are never added: `add` refuses and says why.
"""

from dedere.sources import Source
from dedere.statistics.published.adding import CannotBeAddedError, Total, add
from dedere.statistics.published.comparing import (
    ALL_TERMS,
    Comparison,
    Relation,
    check_topic,
    compare,
    subjects,
)
from dedere.statistics.published.model import Definition, Figure, Gap, Published, Subject
from dedere.statistics.published.reading import load, read_folder
from dedere.statistics.published.words import Dimension

__all__ = [
    "ALL_TERMS",
    "CannotBeAddedError",
    "Comparison",
    "Definition",
    "Dimension",
    "Figure",
    "Gap",
    "Published",
    "Relation",
    "Source",
    "Subject",
    "Total",
    "add",
    "check_topic",
    "compare",
    "load",
    "read_folder",
    "subjects",
]
