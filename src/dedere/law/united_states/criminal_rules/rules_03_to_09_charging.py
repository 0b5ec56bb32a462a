"""Fed. R. Crim. P. 3 to 9. The charge, the warrant, the first appearance."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, Text
from dedere.law.united_states.federal_rules import FRCRP

RESTYLED = "2002-12-01"
"""Since when the rules are worded as they are told here, apart from later changes."""

rule_3 = FRCRP.article(
    "3",
    same("Fed. R. Crim. P. 3"),
    Text(
        "A complaint is a written statement of the essential facts of the offense, made under oath "
        "before a magistrate judge.",
        "La denuncia (complaint) es una exposición escrita de los hechos esenciales del delito, "
        "hecha bajo juramento ante un juez magistrado.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_4 = FRCRP.article(
    "4",
    same("Fed. R. Crim. P. 4"),
    Text(
        "On a complaint that shows probable cause the judge issues a warrant of arrest, or a "
        "summons if the prosecutor asks for one.",
        "Si la denuncia muestra causa probable, el juez libra orden de aprehensión, o un citatorio "
        "si lo pide la fiscalía.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_4.paragraph(
    "c",
    Text(
        "Who executes a warrant, how, and that it is returned to the court.",
        "Quién ejecuta la orden, cómo, y que se devuelve al tribunal.",
    ),
)
rule_5 = FRCRP.article(
    "5",
    same("Fed. R. Crim. P. 5"),
    Text(
        "Who is arrested is taken to a magistrate judge without unnecessary delay, and is told the "
        "charge and the rights.",
        "A quien es detenido se le lleva sin demora innecesaria ante un juez magistrado, que le "
        "informa de los cargos y de sus derechos.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_5_c = rule_5.paragraph(
    "c",
    Text(
        "Before which court: where the offense is charged, or, after an arrest elsewhere, in the "
        "district of the arrest.",
        "Ante qué tribunal: donde se acusa el delito o, si la detención fue en otro lugar, en el "
        "distrito de la detención.",
    ),
)
rule_5_c.paragraph(
    "3",
    Text(
        "After an arrest in another district: identity, the papers, and the sending of the person "
        "to the district that charges.",
        "Tras la detención en otro distrito: la identidad, los documentos y el envío de la persona "
        "al distrito que acusa.",
    ),
)
rule_5_d = rule_5.paragraph(
    "d",
    Text(
        "What the judge tells the person in a felony case.",
        "Qué informa el juez a la persona en los delitos graves.",
    ),
)
rule_5_d_1 = rule_5_d.paragraph(
    "1",
    Text(
        "The charge, counsel, release, a preliminary hearing, silence.",
        "Los cargos, la defensa, la libertad, la audiencia preliminar, el silencio.",
    ),
)
rule_5_d_1.paragraph(
    "F",
    Text(
        "That a foreign national may ask that the consulate be notified.",
        "Que una persona extranjera puede pedir que se avise a su consulado.",
    ),
    in_force_from="2014-12-01",
)
rule_5_1 = FRCRP.article(
    "5.1",
    same("Fed. R. Crim. P. 5.1"),
    Text(
        "A preliminary hearing looks for probable cause, unless it is waived or the person is "
        "indicted before it.",
        "La audiencia preliminar examina si hay causa probable, salvo renuncia o acusación previa "
        "del gran jurado.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_5_1.paragraph(
    "c",
    Text(
        "It is held within 14 days of the initial appearance if the person is in custody, within "
        "21 if not.",
        "Se celebra dentro de 14 días de la comparecencia inicial si la persona está detenida, y "
        "de 21 si no lo está.",
    ),
    in_force_from="2009-12-01",
)
rule_7 = FRCRP.article(
    "7",
    same("Fed. R. Crim. P. 7"),
    Text(
        "When an indictment of a grand jury is needed, and when an information of the prosecutor "
        "is enough.",
        "Cuándo hace falta la acusación de un gran jurado (indictment) y cuándo basta la de la "
        "fiscalía (information).",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_7.paragraph(
    "a",
    Text(
        "An offense punishable by death or by more than one year of prison is charged by "
        "indictment.",
        "El delito punible con muerte o con más de un año de prisión lo acusa un gran jurado.",
    ),
)
rule_7.paragraph(
    "b",
    Text(
        "Unless death is possible, the person may waive indictment in open court; then an "
        "information charges the offense.",
        "Salvo si cabe la pena de muerte, la persona puede renunciar en audiencia al gran jurado; "
        "entonces acusa la fiscalía.",
    ),
)
rule_7.paragraph(
    "e",
    Text(
        "An information may be amended until the verdict if no other offense is charged; an "
        "indictment is replaced by a superseding one.",
        "La acusación de la fiscalía puede enmendarse hasta el veredicto si no se acusa otro "
        "delito; la del gran jurado se sustituye por otra (superseding).",
    ),
    reading=Text(
        "That an indictment is replaced and not amended follows from case law.",
        "Que la del gran jurado se sustituye y no se enmienda se sigue de la jurisprudencia.",
    ),
)
rule_9 = FRCRP.article(
    "9",
    same("Fed. R. Crim. P. 9"),
    Text(
        "On an indictment, or on an information with probable cause shown under oath, the court "
        "issues a warrant or a summons.",
        "Sobre la acusación del gran jurado, o la de la fiscalía con causa probable bajo "
        "juramento, el tribunal libra orden de aprehensión o citatorio.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
