"""Testimony: of a witness where he or she is, of one who travels, of one who is held."""

from dedere.law.assistance_treaty_1987 import ASKED, ASSISTANCE_TREATY, titled
from dedere.law.facts import assistance
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    Bearing,
    Level,
    Text,
    all_of,
    requirement,
)

testimony_at_home = ASSISTANCE_TREATY.article(
    "testimony-in-the-requested-state",
    titled("testimony in the requested State", "testimonio en el Estado requerido"),
    Text(
        "A witness in the requested State may be summoned to testify or to produce documents there "
        "as in a domestic case. Authorities of the requesting State may be allowed to be present "
        "and to have questions put.",
        "Al testigo que está en el Estado requerido se le puede citar a declarar o a exhibir "
        "documentos ahí como en un asunto interno. A las autoridades del Estado requirente se les "
        "puede permitir asistir y que se formulen preguntas.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The privileges are those of the requested State's law; a claim of privilege under the "
        "other law is taken down and left to the requesting State's court (doubtful).",
        "Los privilegios son los de la ley del Estado requerido; el que se alegue conforme a la "
        "otra ley se hace constar y se deja al juez del Estado requirente (dudoso).",
    ),
)
testimony_abroad = ASSISTANCE_TREATY.article(
    "testimony-in-the-requesting-state",
    titled("testimony in the requesting State", "testimonio en el Estado requirente"),
    Text(
        "A witness may be invited to travel and testify. Nobody is compelled to go, and who "
        "declines suffers nothing for it.",
        "Al testigo se le puede invitar a viajar para declarar. A nadie se le obliga, y quien "
        "no acepta no sufre consecuencia por ello.",
    ),
    confidence=KNOWN,
)
safe_conduct = testimony_abroad.paragraph(
    "safe-conduct",
    Text(
        "Who comes as a witness is not held there for what he or she did before, until free to "
        "leave for a time and staying.",
        "A quien acude como testigo no se le detiene ahí por hechos anteriores, hasta que pueda "
        "salir por cierto tiempo y se quede.",
    ),
    confidence=DOUBTFUL,
    reading=Text(
        "How long that time is was not checked: no time limit is built on it.",
        "No se cotejó cuánto dura ese tiempo: no se apoya en ello ningún plazo.",
    ),
)

# -- a witness who is held -------------------------------------------------------------------------

prisoners = ASSISTANCE_TREATY.article(
    "prisoners-as-witnesses",
    titled("prisoners as witnesses", "traslado de personas detenidas para declarar"),
    Text(
        "A person held in one State whose testimony is needed in the other is brought there if the "
        "person and the State that holds him or her both agree.",
        "A la persona detenida en un Estado cuyo testimonio se necesita en el otro se le traslada "
        "si ella y el Estado que la tiene detenida están de acuerdo.",
    ),
    confidence=KNOWN,
    reading=Text(
        "It is not extradition: it serves testimony only, and speciality does not come into it.",
        "No es extradición: sirve solo para el testimonio, y no entra en juego la especialidad.",
    ),
)
custody_and_return = prisoners.paragraph(
    "custody-and-return",
    Text(
        "The receiving State keeps the person in custody, unless the other lets it set the person "
        "free, and sends him or her back without extradition proceedings as soon as the testimony "
        "is given. The time counts for the sentence.",
        "El Estado que recibe mantiene detenida a la persona, salvo que el otro permita ponerla en "
        "libertad, y la devuelve sin procedimiento de extradición en cuanto declare. El tiempo "
        "cuenta para la pena.",
    ),
    confidence=DOUBTFUL,
)
both_agree = requirement(
    prisoners,
    Level.CASE,
    Text(
        "If a prisoner is wanted as a witness, the prisoner and the State that holds him or her "
        "both agree.",
        "Si se pide como testigo a una persona detenida, están de acuerdo ella y el Estado que la "
        "tiene detenida.",
    ),
    all_of(
        assistance.prisoner_consents_to_testify_abroad,
        assistance.custodial_state_consents_to_transfer,
    ),
    applies=all_of(ASKED, assistance.prisoner_asked_for_as_witness),
    bearing=Bearing.PROCEEDING,
)
