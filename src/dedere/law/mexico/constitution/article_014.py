"""Article 14. Due process."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_14 = CONSTITUTION.article(
    "14",
    Text("Due process", "Debido proceso"),
    Text(
        "No law reaches back to anyone's harm, and nobody loses liberty, property or rights "
        "without a trial.",
        "Ninguna ley se aplica hacia atrás en perjuicio de persona alguna, y nadie pierde su "
        "libertad, bienes o derechos sin juicio.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_2 = article_14.paragraph(
    "2",
    Text(
        "Nobody is deprived of liberty, property, possessions or rights except by a trial before "
        "courts established beforehand, in which the essential formalities of procedure are kept, "
        "under laws issued before the facts.",
        "Nadie puede ser privado de la libertad, propiedades, posesiones o derechos sino mediante "
        "juicio ante tribunales previamente establecidos, con las formalidades esenciales del "
        "procedimiento y conforme a leyes anteriores al hecho.",
    ),
    in_force_from="2005-12-10",
    left_to=Text("the amparo courts", "los jueces de amparo"),
    reading=Text(
        "In extradition the hearing is the one before the judge that the extradition act "
        "regulates. Whether it was enough in a given case is decided in amparo.",
        "En la extradición la audiencia es la que se da ante el juez conforme a la Ley de "
        "Extradición Internacional. Si fue suficiente en un caso se decide en el amparo.",
    ),
    changed=Text(
        "The reform published on 9 December 2005 took out the mention of life, with the total ban "
        "of the death penalty.",
        "La reforma publicada el 9 de diciembre de 2005 suprimió la mención de la vida, al "
        "prohibirse por completo la pena de muerte.",
    ),
)
paragraph_2.earlier(
    Text(
        "The same, with life among the goods that could be lost by a trial.",
        "Lo mismo, con la vida entre los bienes que podían perderse mediante juicio.",
    ),
    in_force_from="1917-05-01",
    in_force_to="2005-12-09",
    confidence=KNOWN,
    reading=Text(
        "What the reform of 2005 did is known; the historic text was not verified.",
        "Lo que hizo la reforma de 2005 es conocido; no se verificó el texto histórico.",
    ),
)
