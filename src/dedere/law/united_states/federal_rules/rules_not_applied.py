"""Fed. R. Crim. P. 1 and Fed. R. Evid. 1101. What does not apply to extradition."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, Text
from dedere.law.united_states.federal_rules import FRCRP, FRE

criminal_rule_1 = FRCRP.article(
    "1",
    same("Fed. R. Crim. P. 1"),
    Text("Where the criminal rules apply.", "Dónde se aplican las reglas penales."),
    confidence=KNOWN,
)
criminal_a = criminal_rule_1.paragraph("a", Text("Their scope.", "Su alcance."))
criminal_a_5 = criminal_a.paragraph(
    "5",
    Text("Proceedings that they do not govern.", "Procedimientos que no rigen."),
)
criminal_a_5_a = criminal_a_5.paragraph(
    "A",
    Text(
        "The rules of criminal procedure do not govern extradition and rendition of a fugitive.",
        "Las reglas de procedimiento penal no rigen la extradición ni la entrega de un prófugo.",
    ),
)

evidence_rule_1101 = FRE.article(
    "1101",
    same("Fed. R. Evid. 1101"),
    Text("Where the rules of evidence apply.", "Dónde se aplican las reglas de prueba."),
    confidence=KNOWN,
)
evidence_d = evidence_rule_1101.paragraph(
    "d",
    Text("Where they do not apply, privilege apart.", "Dónde no se aplican, salvo privilegios."),
)
evidence_d_3 = evidence_d.paragraph(
    "3",
    Text(
        "The rules of evidence do not apply to extradition or rendition.",
        "Las reglas de prueba no se aplican a la extradición ni a la entrega de prófugos.",
    ),
    reading=Text(
        "Hearsay can therefore be received: statements of absent witnesses in affidavits, and "
        "summaries of them.",
        "Por ello se admiten testimonios de referencia: dichos de testigos ausentes en "
        "declaraciones juradas, y resúmenes de ellos.",
    ),
)
