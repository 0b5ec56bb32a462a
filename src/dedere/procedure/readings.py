"""What the law files do not say about the periods: one more reading, and what ends with a wait."""

from dedere.bilingual import Text
from dedere.law.language.readings import Held, Reading

SURRENDER_MAY_BE_ORDERED = Text(
    "SRE may order the surrender, unless amparo was filed and has not been finally denied.",
    "La SRE puede ordenar la entrega, salvo que se haya promovido amparo y no se haya negado en "
    "definitiva.",
)
MAY_APPLY_AGAIN = Text(
    "The person may ask for the transfer again, if six months of the sentence will remain.",
    "La persona puede volver a pedir el traslado, si le quedarán seis meses de la pena.",
)
PROTECTION_ENDS = Text(
    "Who stays longer can be tried for earlier offenses that the surrender does not cover.",
    "A quien permanece más tiempo se le puede juzgar por delitos anteriores que la entrega no "
    "cubre.",
)
UNDERTAKING_ENDS = Text(
    "Who stays longer is no longer protected by the undertaking on speciality.",
    "A quien permanece más tiempo ya no lo protege el compromiso de especialidad.",
)
THE_JOURNEY = Text(
    "The days that the journey takes by the readiest way come on top and are not counted, because "
    "nobody can know them from the record: what must come by this day is that the person leaves "
    "jail for the journey. To be out of the United States there are as many days more (18 U.S.C. § "
    "3188).",
    "Los días del viaje por la vía más expedita se suman y no se cuentan, porque del expediente no "
    "pueden saberse: lo que debe ocurrir a más tardar este día es que la persona salga de prisión "
    "para el viaje. Para estar fuera de Estados Unidos hay otros tantos días (18 U.S.C. § 3188).",
)

stay_and_the_period = Reading(
    "stay-and-the-sixty-days",
    Text(
        "If a stay of surrender is granted after the person was put at the State's disposal, what "
        "becomes of the period to take charge?",
        "Si se suspende la entrega cuando la persona ya estaba a disposición del Estado, ¿qué pasa "
        "con el plazo para hacerse cargo?",
    ),
    {
        "resumes": Held(
            Text(
                "it stands still while the stay lasts and goes on with the days that were left",
                "se detiene mientras dura la suspensión y sigue con los días que faltaban",
            ),
            Text(
                "the words of art. 35: while the stay lasts the person is not at the State's "
                "disposal; no decision that so holds was read",
                "la letra del art. 35: mientras dura la suspensión la persona no está a "
                "disposición del Estado; no se leyó resolución que así lo decida",
            ),
        ),
        "begins-anew": Held(
            Text(
                "it begins anew on the day after the stay ended",
                "comienza de nuevo el día siguiente al fin de la suspensión",
            ),
            Text(
                "the same words, if the person is put at the State's disposal anew when the stay "
                "ends; no decision that so holds was read",
                "la misma letra, si al terminar la suspensión la persona queda otra vez a "
                "disposición del Estado; no se leyó resolución que así lo decida",
            ),
        ),
        "runs-on": Held(
            Text("it runs on", "sigue corriendo"),
            Text(
                "an argument of the defense: art. 35 names nothing that stops the sixty days",
                "argumento de la defensa: el art. 35 no nombra causa que detenga los sesenta días",
            ),
        ),
    },
    default="resumes",
    note=Text(
        "The default ends before a period that begins anew, and is the safer one for the State "
        "that must come; the earliest end is that of a period that runs on.",
        "La opción tomada vence antes que un plazo que comienza de nuevo, y es la más segura para "
        "el Estado que debe acudir; el vencimiento más temprano es el del plazo que sigue "
        "corriendo.",
    ),
)
"""Article 35 of the Ley de Extradición Internacional, and a stay that comes after the disposal."""

READINGS: dict[str, Reading] = {stay_and_the_period.name: stay_and_the_period}
"""Readings of the clock alone, beside those of the law files."""
