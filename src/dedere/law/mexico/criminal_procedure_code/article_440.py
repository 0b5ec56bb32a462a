"""Article 440. Refusal and postponement of assistance."""

from dedere.law.facts import assistance as asked
from dedere.law.language import DOUBTFUL, VERIFIED, Bearing, Level, Text, all_of, discretion
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources

article_440 = PROCEDURE_CODE.article(
    "440",
    Text("Refusal and postponement", "Denegación o aplazamiento"),
    Text(
        "Assistance may be refused where it would go against security and public order (I), "
        "Mexican law (II) or Mexico's international obligations (III), or is asked for a military "
        "(IV) or political offense (V), for one punished by death without sufficient assurances "
        "(VI), or on facts on which Mexico has finally acquitted or convicted the person (VII). It "
        "may be postponed where it would harm a Mexican investigation or trial. The reasons are "
        "given to the State that asked.",
        "La asistencia puede negarse si contraviene la seguridad y el orden público (I), la ley "
        "mexicana (II) o las obligaciones internacionales de México (III), o si se pide por un "
        "delito militar (IV) o político (V), por uno castigado con la muerte sin garantías "
        "suficientes (VI), o por hechos sobre los que México absolvió o condenó definitivamente a "
        "la persona (VII). Puede diferirse si perjudica una investigación o proceso mexicano. Los "
        "motivos se informan al Estado que pidió.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=assistance.CENTRAL_AUTHORITY,
    reading=Text(
        "The limits that the treaty of 1987 has too are asked there; here stand the two that it "
        "may leave to the code.",
        "Los límites que también tiene el tratado de 1987 se preguntan allí; aquí están los dos "
        "que quizá deja al código.",
    ),
)
fraction_vi = article_440.paragraph(
    "VI",
    Text(
        "The offense carries death, unless the State that asks gives sufficient assurances that it "
        "will not be imposed or not be carried out.",
        "El delito tiene pena de muerte, salvo que la parte requirente garantice suficientemente "
        "que no se impondrá o no se ejecutará.",
    ),
    reading=assistance.FILLS_A_GAP,
)
death_penalty = discretion(
    fraction_vi,
    Level.CASE,
    Text(
        "Assistance may be refused: the offense carries death and no sufficient assurance was "
        "given.",
        "La asistencia puede negarse: el delito tiene pena de muerte y no se dio garantía "
        "suficiente.",
    ),
    all_of(asked.assistance_offense_carries_death, ~asked.assistance_assured_against_death),
    applies=assistance.ASKED_OF_MEXICO,
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
)
fraction_vii = article_440.paragraph(
    "VII",
    Text(
        "Mexico has finally acquitted or convicted the person on the same facts.",
        "México absolvió o condenó definitivamente a la persona por los mismos hechos.",
    ),
    reading=assistance.FILLS_A_GAP,
)
judged_already = discretion(
    fraction_vii,
    Level.CASE,
    Text(
        "Assistance may be refused: Mexico has finally judged the person on the same facts.",
        "La asistencia puede negarse: México ya juzgó definitivamente a la persona por los mismos "
        "hechos.",
    ),
    asked.assistance_person_judged_in_mexico,
    applies=assistance.ASKED_OF_MEXICO,
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
)
