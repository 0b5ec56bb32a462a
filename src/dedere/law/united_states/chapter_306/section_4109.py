"""Section 4109. Counsel."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

section_4109 = TITLE_18.article(
    "4109",
    Text("Right to counsel", "Derecho a defensor"),
    Text(
        "Who has a right to counsel around a transfer, who appoints, and who pays.",
        "Quién tiene derecho a defensor en torno a un traslado, quién lo designa y quién lo paga.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.GUIDE_COUNSEL, sources.GUIDE_VERIFICATION],
    in_force_from=FROM_1977,
)
paragraph_a = section_4109.paragraph(
    "a",
    Text(
        "In the verification of consent the person has a right to counsel, appointed under 18 "
        "U.S.C. § 3006A where he or she cannot pay, and paid as for a misdemeanor. Abroad the "
        "verifying officer appoints and the Secretary of State pays. A guardian ad litem is paid "
        "in the same way.",
        "En la verificación del consentimiento la persona tiene derecho a defensor, designado "
        "conforme a 18 U.S.C. § 3006A si no puede pagarlo, y retribuido como en un delito menor. "
        "En el extranjero lo designa quien verifica y lo paga el Secretario de Estado. Al tutor "
        "especial se le paga igual.",
    ),
    reading=Text(
        "That counsel was offered is asked with the verification itself.",
        "Que se ofreció defensor se pregunta junto con la verificación misma.",
    ),
)
paragraph_b = section_4109.paragraph(
    "b",
    Text(
        "The right reaches the proceedings before the Parole Commission.",
        "El derecho alcanza los procedimientos ante la Comisión de Libertad Condicional.",
    ),
)
