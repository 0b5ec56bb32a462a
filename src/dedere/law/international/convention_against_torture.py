"""Convention against Torture: article 3."""

from dedere.law.international import CAT, sources
from dedere.law.language import KNOWN, Text

article_3 = CAT.article(
    "3",
    Text("No return to torture", "No devolución a la tortura"),
    Text(
        "Nobody is returned or extradited to another State where there are substantial grounds for "
        "believing that he or she would be in danger of being tortured.",
        "A nadie se le devuelve ni extradita a otro Estado si hay razones fundadas para creer que "
        "estaría en peligro de ser torturado.",
    ),
    confidence=KNOWN,
    sources=[sources.GARCIA_V_THOMAS],
    reading=Text(
        "The rule stands where domestic law makes it one: in Mexico in article 10 Bis of the "
        "extradition act and article 15 of the general law on torture, in the United States in the "
        "policy of section 2242 of the act of 1998 and 22 C.F.R. part 95, which the Secretary of "
        "State applies. That American route is verified; the words of the article are known.",
        "La regla está donde la ley interna la hace tal: en México, en el artículo 10 Bis de la "
        "Ley de Extradición Internacional y el 15 de la ley general sobre tortura; en Estados "
        "Unidos, en la política de la sección 2242 de la ley de 1998 y 22 C.F.R. parte 95, que "
        "aplica el Secretario de Estado. Esa vía estadounidense está verificada; la letra del "
        "artículo es conocida.",
    ),
)
paragraph_1 = article_3.paragraph(
    "1",
    Text(
        "The prohibition has no exception.",
        "La prohibición no admite excepción.",
    ),
)
paragraph_2 = article_3.paragraph(
    "2",
    Text(
        "The authorities weigh everything relevant, and where there is one a consistent pattern of "
        "gross, flagrant or mass violations of human rights.",
        "Las autoridades toman en cuenta todo lo pertinente y, en su caso, un cuadro persistente "
        "de violaciones manifiestas, patentes o masivas de los derechos humanos.",
    ),
    left_to=Text(
        "the authorities that decide on surrender",
        "las autoridades que resuelven sobre la entrega",
    ),
)
