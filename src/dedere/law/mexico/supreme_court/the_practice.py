"""How many amparos an extradition sees, when, and what a stay holds and does not hold."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.supreme_court import SUPREME_COURT, sources

amparos = SUPREME_COURT.article(
    "amparos-in-practice",
    Text(
        "Amparos along an extradition (practice)",
        "Amparos a lo largo de una extradición (práctica)",
    ),
    Text(
        "One amparo is the least in contested cases, two to four in succession are common, and "
        "more in well-known ones.",
        "En los asuntos controvertidos hay al menos un amparo, son comunes de dos a cuatro "
        "sucesivos, y más en los notorios.",
    ),
    confidence=KNOWN,
    in_force_from="2013-04-03",
    reading=Text(
        "Each has its act, authorities, court, stay and outcome; what limits them is the identity "
        "of act and authorities (Ley de Amparo, arts. 61, fractions X and XI, and 145), not a "
        "number.",
        "Cada uno tiene su acto, autoridades, juez, suspensión y resultado; los limita la "
        "identidad de acto y autoridades (Ley de Amparo, arts. 61, fracciones X y XI, y 145), no "
        "un número.",
    ),
)
amparos.paragraph(
    "before-arrest",
    Text(
        "Before or at the arrest: against imminent detention or express deportation or "
        "extradition, often filed by a relative; surrender is stayed at once.",
        "Antes de la detención o al ocurrir: contra la detención inminente o la deportación o "
        "extradición exprés, a menudo promovido por un familiar; suspensión de plano.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.AMPARO_1319_2013,
        sources.AMPARO_507_2022,
        sources.AMPARO_507_2022_SISTER,
    ],
    reading=Text(
        "Seen in amparos 1319/2013 and 507/2022, the latter filed by the person's sister.",
        "Así los amparos 1319/2013 y 507/2022, este promovido por la hermana de la persona.",
    ),
)
amparos.paragraph(
    "provisional-detention",
    Text(
        "During provisional detention: against the judge's order and what the ministry and the "
        "prosecutor asked for; an incident, and a stay at once as to surrender. It may lose its "
        "object on formal detention.",
        "En la detención provisional: contra la orden del juez y lo pedido por la Secretaría y la "
        "fiscalía; incidente, y suspensión de plano en cuanto a la entrega. Puede quedar sin "
        "materia con la detención formal.",
    ),
    sources=[sources.DETENTION_2022],
)
amparos.paragraph(
    "formal-detention",
    Text(
        "On formal detention: against the order to comply with the request, and at times against "
        "the act or the treaty itself; the same stay.",
        "En la detención formal: contra el auto que manda cumplir la requisición y a veces contra "
        "la propia ley o el tratado; la misma suspensión.",
    ),
    confidence=VERIFIED,
    sources=[sources.REVISION_528_2016],
)
amparos.paragraph(
    "opinion",
    Text(
        "On the judge's opinion: normally not challengeable alone, because it does not bind the "
        "ministry and is not final; it is challenged with the decision.",
        "Ante la opinión del juez: normalmente no se reclama por sí sola, pues no obliga a la "
        "Secretaría ni es definitiva; se ataca junto con la resolución.",
    ),
    sources=[sources.OPINION_2016],
)
amparos.paragraph(
    "decision",
    Text(
        "On the decision that grants: the main amparo, with the stay at once.",
        "Ante la resolución que concede: el amparo principal, con suspensión de plano.",
    ),
    confidence=VERIFIED,
    sources=[sources.DECISION_AMPARO_2016, sources.AMPARO_895_2019],
)
amparos.paragraph(
    "conditions",
    Text(
        "On transfers inside Mexico, incommunicado detention or prison conditions: connected acts, "
        "with a stay that varies.",
        "Ante traslados dentro de México, incomunicación o condiciones de reclusión: actos "
        "conexos, con suspensión variable.",
    ),
    confidence=VERIFIED,
    sources=[sources.TRANSFER_2016, sources.TRANSFER_2022],
)
amparos.paragraph(
    "revision",
    Text(
        "On revision of the judgment: before a collegiate court, or the Supreme Court if norms are "
        "in question; the stay continues.",
        "En la revisión de la sentencia: ante un tribunal colegiado, o la Suprema Corte si hay "
        "normas en cuestión; la suspensión continúa.",
    ),
    confidence=VERIFIED,
)

reach_of_the_stay = SUPREME_COURT.article(
    "reach-of-the-stay",
    Text(
        "What a stay holds and does not (practice)",
        "Lo que la suspensión detiene y lo que no (práctica)",
    ),
    Text(
        "What judges say that a stay against extradition reaches when they grant it.",
        "Lo que, según los jueces al concederla, alcanza la suspensión contra la extradición.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_895_2019],
    in_force_from="2013-04-03",
)
reach_of_the_stay.paragraph(
    "held",
    Text(
        "Held: the physical handover to agents of the United States, removal from the place of "
        "detention for it, and express deportation or expulsion outside the procedure.",
        "Se detienen: la entrega material a agentes de Estados Unidos, sacar a la persona del "
        "lugar de reclusión para ese fin, y la deportación o expulsión exprés fuera del "
        "procedimiento.",
    ),
)
reach_of_the_stay.paragraph(
    "not-held",
    Text(
        "Not held: the continuation of the procedure, unless the incident stays it; detention "
        "itself, at the disposal of the amparo court; authorities that were not named, acts "
        "already done, and later distinct acts.",
        "No se detienen: la continuación del procedimiento, salvo que el incidente la suspenda; la "
        "propia detención, a disposición del juez de amparo; las autoridades no señaladas, los "
        "actos ya ejecutados y los actos posteriores distintos.",
    ),
)
