"""Article 23. Tried once."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_23 = CONSTITUTION.article(
    "23",
    Text("Tried once", "Non bis in idem"),
    Text(
        "Nobody is tried twice for the same offense, whether acquitted or convicted.",
        "Nadie puede ser juzgado dos veces por el mismo delito, ya sea que se le absuelva o se le "
        "condene.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Surrender for what Mexico itself tried is already barred by article 6 of the treaty, and "
        "what was acquitted, pardoned or served by article 7 I of the extradition act: no second "
        "bar is built here. Mexican authorities usually compare the conduct, not only the elements "
        "of the offense (known, not verified).",
        "La entrega por lo que México mismo juzgó ya la impide el artículo 6 del tratado, y por lo "
        "absuelto, indultado o cumplido el artículo 7, fracción I, de la Ley de Extradición "
        "Internacional: aquí no se construye un segundo impedimento. Las autoridades mexicanas "
        "suelen comparar la conducta y no solo los elementos del delito (conocido, sin verificar).",
    ),
    left_to=Text(
        "whoever decides on the request and, on review, the amparo courts",
        "quien resuelve la petición y, en revisión, los jueces de amparo",
    ),
)
