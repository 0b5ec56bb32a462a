"""Which coded values rest on entries that a later copy of the docket no longer shows so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import model
from dedere.store import dockets
from dedere.store.access import Reader
from dedere.store.codings.acts import Value
from dedere.store.codings.checks import hash_of
from dedere.store.codings.reading import history_of
from dedere.store.models import Coding, DocketCopy


@dataclass(frozen=True, slots=True)
class Stale:
    """A value whose evidence the latest copy does not bear out."""

    value: Value
    kind: str
    """``gone`` (no such entry any more), ``changed`` (other words), ``header`` (counts or other
    parts above the entries changed)."""
    place: Mapping[str, Any]
    """The evidence, as it was pinned in the earlier copy."""
    now: int | None
    """Where the entry stands in the latest copy; None where it is gone."""

    @property
    def text(self) -> Text:
        """What changed, in words."""
        return _WORDS[self.kind]


def stale(reader: Reader, coding: Coding) -> list[Stale]:
    """The values of a coding that rest on what changed since; only of one that may be read.

    An entry is found again by its number and the words that were pinned, not by its place. Papers
    and notes are kept as they were and never go stale.
    """
    found: list[Stale] = []
    last = dockets.latest(coding.docket)
    used: dict[int, DocketCopy] = {}
    for value in history_of(reader, coding).standing.values():
        if value.copy == last.pk:
            continue
        if value.copy not in used:
            used[value.copy] = dockets.copy_for(reader, value.copy)
        found += _of(value, used[value.copy], last, coding.defendant)
    return found


def _of(value: Value, old: DocketCopy, new: DocketCopy, defendant: str) -> list[Stale]:
    before, after = dockets.read_again(old), dockets.read_again(new)
    found = []
    for place in value.evidence:
        if "header" in place:
            if _header(before, defendant) != _header(after, defendant):
                found.append(Stale(value, "header", place, None))
        elif "i" in place and place["i"] < len(before.entries):
            kind, now = _entry(before.entries[place["i"]], after, place)
            if kind is not None:
                found.append(Stale(value, kind, place, now))
    return found


def _entry(
    old: model.Entry, after: model.Docket, place: Mapping[str, Any]
) -> tuple[str | None, int | None]:
    """What became of an entry, and where it stands now."""
    if old.number is not None:
        same = [one for one in after.entries if one.number == old.number]
    else:
        same = [
            one for one in after.entries if one.number is None and one.date_filed == old.date_filed
        ]
    for one in same:
        if hash_of(one.text[place["start"] : place["end"]]) == place["words_sha256"]:
            return None, one.i
    words = old.text[place["start"] : place["end"]]
    for one in same:
        if words in one.text:
            return None, one.i
    # Without a number another entry of the day proves nothing about this one.
    if not same or old.number is None:
        return "gone", None
    return "changed", same[0].i


def _header(docket: model.Docket, defendant: str) -> tuple[Any, ...]:
    """What stands above the entries about a defendant: counts, dispositions, flags, numbers."""
    parties = [one for one in docket.parties if str(one.number or "") == defendant]
    if not parties:
        parties = [one for one in docket.parties if one.counts]
    return (
        docket.flags,
        docket.date_filed,
        docket.date_terminated,
        docket.magistrate_numbers,
        docket.related_numbers,
        tuple((one.counts, one.flags, one.date_terminated, one.aliases) for one in parties),
    )


_WORDS = {
    "gone": Text(
        "the entry is not in the latest copy", "el asiento no está en la copia más reciente"
    ),
    "changed": Text(
        "the entry has other words in the latest copy",
        "el asiento tiene otras palabras en la copia más reciente",
    ),
    "header": Text(
        "the part above the entries changed", "cambió la parte que está sobre los asientos"
    ),
}
