"""Article 133. Supreme law."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_133 = CONSTITUTION.article(
    "133",
    Text("Supreme law", "Supremacía"),
    Text(
        "The Constitution, the federal laws that come from it and the treaties in accord with it "
        "are the supreme law of the whole Union.",
        "La Constitución, las leyes federales que emanan de ella y los tratados que estén de "
        "acuerdo con ella son la ley suprema de toda la Unión.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "For a request of the United States the order is: the Constitution and human rights "
        "treaties; the extradition treaty and its protocol for the conditions and the documents; "
        "the extradition act for the procedure; the amparo act for review; and, perhaps, the code "
        "of criminal procedure for what is missing.",
        "Ante una petición de Estados Unidos el orden es: la Constitución y los tratados de "
        "derechos humanos; el tratado de extradición y su protocolo para las condiciones y los "
        "documentos; la Ley de Extradición Internacional para el procedimiento; la Ley de Amparo "
        "para la revisión; y, quizá, el código procesal penal para lo que falte.",
    ),
)
