"""What the notice says, each sentence with the law behind it.

Plain words, for who has never seen a court file. ``{home}`` is the State of the person's
nationality, ``{there}`` the one that sentenced.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from dedere.bilingual import Text

Direction = Literal["US", "MX"]
"""The State that sentenced."""
BOTH: tuple[Direction, ...] = ("US", "MX")
FROM_US: tuple[Direction, ...] = ("US",)
FROM_MEXICO: tuple[Direction, ...] = ("MX",)


class Statement(NamedTuple):
    """A sentence or two, the provisions that say so, and for which direction it holds."""

    text: Text
    law: tuple[str, ...]
    where: tuple[Direction, ...] = BOTH


class Part(NamedTuple):
    """A heading and its statements."""

    heading: Text
    statements: tuple[Statement, ...]


SECTIONS: tuple[Part, ...] = (
    Part(
        Text("What this is", "De qué se trata"),
        (
            Statement(
                Text(
                    "A treaty between Mexico and the United States lets a sentenced person finish "
                    "the sentence at home. This is called a transfer. It is not an extradition and "
                    "not a deportation.",
                    "Un tratado entre México y Estados Unidos permite que una persona sentenciada "
                    "termine de cumplir su pena en su país. Eso se llama traslado. No es una "
                    "extradición ni una deportación.",
                ),
                ("transfer-treaty-1976/1/1", "transfer-treaty-1976/1/2"),
            ),
            Statement(
                Text(
                    "The prison must tell foreign prisoners that the program exists, and how to "
                    "ask.",
                    "La prisión debe informar a las personas extranjeras que el programa existe y "
                    "cómo pedirlo.",
                ),
                ("us/28-cfr/527.43",),
                FROM_US,
            ),
            Statement(
                Text(
                    "Nobody has a right to a transfer, and nobody can be made to go. You and both "
                    "States must agree.",
                    "Nadie tiene derecho a que se le traslade, y a nadie se le puede obligar. "
                    "Deben estar de acuerdo usted y los dos Estados.",
                ),
                ("transfer-treaty-1976/4/2", "transfer-treaty-1976/4/3", "us/18-usc/4100/b"),
            ),
        ),
    ),
    Part(
        Text("Who may ask", "Quién puede pedirlo"),
        (
            Statement(
                Text("You are a national of {home}.", "Usted es nacional de {home}."),
                ("transfer-treaty-1976/2/2",),
            ),
            Statement(
                Text(
                    "You have been sentenced, the sentence has a fixed length, and no appeal or "
                    "other challenge is pending. The time to appeal is over.",
                    "A usted ya lo sentenciaron, la pena tiene una duración fija y no hay "
                    "apelación ni otra impugnación pendiente. El plazo para apelar ya terminó.",
                ),
                (
                    "transfer-treaty-1976/2/6",
                    "transfer-treaty-1976/4/6",
                    "transfer-treaty-1976/9/3",
                ),
            ),
            Statement(
                Text(
                    "At least six months of the sentence are left when you ask.",
                    "Faltan al menos seis meses de la pena cuando usted lo pide.",
                ),
                ("transfer-treaty-1976/2/5",),
            ),
            Statement(
                Text(
                    "What you were sentenced for is also a crime in {home}. It is not a political "
                    "crime, not one against the immigration laws and not a purely military one.",
                    "El delito por el que lo sentenciaron también es delito en {home}. No es "
                    "político, ni de las leyes migratorias, ni puramente militar.",
                ),
                ("transfer-treaty-1976/2/1", "transfer-treaty-1976/2/4"),
            ),
            Statement(
                Text(
                    "You are not a domiciliary of {there}: somebody who has been there for five "
                    "years or more and means to stay for good. Some offices ask only for the five "
                    "years.",
                    "Usted no es domiciliado en {there}: quien lleva ahí cinco años o más y quiere "
                    "quedarse para siempre. Algunas oficinas solo preguntan por los cinco años.",
                ),
                ("transfer-treaty-1976/2/3", "transfer-treaty-1976/9/4"),
            ),
            Statement(
                Text(
                    "If a state court and not a federal one sentenced you, that state must agree "
                    "too.",
                    "Si lo sentenció un tribunal estatal y no uno federal, ese estado también debe "
                    "aceptar.",
                ),
                ("transfer-treaty-1976/4/5",),
            ),
        ),
    ),
    Part(
        Text("How it goes", "Cómo se hace"),
        (
            Statement(
                Text(
                    "Tell your case manager that you want to ask, and sign the form. The consulate "
                    "can help you.",
                    "Diga a su encargado de caso que quiere pedirlo y firme el formato. El "
                    "consulado puede ayudarle.",
                ),
                ("us/28-cfr/527.44", "transfer-treaty-1976/4/1"),
                FROM_US,
            ),
            Statement(
                Text(
                    "Tell the prison or your consulate that you want to ask. Mexico starts the "
                    "transfer.",
                    "Diga a la prisión o a su consulado que quiere pedirlo. México inicia el "
                    "traslado.",
                ),
                ("transfer-treaty-1976/4/1",),
                FROM_MEXICO,
            ),
            Statement(
                Text(
                    "First {there} decides, then {home}. No law says by when.",
                    "Primero resuelve {there} y después {home}. Ninguna ley dice en qué plazo.",
                ),
                ("transfer-treaty-1976/4/2", "transfer-treaty-1976/4/3"),
            ),
            Statement(
                Text(
                    "If the Department of Justice says no, you may ask again after two years if at "
                    "least six months are still left. You may ask earlier if the only reason was "
                    "an obstacle that has gone.",
                    "Si el Departamento de Justicia dice que no, usted puede pedirlo de nuevo "
                    "después de dos años si aún faltan al menos seis meses. Puede pedirlo antes si "
                    "la única razón fue un obstáculo que ya no existe.",
                ),
                ("us/crm/734",),
                FROM_US,
            ),
        ),
    ),
    Part(
        Text("Your consent", "Su consentimiento"),
        (
            Statement(
                Text(
                    "Before anybody moves, a judge or another officer whom the law names asks you "
                    "in person whether you want to go. You have a right to a lawyer for that, free "
                    "of charge if you cannot pay.",
                    "Antes de cualquier traslado, un juez u otro funcionario que la ley señala le "
                    "pregunta en persona si quiere irse. Para eso tiene derecho a un abogado, sin "
                    "costo si no puede pagarlo.",
                ),
                ("us/18-usc/4107", "us/18-usc/4109"),
                FROM_US,
            ),
            Statement(
                Text(
                    "Before anybody moves, an officer of the United States asks you in person, in "
                    "Mexico, whether you want to go. You have a right to a lawyer for that, free "
                    "of charge if you cannot pay.",
                    "Antes de cualquier traslado, un funcionario de Estados Unidos le pregunta en "
                    "persona, en México, si quiere irse. Para eso tiene derecho a un abogado, sin "
                    "costo si no puede pagarlo.",
                ),
                ("us/18-usc/4108", "us/18-usc/4109"),
                FROM_MEXICO,
            ),
            Statement(
                Text(
                    "Until then you may change your mind. After your consent has been verified you "
                    "cannot take it back.",
                    "Hasta ese momento puede cambiar de opinión. Después de que se verifica su "
                    "consentimiento, ya no puede retirarlo.",
                ),
                ("us/18-usc/4100/b",),
            ),
            Statement(
                Text(
                    "Nobody may promise you anything or threaten you to make you go. Say so if "
                    "somebody did.",
                    "Nadie puede prometerle nada ni amenazarlo para que se vaya. Si alguien lo "
                    "hizo, dígalo.",
                ),
                ("us/18-usc/4107", "us/18-usc/4108"),
            ),
        ),
    ),
    Part(
        Text("What changes afterwards", "Qué cambia después"),
        (
            Statement(
                Text(
                    "The rest of the sentence follows the law of {home}, also for release before "
                    "the end. That law can change.",
                    "Lo que falta de la pena se rige por la ley de {home}, también para salir "
                    "antes del final. Esa ley puede cambiar.",
                ),
                ("transfer-treaty-1976/5/2",),
            ),
            Statement(
                Text(
                    "You may not be held longer than the sentence of the court in {there}.",
                    "No pueden retenerlo más tiempo que el de la sentencia del tribunal en "
                    "{there}.",
                ),
                ("transfer-treaty-1976/5/3",),
            ),
            Statement(
                Text(
                    "Only the courts of {there} can change or annul the sentence. {there} can "
                    "still pardon you, and then you must be released.",
                    "Solo los tribunales de {there} pueden cambiar o anular la sentencia. {there} "
                    "todavía puede indultarlo, y entonces deben dejarlo libre.",
                ),
                ("transfer-treaty-1976/6", "transfer-treaty-1976/5/2"),
            ),
            Statement(
                Text(
                    "You may not be tried again in {home} for the same offense.",
                    "En {home} no pueden juzgarlo otra vez por el mismo delito.",
                ),
                ("transfer-treaty-1976/7",),
            ),
            Statement(
                Text(
                    "For the immigration law of the United States the transfer counts as leaving "
                    "the country, in many cases as a removal. It can bar you from coming back.",
                    "Para la ley migratoria de Estados Unidos el traslado cuenta como salida del "
                    "país, en muchos casos como una remoción. Puede impedirle volver.",
                ),
                ("us/18-usc/4113",),
                FROM_US,
            ),
            Statement(
                Text(
                    "After you arrive, the Parole Commission sets a day of release. You may appeal "
                    "within 45 days of its notice.",
                    "Después de que llega, la Comisión de Libertad Condicional fija un día de "
                    "salida. Puede apelar dentro de los 45 días siguientes a que se lo notifiquen.",
                ),
                ("us/18-usc/4106A",),
                FROM_MEXICO,
            ),
        ),
    ),
    Part(
        Text("What it costs", "Cuánto cuesta"),
        (
            Statement(
                Text(
                    "Nothing. You need no agent. If somebody asks you or your family for money to "
                    "arrange a transfer, do not pay, and tell the consulate.",
                    "Nada. No necesita ningún gestor. Si alguien le pide dinero a usted o a su "
                    "familia para conseguir un traslado, no pague y avise al consulado.",
                ),
                ("mx/transfer-practice/cost",),
                FROM_US,
            ),
            Statement(
                Text(
                    "The State that receives you pays for the transfer.",
                    "El Estado que lo recibe paga el traslado.",
                ),
                ("transfer-treaty-1976/4/3",),
            ),
        ),
    ),
)
"""What a prisoner and a family should know, in the order in which they would ask."""
