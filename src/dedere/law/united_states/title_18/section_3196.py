"""Section 3196. Extradition of United States citizens."""

from dedere.law.facts import law_in_time, person
from dedere.law.language import VERIFIED, Level, Text, discretion
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3196 = TITLE_18.article(
    "3196",
    Text("Extradition of United States citizens", "Extradición de ciudadanos estadounidenses"),
    Text(
        "Where a treaty does not oblige the United States to surrender its citizens, the Secretary "
        "of State may nevertheless order the surrender of a citizen if the other requirements of "
        "the treaty are met.",
        "Cuando un tratado no obliga a Estados Unidos a entregar a sus ciudadanos, el Secretario "
        "de Estado puede ordenar de todos modos la entrega de un ciudadano si se cumplen los demás "
        "requisitos del tratado.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.CHAPTER_209],
    in_force_from="1990-11-21",
    changed=Text(
        "The section was new: since then the power no longer depends on the words of a treaty.",
        "La sección fue nueva: desde entonces la facultad ya no depende de la letra de un tratado.",
    ),
    left_to=Text(
        "the Secretary of State of the United States",
        "el Secretario de Estado de Estados Unidos",
    ),
)
citizens = discretion(
    section_3196,
    Level.REQUEST,
    Text(
        "The person is a citizen of the United States whom the Secretary of State may surrender.",
        "La persona es ciudadana de Estados Unidos y el Secretario de Estado puede entregarla.",
    ),
    person.nationalities.includes("US"),
    law_of=law_in_time.OF_THE_DECISION,
    reading=Text(
        "It is the power behind the discretion of article 9(1) of the treaty, not a second ground "
        "against surrender: citizenship bars nothing.",
        "Es la facultad que respalda la discreción del artículo 9(1) del tratado, no un segundo "
        "motivo contra la entrega: la ciudadanía nada impide.",
    ),
)
