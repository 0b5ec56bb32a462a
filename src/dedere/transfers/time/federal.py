"""Federal sentences for offenses since November 1987: good-conduct time, then earned credits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import NEVER
from dedere.law.language.provisions import weakest
from dedere.transfers.time.custody import Span
from dedere.transfers.time.earned import earned
from dedere.transfers.time.earned_said import earned_steps, percent_step
from dedere.transfers.time.good_conduct import YEAR, Credit, good_conduct, lost_by_year
from dedere.transfers.time.numbers import Numbers
from dedere.transfers.time.projection import Projection, Tried, projected_step
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.steps import KNOWN, VERIFIED, Dates, Step, plain, said, span
from dedere.transfers.time.whole import Whole

BEFORE_JULY_2019 = date(2019, 7, 18)
SCHOOLING_COUNTS_FROM = date(1996, 4, 26).toordinal()


def federal(
    sentence: Sentence, whole: Whole, on: int, numbers: Numbers, *, removal: bool
) -> Projection:
    """Good-conduct time, then earned time credits in a counter of their own."""
    tried = _good_conduct(sentence, whole, numbers, removal)
    projected = whole.day((one.start, one.projected) for one in tried)
    credit = whole.credit(one.credit.days for one in tried)
    own = earned(sentence, on, numbers, barred=removal)
    moved = whole.day(
        (one.start, one.projected if one.projected >= NEVER else one.projected - days)
        for one in tried
        for days in own.applied
    )
    percent = numbers.find("etc.home_confinement_until_percent")
    eighty_five = None if percent is None else whole.part_served(percent.value)
    steps = [
        _rate_step(sentence, numbers, removal),
        _credit_step(sentence, whole, tried, credit, numbers),
        projected_step(whole, projected, credit, "us/18-usc/3624/b/2"),
        *_beside_former(sentence, whole, numbers, removal),
        *earned_steps(sentence, own, numbers, removal, moved),
    ]
    if eighty_five is not None:
        steps.append(percent_step(eighty_five, numbers))
    return Projection(
        Dates(whole.full_term, projected, moved, eighty_five), tuple(steps), credit, own
    )


def _rates(sentence: Sentence, numbers: Numbers, removal: bool) -> tuple[int, ...]:
    """The days a year that may be right, by schooling and what exempts from it."""
    full = numbers["gct.days_per_year"]
    less = numbers.find("gct.days_per_year_without_schooling")
    offenses = [part.offense_on for part in sentence.parts]
    reached = [day is None or day.latest >= SCHOOLING_COUNTS_FROM for day in offenses]
    surely = [day is not None and day.earliest >= SCHOOLING_COUNTS_FROM for day in offenses]
    if less is None or removal or sentence.schooling is True or not any(reached):
        return (full,)
    short = min(less.value, full)
    if numbers.find("gct.days_per_year_served") is not None:
        # Counted on the time served: so much a year of it is so much a year imposed.
        short = less.value * YEAR // (YEAR + less.value)
    if sentence.schooling is False and any(surely):
        return (short,)
    return (short, full)


def _good_conduct(sentence: Sentence, whole: Whole, numbers: Numbers, removal: bool) -> list[Tried]:
    longer = numbers["gct.term_longer_than_months"]
    rates = _rates(sentence, numbers, removal)
    losses: list[dict[int, int] | None] = [{}, None]
    if sentence.lost is not None:
        losses = [lost_by_year(sentence.lost)]
    return [
        Tried(start, end, good_conduct(start, end, rate, lost, longer))
        for start, end in whole.pairs
        for rate in rates
        for lost in losses
    ]


def _rate_step(sentence: Sentence, numbers: Numbers, removal: bool) -> Step:
    rates = _rates(sentence, numbers, removal)
    names = ["gct.days_per_year"]
    if removal and sentence.schooling is not True:
        how = Text(
            "a final order of removal exempts from the schooling condition",
            "la orden final de remoción exime de la condición de estudios",
        )
    elif len(rates) > 1:
        how = Text(
            "whether the schooling condition is met is not known",
            "no se sabe si se cumple la condición de estudios",
        )
    elif rates[0] < numbers["gct.days_per_year"]:
        how = Text("no diploma and no progress towards one", "sin diploma ni avance hacia él")
    else:
        how = Text(
            "the schooling condition is met, or does not reach the sentence",
            "la condición de estudios se cumple, o no alcanza a la pena",
        )
    if len(rates) > 1 or rates[0] < numbers["gct.days_per_year"]:
        names.append("gct.days_per_year_without_schooling")
    rate = Span(min(rates), max(rates))
    provisions = [numbers.provision(name) for name in names]
    return Step(
        "good_conduct.rate",
        Text("Good-conduct days for each year", "Días por buena conducta por cada año"),
        how,
        span(rate),
        tuple(dict.fromkeys([*provisions, "us/28-cfr/523.20"])),
        weakest(numbers.confidence(name) for name in names),
    )


def _credit_step(
    sentence: Sentence, whole: Whole, tried: list[Tried], credit: Span, numbers: Numbers
) -> Step:
    low = min(tried, key=lambda one: one.credit.days)
    high = max(tried, key=lambda one: one.credit.days)
    told = [_year_by_year(high.credit, numbers)]
    if sentence.lost is None:
        told.append(_PERHAPS_LOST)
    elif low.credit != high.credit:
        told.insert(0, _year_by_year(low.credit, numbers))
    if whole.is_open:
        told.append(_LONGER)
    arithmetic = Text("; ".join(one.en for one in told), "; ".join(one.es for one in told))
    rest = any(one.credit.rest and one.credit.gross for one in (low, high))
    return Step(
        "good_conduct",
        Text("Good-conduct time", "Tiempo por buena conducta"),
        arithmetic,
        span(credit),
        (numbers.provision("gct.days_per_year"), "us/18-usc/3624/b/2"),
        weakest([numbers.confidence("gct.days_per_year"), KNOWN if rest else VERIFIED]),
        Text(
            "It vests on the day of release: until then this is a projection, and days lost later "
            "move it. A part of a year is pro-rated in days of 365 and rounded down.",
            "Se consolida el día de la liberación: hasta entonces es una previsión, y los días que "
            "se pierdan después la mueven. La fracción de año se prorratea en días de 365 y se "
            "redondea hacia abajo.",
        ),
    )


_NONE = Text(
    "none: for life, or a term that is not longer than {months} months",
    "nada: de por vida, o una pena que no excede de {months} meses",
)
_PERHAPS_LOST = Text(
    "which days were not allowed is not known, perhaps all",
    "qué días no se concedieron no se sabe, quizá todos",
)
_LONGER = Text("more for a longer term", "más si la pena es más larga")
_LOST = Text("{sum}, less {lost} not allowed = {net}", "{sum}, menos {lost} no concedidos = {net}")


def _year_by_year(credit: Credit, numbers: Numbers) -> Text:
    if not credit.rate:
        return _NONE.format(months=numbers["gct.term_longer_than_months"])
    written = f"{credit.years} × {credit.rate}"
    if credit.rest:
        written += f" + {credit.rate} × {credit.rest} / 365"
    total = plain(f"{written} = {credit.gross}")
    return _LOST.format(sum=total, lost=credit.lost, net=credit.days) if credit.lost else total


def _beside_former(
    sentence: Sentence, whole: Whole, numbers: Numbers, removal: bool
) -> Iterator[Step]:
    """What the text before July 2019 would give, for comparison."""
    former = numbers.on(BEFORE_JULY_2019)
    rule = former.find("gct.days_per_year")
    if rule is None or former.day >= numbers.day or rule.value == numbers["gct.days_per_year"]:
        return
    if sentence.schooling is not True and not removal:
        return
    tried = _good_conduct(sentence, whole, former, removal)
    credit = whole.credit(one.credit.days for one in tried)
    yield Step(
        "good_conduct.former",
        Text(
            "Beside it: under the text before 19 July 2019",
            "Al lado: con el texto anterior al 19 de julio de 2019",
        ),
        _year_by_year(max(tried, key=lambda one: one.credit.days).credit, former),
        Text("{credit}; end {day}", "{credit}; final: {day}").format(
            credit=span(credit),
            day=said(whole.day((one.start, one.projected) for one in tried)),
        ),
        (rule.provision,),
        rule.confidence,
        aside=True,
    )
