"""Two copies of one docket compared: what came, what went, what reads otherwise now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dedere.bilingual import Text
from dedere.dockets.coding import quoting
from dedere.dockets.defendants import of as defendants_of
from dedere.dockets.defendants import others_named
from dedere.dockets.entries.tail import cut
from dedere.dockets.model import Docket, Entry, Paper, Severity
from dedere.dockets.watch import comparing_said as said
from dedere.dockets.watch import seals
from dedere.dockets.watch.changes import Changes, EntryChange, Kind, NotShown, Words
from dedere.dockets.watch.comparing_words import body, differing, key, shown, squeezed
from dedere.dockets.watch.header import header_changed
from dedere.dockets.watch.matching import match
from dedere.dockets.watch.showing import Scope, number_of, scope_of
from dedere.dockets.watch.touching import Touched, together

_GAPS = 30
"""So many missing numbers are told one by one."""
_LONGEST_GAP = 1000
"""A leap further than this is a number misread."""


def compare(old: Docket, new: Docket, *, variables: bool = True) -> Changes:
    """What changed from *old* to *new*, two copies of one docket.

    Entries find their partners by number, words and day. What one of the copies could not show is
    no change and is told apart. It never raises: what makes the comparison doubtful is a caution.

    Args:
        old: the copy that was read before.
        new: the copy that was read now.
        variables: whether to tell which coded variables each change touches, which takes as long as
            reading both dockets for coding.
    """
    return _Comparison(old, new, variables=variables).changes()


class _Comparison:
    """The work of one comparison."""

    def __init__(self, old: Docket, new: Docket, *, variables: bool) -> None:
        self.old, self.new = old, new
        self.before, self.after = scope_of(old), scope_of(new)
        self.same_form = old.source.form == new.source.form
        hidden = {*quoting.hidden_names(old), *quoting.hidden_names(new)}
        self.hidden = tuple(sorted(hidden, key=lambda name: (-len(name), name)))
        self.touched = (Touched(old), Touched(new)) if variables else None
        self.unseen: dict[str, list[int]] = {}

    def changes(self) -> Changes:
        header, unseen = header_changed(self.old, self.new)
        entries = sorted(
            self._entries(),
            key=lambda one: (
                one.i_new if one.i_new is not None else len(self.new.entries) + (one.i_old or 0)
            ),
        )
        return Changes(
            old=self.old.source,
            new=self.new.source,
            entries=tuple(entries),
            header=tuple(header),
            not_shown=(*unseen, *self._not_shown()),
            cautions=tuple(self._cautions()),
        )

    # -- entries -----------------------------------------------------------------------------------

    def _entries(self) -> Iterator[EntryChange]:
        found = match(self.old, self.new)
        for one, other in found.pairs:
            yield from self._pair(one, other)
        for entry in found.only_new:
            yield from self._only_new(entry)
        for entry in found.only_old:
            yield from self._only_old(entry)

    def _only_new(self, entry: Entry) -> Iterator[EntryChange]:
        scope = self.before
        later = scope.is_after(entry)
        if not later and not self._should_show(scope, self.old, self.new, entry):
            self._mark("entries_before", entry.i)
            return
        surfaced = not later and _before_the_end(entry, scope, self.old)
        text = (said.SURFACED if surfaced else said.ADDED).format(entry=_name(entry))
        yield self._change(
            Kind.ADDED, text, None, entry, shown(entry.text, "+", self.hidden), late=surfaced
        )

    def _only_old(self, entry: Entry) -> Iterator[EntryChange]:
        if not self._should_show(self.after, self.new, self.old, entry):
            self._mark("entries_after", entry.i)
            return
        text = said.GONE.format(entry=_name(entry))
        yield self._change(Kind.GONE, text, entry, None, shown(entry.text, "-", self.hidden))

    def _should_show(self, scope: Scope, lacking: Docket, having: Docket, entry: Entry) -> bool:
        """Whether the copy that lacks *entry* would show it if it were there."""
        if not scope.could_show(entry, same_form=self.same_form):
            return False
        if lacking.defendant_number == having.defendant_number:
            return True
        # A sheet of one defendant leaves out the papers of the others.
        return lacking.defendant_number is None or not _of_several(having)

    def _pair(self, one: Entry, other: Entry) -> Iterator[EntryChange]:
        if one.number != other.number:
            yield self._change(Kind.NUMBERED, _renumbered(one, other), one, other)
        if one.date_filed != other.date_filed and None not in (one.date_filed, other.date_filed):
            text = said.DATED.format(
                entry=_name(other), before=one.date_filed, after=other.date_filed
            )
            yield self._change(Kind.DATED, text, one, other)
        if one.from_titles != other.from_titles:
            self._mark("texts_before" if one.from_titles else "texts_after", other.i)
        else:
            yield from self._read_again(one, other)
        yield from self._papers(one, other)

    def _read_again(self, one: Entry, other: Entry) -> Iterator[EntryChange]:
        """What of the entry's words is another."""
        if one.text == other.text or squeezed(one.text) == squeezed(other.text):
            return
        sealed = seals.turned(one, other, self.old, self.new)
        words = differing(one.text, other.text, self.hidden)
        if sealed is not None:
            text = (said.SEALED if sealed is Kind.SEALED else said.UNSEALED).format(
                entry=_name(other)
            )
            yield self._change(sealed, text, one, other, words)
            return
        before, after = body(one), body(other)
        if (before != after) if self.same_form else (key(before) != key(after)):
            yield self._change(
                Kind.EDITED, said.EDITED.format(entry=_name(other)), one, other, words
            )
        elif self.same_form and _note(one) != _note(other):
            yield self._change(Kind.NOTED, said.NOTED.format(entry=_name(other)), one, other, words)

    def _papers(self, one: Entry, other: Entry) -> Iterator[EntryChange]:
        before, after = _by_place(one.papers), _by_place(other.papers)
        if not self.same_form:
            # Forms list different papers: some the main one too, some attachments alone.
            if len(before) != len(after):
                more = len(after) > len(before)
                self._mark("papers_before" if more else "papers_after", other.i)
            return
        for place, paper in after.items():
            was = before.get(place)
            title = quoting.mask(paper.title, self.hidden) or "–"
            parts = {"paper": title, "entry": _name(other)}
            if was is None:
                yield self._change(Kind.PAPER_ADDED, said.PAPER_NEW.format(**parts), one, other)
            elif bool(was.sealed) != bool(paper.sealed):
                kind = Kind.SEALED if paper.sealed else Kind.UNSEALED
                text = said.PAPER_SEALED if paper.sealed else said.PAPER_UNSEALED
                yield self._change(kind, text.format(**parts), one, other)
            elif (paper.available and was.available is False) or (paper.text and not was.text):
                yield self._change(Kind.PAPER_OPENED, said.PAPER_OPEN.format(**parts), one, other)
        for place, paper in before.items():
            if place not in after:
                title = quoting.mask(paper.title, self.hidden) or "–"
                text = said.PAPER_GONE.format(paper=title, entry=_name(other))
                yield self._change(Kind.PAPER_GONE, text, one, other)

    def _change(
        self,
        kind: Kind,
        text: Text,
        one: Entry | None,
        other: Entry | None,
        words: tuple[Words, ...] = (),
        *,
        late: bool = False,
    ) -> EntryChange:
        entry = other or one
        assert entry is not None  # noqa: S101 - each change is of an entry
        i_old, i_new = (each.i if each is not None else None for each in (one, other))
        labels: tuple[str, ...] = ()
        variables: tuple[str, ...] = ()
        if self.touched is not None:
            older, newer = self.touched
            labels = together(newer.labels(i_new), older.labels(i_old))
            variables = together(newer.variables(i_new), older.variables(i_old))
        if kind in (Kind.SEALED, Kind.UNSEALED):
            variables = together(variables, ("sealing",))
        return EntryChange(
            kind=kind,
            text=text,
            number=entry.number,
            day=entry.date_filed or entry.date_entered,
            i_old=i_old,
            i_new=i_new,
            words=words,
            late=late,
            variables=variables,
            labels=labels,
        )

    # -- what could not be shown, and doubts -------------------------------------------------------

    def _mark(self, what: str, i: int) -> None:
        self.unseen.setdefault(what, []).append(i)

    def _not_shown(self) -> Iterator[NotShown]:
        for name, places in self.unseen.items():
            what, _, when = name.partition("_")
            count = len(places)
            text = said.UNSEEN[name].format(count=count)
            yield NotShown(what, when == "before", text, tuple(sorted(places)))
        known = [number for one in self.old.entries if (number := number_of(one)) is not None]
        there = {n for one in self.new.entries if (n := number_of(one)) is not None}
        gaps: list[int] = []
        if known and there and self.before.whole and self.after.whole:
            end = min(max(there), max(known) + _LONGEST_GAP)
            gaps = [number for number in range(max(known) + 1, end) if number not in there]
        if gaps:
            shown_gaps = ", ".join(map(str, gaps[:_GAPS])) + (" …" if len(gaps) > _GAPS else "")
            yield NotShown("numbers", False, said.GAPS.format(numbers=shown_gaps))

    def _cautions(self) -> Iterator[Text]:
        old, new = self.old, self.new
        if old.court and new.court and old.court != new.court:
            yield said.OTHER_COURT.format(before=old.court, after=new.court)
        if old.docket_number and new.docket_number and old.docket_number != new.docket_number:
            yield said.OTHER_NUMBER.format(before=old.docket_number, after=new.docket_number)
        elif (
            None not in (old.defendant_number, new.defendant_number)
            and old.defendant_number != new.defendant_number
        ):
            yield said.OTHER_SHEET.format(before=old.defendant_number, after=new.defendant_number)
        made = (self.before.made, self.after.made)
        if made[0] is not None and made[1] is not None and made[0] > made[1]:
            yield said.WRONG_ORDER.format(before=made[0], after=made[1])
        for docket, text in ((old, said.OLD_DOUBTFUL), (new, said.NEW_DOUBTFUL)):
            for problem in docket.problems:
                if problem.severity is not Severity.MENDED:
                    yield text.format(why=problem.text)


