"""Fed. R. Crim. P. 32 to 48. The sentence, what changes it, and how a case ends without one."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, Text
from dedere.law.united_states.federal_rules import FRCRP

RESTYLED = "2002-12-01"

rule_32 = FRCRP.article(
    "32",
    same("Fed. R. Crim. P. 32"),
    Text(
        "Sentence and judgment: imposed without unnecessary delay, after a report and a hearing.",
        "La pena y el fallo: se imponen sin demora innecesaria, tras un informe y una audiencia.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_32.paragraph(
    "c",
    Text(
        "The probation office investigates and reports before the sentence, unless the court finds "
        "that the record is enough.",
        "La oficina de libertad vigilada investiga e informa antes de la sentencia, salvo que el "
        "tribunal considere suficiente lo que consta.",
    ),
)
rule_32.paragraph(
    "i",
    Text(
        "At sentencing both sides, the person and a victim who wishes to may speak.",
        "En la audiencia de sentencia pueden hablar ambas partes, la persona y la víctima que lo "
        "desee.",
    ),
)
rule_32.paragraph(
    "j",
    Text(
        "The person is told of the right to appeal.",
        "Se informa a la persona de su derecho a apelar.",
    ),
)
rule_32.paragraph(
    "k",
    Text(
        "The judgment sets out the plea or verdict, the adjudication and the sentence; the judge "
        "signs it and the clerk enters it.",
        "El fallo (judgment) asienta la declaración o el veredicto, la decisión y la pena; lo "
        "firma el juez y lo registra la secretaría.",
    ),
)
rule_32_1 = FRCRP.article(
    "32.1",
    same("Fed. R. Crim. P. 32.1"),
    Text(
        "Whether probation or supervised release was broken, and its revoking or changing, each "
        "after a hearing unless it is waived.",
        "Si se incumplió la libertad vigilada o supervisada, y su revocación o cambio, cada cual "
        "tras una audiencia, salvo renuncia.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_32_2 = FRCRP.article(
    "32.2",
    same("Fed. R. Crim. P. 32.2"),
    Text(
        "Forfeiture: named in the charge, ordered first preliminarily, final at sentencing, with "
        "the claims of third parties decided apart.",
        "El decomiso: se anuncia en la acusación, se ordena primero en forma preliminar, es firme "
        "con la sentencia, y los derechos de terceros se deciden aparte.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_35 = FRCRP.article(
    "35",
    same("Fed. R. Crim. P. 35"),
    Text(
        "When the court that sentenced may correct or reduce the sentence.",
        "Cuándo el tribunal que sentenció puede corregir o reducir la pena.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_35.paragraph(
    "a",
    Text(
        "Within 14 days it corrects a clear error.",
        "Dentro de 14 días corrige un error evidente.",
    ),
    in_force_from="2009-12-01",
)
rule_35.paragraph(
    "b",
    Text(
        "On the government's motion it may reduce the sentence for substantial assistance; as a "
        "rule within one year.",
        "A petición de la fiscalía puede reducirla por ayuda sustancial; por regla general dentro "
        "de un año.",
    ),
)
rule_40 = FRCRP.article(
    "40",
    same("Fed. R. Crim. P. 40"),
    Text(
        "Arrest in another district for failing to appear or for breaking conditions of release.",
        "Detención en otro distrito por no comparecer o por violar condiciones de la libertad.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_42 = FRCRP.article(
    "42",
    same("Fed. R. Crim. P. 42"),
    Text(
        "Criminal contempt is charged by notice, an order to show cause or an order of arrest.",
        "El desacato penal se imputa mediante aviso, orden de exponer razones u orden de "
        "detención.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_45 = FRCRP.article(
    "45",
    same("Fed. R. Crim. P. 45"),
    Text(
        "How periods are counted: every day counts; one that ends on a Saturday, Sunday or legal "
        "holiday runs on to the next day that is none.",
        "Cómo se cuentan los plazos: cuenta todo día; el que termina en sábado, domingo o feriado "
        "sigue hasta el siguiente que no lo sea.",
    ),
    confidence=KNOWN,
    in_force_from="2009-12-01",
)
rule_48 = FRCRP.article(
    "48",
    same("Fed. R. Crim. P. 48"),
    Text(
        "How a case is dismissed before judgment.",
        "Cómo se desecha un caso antes del fallo.",
    ),
    confidence=KNOWN,
    in_force_from=RESTYLED,
)
rule_48.paragraph(
    "a",
    Text(
        "The government may dismiss a charge with leave of court; during trial only if the "
        "defendant agrees.",
        "La fiscalía puede retirar un cargo con permiso del tribunal; durante el juicio, solo si "
        "el acusado consiente.",
    ),
)
rule_48.paragraph(
    "b",
    Text(
        "The court may dismiss for unnecessary delay.",
        "El tribunal puede desechar por demora innecesaria.",
    ),
)
