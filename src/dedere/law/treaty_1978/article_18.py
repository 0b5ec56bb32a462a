"""Article 18. Summary extradition."""

from dedere.law.facts import request
from dedere.law.language import KNOWN, Level, Text, discretion
from dedere.law.treaty_1978 import TREATY

article_18 = TREATY.article(
    "18",
    Text("Summary extradition", "Extradición sumaria"),
    Text(
        "If the person tells the requested State's authorities that he or she agrees to be "
        "extradited, that State may grant it without more proceedings and does what its law allows "
        "to speed it up. Article 17 then gives no protection.",
        "Si la persona manifiesta a las autoridades del Estado requerido que acepta ser "
        "extraditada, ese Estado puede concederlo sin más trámites y hace lo que su ley permita "
        "para agilizarla. El artículo 17 no protege entonces.",
    ),
    confidence=KNOWN,
    left_to=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
    reading=Text(
        "Who consents gives up speciality: after surrender he or she may be tried for other "
        "offenses too.",
        "Quien consiente renuncia a la especialidad: tras la entrega puede ser juzgado también por "
        "otros delitos.",
    ),
)
summary = discretion(
    article_18,
    Level.REQUEST,
    Text(
        "The person agrees, so that extradition may be granted without further proceedings.",
        "La persona consiente, por lo que la extradición puede concederse sin más trámites.",
    ),
    request.person_consents,
)
