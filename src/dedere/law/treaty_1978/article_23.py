"""Article 23. Ratification, entry into force, denunciation."""

from dedere.law.language import KNOWN, Text
from dedere.law.treaty_1978 import TREATY, sources

article_23 = TREATY.article(
    "23",
    Text(
        "Ratification, entry into force, denunciation",
        "Ratificación, entrada en vigor y denuncia",
    ),
    Text(
        "The treaty is ratified and runs from the exchange of the instruments; with that the older "
        "treaties end, save for article 22. Either State may end it six months after saying so.",
        "El tratado se ratifica y rige desde el canje de los instrumentos; con él terminan los "
        "tratados anteriores, salvo lo que dice el artículo 22. Cualquiera de los Estados puede "
        "darlo por terminado seis meses después de comunicarlo.",
    ),
    confidence=KNOWN,
    sources=[sources.PROMULGATION, sources.LETTERS_TO_SENATE],
    reading=Text(
        "The exchange and the end of the older treaties are verified; denunciation and its six "
        "months are known. The Mexican decree dates the exchange 24 January 1980, the courts of "
        "the United States the entry into force 25 January 1980; the latter is used here.",
        "El canje y el fin de los tratados anteriores están verificados; la denuncia y sus seis "
        "meses son conocidos. El decreto mexicano fecha el canje el 24 de enero de 1980, los "
        "tribunales de Estados Unidos la entrada en vigor el 25 de enero de 1980; aquí se usa esta "
        "última.",
    ),
)
