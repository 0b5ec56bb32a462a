"""A figure that stands alone: does its count give its share, and what do others say?"""

from __future__ import annotations

from fractions import Fraction

from dedere.bilingual import LANGUAGES, Text
from dedere.statistics.audit.model import Figure, Finding, Verdict
from dedere.statistics.audit.rounding import NAMES, Printed, stands_for
from dedere.statistics.audit.words import decimal, listed, listed_numbers

Answer = tuple[Verdict, Text]


def weigh(one: Figure) -> Finding:
    """The least favorable of what its own numbers and the others' say."""
    answers = [_own(one)] if one.count is not None or one.share is not None else []
    if one.stated is not None:
        answers.append(_beside(one, one.stated))
    if not answers:
        return Finding(one, Verdict.UNDETERMINED, _NO_NUMBER)
    for verdict in (Verdict.INCONSISTENT, Verdict.CONSISTENT, Verdict.UNDETERMINED):
        said = [why for found, why in answers if found is verdict]
        if said:
            return Finding(one, verdict, listed(*said))
    raise AssertionError("each answer has one of three verdicts")


def _own(one: Figure) -> Answer:
    if one.count is not None and one.of is not None and one.count > one.of:
        return Verdict.INCONSISTENT, _MORE.format(count=one.count, of=one.of)
    if one.share is None:
        return Verdict.UNDETERMINED, _NO_SHARE
    if one.of is not None:
        return _of(one, one.share, one.of)
    if one.count is not None:
        return _count_alone(one, one.share, one.count)
    return Verdict.UNDETERMINED, _NO_BASE


def _of(one: Figure, share: Printed, of: int) -> Answer:
    rounding = NAMES[one.rounding]
    intervals = [stands_for(share, mode) for mode in one.rounding.modes]
    if one.count is None:
        counts = sorted({k for interval in intervals for k in interval.counts(of)})
        if counts:
            return Verdict.CONSISTENT, _COUNTS.format(
                counts=listed_numbers(counts), of=of, share=share, rounding=rounding
            )
        return Verdict.INCONSISTENT, _NO_COUNT.format(of=of, share=share, rounding=rounding)
    is_ = Fraction(100 * one.count, of)
    said = _IS.format(count=one.count, of=of, value=decimal(is_), share=share, rounding=rounding)
    if any(is_ in interval for interval in intervals):
        return Verdict.CONSISTENT, said
    wholes = _wholes(one, share, one.count)
    if wholes:
        return Verdict.INCONSISTENT, listed(said, _WOULD.format(some=_span(wholes)))
    return Verdict.INCONSISTENT, said


def _count_alone(one: Figure, share: Printed, count: int) -> Answer:
    wholes = _wholes(one, share, count)
    if wholes:
        return Verdict.UNDETERMINED, _NO_WHOLE.format(
            count=count, share=share, some=_span(wholes), rounding=NAMES[one.rounding]
        )
    if count == 0 and any(Fraction(0) in stands_for(share, m) for m in one.rounding.modes):
        return Verdict.UNDETERMINED, _NOBODY
    return Verdict.INCONSISTENT, _NO_WHOLE_AT_ALL.format(
        count=count, share=share, rounding=NAMES[one.rounding]
    )


def _wholes(one: Figure, share: Printed, count: int) -> tuple[int, int | None] | None:
    """The smallest and largest whole of which *count* is printed so; None for no end."""
    if count == 0:
        return None
    lows: list[int] = []
    highs: list[int | None] = []
    for mode in one.rounding.modes:
        interval = stands_for(share, mode)
        first = max(count, _first(count, interval.high, inclusive=interval.with_high))
        last = _last(count, interval.low, inclusive=interval.with_low)
        if last is None or first <= last:
            lows.append(first)
            highs.append(last)
    if not lows:
        return None
    return min(lows), None if None in highs else max(h for h in highs if h is not None)


