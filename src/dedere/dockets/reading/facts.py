"""The facts above the parties: numbers of other cases, dates, judges, flags.

The library keeps the dates and the judges and drops the rest. The labels are CM/ECF's own and are
alike in all courts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import html

from dedere.dockets.reading.page import cells_of, squeeze, words

_LABELS = {
    "caption": r"case\s+title",
    "filed": r"(?:date\s+filed|filed\s+date)",
    "terminated": r"date\s+terminated",
    "last": r"date\s+of\s+last\s+filing",
    "assigned": r"assigned\s+to",
    "referred": r"referred\s+to",
    "magistrate": r"magistrate\s+(?:judge\s+)?case\s+numbers?",
    "related": r"(?:related|lead|member|consolidated)\s+(?:case|docket)s?(?:\s+numbers?)?",
    "appeal": r"appeals?\s+(?:court\s+)?case\s+numbers?",
    "other": r"(?:other\s+court\s+case\s+numbers?|case\s+in\s+other\s+court)",
    "cause": r"cause",
    "nature": r"nature\s+of\s+suit",
}
_LABEL = re.compile(
    "|".join(rf"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()), re.IGNORECASE
)
_LISTS = frozenset(("magistrate", "related", "appeal", "other"))
_LABEL_END = re.compile(r"\s*(?:\(s\))?\s*(?::|(?<=\t))\s*")
_NUMBER = re.compile(r"(?<!\d)(?:(?:\d{1,2}:)?\d\d-?[A-Za-z]{1,5}-?\d{1,10}|\d\d-\d{3,6}\b)")
_PRINTED = re.compile(
    r"(?<![\w:-])(?P<office>\d{1,2}:)?(?P<year>\d\d)-?(?P<type>[A-Za-z]{1,5})-?(?P<serial>\d{1,10})"
    r"(?P<rest>(?:-[A-Za-z0-9_/]+|\s*\([A-Z]+\)|\s*\*[A-Z]+\*)*)"
)
_APPEAL = re.compile(r"\bUSCA|\bcircuit|\bappeals?\b|\bsupreme\b", re.I)


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a case as printed, and what it is made of."""

    short: str
    """``3:21-cr-09999``"""
    printed: str
    """``3:21-cr-09999-ABC-2``"""
    type: str
    """``cr``, ``mj``, ``mc``, ``cv`` …"""
    defendant: int | None
    """``2``: of whom the sheet is; None where it is of all."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the labels say; a label that is not there gives an empty tuple."""

    values: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def one(self, name: str) -> str | None:
        """The first value of a label."""
        found = self.values.get(name, ())
        return found[0] if found else None

    def all(self, name: str) -> tuple[str, ...]:
        """Each value of a label once."""
        return tuple(dict.fromkeys(self.values.get(name, ())))


def number_in(text: str) -> Number | None:
    """The first number of a case in *text*; None where there is none."""
    match = _PRINTED.search(text)
    if match is None:
        return None
    # Clerks also write 16cv1322, which is the same case as 16-cv-1322.
    short = f"{match['office'] or ''}{match['year']}-{match['type']}-{match['serial']}"
    last = re.search(r"-(\d{1,3})(?:\s*[(*][A-Z]+[)*])*$", match["rest"])
    return Number(short, match[0].strip(), match["type"].lower(), int(last[1]) if last else None)


def short_numbers(values: Iterable[str]) -> tuple[str, ...]:
    """The numbers of cases in *values* without the initials of judges."""
    found = (match[0] for value in values for match in _PRINTED.finditer(value))
    return tuple(dict.fromkeys(number.short for text in found if (number := number_in(text))))


def facts_in(shown: Iterable[str]) -> Facts:
    """Read the labels in the lines *shown*.

    A value stands after its label, in the same line or in the next cell; more numbers of cases
    may follow in lines of their own.
    """
    values: dict[str, list[str]] = {}
    current: str | None = None
    for line in shown:
        match = _LABEL.match(line)
        end = _LABEL_END.match(line, match.end()) if match is not None else None
        if match is not None and end is not None:
            current = match.lastgroup or ""
            found = line[end.end() :]
        elif current in _LISTS and _continues(current, line):
            found = line
        else:
            current = None
            continue
        if value := squeeze(found.replace("\t", " ")).strip(" ,;"):
            values.setdefault(current or "", []).append(value)
    _sort_other(values)
    return Facts({name: tuple(found) for name, found in values.items()})


def _continues(label: str, line: str) -> bool:
    """Whether a line goes on with the list of numbers above it."""
    if label in ("appeal", "other"):
        # The court's name may stand before the number.
        return _NUMBER.search(line) is not None and ":" not in line.split("\t")[0][-2:]
    return _NUMBER.match(line) is not None


def _sort_other(values: dict[str, list[str]]) -> None:
    """A case in another court is an appeal where its words say so."""
    for value in values.pop("other", []):
        values.setdefault("appeal" if _APPEAL.search(value) else "other", []).append(value)


def flags_before(root: html.HtmlElement, heading: html.HtmlElement | None) -> tuple[str, ...]:
    """The flags in the upper right corner: ``CLOSED``, ``SEALDC``, ``INTERPRETER``."""
    if heading is None:
        return ()
    found: list[str] = []
    for row in heading.xpath("preceding::tr"):
        for cell in cells_of(row):
            if (cell.get("align") or "").lower() != "right" or cell.find(".//table") is not None:
                continue
            if cell.find(".//input") is not None or cell.find(".//a") is not None:
                continue
            marks = cell.findall(".//span") or [cell]
            for mark in marks:
                found.extend(squeeze(part) for part in words(mark).split(","))
    return tuple(dict.fromkeys(flag for flag in found if flag and len(flag) <= 60))
