"""Articles 128 to 154. The stay on request, and what every stay does."""

from dedere.calendars import hours
from dedere.law.facts import amparo
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    any_of,
    bar,
    day_asked,
    formality,
    time_limit,
)
from dedere.law.language.provisions import Provision
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, in_an_amparo

REFORM = "2025-10-17"
THE_COURT = Text("the amparo court", "el juez de amparo")
NOT_READ = Text("Its words were not read.", "No se leyó su texto.")
NO_CONSEQUENCE = Text(
    "No consequence was read in the act; the provisional stay goes on meanwhile.",
    "No se leyó consecuencia en la ley; entre tanto la suspensión provisional continúa.",
)


def _before_2025(provision: Provision, what: Text) -> None:
    """The two older wordings, of 2013 and of the accusatory reform; neither was read."""
    provision.earlier(
        what,
        in_force_from="2016-06-18",
        in_force_to="2025-10-16",
        confidence=DOUBTFUL,
        left_to=THE_COURT,
        reading=NOT_READ,
        changed=Text(
            "The reform of 2016 adapted it to the accusatory system.",
            "La reforma de 2016 lo adaptó al sistema acusatorio.",
        ),
    )
    provision.earlier(
        what,
        in_force_from="2013-04-03",
        in_force_to="2016-06-17",
        confidence=DOUBTFUL,
        left_to=THE_COURT,
        reading=NOT_READ,
    )


