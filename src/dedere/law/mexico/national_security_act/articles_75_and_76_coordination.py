"""Articles 75 and 76. Bodies that follow cooperation."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.national_security_act import NATIONAL_SECURITY_ACT, sources

SINCE = "2020-12-19"

article_75 = NATIONAL_SECURITY_ACT.article(
    "75",
    Text("High-level security group", "Grupo de Alto Nivel de Seguridad"),
    Text(
        "A group presided over by the Ministry of Foreign Affairs helps the National Security "
        "Council with the agreements and programs of cooperation.",
        "Un grupo que preside la Secretaría de Relaciones Exteriores auxilia al Consejo de "
        "Seguridad Nacional en los convenios y programas de cooperación.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
)
article_76 = NATIONAL_SECURITY_ACT.article(
    "76",
    Text("Operative coordination group", "Grupo de Coordinación Operativa"),
    Text(
        "A second group, headed by the ministry of security, coordinates and supervises how those "
        "agreements are carried out with foreign agencies.",
        "Un segundo grupo, encabezado por la secretaría de seguridad, coordina y supervisa la "
        "ejecución de esos convenios con agencias extranjeras.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
)
