"""Section 4107. Consent to leave the United States, verified."""

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

section_4107 = TITLE_18.article(
    "4107",
    Text(
        "Verification of consent to leave the United States",
        "Verificación del consentimiento para salir de Estados Unidos",
    ),
    Text(
        "Before a person leaves, a judicial officer makes sure that consent is voluntary and given "
        "with full knowledge of what follows.",
        "Antes de que la persona salga, un juez se cerciora de que el consentimiento es voluntario "
        "y con pleno conocimiento de sus consecuencias.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
    reading=Text(
        "What the section asks is verified; the letter under which each part stands is known. "
        "Nobody can have full knowledge in a language that he or she does not understand: that the "
        "hearing was in one that the person does is asked with the warnings.",
        "Lo que la sección exige está verificado; la letra de cada parte es conocida. Nadie tiene "
        "pleno conocimiento en un idioma que no entiende: que la audiencia fue en uno que la "
        "persona entiende se pregunta junto con las advertencias.",
    ),
)
paragraph_a = section_4107.paragraph(
    "a",
    Text(
        "A United States magistrate judge, or a judge of the United States as 28 U.S.C. § 451 "
        "defines one, verifies it.",
        "Lo verifica un juez magistrado de Estados Unidos, o un juez de Estados Unidos según lo "
        "define 28 U.S.C. § 451.",
    ),
)
paragraph_b = section_4107.paragraph(
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
            "Only courts of the United States may change or set aside the conviction or the "
            "sentence.",
            "Solo los tribunales de Estados Unidos pueden modificar o anular la condena o la pena.",
        ),
    ),
    "2": paragraph_b.paragraph(
        "2",
        Text(
            "The sentence will be carried out under the law of the receiving country, which may "
            "change.",
            "La pena se ejecutará conforme a la ley del país receptor, que puede cambiar.",
        ),
    ),
    "3": paragraph_b.paragraph(
        "3",
        Text(
            "If a court of the receiving country finds the transfer unlawful in a proceeding that "
            "the person brought, he or she may be sent back if the United States asks for it.",
            "Si un tribunal del país receptor declara ilícito el traslado en un procedimiento que "
            "promovió la persona, puede ser devuelta si Estados Unidos lo pide.",
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
paragraph_c = section_4107.paragraph(
    "c",
    Text(
        "The officer advises of the right to counsel, and adjourns if the person wants to consult "
        "counsel first.",
        "Quien verifica informa del derecho a defensor, y suspende la audiencia si la persona "
        "quiere consultarlo antes.",
    ),
)
paragraph_d = section_4107.paragraph(
    "d",
    Text(
        "The officer inquires whether promises, threats or other improper inducements brought the "
        "consent about; consent and acceptance are given on the form that the Attorney General "
        "prescribes.",
        "Quien verifica indaga si hubo promesas, amenazas u otra inducción indebida; el "
        "consentimiento y la aceptación se dan en el formato que prescribe el Fiscal General.",
    ),
    left_to=Text("the verifying officer", "quien verifica"),
)
paragraph_e = section_4107.paragraph(
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
_APPLIES = transfer.transferring_state.is_("US")
verified_by_proper_officer = requirement(
    paragraph_a,
    Level.TRANSFER,
    Text(
        "A magistrate judge or another judge of the United States has verified the consent.",
        "Un juez magistrado u otro juez de Estados Unidos verificó el consentimiento.",
    ),
    all_of(
        transfer.consent_verified_by.is_one_of("us_magistrate_judge", "us_judge"),
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
        "The person who leaves the United States was told in a language that he or she "
        "understands, and understands and accepts, the four conditions.",
        "A la persona que sale de Estados Unidos se le informaron, en un idioma que entiende, "
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
        "The person who leaves the United States was told of the right to counsel before "
        "consenting, and had it if wanted.",
        "A la persona que sale de Estados Unidos se le hizo saber su derecho a defensor antes "
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
        "The officer found the consent of the person who leaves the United States voluntary.",
        "Quien verificó halló voluntario el consentimiento de la persona que sale de Estados "
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
        "The hearing of the person who leaves the United States was recorded, and the record "
        "is kept.",
        "La audiencia de la persona que sale de Estados Unidos quedó registrada, y el "
        "registro se conserva.",
    ),
    transfer.consent_hearing_recorded,
    applies=_APPLIES,
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-17",
)
