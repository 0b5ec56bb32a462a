"""What the law of the receiving State does to the sentence afterwards; told apart from it.

These are points in time from which a body of the receiving State may decide something. None of them
releases anybody by itself, and none may pass the ceiling of article V(3) of the treaty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.law.language.provisions import VERIFIED, Confidence
from dedere.transfers.time.good_conduct import YEAR, good_conduct
from dedere.transfers.time.numbers import Numbers
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.steps import Dates, between, days, enclosing
from dedere.transfers.time.whole import Whole

READING = "ceiling-of-the-term"
"""The reading of the treaty on the day beyond which nobody may be held."""


@dataclass(frozen=True)
class Point:
    """A day from which something may follow; None where none is computed."""

    key: str
    what: Text
    day: PartialDate | None
    how: Text
    provisions: tuple[str, ...]
    confidence: Confidence
    left_to: Text | None = None
    """Who decides."""


@dataclass(frozen=True)
class Afterwards:
    """The receiving State, its points, and the last day on which it may hold the person."""

    receiving_state: str
    points: tuple[Point, ...]
    ceiling: PartialDate
    ceiling_is: str
    """The answer to the reading that was taken."""


def afterwards(
    sentence: Sentence,
    found: Whole,
    dates: Dates,
    on: date,
    numbers: Numbers,
    readings: Mapping[str, str],
) -> Afterwards:
    """What the other State's law makes of the sentence."""
    taken = readings.get(READING, "full-term")
    ceiling = dates.projected if taken == "less-credits" else dates.full_term
    if sentence.sentencing_state == "US":
        return Afterwards("MX", _in_mexico(sentence, found, numbers), ceiling, taken)
    return Afterwards("US", _in_united_states(sentence, found, on, numbers), ceiling, taken)


# -- to Mexico -------------------------------------------------------------------------------------

_JUDGE = Text("the enforcement judge", "el juez de ejecución")
_EXCLUDED = Text(
    "not open: organized crime, kidnapping or trafficking in persons",
    "no procede: delincuencia organizada, secuestro o trata de personas",
)
_NO_FRACTION = Text(
    "the article names a part of the sentence for intentional offenses only",
    "el artículo señala una parte de la pena solo para los delitos dolosos",
)
_SERVED = Text(
    "{percent} % of the days of the term served, custody before it counted",
    "{percent} % de los días de la pena cumplido, contada la prisión previa",
)
_IF_OPEN = Text(
    "; whether the offense is an excluded one is not known",
    "; no se sabe si el delito está excluido",
)
_IF_INTENTIONAL = Text(
    "; whether the offenses are intentional is not known",
    "; no se sabe si los delitos son dolosos",
)


def _in_mexico(sentence: Sentence, found: Whole, numbers: Numbers) -> tuple[Point, ...]:
    if numbers.find("lnep.early_release_percent") is None:
        return ()
    half = numbers["lnep.conditional_release_percent"]
    early = numbers["lnep.early_release_percent"]
    negligent = numbers["lnep.early_release_percent_negligent"]
    intentional = sentence.intentional
    return (
        _point(
            sentence,
            found,
            "conditional_release",
            Text("Conditional release", "Libertad condicionada"),
            () if intentional is False else (half,),
            _under("lnep.conditional_release_percent", "mx/lnep/137", numbers),
            numbers.confidence("lnep.conditional_release_percent"),
        ),
        _point(
            sentence,
            found,
            "early_release",
            Text("Early release", "Libertad anticipada"),
            {True: (early,), False: (negligent,), None: (negligent, early)}[intentional],
            _under("lnep.early_release_percent", "mx/lnep/141", numbers),
            numbers.confidence("lnep.early_release_percent"),
        ),
    )


def _under(name: str, article: str, numbers: Numbers) -> tuple[str, ...]:
    """The article, and the place in it that gives the number."""
    return tuple(dict.fromkeys((article, numbers.provision(name))))


def _point(
    sentence: Sentence,
    found: Whole,
    key: str,
    what: Text,
    percents: tuple[int, ...],
    provisions: tuple[str, ...],
    confidence: Confidence,
) -> Point:
    if sentence.excluded_in_mexico:
        return Point(key, what, None, _EXCLUDED, provisions, confidence, _JUDGE)
    if not percents:
        return Point(key, what, None, _NO_FRACTION, provisions, confidence, _JUDGE)
    unknown = [
        text
        for known, text in (
            (sentence.intentional, _IF_INTENTIONAL),
            (sentence.excluded_in_mexico, _IF_OPEN),
        )
        if known is None
    ]
    how = _SERVED.format(percent=" / ".join(str(percent) for percent in percents))
    for text in unknown:
        how = Text(how.en + text.en, how.es + text.es)
    day = enclosing([found.part_served(percent) for percent in percents])
    return Point(key, what, day, how, provisions, confidence, _JUDGE)


