"""Facts of the person sought."""

from dedere.bilingual import Text
from dedere.law.facts.countries import COUNTRIES
from dedere.law.language.facts import dated, several, yes_no
from dedere.law.language.situation import Level

born_on = dated(
    Level.PERSON,
    "born_on",
    Text("the day of birth", "la fecha de nacimiento"),
    Text("When was the person born?", "¿Cuándo nació la persona?"),
    proven_by=["identification_data"],
)
nationalities = several(
    Level.PERSON,
    "nationalities",
    Text("the person's nationalities", "las nacionalidades de la persona"),
    Text("Of which States is the person a national?", "¿De qué Estados es nacional la persona?"),
    COUNTRIES,
    proven_by=["identification_data", "proof_of_nationality"],
)
proceedings_pending_in_requested_state = yes_no(
    Level.PERSON,
    "proceedings_pending_in_requested_state",
    Text(
        "proceedings are pending against the person in the requested State",
        "la persona tiene un proceso pendiente en el Estado requerido",
    ),
    Text(
        "Is a criminal proceeding for another offense pending in the requested State?",
        "¿Está pendiente en el Estado requerido un proceso por otro delito?",
    ),
    proven_by=["court_record"],
)
sentenced_in_requested_state = yes_no(
    Level.PERSON,
    "sentenced_in_requested_state",
    Text(
        "the person was convicted and sentenced in the requested State",
        "la persona fue condenada en el Estado requerido",
    ),
    Text(
        "Has a court of the requested State convicted and sentenced the person?",
        "¿Un tribunal del Estado requerido condenó a la persona?",
    ),
    proven_by=["judgment_of_conviction", "court_record"],
)
serving_sentence_in_requested_state = yes_no(
    Level.PERSON,
    "serving_sentence_in_requested_state",
    Text(
        "the person is serving a sentence in the requested State",
        "la persona cumple una pena en el Estado requerido",
    ),
    Text(
        "Is the person serving a sentence in the requested State?",
        "¿La persona cumple una pena en el Estado requerido?",
    ),
    proven_by=["court_record"],
)
