"""Where chapter 306 can be read in more than one way."""

from dedere.law.language import Held, Reading, Text
from dedere.law.united_states.chapter_306 import sources

whose_court_must_agree = Reading(
    "whose-court-must-agree",
    Text(
        "Is the agreement of the supervising court needed for persons on parole too, or only for "
        "those on probation?",
        "¿Se necesita la anuencia del tribunal que vigila también por quien está en libertad "
        "condicional, o solo por quien está en libertad a prueba?",
    ),
    {
        "probation-and-parole": Held(
            Text(
                "For both: whoever is on probation or on parole needs it.",
                "Por ambos: la necesita quien está a prueba o en libertad condicional.",
            ),
            Text(
                "nobody that was read; it is the cautious choice",
                "nadie que se haya leído; es la opción prudente",
            ),
        ),
        "probation-only": Held(
            Text(
                "For probation only: the section speaks of probationers, and those on parole are "
                "for the Parole Commission.",
                "Solo por la libertad a prueba: la sección habla de ella, y la libertad "
                "condicional toca a la Comisión de Libertad Condicional.",
            ),
            Text("the words of the section", "el texto de la sección"),
            (sources.US_CODE, sources.SECTION_4106),
        ),
    },
    default="probation-and-parole",
    note=Text(
        "Only the words of the section were read, no decision on it. The default asks more: under "
        "it a transfer of a parolee is not ready before the court was asked.",
        "Solo se leyó el texto de la sección, ninguna resolución sobre ella. La lectura asumida "
        "exige más: con ella el traslado de quien está en libertad condicional no está listo antes "
        "de consultar al tribunal.",
    ),
)
