"""Fed. R. Crim. P. 10 to 31. The answer to the charge, and the trial."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, Text
from dedere.law.united_states.federal_rules import FRCRP

RESTYLED = "2002-12-01"

rule_10 = FRCRP.article(
    "10",
    same("Fed. R. Crim. P. 10"),
    Text(
        "At the arraignment the person has the indictment or information, hears it read or told, "
        "and answers it; a written waiver of being present is possible.",
        "En la lectura de cargos (arraignment) la persona recibe la acusación, se le lee o explica "
        "y responde; cabe renunciar por escrito a estar presente.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_11 = FRCRP.article(
    "11",
    same("Fed. R. Crim. P. 11"),
    Text(
        "The pleas that there are, what the court asks before it takes one, and plea agreements.",
        "Las declaraciones que hay, qué pregunta el tribunal antes de aceptar una, y los acuerdos.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_11.paragraph(
    "a",
    Text(
        "Not guilty, guilty, or, if the court allows it, not contesting the charge.",
        "No culpable, culpable o, si el tribunal lo permite, no impugnar el cargo (nolo "
        "contendere).",
    ),
)
rule_11.paragraph(
    "b",
    Text(
        "A plea of guilty is taken in open court: the person must understand it, give it freely, "
        "and there must be facts that support it.",
        "La declaración de culpabilidad se recibe en audiencia: la persona debe entenderla, darla "
        "libremente, y debe haber hechos que la apoyen.",
    ),
)
rule_11.paragraph(
    "c",
    Text(
        "Prosecutor and defense may agree on a plea; the judge takes no part in the talks and may "
        "reject what was agreed.",
        "Fiscalía y defensa pueden convenir la declaración; el juez no interviene en las pláticas "
        "y puede rechazar lo convenido.",
    ),
)
rule_11.paragraph(
    "d",
    Text(
        "When a plea of guilty may be withdrawn before the sentence.",
        "Cuándo puede retirarse la declaración de culpabilidad antes de la sentencia.",
    ),
)
rule_12 = FRCRP.article(
    "12",
    same("Fed. R. Crim. P. 12"),
    Text(
        "Defenses and objections before trial: defects of the charge, suppression of evidence, "
        "severance, discovery.",
        "Defensas y objeciones previas al juicio: defectos de la acusación, exclusión de pruebas, "
        "separación, descubrimiento probatorio.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_20 = FRCRP.article(
    "20",
    same("Fed. R. Crim. P. 20"),
    Text(
        "A case goes to the district where the person was arrested or is held, to plead guilty and "
        "be sentenced there, if the person asks in writing and both prosecutors agree.",
        "El caso pasa al distrito donde la persona fue detenida o está, para declararse culpable y "
        "ser sentenciada ahí, si lo pide por escrito y consienten ambas fiscalías.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_23 = FRCRP.article(
    "23",
    same("Fed. R. Crim. P. 23"),
    Text(
        "Trial is by a jury of twelve, unless the person waives it in writing and the prosecutor "
        "and the court agree.",
        "El juicio es ante un jurado de doce, salvo que la persona renuncie por escrito y "
        "consientan la fiscalía y el tribunal.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_28 = FRCRP.article(
    "28",
    same("Fed. R. Crim. P. 28"),
    Text(
        "The court may name, choose and pay an interpreter.",
        "El tribunal puede nombrar, elegir y pagar a un intérprete.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_29 = FRCRP.article(
    "29",
    same("Fed. R. Crim. P. 29"),
    Text(
        "The court acquits of a charge for which the evidence is not enough to convict.",
        "El tribunal absuelve del cargo para el que la prueba no basta para condenar.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_31 = FRCRP.article(
    "31",
    same("Fed. R. Crim. P. 31"),
    Text(
        "The jury's verdict is unanimous and given in open court; a jury that cannot agree on a "
        "count leaves it to a new trial.",
        "El veredicto del jurado es unánime y se da en audiencia; si no logra acuerdo sobre un "
        "cargo, puede juzgarse de nuevo.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
