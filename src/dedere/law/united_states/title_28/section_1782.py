"""Section 1782. Evidence for a proceeding before a foreign court."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.title_28 import TITLE_28

section_1782 = TITLE_28.article(
    "1782",
    Text("Evidence for a foreign tribunal", "Pruebas para un tribunal extranjero"),
    Text(
        "How evidence found in the United States is had for a proceeding abroad without a request "
        "of a State.",
        "Cómo se obtienen para un proceso extranjero las pruebas que están en Estados Unidos sin "
        "petición de un Estado.",
    ),
    confidence=KNOWN,
    in_force_from="1964-10-03",
    changed=Text(
        "The reform of 1964 opened the section to interested persons; criminal investigations "
        "before a charge were named in 1996.",
        "La reforma de 1964 abrió la sección a las personas interesadas; las investigaciones "
        "penales previas a la acusación se nombraron en 1996.",
    ),
)
subsection_a = section_1782.paragraph(
    "a",
    Text(
        "The district court where a person is found may order testimony or documents for use in a "
        "foreign proceeding, criminal investigations before a charge among them, when the foreign "
        "tribunal or any interested person applies. Nobody is compelled against a privilege.",
        "El tribunal de distrito del lugar donde se halla una persona puede ordenar su testimonio "
        "o la entrega de documentos para un proceso extranjero, incluidas las investigaciones "
        "penales previas a la acusación, a petición del tribunal extranjero o de cualquier "
        "persona interesada. A nadie se obliga contra un privilegio.",
    ),
    left_to=Text("the district court", "el tribunal de distrito"),
    reading=Text(
        "The section was not read. A victim who is a party of the Mexican case is argued to be an "
        "interested person. It reaches persons and what they hold; that it opens the files of a "
        "prosecution or what a court has sealed was not found decided, and courts weigh it freely.",
        "La sección no se leyó. Se alega que la víctima que es parte en la causa mexicana es "
        "persona interesada. Alcanza a las personas y lo que poseen; no se halló resuelto que abra "
        "los expedientes de una fiscalía o lo que un tribunal ha sellado, y los tribunales lo "
        "ponderan con libertad.",
    ),
)
