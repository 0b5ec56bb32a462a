"""The steps of a transfer in plain words, for the sentenced person and the family.

Both directions meet the same steps; only the countries and the offices have other names.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.assessment.plain.wording import StepWords
from dedere.bilingual import Text


@dataclass(frozen=True)
class _Places:
    """The country where the person is held, the one to which he or she would go, and a prison."""

    there: Text
    home: Text
    first: Text
    """Who looks at the application first."""


_US = Text("the United States", "Estados Unidos")
_MX = Text("Mexico", "México")
_FROM_US = _Places(_US, _MX, Text("the prison", "la prisión"))
_FROM_MX = _Places(_MX, _US, Text("the prison authority of Mexico", "la autoridad de prisiones"))


def sentences(text: Text) -> Text:
    """The text with a capital at the beginning of each sentence, also where a name begins it."""

    def written(words: str) -> str:
        parts = words.split(". ")
        return ". ".join(part[:1].upper() + part[1:] for part in parts)

    return Text(written(text.en), written(text.es))


def _both(at: _Places) -> dict[str, StepWords]:
    def said(en: str, es: str) -> Text:
        return sentences(Text(en, es).format(there=at.there, home=at.home, first=at.first))

    return {
        "raised": StepWords(
            can=said(
                "Say that you want to serve the rest of your sentence in {home}.",
                "Decir que quiere cumplir en {home} lo que le falta de su pena.",
            )
        ),
        "transfer/applied": StepWords(
            did=said("You asked to be transferred to {home}.", "Usted pidió su traslado a {home}."),
            can=said(
                "Ask for the transfer in writing. It costs nothing.",
                "Pedir el traslado por escrito. No cuesta nada.",
            ),
        ),
        "transfer/opened": StepWords(
            did=said("{there} took your transfer up.", "{there} inició su traslado."),
            will=said(
                "{there} takes the transfer up. Only {there} can begin it.",
                "{there} inicia el traslado. Solo {there} puede iniciarlo.",
            ),
        ),
        "transfer/found-eligible": StepWords(
            did=said(
                "Your application was looked at. It meets the rules.",
                "Se revisó su solicitud. Cumple las reglas.",
            ),
            will=said(
                "Somebody at {first} looks at your application.", "En {first} revisan su solicitud."
            ),
        ),
        "transfer/found-ineligible": StepWords(
            did=said(
                "Your application was looked at. It does not meet a rule. Ask which one.",
                "Se revisó su solicitud. No cumple una regla. Pregunte cuál.",
            )
        ),
        "transfer/package": StepWords(
            did=said("Your papers were put together.", "Se reunieron sus documentos."),
            will=said(
                "Somebody at {first} puts your papers together.",
                "En {first} reúnen sus documentos.",
            ),
        ),
        "transfer/package-to-doj": StepWords(
            did=said(
                "Your papers went to the Department of Justice.",
                "Sus documentos se enviaron al Departamento de Justicia.",
            ),
            will=said(
                "The Bureau of Prisons sends your papers to the Department of Justice.",
                "El Buró Federal de Prisiones envía sus documentos al Departamento de Justicia.",
            ),
        ),
        "transfer/views-asked": StepWords(
            did=said(
                "The prosecutor and the police were asked what they think.",
                "Se preguntó su parecer a la fiscalía y a la policía.",
            ),
            will=said(
                "The Department of Justice asks the prosecutor and the police what they think.",
                "El Departamento de Justicia pregunta su parecer a la fiscalía y a la policía.",
            ),
        ),
        "transfer/views-given": StepWords(
            did=said(
                "The prosecutor or the police answered.", "La fiscalía o la policía respondió."
            ),
            will=said(
                "The prosecutor and the police can answer. Silence counts as no problem.",
                "La fiscalía y la policía pueden responder. El silencio cuenta como que no hay "
                "problema.",
            ),
        ),
        "transfer/local-authority-approves": StepWords(
            did=said(
                "The state whose court sentenced you agreed.",
                "El estado cuyo tribunal lo sentenció estuvo de acuerdo.",
            ),
            will=said(
                "The state whose court sentenced you says whether it agrees.",
                "El estado cuyo tribunal lo sentenció dice si está de acuerdo.",
            ),
        ),
        "transfer/local-authority-denies": StepWords(
            did=said(
                "The state whose court sentenced you did not agree.",
                "El estado cuyo tribunal lo sentenció no estuvo de acuerdo.",
            )
        ),
        "transfer/approved": StepWords(
            did=said("{there} said yes.", "{there} dijo que sí."),
            will=said(
                "{there} decides. Nobody has a right to a transfer: it can say no.",
                "{there} decide. Nadie tiene derecho a un traslado: puede decir que no.",
            ),
        ),
        "transfer/denied": StepWords(
            did=said("{there} said no.", "{there} dijo que no."),
        ),
        "transfer/apply-again": StepWords(
            can=said("Ask for the transfer again.", "Volver a pedir el traslado."), always=True
        ),
        "transfer/obstacle-gone": StepWords(
            did=said(
                "What stood in the way is gone. You need not wait two years.",
                "Ya no existe lo que lo impedía. No tiene que esperar dos años.",
            )
        ),
        "transfer/papers-sent": StepWords(
            did=said("Your papers went to {home}.", "Sus documentos se enviaron a {home}."),
            will=said(
                "{there} sends your papers to {home}.", "{there} envía sus papeles a {home}."
            ),
        ),
        "transfer/more-papers-asked": StepWords(
            did=said("{home} asked for more papers.", "{home} pidió más documentos.")
        ),
        "transfer/more-papers-sent": StepWords(
            did=said("More papers were sent.", "Se enviaron más documentos."),
            will=said("{there} sends more papers.", "{there} envía más documentos."),
        ),
        "transfer/accepted": StepWords(
            did=said("{home} said yes.", "{home} dijo que sí."),
            will=said(
                "{home} decides. It can say no, also when all papers are there.",
                "{home} decide. Puede decir que no, también si los documentos están completos.",
            ),
        ),
        "transfer/declined": StepWords(
            did=said("{home} said no.", "{home} dijo que no."),
        ),
        "transfer/counsel-offered": StepWords(
            did=said(
                "You were told that you can have a lawyer.",
                "Se le dijo que puede tener un abogado.",
            ),
        ),
        "transfer/warned": StepWords(
            did=said(
                "You were told what your consent means.",
                "Se le explicó qué significa su consentimiento.",
            ),
        ),
        "transfer/hearing-adjourned": StepWords(
            did=said(
                "The hearing was put off so that you can speak with a lawyer.",
                "La audiencia se aplazó para que hable con un abogado.",
            )
        ),
        "transfer/consent-verified": StepWords(
            did=said(
                "A judge or officer heard you and verified your consent.",
                "Un juez o funcionario lo oyó y verificó su consentimiento.",
            ),
            will=said(
                "A judge or officer hears you and asks whether you want this freely.",
                "Un juez o funcionario lo oye y le pregunta si lo quiere libremente.",
            ),
        ),
        "transfer/consent-not-verified": StepWords(
            did=said(
                "Your consent was not verified. The transfer is over.",
                "No se verificó su consentimiento. El traslado terminó.",
            ),
        ),
        "transfer/withdrawn": StepWords(
            always=True,
            did=said(
                "You took your application or your consent back. The transfer is over.",
                "Usted retiró su solicitud o su consentimiento. El traslado terminó.",
            ),
            can=said(
                "Take your consent back. You can do this until the judge or officer has verified "
                "it, and not after.",
                "Retirar su consentimiento. Puede hacerlo hasta que el juez o funcionario lo "
                "verifique, y después no.",
            ),
        ),
        "transfer/challenged": StepWords(
            did=said(
                "You asked a court to change or undo the sentence.",
                "Usted pidió a un tribunal cambiar o anular la sentencia.",
            ),
            can=said(
                "Ask a court of {there} to change or undo your sentence. While it decides you are "
                "not transferred.",
                "Pedir a un tribunal de {there} que cambie o anule su sentencia. Mientras "
                "resuelve, no lo trasladan.",
            ),
            always=True,
        ),
        "challenge/decided": StepWords(
            did=said(
                "The court decided on the sentence.", "El tribunal resolvió sobre la sentencia."
            ),
            will=said(
                "The court decides on the sentence. Until then you are not transferred.",
                "El tribunal resuelve sobre la sentencia. Hasta entonces no lo trasladan.",
            ),
        ),
        "challenge/set-aside": StepWords(
            did=said("The court undid the sentence.", "El tribunal anuló la sentencia.")
        ),
        "transfer/gathered": StepWords(
            did=said(
                "You were taken to the place from which people leave.",
                "Lo llevaron al lugar de salida.",
            ),
            will=said(
                "You are taken to the place from which people leave.",
                "Lo llevan al lugar de salida.",
            ),
        ),
        "transfer/delivered": StepWords(
            did=said("You were taken to {home}.", "Lo llevaron a {home}."),
            will=said(
                "You are taken to {home}. No law gives the day.",
                "Lo llevan a {home}. Ninguna ley fija el día.",
            ),
        ),
        "transfer/called-off": StepWords(
            did=said("The transfer was called off.", "El traslado se canceló.")
        ),
        "transfer/over-before": StepWords(
            did=said(
                "Your sentence ended before the transfer.", "Su pena terminó antes del traslado."
            )
        ),
        "transfer/arrived": StepWords(
            did=said("You came to a prison in {home}.", "Usted llegó a una prisión en {home}."),
            will=said("You come to a prison in {home}.", "Usted llega a una prisión en {home}."),
        ),
        "transfer/sentence-received": StepWords(
            did=said(
                "The authority in {home} got your sentence.",
                "La autoridad en {home} recibió su sentencia.",
            ),
            will=said(
                "The authority in {home} takes your sentence up.",
                "La autoridad en {home} recibe su sentencia.",
            ),
        ),
        "transfer/computed": StepWords(
            did=said(
                "What you have left to serve was counted.", "Se contó el tiempo que le falta."
            ),
            will=said(
                "What you have left is counted. It can never end later than your sentence in "
                "{there}.",
                "Se cuenta el tiempo que le falta. Nunca puede terminar después que su pena en "
                "{there}.",
            ),
        ),
        "transfer/report": StepWords(
            did=said("{home} reported on you.", "{home} informó sobre usted."),
            will=said(
                "{home} tells {there} how you are held.",
                "{home} informa a {there} cómo está usted.",
            ),
        ),
        "transfer/sentence-changed": StepWords(
            did=said(
                "{there} changed or ended your sentence.",
                "{there} cambió su pena o le puso fin.",
            )
        ),
        "transfer/change-obeyed": StepWords(
            did=said("{home} did what {there} decided.", "{home} hizo lo que {there} decidió."),
            will=said(
                "{home} must do what {there} decided on your sentence.",
                "{home} debe hacer lo que {there} decidió sobre su pena.",
            ),
        ),
        "transfer/conditional-release": StepWords(
            did=said("You were released on conditions.", "Usted salió libre con condiciones.")
        ),
        "transfer/ended": StepWords(
            did=said("Your sentence ended.", "Su pena terminó."),
        ),
        "transfer/released-on-the-change": StepWords(
            did=said(
                "You were released because {there} ended your sentence.",
                "Usted salió libre porque {there} puso fin a su pena.",
            ),
            will=said(
                "You are released if {there} ended your sentence.",
                "Usted sale libre si {there} puso fin a su pena.",
            ),
        ),
        "transfer/found-unlawful": StepWords(
            did=said(
                "A court in {home} found that the transfer broke the law.",
                "Un tribunal de {home} halló que el traslado violó la ley.",
            )
        ),
        "transfer/return-asked": StepWords(
            did=said("{there} asked for you to be sent back.", "{there} pidió que lo devuelvan."),
            will=said(
                "{there} can ask for you to be sent back.", "{there} puede pedir que lo devuelvan."
            ),
        ),
        "transfer/returned": StepWords(
            did=said("You were sent back to {there}.", "Lo devolvieron a {there}.")
        ),
        "transfer/free": StepWords(
            did=said("You stay free.", "Usted queda libre."),
        ),
    }


TRANSFER_FROM_UNITED_STATES = {
    **_both(_FROM_US),
    "told": StepWords(
        did=Text(
            "The prison told you that you can ask for a transfer.",
            "La prisión le dijo que puede pedir su traslado.",
        )
    ),
}
TRANSFER_FROM_MEXICO = {
    **{
        name: words
        for name, words in _both(_FROM_MX).items()
        if name
        not in (
            "transfer/package-to-doj",
            "transfer/views-asked",
            "transfer/views-given",
            "transfer/obstacle-gone",
        )
    },
    "transfer/release-determined": StepWords(
        did=Text(
            "The Parole Commission of the United States set your release date.",
            "La Comisión de Libertad Condicional de Estados Unidos fijó su fecha de salida.",
        ),
        will=Text(
            "The Parole Commission of the United States sets your release date. You can have a "
            "lawyer there.",
            "La Comisión de Libertad Condicional de Estados Unidos fija su fecha de salida. Ahí "
            "puede tener un abogado.",
        ),
    ),
    "transfer/determination-appealed": StepWords(
        did=Text("You appealed your release date.", "Usted apeló su fecha de salida."),
        can=Text("Appeal your release date.", "Apelar su fecha de salida."),
    ),
    "transfer/appeal-decided": StepWords(
        did=Text("The court of appeals decided.", "El tribunal de apelaciones resolvió."),
        will=Text("The court of appeals decides.", "El tribunal de apelaciones resuelve."),
    ),
    "transfer/sentencing-state-told": StepWords(
        did=Text("Mexico was told of the decision.", "Se avisó a México de la resolución."),
        will=Text(
            "The United States tells Mexico of the decision.",
            "Estados Unidos avisa a México de la resolución.",
        ),
    ),
    "transfer/return-complaint": StepWords(
        did=Text(
            "The United States asked a judge to send you back.",
            "Estados Unidos pidió a un juez que lo devuelva.",
        ),
        will=Text(
            "The United States can ask a judge to send you back.",
            "Estados Unidos puede pedir a un juez que lo devuelva.",
        ),
    ),
    "transfer/return-ordered": StepWords(
        did=Text("A judge ordered that you are sent back.", "Un juez ordenó devolverlo.")
    ),
    "transfer/return-refused": StepWords(
        did=Text("A judge refused to send you back.", "Un juez se negó a devolverlo.")
    ),
}
