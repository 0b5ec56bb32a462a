"""Article 436. Principles of assistance."""

from dedere.law.facts import assistance as asked
from dedere.law.language import DOUBTFUL, VERIFIED, Bearing, Level, Text, all_of, formality
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources

article_436 = PROCEDURE_CODE.article(
    "436",
    Text("Principles of assistance", "Principios de la asistencia"),
    Text(
        "Connection with an open case, precise requests, assistance even without dual criminality, "
        "and reciprocity.",
        "Conexidad con un caso abierto, solicitudes precisas, asistencia aun sin doble "
        "incriminación, y reciprocidad.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_i = article_436.paragraph(
    "I",
    Text(
        "Every request must be tied to an investigation or trial that is under way.",
        "Toda petición debe estar vinculada a una investigación o proceso en curso.",
    ),
)
fraction_ii = article_436.paragraph(
    "II",
    Text(
        "Requests state concrete facts and precise demands.",
        "Las solicitudes contienen hechos concretos y requerimientos precisos.",
    ),
)
fraction_iii = article_436.paragraph(
    "III",
    Text(
        "Assistance is given whether or not the conduct is an offense in the requested State, "
        "except for seizure, search and confiscation, for which it must be one there too.",
        "La asistencia se presta sea o no delito el hecho en el Estado requerido, salvo para "
        "aseguramiento, cateo o decomiso, en que también debe serlo allí.",
    ),
    reading=assistance.FILLS_A_GAP,
)
dual_criminality_for_search = formality(
    fraction_iii,
    Level.CASE,
    Text(
        "A search or a seizure is asked for conduct that is an offense in Mexico too.",
        "El cateo o el aseguramiento se pide por un hecho que también es delito en México.",
    ),
    asked.assistance_conduct_is_offense_in_mexico,
    applies=all_of(assistance.ASKED_OF_MEXICO, asked.assistance_asks_search),
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
)
fraction_iv = article_436.paragraph(
    "IV",
    Text(
        "States help each other as sovereign equals.",
        "Los Estados colaboran como soberanos iguales.",
    ),
)
