"""Article 16. Requests of several States."""

from dedere.law.facts import case
from dedere.law.language import KNOWN, Level, Text, discretion
from dedere.law.treaty_1978 import TREATY

article_16 = TREATY.article(
    "16",
    Text("Requests of several States", "Solicitudes de varios Estados"),
    Text(
        "If one or more third States ask for the same person too, for the same offense or for "
        "others, the requested State chooses to which of them it surrenders him or her.",
        "Si uno o más terceros Estados piden también a la misma persona, por el mismo delito o por "
        "otros, el Estado requerido elige a cuál la entrega.",
    ),
    confidence=KNOWN,
    left_to=Text("the requested State", "el Estado requerido"),
    reading=Text(
        "The treaty ranks no request above another. In Mexico arts. 12 and 13 of the Ley de "
        "Extradición Internacional fill that in.",
        "El tratado no da prelación a ninguna solicitud. En México la suplen los arts. 12 y 13 de "
        "la Ley de Extradición Internacional.",
    ),
)
third_state = discretion(
    article_16,
    Level.CASE,
    Text(
        "A third State asks for the person too, so that the requested State chooses.",
        "Un tercer Estado pide también a la persona, por lo que el Estado requerido elige.",
    ),
    case.requested_by_third_state,
)
