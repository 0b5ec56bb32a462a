"""The hearings of a docket: what each entry says, laid over what earlier ones said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dedere.bilingual import Text
from dedere.dockets import entries
from dedere.dockets.coding.view import party_of
from dedere.dockets.defendants import of as defendants_of
from dedere.dockets.entries import Parsed, People
from dedere.dockets.events.order import reading_order
from dedere.dockets.model import Docket, Entry
from dedere.dockets.watch import seals
from dedere.dockets.watch.hearing_kinds import PHRASE, HearingKind
from dedere.dockets.watch.hearing_model import COMING, Hearing, Standing
from dedere.dockets.watch.settings import EVERY, Mention, mentions
from dedere.dockets.watch.slots import OPEN, Slot, named, newer


def hearings(docket: Docket, today: date, *, past: bool = False) -> tuple[Hearing, ...]:
    """The hearings that entries of *docket* set, by day.

    A later entry that resets or continues a hearing moves it, one that vacates it takes it off.
    Where a day cannot be read surely the hearing has none, and a doubt says why. It never raises.

    Args:
        docket: the docket.
        today: from which day on they are wanted.
        past: whether those that are over, and those that were held, are wanted too.
    """
    found = [slot for slot in _Calendar(docket).slots if past or slot.matters(today)]
    found.sort(key=lambda slot: (slot.day or date.max, str(slot.when.time if slot.when else "~")))
    return tuple(named(docket, found))


def left_out(found: Iterable[Hearing]) -> int:
    """How many of *found* go into no calendar because something speaks of a seal."""
    return sum(1 for one in found if one.sealed)


class _Calendar:
    """All hearings of a docket, as its entries tell them one after the other."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket
        self.slots: list[Slot] = []
        known = docket.parties
        more = [party_of(one) for one in defendants_of(docket)]
        self.people = People((*known, *(one for one in more if one not in known)))
        for entry in reading_order(docket):
            if PHRASE.search(entry.text or "") is None:
                continue
            parsed = entries.parse(entry, self.people)
            who = self._who(parsed)
            if who is None:
                continue
            said = mentions(parsed)
            for mention in said:
                self._add(_with_doubt(mention, said, _several(parsed)), entry, who)
        self._doubt_what_is_over()

    def _who(self, parsed: Parsed) -> frozenset[int] | None:
        """The numbers of the defendants it names; None where they are all of other sheets."""
        numbers: set[int] = set()
        for group in parsed.groups:
            if group.everyone:
                return frozenset()
            for one in group.named:
                known = [self.people.defendants[place].number for place in one.parties]
                numbers.update(number for number in known if number is not None)
                if one.number is not None:
                    numbers.add(one.number)
        mine = self.docket.defendant_number
        if mine is not None and numbers and mine not in numbers:
            return None
        return frozenset(numbers)

    # -- one mention -------------------------------------------------------------------------------

    def _add(self, mention: Mention, entry: Entry, who: frozenset[int]) -> None:
        if mention.kind is EVERY:
            for slot in self._coming(None, who, entry):
                self._say(slot, mention, entry, Standing.VACATED)
        elif mention.standing is Standing.VACATED:
            self._vacate(mention, entry, who)
        elif mention.standing in (Standing.HELD, Standing.NOT_HELD):
            self._hold(mention, entry, who)
        elif mention.standing is Standing.MOVED:
            meant = self._meant(mention, who, entry)[:1]
            for slot in meant:
                self._move(slot, mention, entry, _NO_NEW_DAY)
            if not meant and mention.was is not None:
                said = replace(mention, doubts=(*mention.doubts, _NO_NEW_DAY))
                self._new(said, entry, who)
        else:
            self._set(mention, entry, who)

    def _set(self, mention: Mention, entry: Entry, who: frozenset[int]) -> None:
        for slot in self.slots:
            named = slot.kind is mention.kind or "other" in (slot.kind.name, mention.kind.name)
            if (
                named
                and slot.concerns(who)
                and slot.day is not None
                and slot.day == mention.day
                and slot.standing in COMING
            ):
                if slot.kind.name == "other":
                    slot.kind, slot.printed = mention.kind, mention.printed
                self._say(slot, mention, entry, slot.standing)
                return
        candidates = self._meant(mention, who, entry)
        if candidates and (len(candidates) == 1 or mention.kind.once or mention.was is not None):
            self._move(candidates[0], mention, entry, None)
            return
        for slot in candidates or self._coming(mention.kind, who, entry):
            day = mention.day.isoformat() if mention.day else "?"
            slot.doubts.append(_ANOTHER.format(day=day, number=entry.number or "–"))
        self._new(mention, entry, who)

    def _meant(self, mention: Mention, who: frozenset[int], entry: Entry) -> list[Slot]:
        """The hearings whose place a mention may take, the likeliest first."""
        if mention.was is not None:
            on_the_day = [
                slot
                for slot in self.slots
                if slot.standing in OPEN and slot.day == mention.was and slot.concerns(who)
            ]
            same = [slot for slot in on_the_day if slot.kind is mention.kind]
            if same or (on_the_day and mention.kind.name == "other"):
                return same or on_the_day
        moved = [
            slot
            for slot in self.slots
            if slot.kind is mention.kind
            and slot.concerns(who)
            # "is CANCELLED. Sentencing is RESCHEDULED to": one entry takes it off and sets it anew.
            and (
                slot.standing is Standing.MOVED
                or (slot.standing is Standing.VACATED and slot.entry is entry)
            )
        ]
        if moved:
            return moved[-1:]
        coming = self._coming(mention.kind, who, entry)
        if mention.kind.once or mention.replaces or mention.standing is Standing.MOVED:
            if not coming and mention.kind.name == "other" and mention.standing is not Standing.SET:
                every = self._coming(None, who, entry)
                return every if len(every) == 1 else []
            return coming
        return []

    def _coming(self, kind: HearingKind | None, who: frozenset[int], entry: Entry) -> list[Slot]:
        """Hearings of a kind, or of any, that were still to come when *entry* was filed."""
        filed = entry.date_filed or entry.date_entered
        return [
            slot
            for slot in self.slots
            if slot.standing in COMING
            and (kind is None or slot.kind is kind)
            and slot.concerns(who)
            and slot.entry is not entry
            and (slot.day is None or filed is None or slot.day >= filed)
        ]

    def _vacate(self, mention: Mention, entry: Entry, who: frozenset[int]) -> None:
        day = mention.day or mention.was
        found = [slot for slot in self._coming(None, who, entry) if day and slot.day == day]
        same = [slot for slot in found if slot.kind is mention.kind]
        if day is None:
            same = self._coming(mention.kind, who, entry)
            found = []
        for slot in same or (found if mention.kind.name == "other" else []):
            self._say(slot, mention, entry, Standing.VACATED)
        if day is not None and not same and not found:
            self._new(mention, entry, who, day=day)

    def _hold(self, mention: Mention, entry: Entry, who: frozenset[int]) -> None:
        if mention.kind.name == "other" and any(
            slot.entry is entry or slot.day == mention.day for slot in self.slots
        ):
            return  # "Hearing held 8:58 to 9:21": the entry has named it before.
        for slot in self.slots:
            if (
                (slot.kind is mention.kind or slot.kind.name == "other")
                and slot.concerns(who)
                and slot.day == mention.day
                and (slot.standing in OPEN or slot.standing is mention.standing)
            ):
                slot.standing, slot.entry, slot.kind = mention.standing, entry, mention.kind
                slot.span = (mention.start, mention.end)
                return
        self._new(mention, entry, who)

    # -- writing a slot ----------------------------------------------------------------------------

    def _new(
        self, mention: Mention, entry: Entry, who: frozenset[int], day: date | None = None
    ) -> None:
        on = mention.day or day
        self.slots.append(
            Slot(
                kind=mention.kind,
                printed=mention.printed,
                standing=mention.standing,
                day=on,
                when=mention.when,
                who=who,
                entry=entry,
                span=(mention.start, mention.end),
                root=(
                    mention.kind.name,
                    entry.date_filed or entry.date_entered,
                    mention.was or on,
                ),
                was=[mention.was] if mention.was and mention.was != on else [],
                doubts=list(mention.doubts),
                sealed=seals.may_be_sealed(entry, self.docket),
            )
        )

    def _say(self, slot: Slot, mention: Mention, entry: Entry, standing: Standing) -> None:
        """The same hearing is spoken of again; a newer time or place takes the place of the old."""
        slot.standing, slot.entry, slot.span = standing, entry, (mention.start, mention.end)
        slot.sealed = slot.sealed or seals.may_be_sealed(entry, self.docket)
        if mention.when is not None and standing in COMING:
            old = slot.when
            slot.when = mention.when if old is None else newer(old, mention.when)
            slot.doubts = list(mention.doubts)

    def _move(self, slot: Slot, mention: Mention, entry: Entry, doubt: Text | None) -> None:
        if slot.day is not None and slot.day != mention.day and slot.day not in slot.was[-1:]:
            slot.was.append(slot.day)
        slot.day, slot.when = mention.day, mention.when
        slot.standing = Standing.RESET if mention.standing is Standing.SET else mention.standing
        slot.entry, slot.span = entry, (mention.start, mention.end)
        slot.printed = mention.printed if mention.kind is slot.kind else slot.printed
        slot.doubts = [*mention.doubts, *([doubt] if doubt else [])]
        slot.sealed = slot.sealed or seals.may_be_sealed(entry, self.docket)

    def _doubt_what_is_over(self) -> None:
        """What was set before the case was closed, or before a plea, may not take place."""
        closed = self.docket.date_terminated
        pleaded = [
            slot.day
            for slot in self.slots
            if slot.kind.name == "change_of_plea" and slot.standing is Standing.HELD and slot.day
        ]
        for slot in self.slots:
            spoken = slot.entry.date_filed or slot.entry.date_entered
            if slot.standing not in COMING or slot.day is None or spoken is None:
                continue
            if closed is not None and spoken <= closed < slot.day:
                slot.doubts.append(_CLOSED.format(day=closed.isoformat()))
            if slot.kind.name in _FOR_TRIAL and any(
                spoken <= day <= slot.day and slot.concerns(frozenset()) for day in pleaded
            ):
                slot.doubts.append(_PLEADED)


