"""What changed about the parties: who came, who ended, counsel, counts and their dispositions."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

from dedere.bilingual import Text
from dedere.dockets import charges
from dedere.dockets.coding import quoting
from dedere.dockets.model import Attorney, Count, Docket, Party
from dedere.dockets.watch.changes import HeaderChange, Part
from dedere.dockets.watch.comparing_words import key

T = TypeVar("T")
_PROTECTED = re.compile(r"victim|minor|witness|confidential|informant|juvenile", re.IGNORECASE)
_OF_COUNTS = ("counts", "resolution", "counts_dropped")
_OF_DISPOSITIONS = ("counts", "resolution", "plea", "sentence", "counts_dropped", "forfeiture")


def parties_changed(
    old: Docket, new: Docket, hidden: Sequence[str], *, counts: bool
) -> Iterator[HeaderChange]:
    """The changes of the parties; of their counts only where *counts*, as both copies show them.

    Forms differ in what they print of a party, and a sheet of one defendant does not print the
    others: whoever is missing there has not gone.
    """
    pairs, gone, added = _paired(old.parties, new.parties, _SIGNS)
    same_form = old.source.form == new.source.form
    for before, after in pairs:
        yield from _renamed(before, after)
        if same_form:
            yield from _party_changed(before, after)
            yield from _counsel_changed(_name(after), before.attorneys, after.attorneys)
        if counts:
            yield from _counts_changed(after.name, before.counts, after.counts, hidden)
    if not same_form or old.defendant_number != new.defendant_number:
        return
    for party in added:
        name = _name(party)
        said = _PARTY_NEW.format(name=name, kind=party.type)
        yield HeaderChange(Part.PARTY, name, None, name, said, _of_party(party))
        if counts:
            yield from _counts_changed(party.name, (), party.counts, hidden)
    for party in gone:
        name = _name(party)
        said = _PARTY_GONE.format(name=name, kind=party.type)
        yield HeaderChange(Part.PARTY, name, name, None, said, _of_party(party))


def _renamed(before: Party, after: Party) -> Iterator[HeaderChange]:
    name = _name(after)
    if key(before.name) != key(after.name):
        said = _RENAMED.format(before=_name(before), after=name)
        sealed = ("sealing",) if re.search(r"\bsealed|sld\b", before.name, re.I) else ()
        yield HeaderChange(Part.PARTY, name, _name(before), name, said, sealed)


def _party_changed(before: Party, after: Party) -> Iterator[HeaderChange]:
    name = _name(after)
    for alias in after.aliases:
        if key(alias) not in {key(one) for one in before.aliases} and not _protected(after):
            said = _ALIAS.format(name=name, alias=alias)
            yield HeaderChange(Part.PARTY, name, None, alias, said)
    if before.date_terminated != after.date_terminated:
        day = after.date_terminated
        said = (
            _ENDED.format(name=name, day=day.isoformat()) if day else _OPEN_AGAIN.format(name=name)
        )
        ends = (before.date_terminated, day)
        shown = tuple(one.isoformat() if one else None for one in ends)
        yield HeaderChange(Part.PARTY, name, shown[0], shown[1], said, ("resolution",))


def _counsel_changed(
    name: str, before: Sequence[Attorney], after: Sequence[Attorney]
) -> Iterator[HeaderChange]:
    there = {key(one.name) for one in before}
    still = {key(one.name) for one in after}
    for one in after:
        if key(one.name) not in there:
            said = _COUNSEL_NEW.format(counsel=one.name, name=name)
            yield HeaderChange(Part.COUNSEL, name, None, one.name, said, _of_counsel(name))
    for one in before:
        if key(one.name) not in still:
            said = _COUNSEL_GONE.format(counsel=one.name, name=name)
            yield HeaderChange(Part.COUNSEL, name, one.name, None, said, _of_counsel(name))


def _counts_changed(
    name: str, before: Sequence[Count], after: Sequence[Count], hidden: Sequence[str]
) -> Iterator[HeaderChange]:
    """Counts are one count where they are printed alike, else where they have one label."""
    pairs, gone, added = _paired(before, after, _COUNT_SIGNS)
    for one, other in pairs:
        label = _label(other)
        if one.name != other.name and key(one.name) != key(other.name):
            said = _COUNT_READS.format(label=label, name=name, after=_masked(other.name, hidden))
            yield _count(label, one.name, other.name, said, _OF_COUNTS, hidden)
        if one.section != other.section:
            said = _COUNT_MOVED.format(
                label=label, name=name, before=_section(one), after=_section(other)
            )
            yield _count(label, one.section, other.section, said, _OF_COUNTS, hidden)
        if key(one.disposition) != key(other.disposition):
            said = _disposed(label, name, one, other, hidden)
            yield _count(label, one.disposition, other.disposition, said, _OF_DISPOSITIONS, hidden)
    for one in added:
        said = _COUNT_NEW.format(name=name, count=_masked(one.name, hidden), where=_section(one))
        yield _count(_label(one), None, one.name, said, (*_OF_COUNTS, "charging"), hidden)
    for one in gone:
        said = _COUNT_GONE.format(name=name, count=_masked(one.name, hidden), where=_section(one))
        yield _count(_label(one), one.name, None, said, _OF_COUNTS, hidden)


def _count(
    label: str,
    before: str | None,
    after: str | None,
    said: Text,
    variables: tuple[str, ...],
    hidden: Sequence[str],
) -> HeaderChange:
    one, other = (
        _masked(words, hidden) if words is not None else None for words in (before, after)
    )
    return HeaderChange(Part.COUNT, label, one, other, said, variables)


def _disposed(label: str, name: str, one: Count, other: Count, hidden: Sequence[str]) -> Text:
    parts = {"label": label, "name": name, "after": _masked(other.disposition, hidden)}
    if not other.disposition.strip():
        return _DISPOSITION_GONE.format(**parts)
    if not one.disposition.strip():
        return _DISPOSED.format(**parts)
    return _DISPOSED_ANEW.format(**parts, before=_masked(one.disposition, hidden))


# -- finding partners ----------------------------------------------------------------------------


def _paired(
    before: Sequence[T], after: Sequence[T], signs: Iterable[Callable[[T], Hashable | None]]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pairs by the first sign that both have, each partner once; then who is left on each side."""
    mine, theirs = list(enumerate(before)), list(enumerate(after))
    pairs: list[tuple[int, T, T]] = []
    for sign in signs:
        waiting: dict[Hashable, list[tuple[int, T]]] = {}
        for place, one in theirs:
            if (said := sign(one)) is not None:
                waiting.setdefault(said, []).append((place, one))
        left = []
        for place, one in mine:
            said = sign(one)
            found = waiting.get(said) if said is not None else None
            if found:
                there, other = found.pop(0)
                theirs = [kept for kept in theirs if kept[0] != there]
                pairs.append((place, one, other))
            else:
                left.append((place, one))
        mine = left
    together = [(one, other) for _, one, other in sorted(pairs, key=lambda pair: pair[0])]
    return together, [one for _, one in mine], [one for _, one in theirs]