def _first(count: int, high: Fraction, *, inclusive: bool) -> int:
    """The smallest N with 100 count / N at most *high* (below it, where not *inclusive*)."""
    if high <= 0:
        return 2**63
    exact = Fraction(100 * count) / high
    whole = -(-exact.numerator // exact.denominator)
    return whole if inclusive or whole != exact else whole + 1


def _last(count: int, low: Fraction, *, inclusive: bool) -> int | None:
    """The largest N with 100 count / N at least *low* (above it, where not *inclusive*)."""
    if low <= 0:
        return None
    exact = Fraction(100 * count) / low
    whole = exact.numerator // exact.denominator
    return whole if inclusive or whole != exact else whole - 1


def _span(wholes: tuple[int, int | None]) -> Text:
    low, high = wholes
    if high is None:
        return Text(f"{low} or more", f"{low} o más")
    if low == high:
        return Text(str(low), str(low))
    return Text(f"{low} to {high}", f"{low} a {high}")


def _beside(one: Figure, stated: Printed) -> Answer:
    same = [other for other in one.against if other.same_definition]
    agree = [other for other in same if _can_be_same(one, stated, other.value)]
    if not one.against:
        return Verdict.UNDETERMINED, _ALONE
    told = _told(one)
    if agree:
        return Verdict.CONSISTENT, _AGREES.format(stated=stated, told=told)
    if same:
        return Verdict.INCONSISTENT, _DIFFERS.format(stated=stated, told=told)
    return Verdict.UNDETERMINED, _OTHER_THING.format(stated=stated, told=told)


def _can_be_same(one: Figure, stated: Printed, other: Printed) -> bool:
    """Whether one number can be printed as both: 68.7 is printed as 69 where no decimals are."""
    return any(
        stands_for(stated, mode).meets(stands_for(other, mode)) for mode in one.rounding.modes
    )


def _told(one: Figure) -> Text:
    """What the others say, each with who says it."""
    return Text(
        *(
            "; ".join(f"{other.value} ({other.source.in_(lang)})" for other in one.against)
            for lang in LANGUAGES
        )
    )


_MORE = Text("{count} cannot be of {of}.", "{count} no puede ser de {of}.")
_NO_NUMBER = Text("No number was printed.", "No se imprimió ningún número.")
_NO_SHARE = Text(
    "No share is printed that the count could be held against.",
    "No hay proporción impresa con la cual comparar el conteo.",
)
_NO_BASE = Text("Neither count nor whole is stated.", "No se declara ni el conteo ni el total.")
_COUNTS = Text(
    "{counts} of {of} is printed as {share} % ({rounding}).",
    "{counts} de {of} se imprime como {share} % ({rounding}).",
)
_NO_COUNT = Text(
    "No whole number of {of} is printed as {share} % ({rounding}).",
    "Ningún número entero de {of} se imprime como {share} % ({rounding}).",
)
_IS = Text(
    "{count} of {of} is {value} %; printed is {share} % ({rounding}).",
    "{count} de {of} es {value} %; está impreso {share} % ({rounding}).",
)
_WOULD = Text("It would be so of {some}.", "Lo sería de {some}.")
_NO_WHOLE = Text(
    "{count} is {share} % of {some}; the whole is not stated ({rounding}).",
    "{count} es {share} % de {some}; el total no se declara ({rounding}).",
)
_NO_WHOLE_AT_ALL = Text(
    "There is no whole of which {count} is printed as {share} % ({rounding}).",
    "No hay total del cual {count} se imprima como {share} % ({rounding}).",
)
_NOBODY = Text("0 is 0 % of any whole.", "0 es 0 % de cualquier total.")
_AGREES = Text("{stated} agrees with: {told}.", "{stated} coincide con: {told}.")
_DIFFERS = Text(
    "{stated} differs from what others say of the same thing: {told}.",
    "{stated} difiere de lo que otros dicen de lo mismo: {told}.",
)
_OTHER_THING = Text(
    "Other figures count something else or do not say what they count: {told}.",
    "Las otras cifras cuentan otra cosa o no dicen qué cuentan: {told}.",
)
_ALONE = Text(
    "Nothing is printed against which it could be checked.",
    "No hay nada impreso con lo cual comprobarla.",
)
