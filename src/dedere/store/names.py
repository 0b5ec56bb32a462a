"""Names of people, as they are compared: there are no accounts yet."""

from __future__ import annotations

import unicodedata


def fold(name: str) -> str:
    """A name without regard to case, accents and spaces."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c) and c.isprintable())
    return " ".join(plain.split())
