"""Foreign Affairs Manual, volume 7: 1610, 1620, 1630 and 1633."""

from dedere.bilingual import same
from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.practice import FAM, sources

fam_1610 = FAM.article(
    "1610",
    same("7 FAM 1610"),
    Text(
        "Definitions, among them certification and dual criminality. The agents who escort a "
        "person back to the United States are most likely United States Marshals.",
        "Definiciones, entre ellas certificación y doble incriminación. Los agentes que escoltan a "
        "una persona de vuelta a Estados Unidos son, con mayor probabilidad, alguaciles federales "
        "(U.S. Marshals).",
    ),
    confidence=VERIFIED,
    sources=[sources.FAM_1610],
)
fam_1620 = FAM.article(
    "1620",
    same("7 FAM 1620"),
    Text(
        "Requests by the United States: what provisional arrest is for and what its request "
        "contains. Treaties generally give forty to sixty days for the formal request.",
        "Peticiones de Estados Unidos: para qué sirve la detención provisional y qué contiene su "
        "solicitud. Los tratados dan por lo general de cuarenta a sesenta días para la petición "
        "formal.",
    ),
    confidence=VERIFIED,
    sources=[sources.FAM_1620],
    reading=Text(
        "The treaty with Mexico gives sixty (article 11): that period counts, not the general one.",
        "El tratado con México da sesenta (artículo 11): cuenta ese plazo, no el general.",
    ),
)
fam_1630 = FAM.article(
    "1630",
    same("7 FAM 1630"),
    Text(
        "Requests to the United States: the embassy's note goes to the Legal Adviser's office for "
        "law enforcement and intelligence of the Department of State (L/LEI), with a copy to the "
        "Office of International Affairs. Whether a case is urgent is for the executive to say.",
        "Peticiones a Estados Unidos: la nota de la embajada va a la oficina del Asesor Jurídico "
        "para asuntos policiales y de inteligencia del Departamento de Estado (L/LEI), con copia a "
        "la Oficina de Asuntos Internacionales. Si un caso es urgente lo dice el Ejecutivo.",
    ),
    confidence=VERIFIED,
    sources=[sources.FAM_1630],
    left_to=Text(
        "the Departments of State and Justice, as to urgency",
        "los Departamentos de Estado y de Justicia, en cuanto a la urgencia",
    ),
)
fam_1633 = FAM.article(
    "1633",
    same("7 FAM 1633"),
    Text(
        "The post of the United States in the State that asks certifies the documents.",
        "La representación de Estados Unidos en el Estado que pide certifica los documentos.",
    ),
    confidence=VERIFIED,
    sources=[sources.FAM_1630],
    reading=Text(
        "It is the certificate of 18 U.S.C. § 3190 and of article 10(6)(b) of the treaty, where "
        "the rule stands.",
        "Es el certificado de 18 U.S.C. § 3190 y del artículo 10(6)(b) del tratado, donde está la "
        "regla.",
    ),
)
