"""Article 21. Costs."""

from dedere.law.language import KNOWN, Text
from dedere.law.treaty_1978 import TREATY

article_21 = TREATY.article(
    "21",
    Text("Costs", "Gastos"),
    Text(
        "The requested State pays for the procedure of article 13; the requesting State pays for "
        "translations and for bringing the person over.",
        "El Estado requerido paga el procedimiento del artículo 13; el requirente paga las "
        "traducciones y el traslado de la persona.",
    ),
    confidence=KNOWN,
)
