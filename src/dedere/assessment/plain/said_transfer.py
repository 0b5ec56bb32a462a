"""The headings and sentences of the plain page that only a transfer has.

What is said of money rests on the practice of the Mexican authorities
(`mx/transfer-practice/cost`), what is said of consent on 18 U.S.C. §§ 4100(b), 4107 and 4108.
"""

from __future__ import annotations

from dedere.bilingual import Text

TITLE = Text(
    "The transfer of {name}, in plain words", "El traslado de {name}, en palabras sencillas"
)
TITLE_WITHOUT_NAME = Text(
    "A transfer home, in plain words", "Un traslado a casa, en palabras sencillas"
)
AS_OF = Text("This page shows the transfer on {day}.", "Esta página muestra el traslado al {day}.")
STANDS = Text("Where the transfer stands", "Cómo va el traslado")
NO_TRANSFER = Text("No transfer is recorded.", "No consta ningún traslado.")
OVER = Text("This transfer is over.", "Este traslado terminó.")
NO_LAST_DAY = Text("For these the law sets no last day.", "Para esto la ley no fija un último día.")
GOES_ON = Text(
    "Nobody is transferred who does not want it. If you do nothing, the authorities decide when "
    "they decide.",
    "A nadie se traslada si no quiere. Si usted no hace nada, las autoridades resuelven cuando "
    "resuelvan.",
)
THREE = Text(
    "Three must say yes before anybody is transferred: you, {there} and {home}.",
    "Tres deben decir que sí antes de trasladar a alguien: usted, {there} y {home}.",
)
FOUR = Text(
    "Four must say yes before you are transferred: you, {there}, the state whose court sentenced "
    "you, and {home}.",
    "Cuatro deben decir que sí antes de trasladarlo: usted, {there}, el estado cuyo tribunal lo "
    "sentenció y {home}.",
)
SAID_YES = Text("{who}: yes.", "{who}: sí.")
SAID_NO = Text("{who}: no.", "{who}: no.")
NOT_YET = Text("{who}: not yet recorded.", "{who}: aún no consta.")
YOU = Text("You (consent verified)", "Usted (consentimiento verificado)")
THE_STATE = Text("The state whose court sentenced you", "El estado cuyo tribunal lo sentenció")
AGAIN_FROM = Text("You can ask again after {day}.", "Puede volver a pedirlo después del {day}.")
DELIVERED_WITHOUT = Text(
    "You were transferred, and the record does not show each of these. Show this page to a lawyer.",
    "Lo trasladaron, y no consta cada uno de estos. Enseñe esta página a un abogado.",
)

CONSENT = Text("What your consent means", "Qué significa su consentimiento")
CONSENT_MEANS: tuple[Text, ...] = (
    Text(
        "You decide. Nobody may force you, promise you something or threaten you.",
        "Usted decide. Nadie puede obligarlo, prometerle algo ni amenazarlo.",
    ),
    Text(
        "The law of {home} then says how you serve the rest, and when you can leave. That law can "
        "change.",
        "La ley de {home} dirá después cómo cumple lo que falta y cuándo puede salir. Esa ley "
        "puede cambiar.",
    ),
    Text(
        "Only the courts of {there} can change or undo your sentence. {there} can also pardon you.",
        "Solo los tribunales de {there} pueden cambiar o anular su sentencia. {there} también "
        "puede indultarlo.",
    ),
    Text(
        "You cannot be kept in prison longer than your sentence in {there} lasts.",
        "No pueden tenerlo preso más tiempo del que dura su pena en {there}.",
    ),
    Text(
        "If a court in {home} finds the transfer unlawful because you asked it to, you can be sent "
        "back.",
        "Si un tribunal de {home} declara ilegal el traslado porque usted lo pidió, pueden "
        "devolverlo.",
    ),
    Text(
        "You can take your consent back until a judge or officer has verified it. After that you "
        "cannot.",
        "Puede retirar su consentimiento hasta que un juez o funcionario lo verifique. Después ya "
        "no puede.",
    ),
    Text(
        "Before that hearing you have a right to a lawyer. If you cannot pay, you are given one.",
        "Antes de esa audiencia tiene derecho a un abogado. Si no puede pagar, le dan uno.",
    ),
)
OUT_OF_US: tuple[Text, ...] = (
    Text(
        "For the United States the transfer counts as if you had been removed. To come back "
        "without permission is a crime.",
        "Para Estados Unidos el traslado cuenta como una expulsión. Volver sin permiso es delito.",
    ),
    Text(
        "After the transfer the United States does not supervise your release.",
        "Tras el traslado Estados Unidos no vigila su libertad.",
    ),
)
MONEY = Text(
    "The transfer costs you nothing. You need no agent. Nobody may take money for it, not from you "
    "and not from your family.",
    "El traslado no le cuesta nada. No necesita gestor. Nadie puede cobrar por él, ni a usted ni a "
    "su familia.",
)
REPORT_IT = Text(
    "If somebody asks for money, tell the consulate.",
    "Si alguien pide dinero, avise al consulado.",
)

PRISON = Text("The case manager of your prison.", "La persona encargada de su caso en la prisión.")
DEFENDER = Text(
    "A public defender. For the hearing on your consent a lawyer is named for you if you cannot "
    "pay (18 U.S.C. § 4109).",
    "Un defensor público. Para la audiencia sobre su consentimiento se le nombra abogado si no "
    "puede pagar (18 U.S.C. § 4109).",
)
CONSULATE = Text(
    "The consulate of {home}. It sends your papers on. It does not decide, and it takes no money.",
    "El consulado de {home}. Hace llegar sus papeles. No decide y no cobra.",
)
