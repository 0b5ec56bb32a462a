"""Holdings: where courts of the United States differ."""

from dedere.bilingual import Text
from dedere.law.language import Held, Reading
from dedere.law.united_states.case_law import sources

standing_on_speciality = Reading(
    "us-standing-on-speciality",
    Text(
        "May the surrendered person invoke speciality before courts of the United States, or only "
        "where the State that surrendered the person protests?",
        "¿La persona entregada puede invocar la especialidad ante los tribunales de Estados "
        "Unidos, o solo si protesta el Estado que la entregó?",
    ),
    {
        "person": Held(
            Text(
                "the person may, if he or she objects in time",
                "la persona puede, si se opone a tiempo",
            ),
            Text(
                "some circuits; the Eleventh treats it as a question of personal jurisdiction, "
                "which can be waived (United States v. Marquez)",
                "algunos circuitos; el Undécimo lo trata como cuestión de jurisdicción sobre la "
                "persona, que es renunciable (United States v. Marquez)",
            ),
            (sources.MARQUEZ,),
        ),
        "protest": Held(
            Text(
                "only where the State that surrendered the person protests",
                "solo si protesta el Estado que entregó a la persona",
            ),
            Text(
                "other circuits; that they divide is known, not verified",
                "otros circuitos; que están divididos es conocido, sin verificar",
            ),
        ),
    },
    default="person",
    note=Text(
        "The default shows the objection wherever some circuit would hear it.",
        "La lectura adoptada señala la objeción dondequiera que algún circuito la oiría.",
    ),
)
