"""`dedere law`: what dedere knows of the law, to read, to search, and to take along."""

from __future__ import annotations

from dedere.cli import law_authorities, law_elements, law_grounds
from dedere.cli.law import publishing, showing, words
from dedere.cli.law.group import app

__all__ = [
    "app",
    "law_authorities",
    "law_elements",
    "law_grounds",
    "publishing",
    "showing",
    "words",
]
