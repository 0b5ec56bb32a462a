"""Article 33. The grant, amparo, and the order to surrender."""

from dedere.calendars import day
from dedere.calendars.working import AMPARO
from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    DOUBTFUL,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    day_asked,
    discretion,
    formality,
    working_days,
)
from dedere.law.mexico.extradition_act import ACT, readings, sources

THIRTY_DAYS_SINCE = day("2013-04-03")

article_33 = ACT.article(
    "33",
    Text("The grant, amparo, and the order to surrender", "Concesión, amparo y orden de entrega"),
    Text(
        "A grant is notified to the person, can be challenged only by amparo, and leads to the "
        "order to surrender once amparo was not filed in time or was finally denied.",
        "La concesión se notifica a la persona, solo se impugna en amparo, y lleva a la orden de "
        "entrega si este no se promovió a tiempo o se negó en definitiva.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
granted = request.decision.is_one_of("granted", "granted_in_part", "granted_deferred")

paragraph_1 = article_33.paragraph(
    "1",
    Text(
        "A decision that grants extradition is notified to the person.",
        "La resolución que concede la extradición se notifica a la persona.",
    ),
    reading=Text(
        "The text notes reforms of paragraphs 2 and 3 only; this one is taken to stand since 1975.",
        "El texto anota reformas solo de los párrafos 2 y 3; este se tiene por vigente desde 1975.",
    ),
)
notified = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "If extradition was granted, the person was notified, on the day of the decision or later.",
        "Si se concedió la extradición, se notificó a la persona, el día de la resolución o "
        "después.",
    ),
    all_of(
        in_mexico.grant_notified_on <= day_asked,
        in_mexico.grant_notified_on >= request.decided_on,
    ),
    applies=granted,
    bearing=Bearing.PROCEEDING,
)

unread = Text(
    "The historic text is unverified: that the reform of 1994 changed this paragraph is verified, "
    "what it said before was not read, and no rule is built on it.",
    "El texto histórico no está verificado: consta que la reforma de 1994 cambió este párrafo, no "
    "se leyó lo que decía antes, y no se apoya en él ninguna regla.",
)
paragraph_2 = article_33.paragraph(
    "2",
    Text(
        "That decision can be challenged only by amparo.",
        "Esa resolución solo es impugnable mediante juicio de amparo.",
    ),
    in_force_from="1994-02-01",
    changed=Text(
        "The reform of 1994 made amparo the only remedy.",
        "La reforma de 1994 hizo del amparo el único medio de impugnación.",
    ),
)
paragraph_2_of_1975 = paragraph_2.earlier(
    Text(
        "How the decision could be challenged before 1994.",
        "Cómo podía impugnarse la resolución antes de 1994.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=DOUBTFUL,
    reading=unread,
)

# -- paragraph 3 -----------------------------------------------------------------------------------

paragraph_3 = article_33.paragraph(
    "3",
    Text(
        "When fifteen days have passed without amparo, or amparo is finally denied, SRE tells the "
        "requesting State of the favorable decision and orders that the person be surrendered.",
        "Transcurridos quince días sin que se promueva amparo, o negado este en definitiva, la SRE "
        "comunica al Estado solicitante el acuerdo favorable y ordena que se le entregue la "
        "persona.",
    ),
    in_force_from="1994-02-01",
    sources=[sources.CONSOLIDATED_TEXT, sources.AMPARO_ACT, sources.AMPARO_WINDOW_2016],
    changed=Text(
        "The reform of 1994 brought the fifteen days.",
        "La reforma de 1994 introdujo los quince días.",
    ),
    reading=Text(
        "The length is verified; whether the days are working days is doubtful. They conflict with "
        "the thirty working days that the Ley de Amparo has given since 2013. Counted from the day "
        "of the notification, as the ministry did in 2016; if it took effect only on the next "
        "working day, each period would end later.",
        "La duración está verificada; si los días son hábiles es dudoso. Chocan con los treinta "
        "hábiles que da la Ley de Amparo desde 2013. Se cuentan desde el día de la notificación, "
        "como lo hizo la Secretaría en 2016; si surtiera efectos hasta el día hábil siguiente, "
        "cada plazo vencería después.",
    ),
)
paragraph_3_of_1975 = paragraph_3.earlier(
    Text(
        "When SRE ordered the surrender before 1994.",
        "Cuándo ordenaba la SRE la entrega antes de 1994.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=DOUBTFUL,
    reading=unread,
)
end_of_the_fifteen = in_mexico.grant_notified_on + readings.BEFORE_SURRENDER
end_of_the_thirty = in_mexico.grant_notified_on + working_days(30, AMPARO)

order_to_surrender = formality(
    paragraph_3,
    Level.REQUEST,
    Text(
        "Surrender was ordered after the fifteen days had passed without amparo, or after amparo "
        "was finally denied.",
        "La entrega se ordenó pasados los quince días sin amparo, o tras negarse este en "
        "definitiva.",
    ),
    any_of(
        all_of(
            in_mexico.amparo_against_grant.is_("none"),
            in_mexico.surrender_ordered_on > end_of_the_fifteen,
        ),
        in_mexico.amparo_against_grant.is_("denied"),
    ),
    applies=in_mexico.surrender_ordered_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    reading=Text(
        "While amparo is pending surrender is not ordered; whether a stay binds the authorities is "
        "a matter of the Ley de Amparo.",
        "Mientras el amparo esté pendiente no se ordena la entrega; si una suspensión obliga a las "
        "autoridades es materia de la Ley de Amparo.",
    ),
)
may_order = discretion(
    paragraph_3,
    Level.REQUEST,
    Text(
        "The fifteen days have passed without amparo, or it was finally denied: SRE may order the "
        "surrender.",
        "Pasaron los quince días sin amparo, o se negó en definitiva: la SRE puede ordenar la "
        "entrega.",
    ),
    any_of(
        all_of(
            in_mexico.amparo_against_grant.is_("none"),
            end_of_the_fifteen < day_asked,
        ),
        in_mexico.amparo_against_grant.is_("denied"),
    ),
    applies=all_of(granted, request.surrendered_on >= day_asked),
    bearing=Bearing.PROCEEDING,
    suffix="may-order",
    reading=Text(
        "{paragraph} It is asked up to the day of the surrender, on which it may be ordered and "
        "carried out; afterwards there is nothing left to order, which is sure.",
        "{paragraph} Se pregunta hasta el día de la entrega, en el que puede ordenarse y "
        "ejecutarse; después nada queda por ordenar, lo que es seguro.",
    ).format(paragraph=paragraph_3.reading or ""),
)
litigable = discretion(
    paragraph_3,
    Level.REQUEST,
    Text(
        "Surrender came after the fifteen days of the act and within the thirty working days of "
        "the Ley de Amparo, without amparo: it is open to challenge.",
        "La entrega ocurrió después de los quince días de la ley y dentro de los treinta hábiles "
        "de la Ley de Amparo, sin amparo: es impugnable.",
    ),
    all_of(
        request.surrendered_on > end_of_the_fifteen,
        request.surrendered_on <= end_of_the_thirty,
        in_mexico.amparo_against_grant.is_("none"),
    ),
    applies=all_of(
        request.surrendered_on <= day_asked,
        in_mexico.grant_notified_on >= THIRTY_DAYS_SINCE,
    ),
    bearing=Bearing.PROCEEDING,
    suffix="litigable",
    confidence=DOUBTFUL,
)
