"""Section 4161. Good time of sentences for offenses before 1 November 1987."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.sentence_credits import sources
from dedere.law.united_states.title_18 import TITLE_18

section_4161 = TITLE_18.article(
    "4161",
    Text(
        "Statutory good time of the parole era",
        "Buen tiempo legal de la época de la libertad condicional",
    ),
    Text(
        "Days taken off in advance for each month, by length of sentence: 5 from six months to a "
        "year; 6 over one and under three years; 7 from three to under five; 8 from five to under "
        "ten; 10 from ten years on. Parole is possible besides.",
        "Días que se descuentan por anticipado por cada mes, según la duración de la pena: 5 de "
        "seis meses a un año; 6 de más de uno a menos de tres años; 7 de tres a menos de cinco; 8 "
        "de cinco a menos de diez; 10 desde diez años. Además cabe la libertad condicional.",
    ),
    confidence=KNOWN,
    sources=[sources.HUNTER, sources.PART_523_OF_2005],
    in_force_to="1987-10-31",
    changed=Text(
        "Repealed for offenses committed on or after 1 November 1987; it still governs those "
        "committed before, which have neither good-conduct time nor earned time credits.",
        "Derogada para los delitos cometidos desde el 1 de noviembre de 1987; sigue rigiendo los "
        "anteriores, que no tienen tiempo por buena conducta ni créditos de tiempo ganados.",
    ),
    reading=Text(
        "The seven days of three to five years, that they come off in advance, and the last day "
        "are verified; the other rates are known.",
        "Los siete días de tres a cinco años, que se descuentan por anticipado y el último día "
        "están verificados; las demás tasas son conocidas.",
    ),
)
