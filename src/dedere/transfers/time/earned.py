"""Earned time credits of the First Step Act: a second counter, which shortens no term.

They move a person earlier to supervised release, at most so far as the law says and only where the
court imposed it, and for the rest to prerelease custody. They are never added to good-conduct time.
Nothing is foreseen: only participation up to the day of the computation counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from dedere.transfers.time.custody import Span
from dedere.transfers.time.numbers import Numbers
from dedere.transfers.time.sentence import Assessment, Sentence, Stretch

NOTHING = Span(0, 0)
_RANK = {"minimum": 0, "low": 1, "medium": 2, "high": 3}
_BOTH: tuple[bool, ...] = (False, True)


@dataclass(frozen=True, slots=True)
class Earned:
    """What was earned, and what of it can be used."""

    participation: Span
    """Days of successful participation that count."""
    capped: bool
    """Whether more days were given than there were since credits can be earned."""
    at_higher_rate: Span
    """Those of them that earn the higher rate."""
    credits: Span
    """Days earned."""
    applied: Span = NOTHING
    """Days by which prison ends earlier."""
    supervised: Span = NOTHING
    """Those of them that bring supervised release forward."""
    prerelease: Span = NOTHING
    """Those of them that are spent in prerelease custody."""


def earned(sentence: Sentence, on: int, numbers: Numbers, *, barred: bool) -> Earned:
    """The credits of a federal sentence for offenses from November 1987 on.

    Args:
        sentence: the sentence.
        on: the day as of which participation is counted, an ordinal.
        numbers: the numbers of the law.
        barred: whether there is a final order of removal, so that nothing can be applied.
    """
    rule = numbers.find("etc.days")
    if rule is None:
        return Earned(NOTHING, False, NOTHING, NOTHING)
    law_began = rule.in_force_from.toordinal() if rule.in_force_from else 1
    starts = sentence.starts_on
    possible = Span(_days(on, starts.latest, law_began), _days(on, starts.earliest, law_began))
    given, higher = _participation(sentence, on, law_began, possible, numbers)
    counted = Span(min(given.low, possible.low), min(given.high, possible.high))
    higher = Span(min(higher.low, counted.low), min(higher.high, counted.high))
    excluded = [part.excluded_from_earned_time for part in sentence.parts]
    low = (
        0
        if any(one is not False for one in excluded)
        else _credits(counted.low, higher.low, numbers)
    )
    high = (
        0 if any(one is True for one in excluded) else _credits(counted.high, higher.high, numbers)
    )
    made = Earned(counted, given.high > possible.high, higher, Span(low, high))
    return made if barred else _used(sentence, made, numbers)


def _days(on: int, start: int, law_began: int) -> int:
    return max(0, on - max(start, law_began) + 1)


def _credits(days: int, higher: int, numbers: Numbers) -> int:
    """So many days for each whole period, and more for the periods at the higher rate."""
    period, rate = numbers["etc.period_days"], numbers["etc.days"]
    more = numbers["etc.days_at_lower_risk"] - rate
    return rate * (days // period) + more * (higher // period)


# -- participation and its rate --------------------------------------------------------------------


def _participation(
    sentence: Sentence, on: int, law_began: int, possible: Span, numbers: Numbers
) -> tuple[Span, Span]:
    """Days of participation, and those of them that earn the higher rate."""
    if sentence.participation is None:
        return Span(0, possible.high), Span(0, possible.high)
    from_latest = max(law_began, sentence.starts_on.latest)
    from_earliest = max(law_began, sentence.starts_on.earliest)
    higher_rate = numbers["etc.days_at_lower_risk"]
    rates = [(one, _rates(one, sentence.risk, numbers)) for one in sentence.participation]
    all_ = [one for one, _ in rates]
    surely = [one for one, found in rates if found == {higher_rate}]
    perhaps = [one for one, found in rates if higher_rate in found]
    return (
        Span(_count(all_, from_latest, on, sure=True), _count(all_, from_earliest, on, sure=False)),
        Span(
            _count(surely, from_latest, on, sure=True),
            _count(perhaps, from_earliest, on, sure=False),
        ),
    )


def _count(stretches: Iterable[Stretch], first: int, on: int, *, sure: bool) -> int:
    """Days in stretches, each day once; those from before *first* or after *on* left out."""
    days = 0
    dated: set[int] = set()
    for one in stretches:
        if one.first is None or one.last is None:
            days += one.days or 0
            continue
        begins = one.first.latest if sure else one.first.earliest
        ends = one.last.earliest if sure else one.last.latest
        dated.update(range(max(begins, first), min(ends, on) + 1))
    return days + len(dated)


def _rates(stretch: Stretch, risk: tuple[Assessment, ...] | None, numbers: Numbers) -> set[int]:
    """The rates at which a stretch can have earned."""
    lower, higher = numbers["etc.days"], numbers["etc.days_at_lower_risk"]
    if stretch.rate is not None:
        return {stretch.rate}
    known = sorted(risk or (), key=lambda one: (one.on.earliest, one.on.latest))
    if stretch.first is not None:
        known = [one for one in known if one.on.latest <= stretch.first.earliest][-2:]
    if known and all(_RANK[one.level] >= _RANK["medium"] for one in known):
        return {lower}
    if len(known) < 2:
        return {lower, higher}
    return {
        higher if _RANK[after.level] <= min(_RANK["low"], _RANK[before.level]) else lower
        for before, after in pairwise(known)
    }


# -- use -------------------------------------------------------------------------------------------


def _used(sentence: Sentence, made: Earned, numbers: Numbers) -> Earned:
    """What can be applied, and where it goes, over all that may be true of what is not known."""
    most = numbers["etc.supervised_release_most_days"]
    last_low, both_low = _low_enough(sentence)
    found: list[tuple[int, int]] = []
    for credits in made.credits:
        for imposed in _may_be(sentence.supervised_release):
            for last in last_low:
                for both in both_low:
                    supervised = min(credits, most) if imposed and last else 0
                    found.append((supervised, credits - supervised if both else 0))
    return Earned(
        made.participation,
        made.capped,
        made.at_higher_rate,
        made.credits,
        applied=_span(supervised + prerelease for supervised, prerelease in found),
        supervised=_span(supervised for supervised, _ in found),
        prerelease=_span(prerelease for _, prerelease in found),
    )


def _low_enough(sentence: Sentence) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """Whether risk was low at the last assessment; and at the last two, or the warden agreed."""
    known = sorted(sentence.risk or (), key=lambda one: (one.on.earliest, one.on.latest))
    low = [_RANK[one.level] <= _RANK["low"] for one in known[-2:]]
    last: tuple[bool, ...] = (low[-1],) if low else _BOTH
    if sentence.warden_approved is True or (len(low) == 2 and all(low)):
        both: tuple[bool, ...] = (True,)
    elif low and not all(low):
        both = _BOTH if sentence.warden_approved is None else (False,)
    else:
        both = _BOTH
    return last, both


def _may_be(known: bool | None) -> tuple[bool, ...]:
    return _BOTH if known is None else (known,)


def _span(numbers: Iterable[int]) -> Span:
    found = list(numbers)
    return Span(min(found), max(found))
