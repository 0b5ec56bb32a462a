"""Article 104. What federal courts hear."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_104 = CONSTITUTION.article(
    "104",
    Text("What federal courts hear", "Competencia de los tribunales de la Federación"),
    Text(
        "Federal courts hear, among other matters, federal offenses and disputes over federal laws "
        "and treaties.",
        "Los tribunales federales conocen, entre otras materias, de los delitos federales y de las "
        "controversias sobre leyes federales y tratados.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "It makes extradition a federal matter. Which judge, says the organic law of the federal "
        "judiciary; where, article 22 of the extradition act.",
        "Hace federal la materia de extradición. Qué juez, lo dice la Ley Orgánica del Poder "
        "Judicial de la Federación; en qué lugar, el artículo 22 de la Ley de Extradición "
        "Internacional.",
    ),
)
