"""What the pages of the office say, taken from templates and Python by Django and Babel."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.extract import extract
from django.utils.translation.template import templatize

import dedere.office

OFFICE = Path(dedere.office.__file__).parent
CATALOGUE = OFFICE / "locale/es/LC_MESSAGES/django.po"
KEYWORDS: dict[str, Any] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def messages() -> Iterator[tuple[str, Any]]:
    """Where a text stands, and the text: one, or two where it counts."""
    for path in sorted(OFFICE.rglob("*")):
        if path.suffix == ".html":
            source = templatize(path.read_text(encoding="utf-8"), origin=str(path))
        elif path.suffix == ".py":
            source = path.read_text(encoding="utf-8")
        else:
            continue
        where = str(path.relative_to(OFFICE))
        for _line, message, _comments, context in extract(
            "python", BytesIO(source.encode()), KEYWORDS, options={"encoding": "utf-8"}
        ):
            yield where, (context, message) if context else message
