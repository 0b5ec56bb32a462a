"""Execution, documents, proceeds of crime, costs, entry into force: text only."""

from dedere.law.assistance_treaty_1987 import ASSISTANCE_TREATY, titled
from dedere.law.language import DOUBTFUL, KNOWN, Text

execution = ASSISTANCE_TREATY.article(
    "execution",
    titled("execution of the request", "cumplimiento de la solicitud"),
    Text(
        "The requested State carries the request out promptly and under its own law, in the manner "
        "asked for as far as that law permits. It may wait where its own investigation or "
        "proceedings would suffer.",
        "El Estado requerido cumple la solicitud con prontitud y conforme a su propia ley, en la "
        "forma pedida hasta donde esa ley lo permita. Puede aplazarla si perjudicara una "
        "investigación o un proceso propios.",
    ),
    confidence=KNOWN,
    reading=Text("The treaty sets no number of days.", "El tratado no fija número de días."),
)
documents = ASSISTANCE_TREATY.article(
    "documents",
    titled("documents and records", "documentos y registros"),
    Text(
        "Documents open to the public are given; others that a public office holds may be given as "
        "to an authority of its own. They come certified, so that they can be received as "
        "evidence.",
        "Los documentos abiertos al público se entregan; los demás en poder de una oficina pública "
        "pueden entregarse como a una autoridad propia. Van certificados, para que puedan "
        "admitirse como prueba.",
    ),
    confidence=DOUBTFUL,
)
proceeds = ASSISTANCE_TREATY.article(
    "proceeds-of-crime",
    titled("proceeds of crime", "producto del delito"),
    Text(
        "As far as their laws allow, the two States help each other to secure and forfeit the "
        "proceeds and the instruments of offenses.",
        "Hasta donde sus leyes lo permitan, los dos Estados se ayudan a asegurar y decomisar el "
        "producto y los instrumentos de los delitos.",
    ),
    confidence=KNOWN,
)
costs = ASSISTANCE_TREATY.article(
    "costs",
    titled("costs", "gastos"),
    Text(
        "The requested State bears what carrying the request out costs; the requesting State pays "
        "for witnesses who travel, for experts and for translations.",
        "El Estado requerido paga el cumplimiento de la solicitud; el requirente paga a los "
        "testigos que viajan, a los peritos y las traducciones.",
    ),
    confidence=DOUBTFUL,
)
entry_into_force = ASSISTANCE_TREATY.article(
    "entry-into-force",
    titled("entry into force", "entrada en vigor"),
    Text(
        "The treaty was signed on 9 December 1987 and entered into force on 3 May 1991.",
        "El tratado se firmó el 9 de diciembre de 1987 y entró en vigor el 3 de mayo de 1991.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Both days are known, not verified; that Mexico published it on 24 January 1992 is "
        "doubtful. Both States are parties.",
        "Ambas fechas son conocidas, sin verificar; que México lo publicó el 24 de enero de 1992 "
        "es dudoso. Ambos Estados son parte.",
    ),
)
