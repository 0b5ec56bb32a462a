"""The rows that are compared: one for each reading of each mention's names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.calendars import NEVER
from dedere.statistics.linkage.folding import fold, spelling_key
from dedere.statistics.linkage.mention import Mention
from dedere.statistics.linkage.parsing import Names, Reading, names_of, surname_key
from dedere.statistics.linkage.words import Shares, words

Row = dict[str, Any]
_ABOUT = 366
COLUMNS: dict[str, str] = {
    "unique_id": "text",
    "mention": "text",
    **dict.fromkeys(("first", "second", "first_key", "second_key", "surnames"), "text"),
    **dict.fromkeys(("first_ends", "first_start", "given", "given_first", "initials"), "text"),
    **dict.fromkeys(("given_keys", "meant", "rare", "often", "nations", "places"), "texts"),
    "proceedings": "texts",
    "initials_only": "flag",
    **dict.fromkeys(("b0", "b1", "year", "month", "day", "defendant"), "number"),
    **dict.fromkeys(("sex", "suffix", "sheet"), "text"),
    **dict.fromkeys(("tf_surnames", "tf_first", "tf_given"), "share"),
}
"""The columns, and what is in each."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows, with the reading and the mention of each, and how many readings a mention has."""

    rows: tuple[Row, ...]
    reading: dict[str, Reading]
    names: dict[str, Names]


def rows_of(mentions: Sequence[Mention]) -> Rows:
    """The rows of *mentions*, by id; the order in which they come does not matter."""
    ordered = sorted(mentions, key=lambda one: one.id)
    names = {one.id: names_of(one) for one in ordered}
    surnames, given = _shares(names)
    rows: list[Row] = []
    reading: dict[str, Reading] = {}
    for one in ordered:
        told = names[one.id]
        about = _about_person(one, told)
        for number, read in enumerate(told.readings or (Reading(()),)):
            id = f"{one.id}#{number:03}"
            reading[id] = read
            rows.append(
                {"unique_id": id, "mention": one.id, **about, **_name(read, surnames, given)}
            )
    return Rows(tuple(rows), reading, names)


def _name(read: Reading, surnames: Shares, given: Shares) -> Row:
    own = words()
    first = surname_key(read.first) if read.first else None
    second = surname_key(read.second) if read.second else None
    whole = [one for one in read.given if len(one) > 1]
    keys = [spelling_key(one) for one in whole or read.given]
    meant = sorted({name for key in keys for name in own.names_of.get(key, {key})})
    of_first = surnames.share(first) if first else None
    both = of_first * surnames.share(second) if of_first and second else of_first
    share = None
    for place, key in enumerate(keys):
        one = given.share(key)
        share = one if share is None or place == 0 else share * max(one, own.more)
    return {
        "first": read.first or None,
        "second": read.second or None,
        "first_key": first,
        "second_key": second,
        "surnames": read.surnames or None,
        "first_ends": first[:3] + first[-2:] if first and len(first) > 4 else None,
        "first_start": first[:4] if first and len(first) > 4 else None,
        "given": " ".join(whole or read.given) or None,
        "given_first": keys[0] if keys else None,
        "given_keys": keys,
        "meant": meant if whole else [],
        "initials": "".join(one[0] for one in read.given) or None,
        "initials_only": bool(read.given) and not whole,
        "tf_surnames": both,
        "tf_first": of_first,
        "tf_given": share,
    }


def _about_person(one: Mention, told: Names) -> Row:
    own = words()
    keys = sorted({spelling_key(nick) for nick in told.nicknames} - {""})
    b0 = b1 = None
    day: date | None = None
    if one.birth is not None and not one.birth.date.is_never:
        open_by = _ABOUT if one.birth.about else 0
        b0, b1 = one.birth.date.earliest - open_by, min(one.birth.date.latest + open_by, NEVER)
        if b0 == b1:
            day = date.fromordinal(b0)
    places = [] if one.birthplace is None else [fold(part) for part in one.birthplace.split(",")]
    return {
        "rare": [key for key in keys if key not in own.nicknames],
        "often": [key for key in keys if key in own.nicknames],
        "nations": sorted(one.nationalities),
        "places": sorted({part for part in places if part}),
        "proceedings": sorted({proceeding_key(number) for number in one.proceedings} - {""}),
        "b0": b0,
        "b1": b1,
        "year": day.year if day else None,
        "month": day.month if day else None,
        "day": day.day if day else None,
        "sex": one.sex,
        "suffix": told.suffix or None,
        "sheet": one.source.sheet if one.source.number is not None else None,
        "defendant": one.source.number,
    }


def proceeding_key(number: str) -> str:
    """A number of a docket without judges' initials and leading zeros: ``3:21-CR-9999``."""
    parts = fold(number).split()
    kept = [one.lstrip("0") or "0" if one.isdigit() else one for one in parts]
    while len(kept) > 2 and kept[-1].isalpha():
        kept.pop()
    return "-".join(kept)


def _shares(names: dict[str, Names]) -> tuple[Shares, Shares]:
    """How common names are: what is declared, with what the mentions themselves show."""
    own = words()
    surnames: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for told in names.values():
        surnames.update({surname_key(one.first) for one in told.readings if one.first})
        given.update({spelling_key(one.given[0]) for one in told.readings if one.given})
    return (
        _added(own.surnames, surnames, len(names), own.strength),
        _added(own.given_names, given, len(names), own.strength),
    )


def _added(declared: Shares, counted: Counter[str], mentions: int, strength: int) -> Shares:
    of = {
        key: (counted[key] + strength * declared.share(key)) / (mentions + strength)
        for key in {*declared.of, *counted}
    }
    return Shares(of, strength * declared.otherwise / (mentions + strength))
