"""Article 455. Informal assistance."""

from dedere.law.facts import assistance as asked
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, bar
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, sources

article_455 = PROCEDURE_CODE.article(
    "455",
    Text("Informal assistance", "Asistencia informal"),
    Text(
        "What the central authority obtains without an official request serves the investigating "
        "authority only as an indication; it becomes proof only if it is asked for again by a "
        "formal request.",
        "Lo que la autoridad central obtiene sin solicitud oficial solo sirve de indicio a la "
        "autoridad investigadora; solo llega a ser prueba si se requiere de nuevo mediante "
        "solicitud formal.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "It reaches Mexican proceedings. What is learned from agents and liaison officers comes "
        "under it as well; that is known, not verified.",
        "Alcanza a los procedimientos mexicanos. También comprende lo que se sabe por agentes y "
        "enlaces; ello es conocido, sin verificar.",
    ),
)
informal_is_no_proof = bar(
    article_455,
    Level.CASE,
    Text(
        "Information that came without a formal request is used as proof in Mexico.",
        "Se usa como prueba en México información que llegó sin solicitud formal.",
    ),
    asked.informal_information_used_as_proof,
    bearing=Bearing.PROCEEDING,
    confidence=KNOWN,
)
