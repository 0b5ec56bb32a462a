"""Article 15. Claims filed by anyone for a person who cannot file."""

from dedere.law.facts import amparo
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
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, in_an_amparo

article_15 = AMPARO_ACT.article(
    "15",
    Text("Claim filed by anyone", "Demanda promovida por cualquier persona"),
    Text(
        "Where the person cannot file against acts such as danger to life, attacks on liberty "
        "outside procedure, deportation or extradition, anyone may, even a minor. The court stays "
        "the act and does what it can to have the person appear. Who appears ratifies the claim "
        "within three days, or it falls. If the person is not found, the stay becomes definitive "
        "and the amparo is suspended; after one year in which nobody appears the claim counts as "
        "not filed.",
        "Si la persona no puede promover contra actos como el peligro de la vida, los ataques a la "
        "libertad fuera de procedimiento, la deportación o la extradición, puede hacerlo cualquier "
        "otra, aun menor de edad. El juez suspende el acto y procura la comparecencia. Quien "
        "comparece ratifica en tres días; si no, la demanda cae. Si no se le halla, la suspensión "
        "pasa a definitiva y el juicio se suspende; al año sin que nadie se apersone, la demanda "
        "se tiene por no interpuesta.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Unlike art. 17, fraction IV, it names extradition: it opens who may file and how fast the "
        "court acts, not how long one may wait. The three days are counted as working days of the "
        "amparo courts (art. 22). Reforms of 2021 (FGR) and of 14 March 2025 reworded it without "
        "changing what it says of extradition.",
        "A diferencia del art. 17, fracción IV, nombra la extradición: abre quién puede promover y "
        "cuán pronto actúa el juez, no cuánto se puede esperar. Los tres días se cuentan hábiles "
        "(art. 22). Las reformas de 2021 (FGR) y de 14 de marzo de 2025 cambiaron su redacción, no "
        "lo que dice de la extradición.",
    ),
)
ratified = time_limit(
    article_15,
    Level.REQUEST,
    Text(
        "The person ratified within three days the claim that somebody else had filed.",
        "La persona ratificó en tres días la demanda que otro promovió por ella.",
    ),
    starts=amparo.ratification_asked_on,
    runs=amparo_days(3),
    met_by=amparo.ratified_on,
    otherwise=Text(
        "The claim counts as not filed and what was done in it, the stay included, falls.",
        "La demanda se tiene por no presentada y queda sin efecto lo actuado, incluida la "
        "suspensión.",
    ),
    applies=all_of(
        amparo.filed_by.is_("anyone"),
        amparo.ratification_asked_on <= day_asked,
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="ratified",
)
appeared = time_limit(
    article_15,
    Level.REQUEST,
    Text(
        "Within a year of the suspension of the amparo somebody appeared in it.",
        "Dentro del año siguiente a la suspensión del amparo alguien se apersonó en él.",
    ),
    starts=amparo.suspended_on,
    runs=calendar_months(12),
    met_by=amparo.person_appeared_on,
    otherwise=Text(
        "The claim counts as not filed.",
        "La demanda se tiene por no interpuesta.",
    ),
    applies=all_of(amparo.filed_by.is_("anyone"), amparo.suspended_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="year",
)
