"""Article 48. What federal criminal judges hear."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.judiciary_act import JUDICIARY_ACT, sources

article_48 = JUDICIARY_ACT.article(
    "48",
    Text("What federal criminal judges hear", "Competencia de los jueces federales penales"),
    Text(
        "The matters of the federal judges for criminal cases.",
        "Los asuntos de las juezas y los jueces federales penales.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_ii = article_48.paragraph(
    "II",
    Text(
        "They hear extradition proceedings, unless treaties provide otherwise.",
        "Conocen de los procedimientos de extradición, salvo lo que dispongan los tratados.",
    ),
    reading=Text(
        "Which of them by place, says article 22 of the extradition act: the one where the person "
        "is and, where that is not known, the one on duty in Mexico City.",
        "Cuál de ellos por territorio lo dice el artículo 22 de la Ley de Extradición "
        "Internacional: el del lugar donde esté la persona y, si se ignora, el que esté de turno "
        "en la Ciudad de México.",
    ),
)
