"""Limits: when the requested State may refuse."""

from dedere.law.assistance_treaty_1987 import ASKED, ASSISTANCE_TREATY, titled
from dedere.law.facts import assistance
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    Bearing,
    Level,
    Text,
    any_of,
    cited,
    discretion,
)

limits = ASSISTANCE_TREATY.article(
    "limits",
    titled("limits of assistance", "límites de la asistencia"),
    Text(
        "The requested State may refuse in four cases, and says why it does. Before it refuses it "
        "considers whether the assistance can be given under conditions.",
        "El Estado requerido puede negarse en cuatro casos, y dice por qué. Antes considera si la "
        "asistencia puede darse con condiciones.",
    ),
    confidence=KNOWN,
    left_to=Text(
        "the coordinating authority of the requested State",
        "la autoridad coordinadora del Estado requerido",
    ),
    reading=Text(
        "To refuse is a choice, never a duty under the treaty. The four cases are known; that "
        "conditions must be considered first is doubtful. That the conduct is no offense in the "
        "requested State is not among them, as far as known.",
        "Negarse es facultad, nunca deber conforme al tratado. Los cuatro casos son conocidos; que "
        "antes deban considerarse condiciones es dudoso. Que la conducta no sea delito en el "
        "Estado requerido no figura entre ellos, hasta donde se conoce.",
    ),
)

beyond_its_law = cited(
    limits.paragraph(
        "its-own-law",
        Text(
            "Its law forbids what is asked for, or gives no authority the power to do it.",
            "Su ley prohíbe lo que se pide, o a ninguna autoridad faculta para hacerlo.",
        ),
    ),
    Text("its law does not allow it", "su ley no lo permite"),
    assistance.assistance_limits_found.includes("beyond_its_law"),
)
essential_interests = cited(
    limits.paragraph(
        "essential-interests",
        Text(
            "It would harm its security or other essential public interests.",
            "Dañaría su seguridad u otros intereses públicos esenciales.",
        ),
    ),
    Text("it would harm essential interests", "dañaría intereses esenciales"),
    assistance.assistance_limits_found.includes("essential_interests"),
)
military = cited(
    limits.paragraph(
        "military",
        Text(
            "The offense is one of military law that is no ordinary offense.",
            "El delito es de la ley militar y no del orden común.",
        ),
    ),
    Text("the offense is purely military", "el delito es puramente militar"),
    assistance.assistance_limits_found.includes("military"),
)
political = cited(
    limits.paragraph(
        "political",
        Text("The offense is political.", "El delito es político."),
        confidence=DOUBTFUL,
    ),
    Text("the offense is political", "el delito es político"),
    assistance.assistance_limits_found.includes("political"),
)
may_be_refused = discretion(
    limits,
    Level.CASE,
    Text(
        "One of the limits was found, so that assistance may be refused.",
        "Se halló alguno de los límites, por lo que la asistencia puede negarse.",
    ),
    any_of(beyond_its_law, essential_interests, military, political),
    applies=ASKED,
    bearing=Bearing.PROCEEDING,
)
