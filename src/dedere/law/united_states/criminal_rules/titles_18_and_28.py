"""18 U.S.C. 3142, 3161, 3553, 3582, 3583, and 28 U.S.C. 2255. Custody, time, sentence, review."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.title_18 import TITLE_18
from dedere.law.united_states.title_28 import TITLE_28

section_3142 = TITLE_18.article(
    "3142",
    Text("Release or detention pending trial", "Libertad o prisión en espera del juicio"),
    Text(
        "Before trial a person is released, on a promise, on conditions or on bond, or detained.",
        "Antes del juicio la persona queda en libertad bajo promesa, con condiciones o con fianza, "
        "o queda detenida.",
    ),
    confidence=KNOWN,
    in_force_from="1984-10-12",
)
section_3142.paragraph("c", Text("Release on conditions.", "La libertad con condiciones."))
section_3142.paragraph(
    "d",
    Text(
        "Detention for up to ten working days, so that other authorities can take the person.",
        "Detención de hasta diez días hábiles para que otras autoridades reciban a la persona.",
    ),
)
section_3142.paragraph(
    "e",
    Text(
        "Detention where no condition reasonably assures that the person appears and that others "
        "are safe; for some offenses that is presumed until rebutted.",
        "Prisión si ninguna condición asegura razonablemente que la persona comparezca y que los "
        "demás estén seguros; en ciertos delitos se presume, salvo prueba en contra.",
    ),
)
section_3142.paragraph(
    "f",
    Text(
        "The hearing on detention: on motion, at the first appearance or some days later, with "
        "counsel.",
        "La audiencia sobre la prisión: a petición, en la primera comparecencia o días después, "
        "con defensa.",
    ),
)
section_3161 = TITLE_18.article(
    "3161",
    Text("Time limits of a prosecution", "Plazos de la persecución penal"),
    Text(
        "The Speedy Trial Act: by when a charge is filed and a trial begins, and what time does "
        "not count.",
        "La ley de juicio rápido: cuándo debe presentarse la acusación y empezar el juicio, y qué "
        "tiempo no cuenta.",
    ),
    confidence=KNOWN,
    in_force_from="1975-01-03",
    reading=Text(
        "The day is that of its enactment; its limits came into effect by steps.",
        "El día es el de su promulgación; sus plazos entraron en vigor por etapas.",
    ),
)
section_3161.paragraph(
    "b",
    Text(
        "An information or indictment is filed within thirty days of the arrest or the summons.",
        "La acusación se presenta dentro de treinta días de la detención o del citatorio.",
    ),
)
section_3161_c = section_3161.paragraph(
    "c", Text("When the trial begins.", "Cuándo empieza el juicio.")
)
section_3161_c.paragraph(
    "1",
    Text(
        "Within seventy days of the filing of the charge or of the first appearance there, "
        "whichever is later.",
        "Dentro de setenta días de la presentación de la acusación o de la primera comparecencia "
        "ahí, lo que ocurra después.",
    ),
)
section_3161.paragraph(
    "h",
    Text(
        "Time that does not count: motions, absence, other proceedings, and what the court "
        "excludes for the ends of justice.",
        "El tiempo que no cuenta: peticiones, ausencia, otros procedimientos, y el que el tribunal "
        "excluye por los fines de la justicia.",
    ),
)
section_3553 = TITLE_18.article(
    "3553",
    Text("Imposing a sentence", "La imposición de la pena"),
    Text(
        "What the court weighs when it sentences.",
        "Qué pondera el tribunal al sentenciar.",
    ),
    confidence=KNOWN,
    in_force_from="1987-11-01",
)
section_3553.paragraph(
    "a",
    Text(
        "The offense and the person, the aims of punishment, the guidelines and their range, and "
        "that like cases be treated alike.",
        "El delito y la persona, los fines de la pena, las directrices y su rango, y que casos "
        "iguales se traten igual.",
    ),
)
section_3553.paragraph(
    "e",
    Text(
        "On the government's motion a sentence below the minimum of the statute, for substantial "
        "assistance.",
        "A petición de la fiscalía, una pena menor al mínimo de la ley por ayuda sustancial.",
    ),
)
section_3553.paragraph(
    "f",
    Text(
        "A sentence below the minimum in some drug cases, under five conditions (safety valve).",
        "Pena menor al mínimo en ciertos casos de drogas, con cinco condiciones (safety valve).",
    ),
    in_force_from="1994-09-13",
)
section_3582 = TITLE_18.article(
    "3582",
    Text("Imprisonment as a sentence", "La pena de prisión"),
    Text(
        "A sentence of prison is final; when it may be changed all the same.",
        "La pena de prisión es definitiva; cuándo puede cambiarse a pesar de ello.",
    ),
    confidence=KNOWN,
    in_force_from="1987-11-01",
)
section_3582_c = section_3582.paragraph(
    "c", Text("When it may be changed.", "Cuándo puede cambiarse.")
)
section_3582_c_1 = section_3582_c.paragraph(
    "1", Text("On motion, or where a statute or rule allows it.", "A petición, o por ley o regla.")
)
section_3582_c_1.paragraph(
    "A",
    Text(
        "For extraordinary and compelling reasons (compassionate release); since 21 December 2018 "
        "the prisoner may ask too.",
        "Por razones extraordinarias y apremiantes (compassionate release); desde el 21 de "
        "diciembre de 2018 también puede pedirlo la persona presa.",
    ),
)
section_3582_c.paragraph(
    "2",
    Text(
        "Where the range of the guidelines was lowered afterwards.",
        "Si el rango de las directrices se redujo después.",
    ),
)
section_3583 = TITLE_18.article(
    "3583",
    Text("Supervised release", "Libertad supervisada"),
    Text(
        "A term under supervision after prison, with conditions; it can be changed, ended early or "
        "revoked.",
        "Un periodo bajo vigilancia después de la prisión, con condiciones; puede cambiarse, "
        "terminarse antes o revocarse.",
    ),
    confidence=KNOWN,
    in_force_from="1987-11-01",
)
section_3583.paragraph(
    "e",
    Text(
        "Ending it early after a year, extending, changing or revoking it.",
        "Terminarla antes tras un año, ampliarla, cambiarla o revocarla.",
    ),
)
section_3605 = TITLE_18.article(
    "3605",
    Text("Another court supervises", "Vigila otro tribunal"),
    Text(
        "Jurisdiction over a person on probation or supervised release passes to another district, "
        "if its court agrees.",
        "La competencia sobre quien está en libertad vigilada o supervisada pasa a otro distrito, "
        "si su tribunal consiente.",
    ),
    confidence=KNOWN,
    in_force_from="1987-11-01",
)
section_2255 = TITLE_28.article(
    "2255",
    Text("Attack on a federal sentence", "Impugnación de una sentencia federal"),
    Text(
        "A prisoner asks the court that sentenced to set the sentence aside, because it breaks the "
        "Constitution or the law.",
        "La persona presa pide al tribunal que la sentenció dejar sin efecto la pena, por violar "
        "la Constitución o la ley.",
    ),
    confidence=KNOWN,
)
section_2255.paragraph(
    "f",
    Text(
        "As a rule within one year of the day on which the judgment became final.",
        "Por regla general dentro de un año del día en que el fallo quedó firme.",
    ),
    in_force_from="1996-04-24",
)
