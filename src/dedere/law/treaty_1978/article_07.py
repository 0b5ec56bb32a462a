"""Article 7. Lapse of time."""

from dedere.law.facts import offense
from dedere.law.language import (
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    bar,
    cited,
    day_asked,
    earlier_of,
)
from dedere.law.treaty_1978 import TREATY, sources

article_7 = TREATY.article(
    "7",
    Text("Lapse of time", "Prescripción"),
    Text(
        "There is no extradition once prosecution, or enforcement of the penalty, is barred by "
        "lapse of time under the law of either State.",
        "No hay extradición cuando la acción penal o la ejecución de la pena ha prescrito conforme "
        "a la ley de cualquiera de los dos Estados.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.CRUZ_MARTINEZ,
        sources.ALVAREZ_MACHAIN_DISSENT,
        sources.CRUZ_MARTINEZ_REPORT,
    ],
    reading=Text(
        "Either law is enough. Lapse of time means statutes of limitation, not the right to a "
        "speedy trial (Cruz Martinez v. United States, 6th Cir. 2016, en banc). Where a sentence "
        "is to be served, the period to record is the one for enforcing the penalty; otherwise the "
        "one for prosecution.",
        "Basta cualquiera de las dos leyes. Se trata de la prescripción, no del derecho a ser "
        "juzgado sin demora (Cruz Martinez v. United States, Sexto Circuito en pleno, 2016). Si "
        "debe cumplirse una pena, el plazo que se registra es el de la prescripción de la pena; si "
        "no, el de la acción penal.",
    ),
)

lapse_of_time = bar(
    article_7,
    Level.OFFENSE,
    Text(
        "The offense is barred by lapse of time under the law of at least one of the States.",
        "El delito ha prescrito conforme a la ley de al menos uno de los Estados.",
    ),
    any_of(
        cited(
            article_7,
            Text(
                "it is barred under the law of the requesting State",
                "ha prescrito conforme a la ley del Estado requirente",
            ),
            all_of(
                offense.limitation_runs_requesting_state,
                earlier_of(offense.limitation_stopped_on_requesting_state, day_asked)
                > offense.limitation_counts_from_requesting_state
                + offense.limitation_months_requesting_state,
            ),
        ),
        cited(
            article_7,
            Text(
                "it is barred under the law of the requested State",
                "ha prescrito conforme a la ley del Estado requerido",
            ),
            all_of(
                offense.limitation_runs_requested_state,
                earlier_of(offense.limitation_stopped_on_requested_state, day_asked)
                > offense.limitation_counts_from_requested_state
                + offense.limitation_months_requested_state,
            ),
        ),
    ),
    reading=Text(
        "The period is over after its last day, unless it had stopped for good by then. The treaty "
        "does not say which day counts for a period that never stopped: here it is the day asked "
        "for, rather than the day of the request.",
        "El plazo vence pasado su último día, salvo que para entonces hubiera dejado de correr. El "
        "tratado no dice qué día cuenta para un plazo que nunca dejó de correr: aquí es el día por "
        "el que se pregunta, y no el de la petición.",
    ),
)
