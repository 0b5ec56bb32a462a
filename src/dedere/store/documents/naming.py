"""The name of a file that somebody sent: what may stay of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 120


def cleaned(sent: str, suffixes: Sequence[str]) -> str:
    """A name without folders, hidden characters and what a system reads as an order.

    The suffix tells what the content is: a PDF that was sent as ``x.exe`` becomes ``x.exe.pdf``.

    Args:
        sent: the name as it came.
        suffixes: those of the kind, the usual one first: ``(".jpg", ".jpeg")``.
    """
    name = unicodedata.normalize("NFC", sent.replace("\\", "/")).rpartition("/")[2]
    # Letters, marks, digits and plain signs; what turns the direction of writing is none of them.
    plain = "".join(
        c if unicodedata.category(c)[0] in "LMN" or c in " ._-()[],+@&'" else "-" for c in name
    )
    plain = re.sub(r"-{2,}", "-", re.sub(r"\s+", " ", plain)).strip(" .-")
    stem, dot, suffix = plain.rpartition(".")
    if dot and f".{suffix.casefold()}" in suffixes:
        plain, ending = stem.rstrip(" .-"), f".{suffix.casefold()}"
    else:
        ending = suffixes[0]
    return f"{plain[:LONGEST].rstrip(' .-') or 'document'}{ending}"
