"""Article 12. Additional evidence."""

from dedere.law.facts import request
from dedere.law.language import VERIFIED, Bearing, Level, Text, formality
from dedere.law.treaty_1978 import TREATY, sources

article_12 = TREATY.article(
    "12",
    Text("Additional evidence", "Pruebas adicionales"),
    Text(
        "Where the requested State's executive finds that the evidence falls short of what the "
        "treaty needs, it asks for the further evidence that is missing.",
        "Si el Ejecutivo del Estado requerido estima que las pruebas no alcanzan para lo que exige "
        "el tratado, pide las que falten.",
    ),
    confidence=VERIFIED,
    sources=[sources.TREATY_ARTS_12_15],
    left_to=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
    reading=Text(
        "The treaty sets no period for sending it. Whether the evidence suffices is judged under "
        "article 3; here only that more was asked for.",
        "El tratado no fija plazo para enviarlas. Si las pruebas bastan se juzga conforme al "
        "artículo 3; aquí solo importa que se pidieron más.",
    ),
)
additional_evidence = formality(
    article_12,
    Level.REQUEST,
    Text(
        "If the executive finds the evidence insufficient, it asked for additional evidence.",
        "Si el Ejecutivo estima insuficientes las pruebas, pidió pruebas adicionales.",
    ),
    request.additional_evidence_asked,
    applies=request.executive_finds_evidence_insufficient,
    bearing=Bearing.PROCEEDING,
)
