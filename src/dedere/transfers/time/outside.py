"""Sentences outside the present federal law of credits: older ones, States', those of Mexico."""

from __future__ import annotations

from datetime import date

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.law.language.provisions import DOUBTFUL
from dedere.transfers.time.custody import Span
from dedere.transfers.time.good_conduct import Credit, statutory
from dedere.transfers.time.numbers import Numbers
from dedere.transfers.time.projection import Projection, Tried, projected_step
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.steps import KNOWN, Dates, Step, plain, span
from dedere.transfers.time.whole import CERTIFIED, Whole

PAROLE_ERA_LAST = date(1987, 10, 31)

# -- sentences for offenses before November 1987 ---------------------------------------------------

_BRACKETS = (
    ("sgt.days_per_month.from_6_months", 6, False),
    ("sgt.days_per_month.over_12_months", 12, True),
    ("sgt.days_per_month.from_36_months", 36, False),
    ("sgt.days_per_month.from_60_months", 60, False),
    ("sgt.days_per_month.from_120_months", 120, False),
)


def parole_era(sentence: Sentence, whole: Whole, numbers: Numbers) -> Projection:
    """Statutory good time, deducted in advance; parole is possible besides and not computed."""
    then = numbers.on(PAROLE_ERA_LAST)
    rates = [(least, longer, then[name]) for name, least, longer in _BRACKETS]
    lost = [0, 1_000_000] if sentence.lost is None else [sum(one.days for one in sentence.lost)]
    tried = [
        Tried(start, end, statutory(start, end, rates, days))
        for start, end in whole.pairs
        for days in lost
    ]
    credit = whole.credit(one.credit.days for one in tried)
    projected = whole.day((one.start, one.projected) for one in tried)
    low = min(tried, key=lambda one: one.credit.days).credit
    high = max(tried, key=lambda one: one.credit.days).credit
    written = [_month_by_month(one) for one in dict.fromkeys((low, high))]
    steps = (
        Step(
            "statutory_good_time",
            Text("Statutory good time of the parole era", "Buen tiempo legal de la época anterior"),
            plain("; ".join(written)),
            span(credit),
            ("us/18-usc/4161",),
            KNOWN,
            Text(
                "The offense is from before 1 November 1987: no good-conduct time and no earned "
                "time credits. Parole is possible, and a body decides it; it is not computed.",
                "El delito es anterior al 1 de noviembre de 1987: no hay tiempo por buena conducta "
                "ni créditos de tiempo ganados. Cabe la libertad condicional, que decide un "
                "órgano; no se calcula.",
            ),
        ),
        projected_step(whole, projected, credit, "us/18-usc/4161", KNOWN),
    )
    return Projection(Dates(whole.full_term, projected, projected, None), steps, credit)


def _month_by_month(credit: Credit) -> str:
    written = f"{credit.years} × {credit.rate}"
    if credit.rest:
        written += f" + {credit.rate} × {credit.rest} / 30"
    written += f" = {credit.gross}"
    return f"{written} − {credit.lost} = {credit.days}" if credit.lost else written


def mixed_eras(whole: Whole, numbers: Numbers) -> Projection:
    """Parts of both times: how their credits go together is not computed, only bounded."""
    most = numbers.on(PAROLE_ERA_LAST)["sgt.days_per_month.from_120_months"]
    months = [0 if end >= NEVER else (end - start) // 28 + 1 for start, end in whole.pairs]
    projected = whole.day(
        pair
        for (start, end), count in zip(whole.pairs, months, strict=True)
        for pair in (
            (start, end),
            (start, end if end >= NEVER else max(start, end - most * count)),
        )
    )
    credit = whole.credit([0, most * max(months)])
    step = Step(
        "credits",
        Text("Credits of parts from both times", "Créditos de partes de ambas épocas"),
        Text(
            "some offenses are from before 1 November 1987 and others are not, or it is not known; "
            "how the two kinds of credit go together is not computed",
            "unos delitos son anteriores al 1 de noviembre de 1987 y otros no, o no se sabe; cómo "
            "se combinan las dos clases de crédito no se calcula",
        ),
        span(credit),
        ("us/18-usc/4161", "us/18-usc/3624/b/1"),
        DOUBTFUL,
    )
    earliest = whole.day((start, end if end >= NEVER else start) for start, end in whole.pairs)
    moved = PartialDate(min(earliest.earliest, projected.earliest), projected.latest)
    return Projection(
        Dates(whole.full_term, projected, moved, None),
        (step, projected_step(whole, projected, credit, "us/18-usc/4161", DOUBTFUL)),
        credit,
    )


# -- sentences that the federal law of credits does not reach --------------------------------------


def certified_only(sentence: Sentence, whole: Whole, because: Text) -> Projection:
    """Credits that the sentencing authority certified; what its law adds is not known here."""
    entries = sentence.certified
    known = sum(one.days for one in entries or ())
    complete = entries is not None
    pairs = [(start, end if end >= NEVER else end - known) for start, end in whole.pairs]
    if not complete:
        # What was not certified may shorten the term by anything.
        pairs += [(start, end if end >= NEVER else start) for start, end in whole.pairs]
    projected = whole.day(pairs)
    terms = [end - start + 1 for start, end in whole.pairs if end < NEVER]
    credit = Span(known, known) if complete else whole.credit([known, *terms])
    step = Step(
        "certified",
        Text("Credits of the sentencing authority", "Créditos de la autoridad que sentenció"),
        because,
        span(credit) if complete else Text("not known", "no se sabe"),
        CERTIFIED,
        KNOWN,
        Text(
            "Only credits that it certified are taken off.",
            "Solo se descuentan los créditos que ella certificó.",
        )
        if complete
        else None,
    )
    return Projection(
        Dates(whole.full_term, projected, projected, None),
        (step, projected_step(whole, projected, credit, *CERTIFIED, KNOWN)),
        credit,
    )
