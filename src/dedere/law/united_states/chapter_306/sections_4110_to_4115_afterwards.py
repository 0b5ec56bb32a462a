"""Sections 4110 to 4115. What follows a transfer."""

from dedere.law.facts import transfer
from dedere.law.language import VERIFIED, Bearing, Level, Text, calendar_days, time_limit
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

section_4110 = TITLE_18.article(
    "4110",
    Text("Juveniles", "Menores"),
    Text(
        "A person transferred in for an act of juvenile delinquency falls under chapter 403 of "
        "the title.",
        "A quien se recibe por un acto de delincuencia juvenil se le aplica el capítulo 403 del "
        "título.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
)
section_4111 = TITLE_18.article(
    "4111",
    Text("No second prosecution", "Prohibición de un segundo proceso"),
    Text(
        "A person transferred in is not held, tried or sentenced by the United States or a state "
        "for an offense whose prosecution would be barred had one of their own courts imposed the "
        "sentence.",
        "A la persona recibida no la detienen, procesan ni sentencian Estados Unidos o un estado "
        "por un delito cuya persecución estaría impedida si uno de sus tribunales hubiera impuesto "
        "la pena.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
    reading=Text(
        "Article VII of the treaty says the same of both States, and the rule stands there.",
        "El artículo VII del tratado dice lo mismo de ambos Estados, y la regla está ahí.",
    ),
)
section_4112 = TITLE_18.article(
    "4112",
    Text("No further loss of rights", "Sin otra pérdida de derechos"),
    Text(
        "The transfer takes no civil, political or other right beyond what the fact of the "
        "conviction takes.",
        "El traslado no quita derechos civiles, políticos u otros más allá de lo que acarrea la "
        "condena misma.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
)
section_4113 = TITLE_18.article(
    "4113",
    Text(
        "Status of an alien transferred out of the United States",
        "Situación del extranjero trasladado desde Estados Unidos",
    ),
    Text(
        "For the immigration laws, a transfer counts as the departure that had been ordered or "
        "allowed.",
        "Para las leyes migratorias, el traslado vale como la salida ordenada o permitida.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.ACT_OF_1977_ALIENS],
    in_force_from=FROM_1977,
    reading=Text(
        "The wording of 1977 named deportation and exclusion; removal and the sections of the "
        "immigration act cited here came later, on a day that was not read. A later unlawful "
        "return is an offense of its own under 8 U.S.C. § 1326, which is known, not verified.",
        "El texto de 1977 hablaba de deportación y exclusión; la remoción y las secciones de la "
        "ley migratoria aquí citadas llegaron después, en fecha que no se leyó. El regreso ilegal "
        "posterior es un delito propio (8 U.S.C. § 1326), lo que es conocido, sin verificar.",
    ),
)
departed = section_4113.paragraph(
    "a",
    Text(
        "One who had been allowed to depart voluntarily is deemed to have departed voluntarily.",
        "A quien se le había permitido la salida voluntaria se le tiene por salido "
        "voluntariamente.",
    ),
)
removed = section_4113.paragraph(
    "b",
    Text(
        "One under an order of removal is deemed to have been removed.",
        "A quien tenía orden de remoción se le tiene por removido.",
    ),
)
excluded = section_4113.paragraph(
    "c",
    Text(
        "One under an order that denies admission is deemed to have been denied admission and "
        "removed.",
        "A quien tenía orden que le negaba la admisión se le tiene por inadmitido y removido.",
    ),
)
section_4114 = TITLE_18.article(
    "4114",
    Text(
        "Return of a person wrongly transferred in",
        "Devolución de quien fue recibido indebidamente",
    ),
    Text(
        "When a court of the United States finally orders the release of a person because the "
        "transfer to it was unlawful, the country that sentenced may have the person back.",
        "Cuando un tribunal de Estados Unidos ordena en definitiva liberar a una persona porque su "
        "traslado fue ilícito, el país que la sentenció puede recuperarla.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.SECTION_4114],
    in_force_from=FROM_1977,
    reading=Text(
        "Return is not extradition: no treaty of extradition is asked about it.",
        "La devolución no es extradición: no se le aplica tratado de extradición alguno.",
    ),
)
notice_and_request = section_4114.paragraph(
    "a",
    Text(
        "The Attorney General notifies the sentencing country within 10 days of the final "
        "decision. The notice sets the time in which it must ask for the person's return: 30 days "
        "at most.",
        "El Fiscal General avisa al país que sentenció dentro de 10 días desde la resolución "
        "definitiva. El aviso fija el plazo para pedir la devolución: 30 días a lo sumo.",
    ),
)
sentencing_state_told = time_limit(
    notice_and_request,
    Level.TRANSFER,
    Text(
        "The sentencing State was told within 10 days of the final decision that the transfer to "
        "the United States was unlawful.",
        "Se avisó al Estado que sentenció dentro de 10 días desde la resolución definitiva de que "
        "el traslado a Estados Unidos fue ilícito.",
    ),
    starts=transfer.found_unlawful_on,
    runs=calendar_days(10),
    met_by=transfer.sentencing_state_notified_on,
    otherwise=Text(
        "The notice is late; the section names no consequence.",
        "El aviso es tardío; la sección no señala consecuencia.",
    ),
    applies=transfer.receiving_state.is_("US"),
    bearing=Bearing.AFTERWARDS,
    scope="everywhere",
    suffix="notice",
)
return_asked_for = time_limit(
    notice_and_request,
    Level.TRANSFER,
    Text(
        "The sentencing State asked for the person's return within 30 days of the notice.",
        "El Estado que sentenció pidió la devolución de la persona dentro de 30 días desde el "
        "aviso.",
    ),
    starts=transfer.sentencing_state_notified_on,
    runs=calendar_days(30),
    met_by=transfer.return_requested_on,
    otherwise=Text(
        "The person is not returned; thirty days is the most, and the notice may set fewer.",
        "No se devuelve a la persona; treinta días es el máximo, y el aviso puede fijar menos.",
    ),
    applies=transfer.receiving_state.is_("US"),
    bearing=Bearing.AFTERWARDS,
    scope="everywhere",
    suffix="request",
)
complaint = section_4114.paragraph(
    "b",
    Text(
        "If that country asks, the Attorney General may file a complaint for the return within 60 "
        "days from the day on which the decision became final.",
        "Si ese país lo pide, el Fiscal General puede presentar la solicitud de devolución ante el "
        "juez dentro de 60 días desde que la resolución quedó firme.",
    ),
    left_to=Text("the Attorney General and the judge", "el Fiscal General y el juez"),
)
complaint_filed = time_limit(
    complaint,
    Level.TRANSFER,
    Text(
        "The complaint for the person's return was filed within 60 days from the day on which the "
        "decision became final.",
        "La solicitud de devolución se presentó ante el juez dentro de 60 días desde que la "
        "resolución quedó firme.",
    ),
    starts=transfer.found_unlawful_on,
    runs=calendar_days(60),
    met_by=transfer.return_complaint_filed_on,
    otherwise=Text(
        "The person can no longer be returned under the section.",
        "La persona ya no puede ser devuelta conforme a la sección.",
    ),
    applies=transfer.receiving_state.is_("US"),
    bearing=Bearing.AFTERWARDS,
    scope="everywhere",
)
in_the_meantime = section_4114.paragraph(
    "c",
    Text(
        "Until then the person may be released on bail; time served in the United States counts "
        "for the sentence.",
        "Mientras tanto la persona puede quedar libre bajo caución; el tiempo cumplido en Estados "
        "Unidos se abona a la pena.",
    ),
    left_to=Text("the judge", "el juez"),
    reading=Text(
        "That bail and credit are provided for is verified; under which letter is known.",
        "Que se prevén la caución y el abono está verificado; bajo qué letra es conocido.",
    ),
)
section_4115 = TITLE_18.article(
    "4115",
    Text("Restitution ordered abroad", "Reparación ordenada en el extranjero"),
    Text(
        "Restitution or reparation that the sentence of the other country orders is enforced in "
        "the United States like a civil judgment.",
        "La reparación del daño que ordena la sentencia del otro país se ejecuta en Estados Unidos "
        "como una sentencia civil.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
)
