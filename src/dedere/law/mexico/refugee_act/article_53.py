"""Article 53. A request against a refugee or an applicant."""

from dedere.calendars import day
from dedere.calendars.working import MX_ADMINISTRATION
from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    DOUBTFUL,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    day_asked,
    formality,
    named,
    time_limit,
    working_days,
)
from dedere.law.mexico.refugee_act import REFUGEE_ACT, sources

article_53 = REFUGEE_ACT.article(
    "53",
    Text(
        "Request against a refugee or an applicant",
        "Petición de extradición de un refugiado o solicitante",
    ),
    Text(
        "Where extradition is asked of a foreigner who is a refugee or has applied to be one, the "
        "Ministry of Foreign Affairs tells the Ministry of the Interior within five working days; "
        "the latter gives its view on whether surrender would be a forbidden return, which is sent "
        "to the judge before the judge's opinion; a pending claim is decided within ten working "
        "days.",
        "Si se pide la extradición de un extranjero refugiado o solicitante, la Secretaría de "
        "Relaciones Exteriores lo comunica a la de Gobernación dentro de cinco días hábiles; esta "
        "emite su opinión sobre la no devolución, que se remite al juez antes de que dé la suya; "
        "la solicitud pendiente se resuelve dentro de diez días hábiles.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The article places the judge's opinion in articles 28 and 29 of the extradition act; it "
        "is in articles 27 to 29, and is so read. The days are counted by the calendar of the "
        "federal administration, which is doubtful; the law names no consequence of delay.",
        "El artículo ubica la opinión del juez en los artículos 28 y 29 de la Ley de Extradición "
        "Internacional; está en los artículos 27 a 29, y así se lee. Los días se cuentan con el "
        "calendario de la administración federal, lo que es dudoso; la ley no señala consecuencia "
        "de la demora.",
    ),
)
in_time = named(
    Text(
        "the request was received since the act is in force, 28 January 2011",
        "la petición se recibió desde que rige la ley, el 28 de enero de 2011",
    ),
    request.received_by_executive_on >= day("2011-01-28"),
)
concerned = in_mexico.protection_in_mexico.is_one_of("applicant", "refugee")
no_consequence = Text(
    "The law names no consequence: the delay can be argued in amparo.",
    "La ley no señala consecuencia: la demora puede alegarse en el amparo.",
)

told_in_five_days = time_limit(
    article_53,
    Level.REQUEST,
    Text(
        "The Ministry of the Interior was told of the request within five working days.",
        "Se avisó de la petición a la Secretaría de Gobernación dentro de cinco días hábiles.",
    ),
    starts=request.received_by_executive_on,
    runs=working_days(5, MX_ADMINISTRATION),
    met_by=in_mexico.interior_told_of_protection_on,
    otherwise=no_consequence,
    applies=all_of(concerned, in_time, request.received_by_executive_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    suffix="five-days",
)
view_before_opinion = formality(
    article_53,
    Level.REQUEST,
    Text(
        "The judge had the view of the Ministry of the Interior before giving the opinion.",
        "El juez tuvo la opinión de la Secretaría de Gobernación antes de emitir la suya.",
    ),
    in_mexico.interior_view_before_the_opinion,
    applies=all_of(concerned, in_time),
    bearing=Bearing.PROCEEDING,
    suffix="view",
)
claim_in_ten_days = time_limit(
    article_53,
    Level.REQUEST,
    Text(
        "The pending claim to refugee status was decided within ten working days.",
        "La solicitud pendiente de la condición de refugiado se resolvió dentro de diez días "
        "hábiles.",
    ),
    starts=in_mexico.interior_told_of_protection_on,
    runs=working_days(10, MX_ADMINISTRATION),
    met_by=in_mexico.refugee_claim_decided_on,
    otherwise=no_consequence,
    applies=all_of(
        in_mexico.protection_in_mexico.is_("applicant"),
        in_time,
        in_mexico.interior_told_of_protection_on <= day_asked,
    ),
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
    suffix="ten-days",
    reading=Text(
        "From which day the ten days run was not read: here, from the day on which the Ministry "
        "of the Interior was told.",
        "No se leyó desde qué día corren los diez días: aquí, desde el aviso a la Secretaría de "
        "Gobernación.",
    ),
)
