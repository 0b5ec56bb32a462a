"""Article 14. Part in the criminal proceedings."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

article_14 = VICTIMS_ACT.article(
    "14",
    Text("Part in the criminal proceedings", "Intervención en el proceso penal"),
    Text(
        "Victims are recognized as parties; where they do not appear, their legal adviser or the "
        "prosecutor represents them, and they are notified in person of every act that ends the "
        "proceedings, of remedies, and of changes in precautionary measures that put them at risk.",
        "Las víctimas son reconocidas como sujetos procesales; si no se apersonan, las representa "
        "su asesor jurídico o el Ministerio Público, y se les notifica personalmente todo acto que "
        "ponga fin al proceso, los recursos y los cambios de medidas cautelares que las pongan en "
        "riesgo.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2013-05-04",
)
