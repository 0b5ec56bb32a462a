"""Article III. The authority that each State names."""

from dedere.law.language import KNOWN, Text
from dedere.law.transfer_treaty_1976 import TREATY, sources

article_3 = TREATY.article(
    "3",
    Text("Authorities", "Autoridades"),
    Text(
        "Each State names the authority that performs the functions of the treaty.",
        "Cada Estado designa a la autoridad que ejerce las funciones del tratado.",
    ),
    confidence=KNOWN,
    sources=[sources.TITLE_18, sources.CONSULATE],
    reading=Text(
        "The words are known, not read. For the United States the authority is the Attorney "
        "General, who may delegate (18 U.S.C. § 4102); that is verified. For Mexico the body in "
        "charge of prevention and social reintegration decides; consulates and the foreign "
        "ministry are the channel.",
        "La redacción es conocida, no leída. Por Estados Unidos la autoridad es el Attorney "
        "General, que puede delegar (18 U.S.C. § 4102); eso está verificado. Por México decide el "
        "órgano encargado de la prevención y la reinserción social; los consulados y la Secretaría "
        "de Relaciones Exteriores son el conducto.",
    ),
)
