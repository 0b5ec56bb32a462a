"""Signs: what a clause of an entry says, as patterns that are data.

A sign has a label (what it means), an expression, the literals of which it needs one, and an
expression in whose presence it does not count. Each has an example and a counter-example in
``signs/*.yaml``; the tests run both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from dedere.dockets.own_data import parsed


@dataclass(frozen=True, slots=True)
class Sign:
    """One pattern."""

    label: str
    regex: re.Pattern[str]
    literals: tuple[str, ...]
    """In small letters; one of them stands in every text that the expression matches."""
    where: str = "clause"
    """``head``: at the beginning of the entry; ``clause``: in one clause; ``entry``: anywhere;
    ``tail``: in the notes that a clerk put behind."""
    unless: re.Pattern[str] | None = None
    """Where this stands before it in the sentence, in it, or close behind it, it does not count.
    For a head or a whole entry it may stand anywhere."""
    example: str = ""
    counter_example: str = ""


@cache
def load() -> tuple[Sign, ...]:
    """All signs, in the order of their files.

    Raises:
        ValueError: naming a sign that lacks a part or whose expression cannot be read.
    """
    found: list[Sign] = []
    folder = resources.files(__package__) / "signs"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".yaml"):
            for written in parsed(file.read_text("utf-8")):
                found.append(_sign(written, file.name))
    return tuple(found)


def _sign(written: dict[str, Any], file: str) -> Sign:
    label = written.get("label", "?")
    try:
        flags = 0 if written.get("case") else re.IGNORECASE
        regex = written["regex"].strip().replace("\n", "")
        where = written.get("where", "clause")
        if where == "clause":
            # A clause is searched within its sentence; a full stop inside is an abbreviation.
            regex = regex.replace("[^.;]", "[^;]")
        if where == "head":
            regex = rf"{HEAD}(?:{regex})"
        unless = written.get("unless")
        return Sign(
            label=label,
            regex=re.compile(regex, flags),
            literals=tuple(str(one).lower() for one in written["literals"]),
            where=where,
            unless=re.compile(unless.strip().replace("\n", ""), re.IGNORECASE) if unless else None,
            example=written["example"],
            counter_example=written["counter"],
        )
    except (KeyError, re.error) as problem:
        raise ValueError(f"{file}: the sign {label} cannot be read: {problem!r}") from problem


HEAD = (
    r"^\W*(?:(?:EP|QC|TEXT|ELECTRONIC|PAPERLESS|ORAL|FIRST|SECOND|THIRD|\w{0,3}NOTICE OF"
    r"|CORRECTED|FILED|ENTERED|ORIGINAL|(?:CERTIFIED |TRUE |REDACTED )*COP(?:Y|IES) OF(?: THE)?"
    r"|DUPLICATE) ?[:-]? ?)?"
    r"(?:SEALED DOCUMENT\W{0,4})?(?:\(?(?:UN|RE)?(?:REDACTED|SEALED|PUBLIC"
    r"|RESTRICTED)\)?(?: VERSION(?: OF)?)?[ :-]*){0,2}"
)
"""What may stand before the name of a paper."""
