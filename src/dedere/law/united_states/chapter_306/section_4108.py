"""Section 4108. Consent to come to the United States, verified abroad."""

from dedere.law.facts import transfer
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    cited,
    day_asked,
    formality,
    requirement,
)
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

section_4108 = TITLE_18.article(
    "4108",
    Text(
        "Verification of consent to come to the United States",
        "Verificación del consentimiento para venir a Estados Unidos",
    ),
    Text(
        "The mirror of section 4107: consent is verified in the country that sentenced, before the "
        "person comes.",
        "El reflejo de la sección 4107: el consentimiento se verifica en el país que sentenció, "
        "antes de que la persona llegue.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
    reading=Text(
        "That the section mirrors 4107 and who verifies are verified; the letter under which each "
        "part stands is known.",
        "Que la sección refleja la 4107 y quién verifica están verificados; la letra de cada parte "
        "es conocida.",
    ),
)
paragraph_a = section_4108.paragraph(
    "a",
    Text(
        "A United States magistrate judge, or a citizen whom a judge of the United States "
        "specifically designates, verifies it in the country where the sentence was imposed.",
        "Lo verifica, en el país donde se impuso la pena, un juez magistrado de Estados Unidos, o "
        "un ciudadano al que designe expresamente un juez de Estados Unidos.",
    ),
)
paragraph_b = section_4108.paragraph(
    "b",
    Text(
        "The officer asks whether the person understands and agrees that four conditions hold.",
        "Quien verifica pregunta si la persona entiende y acepta que rigen cuatro condiciones.",
    ),
)
warnings = {
    "1": paragraph_b.paragraph(
        "1",
        Text(
            "Only courts of the sentencing country may change or set aside the conviction or the "
            "sentence.",
            "Solo los tribunales del país que sentenció pueden modificar o anular la condena o la "
            "pena.",
        ),
    ),
    "2": paragraph_b.paragraph(
        "2",
        Text(
            "The sentence will be carried out under the law of the United States, which may "
            "change.",
            "La pena se ejecutará conforme a la ley de Estados Unidos, que puede cambiar.",
        ),
    ),
    "3": paragraph_b.paragraph(
        "3",
        Text(
            "If a court of the United States finds the transfer unlawful in a proceeding that the "
            "person brought, he or she may be returned if the sentencing country asks for it.",
            "Si un tribunal de Estados Unidos declara ilícito el traslado en un procedimiento que "
            "promovió la persona, puede ser devuelta si el país que sentenció lo pide.",
        ),
    ),
    "4": paragraph_b.paragraph(
        "4",
        Text(
            "Consent, once verified, is irrevocable.",
            "El consentimiento, una vez verificado, es irrevocable.",
        ),
    ),
}
paragraph_c = section_4108.paragraph(
    "c",
    Text(
        "The officer advises of the right to counsel, and adjourns if the person wants it.",
        "Quien verifica informa del derecho a defensor, y suspende si la persona lo quiere.",
    ),
)
paragraph_d = section_4108.paragraph(
    "d",
    Text(
        "The officer inquires whether promises, threats or other improper inducements brought the "
        "consent about.",
        "Quien verifica indaga si hubo promesas, amenazas u otra inducción indebida.",
    ),
    left_to=Text("the verifying officer", "quien verifica"),
)
paragraph_e = section_4108.paragraph(
    "e",
    Text(
        "The proceedings are recorded, and the Attorney General keeps the record.",
        "La audiencia se registra, y el Fiscal General conserva el registro.",
    ),
)
_WARNINGS = {
    "1": "only_sentencing_courts",
    "2": "law_of_receiving_state",
    "3": "may_be_returned",
    "4": "irrevocable",
}
_UNDERSTOOD = Text(
    "the person understands and accepts: {what}", "la persona entiende y acepta: {what}"
)
_APPLIES = transfer.receiving_state.is_("US")
verified_by_proper_officer = requirement(
    paragraph_a,
    Level.TRANSFER,
    Text(
        "A magistrate judge of the United States, or a citizen whom one of its judges "
        "designated, has verified the consent.",
        "Un juez magistrado de Estados Unidos, o un ciudadano designado por uno de sus "
        "jueces, verificó el consentimiento.",
    ),
    all_of(
        transfer.consent_verified_by.is_one_of("us_magistrate_judge", "designated_citizen"),
        transfer.consent_verified_on <= day_asked,
    ),
    applies=_APPLIES,
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-17",
)
informed_and_agreed = requirement(
    paragraph_b,
    Level.TRANSFER,
    Text(
        "The person who comes to the United States was told in a language that he or she "
        "understands, and understands and accepts, the four conditions.",
        "A la persona que llega a Estados Unidos se le informaron, en un idioma que entiende, "
        "las cuatro condiciones, y las entiende y acepta.",
    ),
    all_of(
        transfer.informed_in_own_language,
        *(
            cited(
                warnings[number],
                _UNDERSTOOD.format(what=transfer.warnings_understood.options[warning]),
                transfer.warnings_understood.includes(warning),
            )
            for number, warning in _WARNINGS.items()
        ),
    ),
    applies=_APPLIES,
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-17",
)
counsel_was_offered = requirement(
    paragraph_c,
    Level.TRANSFER,
    Text(
        "The person who comes to the United States was told of the right to counsel before "
        "consenting, and had it if wanted.",
        "A la persona que llega a Estados Unidos se le hizo saber su derecho a defensor antes "
        "de consentir, y lo tuvo si lo quiso.",
    ),
    transfer.counsel_offered,
    applies=_APPLIES,
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    reading=Text(
        "The right itself is in section 4109.", "El derecho mismo está en la sección 4109."
    ),
    number="E-17",
)
voluntary = requirement(
    paragraph_d,
    Level.TRANSFER,
    Text(
        "The officer found the consent of the person who comes to the United States voluntary.",
        "Quien verificó halló voluntario el consentimiento de la persona que llega a Estados "
        "Unidos.",
    ),
    transfer.free_of_pressure,
    applies=_APPLIES,
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-17",
)
recorded = formality(
    paragraph_e,
    Level.TRANSFER,
    Text(
        "The hearing of the person who comes to the United States was recorded, and the "
        "record is kept.",
        "La audiencia de la persona que llega a Estados Unidos quedó registrada, y el "
        "registro se conserva.",
    ),
    transfer.consent_hearing_recorded,
    applies=_APPLIES,
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-17",
)
