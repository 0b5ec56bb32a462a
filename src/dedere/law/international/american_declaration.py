"""American Declaration: articles I, XVIII, XXV and XXVI."""

from dedere.law.international import AMERICAN_DECLARATION
from dedere.law.language import KNOWN, Text
from dedere.law.language.provisions import Provision

_BEFORE_THE_COMMISSION = Text(
    "It is invoked before the Inter-American Commission against the United States, for persons "
    "whom it would surrender. The Commission may recommend and ask for precautionary measures; no "
    "court of the United States applies the declaration as law.",
    "Se invoca ante la Comisión Interamericana contra Estados Unidos, por personas que este "
    "entregaría. La Comisión puede recomendar y pedir medidas cautelares; ningún tribunal de "
    "Estados Unidos aplica la declaración como ley.",
)


def _article(number: str, title: Text, paraphrase: Text) -> Provision:
    return AMERICAN_DECLARATION.article(
        number, title, paraphrase, confidence=KNOWN, reading=_BEFORE_THE_COMMISSION
    )


article_1 = _article(
    "I",
    Text("Life, liberty and security", "Vida, libertad y seguridad"),
    Text(
        "Every person has the right to life, to liberty and to security.",
        "Toda persona tiene derecho a la vida, a la libertad y a la seguridad.",
    ),
)
article_18 = _article(
    "XVIII",
    Text("Fair trial and remedy", "Justicia"),
    Text(
        "Everybody may go to court and has a brief remedy against acts of authority that violate "
        "fundamental rights.",
        "Todos pueden acudir a los tribunales y tienen un recurso breve contra actos de autoridad "
        "que violen derechos fundamentales.",
    ),
)
article_25 = _article(
    "XXV",
    Text("Arbitrary arrest", "Detención arbitraria"),
    Text(
        "Nobody is deprived of liberty except as existing law says; whoever is held may have a "
        "judge examine it without delay and is treated humanely.",
        "A nadie se le priva de la libertad sino como diga la ley preexistente; el detenido puede "
        "hacer que un juez lo examine sin demora y recibe trato humano.",
    ),
)
article_26 = _article(
    "XXVI",
    Text("Due process", "Proceso regular"),
    Text(
        "The accused is presumed innocent, is heard in public by courts set up before by law, and "
        "receives no cruel, infamous or unusual punishment.",
        "Al acusado se le presume inocente, se le oye en público por tribunales establecidos antes "
        "por la ley y no se le imponen penas crueles, infamantes o inusitadas.",
    ),
)
