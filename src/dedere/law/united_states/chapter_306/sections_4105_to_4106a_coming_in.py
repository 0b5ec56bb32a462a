"""Sections 4105 to 4106A. How a sentence taken over from abroad is served in the United States."""

from dedere.law.facts import transfer
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    calendar_days,
    time_limit,
)
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

FROM_NOVEMBER_1987 = "1987-11-01"

section_4105 = TITLE_18.article(
    "4105",
    Text(
        "Sentences of imprisonment taken over by the United States",
        "Penas de prisión que asume Estados Unidos",
    ),
    Text(
        "How long one stays in prison who came to the United States to finish a foreign sentence.",
        "Cuánto permanece en prisión quien llegó a Estados Unidos a terminar una pena extranjera.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_NOVEMBER_1987,
    reading=Text(
        "The wording read is of April 2023. That its rate of credit came with the law of 1 "
        "November 1987 is known; the wording before is not set out.",
        "El texto leído es de abril de 2023. Que su tasa de créditos llegó con la ley del 1 de "
        "noviembre de 1987 es conocido; el texto anterior no se expone.",
    ),
)
paragraph_a = section_4105.paragraph(
    "a",
    Text(
        "The person serves under the same conditions and for the same time as if a court of the "
        "United States had imposed the sentence.",
        "La persona cumple en las mismas condiciones y por el mismo tiempo que si un tribunal de "
        "Estados Unidos hubiera impuesto la pena.",
    ),
)
paragraph_b = section_4105.paragraph(
    "b",
    Text(
        "Custody before the sentence, for the same offense, is credited.",
        "Se abona la prisión previa a la sentencia por el mismo delito.",
    ),
)
paragraph_c = section_4105.paragraph(
    "c",
    Text(
        "Which credits shorten it: those given abroad, and those for conduct since.",
        "Qué créditos la acortan: los concedidos en el extranjero y los de conducta posterior.",
    ),
)
paragraph_c_1 = paragraph_c.paragraph(
    "1",
    Text(
        "All credits that the other country gave until the transfer (good time, work, others) are "
        "kept. From then on good-conduct credit is given on the time that remained at the "
        "transfer, at the rate of section 3624(b) for a sentence of the whole length imposed.",
        "Se conservan todos los créditos que dio el otro país hasta el traslado (buen "
        "comportamiento, trabajo, otros). Desde entonces se da crédito por buena conducta sobre el "
        "tiempo que faltaba al traslado, a la tasa de la sección 3624(b) para una pena de toda la "
        "duración impuesta.",
    ),
)
paragraph_c_2 = paragraph_c.paragraph(
    "2",
    Text(
        "Where the other country gave no credit for good time, the credit is computed on the "
        "sentence imposed.",
        "Si el otro país no dio crédito por buen comportamiento, el crédito se calcula sobre la "
        "pena impuesta.",
    ),
)
withheld = section_4105.paragraph(
    "d",
    Text("Credit may be withheld for misconduct.", "El crédito puede negarse por mala conducta."),
    reading=Text(
        "That credit may be withheld is verified; in which paragraph it stands is known.",
        "Que el crédito puede negarse está verificado; en qué párrafo está es conocido.",
    ),
)
aggregated = section_4105.paragraph(
    "e",
    Text(
        "A federal sentence that the person receives later is added up with the one taken over.",
        "La pena federal que la persona reciba después se acumula con la asumida.",
    ),
    reading=Text(
        "That sentences are added up is verified; in which paragraph it stands is known.",
        "Que las penas se acumulan está verificado; en qué párrafo está es conocido.",
    ),
)

section_4106 = TITLE_18.article(
    "4106",
    Text(
        "Parole of persons transferred in: offenses before 1 November 1987",
        "Libertad condicional de personas recibidas: delitos anteriores al 1 de noviembre de 1987",
    ),
    Text(
        "The Parole Commission has the same powers over a person transferred in as over one "
        "convicted in the United States, and may grant parole. Only for offenses committed before "
        "1 November 1987.",
        "La Comisión de Libertad Condicional (Parole Commission) tiene sobre la persona recibida "
        "las mismas facultades que sobre quien fue condenado en Estados Unidos, y puede otorgar la "
        "libertad condicional. Solo por delitos cometidos antes del 1 de noviembre de 1987.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.SECTION_4106],
    in_force_from=FROM_1977,
    left_to=Text("the Parole Commission", "la Comisión de Libertad Condicional"),
)

section_4106a = TITLE_18.article(
    "4106A",
    Text(
        "Release of persons transferred in: offenses since 1 November 1987",
        "Liberación de personas recibidas: delitos desde el 1 de noviembre de 1987",
    ),
    Text(
        "Who sets the day of release of a person transferred in, and what can be done against it. "
        "For offenses committed on or after 1 November 1987.",
        "Quién fija el día de liberación de la persona recibida, y qué puede hacerse en contra. "
        "Por delitos cometidos desde el 1 de noviembre de 1987.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.SECTION_4106],
    in_force_from="1988-11-18",
    reading=Text(
        "Added by Pub. L. 100-690 of 18 November 1988. The rules are verified; the letters under "
        "which they stand are known.",
        "Añadida por Pub. L. 100-690 de 18 de noviembre de 1988. Las reglas están verificadas; las "
        "letras bajo las que están son conocidas.",
    ),
)
paragraph_b_of_4106a = section_4106a.paragraph(
    "b",
    Text(
        "The Parole Commission sets the day of release and the supervision that follows.",
        "La Comisión de Libertad Condicional fija el día de liberación y la vigilancia posterior.",
    ),
)
determination = paragraph_b_of_4106a.paragraph(
    "1",
    Text(
        "Without unnecessary delay it sets a release date and a period of supervised release, as "
        "if the person had been convicted of a similar federal offense. Prison and supervised "
        "release together may not exceed the foreign term.",
        "Sin demora innecesaria fija la fecha de liberación y un periodo de libertad supervisada, "
        "como si la persona hubiera sido condenada por un delito federal similar. Prisión y "
        "libertad supervisada juntas no pueden exceder la pena extranjera.",
    ),
    left_to=Text("the Parole Commission", "la Comisión de Libertad Condicional"),
)
appeal = paragraph_b_of_4106a.paragraph(
    "2",
    Text(
        "The person may appeal the determination to the court of appeals within 45 days of "
        "receiving notice of it.",
        "La persona puede apelar la determinación ante el tribunal de apelaciones dentro de 45 "
        "días desde que la recibe.",
    ),
)
supervision = paragraph_b_of_4106a.paragraph(
    "3",
    Text(
        "The district court of the place where the person lives supervises.",
        "Vigila el tribunal de distrito del lugar donde vive la persona.",
    ),
)
appealed_in_time = time_limit(
    appeal,
    Level.TRANSFER,
    Text(
        "The person appealed the determination of the release date within 45 days of its notice.",
        "La persona apeló la determinación de la fecha de liberación dentro de 45 días desde que "
        "se le notificó.",
    ),
    starts=transfer.determination_notified_on,
    runs=calendar_days(45),
    met_by=transfer.determination_appealed_on,
    otherwise=Text(
        "The determination of the Parole Commission stands.",
        "Queda firme la determinación de la Comisión de Libertad Condicional.",
    ),
    applies=transfer.receiving_state.is_("US"),
    bearing=Bearing.AFTERWARDS,
    scope="everywhere",
)
