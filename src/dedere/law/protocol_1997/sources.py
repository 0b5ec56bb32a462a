"""Where the protocol was read."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source
from dedere.law.treaty_1978.sources import (
    PROTOCOL_COPY,
    PROTOCOL_SENATE,
    TEMPORARY_SURRENDER_2014,
)

PROTOCOL_ENGLISH_COPY = Source(
    Text(
        "Copy of the Protocol of 1997 in English",
        "Copia del Protocolo de 1997 en inglés",
    ),
    "https://fr.scribd.com/document/285645247/Mexico-and-US-Extradition-Treaty-Protocol-1997",
)

__all__ = [
    "PROTOCOL_COPY",
    "PROTOCOL_ENGLISH_COPY",
    "PROTOCOL_SENATE",
    "TEMPORARY_SURRENDER_2014",
]
