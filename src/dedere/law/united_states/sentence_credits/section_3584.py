"""Section 3584. Several sentences."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.title_18 import TITLE_18

section_3584 = TITLE_18.article(
    "3584",
    Text("Several sentences of imprisonment", "Varias penas de prisión"),
    Text(
        "How several terms stand to each other.",
        "Cómo se relacionan varias penas entre sí.",
    ),
    confidence=KNOWN,
    in_force_from="1987-11-01",
    reading=Text(
        "Known, not verified in a copy.",
        "Conocido, sin verificar en copia alguna.",
    ),
)
side_by_side = section_3584.paragraph(
    "a",
    Text(
        "The court says whether terms run at the same time or one after the other. Terms imposed "
        "together run at the same time unless it orders, or the law requires, otherwise; terms "
        "imposed at different times run one after the other unless it orders otherwise.",
        "El tribunal dice si las penas corren a la vez o una tras otra. Las impuestas juntas "
        "corren a la vez salvo que ordene, o la ley exija, otra cosa; las impuestas en momentos "
        "distintos corren una tras otra salvo que ordene otra cosa.",
    ),
    left_to=Text("the sentencing court", "el tribunal que sentencia"),
)
aggregate = section_3584.paragraph(
    "c",
    Text(
        "For administration, several terms are one aggregate term.",
        "Para su administración, varias penas son una sola pena acumulada.",
    ),
)
