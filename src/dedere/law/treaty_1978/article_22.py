"""Article 22. Scope in time."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.treaty_1978 import TREATY, sources

article_22 = TREATY.article(
    "22",
    Text("Scope in time", "Ámbito temporal"),
    Text(
        "The treaty also covers older offenses; requests already under way stayed with the older "
        "treaties.",
        "El tratado comprende también delitos anteriores; las solicitudes ya en trámite siguieron "
        "bajo los tratados anteriores.",
    ),
    confidence=KNOWN,
)
paragraph_1 = article_22.paragraph(
    "1",
    Text(
        "The offenses of article 2 are covered whether they were committed before the treaty "
        "entered into force or after it.",
        "Los delitos del artículo 2 quedan comprendidos, se hayan cometido antes o después de que "
        "entrara en vigor el tratado.",
    ),
    confidence=VERIFIED,
    sources=[sources.ALVAREZ_MACHAIN_DISSENT],
)
paragraph_2 = article_22.paragraph(
    "2",
    Text(
        "Requests that were pending when it entered into force were decided under the treaty of "
        "22 February 1899 and its additional conventions of 25 June 1902, 23 December 1925 and "
        "16 August 1939.",
        "Las solicitudes pendientes a su entrada en vigor se resolvieron conforme al tratado de 22 "
        "de febrero de 1899 y sus convenciones adicionales de 25 de junio de 1902, 23 de diciembre "
        "de 1925 y 16 de agosto de 1939.",
    ),
    sources=[sources.CONVENTION_OF_1925],
    reading=Text(
        "Of the dates, those of 1899, 1902 and 1925 are verified, that of 1939 and the rule are "
        "known. Transitional: it no longer decides any request.",
        "De las fechas, están verificadas las de 1899, 1902 y 1925; la de 1939 y la regla son "
        "conocidas. Es transitoria: ya no decide petición alguna.",
    ),
)
