"""Articles 437 and 438. Who asks whom."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources

article_437 = PROCEDURE_CODE.article(
    "437",
    Text("Central authority", "Autoridad central"),
    Text(
        "The central authority for legal assistance is the federal prosecutor's office. Requests "
        "under a treaty or on reciprocity go to it, or through the diplomatic channel.",
        "La autoridad central en asistencia jurídica es la institución federal del ministerio "
        "público. Las solicitudes fundadas en tratado o en reciprocidad se presentan ante ella, o "
        "por la vía diplomática.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The text still says Procuraduría General de la República; since December 2018 that is the "
        "FGR. Neither victims nor the defense ask abroad by themselves: they ask the prosecutor or "
        "the judge, who asks the central authority.",
        "El texto aún dice Procuraduría General de la República; desde diciembre de 2018 es la "
        "FGR. Ni las víctimas ni la defensa piden por sí al extranjero: lo piden al ministerio "
        "público o al juez, que acude a la autoridad central.",
    ),
)
article_438 = PROCEDURE_CODE.article(
    "438",
    Text("Reciprocity without a treaty", "Reciprocidad a falta de tratado"),
    Text(
        "Without a treaty Mexico helps on reciprocity: the State that asks cooperates, or offers "
        "in writing to cooperate, in like cases.",
        "A falta de tratado México ayuda por reciprocidad: el Estado que pide coopera, u ofrece "
        "por escrito cooperar, en casos similares.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=assistance.CENTRAL_AUTHORITY,
)
