"""Article 9. Military offenses."""

from dedere.law.facts import offense
from dedere.law.language import VERIFIED, Level, Text, bar
from dedere.law.mexico.extradition_act import ACT, sources
from dedere.law.mexico.extradition_act.article_01 import without_treaty

article_9 = ACT.article(
    "9",
    Text("Military offenses", "Delitos del fuero militar"),
    Text(
        "There is no extradition for an offense under military law.",
        "No hay extradición por un delito del fuero militar.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Under the treaty its art. 5(3) asks the same; there it prevails and is not asked twice.",
        "Con tratado, su art. 5(3) pide lo mismo; entonces prevalece y no se pregunta dos veces.",
    ),
)
military = bar(
    article_9,
    Level.OFFENSE,
    Text(
        "Without a treaty: only military law punishes the conduct.",
        "A falta de tratado: solo la ley militar castiga la conducta.",
    ),
    offense.punishable_only_under_military_law,
    applies=without_treaty,
)
