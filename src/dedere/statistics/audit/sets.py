"""Shares of one whole: of which wholes can they be?"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.statistics.audit.model import Finding, ShareSet, Verdict
from dedere.statistics.audit.rounding import NAMES, Interval, Rounding, stands_for
from dedere.statistics.audit.words import SHOWN, listed

Counts = tuple[range, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """A denominator that gives every share, and the counts that do."""

    denominator: int
    counts: Counts
    mode: Rounding


def fits(one: ShareSet, mode: Rounding, of: int) -> Fit | None:
    """The counts out of *of* that are printed as the shares, or None where there are none."""
    return _fits(one, mode, _intervals(one, mode), of)


def _intervals(one: ShareSet, mode: Rounding) -> list[Interval]:
    return [stands_for(share, mode) for share in one.shares]


def _fits(one: ShareSet, mode: Rounding, intervals: list[Interval], of: int) -> Fit | None:
    ranges: list[range] = []
    for interval in intervals:
        found = interval.counts(of)
        if not found:
            return None
        ranges.append(found)
    if one.exclusive:
        return _exclusive(one, ranges, of, mode)
    return Fit(of, tuple(ranges), mode)


def _exclusive(one: ShareSet, ranges: list[range], of: int, mode: Rounding) -> Fit | None:
    """Only counts that can stand together: all of them within the whole, or making it up."""
    least = sum(found[0] for found in ranges)
    most = sum(found[-1] for found in ranges)
    if least > of or (one.complete and most < of):
        return None
    kept = []
    for found in ranges:
        last = min(found[-1], of - (least - found[0]))
        first = max(found[0], of - (most - found[-1])) if one.complete else found[0]
        kept.append(range(first, last + 1))
    return Fit(of, tuple(kept), mode)


def weigh(one: ShareSet) -> Finding:
    """All denominators up to the bound, by every rounding that is asked for."""
    found: dict[int, list[Fit]] = {}
    for mode in one.rounding.modes:
        intervals = _intervals(one, mode)
        for of in range(1, one.max_denominator + 1):
            if (fit := _fits(one, mode, intervals, of)) is not None:
                found.setdefault(of, []).append(fit)
    denominators = sorted(found)
    counts = {str(of): _counts(found[of]) for of in denominators}
    numbers: dict[str, object] = {
        "shares": [share.plain() for share in one.shares],
        "denominators": denominators,
        "counts": counts,
    }
    if one.rounding is Rounding.UNKNOWN:
        numbers["roundings"] = {str(of): [str(f.mode) for f in found[of]] for of in denominators}
    return Finding(one, *_verdict(one, denominators, counts), numbers)


def _counts(fits_of_one: list[Fit]) -> list[int | list[int]]:
    """For each share its count, or the list of counts where several fit."""
    together: list[int | list[int]] = []
    for ranges in zip(*(fit.counts for fit in fits_of_one), strict=True):
        some = list(ranges[0]) if len(ranges) == 1 else sorted({k for one in ranges for k in one})
        together.append(some[0] if len(some) == 1 else some)
    return together


def _verdict(
    one: ShareSet, denominators: list[int], counts: dict[str, list[int | list[int]]]
) -> tuple[Verdict, Text]:
    rounding = NAMES[one.rounding]
    if one.of is not None:
        if one.of in denominators:
            return Verdict.CONSISTENT, _OF.format(
                of=one.of, counts=_said(counts[str(one.of)]), rounding=rounding
            )
        culprit = next(
            (
                share
                for share in one.shares
                if not any(stands_for(share, m).counts(one.of) for m in one.rounding.modes)
            ),
            None,
        )
        others = _OTHERS.format(some=_or(denominators)) if denominators else _NO_OTHER
        why = (
            _NOT_OF.format(of=one.of, share=culprit, rounding=rounding)
            if culprit is not None
            else _NOT_TOGETHER.format(of=one.of, rounding=rounding)
        )
        return Verdict.INCONSISTENT, listed(why, others.format(bound=one.max_denominator))
    if not denominators and not one.bounded and all(share.value <= 100 for share in one.shares):
        return Verdict.UNDETERMINED, _NONE_TRIED.format(
            bound=one.max_denominator, rounding=rounding
        )
    if not denominators:
        return Verdict.INCONSISTENT, _NONE.format(bound=one.max_denominator, rounding=rounding)
    return Verdict.CONSISTENT, _SOME.format(
        some=_or(denominators),
        bound=one.max_denominator,
        rounding=rounding,
    )


def _or(numbers: list[int]) -> Text:
    """Numbers as alternatives; of many the first ones, and how many there are."""
    if len(numbers) == 1:
        return Text(str(numbers[0]), str(numbers[0]))
    if len(numbers) > SHOWN:
        first = ", ".join(str(one) for one in numbers[:SHOWN])
        rest = len(numbers) - SHOWN
        return Text(f"{first} or one of {rest} more", f"{first} o uno de otros {rest}")
    first = ", ".join(str(one) for one in numbers[:-1])
    return Text(f"{first} or {numbers[-1]}", f"{first} o {numbers[-1]}")


def _said(counts: list[int | list[int]]) -> str:
    return ", ".join(str(one) if isinstance(one, int) else f"{one[0]}–{one[-1]}" for one in counts)


_OF = Text(
    "{counts} of {of} are printed so ({rounding}).",
    "{counts} de {of} se imprimen así ({rounding}).",
)
_NOT_OF = Text(
    "No whole number of {of} is printed as {share} % ({rounding}).",
    "Ningún número entero de {of} se imprime como {share} % ({rounding}).",
)
_NOT_TOGETHER = Text(
    "Each share can be of {of}, but not all together, as nobody may be counted twice ({rounding}).",
    "Cada proporción puede ser de {of}, pero no todas juntas, pues nadie se cuenta dos veces "
    "({rounding}).",
)
_OTHERS = Text("All fit together out of: {some}.", "Todas caben juntas de un total de: {some}.")
_NO_OTHER = Text(
    "No whole up to {bound} gives all of them.", "Ningún total hasta {bound} las da todas."
)
_NONE = Text(
    "No whole up to {bound} gives all of these shares ({rounding}).",
    "Ningún total hasta {bound} da todas estas proporciones ({rounding}).",
)
_NONE_TRIED = Text(
    "No whole up to {bound} gives all of these shares ({rounding}); larger ones were not tried, as "
    "`max_denominator` is not given.",
    "Ningún total hasta {bound} da todas estas proporciones ({rounding}); no se probaron mayores, "
    "pues no se dio `max_denominator`.",
)
_SOME = Text(
    "All of these shares can be of a whole of {some}; none other up to {bound} ({rounding}).",
    "Todas estas proporciones pueden ser de un total de {some}; de ningún otro hasta {bound} "
    "({rounding}).",
)
