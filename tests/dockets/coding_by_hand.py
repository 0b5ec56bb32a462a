"""Invented dockets for the tests of coding: a few lines of text become a docket."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.dockets import coding, defendants
from dedere.dockets.coding import Coded
from dedere.dockets.model import Attorney, Count, Docket, Entry, Form, Party, Source

NAME = "Ana Ejemplo"
"""The defendant of every invented docket."""


def docket(
    entries: str,
    *,
    counts: tuple[tuple[str, str], ...] = (),
    complaints: tuple[str, ...] = (),
    court: str = "txsd",
    number: str = "4:21-cr-09999",
    caption: str = "United States v. Ejemplo",
    form: Form = Form.DOCKET_REPORT,
    coverage: str = "full",
    parties: tuple[Party, ...] | None = None,
    aliases: tuple[str, ...] = (),
    **more: Any,
) -> Docket:
    """A docket of *entries*: one a line, ``2021-02-03 12 TEXT``, with ``-`` for no number."""
    printed = [Count(name, said, "pending") for name, said in counts]
    printed += [Count(name, "", "complaint") for name in complaints]
    if parties is None:
        parties = (
            Party(
                NAME, "Defendant", 1, aliases, counts=tuple(printed),
                attorneys=(Attorney("Luis Inventado"),),
            ),
            Party("USA", "Plaintiff", attorneys=(Attorney("Rosa Fiscal"),)),
        )  # fmt: skip
    return Docket(
        source=Source("invented.html", "0" * 64, form),
        court=court,
        docket_number=number,
        docket_number_printed=number,
        caption=caption,
        parties=parties,
        entries=tuple(_entries(entries, form)),
        coverage=coverage,
        is_criminal=True,
        **more,
    )


def _entries(lines: str, form: Form) -> list[Entry]:
    found = []
    stripped = [line.strip() for line in lines.splitlines() if line.strip()]
    for i, line in enumerate(stripped):
        match = re.match(r"(\d{4}-\d\d-\d\d) (\S+) (.*)$", line)
        assert match, line
        day = date.fromisoformat(match[1])
        titles = form is Form.HISTORY_TITLES
        found.append(
            Entry(
                i, None if match[2] == "-" else match[2], match[3], day, day,
                title=match[3] if titles else None, from_titles=titles,
            )
        )  # fmt: skip
    return found


def coded(entries: str, **more: Any) -> Coded:
    """The proposals for the one defendant of an invented docket."""
    made = docket(entries, **more)
    (one,) = defendants.of(made)
    return coding.propose(made, one)


def values(entries: str, **more: Any) -> dict[str, Any]:
    """The proposed variables alone."""
    return coded(entries, **more).variables
