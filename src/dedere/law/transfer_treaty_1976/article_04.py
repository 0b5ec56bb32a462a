"""Article IV. How a transfer is decided, who must agree, and the papers."""

from dedere.law.facts import document, transfer
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    day_asked,
    discretion,
    formality,
    named,
    requirement,
    some,
)
from dedere.law.transfer_treaty_1976 import TREATY, sources

article_4 = TREATY.article(
    "4",
    Text("Decision, agreement and papers", "Decisión, acuerdos y documentos"),
    Text(
        "The transferring State starts a transfer, the person and both States must agree, both "
        "weigh whether it helps the return to society, and papers go with the request.",
        "El Estado trasladante inicia el traslado, deben aceptarlo la persona y ambos Estados, "
        "ambos ponderan si ayuda a la reinserción social, y con la petición van documentos.",
    ),
    confidence=KNOWN,
    sources=[sources.TIAS_COPY, sources.MARQUEZ_RAMOS],
)
transferring_authority = Text(
    "the authority of the transferring State", "la autoridad del Estado trasladante"
)
both_authorities = Text("the authorities of the two States", "las autoridades de los dos Estados")
_OPEN = Text(
    "A decision that is still pending is not an approval: the condition is not met yet. Where "
    "nothing is recorded it is not known. No period is set for the decision.",
    "La decisión pendiente no es aprobación: la condición aún no se cumple. Si nada consta, no se "
    "sabe. No hay plazo para decidir.",
)

# -- paragraph 1: who starts -----------------------------------------------------------------------

paragraph_1 = article_4.paragraph(
    "1",
    Text(
        "Every transfer is started by the authority of the transferring State. The person may ask "
        "that State to be considered.",
        "Todo traslado lo inicia la autoridad del Estado trasladante. La persona puede pedirle que "
        "considere su caso.",
    ),
    sources=[sources.ARTICLE_OF_1978],
    left_to=transferring_authority,
    reading=Text(
        "That the person may ask is verified; the rest is known.",
        "Que la persona puede pedirlo está verificado; lo demás es conocido.",
    ),
)

# -- paragraph 2: the transferring State, and the person -------------------------------------------

paragraph_2 = article_4.paragraph(
    "2",
    Text(
        "If that authority finds the transfer appropriate and the person gives express consent, it "
        "sends a request through the diplomatic channel to the authority of the receiving State.",
        "Si esa autoridad estima conveniente el traslado y la persona consiente expresamente, "
        "dirige una petición por la vía diplomática a la autoridad del Estado receptor.",
    ),
    sources=[sources.MARQUEZ_RAMOS, sources.ENCYCLOPEDIA],
    left_to=transferring_authority,
    reading=Text(
        "The discretion and the two consents are verified; the channel is known.",
        "La discreción y los dos consentimientos están verificados; el conducto es conocido.",
    ),
)
transferring_state_agrees = requirement(
    paragraph_2,
    Level.TRANSFER,
    Text("The transferring State approves.", "El Estado trasladante lo aprueba."),
    transfer.transferring_state_decision.is_("approved"),
    bearing=Bearing.AGREEMENT,
    reading=_OPEN,
    confidence=VERIFIED,
    number="E-13",
)
person_agrees = requirement(
    paragraph_2,
    Level.TRANSFER,
    Text(
        "The person consents expressly and has not withdrawn the consent in time.",
        "La persona consiente expresamente y no retiró a tiempo su consentimiento.",
    ),
    all_of(
        transfer.person_consents,
        any_of(
            named(
                Text("the consent has been verified", "el consentimiento ya fue verificado"),
                transfer.consent_verified_on <= day_asked,
            ),
            named(
                Text(
                    "the consent has not been withdrawn by the day asked for",
                    "el consentimiento no se ha retirado al día por el que se pregunta",
                ),
                transfer.consent_withdrawn_on > day_asked,
            ),
        ),
    ),
    bearing=Bearing.AGREEMENT,
    suffix="consent",
    reading=Text(
        "The treaty asks for express consent. Until it is verified it can be withdrawn; the law "
        "of the United States makes a verified consent irrevocable (18 U.S.C. § 4100(b)), so that "
        "a withdrawal after the hearing changes nothing, and a consent verified after a withdrawal "
        "stands.",
        "El tratado exige el consentimiento expreso. Mientras no se verifique puede retirarse; la "
        "ley de Estados Unidos hace irrevocable el ya verificado (18 U.S.C. § 4100(b)), de modo "
        "que retirarlo después de la audiencia nada cambia, y vale el verificado después de un "
        "retiro.",
    ),
    confidence=VERIFIED,
    number="E-16",
)

