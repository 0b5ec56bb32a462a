"""The steps of earned time credits, told."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.transfers.time.earned import Earned
from dedere.transfers.time.numbers import Numbers
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.steps import VERIFIED, Step, said, span


def earned_steps(
    sentence: Sentence, own: Earned, numbers: Numbers, removal: bool, moved: PartialDate
) -> Iterator[Step]:
    """What was earned, what of it is applied, and from when."""
    if numbers.find("etc.days") is None:
        return
    period, rate = numbers["etc.period_days"], numbers["etc.days"]
    higher = numbers["etc.days_at_lower_risk"]
    arithmetic = Text(
        "{days} of participation / {period}, at {rate} or {higher} days; at the higher rate: {at}",
        "{days} de participación / {period}, a {rate} o {higher} días; a la tasa mayor: {at}",
    ).format(
        days=span(own.participation),
        period=period,
        rate=rate,
        higher=higher,
        at=span(own.at_higher_rate),
    )
    note = None
    if own.capped:
        note = Text(
            "More days of participation were given than there were from the first day on which "
            "credits can be earned up to the day of this computation; the rest was left out.",
            "Se indicaron más días de participación que los que hubo desde el primer día en que "
            "pueden ganarse créditos hasta el día de este cómputo; el resto se omitió.",
        )
    elif any(part.excluded_from_earned_time for part in sentence.parts):
        note = Text(
            "A conviction is on the list of those that cannot earn: {which}.",
            "Una condena está en la lista de las que no permiten ganar: {which}.",
        ).format(
            which="; ".join(
                f"{part.id} ({part.excluded_under})" if part.excluded_under else part.id
                for part in sentence.parts
                if part.excluded_from_earned_time
            )
        )
    yield Step(
        "earned",
        Text(
            "Earned time credits (a counter of their own)",
            "Créditos de tiempo ganados (en su propia cuenta)",
        ),
        arithmetic,
        span(own.credits),
        (numbers.provision("etc.days"), "us/18-usc/3632/d/4/B", "us/18-usc/3632/d/4/D"),
        numbers.confidence("etc.days"),
        note,
    )
    yield _use_step(own, numbers, removal)
    yield Step(
        "earned.first_use",
        Text("Earliest use of earned time credits", "Primer uso de los créditos de tiempo ganados"),
        Text(
            "the day on which the credits that can be applied equal what is left up to the "
            "projected end",
            "el día en que los créditos aplicables igualan lo que falta hasta el final previsto",
        ),
        said(moved),
        ("us/18-usc/3624/g/1",),
        VERIFIED,
    )


def _use_step(own: Earned, numbers: Numbers, removal: bool) -> Step:
    what = Text("Of them applied", "De ellos, aplicados")
    if removal:
        return Step(
            "earned.applied",
            what,
            Text(
                "a final order of removal: they may be earned and not applied",
                "orden final de remoción: pueden ganarse y no aplicarse",
            ),
            span(own.applied),
            ("us/18-usc/3632/d/4/E/i",),
            VERIFIED,
        )
    most = numbers["etc.supervised_release_most_days"]
    return Step(
        "earned.applied",
        what,
        Text(
            "supervised release brought forward: {supervised} (at most {most}, 12 months, and only "
            "if the court imposed it); prerelease custody: {prerelease}",
            "libertad supervisada adelantada: {supervised} (a lo sumo {most}, 12 meses, y solo si "
            "el tribunal la impuso); custodia previa a la liberación: {prerelease}",
        ).format(supervised=span(own.supervised), most=most, prerelease=span(own.prerelease)),
        span(own.applied),
        ("us/18-usc/3624/g/1", numbers.provision("etc.supervised_release_most_days")),
        numbers.confidence("etc.supervised_release_most_days"),
        Text(
            "The twelve months are taken as 365 days. What is beyond them goes to prerelease "
            "custody: so the two paragraphs are read together.",
            "Los doce meses se toman como 365 días. Lo que los excede va a la custodia previa a la "
            "liberación: así se leen juntos los dos párrafos.",
        ),
    )


def percent_step(day: PartialDate, numbers: Numbers) -> Step:
    """When home confinement may end."""
    name = "etc.home_confinement_until_percent"
    return Step(
        "eighty_five",
        Text("85 % of the term served", "85 % de la pena cumplido"),
        Text(
            "{percent} % of the days of the term, a started day counted whole",
            "{percent} % de los días de la pena, el día empezado cuenta entero",
        ).format(percent=numbers[name]),
        said(day),
        (numbers.provision(name),),
        numbers.confidence(name),
        Text(
            "Home confinement lasts at least until then; the day releases nobody by itself.",
            "El confinamiento domiciliario dura al menos hasta entonces; ese día por sí solo no "
            "libera a nadie.",
        ),
    )
