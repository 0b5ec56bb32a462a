"""The headings and sentences of the plain page."""

from __future__ import annotations

from dedere.bilingual import Text

TITLE = Text(
    "The extradition case of {name}, in plain words",
    "El caso de extradición de {name}, en palabras sencillas",
)
TITLE_WITHOUT_NAME = Text(
    "An extradition case, in plain words", "Un caso de extradición, en palabras sencillas"
)
AS_OF = Text("This page shows the case on {day}.", "Esta página muestra el caso al {day}.")
FOR_ALL = "Está escrita en masculino. Vale igual para mujeres."
STANDS = Text("Where the case stands", "Cómo va el caso")
NEXT = Text("Who decides next", "Quién decide ahora")
ASK = Text("What you can still ask for, and until when", "Qué puede pedir todavía y hasta cuándo")
MUST = Text("What the authorities must do, and by when", "Qué deben hacer las autoridades y cuándo")
NOTHING_DONE = Text("If nothing is done", "Si no se hace nada")
UNSURE = Text("What we do not know for sure", "Lo que no sabemos bien")
WHOM = Text("Whom to ask", "A quién preguntar")
WORDS = Text("What the words mean", "Qué significan las palabras")
NO_STEP = Text("Nothing is recorded that we can tell.", "No consta nada que podamos contar.")
NO_REQUEST = Text(
    "No request for extradition is recorded.", "No consta ninguna petición de extradición."
)
OVER = Text(
    "This case is over: no request is open any more.",
    "Este caso terminó: ya no hay ninguna petición abierta.",
)
STAYED_SINCE = Text(
    "A judge has stopped the surrender for now ({name}): a stay was given {day}.",
    "Un juez detuvo la entrega por ahora ({name}): se dio una suspensión {day}.",
)
STAYED = Text(
    "A judge has stopped the surrender for now ({name}): there is a stay.",
    "Un juez detuvo la entrega por ahora ({name}): hay una suspensión.",
)
WHILE_STAYED = Text(
    "While a stay holds, nobody may hand you over. It holds until a judge ends it or the suit is "
    "over, and the record shows no end. The rest of the case can go on.",
    "Mientras dure una suspensión, nadie puede entregarlo. Dura hasta que un juez la termine o "
    "acabe el juicio, y no consta que haya terminado. Lo demás del caso puede seguir.",
)
NO_STAY = Text(
    "No stay is recorded. No judge has stopped the surrender.",
    "No consta ninguna suspensión. Ningún juez ha detenido la entrega.",
)
NOBODY = Text(
    "No authority has a decision to make that we can name.",
    "Ninguna autoridad tiene una decisión pendiente que podamos nombrar.",
)
NOTHING_TO_ASK = Text(
    "Nothing that we can name. Ask a lawyer.", "Nada que podamos nombrar. Pregunte a un abogado."
)
NO_LAST_DAY = Text(
    "For these the law sets no last day. Do not wait: after the surrender it is too late.",
    "Para esto la ley no fija un último día. No espere: después de la entrega ya es tarde.",
)
NO_DAY = Text("For these the law sets no last day.", "Para esto la ley no fija un último día.")
LAST_DAY = Text("Last day: {day}.", "Último día: {day}.")
LAST_DAY_PAST = Text(
    "The last day was {day}. The record does not show that it was done. Tell your lawyer.",
    "El último día fue {day}. No consta que se haya hecho. Dígaselo a su abogado.",
)
STANDS_STILL = Text("These days do not run now.", "Estos días no corren ahora.")
DAY_NOT_KNOWN = Text(
    "We cannot tell the last day: the day from which it counts is not recorded.",
    "No podemos decir el último día: no consta el día desde el que se cuenta.",
)
MAYBE = Text(
    "This is open only if some facts are so. See below.",
    "Esto solo es posible si ciertos hechos son así. Vea más abajo.",
)
GOES_ON = Text(
    "The case goes on, also if you do nothing.", "El caso sigue, también si usted no hace nada."
)
ANY_TIME = Text("You can be handed over at any time.", "Pueden entregarlo en cualquier momento.")
ASSUMED = Text(
    "The record does not show these steps. The law asks for them, so we take it that they were "
    "done. If you know that one was not done, tell your lawyer: it can help you.",
    "En el expediente no constan estos pasos. La ley los exige, así que suponemos que se hicieron. "
    "Si sabe que alguno no se hizo, dígaselo a su abogado: puede ayudarle.",
)
ASKED = Text(
    "These questions are open. Your lawyer should know the answers:",
    "Estas preguntas están abiertas. Su abogado debe conocer las respuestas:",
)
