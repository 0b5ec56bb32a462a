"""Articles 36 and 37. Extraditions not owed, and costs."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.extradition_act import ACT, sources

article_36 = ACT.article(
    "36",
    Text("Extraditions that no treaty makes mandatory", "Extradición no obligatoria"),
    Text(
        "The federal Executive may grant, on the terms of art. 10, an extradition that a treaty "
        "does not make mandatory.",
        "El Ejecutivo federal puede acceder, en los términos del art. 10, a una extradición que no "
        "sea obligatoria en virtud de un tratado.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=Text("the federal Executive", "el Ejecutivo de la Unión"),
    reading=Text(
        "On its terms the undertakings of art. 10 are then asked also where a treaty is in force.",
        "Conforme a su texto, los compromisos del art. 10 se exigen entonces también habiendo "
        "tratado.",
    ),
)
article_37 = ACT.article(
    "37",
    Text("Costs", "Gastos"),
    Text(
        "The federal treasury may advance the costs and charge them to the requesting State.",
        "El erario federal puede anticipar los gastos con cargo al Estado solicitante.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Under the treaty its art. 21 divides the costs between the two States.",
        "Con tratado, su art. 21 reparte los gastos entre los dos Estados.",
    ),
)
