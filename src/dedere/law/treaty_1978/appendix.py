"""Appendix. The families of offenses, from `dedere.law.facts.appendix`."""

from dedere.law.facts.appendix import ITEMS
from dedere.law.language import KNOWN, Text
from dedere.law.treaty_1978 import TREATY, sources

appendix = TREATY.article(
    "appendix",
    Text("Appendix of offenses", "Apéndice de delitos"),
    Text(
        "The list of offenses to which article 2(1) refers: 31 items, here as families.",
        "La lista de delitos a que remite el artículo 2(1): 31 numerales, aquí por familias.",
    ),
    confidence=KNOWN,
    sources=[sources.LETTERS_TO_SENATE],
    reading=Text(
        "That there are 31 items, and that drugs, hijacking, bribery and obstruction of justice "
        "are among them, is verified. The numbers, their order and the other names are not: no "
        "number decides a case. Check against 1207 U.N.T.S. 189.",
        "Que son 31 numerales, y que entre ellos están las drogas, el apoderamiento de aeronaves, "
        "el cohecho y la obstrucción de la justicia, está verificado. No lo están los números, su "
        "orden ni los demás nombres: ningún número decide un asunto. Coteje con 1207 U.N.T.S. 189.",
    ),
)

for family in ITEMS.values():
    appendix.paragraph(
        str(family.item),
        family.label,
        confidence=family.confidence,
        reading=Text(
            "The family is what counts; its number is not verified.",
            "Lo que cuenta es la familia; su número no está verificado.",
        ),
    )
