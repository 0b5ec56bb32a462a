"""Articles 72 and 73. Responsibility and supervision of foreign agents."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.national_security_act import NATIONAL_SECURITY_ACT, sources

SINCE = "2020-12-19"

article_72 = NATIONAL_SECURITY_ACT.article(
    "72",
    Text("No immunity", "Sin inmunidad"),
    Text(
        "Foreign agents have no immunity for offenses or for doing what is reserved to the Mexican "
        "authorities.",
        "Los agentes extranjeros no tienen inmunidad por delitos o infracciones ni por ejercer "
        "funciones reservadas a las autoridades mexicanas.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
)
article_73 = NATIONAL_SECURITY_ACT.article(
    "73",
    Text("Supervision and withdrawal", "Supervisión y retiro"),
    Text(
        "The Government supervises foreign agents at all times; where one fails in his duties, it "
        "asks the State that accredited him to withdraw him.",
        "El Gobierno supervisa en todo momento a los agentes extranjeros; si alguno incumple, pide "
        "su retiro al Estado que lo acreditó.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
    left_to=Text("the Government of Mexico", "el Gobierno de México"),
)
