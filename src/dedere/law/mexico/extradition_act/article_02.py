"""Articles 2 and 4. The reach of the procedure, and what Mexican criminal law means."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.extradition_act import ACT, sources

article_2 = ACT.article(
    "2",
    Text("Every request follows this procedure", "Toda petición sigue este procedimiento"),
    Text(
        "Each request that a foreign government makes is processed and decided by the procedure of "
        "the act, with a treaty or without one.",
        "Toda petición de un gobierno extranjero se tramita y resuelve por el procedimiento de la "
        "ley, con tratado o sin él.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The treaty sends procedure to the law of the requested State (art. 13): in Mexico that is "
        "this act, arts. 17 to 35.",
        "El tratado remite el procedimiento a la ley del Estado requerido (art. 13): en México, "
        "los arts. 17 a 35 de esta ley.",
    ),
)

article_4 = ACT.article(
    "4",
    Text("Mexican criminal law", "Ley penal mexicana"),
    Text(
        "Where the act speaks of Mexican criminal law it means federal law, with every federal "
        "statute that defines offenses.",
        "Donde la ley dice ley penal mexicana se entiende la federal, con todas las leyes "
        "federales que definan delitos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "In a request without a treaty, an offense known only to the law of one of the Mexican "
        "states is not an offense under Mexican criminal law.",
        "En una petición sin tratado, el delito que solo prevé la ley de una entidad federativa no "
        "lo es conforme a la ley penal mexicana.",
    ),
)
