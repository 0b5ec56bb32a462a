"""Article 35. What collegiate circuit courts hear."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.judiciary_act import JUDICIARY_ACT, sources

article_35 = JUDICIARY_ACT.article(
    "35",
    Text("What collegiate circuit courts hear", "Competencia de los tribunales colegiados"),
    Text(
        "The matters of the collegiate circuit courts, revision in amparo among them.",
        "Los asuntos de los tribunales colegiados de circuito, entre ellos la revisión en amparo.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_v = article_35.paragraph(
    "V",
    Text(
        "They hear revision in amparo where the act reviewed is a decision of the Executive on "
        "the extradition of a person at the request of a foreign government.",
        "Conocen de la revisión en amparo cuando el acto revisado es la resolución del Ejecutivo "
        "sobre la extradición de una persona a petición de un gobierno extranjero.",
    ),
    reading=Text(
        "The Supreme Court keeps what remains of the constitutionality of a norm.",
        "La Suprema Corte conserva lo que subsista sobre la constitucionalidad de una norma.",
    ),
)
