"""Article 8. Political persecution and slavery."""

from dedere.law.facts import in_mexico
from dedere.law.language import VERIFIED, Level, Text, bar
from dedere.law.mexico.extradition_act import ACT, sources

article_8 = ACT.article(
    "8",
    Text("Political persecution and slavery", "Persecución política y esclavitud"),
    Text(
        "In no case is a person extradited whom the requesting State may persecute politically, or "
        "who was held as a slave in the country where the offense was committed.",
        "En ningún caso se extradita a quien pueda ser objeto de persecución política del Estado "
        "solicitante, ni a quien tuvo la condición de esclavo en el país donde se cometió el "
        "delito.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "It holds with a treaty too: the Constitution (art. 15) allows no treaty to the contrary. "
        "The treaty (art. 5) looks at the character of the offense; this article at the danger for "
        "the person.",
        "Rige también con tratado: la Constitución (art. 15) no permite tratados en contrario. El "
        "tratado (art. 5) mira el carácter del delito; este artículo, el peligro para la persona.",
    ),
)
persecution = bar(
    article_8,
    Level.PERSON,
    Text(
        "The requesting State may persecute the person politically.",
        "El Estado solicitante puede perseguir políticamente a la persona.",
    ),
    in_mexico.faces_political_persecution,
    suffix="persecution",
)
slavery = bar(
    article_8,
    Level.PERSON,
    Text(
        "The person was held as a slave in the country where the offense was committed.",
        "La persona tuvo la condición de esclavo en el país donde se cometió el delito.",
    ),
    in_mexico.was_slave_where_offense_was_committed,
    suffix="slavery",
)
