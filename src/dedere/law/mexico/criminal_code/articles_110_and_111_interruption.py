"""Articles 110 and 111. What interrupts the period for prosecution."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, sources

who_counts = Text(
    "the authority that decides on lapse of time, which sets the day from which it counts",
    "la autoridad que resuelve sobre la prescripción, que fija el día desde el que se cuenta",
)

article_110 = CRIMINAL_CODE.article(
    "110",
    Text("Interruption", "Interrupción"),
    Text(
        "Acts of the investigation interrupt the period, which starts anew on the day after the "
        "last one; so do requests for help in the investigation and steps to obtain international "
        "extradition. Interruption lengthens the periods of articles 105 to 107 by one half at "
        "most.",
        "Las actuaciones de la investigación interrumpen el plazo, que corre de nuevo desde el día "
        "siguiente a la última; también los requerimientos de auxilio y las diligencias para "
        "obtener la extradición internacional. La interrupción solo amplía hasta una mitad los "
        "plazos de los artículos 105 a 107.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2016-06-18",
    left_to=who_counts,
    reading=Text(
        "The day recorded as that from which the period counts takes interruptions into account. "
        "Steps to obtain extradition are those of Mexican authorities; whether a foreign request "
        "received in Mexico interrupts the Mexican period is not said.",
        "El día que se registra como inicio del plazo toma en cuenta las interrupciones. Las "
        "diligencias para obtener la extradición son las de autoridades mexicanas; no se dice si "
        "una petición extranjera recibida en México interrumpe el plazo mexicano.",
    ),
    changed=Text(
        "The reform published on 17 June 2016 put the words of the accusatory system; extradition "
        "and the limit of one half came in 1994.",
        "La reforma publicada el 17 de junio de 2016 puso los términos del sistema acusatorio; la "
        "extradición y el límite de una mitad llegaron en 1994.",
    ),
)
article_110.earlier(
    Text(
        "The same, in the words of the former procedure: acts of the inquiry interrupted the "
        "period, and so did requests for help and steps to obtain extradition, by one half at "
        "most.",
        "Lo mismo, en los términos del procedimiento anterior: interrumpían las actuaciones de la "
        "averiguación, los requerimientos de auxilio y las diligencias de extradición, hasta una "
        "mitad.",
    ),
    in_force_from="1994-01-11",
    in_force_to="2016-06-17",
    confidence=KNOWN,
    reading=Text(
        "The words between 1994 and 2016 are known; the historic text was not verified.",
        "El texto entre 1994 y 2016 es conocido; no se verificó el texto histórico.",
    ),
)
article_111 = CRIMINAL_CODE.article(
    "111",
    Text("When acts no longer interrupt", "Cuándo ya no se interrumpe"),
    Text(
        "Acts of the investigation and requests for help do not interrupt once half of the period "
        "has run, save for the period in which to complain.",
        "Las actuaciones y los requerimientos de auxilio no interrumpen cuando ya corrió la mitad "
        "del plazo, salvo el fijado para querellarse.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="1994-01-11",
    left_to=who_counts,
    reading=Text(
        "Steps to obtain extradition are not among what stops interrupting after the half.",
        "Las diligencias de extradición no están entre lo que deja de interrumpir pasada la mitad.",
    ),
    changed=Text("Reformed in 1994.", "Reformado en 1994."),
)
