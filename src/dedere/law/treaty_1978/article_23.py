"""Article 23. Ratification, entry into force, denunciation."""

from dedere.law.facts import assistance
from dedere.law.language import (
    KNOWN,
    Bearing,
    Level,
    Text,
    calendar_months,
    day_asked,
    time_limit,
)
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
        "months are known. The Mexican Senate approved the treaty on 20 December 1978 (decree "
        "published 23 January 1979); the decree of promulgation was published on 26 February 1980; "
        "the United States registered it with the United Nations on 9 December 1980. The Mexican "
        "decree dates the exchange 24 January 1980, the courts of the United States the entry into "
        "force 25 January 1980; the latter is used here.",
        "El canje y el fin de los tratados anteriores están verificados; la denuncia y sus seis "
        "meses son conocidos. El Senado mexicano aprobó el tratado el 20 de diciembre de 1978 "
        "(decreto publicado el 23 de enero de 1979); el decreto de promulgación se publicó el 26 "
        "de febrero de 1980; Estados Unidos lo registró ante las Naciones Unidas el 9 de diciembre "
        "de 1980. El decreto mexicano fecha el canje el 24 de enero de 1980, los "
        "tribunales de Estados Unidos la entrada en vigor el 25 de enero de 1980; aquí se usa esta "
        "última.",
    ),
)
denunciation = time_limit(
    article_23,
    Level.CASE,
    Text(
        "If a State denounced the treaty, its six months were not yet over on the day asked for.",
        "Si un Estado denunció el tratado, los seis meses no habían terminado el día por el que se "
        "pregunta.",
    ),
    starts=assistance.denunciation_notified_on,
    runs=calendar_months(6),
    met_by=day_asked,
    otherwise=Text(
        "The treaty has ended; what becomes of requests already made is not known.",
        "El tratado ha terminado; no se conoce la suerte de las peticiones ya hechas.",
    ),
    applies=assistance.denunciation_notified_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
