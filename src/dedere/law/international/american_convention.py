"""American Convention on Human Rights: articles 4, 5, 7, 8, 22(8) and 25."""

from dedere.law.international import ACHR
from dedere.law.language import KNOWN, Text
from dedere.law.language.provisions import Provision

_FOR_MEXICO = Text(
    "It binds Mexico, through article 1 of its Constitution, and is argued before the foreign "
    "ministry and in amparo; the United States is not a party.",
    "Obliga a México, por el artículo 1 de su Constitución, y se alega ante la Secretaría de "
    "Relaciones Exteriores y en amparo; Estados Unidos no es parte.",
)


def _article(number: str, title: Text, paraphrase: Text) -> Provision:
    return ACHR.article(number, title, paraphrase, confidence=KNOWN, reading=_FOR_MEXICO)


article_4 = _article(
    "4",
    Text("Right to life", "Derecho a la vida"),
    Text(
        "Nobody is arbitrarily deprived of life. A State that abolished the death penalty does not "
        "bring it back, nor, as it is argued, help another to impose it.",
        "A nadie se le priva arbitrariamente de la vida. El Estado que abolió la pena de muerte no "
        "la restablece ni, según se alega, ayuda a otro a imponerla.",
    ),
)
article_5 = _article(
    "5",
    Text("Humane treatment", "Integridad personal"),
    Text(
        "Nobody is tortured or treated cruelly; punishment does not reach others and aims at "
        "reform. Age and health are argued from it.",
        "A nadie se le tortura ni trata con crueldad; la pena no trasciende a otros y busca la "
        "readaptación. De él se alegan la edad y la salud.",
    ),
)
article_7 = _article(
    "7",
    Text("Personal liberty", "Libertad personal"),
    Text(
        "Detention follows the law, is told its reasons, comes before a judge without delay and "
        "can be reviewed by a court.",
        "La detención sigue la ley, expresa sus razones, se lleva sin demora ante un juez y puede "
        "revisarla un tribunal.",
    ),
)
article_8 = _article(
    "8",
    Text("Fair trial", "Garantías judiciales"),
    Text(
        "Whoever faces a proceeding is heard by a competent and independent tribunal set up before "
        "by law, with counsel, time and means to prepare a defense.",
        "Quien enfrenta un proceso es oído por un tribunal competente e independiente, establecido "
        "antes por la ley, con defensor, tiempo y medios para prepararse.",
    ),
)
paragraph_8_4 = article_8.paragraph(
    "4",
    Text(
        "Who was acquitted by a final judgment is not tried again for the same facts.",
        "A quien fue absuelto por sentencia firme no se le juzga de nuevo por los mismos hechos.",
    ),
)
article_22 = _article(
    "22",
    Text("Movement and residence", "Circulación y residencia"),
    Text(
        "It protects movement, residence, asylum and, in its last paragraphs, against removal.",
        "Protege la circulación, la residencia, el asilo y, en sus últimos párrafos, frente a la "
        "expulsión.",
    ),
)
paragraph_22_8 = article_22.paragraph(
    "8",
    Text(
        "No foreigner is sent to a country, of origin or not, where life or liberty is in danger "
        "for race, nationality, religion, social condition or political opinion.",
        "A ningún extranjero se le envía a un país, sea o no el suyo, donde peligren su vida o su "
        "libertad por raza, nacionalidad, religión, condición social u opinión política.",
    ),
)
article_25 = _article(
    "25",
    Text("Judicial protection", "Protección judicial"),
    Text(
        "There is a simple and prompt remedy before a court against acts that violate fundamental "
        "rights; in Mexico it is amparo.",
        "Hay un recurso sencillo y rápido ante un tribunal contra los actos que violen derechos "
        "fundamentales; en México es el amparo.",
    ),
)
