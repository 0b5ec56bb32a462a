"""Article 71. What foreign agents may not do."""

from dedere.law.facts import in_mexico, law_in_time
from dedere.law.language import VERIFIED, Bearing, Level, Text, bar
from dedere.law.mexico.national_security_act import NATIONAL_SECURITY_ACT, sources

article_71 = NATIONAL_SECURITY_ACT.article(
    "71",
    Text("What foreign agents may and may not do", "Deberes y prohibiciones de los agentes"),
    Text(
        "Foreign agents exchange information within their accreditation, exercise no power of the "
        "Mexican authorities and carry out no foreign law in Mexico; they share what they learn, "
        "report every month, and bear arms only with leave.",
        "Los agentes extranjeros intercambian información en los términos de su acreditación, no "
        "ejercen facultades de las autoridades mexicanas ni ejecutan leyes extranjeras en México; "
        "comparten lo que conozcan, informan cada mes y solo portan armas con autorización.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2020-12-19",
)
fraction_ii = article_71.paragraph(
    "II",
    Text(
        "They may not exercise powers reserved to the Mexican authorities, nor apply or enforce "
        "foreign law in Mexico.",
        "No pueden ejercer facultades reservadas a las autoridades mexicanas ni aplicar o ejecutar "
        "leyes extranjeras en territorio nacional.",
    ),
)
fraction_vi = article_71.paragraph(
    "VI",
    Text(
        "They are forbidden to arrest, to deprive anyone of liberty, to break into private "
        "property, or to induce others to do so.",
        "Tienen prohibido detener, privar de la libertad, allanar la propiedad privada o inducir a "
        "otros a hacerlo.",
    ),
    reading=Text(
        "The act sanctions the agent and the State that sent him; it does not say what becomes of "
        "the arrest. Whether it falls is for the judge of amparo.",
        "La ley sanciona al agente y al Estado que lo envió; no dice qué suerte corre la "
        "detención. Si esta cae lo decide el juez de amparo.",
    ),
)
arrest_by_agents = bar(
    fraction_vi,
    Level.REQUEST,
    Text(
        "Foreign agents took part in the arrest in Mexico, which is forbidden to them.",
        "Agentes extranjeros intervinieron en la detención en México, lo que les está prohibido.",
    ),
    in_mexico.foreign_agents_took_part_in_arrest,
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_ARREST,
)
