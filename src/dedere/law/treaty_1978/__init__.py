"""Extradition Treaty between the United States of America and the United Mexican States.

Signed at Mexico City on 4 May 1978. One file an article, in the treaty's own order: what the
provision says, in our own words and both languages; the rule beneath it; our reading beside it.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

TREATY = Instrument(
    id="treaty-1978",
    name=Text(
        "Extradition Treaty between the United States of America and the United Mexican States, "
        "signed at Mexico City on 4 May 1978",
        "Tratado de Extradición entre los Estados Unidos Mexicanos y los Estados Unidos de "
        "América, firmado en la Ciudad de México el 4 de mayo de 1978",
    ),
    short=Text("1978 Extradition Treaty", "Tratado de Extradición de 1978"),
    official=Text(
        "31 U.S.T. 5059; T.I.A.S. 9656; 1207 U.N.T.S. 189, No. 19462",
        "DOF 26 de febrero de 1980; 1207 U.N.T.S. 189, núm. 19462",
    ),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "unofficial copies of the official texts; check against the official publication before "
        "relying on a word",
        "copias no oficiales de los textos oficiales; coteje con la publicación oficial antes de "
        "apoyarse en una palabra",
    ),
    authentic=("en", "es"),
    note=Text(
        "The Mexican decree of promulgation dates the exchange of instruments 24 January 1980; "
        "courts of the United States date the entry into force 25 January 1980, which is used "
        "here.",
        "El decreto mexicano de promulgación fecha el canje de instrumentos el 24 de enero de "
        "1980; los tribunales de Estados Unidos fechan la entrada en vigor el 25 de enero de "
        "1980, que es la que aquí se usa.",
    ),
)
