"""Articles 125 to 127. The stay of own motion."""

from dedere.law.facts import amparo
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    cited,
    day_asked,
    formality,
)
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import against_extradition, in_an_amparo
from dedere.law.mexico.amparo_act.readings import stay_against_extradition
from dedere.law.mexico.supreme_court.the_stay import stay_2024

article_125 = AMPARO_ACT.article(
    "125",
    Text("Two kinds of stay", "Dos clases de suspensión"),
    Text(
        "The act challenged is stayed of the court's own motion or at the complainant's request.",
        "La suspensión del acto reclamado se decreta de oficio o a petición del quejoso.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_126 = AMPARO_ACT.article(
    "126",
    Text("Stay at once", "Suspensión de oficio y de plano"),
    Text(
        "Against extradition, among other acts, the stay is granted of own motion and at once, in "
        "the order that admits the claim, and sent without delay by any means to the authority so "
        "that it is obeyed.",
        "Contra la extradición, entre otros actos, la suspensión se concede de oficio y de plano, "
        "en el auto que admite la demanda, y se comunica sin demora y por cualquier medio a la "
        "autoridad para su cumplimiento.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Article 127 also names extradition, for the stay in an incident. The Supreme Court "
        "reconciled both in 2024; that solution is the default of a reading with a switch. "
        "Already granted before admission (art. 15, art. 48), the stay satisfies the article.",
        "El artículo 127 también nombra la extradición, para la suspensión en incidente. La "
        "Suprema Corte armonizó ambos en 2024; su solución es la que se toma en una lectura con "
        "alternativas. La suspensión ya concedida antes de admitir (arts. 15 y 48) satisface el "
        "artículo.",
    ),
)
article_127 = AMPARO_ACT.article(
    "127",
    Text("Incident opened of own motion", "Incidente abierto de oficio"),
    Text(
        "When the incident on the stay is opened of own motion.",
        "Cuándo se abre de oficio el incidente de suspensión.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
fraction_i = article_127.paragraph(
    "I",
    Text(
        "In extradition: the separate file on the stay (cuaderno incidental) is opened.",
        "En la extradición: se forma el cuaderno incidental de suspensión.",
    ),
)

stayed_at_once = cited(
    article_126,
    Text(
        "surrender was stayed at the latest when the claim was admitted",
        "la entrega se suspendió a más tardar al admitirse la demanda",
    ),
    all_of(
        amparo.stay_granted_on <= amparo.admitted_on,
        amparo.stay_reaches.includes("surrender"),
    ),
)
incident_opened = cited(
    fraction_i,
    Text(
        "the incident on the stay was opened when the claim was admitted",
        "el incidente de suspensión se abrió al admitirse la demanda",
    ),
    amparo.stay_incident_opened_on <= amparo.admitted_on,
)
stay = formality(
    article_126,
    Level.REQUEST,
    Text(
        "On admitting the claim against extradition the court gave the stay that the law orders.",
        "Al admitir la demanda contra la extradición el juez dictó la suspensión que la ley manda.",
    ),
    stay_against_extradition.expr(
        {
            "both": cited(
                stay_2024,
                Text(
                    "the stay at once against surrender goes with the incident on the other acts",
                    "la suspensión de plano contra la entrega va con el incidente por los demás "
                    "actos",
                ),
                all_of(stayed_at_once, incident_opened),
            ),
            "at-once": stayed_at_once,
            "incident": incident_opened,
        }
    ),
    applies=all_of(against_extradition, amparo.admitted_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
