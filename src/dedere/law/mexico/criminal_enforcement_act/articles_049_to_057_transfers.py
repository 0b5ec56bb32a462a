"""Articles 49 to 57. Transfers between Mexican centers."""

from dedere.law.language import DOUBTFUL, Text
from dedere.law.mexico.criminal_enforcement_act import ENFORCEMENT_ACT, sources

_TEXT = Text(
    "One of the articles on moves of persons between centers in Mexico; its words are not set out "
    "here.",
    "Uno de los artículos sobre el traslado de personas entre centros de México; su texto no se "
    "expone aquí.",
)
_READING = Text(
    "International transfers run on article 18 of the Constitution and the treaties, not on these "
    "articles. That they speak of moves within Mexico alone is known and not free of doubt.",
    "Los traslados internacionales se rigen por el artículo 18 de la Constitución y los tratados, "
    "no por estos artículos. Que solo hablan de traslados dentro de México es conocido y no está "
    "libre de duda.",
)
articles_49_to_57 = [
    ENFORCEMENT_ACT.article(
        str(number),
        Text("Transfers between Mexican centers", "Traslados entre centros de México"),
        _TEXT,
        confidence=DOUBTFUL,
        sources=[sources.WHOLE_ACT],
        reading=_READING,
    )
    for number in range(49, 58)
]
