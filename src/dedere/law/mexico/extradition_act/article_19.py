"""Articles 19 and 20. The ministry examines the request."""

from dedere.calendars import Period
from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    calendar_months,
    day_asked,
    time_limit,
)
from dedere.law.language.readings import UnderPeriod
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, readings, sources
from dedere.law.treaty_1978.readings import sixty_days_of_arrest

article_19 = ACT.article(
    "19",
    Text("Admission", "Admisión"),
    Text(
        "SRE examines the formal request; one that is improper is not admitted, and the requesting "
        "State is told.",
        "La SRE examina la petición formal; la improcedente no se admite, y se comunica al "
        "solicitante.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=Text("the Ministry of Foreign Affairs", "la Secretaría de Relaciones Exteriores"),
    reading=Text("The article sets no number of days.", "El artículo no fija número de días."),
)

article_20 = ACT.article(
    "20",
    Text("Defects that can be cured", "Defectos subsanables"),
    Text(
        "Where requirements of the treaty (or of art. 16) are missing, SRE says so to the "
        "requesting State so that it cures them; if the person is under measures, within the "
        "period of art. 18.",
        "Cuando falten requisitos del tratado (o del art. 16), la SRE lo hace saber al Estado "
        "promovente para que los subsane; si la persona está sujeta a medidas, dentro del plazo "
        "del art. 18.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "It opens no period of its own: the days of art. 18 go on running from the detention. A "
        "person at liberty sets off no period.",
        "No abre plazo propio: siguen corriendo los días del art. 18 desde la detención. Si la "
        "persona está libre no corre plazo alguno.",
    ),
)
detained = all_of(
    request.provisionally_arrested_on <= day_asked,
    in_mexico.defects_notified_on <= day_asked,
)


def _cured(runs: Period | UnderPeriod, answer: str, suffix: str | None = None) -> Rule:
    """The period of article 18, as it is read."""
    return time_limit(
        article_20,
        Level.REQUEST,
        Text(
            "While the person was provisionally detained, the defects were cured within the period "
            "of provisional detention.",
            "Estando la persona en detención provisional, los defectos se subsanaron dentro del "
            "plazo de esta.",
        ),
        starts=request.provisionally_arrested_on,
        runs=runs,
        met_by=in_mexico.defects_cured_on,
        otherwise=Text(
            "The measures are lifted and the person goes free; the request can still be completed.",
            "Se levantan las medidas y la persona queda libre; la petición aún puede completarse.",
        ),
        applies=readings.where_read_as(answer, detained),
        bearing=Bearing.CUSTODY,
        suffix=suffix,
    )


cured_in_time = _cured(sixty_days_of_arrest, "sixty-days")
cured_by_the_letter = _cured(calendar_months(2), "two-months", "two-months")
