"""5 U.S.C. § 552. Access to the records of federal agencies."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.other_statutes import TITLE_5

section_552 = TITLE_5.article(
    "552",
    Text("Freedom of information", "Acceso a la información"),
    Text(
        "Federal agencies give their records to whoever asks, but for nine exemptions.",
        "Las dependencias federales entregan sus documentos a quien los pide, salvo nueve "
        "excepciones.",
    ),
    confidence=KNOWN,
    in_force_from="1967-07-04",
    changed=Text(
        "The right was new; the section has been amended many times since, and only what is set "
        "out here is kept.",
        "El derecho fue nuevo; la sección se ha reformado muchas veces desde entonces y solo se "
        "conserva lo que aquí se expone.",
    ),
    reading=Text(
        "The section was not read. It reaches agencies (the Department of Justice, the DEA, the "
        "FBI), not the courts: what lies in a court's file is asked of the court. Nobody need be a "
        "citizen, or a victim.",
        "La sección no se leyó. Alcanza a las dependencias (Departamento de Justicia, DEA, FBI), "
        "no a los tribunales: lo que obra en un expediente judicial se pide al tribunal. No hace "
        "falta ser ciudadano ni víctima.",
    ),
)
subsection_a = section_552.paragraph(
    "a",
    Text("What is asked for, and how.", "Lo que se pide, y cómo."),
)
on_request = subsection_a.paragraph(
    "3",
    Text(
        "A request that reasonably describes the records and follows the agency's rules is "
        "answered with the records.",
        "A la solicitud que describe razonablemente los documentos y sigue las reglas de la "
        "dependencia se responde con ellos.",
    ),
)
when_answered = subsection_a.paragraph(
    "6",
    Text(
        "The agency says within twenty working days whether it complies; in unusual circumstances "
        "ten more. A refusal can be appealed within the agency for at least ninety days.",
        "La dependencia dice dentro de veinte días hábiles si accede; en circunstancias "
        "inusuales, diez más. La negativa puede recurrirse ante la propia dependencia durante al "
        "menos noventa días.",
    ),
    in_force_from="2016-06-30",
    changed=Text(
        "The ninety days came with the reform of 2016; the periods before are not set out here.",
        "Los noventa días llegaron con la reforma de 2016; los plazos anteriores no se exponen "
        "aquí.",
    ),
)
exemptions = section_552.paragraph(
    "b",
    Text(
        "The exemptions; among them, privacy and records compiled for law enforcement whose "
        "release would harm a proceeding, a person or a confidential source. What can be separated "
        "is given.",
        "Las excepciones; entre ellas, la intimidad y los documentos reunidos para perseguir "
        "delitos cuya entrega dañaría un proceso, a una persona o a una fuente confidencial. Lo "
        "que pueda separarse se entrega.",
    ),
    left_to=Text(
        "the agency; after it, a federal district court",
        "la dependencia; después, un tribunal federal de distrito",
    ),
)
