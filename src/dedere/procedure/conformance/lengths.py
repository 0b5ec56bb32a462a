"""How long the stretches of one history took, each with the two events between which it lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dedere.calendars import UNBOUNDED
from dedere.procedure.conformance.milestones import STRETCHES, Stretch
from dedere.procedure.conformance.spans import Span, between
from dedere.procedure.conformance.turns import is_suit
from dedere.procedure.history import Happening
from dedere.procedure.literal import Path
from dedere.procedure.replayed import Replayed


@dataclass(frozen=True)
class Length:
    """One stretch of one history."""

    history: str
    stretch: Stretch
    begins: Happening
    ends: Happening | None
    """None where its end is not recorded."""
    days: Span | None
    """None where its end is not recorded."""
    request: str | None = None
    suit: str | None = None


def lengths(replayed: Replayed, *, stretches: Sequence[Stretch] = STRETCHES) -> list[Length]:
    """The stretches of a history that its procedure has, in the order of the way.

    Of two requests that share both events only one length is given.
    """
    history = replayed.history
    order, suits = _order(replayed), _suits(replayed)
    found: dict[tuple[Stretch, int, int | None], Length] = {}
    for stretch in stretches:
        if history.requested_state not in stretch.procedures:
            continue
        for strand in _strands(order, stretch, suits):
            for one in _pairs(history.id, strand, stretch):
                end = one.ends.index if one.ends else None
                found.setdefault((stretch, one.begins.index, end), one)
    ended = {(one.stretch, one.begins.index) for one in found.values() if one.ends}
    return [
        one
        for one in found.values()
        if one.ends is not None or (one.stretch, one.begins.index) not in ended
    ]


def in_order(replayed: Replayed) -> list[Happening]:
    """The dated events in the order of the replay; what is no step of it, by its earliest day."""
    return _order(replayed)


def _order(replayed: Replayed) -> list[Happening]:
    place: dict[int, tuple[int, int]] = {}
    running = UNBOUNDED
    for number, one in enumerate(replayed.taken):
        running = max(running, one.date.earliest)
        if one.happening is not None:
            place.setdefault(one.happening.index, (running, number))
    dated = [one for one in replayed.history.happenings if one.date is not None]
    after_all = len(replayed.taken)

    def key(one: Happening) -> tuple[int, int, int, int]:
        assert one.date is not None  # noqa: S101 - filtered above
        day, number = place.get(one.index, (one.date.earliest, after_all))
        return day, number, one.date.latest, one.index

    return sorted(dated, key=key)


def _suits(replayed: Replayed) -> dict[int, set[Path]]:
    """By event, the suits that it belongs to: where it was taken, or as the record names them."""
    found: dict[int, set[Path]] = {}
    for one in replayed.taken:
        if one.happening is None:
            continue
        opened = one.step.opens
        if opened is not None and is_suit(opened):
            found.setdefault(one.happening.index, set()).add((*one.node[1], one.name))
        elif is_suit(one.node[0]):
            found.setdefault(one.happening.index, set()).add(one.node[1])
    for event in replayed.history.happenings:
        if event.suit is not None:
            found.setdefault(event.index, {(event.suit,)})
    return found


def _strands(
    order: list[Happening], stretch: Stretch, suits: dict[int, set[Path]]
) -> Iterator[list[Happening]]:
    """The events among which a stretch is looked for: those of one request, of one suit, or all."""
    if stretch.within == "case":
        yield order
    elif stretch.within == "suit":
        every = dict.fromkeys(path for one in order for path in sorted(suits.get(one.index, ())))
        for suit in every:
            yield [one for one in order if suit in suits.get(one.index, ())]
    else:
        named = dict.fromkeys(one.request for one in order if one.request is not None)
        requests: list[str | None] = [*named] or [None]
        for request in requests:
            yield [one for one in order if one.request in (request, None)]


def _pairs(history: str, strand: list[Happening], stretch: Stretch) -> Iterator[Length]:
    begins = [
        number
        for number, one in enumerate(strand)
        if stretch.begins.is_(one) and _comes_after(strand, number, stretch)
    ]
    over = -1
    for place, number in enumerate(begins):
        until = begins[place + 1] if place + 1 < len(begins) else len(strand)
        if stretch.first:
            until = len(strand)
            if number < over:
                continue
        ends = [at for at in range(number + 1, until) if stretch.ends.is_(strand[at])]
        begun = strand[number]
        if not ends:
            # Made again before it came, or it came before: then nothing is missing.
            if until == len(strand) and not any(map(stretch.ends.is_, strand[:number])):
                yield Length(history, stretch, begun, None, None, begun.request, begun.suit)
            continue
        over = ends[-1] if stretch.last else ends[0]
        end = strand[over]
        days = between(begun.date, end.date) if begun.date and end.date else None
        if days is not None:
            request = begun.request or end.request
            yield Length(history, stretch, begun, end, days, request, begun.suit)


def _comes_after(strand: list[Happening], number: int, stretch: Stretch) -> bool:
    if stretch.since is None:
        return True
    before = strand[:number]
    since = [place for place, one in enumerate(before) if stretch.since.is_(one)]
    return bool(since) and not any(stretch.ends.is_(one) for one in before[since[-1] :])