def _several(parsed: Parsed) -> bool:
    """Whether the entry names more than one person."""
    named = [one for group in parsed.groups for one in group.named]
    return len({one.parties or one.number or one.name.casefold() for one in named}) > 1 or any(
        group.everyone for group in parsed.groups
    )


def _with_doubt(mention: Mention, said: tuple[Mention, ...], several: bool) -> Mention:
    """Of hearings that one entry sets for several defendants nobody can say whose is which."""
    days = {one.day for one in said if one.kind is mention.kind and one.standing in COMING}
    if not several or len(days) < 2 or mention.standing not in COMING:
        return mention
    return replace(mention, doubts=(*mention.doubts, _WHOSE))


_FOR_TRIAL = frozenset({"trial", "jury_selection", "trial_conference"})
_WHOSE = Text(
    "The entry sets several of this kind, perhaps for different defendants.",
    "El asiento fija varias de este tipo, quizá para distintos acusados.",
)
_NO_NEW_DAY = Text(
    "It was taken from its day, and no new day can be read.",
    "Se quitó de su fecha y no se puede leer una nueva.",
)
_ANOTHER = Text(
    "Entry {number} sets another of the same kind for {day} and does not say whether this one "
    "stands.",
    "El asiento {number} fija otra igual para el {day} y no dice si esta sigue en pie.",
)
_CLOSED = Text(
    "The case was closed on {day}, after this was set.",
    "El caso se cerró el {day}, después de fijarse esto.",
)
_PLEADED = Text(
    "A plea hearing was held after this was set.",
    "Después de fijarse esto hubo una audiencia de declaración.",
)
