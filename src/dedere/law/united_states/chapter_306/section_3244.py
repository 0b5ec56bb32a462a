"""Section 3244. Which court hears a challenge."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

section_3244 = TITLE_18.article(
    "3244",
    Text("Jurisdiction around a transfer", "Competencia en torno a un traslado"),
    Text(
        "Which court hears the person, according to what is challenged.",
        "Qué tribunal oye a la persona, según lo que impugna.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.ACT_OF_1977],
    in_force_from=FROM_1977,
    reading=Text(
        "That the sentencing country alone hears a challenge to the sentence is verified for "
        "paragraphs 1 and 2; how the other cases are numbered is known.",
        "Que solo el país que sentenció oye la impugnación de la pena está verificado en los "
        "párrafos 1 y 2; la numeración de los demás supuestos es conocida.",
    ),
)
section_3244.paragraph(
    "1",
    Text(
        "Of a person transferred to the United States: only the sentencing country hears a "
        "challenge to the conviction or the sentence.",
        "De la persona recibida en Estados Unidos: solo el país que sentenció oye la impugnación "
        "de la condena o la pena.",
    ),
)
section_3244.paragraph(
    "2",
    Text(
        "Of a person transferred from the United States: only its courts hear a challenge to the "
        "conviction or the sentence.",
        "De la persona trasladada desde Estados Unidos: solo sus tribunales oyen la impugnación de "
        "la condena o la pena.",
    ),
)
section_3244.paragraph(
    "3",
    Text(
        "A challenge to a transfer from the United States goes to the district where consent was "
        "verified, and names the Attorney General.",
        "La impugnación de un traslado desde Estados Unidos va al distrito donde se verificó el "
        "consentimiento, contra el Fiscal General.",
    ),
)
section_3244.paragraph(
    "4",
    Text(
        "A challenge to a transfer to the United States goes to the district where the person is "
        "confined or supervised.",
        "La impugnación de un traslado a Estados Unidos va al distrito donde la persona está "
        "recluida o vigilada.",
    ),
)
section_3244.paragraph(
    "5",
    Text(
        "So does a challenge to how the sentence is executed in the United States.",
        "Ahí va también la impugnación de cómo se ejecuta la pena en Estados Unidos.",
    ),
)
