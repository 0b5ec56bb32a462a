"""A hearing while the entries are read, and what it becomes when all are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from dedere.bilingual import Text
from dedere.dockets.coding import quoting
from dedere.dockets.model import Docket, Entry
from dedere.dockets.watch.hearing_kinds import HearingKind
from dedere.dockets.watch.hearing_model import COMING, EntryRef, Hearing, Standing
from dedere.dockets.watch.places import zone_at
from dedere.dockets.watch.when import When

_RECENT = timedelta(days=365)
"""A hearing whose day cannot be read may still come, if its entry is not older than this."""
OPEN = COMING | {Standing.MOVED}
"""Standings of a hearing that may still take place."""


@dataclass(slots=True)
class Slot:
    """A hearing while the entries are read."""

    kind: HearingKind
    printed: str
    standing: Standing
    day: date | None
    when: When | None
    who: frozenset[int]
    entry: Entry
    span: tuple[int, int]
    root: tuple[str, date | None, date | None]
    """The kind as first named, the day of the entry that set it first, and the day that it set."""
    was: list[date] = field(default_factory=list)
    doubts: list[Text] = field(default_factory=list)
    sealed: bool = False

    def matters(self, today: date) -> bool:
        """Whether it is still of interest to whoever asks what comes."""
        if self.day is not None:
            return self.day >= today
        spoken = self.entry.date_filed or self.entry.date_entered
        return self.standing in OPEN and (spoken is None or today - spoken <= _RECENT)

    def concerns(self, who: frozenset[int]) -> bool:
        return not who or not self.who or bool(who & self.who)


def newer(old: When, new: When) -> When:
    """What the newer entry says, and of the older what the newer does not say."""
    return When(
        new.start,
        new.end,
        new.day,
        new.time or old.time,
        new.zone or old.zone,
        new.courtroom or old.courtroom,
        new.judge or old.judge,
        new.doubts,
    )


def named(docket: Docket, slots: list[Slot]) -> Iterable[Hearing]:
    """The slots as hearings; of two with one name the second gets a number."""
    seen: Counter[str] = Counter()
    make = partial(_hearing, docket, quoting.hidden_names(docket))
    for slot in slots:
        kind, first, day = slot.root
        who = "".join(f"-d{number}" for number in sorted(slot.who))
        name = "/".join(
            (
                docket.court or "-",
                docket.docket_number or "-",
                f"{kind}-{first or 'undated'}-{day or 'unread'}{who}",
            )
        )
        seen[name] += 1
        again = f"-{seen[name]}" if seen[name] > 1 else ""
        yield make(slot, f"{name}{again}@dedere")


def _hearing(docket: Docket, hidden: tuple[str, ...], slot: Slot, uid: str) -> Hearing:
    entry, when = slot.entry, slot.when
    zone, doubt = zone_at(
        docket.court,
        when.zone if when else None,
        (when.courtroom if when else None) or "",
        docket.docket_number,
    )
    timed = when is not None and when.time is not None
    return Hearing(
        uid=uid,
        docket=(docket.court, docket.docket_number),
        defendants=tuple(sorted(slot.who)),
        kind=slot.kind,
        printed=slot.printed,
        standing=slot.standing,
        day=slot.day,
        time=when.time if when else None,
        zone=zone,
        courtroom=when.courtroom if when else None,
        judge=when.judge if when else None,
        entry=EntryRef(entry.i, entry.number, entry.date_filed or entry.date_entered),
        words=quoting.quote(entry.text or "", *slot.span, hidden),
        was=tuple(slot.was),
        doubts=(*dict.fromkeys(slot.doubts), *([doubt] if doubt is not None and timed else [])),
        sealed=slot.sealed,
    )
