"""The extradition procedure and provisional detention, as the First Chamber judged them."""

from dedere.law.language import DOUBTFUL, KNOWN, VERIFIED, Text
from dedere.law.mexico.supreme_court import SUPREME_COURT, sources

provisional_detention = SUPREME_COURT.article(
    "provisional-detention-2016",
    Text(
        "Supreme Court of Mexico, amparo en revisión 528/2016 (provisional detention)",
        "SCJN, amparo en revisión 528/2016 (detención provisional)",
    ),
    Text(
        "Provisional detention was reviewed against articles 1, 2 and 11 of the treaty: the "
        "offenses, the description of the person, the whereabouts, the promise of a formal "
        "request, and the warrant.",
        "La detención provisional se revisó a la luz de los artículos 1, 2 y 11 del tratado: los "
        "delitos, la descripción de la persona, su paradero, la promesa de la petición formal y la "
        "orden de aprehensión.",
    ),
    confidence=VERIFIED,
    sources=[sources.REVISION_528_2016],
    in_force_from="2016",
    reading=Text(
        "The facts of the case are verified; the contents are asked by article 11 of the treaty.",
        "Los hechos del asunto están verificados; el contenido lo pregunta el artículo 11 del "
        "tratado.",
    ),
)
provisions_on_the_decision = SUPREME_COURT.article(
    "extradition-act-27-29-30-2020",
    Text(
        "Supreme Court of Mexico, amparo en revisión 972/2019 (extradition act, arts. 27, 29, 30)",
        "SCJN, amparo en revisión 972/2019 (ley de extradición, arts. 27, 29 y 30)",
    ),
    Text(
        "That the ministry decides, and that no hearing is held before it, is compatible with the "
        "Constitution.",
        "Que resuelva la Secretaría, y que no haya audiencia ante ella, es compatible con la "
        "Constitución.",
    ),
    confidence=KNOWN,
    sources=[sources.REVISION_972_2019],
    in_force_from="2020",
    reading=Text(
        "The question was read; the result is known, not verified.",
        "Se leyó la cuestión; el resultado es conocido, sin verificar.",
    ),
)
provisions_on_the_hearing = SUPREME_COURT.article(
    "extradition-act-33-34-2016",
    Text(
        "Supreme Court of Mexico, amparo en revisión 1125/2015 (extradition act, arts. 33, 34)",
        "SCJN, amparo en revisión 1125/2015 (ley de extradición, arts. 33 y 34)",
    ),
    Text(
        "Articles 33 and 34 of the extradition act are constitutional: the person is heard before "
        "the judge.",
        "Los artículos 33 y 34 de la ley de extradición son constitucionales: la persona es oída "
        "ante el juez.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.REVISION_1125_2015],
    in_force_from="2016",
    reading=Text(
        "Only the draft was read; whether it was adopted as it stood was not.",
        "Solo se leyó el proyecto; no si se aprobó en sus términos.",
    ),
)
provisions_on_appeal = SUPREME_COURT.article(
    "extradition-act-23-27-2016",
    Text(
        "Supreme Court of Mexico, amparo en revisión 957/2015 (extradition act, arts. 23, 27)",
        "SCJN, amparo en revisión 957/2015 (ley de extradición, arts. 23 y 27)",
    ),
    Text(
        "Whether the absence of appeal and the judge's opinion are constitutional was before the "
        "Court.",
        "Se planteó a la Corte si la ausencia de recurso y la opinión del juez son "
        "constitucionales.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.REVISION_957_2015],
    in_force_from="2016",
    reading=Text(
        "Only the question was read; the result was not.",
        "Solo se leyó la cuestión; no el resultado.",
    ),
)
treaty_and_legality = SUPREME_COURT.article(
    "treaty-3-13-2021",
    Text(
        "Supreme Court of Mexico, amparo en revisión 314/2020 (treaty, arts. 3 and 13)",
        "SCJN, amparo en revisión 314/2020 (tratado, arts. 3 y 13)",
    ),
    Text(
        "That articles 3 and 13 of the treaty do not set out the internal procedure does not "
        "offend legality.",
        "Que los artículos 3 y 13 del tratado no detallen el procedimiento interno no viola la "
        "legalidad.",
    ),
    confidence=KNOWN,
    sources=[sources.REVISION_314_2020],
    in_force_from="2021-05-12",
    reading=Text(
        "First Chamber, 12 May 2021, five votes: the question was read; the result is known, not "
        "verified.",
        "Primera Sala, 12 de mayo de 2021, cinco votos: se leyó la cuestión; el resultado es "
        "conocido, sin verificar.",
    ),
)
chambers = SUPREME_COURT.article(
    "chambers-until-2025",
    Text("End of the Court's chambers", "Fin de las Salas de la Corte"),
    Text(
        "The Court seated on 1 September 2025 sits only in full; what its chambers held before "
        "keeps its force unless it is changed.",
        "La Corte instalada el 1 de septiembre de 2025 funciona solo en Pleno; lo que antes "
        "sostuvieron sus Salas conserva su fuerza mientras no se modifique.",
    ),
    confidence=KNOWN,
    in_force_from="2025-09-01",
)