# -- paragraph 3: the receiving State --------------------------------------------------------------

paragraph_3 = article_4.paragraph(
    "3",
    Text(
        "If the authority of the receiving State concurs, it says so and carries the transfer out "
        "at its own expense; if not, it says so promptly.",
        "Si la autoridad del Estado receptor está de acuerdo, lo comunica y realiza el traslado a "
        "su costa; si no, lo comunica sin demora.",
    ),
    left_to=Text("the authority of the receiving State", "la autoridad del Estado receptor"),
    sources=[sources.ENCYCLOPEDIA],
    reading=Text(
        "That both States must consent is verified; the prompt answer and who pays are known.",
        "Que ambos Estados deben consentir está verificado; la respuesta sin demora y quién paga "
        "son conocidos.",
    ),
)
receiving_state_agrees = requirement(
    paragraph_3,
    Level.TRANSFER,
    Text("The receiving State approves.", "El Estado receptor lo aprueba."),
    transfer.receiving_state_decision.is_("approved"),
    bearing=Bearing.AGREEMENT,
    reading=_OPEN,
    confidence=VERIFIED,
    number="E-14",
)

# -- paragraph 4: what is weighed ------------------------------------------------------------------

paragraph_4 = article_4.paragraph(
    "4",
    Text(
        "Each authority weighs everything that bears on the probability that the transfer will "
        "help the person's return to society.",
        "Cada autoridad pondera todo lo que incida en la probabilidad de que el traslado ayude a "
        "la reinserción social de la persona.",
    ),
    sources=[sources.MARQUEZ_RAMOS],
    left_to=both_authorities,
    reading=Text(
        "That it is a matter of discretion, and that the offense and the ties count, is verified; "
        "the list is known. No weight is given here, and no score is made: the authorities say "
        "what they found.",
        "Que es materia de discreción y que cuentan el delito y los vínculos está verificado; la "
        "lista es conocida. Aquí no se asigna peso ni se forma puntaje alguno: las autoridades "
        "dicen lo que estimaron.",
    ),
)
letter_a = paragraph_4.paragraph(
    "a", Text("The nature and the severity of the offense.", "La naturaleza y gravedad del delito.")
)
letter_b = paragraph_4.paragraph(
    "b", Text("The earlier criminal record, if any.", "Los antecedentes penales, si los hay.")
)
letter_c = paragraph_4.paragraph("c", Text("The medical condition.", "El estado de salud."))
letter_d = paragraph_4.paragraph(
    "d",
    Text(
        "The strength of the ties, by residence, presence, family and otherwise, to the social "
        "life of each of the two States.",
        "La fuerza de los vínculos, por residencia, presencia, familia y otros motivos, con la "
        "vida social de cada uno de los dos Estados.",
    ),
)
helps_return_to_society = discretion(
    paragraph_4,
    Level.TRANSFER,
    Text(
        "The authorities find it likely that the transfer will help the person's return to "
        "society.",
        "Las autoridades estiman probable que el traslado ayude a la reinserción social de la "
        "persona.",
    ),
    transfer.rehabilitation_likely,
    bearing=Bearing.ELIGIBILITY,
    number="E-21",
)

# -- paragraph 5: sentences of a state of the Union or a federal entity ----------------------------

paragraph_5 = article_4.paragraph(
    "5",
    Text(
        "Where a court of a state of the Union or a federal entity gave the sentence, that state "
        "or entity must approve as well as the federal authority. The federal authority of the "
        "receiving State answers for custody.",
        "Si la pena la impuso un tribunal de un estado o entidad federativa, se requiere también "
        "su aprobación, además de la federal. La autoridad federal del Estado receptor responde de "
        "la custodia.",
    ),
    sources=[sources.EVALUATION_GUIDELINES],
    reading=Text(
        "That the state must consent is verified for the United States; who has custody is known.",
        "Que el estado debe consentir está verificado para Estados Unidos; a quién toca la "
        "custodia es conocido.",
    ),
)
local_authority_agrees = requirement(
    paragraph_5,
    Level.TRANSFER,
    Text(
        "If a court of a state of the Union or a federal entity gave the sentence, that state or "
        "entity approves.",
        "Si la pena la impuso un tribunal de un estado o entidad federativa, este lo aprueba.",
    ),
    transfer.local_authority_decision.is_("approved"),
    applies=transfer.sentenced_by_local_court,
    bearing=Bearing.AGREEMENT,
    reading=_OPEN,
    number="E-15",
)

