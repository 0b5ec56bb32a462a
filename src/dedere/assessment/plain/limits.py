"""The periods in plain words: what each is for, and what follows when it is over."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text


@dataclass(frozen=True)
class PlainLimit:
    """A period: what has to be done in it, and what follows if it is not."""

    what: Text
    then: Text


_LATE_JUDGE = Text(
    "If it takes longer, the law names no penalty. Your lawyer can complain of the delay in an "
    "amparo.",
    "Si tarda más, la ley no fija un castigo. Su abogado puede reclamar la demora en un amparo.",
)
_LATE_COURT = Text(
    "If it takes longer, nothing is lost for you. A stay goes on in the meantime.",
    "Si tarda más, usted no pierde nada. La suspensión sigue mientras tanto.",
)
_CONSENTED = Text(
    "After that day it is too late. The law then takes it that you accepted the act.",
    "Después de ese día ya es tarde. La ley entiende entonces que usted aceptó el acto.",
)
_FREE_FOR_NOW = Text(
    "If the papers do not come by then, you must be set free. The other country can still ask "
    "again later.",
    "Si los documentos no llegan a tiempo, deben dejarlo libre. El otro país todavía puede pedirlo "
    "de nuevo después.",
)
_STANDS = Text(
    "After that day the ruling stays as it is.", "Después de ese día la decisión queda como está."
)

LIMITS: dict[str, PlainLimit] = {
    "MX-PROV": PlainLimit(
        Text(
            "The other country has 60 days from your arrest to send the formal request.",
            "El otro país tiene 60 días desde su detención para enviar la petición formal.",
        ),
        _FREE_FOR_NOW,
    ),
    "MX-PROV-OLD": PlainLimit(
        Text(
            "The other country has two months from the arrest to send the formal request.",
            "El otro país tiene dos meses desde la detención para enviar la petición formal.",
        ),
        _FREE_FOR_NOW,
    ),
    "MX-CURE": PlainLimit(
        Text(
            "The other country must mend its papers while you are held.",
            "El otro país debe corregir sus documentos mientras usted está detenido.",
        ),
        _FREE_FOR_NOW,
    ),
    "MX-EXC": PlainLimit(
        Text(
            "You have three days to give the judge your objections.",
            "Usted tiene tres días para dar al juez sus excepciones.",
        ),
        Text(
            "After that day the judge goes on. The judge must still look at both objections that "
            "the law allows.",
            "Después de ese día el juez sigue adelante. Aun así debe examinar las dos excepciones "
            "que permite la ley.",
        ),
    ),
    "MX-PROOF": PlainLimit(
        Text(
            "You have 20 days to prove your objections. The judge can give more time.",
            "Usted tiene 20 días para probar sus excepciones. El juez puede dar más tiempo.",
        ),
        Text(
            "After that day the judge gives an opinion with the proof that is there.",
            "Después de ese día el juez da su opinión con las pruebas que haya.",
        ),
    ),
    "MX-OP5": PlainLimit(
        Text(
            "The judge has five days to give an opinion.",
            "El juez tiene cinco días para dar su opinión.",
        ),
        _LATE_JUDGE,
    ),
    "MX-OP3": PlainLimit(
        Text(
            "The judge has three days to give an opinion.",
            "El juez tiene tres días para dar su opinión.",
        ),
        _LATE_JUDGE,
    ),
    "MX-SRE": PlainLimit(
        Text(
            "The SRE has 20 working days to decide, from the day it gets the judge's file.",
            "La SRE tiene 20 días hábiles para decidir, desde que recibe el expediente del juez.",
        ),
        _LATE_JUDGE,
    ),
    "MX-REF5": PlainLimit(
        Text(
            "The SRE has five working days to tell the interior ministry of the request.",
            "La SRE tiene cinco días hábiles para avisar de la petición a Gobernación.",
        ),
        _LATE_JUDGE,
    ),
    "MX-REF10": PlainLimit(
        Text(
            "The authorities have ten working days to decide if you are a refugee.",
            "Las autoridades tienen diez días hábiles para decidir si usted es refugiado.",
        ),
        _LATE_JUDGE,
    ),
    "MX-LEI33": PlainLimit(
        Text(
            "The SRE must wait 15 days before it can order the surrender.",
            "La SRE debe esperar 15 días antes de poder ordenar la entrega.",
        ),
        Text(
            "After that, if nobody has asked for an amparo, the SRE can order that you are handed "
            "over.",
            "Después, si nadie pidió un amparo, la SRE puede ordenar que lo entreguen.",
        ),
    ),
    "MX-AMP30": PlainLimit(
        Text(
            "You have 30 working days to ask for an amparo against the decision.",
            "Usted tiene 30 días hábiles para pedir un amparo contra la decisión.",
        ),
        _CONSENTED,
    ),
    "MX-AMP15": PlainLimit(
        Text(
            "You have 15 working days to ask for an amparo against the act.",
            "Usted tiene 15 días hábiles para pedir un amparo contra el acto.",
        ),
        _CONSENTED,
    ),
    "MX-ADMIT": PlainLimit(
        Text(
            "The judge must answer a request for amparo at once.",
            "El juez debe responder de inmediato a la solicitud de amparo.",
        ),
        _LATE_COURT,
    ),
    "MX-QUEJA2": PlainLimit(
        Text(
            "There are two working days to complain about a ruling on a stay.",
            "Hay dos días hábiles para quejarse de lo que se decidió sobre una suspensión.",
        ),
        _STANDS,
    ),
    "MX-QUEJA5": PlainLimit(
        Text(
            "There are five working days to complain about another ruling of the amparo judge.",
            "Hay cinco días hábiles para quejarse de otra decisión del juez de amparo.",
        ),
        _STANDS,
    ),
    "MX-HEAR": PlainLimit(
        Text(
            "The judge has 30 working days to hold the hearing of the amparo. It can be put off "
            "once.",
            "El juez tiene 30 días hábiles para la audiencia del amparo. Puede aplazarse una vez.",
        ),
        _LATE_COURT,
    ),
    "MX-JUDG": PlainLimit(
        Text(
            "After the hearing the judge has 90 days to decide the amparo.",
            "Después de la audiencia el juez tiene 90 días para decidir el amparo.",
        ),
        _LATE_COURT,
    ),
    "MX-REV": PlainLimit(
        Text(
            "There are ten working days to ask a higher court to look at the amparo again.",
            "Hay diez días hábiles para pedir que un tribunal superior revise el amparo.",
        ),
        Text(
            "After that day the judgment cannot be changed any more.",
            "Después de ese día la sentencia ya no se puede cambiar.",
        ),
    ),
    "MX-REVDEC": PlainLimit(
        Text(
            "The higher court has 90 working days to decide.",
            "El tribunal superior tiene 90 días hábiles para decidir.",
        ),
        _LATE_COURT,
    ),
    "MX-TAKE": PlainLimit(
        Text(
            "The other country has 60 days to come and take you.",
            "El otro país tiene 60 días para venir por usted.",
        ),
        Text(
            "If it does not, you must be set free. You can never again be handed over to that "
            "country for the same crime.",
            "Si no viene, deben dejarlo libre. Ya nunca podrán entregarlo a ese país por el mismo "
            "delito.",
        ),
    ),
    "T-SPEC60": PlainLimit(
        Text(
            "Once you are free there, you have 60 days to leave the country that asked for you.",
            "Cuando quede libre allá, usted tiene 60 días para salir del país que lo pidió.",
        ),
        Text(
            "If you stay longer, that country can try you for older crimes too.",
            "Si se queda más tiempo, ese país también puede juzgarlo por delitos anteriores.",
        ),
    ),
    "LEI-SPEC2M": PlainLimit(
        Text(
            "Once you are free there, you have two months to leave the country that asked for you.",
            "Cuando quede libre allá, usted tiene dos meses para salir del país que lo pidió.",
        ),
        Text(
            "If you stay longer, that country can try you for older crimes too.",
            "Si se queda más tiempo, ese país también puede juzgarlo por delitos anteriores.",
        ),
    ),
    "US-PROV": PlainLimit(
        Text(
            "Mexico has 60 days from your arrest to send the formal request.",
            "México tiene 60 días desde su detención para enviar la petición formal.",
        ),
        _FREE_FOR_NOW,
    ),
    "US-TAKE": PlainLimit(
        Text(
            "Mexico has two months to come and take you, and the time that the journey takes.",
            "México tiene dos meses para venir por usted, más el tiempo del viaje.",
        ),
        Text(
            "After that you can ask any judge to set you free. It does not happen by itself. The "
            "judge can say no if there is a good reason for the delay.",
            "Después usted puede pedir a cualquier juez que lo deje libre. No ocurre solo. El juez "
            "puede negarse si hay una buena razón para la demora.",
        ),
    ),
    "US-APP": PlainLimit(
        Text(
            "There are 60 days to appeal against the ruling on habeas corpus.",
            "Hay 60 días para apelar la decisión sobre el hábeas corpus.",
        ),
        _STANDS,
    ),
    "US-HRET": PlainLimit(
        Text(
            "The government must answer the court in a few days: three, or up to 20 if the court "
            "allows it.",
            "El gobierno debe responder al tribunal en pocos días: tres, o hasta 20 si el tribunal "
            "lo permite.",
        ),
        Text(
            "If it answers late, the court says what follows.",
            "Si responde tarde, el tribunal dirá qué sigue.",
        ),
    ),
    "T-DEN": PlainLimit(
        Text(
            "One of the countries has ended the treaty. It still holds for six months.",
            "Uno de los países dio por terminado el tratado. Vale todavía seis meses.",
        ),
        Text(
            "What becomes of your case after that is not known.",
            "No se sabe qué será de su caso después.",
        ),
    ),
    "TR-VIEWS": PlainLimit(
        Text(
            "The prosecutor and the police have 14 days to say what they think.",
            "La fiscalía y la policía tienen 14 días para decir su parecer.",
        ),
        Text(
            "Silence counts as no problem. Your case goes on.",
            "El silencio cuenta como que no hay problema. Su caso sigue.",
        ),
    ),
    "TR-AGAIN": PlainLimit(
        Text(
            "After a no you wait two years before you ask again.",
            "Tras una negativa se esperan dos años antes de volver a pedirlo.",
        ),
        Text(
            "Then you can ask again, if six months of your sentence are left.",
            "Después puede pedirlo de nuevo, si le quedan seis meses de la pena.",
        ),
    ),
    "TR-REPORT": PlainLimit(
        Text(
            "The two countries tell each other every six months how you are held.",
            "Los dos países se informan cada seis meses cómo está usted.",
        ),
        Text(
            "If no report comes, a special one can be asked for at any time.",
            "Si no llega el informe, puede pedirse uno especial en todo momento.",
        ),
    ),
    "TR-APPEAL": PlainLimit(
        Text(
            "You have 45 days to appeal your release date.",
            "Usted tiene 45 días para apelar su fecha de salida.",
        ),
        _STANDS,
    ),
    "TR-RET10": PlainLimit(
        Text(
            "The United States has ten days to tell Mexico of the decision.",
            "Estados Unidos tiene diez días para avisar a México de la resolución.",
        ),
        Text(
            "If it is late, the law names no penalty.", "Si tarda más, la ley no fija un castigo."
        ),
    ),
    "TR-RET30": PlainLimit(
        Text(
            "Mexico has at most 30 days to ask for you to be sent back.",
            "México tiene a lo sumo 30 días para pedir que lo devuelvan.",
        ),
        Text("After that day you stay free.", "Después de ese día usted queda libre."),
    ),
    "TR-RET60": PlainLimit(
        Text(
            "The United States has 60 days to ask a judge to send you back.",
            "Estados Unidos tiene 60 días para pedir a un juez que lo devuelva.",
        ),
        Text("After that day you stay free.", "Después de ese día usted queda libre."),
    ),
}
"""By the name that the catalogue of periods gives each."""