article_128 = AMPARO_ACT.article(
    "128",
    Text("Test for the stay on request", "Requisitos de la suspensión a petición"),
    Text(
        "Outside the stays of own motion, the stay is granted where the complainant asks for it "
        "and a test of four parts is met.",
        "Fuera de los casos de oficio, la suspensión se concede si el quejoso la pide y se cumple "
        "un examen de cuatro partes.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    in_force_from=REFORM,
    changed=Text(
        "The test of four parts for stays on request.",
        "El examen de cuatro partes para la suspensión a petición.",
    ),
    reading=Text(
        "Surrender is stayed of own motion and needs no such request; the test matters for the "
        "other acts of the procedure.",
        "La entrega se suspende de oficio y no necesita petición; el examen importa para los demás "
        "actos del procedimiento.",
    ),
)
_before_2025(
    article_128,
    Text(
        "The test for stays on request in its earlier wording.",
        "Los requisitos de la suspensión a petición en su texto anterior.",
    ),
)
article_129 = AMPARO_ACT.article(
    "129",
    Text("Where a stay harms society", "Perjuicio al interés social"),
    Text(
        "Cases in which a stay is taken to harm the interest of society; a list that ends, since "
        "2025, with fractions XIV to XVII.",
        "Casos en que la suspensión se considera contraria al interés social; lista que desde 2025 "
        "llega a las fracciones XIV a XVII.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    in_force_from=REFORM,
    changed=Text("Fractions XIV to XVII.", "Las fracciones XIV a XVII."),
    reading=Text(
        "Extradition is stayed of own motion: the list is for stays on request.",
        "La extradición se suspende de oficio: la lista es para la suspensión a petición.",
    ),
)
article_129.earlier(
    Text(
        "The list without its last paragraph, repealed in 2024.",
        "La lista sin su último párrafo, derogado en 2024.",
    ),
    in_force_from="2024-06-15",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    left_to=THE_COURT,
    reading=NOT_READ,
    changed=Text("The last paragraph was repealed.", "Se derogó el último párrafo."),
)
article_129.earlier(
    Text(
        "The list with a last paragraph that the reform of 2024 repealed.",
        "La lista con un último párrafo que derogó la reforma de 2024.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2024-06-14",
    confidence=DOUBTFUL,
    left_to=THE_COURT,
    reading=NOT_READ,
)
article_136 = AMPARO_ACT.article(
    "136",
    Text("From when the stay works", "Desde cuándo surte efectos"),
    Text(
        "The stay works from the moment at which it is granted, even if it is challenged.",
        "La suspensión surte efectos desde el momento en que se concede, aunque se recurra.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_138 = AMPARO_ACT.article(
    "138",
    Text("Order on the stay", "Auto sobre la suspensión"),
    Text(
        "On the request for a stay the court weighs it and grants or refuses the provisional stay, "
        "sets the hearing of the incident within five days, and asks the authorities for a prior "
        "report within forty-eight hours.",
        "Pedida la suspensión, el juez la pondera y concede o niega la provisional, señala la "
        "audiencia incidental dentro de cinco días y pide a las autoridades su informe previo en "
        "cuarenta y ocho horas.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    in_force_from=REFORM,
    changed=Text(
        "The test of four parts in the order on the stay.",
        "El examen de cuatro partes en el auto sobre la suspensión.",
    ),
    reading=Text(
        "For the other acts of the procedure: surrender is stayed at once.",
        "Para los demás actos del procedimiento: la entrega se suspende de plano.",
    ),
)
incident_hearing = time_limit(
    article_138,
    Level.REQUEST,
    Text(
        "The hearing on the stay was held within five days of the opening of the incident.",
        "La audiencia incidental se celebró en los cinco días siguientes a abrirse el incidente.",
    ),
    starts=amparo.stay_incident_opened_on,
    runs=amparo_days(5),
    met_by=amparo.incident_hearing_on,
    otherwise=NO_CONSEQUENCE,
    applies=amparo.stay_incident_opened_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="hearing",
)
prior_report = time_limit(
    article_138,
    Level.REQUEST,
    Text(
        "The authority gave its prior report within forty-eight hours.",
        "La autoridad rindió su informe previo en cuarenta y ocho horas.",
    ),
    starts=amparo.prior_report_asked_on,
    runs=hours(48),
    met_by=amparo.prior_report_given_on,
    otherwise=Text(
        "Without it the act is presumed true for the decision on the definitive stay.",
        "Sin él se presume cierto el acto para resolver sobre la suspensión definitiva.",
    ),
    applies=amparo.prior_report_asked_on <= day_asked,
    reading=Text(
        "The length is verified; what follows if it is missed is known.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="report",
)
_before_2025(
    article_138,
    Text(
        "The order on the request for a stay in its earlier wording.",
        "El auto sobre la petición de suspensión en su texto anterior.",
    ),
)
article_145 = AMPARO_ACT.article(
    "145",
    Text("Stay decided before", "Suspensión ya resuelta"),
    Text(
        "Where an earlier amparo of the same person already decided on the stay of the same act "
        "and authorities, the new incident is without object.",
        "Si en un amparo anterior de la misma persona ya se resolvió sobre la suspensión del mismo "
        "acto y autoridades, el nuevo incidente queda sin materia.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
incident_without_object = bar(
    article_145,
    Level.REQUEST,
    Text(
        "An earlier amparo already decided on the stay, so that the new incident is without "
        "object.",
        "Un amparo anterior ya resolvió sobre la suspensión, por lo que el nuevo incidente queda "
        "sin materia.",
    ),
    amparo.stay_decided_in_earlier_amparo,
    applies=amparo.stay_incident_opened_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_146 = AMPARO_ACT.article(
    "146",
    Text("What the decision on the stay says", "Contenido de la resolución suspensional"),
    Text(
        "The decision on the stay fixes the act, weighs the evidence, gives its reasons on the "
        "test, and says which acts it reaches and how it is to be obeyed.",
        "La resolución fija el acto, valora las pruebas, razona el examen y precisa los actos que "
        "alcanza y cómo ha de cumplirse.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    in_force_from=REFORM,
    changed=Text(
        "Adapted to the test of four parts.",
        "Se adaptó al examen de cuatro partes.",
    ),
)
article_146.earlier(
    Text(
        "What the decision on the stay said, in its earlier wording.",
        "El contenido de la resolución suspensional en su texto anterior.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    left_to=THE_COURT,
    reading=NOT_READ,
)
article_148 = AMPARO_ACT.article(
    "148",
    Text("Stay against norms", "Suspensión contra normas"),
    Text(
        "A stay against a norm keeps it from being applied to the complainant; it has no general "
        "effects.",
        "La suspensión contra una norma impide que se aplique al quejoso; no tiene efectos "
        "generales.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2024-06-15",
    changed=Text(
        "No general effects.",
        "Sin efectos generales.",
    ),
)
article_148.earlier(
    Text(
        "A stay against a norm, before general effects were excluded.",
        "La suspensión contra una norma, antes de excluirse los efectos generales.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2024-06-14",
    confidence=DOUBTFUL,
    reading=NOT_READ,
)
article_150 = AMPARO_ACT.article(
    "150",
    Text("The procedure goes on", "El procedimiento continúa"),
    Text(
        "A stay does not stop the procedure in which the act was done, unless to continue would "
        "harm the complainant beyond repair.",
        "La suspensión no detiene el procedimiento del que emana el acto, salvo que continuarlo "
        "dejara irreparablemente consumado el daño al quejoso.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "The hearing before the judge and the decision of the ministry go on under a stay of "
        "surrender, unless the incident stays them too.",
        "La audiencia ante el juez y la resolución de la Secretaría siguen bajo la suspensión de "
        "la entrega, salvo que el incidente también las suspenda.",
    ),
)
procedure_goes_on = formality(
    article_150,
    Level.REQUEST,
    Text(
        "The stay lets the extradition procedure go on, or the court found that to continue would "
        "do irreparable harm.",
        "La suspensión deja continuar el procedimiento de extradición, o el juez estimó que "
        "continuarlo causaría un daño irreparable.",
    ),
    any_of(
        ~amparo.stay_reaches.includes("procedure"),
        amparo.continuing_harms_beyond_repair,
    ),
    applies=amparo.stay_granted_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
article_154 = AMPARO_ACT.article(
    "154",
    Text("Change or revocation of the stay", "Modificación o revocación de la suspensión"),
    Text(
        "The decision on the stay may be changed or revoked for a fact that comes later, until the "
        "judgment is final.",
        "Lo resuelto sobre la suspensión puede modificarse o revocarse por hecho superveniente, "
        "mientras no cause ejecutoria la sentencia.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    reading=Text(
        "That it may be done until the judgment is final is known.",
        "Que pueda hacerse hasta que la sentencia cause ejecutoria es conocido.",
    ),
)
