"""Article 5. Who may be surrendered."""

from dedere.law.facts import offense
from dedere.law.language import VERIFIED, Level, Text, requirement
from dedere.law.mexico.extradition_act import ACT, sources
from dedere.law.mexico.extradition_act.article_01 import without_treaty

article_5 = ACT.article(
    "5",
    Text("Who may be surrendered", "Quiénes pueden ser entregados"),
    Text(
        "Persons against whom criminal proceedings were opened abroad as probable offenders, and "
        "persons whom that State wants so that they serve a sentence of its courts.",
        "Las personas contra quienes se abrió en otro país un proceso penal como presuntas "
        "responsables, y las reclamadas para ejecutar una sentencia de los tribunales de ese "
        "Estado.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Under the treaty its art. 1 says the same; there it prevails and is not asked twice.",
        "Con tratado, su art. 1 dice lo mismo; entonces prevalece y no se pregunta dos veces.",
    ),
)
person_sought = requirement(
    article_5,
    Level.OFFENSE,
    Text(
        "Without a treaty: the person stands accused in proceedings abroad, or is to serve a "
        "sentence.",
        "A falta de tratado: la persona tiene proceso abierto en el extranjero o debe cumplir una "
        "sentencia.",
    ),
    offense.stage.is_one_of("charged", "found_guilty", "sentenced"),
    applies=without_treaty,
)
