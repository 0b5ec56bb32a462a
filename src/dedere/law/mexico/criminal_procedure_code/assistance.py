"""What the articles on international legal assistance have in common.

With the United States the treaty of 1987 governs assistance, and the code fills what that treaty
does not provide for in particular (art. 435). The text of the code was read; what the treaty
leaves open was not settled, so a rule that applies the code between the two States is doubtful.
"""

from dedere.bilingual import Text
from dedere.law.facts import assistance
from dedere.law.language import named

ASKED_OF_MEXICO = named(
    Text(
        "the United States asked Mexico for assistance",
        "Estados Unidos pidió asistencia a México",
    ),
    assistance.assistance_asked_by.is_("US"),
)
ASKED_BY_EITHER = named(
    Text("one State asked the other for assistance", "un Estado pidió asistencia al otro"),
    assistance.assistance_asked_by.is_one_of("MX", "US"),
)
CENTRAL_AUTHORITY = Text(
    "the central authority, which is the Prosecutor General's Office (FGR)",
    "la autoridad central, que es la Fiscalía General de la República (FGR)",
)
FILLS_A_GAP = Text(
    "The code is asked only for what the treaty of assistance of 1987 does not provide for in "
    "particular; that the treaty leaves this open is doubtful.",
    "Al código solo se acude en lo que el tratado de asistencia de 1987 no prevé de manera "
    "específica; que el tratado deje esto abierto es dudoso.",
)
