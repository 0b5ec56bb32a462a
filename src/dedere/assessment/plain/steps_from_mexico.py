"""The steps from Mexico in plain words."""

from __future__ import annotations

from dedere.assessment.plain.wording import StepWords
from dedere.bilingual import Text

FROM_MEXICO: dict[str, StepWords] = {
    # -- provisional arrest ------------------------------------------------------------------------
    "request/provisional-request": StepWords(
        did=Text(
            "The United States asked Mexico to arrest you.",
            "Estados Unidos pidió a México que lo detuviera.",
        )
    ),
    "request/provisional-order": StepWords(
        did=Text(
            "A judge ordered your provisional arrest.",
            "Un juez ordenó su detención provisional.",
        ),
        will=Text(
            "The judge decides if you are arrested for now (provisional arrest).",
            "El juez decide si lo detienen por ahora (detención provisional).",
        ),
    ),
    "request/provisional-arrest": StepWords(
        did=Text(
            "You were arrested for now (provisional arrest). The formal request had not come yet.",
            "Lo detuvieron por ahora (detención provisional). Aún no llegaba la petición formal.",
        )
    ),
    "request/presentation": StepWords(
        will=Text(
            "The judge must tell you what is asked and that you have a right to a lawyer.",
            "El juez debe decirle qué se pide y que tiene derecho a un abogado.",
        )
    ),
    "request/measures-lifted": StepWords(
        did=Text(
            "The provisional arrest ended and you went free.",
            "Terminó la detención provisional y quedó libre.",
        ),
        will=Text(
            "The judge must end the provisional arrest and set you free.",
            "El juez debe terminar la detención provisional y dejarlo libre.",
        ),
    ),
    # -- the formal request ------------------------------------------------------------------------
    "request/formal-request": StepWords(
        did=Text(
            "The SRE got the formal request of the United States.",
            "La SRE recibió la petición formal de Estados Unidos.",
        ),
        will=Text(
            "The United States must send the formal request.",
            "Estados Unidos debe enviar la petición formal.",
        ),
    ),
    "request/handed-back": StepWords(
        did=Text(
            "The SRE said that something was missing, or sent the request back.",
            "La SRE dijo que faltaba algo, o devolvió la petición.",
        )
    ),
    "request/cured": StepWords(
        did=Text(
            "The United States sent what was missing.", "Estados Unidos envió lo que faltaba."
        ),
        will=Text(
            "The United States must send what is missing.",
            "Estados Unidos debe enviar lo que falta.",
        ),
    ),
    "request/not-admitted": StepWords(
        did=Text("The SRE did not take up the request.", "La SRE no admitió la petición.")
    ),
    "request/admitted": StepWords(
        did=Text(
            "The SRE took up the request and sent it to the FGR.",
            "La SRE admitió la petición y la envió a la FGR.",
        ),
        will=Text(
            "The SRE decides if it takes up the request.",
            "La SRE decide si admite la petición.",
        ),
    ),
    "request/interior-told": StepWords(
        will=Text(
            "The SRE must tell the interior ministry of the request.",
            "La SRE debe avisar de la petición a Gobernación.",
        )
    ),
    "request/refugee-claim-decided": StepWords(
        did=Text(
            "Your claim to be a refugee was decided.",
            "Se resolvió su solicitud de refugio.",
        ),
        will=Text(
            "The interior ministry decides if you are a refugee.",
            "Gobernación decide si usted es refugiado.",
        ),
    ),
    # -- before the judge --------------------------------------------------------------------------
    "request/to-judge": StepWords(
        did=Text("The FGR took the request to the judge.", "La FGR llevó la petición al juez."),
        will=Text("The FGR takes the request to the judge.", "La FGR lleva la petición al juez."),
    ),
    "request/detention-order": StepWords(
        did=Text(
            "The judge ordered your arrest.", "El juez libró la orden de detención contra usted."
        ),
        will=Text(
            "The judge decides if you are arrested on the formal request.",
            "El juez decide si lo detienen por la petición formal.",
        ),
    ),
    "request/formal-detention": StepWords(
        did=Text(
            "You are held because of the formal request.",
            "Usted quedó detenido por la petición formal.",
        )
    ),
    "request/bail": StepWords(
        did=Text("The judge gave you bail.", "El juez le concedió la libertad bajo caución."),
        can=Text(
            "Ask the judge for bail. The judge decides.",
            "Pedir al juez la libertad bajo caución. El juez decide.",
        ),
    ),
    "request/hearing": StepWords(
        did=Text(
            "The judge held the hearing and told you what the request says.",
            "El juez celebró la audiencia y le dijo qué dice la petición.",
        ),
        will=Text(
            "The judge holds the hearing and tells you what the request says.",
            "El juez celebra la audiencia y le dice qué dice la petición.",
        ),
    ),
    "request/exceptions": StepWords(
        did=Text("You gave the judge your objections.", "Usted presentó al juez sus excepciones."),
        can=Text(
            "Give the extradition judge your objections: that the request does not follow the "
            "treaty, or that you are not the person they look for.",
            "Presentar al juez de la extradición sus excepciones: que la petición no cumple el "
            "tratado, o que usted no es la persona que buscan.",
        ),
    ),
    "request/consent": StepWords(
        did=Text("You agreed to be extradited.", "Usted aceptó ser extraditado."),
        can=Text(
            "Agree to be extradited. The case then goes faster, and you can lose protection. Do "
            "this only after you have talked to a lawyer.",
            "Aceptar ser extraditado. El caso va entonces más rápido, y usted puede perder "
            "protección. Hágalo solo después de hablar con un abogado.",
        ),
    ),
    "request/evidence": StepWords(
        did=Text(
            "Proof was given to the judge on your objections.",
            "Se presentaron al juez pruebas sobre sus excepciones.",
        ),
        can=Text(
            "Give the judge proof for your objections.",
            "Presentar al juez pruebas de sus excepciones.",
        ),
    ),
    "request/proof-extended": StepWords(
        did=Text("The judge gave more time for proof.", "El juez dio más tiempo para las pruebas.")
    ),
    "request/proof-ended": StepWords(
        did=Text("The time for proof ended.", "Terminó el tiempo para las pruebas.")
    ),
    "request/opinion": StepWords(
        did=Text(
            "The extradition judge gave an opinion. It does not decide the case.",
            "El juez de la extradición dio su opinión. La opinión no decide el caso.",
        ),
        will=Text(
            "The extradition judge gives an opinion. It does not decide the case.",
            "El juez de la extradición da su opinión. La opinión no decide el caso.",
        ),
    ),
    "request/file-to-sre": StepWords(
        did=Text(
            "The SRE got the file and the opinion of the judge.",
            "La SRE recibió el expediente y la opinión del juez.",
        ),
        will=Text("The judge sends the file to the SRE.", "El juez envía el expediente a la SRE."),
    ),
    # -- the decision ------------------------------------------------------------------------------
    "request/death-penalty-excluded": StepWords(
        did=Text(
            "The SRE has a good promise that you will not be put to death (assurance).",
            "La SRE tiene una promesa suficiente de que no le darán pena de muerte (garantía).",
        ),
        will=Text(
            "The SRE must first have a good promise that you will not be put to death (assurance).",
            "La SRE debe tener antes una promesa suficiente de que no le darán pena de muerte "
            "(garantía).",
        ),
    ),
    "request/forbidden-penalty-excluded": StepWords(
        did=Text(
            "The SRE has a good promise that you will not get a penalty that the Constitution of "
            "Mexico forbids (assurance).",
            "La SRE tiene una promesa suficiente de que no le darán una pena que prohíbe la "
            "Constitución de México (garantía).",
        ),
    ),
    "request/grant": StepWords(
        did=Text("The SRE granted the extradition.", "La SRE concedió la extradición."),
        will=Text(
            "The SRE decides: it grants the extradition or refuses it.",
            "La SRE decide: concede la extradición o la niega.",
        ),
    ),
    "request/grant-deferred": StepWords(
        did=Text(
            "The SRE granted the extradition, but put off the surrender.",
            "La SRE concedió la extradición, pero aplazó la entrega.",
        )
    ),
    "request/summary-grant": StepWords(
        did=Text(
            "The SRE granted the extradition because you agreed.",
            "La SRE concedió la extradición porque usted aceptó.",
        )
    ),
    "request/refusal": StepWords(
        did=Text("The SRE refused the extradition.", "La SRE negó la extradición.")
    ),
    "request/refusal-as-mexican": StepWords(
        did=Text(
            "The SRE refused the extradition because you are Mexican.",
            "La SRE negó la extradición porque usted es mexicano.",
        )
    ),
    "request/to-the-prosecutor": StepWords(
        did=Text(
            "Your case went to the FGR, to be tried in Mexico.",
            "Su caso pasó a la FGR, para que lo juzguen en México.",
        ),
        will=Text(
            "Your case must go to the FGR, to be tried in Mexico.",
            "Su caso debe pasar a la FGR, para que lo juzguen en México.",
        ),
    ),
    "request/notice": StepWords(
        did=Text("You were told of the decision.", "Le comunicaron la decisión."),
        will=Text(
            "The SRE must tell you of its decision. From that day your time for an amparo counts.",
            "La SRE debe comunicarle su decisión. Desde ese día cuenta su plazo para el amparo.",
        ),
    ),
    "request/claim-against-decision": StepWords(
        always=True,
        did=Text(
            "An amparo was asked for against the decision.",
            "Se pidió un amparo contra la decisión.",
        ),
        can=Text(
            "Ask a federal judge for an amparo against the decision to extradite you. The judge "
            "must then stop the surrender at once (stay).",
            "Pedir a un juez federal un amparo contra la decisión de extraditarlo. El juez debe "
            "entonces detener de inmediato la entrega (suspensión).",
        ),
    ),
    "request/claim-against-other-act": StepWords(
        always=True,
        did=Text("An amparo was asked for.", "Se pidió un amparo."),
        can=Text(
            "Ask for an amparo against another act, such as your arrest. If somebody tries to take "
            "you out of the country without a decision, anyone can ask for it for you, at any "
            "time.",
            "Pedir un amparo contra otro acto, como su detención. Si alguien intenta sacarlo del "
            "país sin una decisión, cualquiera puede pedirlo por usted, en todo momento.",
        ),
    ),
    "claim-outside-request": StepWords(
        did=Text("An amparo was asked for.", "Se pidió un amparo."),
        can=Text(
            "Ask a federal judge for an amparo if you fear that you will be taken out of the "
            "country. You can do this also before there is a request.",
            "Pedir a un juez federal un amparo si teme que lo saquen del país. Puede hacerlo "
            "también antes de que haya una petición.",
        ),
    ),
    # -- amparo ------------------------------------------------------------------------------------
    "amparo/ratified": StepWords(
        can=Text(
            "If somebody else asked for the amparo for you: tell the judge that you want it. You "
            "have three days from when the judge asks you. If you do not, it falls.",
            "Si otra persona pidió el amparo por usted: diga al juez que lo quiere. Tiene tres "
            "días desde que el juez se lo pregunte. Si no lo dice, el amparo se pierde.",
        )
    ),
    "amparo/cured": StepWords(
        can=Text(
            "Answer what the amparo judge asked, so that the judge can go on.",
            "Contestar lo que preguntó el juez de amparo, para que pueda seguir.",
        )
    ),
    "amparo/admitted": StepWords(
        did=Text("The judge took up the amparo.", "El juez admitió el amparo."),
        will=Text(
            "The amparo judge decides if the amparo is taken up.",
            "El juez de amparo decide si admite el amparo.",
        ),
    ),
    "amparo/rejected": StepWords(
        did=Text("The judge did not take up the amparo.", "El juez no admitió el amparo.")
    ),
    "amparo/complaint-against-rejection": StepWords(
        can=Text(
            "Complain to a higher court that the amparo was not taken up.",
            "Quejarse ante un tribunal superior de que no se admitió el amparo.",
        )
    ),
    "amparo/amparo-hearing": StepWords(
        did=Text(
            "The judge held the hearing of the amparo.",
            "El juez celebró la audiencia del amparo.",
        ),
        will=Text("The amparo judge holds the hearing.", "El juez de amparo celebra la audiencia."),
    ),
    "amparo/denied": StepWords(
        did=Text("The judge denied the amparo.", "El juez negó el amparo."),
        will=Text("The amparo judge decides the amparo.", "El juez decide el amparo."),
    ),
    "amparo/dismissed": StepWords(
        did=Text(
            "The judge ended the amparo without deciding who is right.",
            "El juez terminó el amparo sin decidir quién tiene razón (sobreseimiento).",
        ),
        will=Text("The amparo judge decides the amparo.", "El juez decide el amparo."),
    ),
    "amparo/granted": StepWords(
        did=Text("The judge granted the amparo.", "El juez concedió el amparo."),
        will=Text("The amparo judge decides the amparo.", "El juez decide el amparo."),
    ),
    "amparo/revision": StepWords(
        did=Text(
            "A higher court was asked to look at the amparo again (revision).",
            "Se pidió a un tribunal superior revisar el amparo (recurso de revisión).",
        ),
        can=Text(
            "Ask a higher court to look at the amparo judgment again (revision). The authority can "
            "ask for it too.",
            "Pedir a un tribunal superior que revise la sentencia del amparo (recurso de "
            "revisión). La autoridad también puede pedirlo.",
        ),
    ),
    "amparo/denied-on-revision": StepWords(
        did=Text(
            "The higher court denied the amparo. It cannot be changed any more.",
            "El tribunal superior negó el amparo. Ya no se puede cambiar.",
        ),
        will=Text(
            "The higher court (collegiate court) decides the amparo.",
            "El tribunal superior (tribunal colegiado) decide el amparo.",
        ),
    ),
    "amparo/granted-on-revision": StepWords(
        did=Text(
            "The higher court granted the amparo. It cannot be changed any more.",
            "El tribunal superior concedió el amparo. Ya no se puede cambiar.",
        ),
        will=Text(
            "The higher court (collegiate court) decides the amparo.",
            "El tribunal superior (tribunal colegiado) decide el amparo.",
        ),
    ),
    "amparo/suit-withdrawn": StepWords(
        did=Text("The amparo was taken back.", "Se retiró el amparo.")
    ),
    "amparo/stay": StepWords(
        did=Text(
            "A judge stopped the surrender for now (stay).",
            "Un juez detuvo la entrega por ahora (suspensión).",
        ),
        will=Text(
            "The amparo judge must stop the surrender at once (stay).",
            "El juez de amparo debe detener de inmediato la entrega (suspensión).",
        ),
    ),
    "amparo/temporary-stay": StepWords(
        did=Text(
            "A judge stopped the temporary surrender for now (stay).",
            "Un juez detuvo por ahora la entrega temporal (suspensión).",
        )
    ),
    "amparo/procedure-stay": StepWords(
        did=Text(
            "A judge stopped the whole case for now (stay).",
            "Un juez detuvo por ahora todo el caso (suspensión).",
        )
    ),
    "amparo/other-stay": StepWords(
        did=Text(
            "A judge stopped another act for now (stay).",
            "Un juez detuvo por ahora otro acto (suspensión).",
        )
    ),
    "amparo/stay-refused": StepWords(
        did=Text("A judge refused a stay.", "Un juez negó una suspensión.")
    ),
    "amparo/stay-lifted": StepWords(did=Text("The stay was ended.", "Se levantó la suspensión.")),
    "amparo/complaint-about-stay": StepWords(
        can=Text(
            "Complain to a higher court about a ruling on the stay. There are two working days.",
            "Quejarse ante un tribunal superior de lo que se decidió sobre la suspensión. Hay dos "
            "días hábiles.",
        )
    ),
    "amparo/obeyed": StepWords(
        did=Text(
            "The authorities did what the amparo judgment said.",
            "Las autoridades hicieron lo que dijo la sentencia del amparo.",
        ),
        will=Text(
            "The authorities must do what the amparo judgment says.",
            "Las autoridades deben hacer lo que dice la sentencia del amparo.",
        ),
    ),
    "amparo/freed": StepWords(
        did=Text("You went free because of the amparo.", "Quedó libre por el amparo."),
        will=Text(
            "The authorities must set you free, as the amparo judgment says.",
            "Las autoridades deben dejarlo libre, como dice la sentencia del amparo.",
        ),
    ),
    "amparo/again-from-detention-order": StepWords(
        did=Text(
            "Because of the amparo the case was done again from the arrest order on.",
            "Por el amparo, el caso se repitió desde la orden de detención.",
        )
    ),
    "amparo/again-from-hearing": StepWords(
        did=Text(
            "Because of the amparo the case was done again from the hearing on.",
            "Por el amparo, el caso se repitió desde la audiencia.",
        )
    ),
    "amparo/again-from-opinion": StepWords(
        did=Text(
            "Because of the amparo the judge had to give a new opinion.",
            "Por el amparo, el juez tuvo que dar una nueva opinión.",
        )
    ),
    "amparo/again-from-decision": StepWords(
        did=Text(
            "Because of the amparo the SRE had to decide again.",
            "Por el amparo, la SRE tuvo que decidir de nuevo.",
        )
    ),
    "amparo/measures-annulled": StepWords(
        did=Text(
            "Because of the amparo the arrest was set aside.",
            "Por el amparo, quedó sin efecto la detención.",
        )
    ),
    # -- the surrender -----------------------------------------------------------------------------
    "assurance/given": StepWords(
        did=Text(
            "The United States gave an assurance.", "Estados Unidos dio una seguridad (garantía)."
        ),
        will=Text(
            "The United States must give the assurance that was asked for.",
            "Estados Unidos debe dar la seguridad (garantía) que se pidió.",
        ),
    ),
    "request/deferral": StepWords(
        did=Text("The SRE put off the surrender.", "La SRE aplazó la entrega.")
    ),
    "request/deferral-ends": StepWords(
        did=Text(
            "Your case or sentence in Mexico ended.", "Terminó su caso o su condena en México."
        ),
        will=Text(
            "Your case or sentence in Mexico must end before the surrender.",
            "Antes de la entrega debe terminar su caso o su condena en México.",
        ),
    ),
    "request/deferral-given-up": StepWords(
        did=Text(
            "The SRE no longer waits for your case in Mexico to end.",
            "La SRE ya no espera a que termine su caso en México.",
        )
    ),
    "request/temporary-surrender": StepWords(
        did=Text(
            "You were handed over for a time (temporary surrender).",
            "Lo entregaron por un tiempo (entrega temporal).",
        )
    ),
    "request/returned": StepWords(
        did=Text("You were brought back to Mexico.", "Lo devolvieron a México."),
        will=Text(
            "The United States must bring you back to Mexico.",
            "Estados Unidos debe devolverlo a México.",
        ),
    ),
    "request/surrender-order": StepWords(
        did=Text("The SRE ordered your surrender.", "La SRE ordenó su entrega."),
        will=Text("The SRE can order your surrender.", "La SRE puede ordenar su entrega."),
    ),
    "request/surrender": StepWords(
        did=Text("You were handed over to the United States.", "Lo entregaron a Estados Unidos."),
        will=Text(
            "You can be handed over to the United States.",
            "Pueden entregarlo a Estados Unidos.",
        ),
    ),
    "request/released-not-taken": StepWords(
        did=Text(
            "You went free because the United States did not come for you in time.",
            "Quedó libre porque Estados Unidos no vino por usted a tiempo.",
        ),
        will=Text(
            "You must be set free: the United States did not come for you in time.",
            "Deben dejarlo libre: Estados Unidos no vino por usted a tiempo.",
        ),
    ),
    "request/withdrawn": StepWords(
        did=Text("The United States took its request back.", "Estados Unidos retiró su petición.")
    ),
    "request/released": StepWords(
        did=Text("You went free.", "Quedó libre."),
        will=Text("The authorities must set you free.", "Las autoridades deben dejarlo libre."),
    ),
    "request/left": StepWords(
        in_time=True, can=Text("Leave the United States.", "Salir de Estados Unidos.")
    ),
    "request/speciality-raised": StepWords(
        can=Text(
            "Tell the court in the United States that you are tried for something that the "
            "surrender does not cover (speciality).",
            "Decir al tribunal de Estados Unidos que lo juzgan por algo que la entrega no cubre "
            "(especialidad).",
        )
    ),
    "request/trial": StepWords(
        did=Text("You were tried in the United States.", "Lo juzgaron en Estados Unidos.")
    ),
    "transfer-outside-treaty": StepWords(
        did=Text(
            "You were taken to the United States outside the treaty.",
            "Lo llevaron a Estados Unidos fuera del tratado.",
        )
    ),
}
"""By process and name of the step."""
