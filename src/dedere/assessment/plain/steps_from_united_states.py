"""The steps from the United States in plain words."""

from __future__ import annotations

from dedere.assessment.plain.wording import StepWords
from dedere.bilingual import Text

FROM_UNITED_STATES: dict[str, StepWords] = {
    # -- Mexico asks, and the arrest ---------------------------------------------------------------
    "request/provisional-request": StepWords(
        did=Text(
            "Mexico asked the United States to arrest you.",
            "México pidió a Estados Unidos que lo detuviera.",
        )
    ),
    "request/received": StepWords(
        did=Text(
            "The United States got the formal request from Mexico.",
            "Estados Unidos recibió la petición formal de México.",
        ),
        will=Text("Mexico sends the formal request.", "México envía la petición formal."),
    ),
    "request/returned": StepWords(
        did=Text(
            "The United States sent the request back to Mexico to be mended.",
            "Estados Unidos devolvió la petición a México para que la corrija.",
        )
    ),
    "request/corrected": StepWords(
        did=Text("Mexico mended its request.", "México corrigió su petición."),
        will=Text("Mexico mends its request.", "México corrige su petición."),
    ),
    "request/withdrawn": StepWords(
        did=Text("Mexico took its request back.", "México retiró su petición.")
    ),
    "request/warrant-annulled": StepWords(
        did=Text(
            "A court in Mexico set aside the warrant against you.",
            "Un tribunal de México dejó sin efecto la orden de detención contra usted.",
        )
    ),
    "request/amparo-in-mexico": StepWords(
        always=True,
        did=Text(
            "An amparo was asked for in Mexico.",
            "Se pidió un amparo en México.",
        ),
        can=Text(
            "Ask a judge in Mexico for an amparo against the Mexican warrant. You need a lawyer in "
            "Mexico.",
            "Pedir a un juez en México un amparo contra la orden de detención mexicana. Necesita "
            "un abogado en México.",
        ),
    ),
    "request/complaint": StepWords(
        did=Text(
            "The prosecutor filed a complaint with a judge in the United States.",
            "La fiscalía presentó la demanda jurada ante un juez de Estados Unidos.",
        )
    ),
    "request/complaint-again": StepWords(
        did=Text(
            "The prosecutor filed the complaint again.",
            "La fiscalía presentó de nuevo la demanda jurada.",
        ),
        will=Text(
            "The prosecutor can file the complaint again.",
            "La fiscalía puede presentar de nuevo la demanda jurada.",
        ),
    ),
    "request/warrant": StepWords(
        did=Text(
            "A judge ordered your arrest.", "Un juez libró una orden de detención contra usted."
        )
    ),
    "request/provisional-arrest": StepWords(
        did=Text(
            "You were arrested for extradition, before the formal request had come.",
            "Lo detuvieron para extradición, antes de que llegara la petición formal.",
        )
    ),
    "request/arrest": StepWords(
        did=Text("You were arrested for extradition.", "Lo detuvieron para extradición.")
    ),
    "request/released-without-request": StepWords(
        did=Text(
            "You were set free because the formal request did not come in time.",
            "Lo dejaron libre porque la petición formal no llegó a tiempo.",
        ),
        will=Text(
            "The judge must set you free: the formal request did not come in time.",
            "El juez debe dejarlo libre: la petición formal no llegó a tiempo.",
        ),
    ),
    "request/consular-notice": StepWords(
        will=Text(
            "If you are a foreigner there: the authorities must tell you that your consulate can "
            "be told.",
            "Si usted es extranjero allí: las autoridades deben decirle que se puede avisar a su "
            "consulado.",
        )
    ),
    "request/counsel": StepWords(
        will=Text(
            "The court names a lawyer for you if you cannot pay.",
            "El tribunal le nombra abogado si usted no puede pagar.",
        )
    ),
    # -- bail --------------------------------------------------------------------------------------
    "request/bail-motion": StepWords(
        always=True,
        can=Text(
            "Ask the judge for bail. It is hard to get. You must show special reasons, such as "
            "bad health or a very long case.",
            "Pedir al juez libertad bajo caución. Es difícil. Debe mostrar razones especiales, "
            "como mala salud o un caso muy largo.",
        ),
    ),
    "request/bail": StepWords(
        did=Text("The judge gave you bail.", "El juez le concedió la libertad bajo caución.")
    ),
    "request/detained": StepWords(
        did=Text(
            "The judge did not give you bail.",
            "El juez no le concedió la libertad bajo caución.",
        )
    ),
    "request/bail-revoked": StepWords(
        did=Text("The judge took bail away.", "El juez le quitó la libertad bajo caución.")
    ),
    # -- before the judge --------------------------------------------------------------------------
    "request/filed": StepWords(
        did=Text(
            "The formal request was filed in court.",
            "La petición formal se presentó ante el tribunal.",
        ),
        will=Text(
            "The prosecutor files the formal request in court.",
            "La fiscalía presenta la petición formal ante el tribunal.",
        ),
    ),
    "request/motion": StepWords(
        did=Text(
            "Your lawyer filed papers against the request.",
            "Su abogado presentó escritos contra la petición.",
        ),
        can=Text(
            "File papers with the extradition judge that say why you should not be extradited.",
            "Presentar al juez de la extradición escritos que digan por qué no deben extraditarlo.",
        ),
    ),
    "request/witnesses": StepWords(
        can=Text(
            "If you cannot pay: ask the judge to call witnesses that you need, at public cost.",
            "Si no puede pagar: pedir al juez que cite, a costa del Estado, a los testigos que "
            "necesita.",
        )
    ),
    "request/hearing": StepWords(
        did=Text(
            "The judge held a hearing on the extradition.",
            "El juez celebró una audiencia sobre la extradición.",
        ),
        will=Text(
            "The judge holds the hearing on the extradition.",
            "El juez celebra la audiencia sobre la extradición.",
        ),
    ),
    "request/heard-again": StepWords(
        did=Text("The judge held a new hearing.", "El juez celebró una nueva audiencia."),
        will=Text("The judge holds a new hearing.", "El juez celebra una nueva audiencia."),
    ),
    "request/waiver": StepWords(
        did=Text("You gave up the hearing.", "Usted renunció a la audiencia."),
        can=Text(
            "Give up the hearing, so that the case goes faster. You keep speciality. Do this only "
            "after you have talked to a lawyer.",
            "Renunciar a la audiencia, para que el caso vaya más rápido. Usted conserva la "
            "especialidad. Hágalo solo después de hablar con un abogado.",
        ),
    ),
    "request/consent": StepWords(
        did=Text("You agreed to be handed over.", "Usted aceptó que lo entreguen."),
        can=Text(
            "Agree to be handed over at once. You lose speciality: you can then be tried for other "
            "crimes too. Do this only after you have talked to a lawyer.",
            "Aceptar que lo entreguen ya. Usted pierde la especialidad: después pueden juzgarlo "
            "también por otros delitos. Hágalo solo después de hablar con un abogado.",
        ),
    ),
    "request/certify": StepWords(
        did=Text(
            "The judge certified the extradition. Now the Secretary of State decides.",
            "El juez certificó la extradición. Ahora decide el Secretario de Estado.",
        ),
        will=Text(
            "The extradition judge decides if the law allows the extradition (certification).",
            "El juez de la extradición decide si la ley permite la extradición (certificación).",
        ),
    ),
    "request/committed-on-consent": StepWords(
        did=Text("The judge wrote down that you agree.", "El juez hizo constar que usted acepta."),
        will=Text(
            "The judge writes down that you agree.", "El juez hace constar que usted acepta."
        ),
    ),
    "request/deny": StepWords(
        did=Text(
            "The judge did not certify the extradition. The prosecutor can try again.",
            "El juez no certificó la extradición. La fiscalía puede intentarlo de nuevo.",
        )
    ),
    "request/set-free": StepWords(
        did=Text("You were set free.", "Lo dejaron libre."),
        will=Text("The authorities must set you free.", "Las autoridades deben dejarlo libre."),
    ),
    "habeas-petition": StepWords(
        did=Text("Habeas corpus was asked for.", "Se pidió un hábeas corpus."),
        can=Text(
            "Ask a federal judge for habeas corpus, if you are held. You can do this also before "
            "there is a request.",
            "Pedir a un juez federal un hábeas corpus, si está detenido. Puede hacerlo también "
            "antes de que haya una petición.",
        ),
    ),
    # -- habeas corpus -----------------------------------------------------------------------------
    "request/habeas-petition": StepWords(
        always=True,
        did=Text("Habeas corpus was asked for.", "Se pidió un hábeas corpus."),
        can=Text(
            "Ask a federal judge for habeas corpus. The judge checks if the law allows that you "
            "are held and handed over.",
            "Pedir a un juez federal un hábeas corpus. El juez revisa si la ley permite que lo "
            "detengan y lo entreguen.",
        ),
    ),
    "habeas/stay-motion": StepWords(
        can=Text(
            "Ask the court for a stay, so that you are not handed over before it decides. A habeas "
            "corpus alone does not stop the surrender.",
            "Pedir al tribunal una suspensión, para que no lo entreguen antes de que decida. El "
            "hábeas corpus por sí solo no detiene la entrega.",
        )
    ),
    "habeas/stay": StepWords(
        did=Text(
            "A court stopped the surrender for now.", "Un tribunal detuvo la entrega por ahora."
        )
    ),
    "habeas/stay-on-appeal": StepWords(
        did=Text(
            "A court stopped the surrender for now.", "Un tribunal detuvo la entrega por ahora."
        )
    ),
    "habeas/return": StepWords(
        will=Text("The government answers the court.", "El gobierno responde al tribunal.")
    ),
    "habeas/denied": StepWords(
        did=Text("The court denied habeas corpus.", "El tribunal negó el hábeas corpus."),
        will=Text(
            "The federal court decides on the habeas corpus.",
            "El tribunal federal decide sobre el hábeas corpus.",
        ),
    ),
    "habeas/granted": StepWords(
        did=Text("The court granted habeas corpus.", "El tribunal concedió el hábeas corpus."),
        will=Text(
            "The federal court decides on the habeas corpus.",
            "El tribunal federal decide sobre el hábeas corpus.",
        ),
    ),
    "habeas/granted-conditionally": StepWords(
        did=Text(
            "The court granted habeas corpus, unless the judge certifies again.",
            "El tribunal concedió el hábeas corpus, salvo que el juez certifique de nuevo.",
        ),
    ),
    "habeas/appeal": StepWords(
        did=Text("The ruling was appealed.", "Se apeló la decisión."),
        can=Text(
            "Appeal: ask the court of appeals to look again at the ruling on habeas corpus.",
            "Apelar: pedir al tribunal de apelaciones que revise la decisión sobre el hábeas "
            "corpus.",
        ),
    ),
    "habeas/affirmed": StepWords(
        did=Text(
            "The higher court left the ruling as it was.",
            "El tribunal superior dejó la decisión como estaba.",
        ),
        will=Text("The court of appeals decides.", "El tribunal de apelaciones decide."),
    ),
    "habeas/denied-on-review": StepWords(
        did=Text(
            "The higher court denied habeas corpus.", "El tribunal superior negó el hábeas corpus."
        )
    ),
    "habeas/granted-on-review": StepWords(
        did=Text(
            "The higher court granted habeas corpus.",
            "El tribunal superior concedió el hábeas corpus.",
        )
    ),
    "habeas/granted-conditionally-on-review": StepWords(
        did=Text(
            "The higher court granted habeas corpus, unless the judge certifies again.",
            "El tribunal superior concedió el hábeas corpus, salvo que el juez certifique otra "
            "vez.",
        )
    ),
    "habeas/further-review": StepWords(
        can=Text(
            "Ask a still higher court to look at the ruling. It can say no without a reason.",
            "Pedir a un tribunal todavía más alto que vea la decisión. Puede negarse sin dar "
            "razones.",
        )
    ),
    "habeas/declined": StepWords(
        did=Text(
            "The highest court did not take the case.",
            "El tribunal más alto no tomó el caso.",
        ),
        will=Text("The highest court answers.", "El tribunal más alto responde."),
    ),
    "habeas/withdrawn": StepWords(
        did=Text(
            "The habeas corpus or the appeal was taken back.",
            "Se retiró el hábeas corpus o la apelación.",
        )
    ),
    "habeas/released": StepWords(
        did=Text("You were set free by habeas corpus.", "Lo dejaron libre por el hábeas corpus."),
        will=Text(
            "The authorities must set you free: a court granted habeas corpus.",
            "Las autoridades deben dejarlo libre: un tribunal concedió el hábeas corpus.",
        ),
    ),
    "habeas/writ-issues": StepWords(
        did=Text("You were set free by habeas corpus.", "Lo dejaron libre por el hábeas corpus."),
        will=Text(
            "If the judge does not certify again, you must be set free.",
            "Si el juez no certifica de nuevo, deben dejarlo libre.",
        ),
    ),
    # -- the Secretary of State --------------------------------------------------------------------
    "request/torture-claim": StepWords(
        always=True,
        did=Text(
            "You told the Secretary of State that you fear torture.",
            "Usted dijo al Secretario de Estado que teme ser torturado.",
        ),
        can=Text(
            "Write to the Secretary of State if you fear torture in Mexico. Send proof.",
            "Escribir al Secretario de Estado si teme que lo torturen en México. Mande pruebas.",
        ),
    ),
    "request/submissions": StepWords(
        always=True,
        can=Text(
            "Write to the Secretary of State about your health, your age, asylum, or that you are "
            "a citizen of the United States.",
            "Escribir al Secretario de Estado sobre su salud, su edad, asilo, o que usted es "
            "ciudadano de Estados Unidos.",
        ),
    ),
    "request/torture-weighed": StepWords(
        did=Text(
            "The Department of State looked at your claim of torture.",
            "El Departamento de Estado examinó su alegato de tortura.",
        ),
        will=Text(
            "The Department of State must look at your claim of torture.",
            "El Departamento de Estado debe examinar su alegato de tortura.",
        ),
    ),
    "request/surrender-ordered": StepWords(
        did=Text(
            "The Secretary of State ordered that you are handed over.",
            "El Secretario de Estado ordenó que lo entreguen.",
        ),
        will=Text(
            "The Secretary of State decides if you are handed over.",
            "El Secretario de Estado decide si lo entregan.",
        ),
    ),
    "request/refused": StepWords(
        did=Text(
            "The Secretary of State refused to hand you over.",
            "El Secretario de Estado se negó a entregarlo.",
        )
    ),
    "request/refused-for-nationality": StepWords(
        did=Text(
            "The Secretary of State refused to hand you over because you are a citizen.",
            "El Secretario de Estado se negó a entregarlo porque usted es ciudadano.",
        )
    ),
    "request/deferred": StepWords(
        did=Text(
            "The surrender was put off until your case here is over.",
            "La entrega se aplazó hasta que termine su caso aquí.",
        )
    ),
    "request/deferral-ended": StepWords(
        did=Text(
            "The wait before the surrender is over.", "Terminó la espera antes de la entrega."
        ),
        will=Text(
            "Your case or sentence in the United States must end first.",
            "Antes debe terminar su caso o su condena en Estados Unidos.",
        ),
    ),
    "assurance/given": StepWords(
        did=Text("Mexico gave an assurance.", "México dio una seguridad (garantía)."),
        will=Text(
            "Mexico must give the assurance that was asked for.",
            "México debe dar la seguridad (garantía) que se pidió.",
        ),
    ),
    # -- the handover ------------------------------------------------------------------------------
    "request/surrender": StepWords(
        did=Text("You were handed over to Mexico.", "Lo entregaron a México."),
        will=Text("You can be handed over to Mexico.", "Pueden entregarlo a México."),
    ),
    "request/temporary-surrender": StepWords(
        did=Text(
            "You were handed over to Mexico for a time (temporary surrender).",
            "Lo entregaron a México por un tiempo (entrega temporal).",
        )
    ),
    "request/returned-from-temporary-surrender": StepWords(
        did=Text("Mexico brought you back.", "México lo devolvió."),
        will=Text("Mexico must bring you back.", "México debe devolverlo."),
    ),
    "request/discharge-asked": StepWords(
        always=True,
        did=Text(
            "You asked a judge to set you free because Mexico is late.",
            "Usted pidió a un juez que lo deje libre porque México se tardó.",
        ),
        can=Text(
            "Ask a judge to set you free, if Mexico does not take you within two months. You must "
            "tell the Secretary of State that you ask.",
            "Pedir a un juez que lo deje libre, si México no viene por usted en dos meses. Debe "
            "avisar al Secretario de Estado que lo pide.",
        ),
    ),
    "request/cause-shown": StepWords(
        did=Text(
            "The judge found a good reason for the delay and did not set you free.",
            "El juez halló una buena razón para la demora y no lo dejó libre.",
        )
    ),
    "request/discharged": StepWords(
        did=Text("A judge set you free.", "Un juez lo dejó libre."),
        will=Text(
            "If you ask for it, a judge can set you free.",
            "Si usted lo pide, un juez puede dejarlo libre.",
        ),
    ),
    "request/tried": StepWords(did=Text("You were tried in Mexico.", "Lo juzgaron en México.")),
    "request/left-mexico": StepWords(
        in_time=True,
        can=Text("Leave Mexico.", "Salir de México."),
    ),
    "transfer-outside-treaty": StepWords(
        did=Text(
            "You were taken to the other country outside the treaty.",
            "Lo llevaron al otro país fuera del tratado.",
        )
    ),
}
"""By process and name of the step."""
