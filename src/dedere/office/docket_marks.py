"""The text of an entry with its marked passages: where words stand, and whose they are.

A mark belongs to one or more variables, and says so in words beside its color. What a proposal
quotes is masked and cut; here it is found again in the entry's own text. Words that are not found
mark the entry as a whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dedere.dockets.coding.quoting import REMOVED

WHOLE = (0, 0)
"""The span of an evidence that is the entry as a whole."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage of an entry, and the variable to which it belongs."""

    i: int
    start: int
    end: int
    """0 and 0: the entry as a whole."""
    variable: str
    sort: str
    """``proposal``, ``alternative-2``, ``event`` or ``pinned``."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand between two ends of marks; without variables they are plain."""

    text: str
    start: int
    end: int
    variables: tuple[str, ...] = ()
    pinned: bool = False
    ending: tuple[tuple[str, int, int, bool], ...] = ()
    """Marks that end here: variable, start, end, pinned; their names are printed after it."""


def place_of(words: str, text: str) -> tuple[int, int]:
    """Where *words*, as a proposal quotes them, stand in *text*; the whole entry where nowhere."""
    parts = [
        part
        for raw in re.split(r"\[(?:removed|medical facts removed)\]", words)
        if (part := " ".join(raw.removesuffix("…").split()).strip(" ,;:"))
    ]
    if not parts:
        return WHOLE
    joined = r"[\s\S]{0,200}?".join(
        r"\s+".join(re.escape(word) for word in part.split(" ")) for part in parts
    )
    found = re.search(joined, text) or re.search(joined, text, re.IGNORECASE)
    return (found.start(), found.end()) if found else WHOLE


def of_proposals(record: Mapping[str, Any], texts: Mapping[int, str]) -> list[Mark]:
    """The passages that the proposals, and the other readings, of a record rest on."""
    marks: list[Mark] = []
    for variable, listed in record.get("evidence", {}).items():
        marks += _marks(variable, "proposal", listed, texts)
    for variable, readings in record.get("alternatives", {}).items():
        for number, reading in enumerate(readings, 1):
            marks += _marks(variable, f"alternative-{number}", reading["evidence"], texts)
    return marks


def of_events(record: Mapping[str, Any], texts: Mapping[int, str]) -> list[Mark]:
    """The words of the events, under the variable of which each speaks."""
    marks = []
    for event in record.get("events", ()):
        variable = variable_of(event["label"])
        text = texts.get(event["i"])
        if variable is None or text is None or REMOVED in event["words"]:
            continue
        start, end = place_of(event["words"], text)
        if end:
            marks.append(Mark(event["i"], start, end, variable, "event"))
    return marks


def variable_of(label: str) -> str | None:
    """The variable of which an event speaks; None for what belongs to none."""
    while label:
        if label in _VARIABLES:
            return _VARIABLES[label]
        label = label.rpartition(".")[0]
    return None


_VARIABLES: dict[str, str | None] = {
    "charge": "charging",
    "seal": "sealing",
    "seal.restricted": "restricted_any",
    "seal.lodged": "restricted_any",
    "warrant": "warrants",
    "summons": "warrants",
    "arrest": "came_before_court",
    "custody": "came_before_court",
    "surrender": "came_before_court",
    "surrender.prison": None,
    "surrender.later": None,
    "appearance": "first_appearance",
    "arraignment": "arraignments",
    "interpreter": "interpreter",
    "consular": "consular_notification",
    "transfer": "transfers",
    "detention": "detention",
    "release": "detention",
    "plea": "plea",
    "trial": "verdict",
    "dismissal": "resolution",
    "sentencing.held": "sentencing_date",
    "sentence": "sentence",
    "judgment": "sentence",
    "forfeiture": "forfeiture",
    "supervision": "revocations",
    "reduction": "reduction",
    "appeal": "appeals",
    "appeal.waived": "appeal_waived",
    "habeas": "habeas",
    "extradition": "extradition",
}


def _marks(
    variable: str, sort: str, listed: Iterable[Any], texts: Mapping[int, str]
) -> Iterable[Mark]:
    for one in listed:
        if isinstance(one, dict) and one.get("i") in texts:
            start, end = place_of(one.get("words") or "", texts[one["i"]])
            yield Mark(one["i"], start, end, variable, sort)


def by_entry(marks: Iterable[Mark]) -> dict[int, list[Mark]]:
    """The marks of each entry, each passage of a variable once: what a person pinned goes first."""
    kept: dict[int, dict[tuple[int, int, str], Mark]] = defaultdict(dict)
    for mark in sorted(marks, key=lambda one: _RANK.get(one.sort.split("-")[0], 9)):
        kept[mark.i].setdefault((mark.start, mark.end, mark.variable), mark)
    found = {i: list(those.values()) for i, those in kept.items()}
    return {i: _without_inner(those) for i, those in found.items()}


_RANK = {"pinned": 0, "proposal": 1, "alternative": 2, "event": 3}


def _without_inner(marks: list[Mark]) -> list[Mark]:
    """Without words of events that stand inside a passage of the same variable."""
    return [
        mark
        for mark in marks
        if mark.sort != "event"
        or not any(
            other.variable == mark.variable
            and other is not mark
            and other.sort != "event"
            and other.start <= mark.start
            and mark.end <= other.end
            for other in marks
        )
    ]


def pieces(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """*text* cut where marks begin and end, in its order; nothing of it is lost or said twice."""
    inside = [one for one in marks if 0 <= one.start < one.end <= len(text)]
    edges = sorted({0, len(text), *(edge for one in inside for edge in (one.start, one.end))})
    cut = []
    for start, end in pairwise(edges):
        over = [one for one in inside if one.start <= start and end <= one.end]
        names = tuple(dict.fromkeys(one.variable for one in over))
        ending: dict[str, tuple[str, int, int, bool]] = {}
        for one in inside:
            if one.end == end:
                said = (one.variable, one.start, one.end, one.sort == "pinned")
                ending.setdefault(one.variable, said)
        cut.append(
            Piece(
                text[start:end],
                start,
                end,
                names,
                any(one.sort == "pinned" for one in over),
                tuple(ending.values()),
            )
        )
    return cut


def whole(marks: Iterable[Mark]) -> tuple[tuple[str, bool], ...]:
    """The variables to which an entry belongs as a whole, and whether a person said so."""
    found: dict[str, bool] = {}
    for one in marks:
        if one.end == 0:
            found[one.variable] = found.get(one.variable, False) or one.sort == "pinned"
    return tuple(found.items())
