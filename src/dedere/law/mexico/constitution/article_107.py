"""Article 107. Amparo."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_107 = CONSTITUTION.article(
    "107",
    Text("Amparo", "Juicio de amparo"),
    Text(
        "The bases of amparo, which the amparo act develops.",
        "Las bases del juicio de amparo, que desarrolla la Ley de Amparo.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_vii = article_107.paragraph(
    "VII",
    Text(
        "Amparo against acts of authorities outside a trial is filed with the district judge of "
        "the place where the act is or will be carried out.",
        "El amparo contra actos de autoridades fuera de juicio se promueve ante el juez de "
        "distrito del lugar donde el acto se ejecute o trate de ejecutarse.",
    ),
)
fraction_viii = article_107.paragraph(
    "VIII",
    Text(
        "Against the district judge's judgment there is revision: before the Supreme Court where "
        "the constitutionality of a norm remains in issue, otherwise before a collegiate circuit "
        "court, whose judgment admits no further remedy.",
        "Contra la sentencia del juez de distrito procede revisión: ante la Suprema Corte si "
        "subsiste el problema de constitucionalidad de una norma; en lo demás, ante un tribunal "
        "colegiado de circuito, cuya sentencia no admite recurso.",
    ),
)
fraction_x = article_107.paragraph(
    "X",
    Text(
        "The acts may be stayed; where their nature allows, the court weighs the appearance of a "
        "good right against the social interest.",
        "Los actos pueden suspenderse; cuando su naturaleza lo permita, el juez pondera la "
        "apariencia del buen derecho y el interés social.",
    ),
    in_force_from="2024-09-16",
    left_to=Text("the amparo courts", "los jueces de amparo"),
    reading=Text(
        "Surrender is stayed at once and without weighing, as the amparo act orders; the weighing "
        "is for the other acts of the procedure. Last reformed on 15 September 2024; the earlier "
        "wording is not set out here.",
        "La entrega se suspende de plano, sin ponderación, como ordena la Ley de Amparo; la "
        "ponderación es para los demás actos del procedimiento. Última reforma: 15 de septiembre "
        "de 2024; el texto anterior no se expone aquí.",
    ),
    changed=Text(
        "Last reformed on 15 September 2024.",
        "Última reforma publicada el 15 de septiembre de 2024.",
    ),
)
