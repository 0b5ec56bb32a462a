"""Orders that seal the case or the charge itself, and not one paper."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dedere.dockets.coding.view import Row, View
from dedere.dockets.entries.kinds import Kind

SAME_TIME = timedelta(days=1)
"""An order so near to the charge is about the charge."""

OF_CASE = re.compile(
    r"\bseal(?:ing)?(?: the| this| entire| criminal| court)* (?:case|complaint|indictment"
    r"|information|matter|charg\w+|arrest warrant|file|record|docket)\b",
    re.IGNORECASE,
)
_SEALED = re.compile(
    r"\b(?:case|complaint|indictment|information|matter|docket)\b[^.;]{0,60}?"
    r"\b(?:(?:is|are|be|is to be|shall be) (?:hereby |ordered )*)?"
    r"(?<!un)(?:sealed\b|(?:filed|placed|kept|maintained|docketed) under seal)",
    re.IGNORECASE,
)
_GRANTED = re.compile(r"\bgrant(?:ed|ing|s)\b|\bordered\b|\border to seal\b", re.IGNORECASE)
_REFUSED = re.compile(r"\bden(?:y|ied|ying)\b|\bunseal", re.IGNORECASE)


def seals_the_case(view: View, row: Row) -> bool:
    """Whether an order or minutes seal the case or the charge, by their words or the motion's."""
    if row.parsed.kind not in (Kind.ORDER, Kind.MINUTES) or _REFUSED.search(row.text):
        return False
    return bool(
        (OF_CASE.search(row.text) and _GRANTED.search(row.text))
        or (OF_CASE.search(row.text) and _BY_ITSELF.search(row.text))
        or _SEALED.search(row.text)
        or any(OF_CASE.search(motion.text) for motion in granted_by(view, row))
    )


def rules_on_seal(view: View) -> list[Row]:
    """The orders that rule by number on a motion to seal or unseal, whatever words they have."""
    asked = {row.entry.number for row in view.row_with("seal.motion")} - {None}
    return [
        row
        for row in view.rows
        if row.parsed.kind is Kind.ORDER
        and any(one.outcome and one.number in asked for one in row.parsed.refers)
    ]


def granted_by(view: View, row: Row) -> list[Row]:
    """The motions to seal that an order or minutes grant by number."""
    numbers = {
        one.number
        for one in row.parsed.refers
        if one.outcome and one.outcome.lower().startswith("grant")
    }
    return [
        motion
        for motion in view.row_with("seal.motion")
        if motion.entry.number in numbers and not _REFUSED.search(motion.text)
    ]


def sealed_warrants(view: View, days: list[date]) -> list[Row]:
    """The warrants issued with a charge of *days*, where the order that seals it names them too."""
    first = [
        row
        for row in {id(one): one for one in _orders(view)}.values()
        if row.filed is not None
        and row.parsed.kind in (Kind.ORDER, Kind.MINUTES)
        and not _REFUSED.search(row.text)
        and any(timedelta(0) <= row.filed - day <= SAME_TIME for day in days)
        and any(_WARRANTS.search(one.text) for one in (row, *granted_by(view, row)))
    ]
    return [
        row
        for row in view.row_with("warrant.issued")
        if row.filed is not None
        and row.parsed.kind not in (Kind.MINUTES, Kind.ORDER)
        and any(abs(row.filed - (one.filed or row.filed)) <= SAME_TIME for one in first)
    ]


def _orders(view: View) -> list[Row]:
    return [*view.row_with("seal.order", "seal.motion"), *rules_on_seal(view)]


_WARRANTS = re.compile(
    r"\bseal(?:ing)?\b[^.;]{0,60}?\b(?:and|,|&) (?:the )?(?:\w+ ){0,3}?warrants?\b"
    r"|\bseal(?:ing)? (?:the )?(?:arrest )?warrants?\b"
    r"|(?<!search )\bwarrants? (?:(?:is|are|be|shall|to|hereby|ordered) )*(?<!un)sealed\b",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(r"^\W*(?:\S+ ){0,3}?order\W{1,3}(?:to |for |that )?seal", re.IGNORECASE)


def sealed_by_order(view: View, day: date | None) -> bool:
    """Whether the charge of *day* was sealed by an order of that day or the next."""
    if day is None:
        return False
    first = min((row.filed for row in view.rows if row.filed), default=None)
    return any(
        row.filed is not None
        and timedelta(0) <= row.filed - day <= SAME_TIME
        and (seals_the_case(view, row) or (day == first and _seals_all(view, row)))
        for row in _orders(view)
    )


def _seals_all(view: View, row: Row) -> bool:
    """Whether a motion to seal that names no paper is granted: with the first one it is about."""
    return (
        row.parsed.kind is Kind.ORDER
        and not _REFUSED.search(row.text)
        and not names_another(view, row)
        and (
            _ALL_GRANTED.search(row.text) is not None
            or (not view.titles_only and _ALL_ORDERED.match(row.text) is not None)
        )
    )


def names_another(view: View, row: Row) -> bool:
    """Whether an order grants by number a motion that would seal one paper, and not the charge."""
    return any(
        not OF_CASE.search(motion.text) and not _BARE.search(motion.text)
        for motion in granted_by(view, row)
    )


_BARE = re.compile(
    r"\b(?:to|for) seal(?:ing)?\W*(?:$|referred\b|filed\b|by\b|as to\b|\()", re.IGNORECASE
)
_ALL_ORDERED = re.compile(
    r"^\W*(?:\S+ ){0,2}?order\W{1,3}(?:to )?seal(?:ing)?\W*(?:$|as to\b|by\b|signed\b|\()",
    re.IGNORECASE,
)
_ALL_GRANTED = re.compile(
    r"\bgranting\b[^.;]{0,30}\b(?:motion|application|request) (?:to|for) seal(?:ing)?\W*"
    r"(?:$|as to\b|by\b|\()",
    re.IGNORECASE,
)


def may_be_sealed(view: View, day: date | None) -> bool:
    """Whether only titles are printed and one of that time seals something that it does not name.

    Most likely it is the charge; the title does not say so.
    """
    return view.titles_only and any(
        row.filed is not None
        and day is not None
        and timedelta(0) <= row.filed - day <= SAME_TIME
        and _TITLE.match(row.text)
        for row in view.row_with("seal.order", "seal.motion")
    )


_TITLE = re.compile(
    r"^\W*(?:order|motion|order on motion) (?:to|for) seal(?:ing)?\W*$", re.IGNORECASE
)
