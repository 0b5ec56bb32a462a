"""Section 4104. Persons on probation."""

from dedere.law.facts import transfer
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, requirement
from dedere.law.united_states.chapter_306 import readings, sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

section_4104 = TITLE_18.article(
    "4104",
    Text("Persons on probation", "Personas en libertad a prueba"),
    Text(
        "How one who serves a sentence on probation is transferred.",
        "Cómo se traslada a quien cumple la sentencia en libertad a prueba.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
)
paragraph_a = section_4104.paragraph(
    "a",
    Text(
        "Before a probationer comes to the United States, a district court must be willing to "
        "supervise; it may later revoke the probation.",
        "Antes de que llegue a Estados Unidos una persona a prueba, un tribunal de distrito debe "
        "aceptar vigilarla; después puede revocar la libertad a prueba.",
    ),
    left_to=Text("the district court", "el tribunal de distrito"),
)
paragraph_f = section_4104.paragraph(
    "f",
    Text(
        "Before a probationer leaves the United States, the court that supervises must assent.",
        "Antes de que salga de Estados Unidos una persona a prueba, debe asentir el tribunal que "
        "la vigila.",
    ),
    left_to=Text("the supervising court", "el tribunal que vigila"),
)
_SUPERVISED = readings.whose_court_must_agree.expr(
    {
        "probation-and-parole": transfer.served_as.is_one_of("probation", "parole"),
        "probation-only": transfer.served_as.is_("probation"),
    }
)
court_will_supervise = requirement(
    paragraph_a,
    Level.TRANSFER,
    Text(
        "A district court of the United States is willing to supervise the person who comes under "
        "supervision.",
        "Un tribunal de distrito de Estados Unidos acepta vigilar a la persona que llega bajo "
        "vigilancia.",
    ),
    transfer.supervising_court_agrees,
    applies=all_of(transfer.receiving_state.is_("US"), _SUPERVISED),
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-23",
)
court_assents = requirement(
    paragraph_f,
    Level.TRANSFER,
    Text(
        "The court that supervises the person assents to the transfer from the United States.",
        "El tribunal que vigila a la persona asiente al traslado desde Estados Unidos.",
    ),
    transfer.supervising_court_agrees,
    applies=all_of(transfer.transferring_state.is_("US"), _SUPERVISED),
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    number="E-23",
)
