"""The day whose law judges.

A request can be older than a reform and be decided after it. Which wording speaks is itself a
question of law: rules that a reform changed say on which day they look. Where the texts are silent
that is a reading, with a switch.
"""

from dedere.bilingual import Text
from dedere.law.facts import offense, request
from dedere.law.language import Held, LawOf, Reading, day_asked, earlier_of, not_before

RECEIVED = request.received_by_executive_on
DECIDED = not_before(
    earlier_of(request.decided_on, day_asked), RECEIVED, request.provisionally_arrested_on
)
"""The day of the decision, or the day asked for while there is none; never before the request."""

OF_THE_DECISION = LawOf(
    "decision",
    Text("by the law of the day of the decision", "por la ley del día de la resolución"),
    DECIDED,
)
OF_THE_REQUEST = LawOf(
    "request",
    Text("by the law of the day of the request", "por la ley del día de la petición"),
    RECEIVED,
)
OF_THE_CONDUCT = LawOf(
    "conduct",
    Text("by the law of the day of the conduct", "por la ley del día de la conducta"),
    offense.committed_on,
)
OF_THE_ARREST = LawOf(
    "arrest",
    Text(
        "by the law of the day of the provisional arrest",
        "por la ley del día de la detención provisional",
    ),
    request.provisionally_arrested_on,
)

conditions_in_time = Reading(
    "conditions-in-time",
    Text(
        "After a reform, are the conditions of surrender those of the day of the request or those "
        "of the day of the decision?",
        "Tras una reforma, ¿las condiciones de la entrega son las del día de la petición o las del "
        "día de la resolución?",
    ),
    {
        "decision": Held(
            Text(
                "those in force when the Executive decides",
                "las vigentes cuando el Ejecutivo resuelve",
            ),
            Text(
                "the transitional rule of the Mexican extradition act of 1975, which reached "
                "requests already in process; the treaty, which reaches earlier offenses (art. 22)",
                "el transitorio de la Ley de Extradición Internacional de 1975, que alcanzó las "
                "peticiones en trámite; el tratado, que alcanza delitos anteriores (art. 22)",
            ),
        ),
        "request": Held(
            Text(
                "those in force when the Executive received the request",
                "las vigentes cuando el Ejecutivo recibió la petición",
            ),
            Text(
                "a defense argument from legal certainty (Mexican Constitution, art. 14); no "
                "decision that so holds was read",
                "argumento de la defensa desde la seguridad jurídica (Constitución mexicana, art. "
                "14); no se leyó resolución que así lo decida",
            ),
        ),
    },
    default="decision",
    note=Text(
        "No reform read says which day counts for requests already made, except in 1975.",
        "Ninguna reforma leída dice qué día cuenta para las peticiones ya hechas, salvo en 1975.",
    ),
)
OF_THE_CONDITIONS = LawOf(
    "conditions",
    Text(
        "by the law of the day that counts for the conditions of surrender",
        "por la ley del día que cuenta para las condiciones de la entrega",
    ),
    conditions_in_time.value({"decision": DECIDED, "request": RECEIVED}),
)
