"""Article 19. Surrender of property."""

from dedere.law.language import KNOWN, Text
from dedere.law.treaty_1978 import TREATY

article_19 = TREATY.article(
    "19",
    Text("Surrender of property", "Entrega de objetos"),
    Text(
        "As far as its law allows and without harm to third parties, the requested State hands "
        "over what comes from the offense, served to commit it or may prove it, once extradition "
        "is granted, even if the person dies, disappears or escapes first. It may ask to have it "
        "back.",
        "Hasta donde su ley lo permita y sin perjuicio de terceros, el Estado requerido entrega lo "
        "que provenga del delito, haya servido para cometerlo o pueda probarlo, una vez concedida "
        "la extradición, aunque antes la persona muera, desaparezca o se fugue. Puede pedir su "
        "devolución.",
    ),
    confidence=KNOWN,
)
