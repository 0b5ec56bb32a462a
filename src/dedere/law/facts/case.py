"""Facts of the whole matter."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, yes_no
from dedere.law.language.situation import Level

PARTIES = {
    "MX": Text("Mexico", "México"),
    "US": Text("United States", "Estados Unidos"),
}
"""The States of the treaty."""

requesting_state = choice(
    Level.CASE,
    "requesting_state",
    Text("the requesting State", "el Estado requirente"),
    Text("Which State asks for the person?", "¿Qué Estado pide a la persona?"),
    PARTIES,
    proven_by=["diplomatic_note"],
)
requested_state = choice(
    Level.CASE,
    "requested_state",
    Text("the requested State", "el Estado requerido"),
    Text("Which State is asked?", "¿A qué Estado se le pide?"),
    PARTIES,
    proven_by=["diplomatic_note"],
)
requested_by_third_state = yes_no(
    Level.CASE,
    "requested_by_third_state",
    Text(
        "a third State has also asked for the person",
        "un tercer Estado también ha pedido a la persona",
    ),
    Text(
        "Has another State asked for the same person?",
        "¿Otro Estado ha pedido a la misma persona?",
    ),
    proven_by=["diplomatic_note"],
)