# -- paragraph 6: a sentence of a certain length ---------------------------------------------------

paragraph_6 = article_4.paragraph(
    "6",
    Text(
        "Nobody is transferred whose sentence has no stated length, unless the administrative "
        "authorities have since fixed one.",
        "No se traslada a quien tenga una pena sin duración determinada, salvo que después la haya "
        "fijado la autoridad administrativa.",
    ),
    sources=[sources.CONSULATE],
    reading=Text(
        "That Mexico asks for a fixed term is verified; the words are known. A sentence for life "
        "has no stated length until one is fixed.",
        "Que México exige una pena determinada está verificado; la redacción es conocida. La pena "
        "perpetua no tiene duración determinada mientras no se fije.",
    ),
)
fixed_term = requirement(
    paragraph_6,
    Level.TRANSFER,
    Text(
        "The sentence has a fixed length, or one has been fixed since.",
        "La pena tiene duración determinada, o después se fijó.",
    ),
    transfer.has_fixed_term,
    bearing=Bearing.ELIGIBILITY,
    number="E-12",
)

# -- paragraphs 7 and 8: the papers ----------------------------------------------------------------

paragraph_7 = article_4.paragraph(
    "7",
    Text(
        "The transferring State sends: a statement of the offense, the length of the sentence, the "
        "time served and all credits (work, good behavior, pretrial confinement and others), "
        "translated and authenticated; a certified copy of the judgment and of any change to it; "
        "and what else helps treatment and rehabilitation.",
        "El Estado trasladante envía: una relación del delito, la duración de la pena, el tiempo "
        "cumplido y todos los créditos (trabajo, buena conducta, prisión preventiva y otros), "
        "traducida y autenticada; copia certificada de la sentencia y de toda modificación; y lo "
        "demás que sirva al tratamiento y la rehabilitación.",
    ),
    sources=[sources.BUREAU_OF_PRISONS_RULE],
    reading=Text(
        "The list is known; a federal rule of the United States on persons received has the same "
        "one. Whether a paper says all that it should is for whoever reads it.",
        "La lista es conocida; la misma figura en una norma federal de Estados Unidos sobre las "
        "personas recibidas. Si un documento dice todo lo que debe lo juzga quien lo lea.",
    ),
)
statement_of_offense_and_time = formality(
    paragraph_7,
    Level.TRANSFER,
    Text(
        "A statement of the offense, the sentence, the time served and all credits is there, "
        "authenticated and in the language of the receiving State.",
        "Consta la relación del delito, la pena, el tiempo cumplido y todos los créditos, "
        "autenticada y en el idioma del Estado receptor.",
    ),
    some(
        Level.DOCUMENT,
        all_of(
            document.kind.is_("statement_of_offense_and_time"),
            document.certified,
            document.translated,
        ),
    ),
    bearing=Bearing.PROCEEDING,
    suffix="statement",
)
judgment = formality(
    paragraph_7,
    Level.TRANSFER,
    Text(
        "A certified copy of the judgment is there.",
        "Consta copia certificada de la sentencia.",
    ),
    some(
        Level.DOCUMENT,
        all_of(document.kind.is_("judgment_of_conviction"), document.certified),
    ),
    bearing=Bearing.PROCEEDING,
    suffix="judgment",
)
paragraph_8 = article_4.paragraph(
    "8",
    Text(
        "The receiving State may ask for more if the papers do not suffice.",
        "El Estado receptor puede pedir más si los documentos no bastan.",
    ),
    left_to=Text("the authority of the receiving State", "la autoridad del Estado receptor"),
)

# -- paragraph 9: the law at home ------------------------------------------------------------------

paragraph_9 = article_4.paragraph(
    "9",
    Text(
        "Each State makes the laws that are needed for the sentences of the other's courts to have "
        "effect in its territory.",
        "Cada Estado dicta las leyes necesarias para que las sentencias de los tribunales del otro "
        "surtan efecto en su territorio.",
    ),
    sources=[sources.TIAS_COPY, sources.STATUTES_AT_LARGE],
    reading=Text(
        "That article IV has such a clause is verified: the United States Senate made its consent "
        "wait for that law. The words and the number of the paragraph are known.",
        "Que el artículo IV contiene esta cláusula está verificado: el Senado de Estados Unidos "
        "hizo esperar su consentimiento a esa ley. La redacción y el número de párrafo son "
        "conocidos.",
    ),
)
