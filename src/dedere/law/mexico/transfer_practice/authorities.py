"""Who does what in Mexico."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.transfer_practice import TRANSFER_PRACTICE, sources

authorities = TRANSFER_PRACTICE.article(
    "authorities",
    Text("Mexican authorities (practice)", "Autoridades mexicanas (práctica)"),
    Text(
        "Who decides, who coordinates, who only passes papers on, and who receives.",
        "Quién resuelve, quién coordina, quién solo transmite y quién recibe.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.SRE_PAGE,
        sources.CONSUL_IN_PHOENIX,
        sources.FGR_2025,
        sources.SSPC_2025,
    ],
)
prs = authorities.paragraph(
    "prs",
    Text(
        "Prevention and Social Reintegration (PRS, earlier OADPRS), a body of the Ministry of "
        "Security and Citizen Protection (SSPC), decides for Mexico, assigns the federal center "
        "and executes.",
        "Prevención y Reinserción Social (PRS, antes OADPRS), órgano de la Secretaría de Seguridad "
        "y Protección Ciudadana (SSPC), resuelve por México, asigna el centro federal y ejecuta.",
    ),
    left_to=Text("that body", "ese órgano"),
)
fgr = authorities.paragraph(
    "fgr",
    Text(
        "The federal prosecutor (FGR, before 2019 PGR), through its directorate of international "
        "procedures, coordinates with the United States, advises, and follows requests with the "
        "consulates free of charge.",
        "La Fiscalía General de la República (FGR, antes de 2019 PGR), por su dirección de "
        "procedimientos internacionales, coordina con Estados Unidos, asesora y da seguimiento "
        "gratuito con los consulados.",
    ),
    sources=[sources.PGR_RELEASE, sources.FGR_2025],
)
sre = authorities.paragraph(
    "sre",
    Text(
        "The Ministry of Foreign Affairs and the consulates are channel and intermediary only; "
        "they do not decide.",
        "La Secretaría de Relaciones Exteriores y los consulados son solo conducto; no resuelven.",
    ),
    sources=[sources.CONSUL_IN_PHOENIX],
)
inm = authorities.paragraph(
    "inm",
    Text(
        "The National Migration Institute admits the person at the border.",
        "El Instituto Nacional de Migración admite a la persona en la frontera.",
    ),
    sources=[sources.FGR_2025],
)
escorts = authorities.paragraph(
    "escorts",
    Text(
        "The army, the National Guard and the Federal Protection Service escort and fly.",
        "Defensa, Guardia Nacional y el Servicio de Protección Federal custodian y trasladan.",
    ),
    sources=[sources.SSPC_2025],
)
enforcement_judge = authorities.paragraph(
    "enforcement-judge",
    Text(
        "The federal enforcement judge supervises the execution, the benefits and the release "
        "under the national enforcement act.",
        "El juez de ejecución federal vigila la ejecución, los beneficios y la libertad conforme a "
        "la LNEP.",
    ),
    confidence=KNOWN,
)
local_authority = authorities.paragraph(
    "local-authority",
    Text(
        "Where a local court of Mexico sentenced, the authority of that federal entity must agree "
        "as well.",
        "Si sentenció un tribunal local de México, también debe aceptar la autoridad de esa "
        "entidad federativa.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The rule is that of article IV of the treaty and stands there.",
        "La regla es la del artículo IV del tratado y está ahí.",
    ),
)
