"""Articles II and III. Part of the treaty; entry into force."""

from dedere.law.language import KNOWN, Text
from dedere.law.protocol_1997 import PROTOCOL, sources

article_2 = PROTOCOL.article(
    "II",
    Text("Part of the treaty", "Parte integrante del tratado"),
    Text(
        "The protocol is a part of the treaty and shares its fate: it ends when the treaty ends.",
        "El protocolo es parte del tratado y sigue su suerte: termina cuando termine el tratado.",
    ),
    confidence=KNOWN,
    sources=[sources.PROTOCOL_COPY],
)
article_3 = PROTOCOL.article(
    "III",
    Text("Ratification and entry into force", "Ratificación y entrada en vigor"),
    Text(
        "The protocol is ratified and runs from the exchange of the instruments.",
        "El protocolo se ratifica y rige desde el canje de los instrumentos.",
    ),
    confidence=KNOWN,
    sources=[sources.PROTOCOL_COPY, sources.PROTOCOL_SENATE],
    reading=Text(
        "That it entered into force on 21 May 2001 is known; its publication in the Mexican "
        "gazette on 8 June 2001 is doubtful. Which article says what is known, not verified.",
        "Que entró en vigor el 21 de mayo de 2001 es conocido; su publicación en el Diario Oficial "
        "el 8 de junio de 2001 es dudosa. Qué dice cada artículo es conocido, sin verificar.",
    ),
)
