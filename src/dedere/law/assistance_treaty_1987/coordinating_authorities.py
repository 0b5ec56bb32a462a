"""Coordinating authorities: who asks whom."""

from dedere.law.assistance_treaty_1987 import ASKED, ASSISTANCE_TREATY, titled
from dedere.law.facts import assistance
from dedere.law.language import KNOWN, Bearing, Level, Text, formality

coordinating_authorities = ASSISTANCE_TREATY.article(
    "coordinating-authorities",
    titled("coordinating authorities", "autoridades coordinadoras"),
    Text(
        "Requests go from one coordinating authority to the other: for Mexico the federal "
        "prosecutor's office, for the United States the Attorney General or whom he or she "
        "designates. Each carries the request out or passes it to the authority that can.",
        "Las solicitudes van de una autoridad coordinadora a la otra: por México la procuraduría "
        "o fiscalía federal, por Estados Unidos el Procurador General (Attorney General) o quien "
        "este designe. Cada una las cumple o las turna a la autoridad que puede hacerlo.",
    ),
    confidence=KNOWN,
    reading=Text(
        "In Mexico the office is the Fiscalía General de la República (until December 2018 the "
        "Procuraduría), in the United States the Office of International Affairs of the "
        "Department of Justice. A private party, the defense included, does not ask under this "
        "treaty; it asks its own court for letters rogatory.",
        "En México es la Fiscalía General de la República (hasta diciembre de 2018 la "
        "Procuraduría); en Estados Unidos, la Oficina de Asuntos Internacionales del Departamento "
        "de Justicia. Los particulares, incluida la defensa, no piden conforme a este tratado; "
        "piden a su propio juez una carta rogatoria.",
    ),
)
channel = formality(
    coordinating_authorities,
    Level.CASE,
    Text(
        "If assistance was asked for, one coordinating authority asked the other.",
        "Si se pidió asistencia, la pidió una autoridad coordinadora a la otra.",
    ),
    assistance.assistance_between_coordinating_authorities,
    applies=ASKED,
    bearing=Bearing.PROCEEDING,
)
