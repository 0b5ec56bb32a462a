"""Protocol of 13 November 1997 to the Extradition Treaty of 1978: temporary surrender.

Its articles say what they change; the rules stand where they now belong, in article 15 of the
treaty.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

PROTOCOL = Instrument(
    id="protocol-1997",
    name=Text(
        "Protocol to the Extradition Treaty between the United States of America and the United "
        "Mexican States of 4 May 1978, signed at Washington on 13 November 1997",
        "Protocolo al Tratado de Extradición entre los Estados Unidos Mexicanos y los Estados "
        "Unidos de América de 4 de mayo de 1978, firmado en Washington el 13 de noviembre de 1997",
    ),
    short=Text("Protocol of 1997", "Protocolo de 1997"),
    official=Text(
        "Senate Treaty Doc. 105-46 (1998)",
        "DOF 8 de junio de 2001 (fecha dudosa)",
    ),
    in_force_from=day("2001-05-21"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "a copy of the Spanish text and the papers of the United States Senate; check against the "
        "official publication before relying on a word",
        "una copia del texto en español y los documentos del Senado de Estados Unidos; coteje con "
        "la publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("en", "es"),
    note=Text(
        "Sent to the United States Senate on 21 May 1998; it needed no implementing statute "
        "there. That it entered into force on 21 May 2001 is known, not verified; the day of "
        "its publication in the Mexican gazette, 8 June 2001, is doubtful.",
        "Enviado al Senado de Estados Unidos el 21 de mayo de 1998; ahí no necesitó ley que lo "
        "instrumentara. Que entró en vigor el 21 de mayo de 2001 es conocido, sin verificar; el "
        "día de su publicación en el Diario Oficial, 8 de junio de 2001, es dudoso.",
    ),
)
