"""Charge strings and dispositions read as law: what was charged, and what became of it.

``read_count`` reads the string that names a count, ``read_disposition`` the words beside it,
``combine`` adds up the counts of one defendant, and ``statutes_in`` finds the statutes in running
text. Nothing here raises on any text, and nothing is said that the text does not print: a string
without a statute has none. What is known of a statute (class, family of the treaty's Appendix,
longest term) is data, in ``statutes.yaml``.
"""

from dedere.dockets.charges.charge import Charge, read_count, short_form
from dedere.dockets.charges.classes import CLASSES, Group, OffenseClass
from dedere.dockets.charges.classing import Class, Family, Maximum
from dedere.dockets.charges.combining import Counted, Sentence, combine
from dedere.dockets.charges.dispositions import (
    Disposition,
    Judgment,
    read_by_count,
    read_disposition,
)
from dedere.dockets.charges.labels import Label, Number
from dedere.dockets.charges.outcomes import Outcome, Words
from dedere.dockets.charges.statute import Statute
from dedere.dockets.charges.statutes import statutes_in
from dedere.dockets.charges.terms import Amount, Term
from dedere.dockets.model import Count

__all__ = [
    "CLASSES",
    "Amount",
    "Charge",
    "Class",
    "Counted",
    "Disposition",
    "Family",
    "Group",
    "Judgment",
    "Label",
    "Maximum",
    "Number",
    "OffenseClass",
    "Outcome",
    "Sentence",
    "Statute",
    "Term",
    "Words",
    "combine",
    "read",
    "read_by_count",
    "read_count",
    "read_disposition",
    "short_form",
    "statutes_in",
]


def read(count: Count) -> tuple[Charge, Disposition]:
    """A count of the header with its disposition.

    The section tells one thing only: that pending and terminated counts end in a label and
    complaints do not.
    """
    labeled = count.section != "complaint"
    return read_count(count.name, labeled=labeled), read_disposition(count.disposition)