def _before_the_end(entry: Entry, scope: Scope, docket: Docket) -> bool:
    """Whether it stands before the last entry that the older copy shows."""
    numbers = [number for one in docket.entries if (number := number_of(one)) is not None]
    mine = number_of(entry)
    if mine is not None and numbers:
        return mine < max(numbers)
    day = entry.date_filed or entry.date_entered
    return day is not None and scope.reach is not None and day < scope.reach


def _of_several(docket: Docket) -> bool:
    """Whether the case has more than one defendant, as far as *docket* shows."""
    everybody = defendants_of(docket)
    return len(everybody) > 1 or others_named(docket, everybody[0])


def _note(entry: Entry) -> tuple[object, ...]:
    """What of the tail is said by the court; attachments are compared as papers."""
    _, tail = cut(entry.text or "")
    return tail.entered, tail.by, tail.magistrate_number, tuple(edit.words for edit in tail.edits)


def _by_place(papers: Iterable[Paper]) -> dict[tuple[str | None, int | str | None, int], Paper]:
    """Papers by number and attachment, where there is none by title; of equal ones each counts."""
    found: dict[tuple[str | None, int | str | None, int], Paper] = {}
    for paper in papers:
        name = paper.attachment if paper.attachment is not None else key(paper.title) or None
        again = 0
        while (paper.number, name, again) in found:
            again += 1
        found[paper.number, name, again] = paper
    return found


def _name(entry: Entry) -> Text:
    """``entry 12`` or ``the entry of 2021-02-03 without a number``."""
    if entry.number:
        return said.NUMBERED_ENTRY.format(number=entry.number)
    day = entry.date_filed or entry.date_entered
    return said.DAY_ENTRY.format(day=day.isoformat()) if day else said.BARE_ENTRY


def _renumbered(one: Entry, other: Entry) -> Text:
    if one.number is None:
        return said.NUMBER_GIVEN.format(number=other.number, day=other.date_filed or "–")
    if other.number is None:
        return said.NUMBER_TAKEN.format(number=one.number)
    return said.NUMBER_OTHER.format(before=one.number, after=other.number)
