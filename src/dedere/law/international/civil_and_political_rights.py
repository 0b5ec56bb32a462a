"""International Covenant on Civil and Political Rights: articles 6, 7, 9 and 14."""

from dedere.law.international import ICCPR
from dedere.law.language import KNOWN, Text
from dedere.law.language.provisions import Provision

_STATUS = Text(
    "Mexico is bound without more; the United States with reservations, among them on the death "
    "penalty and on cruel treatment.",
    "México está obligado sin más; Estados Unidos, con reservas, entre ellas sobre la pena de "
    "muerte y los tratos crueles.",
)


def _article(number: str, title: Text, paraphrase: Text) -> Provision:
    return ICCPR.article(number, title, paraphrase, confidence=KNOWN, reading=_STATUS)


article_6 = _article(
    "6",
    Text("Right to life", "Derecho a la vida"),
    Text(
        "Nobody is arbitrarily deprived of life; where the death penalty exists it is for the most "
        "serious crimes only.",
        "A nadie se le priva arbitrariamente de la vida; donde existe la pena de muerte es solo "
        "para los delitos más graves.",
    ),
)
article_7 = _article(
    "7",
    Text("Torture and cruel treatment", "Tortura y tratos crueles"),
    Text(
        "Nobody is tortured or given cruel, inhuman or degrading treatment or punishment.",
        "A nadie se le somete a tortura ni a tratos o penas crueles, inhumanos o degradantes.",
    ),
)
article_9 = _article(
    "9",
    Text("Liberty and security", "Libertad y seguridad"),
    Text(
        "Arrest follows the law, its reasons are told, and a court can review it without delay.",
        "La detención sigue la ley, se informan sus razones y un tribunal puede revisarla sin "
        "demora.",
    ),
)
article_14 = _article(
    "14",
    Text("Fair trial", "Juicio justo"),
    Text(
        "Everybody is equal before the courts, heard fairly by a competent and impartial tribunal, "
        "presumed innocent and given the means of defense; nobody is tried twice for an offense "
        "on which there is a final judgment under that State's law.",
        "Todos son iguales ante los tribunales, son oídos con justicia por un tribunal competente "
        "e imparcial, se presumen inocentes y cuentan con medios de defensa; a nadie se le juzga "
        "dos veces por un delito sobre el que haya sentencia firme conforme a la ley de ese "
        "Estado.",
    ),
)