# -- to the United States --------------------------------------------------------------------------

_COMMISSION = Text("the Parole Commission", "la Comisión de Libertad Condicional")
_CREDIT = Text("Credits kept, and credit from then on", "Créditos conservados, y crédito posterior")
_NOT_CERTIFIED = Text(
    "which credits Mexico gave is not known",
    "no se sabe qué créditos dio México",
)
_ON_THE_REST = Text(
    "{kept} given abroad are kept; from {day} on, {rate} × {rest} / 365 = {further}",
    "se conservan {kept} dados en el extranjero; desde el {day}, {rate} × {rest} / 365 = {further}",
)
_ON_THE_WHOLE = Text(
    "{kept} given abroad are kept; no good time was given there, so that the base is the sentence "
    "imposed: {further}",
    "se conservan {kept} dados en el extranjero; allá no se dio buena conducta, así que la base es "
    "la pena impuesta: {further}",
)


def _in_united_states(
    sentence: Sentence, found: Whole, on: date, numbers: Numbers
) -> tuple[Point, ...]:
    ended = date(1987, 11, 1).toordinal()
    points = [_credits(sentence, found, on, numbers)]
    offenses = [part.offense_on for part in sentence.parts]
    if any(day is None or day.latest >= ended for day in offenses):
        points.append(
            Point(
                "determination",
                Text("Release date and supervision", "Fecha de liberación y vigilancia"),
                None,
                Text(
                    "not computed: a body sets them as if a similar federal offense had been "
                    "tried; prison and supervision together may not exceed the foreign term",
                    "no se calcula: las fija un órgano como si se hubiera juzgado un delito "
                    "federal similar; prisión y vigilancia juntas no pueden exceder la pena "
                    "extranjera",
                ),
                ("us/18-usc/4106A/b/1",),
                VERIFIED,
                _COMMISSION,
            )
        )
    if any(day is None or day.earliest < ended for day in offenses):
        points.append(
            Point(
                "parole",
                Text("Parole", "Libertad condicional"),
                None,
                Text(
                    "not computed: for offenses before 1 November 1987 a body may grant it",
                    "no se calcula: por delitos anteriores al 1 de noviembre de 1987 un órgano "
                    "puede otorgarla",
                ),
                ("us/18-usc/4106",),
                VERIFIED,
                _COMMISSION,
            )
        )
    return tuple(points)


def _credits(sentence: Sentence, found: Whole, on: date, numbers: Numbers) -> Point:
    provisions = ("us/18-usc/4105/b", "us/18-usc/4105/c/1", "us/18-usc/4105/c/2")
    asked = sentence.transferred_on or between(on.toordinal(), on.toordinal())
    entries = sentence.certified
    rule = numbers.find("gct.days_per_year")
    if entries is None or rule is None:
        day = PartialDate(min(asked.earliest, found.full_term.earliest), found.full_term.latest)
        return Point("credits", _CREDIT, day, _NOT_CERTIFIED, provisions, VERIFIED)
    kept = sum(one.days for one in entries)
    good_time = any(one.kind == "good_time" and one.days for one in entries)
    longer = numbers["gct.term_longer_than_months"]
    found_days: list[int] = []
    how = _NOT_CERTIFIED
    for start, end in found.pairs:
        if end >= NEVER:
            found_days.append(NEVER)
            continue
        whole_credit = good_conduct(start, end, rule.value, {}, longer)
        for taken in found.prior:
            for handed in (asked.earliest, asked.latest):
                ends = end - taken - kept
                rest = max(0, ends - handed)
                further = whole_credit.gross
                if good_time:
                    further = rule.value * rest // YEAR if whole_credit.rate else 0
                form = _ON_THE_REST if good_time else _ON_THE_WHOLE
                how = form.format(
                    kept=days(kept),
                    day=date.fromordinal(handed),
                    rate=rule.value,
                    rest=rest,
                    further=days(further),
                )
                found_days.append(max(start, ends - further))
    day = between(min(found_days), max(found_days))
    return Point("credits", _CREDIT, day, how, provisions, VERIFIED)
