"""Article 29. What can never be suspended."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_29 = CONSTITUTION.article(
    "29",
    Text("Suspension of rights", "Suspensión de derechos"),
    Text(
        "In grave danger rights may be suspended for a time, but some never.",
        "Ante peligro grave pueden suspenderse derechos por un tiempo, pero algunos nunca.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2011-06-11",
)
paragraph_2 = article_29.paragraph(
    "2",
    Text(
        "Among what can never be restricted or suspended: life, personal integrity, and the bans "
        "of the death penalty, of torture and of forced disappearance.",
        "Entre lo que nunca puede restringirse ni suspenderse: la vida, la integridad personal y "
        "las prohibiciones de la pena de muerte, la tortura y la desaparición forzada.",
    ),
    reading=Text(
        "No emergency opens the way to a surrender into torture or death. The rule itself is in "
        "the extradition act and in the general act on torture.",
        "Ninguna emergencia abre la puerta a una entrega hacia la tortura o la muerte. La regla "
        "misma está en la Ley de Extradición Internacional y en la ley general sobre tortura.",
    ),
)
