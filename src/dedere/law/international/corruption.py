"""Corruption Convention of 2003: articles 44 and 46."""

from dedere.law.international import UN_CORRUPTION
from dedere.law.language import KNOWN, Text

article_44 = UN_CORRUPTION.article(
    "44",
    Text("Extradition", "Extradición"),
    Text(
        "The offenses of the convention count as included in every extradition treaty between "
        "parties.",
        "Los delitos de la convención se tienen por incluidos en todo tratado de extradición entre "
        "las partes.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Bribery is in the Appendix of the treaty of 1978 already; other offenses of the "
        "convention may be added by this article.",
        "El cohecho ya está en el Apéndice del tratado de 1978; otros delitos de la convención "
        "pueden agregarse por este artículo.",
    ),
)
article_46 = UN_CORRUPTION.article(
    "46",
    Text("Mutual legal assistance", "Asistencia judicial recíproca"),
    Text(
        "Parties give each other the widest assistance in investigations and trials of these "
        "offenses.",
        "Las partes se dan la más amplia asistencia en investigaciones y juicios por estos "
        "delitos.",
    ),
    confidence=KNOWN,
)
