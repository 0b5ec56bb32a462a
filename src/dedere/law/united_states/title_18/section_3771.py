"""Section 3771. Crime victims' rights."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.title_18 import TITLE_18

section_3771 = TITLE_18.article(
    "3771",
    Text("Crime victims' rights", "Derechos de las víctimas del delito"),
    Text(
        "What a victim of a federal offense may ask, of whom and in which court.",
        "Lo que la víctima de un delito federal puede pedir, a quién y ante qué tribunal.",
    ),
    confidence=KNOWN,
    in_force_from="2004-10-30",
    changed=Text(
        "The section was new: until then victims of federal offenses had no motion of their own.",
        "La sección fue nueva: hasta entonces las víctimas de delitos federales no tenían una "
        "petición propia ante el tribunal.",
    ),
    reading=Text(
        "The section was not read. It speaks of victims of offenses against the laws of the United "
        "States. In a request by the United States it serves the victims once the person is "
        "brought before its courts. In a request of Mexico the offense is Mexican: its words do "
        "not reach the victims of that offense, who have what Mexican law gives them. It gives "
        "nobody a say on surrender.",
        "La sección no se leyó. Habla de víctimas de delitos contra las leyes de Estados Unidos. "
        "En una petición de Estados Unidos sirve a las víctimas una vez que la persona comparece "
        "ante sus tribunales. En una petición de México el delito es mexicano: sus palabras no "
        "alcanzan a las víctimas de ese delito, que tienen lo que la ley mexicana les da. A nadie "
        "da voz sobre la entrega.",
    ),
)
subsection_a = section_3771.paragraph(
    "a",
    Text(
        "A victim has the right to be reasonably protected from the accused; to timely notice of "
        "public proceedings and of release or escape; not to be shut out of them; to be heard in "
        "public proceedings on release, plea, sentence or parole; to confer with the prosecutor; "
        "to restitution; to proceedings without unreasonable delay; and to be treated with "
        "fairness and respect.",
        "La víctima tiene derecho a que se le proteja razonablemente del acusado; a que se le "
        "avise a tiempo de las audiencias públicas y de la libertad o la fuga; a no ser excluida "
        "de ellas; a ser oída en las audiencias públicas sobre libertad, declaración de "
        "culpabilidad, pena o libertad condicional; a consultar con el fiscal; a la reparación; a "
        "un proceso sin demora indebida, y a un trato justo y respetuoso.",
    ),
)
subsection_b = section_3771.paragraph(
    "b",
    Text(
        "In any proceeding about an offense against a victim, the court sees to it that these "
        "rights are afforded.",
        "En todo proceso por un delito contra una víctima, el tribunal vela por que se le "
        "reconozcan estos derechos.",
    ),
    left_to=Text("the court of the proceeding", "el tribunal del proceso"),
)
subsection_d = section_3771.paragraph(
    "d",
    Text("How the rights are claimed.", "Cómo se hacen valer los derechos."),
)
claim_by = subsection_d.paragraph(
    "1",
    Text(
        "The victim, his or her lawful representative, or the prosecutor may claim them; the "
        "accused may not.",
        "Puede hacerlos valer la víctima, su representante legal o el fiscal; el acusado no.",
    ),
)
claim_where = subsection_d.paragraph(
    "3",
    Text(
        "They are claimed by motion in the district court where the accused is prosecuted or, if "
        "there is no prosecution, in that of the district where the offense was committed. If the "
        "motion is denied, the victim may petition the court of appeals for mandamus.",
        "Se hacen valer mediante petición ante el tribunal de distrito en que se procesa al "
        "acusado o, si no hay proceso, ante el del distrito en que se cometió el delito. Si se "
        "niega, la víctima puede acudir en mandamus al tribunal de apelaciones.",
    ),
    left_to=Text(
        "the district court; on mandamus, the court of appeals",
        "el tribunal de distrito; en mandamus, el tribunal de apelaciones",
    ),
)
claim_to_reopen = subsection_d.paragraph(
    "5",
    Text(
        "A denied right is no ground for a new trial. A plea or a sentence can be opened again "
        "only where the victim claimed to be heard before or during the proceeding and was "
        "denied, and petitions the court of appeals for mandamus within fourteen days; of a plea, "
        "also only where the accused did not plead to the highest offense charged. The right to "
        "restitution stays.",
        "Que se niegue un derecho no da lugar a nuevo juicio. La declaración de culpabilidad o la "
        "pena solo se reabren si la víctima pidió ser oída antes o durante la actuación, se le "
        "negó y acude en mandamus al tribunal de apelaciones dentro de catorce días; y la "
        "declaración, además, solo si el acusado no se declaró culpable del delito más grave "
        "imputado. El derecho a la reparación queda a salvo.",
    ),
    in_force_from="2009-12-01",
    changed=Text(
        "The period was ten days before; that wording is not set out here, and the day of the "
        "change is known, not verified.",
        "El plazo era antes de diez días; ese texto no se expone aquí, y el día del cambio es "
        "conocido, sin verificar.",
    ),
)
definition = section_3771.paragraph(
    "e",
    Text(
        "A victim is a person whom the commission of a federal offense, or of one in the District "
        "of Columbia, harmed directly and proximately.",
        "Víctima es la persona a la que dañó directa e inmediatamente la comisión de un delito "
        "federal, o de uno cometido en el Distrito de Columbia.",
    ),
)
