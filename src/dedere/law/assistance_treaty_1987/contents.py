"""Contents and form of a request for assistance."""

from dedere.law.assistance_treaty_1987 import ASKED, ASSISTANCE_TREATY, titled
from dedere.law.facts import assistance
from dedere.law.language import DOUBTFUL, KNOWN, Bearing, Level, Text, formality
from dedere.law.language.rules import Rule

contents = ASSISTANCE_TREATY.article(
    "contents",
    titled("contents of the request", "contenido de la solicitud"),
    Text(
        "The request names the authority that needs the assistance, says what the matter is about "
        "and what is asked for, and why it is needed.",
        "La solicitud nombra a la autoridad que necesita la asistencia, dice de qué trata el "
        "asunto, qué se pide y para qué se necesita.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Further particulars are added as far as they are known and needed: who the person is and "
        "where, which questions to ask, how the act should be done.",
        "Otros datos se agregan en lo que se conozcan y hagan falta: quién es la persona y dónde "
        "está, qué se le ha de preguntar, cómo debe practicarse la diligencia.",
    ),
)
in_writing = contents.paragraph(
    "in-writing",
    Text(
        "It is made in writing; in urgent cases it may be made otherwise and is then confirmed in "
        "writing. It comes with a translation into the requested State's language.",
        "Se hace por escrito; en casos urgentes puede hacerse de otro modo y luego se confirma por "
        "escrito. Va con traducción al idioma del Estado requerido.",
    ),
    confidence=DOUBTFUL,
    reading=Text(
        "Within how many days it is to be confirmed is not known: no time limit is built on it.",
        "No se conoce en cuántos días debe confirmarse: no se apoya en ello ningún plazo.",
    ),
)


def _states(content: str, text: Text) -> Rule:
    """One thing that the request for assistance must state."""
    return formality(
        contents,
        Level.CASE,
        text,
        assistance.assistance_request_contains.includes(content),
        applies=ASKED,
        bearing=Bearing.PROCEEDING,
        suffix=content.replace("_", "-"),
    )


states_authority = _states(
    "authority",
    Text(
        "The request for assistance names the authority that investigates or tries the matter.",
        "La solicitud de asistencia nombra a la autoridad que investiga o juzga el asunto.",
    ),
)
states_matter = _states(
    "matter",
    Text(
        "The request for assistance says what the matter is about.",
        "La solicitud de asistencia dice de qué trata el asunto.",
    ),
)
states_assistance = _states(
    "assistance_sought",
    Text(
        "The request for assistance says which evidence or act is asked for.",
        "La solicitud de asistencia dice qué prueba o diligencia se pide.",
    ),
)
states_purpose = _states(
    "purpose",
    Text(
        "The request for assistance says what the assistance is needed for.",
        "La solicitud de asistencia dice para qué se necesita la asistencia.",
    ),
)
