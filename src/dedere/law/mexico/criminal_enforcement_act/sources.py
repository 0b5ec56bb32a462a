"""Where the enforcement act was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

ARTICLES = Source(
    Text("LNEP, copy of its articles", "LNEP, copia de sus artículos"),
    "https://leyes.tuabogadoenvivo.org/?p=8098",
)
BENEFITS = Source(
    Text("Guide to the benefits of the act", "Guía de los beneficios preliberacionales"),
    "https://abogadoenconsulta.com/beneficios-preliberaciones-a-sentenciados",
)
WHOLE_ACT = Source(Text("LNEP, copy", "LNEP, copia"), "https://mley.mx/LNEPen")
