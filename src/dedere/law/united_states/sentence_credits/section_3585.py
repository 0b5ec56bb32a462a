"""Section 3585. Credit for custody before the sentence."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.sentence_credits import sources
from dedere.law.united_states.title_18 import TITLE_18

section_3585 = TITLE_18.article(
    "3585",
    Text("When a term begins; credit for prior custody", "Inicio de la pena; abono de prisión"),
    Text(
        "From which day a federal term of imprisonment runs, and what is taken off it for earlier "
        "custody.",
        "Desde qué día corre una pena federal de prisión, y qué se le abona por la detención "
        "anterior.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from="1987-11-01",
    reading=Text(
        "Read in a text of April 2023; that it governs since 1 November 1987 is known.",
        "Leído en un texto de abril de 2023; que rige desde el 1 de noviembre de 1987 es conocido.",
    ),
)
term_begins = section_3585.paragraph(
    "a",
    Text(
        "The term begins when the person is received to serve it, or arrives at the place where "
        "it is served.",
        "La pena empieza cuando se recibe a la persona para cumplirla, o cuando llega al lugar "
        "donde se cumple.",
    ),
    confidence=KNOWN,
)
prior_custody = section_3585.paragraph(
    "b",
    Text(
        "One day is credited for each day of official detention before the sentence begins, if it "
        "was for this offense, or for another charge on which the person was arrested after "
        "committing it, and was not credited to another sentence.",
        "Se abona un día por cada día de detención oficial previa al inicio de la pena, si fue por "
        "este delito, o por otro cargo por el que se detuvo a la persona después de cometerlo, y "
        "no se abonó a otra pena.",
    ),
)
