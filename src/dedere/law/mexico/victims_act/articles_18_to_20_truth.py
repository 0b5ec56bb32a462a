"""Articles 18 to 20. The right to the truth."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

SINCE = "2013-05-04"

article_18 = VICTIMS_ACT.article(
    "18",
    Text("To know the facts", "Conocer los hechos"),
    Text(
        "Victims and society may know the facts of the offense and of the violations, who is "
        "responsible, and what made them possible.",
        "Las víctimas y la sociedad tienen derecho a conocer los hechos del delito y de las "
        "violaciones, la identidad de los responsables y las circunstancias que los propiciaron.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT, sources.ELEMENTA],
    in_force_from=SINCE,
)
article_19 = VICTIMS_ACT.article(
    "19",
    Text("Truth without lapse of time", "Verdad imprescriptible"),
    Text(
        "The right to the truth never lapses; victims receive specific information on what was "
        "done to them and, of the disappeared and the dead, on their fate or whereabouts.",
        "El derecho a la verdad es imprescriptible; las víctimas reciben información específica "
        "sobre lo que las afectó y, de los desaparecidos o fallecidos, sobre su destino o "
        "paradero.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
    reading=Text(
        "What a surrendered person tells a foreign prosecutor can be asked for by legal "
        "assistance; victims ask the Mexican prosecutor to do so.",
        "Lo que la persona entregada declara a un fiscal extranjero puede pedirse por asistencia "
        "jurídica; las víctimas lo solicitan al Ministerio Público mexicano.",
    ),
)
article_20 = VICTIMS_ACT.article(
    "20",
    Text("To take part in the search", "Participar en la búsqueda de la verdad"),
    Text(
        "Victims and society may know the historical truth; victims take an active part in the "
        "search for it, freely and well informed, and are heard where their interests are touched.",
        "Las víctimas y la sociedad tienen derecho a la verdad histórica; las víctimas participan "
        "activamente en buscarla, con libertad e información suficiente, y son oídas cuando se "
        "afecten sus intereses.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
)
