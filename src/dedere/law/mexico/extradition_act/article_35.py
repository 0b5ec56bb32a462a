"""Article 35. The State that does not take the person."""

from dedere.calendars import Period
from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    DOUBTFUL,
    VERIFIED,
    Bearing,
    LawOf,
    Level,
    Text,
    all_of,
    any_of,
    bar,
    calendar_days,
    calendar_months,
    day_asked,
    time_limit,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, sources

OF_THE_DISPOSAL = LawOf(
    "disposal",
    Text(
        "by the law of the day on which the person was put at the State's disposal",
        "por la ley del día en que la persona quedó a disposición del Estado",
    ),
    in_mexico.at_disposal_on,
)

article_35 = ACT.article(
    "35",
    Text("The State that does not take the person", "El Estado que no se hace cargo"),
    Text(
        "If the State lets sixty calendar days pass, from the day after the person was put at its "
        "disposal, without taking charge, the person goes free and can never again be detained for "
        "that State or surrendered to it for the same offense.",
        "Si el Estado deja pasar sesenta días naturales, desde el siguiente a aquel en que la "
        "persona quedó a su disposición, sin hacerse cargo de ella, esta recobra la libertad y no "
        "puede volver a ser detenida ni entregada a ese Estado por el mismo delito.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="1994-02-01",
    changed=Text(
        "The reform of 1994 brought the sixty calendar days.",
        "La reforma de 1994 introdujo los sesenta días naturales.",
    ),
    reading=Text(
        "The sixty days that are often ascribed to art. 14 of the treaty are these. The first day "
        "counted is the next; a last day that is a holiday gives no further day. A stay in amparo "
        "keeps the person from being at the State's disposal: then the day to record is the one on "
        "which it ended.",
        "Los sesenta días que suelen atribuirse al art. 14 del tratado son estos. El primer día "
        "que se cuenta es el siguiente; que el último sea inhábil no da uno más. La suspensión en "
        "amparo impide que la persona esté a disposición del Estado: entonces el día que se "
        "registra es aquel en que terminó.",
    ),
)
article_35_of_1975 = article_35.earlier(
    Text(
        "The State had two months to take charge of the person.",
        "El Estado tenía dos meses para hacerse cargo de la persona.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=DOUBTFUL,
    reading=Text(
        "That the period was of two months is doubtful; the historic text is unverified. The same "
        "effect as today is assumed.",
        "Que el plazo fuera de dos meses es dudoso; el texto histórico no está verificado. Se "
        "supone el mismo efecto que hoy.",
    ),
)


def _taken_in_time(provision: Provision, period: Period, en: str, es: str) -> Rule:
    return time_limit(
        provision,
        Level.REQUEST,
        Text(
            f"The State took charge of the person within {en} of having him or her at its "
            "disposal.",
            f"El Estado se hizo cargo de la persona dentro de {es} de tenerla a su disposición.",
        ),
        starts=in_mexico.at_disposal_on,
        runs=period,
        met_by=request.surrendered_on,
        otherwise=Text(
            "The person goes free and cannot be detained again or surrendered to that State for "
            "the same offense.",
            "La persona recobra la libertad y no puede volver a ser detenida ni entregada a ese "
            "Estado por el mismo delito.",
        ),
        applies=in_mexico.at_disposal_on <= day_asked,
        bearing=Bearing.CUSTODY,
        law_of=OF_THE_DISPOSAL,
    )


taken_in_time = _taken_in_time(article_35, calendar_days(60), "sixty days", "los sesenta días")
taken_in_time_of_1975 = _taken_in_time(
    article_35_of_1975, calendar_months(2), "two months", "los dos meses"
)

granted = request.decision.is_one_of("granted", "granted_in_part", "granted_deferred")

last_day = in_mexico.at_disposal_on + calendar_days(60)
never_again = bar(
    article_35,
    Level.OFFENSE,
    Text(
        "The State once let the period pass without taking charge: for this offense the person is "
        "not surrendered to it any more.",
        "El Estado dejó pasar el plazo sin hacerse cargo: por este delito ya no se le entrega a la "
        "persona.",
    ),
    any_of(
        in_mexico.earlier_surrender_lapsed,
        all_of(granted, last_day < day_asked, request.surrendered_on > last_day),
    ),
    suffix="never-again",
)
