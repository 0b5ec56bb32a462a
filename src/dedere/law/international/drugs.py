"""Drugs Convention of 1988: articles 6 and 7."""

from dedere.law.international import UN_DRUGS
from dedere.law.language import KNOWN, Text

article_6 = UN_DRUGS.article(
    "6",
    Text("Extradition", "Extradición"),
    Text(
        "The drug offenses of the convention count as included in every extradition treaty between "
        "parties.",
        "Los delitos de drogas de la convención se tienen por incluidos en todo tratado de "
        "extradición entre las partes.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The Appendix of the treaty of 1978 lists drug offenses already; laundering of their "
        "proceeds is what this adds.",
        "El Apéndice del tratado de 1978 ya comprende los delitos de drogas; lo que esto agrega es "
        "el lavado de su producto.",
    ),
)
article_7 = UN_DRUGS.article(
    "7",
    Text("Mutual legal assistance", "Asistencia judicial recíproca"),
    Text(
        "Parties give each other the widest assistance in investigations and trials of these "
        "offenses.",
        "Las partes se dan la más amplia asistencia en investigaciones y juicios por estos "
        "delitos.",
    ),
    confidence=KNOWN,
)
