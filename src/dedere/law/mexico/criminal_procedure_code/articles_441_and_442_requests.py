"""Articles 441 and 442. Form and contents of a request for assistance."""

from dedere.law.facts import assistance as asked
from dedere.law.language import DOUBTFUL, VERIFIED, Bearing, Level, Text, all_of, formality
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources

article_441 = PROCEDURE_CODE.article(
    "441",
    Text("Form", "Forma de la solicitud"),
    Text(
        "In writing; in urgent cases by any means, the original to follow soon.",
        "Por escrito; en casos urgentes por cualquier medio, con el original a la brevedad.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_2 = article_441.paragraph(
    "2",
    Text(
        "A request from a foreign authority comes with its translation into Spanish.",
        "La solicitud de autoridad extranjera se acompaña de su traducción al español.",
    ),
    reading=assistance.FILLS_A_GAP,
)
translated = formality(
    paragraph_2,
    Level.CASE,
    Text(
        "The request for assistance made to Mexico comes with a translation into Spanish.",
        "La solicitud de asistencia dirigida a México trae traducción al español.",
    ),
    asked.assistance_translated,
    applies=assistance.ASKED_OF_MEXICO,
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
)
article_442 = PROCEDURE_CODE.article(
    "442",
    Text("Contents", "Requisitos esenciales"),
    Text(
        "At least: the authority that asks (I), the matter (II), a short account of the facts "
        "(III), the purpose (IV), the methods to be followed (V), if possible who is concerned and "
        "where (VI), and the text of the legal provisions (VII).",
        "Al menos: la autoridad que pide (I), el asunto (II), una breve relación de los hechos "
        "(III), el propósito (IV), los métodos de ejecución (V), de ser posible las personas "
        "interesadas y su ubicación (VI), y la transcripción de las disposiciones legales (VII).",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "What the treaty of 1987 asks a request to contain is asked there; here stand the account "
        "of the facts and the text of the law, which it may leave to the code.",
        "Lo que el tratado de 1987 exige contener se pregunta allí; aquí están la relación de los "
        "hechos y el texto de la ley, que quizá deja al código.",
    ),
)
facts_and_law = formality(
    article_442,
    Level.CASE,
    Text(
        "The request for assistance made to Mexico tells the facts and gives the text of the law.",
        "La solicitud de asistencia dirigida a México relata los hechos y transcribe la ley.",
    ),
    all_of(
        asked.assistance_request_contains.includes("facts"),
        asked.assistance_request_contains.includes("provisions"),
    ),
    applies=assistance.ASKED_OF_MEXICO,
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
)
