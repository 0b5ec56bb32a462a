"""Where the act can be read in more than one way."""

from dedere.law.language import Held, Reading, Text
from dedere.law.mexico.amparo_act import sources

notification_takes_effect = Reading(
    "amparo-notification-takes-effect",
    Text(
        "Does notification of the decision on extradition take effect on the day on which it is "
        "made or on the next working day?",
        "¿La notificación de la resolución de extradición surte efectos el día en que se hace o el "
        "día hábil siguiente?",
    ),
    {
        "same-day": Held(
            Text("on the same day", "el mismo día"),
            Text(
                "the ministry of foreign affairs (SRE) in 2016: notified on Friday 20 May, last "
                "day 1 July",
                "la Secretaría de Relaciones Exteriores (SRE) en 2016: notificada el viernes 20 "
                "de mayo, último día el 1 de julio",
            ),
            (sources.SRE_ON_THIRTY_DAYS, sources.SRE_ON_THE_CALENDAR),
        ),
        "next-working-day": Held(
            Text("on the next working day", "el día hábil siguiente"),
            Text(
                "what follows if personal notifications in criminal matters take effect the day "
                "after they are made (code of criminal procedure, art. 82), which may fill the "
                "silence of the extradition act",
                "lo que resulta si las notificaciones personales en materia penal surten efectos "
                "al día siguiente (código de procedimientos penales, art. 82), aplicado ante el "
                "silencio de la ley de extradición",
            ),
        ),
    },
    default="same-day",
    note=Text(
        "The act sends to the law of the act challenged (art. 18), and the extradition act is "
        "silent. The default is the official count, and the safer one for whoever must file.",
        "La ley remite a la ley del acto reclamado (art. 18) y la de extradición calla. Se toma el "
        "cómputo oficial, que es además el más seguro para quien debe promover.",
    ),
)

filing_days = Reading(
    "amparo-filing-days",
    Text(
        "Are the days to file amparo against extradition working days, or does every day count?",
        "¿Los días para promover amparo contra la extradición son hábiles o se cuentan todos?",
    ),
    {
        "working": Held(
            Text("working days", "días hábiles"),
            Text(
                "art. 22, general rule; the ministry of foreign affairs (SRE) in 2016",
                "art. 22, regla general; la Secretaría de Relaciones Exteriores (SRE) en 2016",
            ),
            (sources.AMPARO_ACT_COPY, sources.SRE_ON_THIRTY_DAYS),
        ),
        "every-day": Held(
            Text("every day of the calendar", "todos los días del calendario"),
            Text(
                "what follows from the words of art. 22 on criminal matters, which run from moment "
                "to moment, if they reached the filing of the claim; no decision that so holds "
                "was read",
                "lo que resulta de las palabras del art. 22 sobre la materia penal, de momento a "
                "momento, si alcanzaran la presentación de la demanda; no se leyó resolución que "
                "así lo decida",
            ),
            (sources.AMPARO_ACT_COPY,),
        ),
    },
    default="working",
    note=Text(
        "The time to file against extradition is publicly counted in working days; hours run from "
        "moment to moment.",
        "El plazo para promover contra la extradición se cuenta públicamente en días hábiles; las "
        "horas corren de momento a momento.",
    ),
)

stay_against_extradition = Reading(
    "amparo-stay-against-extradition",
    Text(
        "Is the stay against extradition granted at once and of own motion, in an incident, or "
        "both?",
        "¿La suspensión contra la extradición se concede de oficio y de plano, en incidente o de "
        "ambos modos?",
    ),
    {
        "both": Held(
            Text(
                "at once against surrender, and an incident for the other acts of the procedure",
                "de plano contra la entrega, e incidente para los demás actos del procedimiento",
            ),
            Text(
                "the First Chamber of the Supreme Court, 1a./J. 165/2024 (11a.)",
                "la Primera Sala de la Suprema Corte, 1a./J. 165/2024 (11a.)",
            ),
            (sources.STAY_RULING_TEXT,),
        ),
        "at-once": Held(
            Text("only at once and of own motion", "solo de oficio y de plano"),
            Text("art. 126 read alone", "el art. 126 leído por sí solo"),
            (sources.AMPARO_ACT_COPY,),
        ),
        "incident": Held(
            Text("only in an incident", "solo en incidente"),
            Text("art. 127, fraction I, read alone", "el art. 127, fracción I, leído por sí solo"),
            (sources.AMPARO_ACT_COPY,),
        ),
    },
    default="both",
    note=Text(
        "Arts. 126 and 127 both name extradition. The ruling of November 2024 reconciles them and "
        "binds since then; the default applies its solution to earlier days too.",
        "Los arts. 126 y 127 nombran ambos la extradición. La tesis de noviembre de 2024 los "
        "armoniza y obliga desde entonces; aquí se aplica su solución también a días anteriores.",
    ),
)

days_to_decide = Reading(
    "amparo-days-to-decide-revision",
    Text(
        "Are the ninety days to decide a revision working days?",
        "¿Los noventa días para resolver la revisión son hábiles?",
    ),
    {
        "working": Held(
            Text("working days", "días hábiles"),
            Text(
                "art. 22, which counts in working days where no unit is named",
                "el art. 22, que cuenta por días hábiles donde no se dice otra cosa",
            ),
            (sources.AMPARO_ACT_COPY,),
        ),
        "every-day": Held(
            Text("every day of the calendar", "todos los días del calendario"),
            Text(
                "nobody that was read; kept open because art. 92 names no unit",
                "nadie que se haya leído; se deja abierta porque el art. 92 no nombra la unidad",
            ),
        ),
    },
    default="working",
    note=Text("Art. 92 names no unit.", "El art. 92 no nombra la unidad."),
)
