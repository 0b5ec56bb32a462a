"""The steps, the papers, the cost, and whether there is a place."""

from dedere.law.facts import transfer
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, discretion
from dedere.law.mexico.transfer_practice import TRANSFER_PRACTICE, sources

steps = TRANSFER_PRACTICE.article(
    "steps",
    Text(
        "Steps for a Mexican in a prison of the United States (practice)",
        "Pasos para un mexicano preso en Estados Unidos (práctica)",
    ),
    Text(
        "From the wish to come home to the file of the enforcement judge.",
        "Desde el deseo de volver hasta el expediente del juez de ejecución.",
    ),
    confidence=KNOWN,
    sources=[sources.SRE_PAGE, sources.CONSUL_IN_PHOENIX],
)
_STEPS = {
    "1": Text(
        "The person tells the prison that he or she wants the benefit of the treaty.",
        "La persona comunica a la prisión que quiere acogerse al tratado.",
    ),
    "2": Text(
        "The counselor or the consulate sends the request, beginning with the consulate's "
        "questionnaire.",
        "El consejero o el consulado envía la solicitud, empezando por el cuestionario consular.",
    ),
    "3": Text(
        "The prison and the Department of Justice process it.",
        "La tramitan la prisión y el Departamento de Justicia.",
    ),
    "4": Text(
        "The ministry and the prosecutor forward it to the authority that decides.",
        "La SRE y la FGR la turnan a la autoridad que resuelve.",
    ),
    "5": Text(
        "That authority looks at nationality, finality, time left, double criminality, domicile, "
        "the family and social study, the security profile and capacity.",
        "Esa autoridad revisa nacionalidad, firmeza, tiempo por cumplir, doble incriminación, "
        "domicilio, estudio familiar y social, perfil de seguridad y capacidad.",
    ),
    "6": Text(
        "It accepts or declines in its discretion: complete papers guarantee nothing.",
        "Acepta o niega a su discreción: el expediente completo no garantiza la aprobación.",
    ),
    "7": Text("The consent hearing.", "La audiencia de consentimiento."),
    "8": Text("The hand-over.", "La entrega."),
    "9": Text(
        "The file goes to the federal enforcement judge.",
        "El expediente va al juez de ejecución federal.",
    ),
}
_READ = {"1", "2", "6"}
for _number, _step in _STEPS.items():
    steps.paragraph(_number, _step, confidence=VERIFIED if _number in _READ else KNOWN)

documents = TRANSFER_PRACTICE.article(
    "documents",
    Text("Papers that Mexico usually asks for", "Documentos que México suele pedir"),
    Text(
        "Request and consent; proof of nationality (birth certificate); certified judgment with "
        "the certificate that it is final; computation of the sentence, time served and left; "
        "summary of the offense and text of the law; criminal record; reports on conduct, "
        "education, health and psychology; family address and social study in Mexico; "
        "fingerprints and photographs; translations.",
        "Solicitud y consentimiento; prueba de la nacionalidad (acta de nacimiento); sentencia "
        "certificada con constancia de ejecutoria; cómputo de la pena, tiempo cumplido y por "
        "cumplir; resumen del delito y texto legal; antecedentes penales; informes de conducta, "
        "educación, salud y psicología; domicilio familiar y estudio social en México; huellas y "
        "fotografías; traducciones.",
    ),
    confidence=KNOWN,
)
cost = TRANSFER_PRACTICE.article(
    "cost",
    Text("Cost to the person (practice)", "Costo para la persona (práctica)"),
    Text(
        "None: no lawyer and no agent is needed. Unlawful fees of agents were reported, from "
        "75,000 to 100,000 pesos.",
        "Ninguno: no hace falta abogado ni gestor. Se han denunciado cobros ilegales de gestores, "
        "de 75,000 a 100,000 pesos.",
    ),
    confidence=VERIFIED,
    sources=[sources.PGR_RELEASE, sources.FEES],
)
treaties = TRANSFER_PRACTICE.article(
    "treaties",
    Text("Mexico's treaties of transfer", "Tratados de traslado de México"),
    Text(
        "The ministry counts 16 with single countries and three with many.",
        "La SRE cuenta 16 bilaterales y tres multilaterales.",
    ),
    confidence=VERIFIED,
    sources=[sources.SRE_PAGE],
)
place = TRANSFER_PRACTICE.article(
    "place",
    Text("A place on the receiving side (practice)", "Lugar en el Estado receptor (práctica)"),
    Text(
        "The receiving authority looks at whether it has a place of the security that the person "
        "needs. Reviews of 2011 and 2015 in the United States report that Mexico cites "
        "overcrowding.",
        "La autoridad que recibe mira si tiene un lugar con la seguridad que la persona necesita. "
        "Revisiones de 2011 y 2015 en Estados Unidos reportan que México invoca la "
        "sobrepoblación.",
    ),
    confidence=KNOWN,
    sources=[sources.OIG_2011, sources.OIG_2015],
    left_to=Text("the receiving authority", "la autoridad que recibe"),
    reading=Text(
        "Read in reports about the reviews, not in the reviews themselves.",
        "Leído en notas sobre las revisiones, no en ellas mismas.",
    ),
)
no_place = discretion(
    place,
    Level.TRANSFER,
    Text(
        "Mexico finds that it has no place of the security that the person needs.",
        "México estima que no tiene lugar con la seguridad que la persona necesita.",
    ),
    ~transfer.receiving_side_has_place,
    applies=transfer.receiving_state.is_("MX"),
    bearing=Bearing.ELIGIBILITY,
    number="E-22",
)
