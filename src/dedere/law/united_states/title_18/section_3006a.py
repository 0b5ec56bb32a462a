"""Section 3006A. Appointed counsel."""

from dedere.law.facts import in_united_states
from dedere.law.language import KNOWN, Bearing, Level, Text, formality
from dedere.law.united_states.title_18 import TITLE_18

section_3006a = TITLE_18.article(
    "3006A",
    Text("Appointed counsel", "Defensor de oficio"),
    Text(
        "Whoever cannot pay for a lawyer is given one in extradition too.",
        "A quien no puede pagar abogado se le nombra defensor también en la extradición.",
    ),
    confidence=KNOWN,
)
counsel = formality(
    section_3006a,
    Level.REQUEST,
    Text(
        "If the person cannot pay for a defense, counsel was appointed.",
        "Si la persona no puede pagar su defensa, se le nombró defensor.",
    ),
    in_united_states.counsel_appointed,
    applies=in_united_states.cannot_pay_for_defense,
    bearing=Bearing.PROCEEDING,
)
