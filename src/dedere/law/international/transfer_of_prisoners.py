"""Transfer Treaty of 1976: mentioned, because it is not extradition."""

from dedere.law.international import TRANSFER_TREATY
from dedere.law.language import KNOWN, Text

consent = TRANSFER_TREATY.article(
    "consent",
    Text(
        "Transfer Treaty of 1976, consent",
        "Tratado de Ejecución de Sentencias de 1976, consentimiento",
    ),
    Text(
        "A national of one State who was sentenced in the other may serve the sentence at home if "
        "he or she consents expressly and both States agree.",
        "El nacional de un Estado sentenciado en el otro puede cumplir la pena en su país si "
        "consiente expresamente y ambos Estados lo aceptan.",
    ),
    confidence=KNOWN,
    reading=Text(
        "In Mexico it rests on article 18 of the Constitution. Nobody is surrendered for trial "
        "under it, and it is not judged here.",
        "En México descansa en el artículo 18 de la Constitución. A nadie se le entrega para "
        "juicio conforme a él, y aquí no se juzga.",
    ),
)
