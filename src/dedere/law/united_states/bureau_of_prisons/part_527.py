"""28 C.F.R. part 527, subpart E. Transfer of prisoners to and from other countries."""

from dedere.law.language import DOUBTFUL, KNOWN, VERIFIED, Text
from dedere.law.united_states.bureau_of_prisons import CFR_28, sources

FROM_AUGUST_2015 = "2015-08-06"
UNTIL_AUGUST_2015 = "2015-08-05"
FIRST = "1977-10-28"

section_40 = CFR_28.article(
    "527.40",
    Text("The Bureau's part", "El papel del Buró"),
    Text(
        "The Bureau of Prisons takes part in transfers out of and into the United States under "
        "18 U.S.C. § 4100 and following and the treaties.",
        "El Buró de Prisiones participa en los traslados desde y hacia Estados Unidos conforme a "
        "18 U.S.C. § 4100 y siguientes y a los tratados.",
    ),
    confidence=VERIFIED,
    sources=[sources.SECTION_527_40, sources.RULE_OF_2015, sources.PROPOSED_IN_2014],
    in_force_from=FROM_AUGUST_2015,
    reading=Text(
        "The rule of 2015 renumbered the subpart and moved guidance for staff to the program "
        "statement: the older numbers are not to be read into the newer.",
        "La regla de 2015 renumeró la subparte y llevó la guía del personal al program statement: "
        "los números anteriores no deben leerse en los nuevos.",
    ),
)
section_41 = CFR_28.article(
    "527.41",
    Text("Meaning of words", "Definiciones"),
    Text(
        "Says what is a treaty nation, a State, a departure institution and an admission "
        "institution.",
        "Dice qué es país con tratado, estado, centro de salida y centro de ingreso.",
    ),
    confidence=KNOWN,
    sources=[sources.OLDER_TITLES],
    in_force_from=FROM_AUGUST_2015,
    reading=Text(
        "Only an older heading was read; the words are known.",
        "Solo se leyó un epígrafe anterior; el texto es conocido.",
    ),
)
section_42 = CFR_28.article(
    "527.42",
    Text("Limits of transfer", "Límites del traslado"),
    Text(
        "Nationality, consent, finality, and minors or persons unable to consent.",
        "Nacionalidad, consentimiento, firmeza, y menores o personas que no pueden consentir.",
    ),
    confidence=KNOWN,
    sources=[sources.OLDER_TITLES],
    in_force_from=FROM_AUGUST_2015,
    reading=Text(
        "Its title is verified, its detail known. It adds no condition to those of the treaty and "
        "the statute, which are asked there.",
        "Su título está verificado, su detalle es conocido. No añade condición a las del tratado y "
        "la ley, que se preguntan ahí.",
    ),
)
section_43 = CFR_28.article(
    "527.43",
    Text("Notice to inmates", "Aviso a las personas presas"),
    Text(
        "Nationals of treaty nations are told, on admission and orientation and one by one, that "
        "the program exists, that they may ask, and how.",
        "A los nacionales de países con tratado se les informa, al ingreso y en lo individual, que "
        "el programa existe, que pueden pedirlo y cómo.",
    ),
    confidence=VERIFIED,
    sources=[sources.SECTION_527_43],
    in_force_from=FROM_AUGUST_2015,
    left_to=Text("the unit staff", "el personal del centro"),
)
section_44 = CFR_28.article(
    "527.44",
    Text("Request by the inmate", "Solicitud de la persona presa"),
    Text(
        "The inmate tells the institution that he or she wants to be transferred.",
        "La persona presa comunica al centro que quiere ser trasladada.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.RULE_OF_2015],
    in_force_from=FROM_AUGUST_2015,
    changed=Text(
        "The subpart was rewritten and renumbered.", "La subparte se reescribió y renumeró."
    ),
    reading=Text("The present words were not read.", "El texto vigente no se leyó."),
)
section_44_before = section_44.earlier(
    Text(
        "The inmate fills in and signs the form and gives it to the Warden.",
        "La persona presa llena y firma el formato y lo entrega al director.",
    ),
    in_force_from=FIRST,
    in_force_to=UNTIL_AUGUST_2015,
    confidence=VERIFIED,
    sources=[sources.OLDER_527_44],
)
section_44_before.paragraph(
    "d",
    Text(
        "One whom the Department denies may ask it for the reasons; one whom it approves is told "
        "that an interview with the consulate is likely.",
        "Aquel a quien el Departamento niega el traslado puede pedirle los motivos; a quien se le "
        "aprueba se le dice que es probable una entrevista con su consulado.",
    ),
    in_force_to=UNTIL_AUGUST_2015,
)
section_44_before.paragraph(
    "e",
    Text(
        "The inmate is told what the other country decided.",
        "Se informa a la persona presa lo que resolvió el otro país.",
    ),
    in_force_to=UNTIL_AUGUST_2015,
)
section_44_before.paragraph(
    "f",
    Text(
        "At an appropriate time the inmate is moved to a departure institution.",
        "En su momento la persona es llevada a un centro de salida.",
    ),
    in_force_to=UNTIL_AUGUST_2015,
)
section_45 = CFR_28.article(
    "527.45",
    Text("Transfer of the request", "Trámite de la solicitud"),
    Text(
        "How a request goes from the institution to the Department of Justice.",
        "Cómo va la solicitud del centro al Departamento de Justicia.",
    ),
    confidence=VERIFIED,
    sources=[sources.SECTION_527_45],
    in_force_from=FROM_AUGUST_2015,
    reading=Text(
        "No time limit is stated.",
        "No se fija plazo.",
    ),
)
package = section_45.paragraph(
    "a",
    Text(
        "The Warden verifies that the inmate is eligible and forwards a complete package to the "
        "Assistant Director of the Correctional Programs Division.",
        "El director verifica que la persona es elegible y envía el expediente completo a la "
        "subdirección de programas correccionales (Correctional Programs Division).",
    ),
)
central_office = section_45.paragraph(
    "b",
    Text(
        "The Assistant Director reviews it and forwards it to the Department of Justice, which "
        "tells the inmate what it decided.",
        "Esta lo revisa y lo envía al Departamento de Justicia, que comunica su resolución a la "
        "persona.",
    ),
)
section_45.earlier(
    Text(
        "Prisoners of the states of the Union.",
        "Personas presas de los estados.",
    ),
    in_force_from=FIRST,
    in_force_to=UNTIL_AUGUST_2015,
    confidence=VERIFIED,
    sources=[sources.OLDER_TITLES],
    reading=Text("Only the title was read.", "Solo se leyó el título."),
)
section_46 = CFR_28.article(
    "527.46",
    Text("Consent hearing and departure", "Audiencia de consentimiento y salida"),
    Text(
        "The consent hearing and the movement to the point of departure.",
        "La audiencia de consentimiento y el movimiento al punto de salida.",
    ),
    confidence=KNOWN,
    sources=[sources.RULE_OF_2015],
    in_force_from=FROM_AUGUST_2015,
    changed=Text(
        "The subpart was rewritten and renumbered.", "La subparte se reescribió y renumeró."
    ),
    reading=Text(
        "The present words were not read. What must be done at the hearing is in 18 U.S.C. § 4107.",
        "El texto vigente no se leyó. Lo que debe hacerse en la audiencia está en 18 U.S.C. "
        "§ 4107.",
    ),
)
section_46_before = section_46.earlier(
    Text(
        "Citizens of the United States who come in: before taking custody, staff must have the "
        "three papers below; then follow a physical examination and notice to the probation office "
        "and the Parole Commission.",
        "Ciudadanos de Estados Unidos que llegan: antes de recibir a la persona, el personal debe "
        "tener los tres documentos siguientes; después, examen médico y aviso a la oficina de "
        "libertad a prueba y a la Comisión de Libertad Condicional.",
    ),
    in_force_from=FIRST,
    in_force_to=UNTIL_AUGUST_2015,
    confidence=VERIFIED,
    sources=[sources.OLDER_527_46],
)
section_46_before.paragraph(
    "1",
    Text(
        "The certified sentence and every modification of it.",
        "La sentencia certificada y toda modificación.",
    ),
    in_force_to=UNTIL_AUGUST_2015,
)
section_46_before.paragraph(
    "2",
    Text(
        "An authenticated statement, in English or translated, of the offense, the length, the "
        "time served and the credits for work, good behavior and pretrial confinement.",
        "Una relación autenticada, en inglés o traducida, del delito, la duración, el tiempo "
        "cumplido y los créditos por trabajo, buena conducta y prisión preventiva.",
    ),
    in_force_to=UNTIL_AUGUST_2015,
)
section_46_before.paragraph(
    "3",
    Text("The papers that prove citizenship.", "Los documentos que prueban la ciudadanía."),
    in_force_to=UNTIL_AUGUST_2015,
)
section_47 = CFR_28.article(
    "527.47",
    Text("Prisoners of the states of the Union", "Personas presas de los estados"),
    Text(
        "Their requests go through the state to the Department of Justice.",
        "Sus solicitudes van por el estado al Departamento de Justicia.",
    ),
    confidence=KNOWN,
    sources=[sources.RULE_OF_2015],
    in_force_from=FROM_AUGUST_2015,
    reading=Text("The present words were not read.", "El texto vigente no se leyó."),
)
section_48 = CFR_28.article(
    "527.48",
    Text("Nationals of the United States who come home", "Estadounidenses que vuelven"),
    Text(
        "The Bureau provides escorts and logistics for nationals of the United States who come "
        "home, and coordinates with the Parole Commission.",
        "El Buró pone custodios y logística para los nacionales de Estados Unidos que vuelven, y "
        "se coordina con la Comisión de Libertad Condicional.",
    ),
    confidence=VERIFIED,
    sources=[sources.SECTION_527_48],
    in_force_from=FROM_AUGUST_2015,
)
