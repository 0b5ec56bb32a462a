"""Article 18. How long the precautionary measures last."""

from dedere.calendars import day
from dedere.law.facts import in_mexico, request
from dedere.law.facts.law_in_time import OF_THE_ARREST
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    LawOf,
    Level,
    Text,
    all_of,
    calendar_months,
    day_asked,
    formality,
    time_limit,
)
from dedere.law.language.expressions import Expr
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, readings, sources
from dedere.law.treaty_1978.readings import sixty_days_of_arrest

SIXTY_DAYS_SINCE = day("1993-09-04")

article_18 = ACT.article(
    "18",
    Text("How long the measures last", "Duración de las medidas"),
    Text(
        "The measures end if the formal request does not reach SRE within the period of art. 119 "
        "of the Constitution; the judge gives notice of its start.",
        "Las medidas terminan si la petición formal no llega a la SRE dentro del plazo del art. "
        "119 constitucional; el juez da aviso de su inicio.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="1984-12-05",
    changed=Text(
        "The reform of 1984 reworded the article and bound the judge to tell SRE when the period "
        "begins.",
        "La reforma de 1984 dio nueva redacción al artículo y obligó al juez a notificar a la SRE "
        "el inicio del plazo.",
    ),
)
article_18_of_1975 = article_18.earlier(
    Text(
        "The measures ended if the formal request did not come within the period that the "
        "Constitution then set, two months.",
        "Las medidas terminaban si la petición formal no se presentaba en el plazo que entonces "
        "fijaba la Constitución, dos meses.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1984-12-04",
    confidence=KNOWN,
    reading=Text(
        "The historic text is unverified; the period of two months is known.",
        "El texto histórico no está verificado; el plazo de dos meses es conocido.",
    ),
)
lifted = Text(
    "The measures are lifted at once and the person goes free; a later request remains possible.",
    "Las medidas se levantan de inmediato y la persona queda libre; cabe una petición posterior.",
)

paragraph_1 = article_18.paragraph(
    "1",
    Text(
        "If the formal request is not presented to SRE within the two months of art. 119 of the "
        "Constitution, counted from the date on which the measures were carried out, they are "
        "lifted at once.",
        "Si la petición formal no se presenta a la SRE dentro de los dos meses del art. 119 "
        "constitucional, contados a partir de la fecha en que se cumplimentaron las medidas, estas "
        "se levantan de inmediato.",
    ),
    sources=[sources.CONSOLIDATED_TEXT, sources.CONSTITUTION],
    reading=Text(
        "The article still says two months; the constitutional text that it cites has said sixty "
        "calendar days since 1993, and so does the treaty. Sixty calendar days are taken; "
        "the two months are a reading with a switch. Whether the day of the arrest is the first of "
        "the sixty is one question for treaty, Constitution and act (it is not, unless that switch "
        "says so); two months end on the day of the same number. What must come in time is receipt "
        "by SRE, not filing with the judge. A last day that is a holiday gives no further day.",
        "El artículo aún dice dos meses; el texto constitucional que invoca dice sesenta días "
        "naturales desde 1993, y también el tratado. Se toman sesenta días naturales; los "
        "dos meses son una lectura alternativa. Si el día de la detención es el primero de los "
        "sesenta es una sola cuestión para tratado, Constitución y ley (no lo es, salvo que esa "
        "lectura diga otra cosa); los dos meses vencen el día del mismo número. Lo que debe "
        "ocurrir a tiempo es la recepción por la SRE, no la presentación ante el juez. Que el "
        "último día sea inhábil no da uno más.",
    ),
)


def _two_months(
    provision: Provision,
    applies: Expr,
    suffix: str | None = None,
    law_of: LawOf | None = OF_THE_ARREST,
) -> Rule:
    return time_limit(
        provision,
        Level.REQUEST,
        Text(
            "SRE received the formal request within two months of the provisional detention.",
            "La SRE recibió la petición formal dentro de los dos meses de la detención "
            "provisional.",
        ),
        starts=request.provisionally_arrested_on,
        runs=calendar_months(2),
        met_by=request.received_by_executive_on,
        otherwise=lifted,
        applies=applies,
        bearing=Bearing.CUSTODY,
        law_of=law_of,
        suffix=suffix,
        confidence=KNOWN,
    )


since_1993 = request.provisionally_arrested_on >= SIXTY_DAYS_SINCE

request_in_time = time_limit(
    paragraph_1,
    Level.REQUEST,
    Text(
        "SRE received the formal request within the period of provisional detention.",
        "La SRE recibió la petición formal dentro del plazo de la detención provisional.",
    ),
    starts=request.provisionally_arrested_on,
    runs=sixty_days_of_arrest,
    met_by=request.received_by_executive_on,
    otherwise=lifted,
    applies=all_of(
        request.provisionally_arrested_on <= day_asked,
        readings.where_read_as("sixty-days", since_1993),
    ),
    bearing=Bearing.CUSTODY,
)
by_the_letter = _two_months(
    paragraph_1,
    all_of(
        request.provisionally_arrested_on <= day_asked,
        readings.where_read_as("two-months", since_1993),
    ),
    "two-months",
    law_of=None,
)
before_1993 = _two_months(
    paragraph_1, request.provisionally_arrested_on < SIXTY_DAYS_SINCE, "before-1993"
)
before_1984 = _two_months(article_18_of_1975, request.provisionally_arrested_on <= day_asked)

paragraph_2 = article_18.paragraph(
    "2",
    Text(
        "The judge tells SRE when the period begins, and SRE tells the requesting State.",
        "El juez notifica a la SRE el inicio del plazo, y la SRE lo hace saber al Estado "
        "solicitante.",
    ),
)
notice_of_start = formality(
    paragraph_2,
    Level.REQUEST,
    Text(
        "The judge told SRE when the period of provisional detention began.",
        "El juez notificó a la SRE el inicio del plazo de la detención provisional.",
    ),
    in_mexico.start_of_arrest_notified_to_ministry,
    applies=request.provisionally_arrested_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