def _kind(party: Party) -> str:
    return party.type.casefold().split("(")[0].strip()


_SIGNS: tuple[Callable[[Party], Hashable | None], ...] = (
    lambda party: (_kind(party), party.number, key(party.name)),
    lambda party: (_kind(party), party.number) if party.number is not None else None,
    lambda party: (_kind(party), key(party.name)),
)
_COUNT_SIGNS: tuple[Callable[[Count], Hashable | None], ...] = (
    lambda count: (count.name, count.section, count.disposition),
    lambda count: (count.name, count.section),
    lambda count: key(count.name),
    lambda count: (count.section == "complaint", _label(count)) if _label(count) != "–" else None,
)


def _label(count: Count) -> str:
    charge, _ = charges.read(count)
    return charge.label.printed if charge.label is not None else "–"


def _section(count: Count) -> Text:
    return _SECTIONS.get(count.section) or Text(count.section or "–", count.section or "–")


def _masked(words: str, hidden: Sequence[str]) -> str:
    return quoting.mask(" ".join(words.split()), hidden)


def _protected(party: Party) -> bool:
    return _PROTECTED.search(party.type) is not None


def _name(party: Party) -> str:
    """The name as it may be written down: witnesses and victims have none."""
    return quoting.REMOVED if _protected(party) else party.name


def _of_party(party: Party) -> tuple[str, ...]:
    if _protected(party):
        return ("victims",) if "victim" in party.type.casefold() else ()
    return ("prosecutors",) if party.type.casefold().startswith("plaintiff") else ()


def _of_counsel(name: str) -> tuple[str, ...]:
    government = re.fullmatch(r"usa|u\.s\.a\.|united states(?: of america)?", name.strip(), re.I)
    return ("prosecutors",) if government else ()


_SECTIONS = {
    "pending": Text("pending", "pendientes"),
    "terminated": Text("terminated", "terminados"),
    "complaint": Text("complaints", "denuncias"),
}
_PARTY_NEW = Text("New party: {name} ({kind}).", "Parte nueva: {name} ({kind}).")
_PARTY_GONE = Text("Party gone: {name} ({kind}).", "Parte que ya no aparece: {name} ({kind}).")
_RENAMED = Text("The party {before} is now {after}.", "La parte {before} ahora es {after}.")
_ALIAS = Text("{name}: also known as {alias}.", "{name}: también {alias}.")
_ENDED = Text("{name}: ended on {day}.", "{name}: terminó el {day}.")
_OPEN_AGAIN = Text("{name}: no longer ended.", "{name}: ya no consta terminado.")
_COUNSEL_NEW = Text("{name}: new counsel, {counsel}.", "{name}: abogado nuevo, {counsel}.")
_COUNSEL_GONE = Text(
    "{name}: counsel no longer shown, {counsel}.", "{name}: ya no figura el abogado {counsel}."
)
_COUNT_NEW = Text(
    "{name}: new count among the {where}: {count}.",
    "{name}: cargo nuevo entre los {where}: {count}.",
)
_COUNT_GONE = Text(
    "{name}: count gone from the {where}: {count}.",
    "{name}: cargo que ya no está entre los {where}: {count}.",
)
_COUNT_MOVED = Text(
    "{name}, count {label}: moved from {before} to {after}. That alone is no outcome.",
    "{name}, cargo {label}: pasó de {before} a {after}. Eso solo no es un resultado.",
)
_COUNT_READS = Text("{name}, count {label}: now reads {after}.", "{name}, cargo {label}: {after}.")
_DISPOSED = Text("{name}, count {label}: {after}", "{name}, cargo {label}: {after}")
_DISPOSED_ANEW = Text(
    "{name}, count {label}: {after} (before: {before})",
    "{name}, cargo {label}: {after} (antes: {before})",
)
_DISPOSITION_GONE = Text(
    "{name}, count {label}: the disposition is gone.",
    "{name}, cargo {label}: la resolución ya no aparece.",
)
