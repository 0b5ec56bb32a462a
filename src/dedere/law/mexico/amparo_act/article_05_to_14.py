"""Articles 5 to 14. Who may seek amparo, and through whom."""

from dedere.law.facts import amparo
from dedere.law.language import DOUBTFUL, KNOWN, VERIFIED, Bearing, Level, Text, formality
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import in_an_amparo

FROM_2025_10 = "2025-10-17"

article_5 = AMPARO_ACT.article(
    "5",
    Text("Parties", "Partes"),
    Text(
        "Who is party to the amparo: the complainant, the responsible authority, the interested "
        "third party and the public prosecutor.",
        "Son partes en el amparo: el quejoso, la autoridad responsable, el tercero interesado y "
        "el Ministerio Público.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from=FROM_2025_10,
    changed=Text(
        "The reform of 2025 reworded the article; what it changed does not bear on extradition.",
        "La reforma de 2025 modificó el artículo; lo que cambió no incide en la extradición.",
    ),
)
article_5.earlier(
    Text("The parties to the amparo, before 2025.", "Las partes en el amparo, antes de 2025."),
    in_force_from="2013-04-03",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    reading=Text("Its words were not read.", "No se leyó su texto."),
)
article_5.paragraph(
    "I",
    Text(
        "The complainant is whoever says that an act of authority infringes a right of his or hers "
        "and affects him or her really and at present. In an extradition: the person sought.",
        "Es quejoso quien aduce que un acto de autoridad vulnera un derecho suyo y le afecta de "
        "manera real y actual. En la extradición: la persona reclamada.",
    ),
    confidence=VERIFIED,
    in_force_from="2013-04-03",
)
article_6 = AMPARO_ACT.article(
    "6",
    Text("Who may bring the claim", "Quién puede promover"),
    Text(
        "The claim is brought by whoever the act affects, in person, through a legal "
        "representative or an attorney, or, where the act allows it, through anyone.",
        "Promueve quien resiente el acto, por sí, por su representante legal o apoderado, o por "
        "cualquier persona en los casos que la ley permite.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_9 = AMPARO_ACT.article(
    "9",
    Text("How authorities are represented", "Representación de las autoridades"),
    Text(
        "Responsible authorities act through whoever the applicable rules name; the article names "
        "the federal prosecutor's office by its present name.",
        "Las autoridades responsables actúan por quien señalan las normas aplicables; el artículo "
        "nombra a la fiscalía federal con su denominación actual.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2021-05-21",
    changed=Text("FGR in place of PGR.", "FGR en lugar de PGR."),
)
article_9.earlier(
    Text(
        "The same, with the federal prosecutor's office by its former name.",
        "Lo mismo, con la fiscalía federal por su denominación anterior.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2021-05-20",
    confidence=DOUBTFUL,
    reading=Text("Its words were not read.", "No se leyó su texto."),
)
article_10 = AMPARO_ACT.article(
    "10",
    Text("Proof of representation", "Acreditación de la representación"),
    Text(
        "Representation is shown as the act says or, where it says nothing, as the law of the "
        "matter from which the act challenged comes.",
        "La personalidad se acredita como dispone la ley y, donde calla, como la ley de la materia "
        "de la que proviene el acto.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
)
article_11 = AMPARO_ACT.article(
    "11",
    Text("Representation admitted before", "Personalidad ya reconocida"),
    Text(
        "Whoever had representation recognized by the responsible authority has it in the amparo "
        "if he or she proves it.",
        "A quien la autoridad responsable le reconoció la personalidad se le admite en el amparo "
        "si lo comprueba.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
)
article_12 = AMPARO_ACT.article(
    "12",
    Text("Persons authorized to act", "Personas autorizadas"),
    Text(
        "Complainant and third party may authorize somebody to receive notifications and to take "
        "the steps of the defense.",
        "Quejoso y tercero pueden autorizar a alguien para oír notificaciones y realizar los actos "
        "de la defensa.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
)
article_13 = AMPARO_ACT.article(
    "13",
    Text("Common representative", "Representante común"),
    Text(
        "Several persons who seek amparo together name a common representative.",
        "Varios quejosos que promueven juntos designan un representante común.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
)
article_14 = AMPARO_ACT.article(
    "14",
    Text("The defender in criminal matters", "El defensor en materia penal"),
    Text(
        "In criminal matters it is enough that the defender who files states that capacity under "
        "oath.",
        "En materia penal basta que el defensor que promueve manifieste ese carácter bajo protesta "
        "de decir verdad.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Taken to cover amparo against extradition, which the act treats with criminal matters.",
        "Se entiende que cubre el amparo contra la extradición, que la ley trata con la materia "
        "penal.",
    ),
)
defender = formality(
    article_14,
    Level.REQUEST,
    Text(
        "The defender who filed the amparo stated that capacity under oath.",
        "El defensor que promovió el amparo manifestó ese carácter bajo protesta de decir verdad.",
    ),
    amparo.defender_under_oath,
    applies=amparo.filed_by.is_("defender"),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
