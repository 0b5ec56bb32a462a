"""Program Statement 5140.42, and the statement on sentences for immigration offenses."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.bureau_of_prisons import BOP, sources

program_statement = BOP.article(
    "5140.42",
    same("Program Statement 5140.42"),
    Text(
        "How staff handle a request. The case manager records a request that cannot go on as "
        "ineligible (a code with the letters of the country). One ground is less than six months "
        "left at the time of the request; twelve months count for Hong Kong and Thailand only. The "
        "list of countries is in the law library and on the inmates' computers.",
        "Cómo trata el personal una solicitud. El responsable del caso registra como no elegible "
        "la que no puede seguir (con un código que lleva las letras del país). Un motivo es que "
        "falten menos de seis meses al momento de pedirlo; doce rigen solo para Hong Kong y "
        "Tailandia. La lista de países está en la biblioteca legal y en las computadoras de los "
        "internos.",
    ),
    confidence=VERIFIED,
    sources=[sources.PROGRAM_STATEMENT],
    reading=Text(
        "CN-1 of 9 April 2019 to the statement of 10 April 2015. Its whole list of grounds was not "
        "read. The six months are asked by article II of the treaty.",
        "CN-1 del 9 de abril de 2019 al texto del 10 de abril de 2015. No se leyó toda su lista de "
        "motivos. Los seis meses los pregunta el artículo II del tratado.",
    ),
)
package = program_statement.paragraph(
    "package",
    Text(
        "The package: classification, judgment, presentence report, progress report, computation "
        "of the sentence, fingerprints and photograph. An inquiry form is signed on admission.",
        "El expediente: clasificación, sentencia, informe previo, informe de avance, cómputo de la "
        "pena, huellas y fotografía. Al ingreso se firma un formato de interés.",
    ),
    confidence=KNOWN,
)
absorbed_immigration_sentences = BOP.article(
    "absorbed-immigration-sentences",
    Text(
        "Statement of the Bureau on sentences for immigration offenses",
        "Declaración del Buró sobre penas por delitos migratorios",
    ),
    Text(
        "A Mexican inmate who serves a sentence for immigration offenses alone is not eligible, "
        "unless another current sentence absorbs it and the time served is at least as long as "
        "the immigration sentence.",
        "El interno mexicano que cumple una pena solo por delitos migratorios no es elegible, "
        "salvo que otra pena vigente la absorba y el tiempo cumplido sea al menos el de la "
        "migratoria.",
    ),
    confidence=VERIFIED,
    sources=[sources.ON_MEXICAN_INMATES],
    in_force_from="2016-08-30",
    reading=Text(
        "The exclusion attaches to the offense, not to the person. Read in a press report that "
        "quotes the Bureau. The rule stands at article II of the treaty.",
        "La exclusión recae en el delito, no en la persona. Leída en una nota de prensa que cita "
        "al Buró. La regla está en el artículo II del tratado.",
    ),
)
