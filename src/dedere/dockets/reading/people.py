"""Parties and counsel as a page prints them, without what may not be kept.

Under a name stand dates, other names, and for whoever has no counsel an address, a telephone, the
number of a prisoner. Only the lines that are known to be none of these are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lxml import html

from dedere.dockets.model import Attorney
from dedere.dockets.reading.page import day, lines, squeeze, words

_ALIAS = re.compile(
    r"^(?:also known as|formerly known as|now known as|a/?k/?a|f/?k/?a|n/?k/?a|doing business as|"
    r"d/?b/?a|true name|other name|née|nee)\b[\s:.]*",
    re.IGNORECASE,
)
_RELATION = re.compile(
    r"^(?:agent of|on behalf of|individually|in his official|in her official|trustee of|"
    r"estate of|next friend of)\b.*",
    re.IGNORECASE,
)
_TERMINATED = re.compile(r"^terminated:\s*(?P<date>[\d/-]+)$", re.IGNORECASE)
_PRO_SE = re.compile(r"^pro\s*se$", re.IGNORECASE)
_COMPANY = re.compile(
    r"^(?:an? )?[A-Za-z ,.]*\b(?:corporation|company|partnership|llc|inc)\.?$", re.I
)
_DESIGNATION = re.compile(r"^designation:\s*(.+)$", re.IGNORECASE)
_NUMBERED = re.compile(r"^(?P<type>.*?)\s*\(\s*(?P<number>\d{1,4})\s*\)\s*$", re.S)
ENTERED = re.compile(r"\(Entered:\s*([\d/-]+)\)", re.I)
"""The day on which the clerk entered it, which stands at the end of an entry's text."""
_BAR = re.compile(r"^bar status", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class About:
    """What stands under a name and may be kept."""

    aliases: tuple[str, ...] = ()
    date_terminated: date | None = None
    kept: str = ""
    flags: tuple[str, ...] = ()


def about(shown: list[str]) -> About:
    """Read the lines under a party's name; lines of unknown sort are dropped."""
    aliases: list[str] = []
    kept: list[str] = []
    ended: date | None = None
    flags: list[str] = []
    waiting = ""
    for raw in shown:
        line = squeeze(raw)
        if not line:
            continue
        if (match := _TERMINATED.match(line)) is not None:
            ended = ended or day(match["date"])
            kept.append(line)
            flags.append("TERMINATED")
            waiting = ""
        elif (match := _ALIAS.match(line)) is not None:
            name = line[match.end() :].strip()
            if name:
                aliases.append(name)
                kept.append(line)
            waiting = "" if name else line
        elif waiting:
            aliases.append(line)
            kept.append(f"{waiting} {line}")
            waiting = ""
        elif _PRO_SE.match(line):
            flags.append("PRO SE")
            kept.append("PRO SE")
        elif _RELATION.match(line) or _COMPANY.match(line):
            kept.append(line)
    return About(
        tuple(dict.fromkeys(aliases)),
        ended,
        "\n".join(dict.fromkeys(kept)),
        tuple(dict.fromkeys(flags)),
    )


def numbered(kind: str) -> tuple[str, int | None]:
    """``Defendant (2)`` is the type Defendant with the number 2."""
    match = _NUMBERED.match(kind)
    if match is None:
        return squeeze(kind), None
    return squeeze(match["type"]), int(match["number"])


def roles_in(shown: list[str]) -> tuple[tuple[str, ...], str | None]:
    """The roles of counsel and how they were designated; what says neither is dropped."""
    roles: list[str] = []
    designation: str | None = None
    for line in map(squeeze, shown):
        if (match := _DESIGNATION.match(line)) is not None:
            designation = match[1]
        elif line and not _BAR.match(line):
            roles.append(line)
    return tuple(dict.fromkeys(roles)), designation


def attorneys_in(cell: html.HtmlElement) -> tuple[Attorney, ...]:
    """Counsel in the right-hand cell of a party: name, roles, designation; no address."""
    found: list[Attorney] = []
    for bold in cell.iter("b", "strong"):
        if bold.find(".//u") is not None or not (name := words(bold)):
            continue
        # What stands between this name and the next one belongs to this attorney.
        roles: list[str] = []
        designation: str | None = None
        if _PRO_SE.match(squeeze(bold.tail or "")):
            roles.append("PRO SE")
        for sibling in bold.itersiblings():
            if sibling.tag in ("b", "strong"):
                break
            if _PRO_SE.match(squeeze(sibling.tail or "")):
                roles.append("PRO SE")
            if sibling.tag not in ("i", "em"):
                continue
            more, said = roles_in(lines(sibling))
            roles.extend(more)
            designation = said or designation
        found.append(Attorney(_name(name), tuple(dict.fromkeys(roles)), designation))
    return tuple(found)


def _name(printed: str) -> str:
    """``Jim Y. Lynn , Jr`` as it is written by hand."""
    return re.sub(r"\s+,", ",", printed)
