"""Section 3181. Scope and limitation of the chapter."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3181 = TITLE_18.article(
    "3181",
    Text("Scope and limitation of the chapter", "Alcance y límite del capítulo"),
    Text(
        "When the chapter on extradition can be used.",
        "Cuándo puede usarse el capítulo sobre extradición.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.CHAPTER_209],
)
subsection_a = section_3181.paragraph(
    "a",
    Text(
        "The sections on surrender to a foreign State work only while a treaty of extradition with "
        "that State exists.",
        "Las secciones sobre la entrega a un Estado extranjero operan solo mientras exista un "
        "tratado de extradición con él.",
    ),
    reading=Text(
        "With Mexico the treaty of 1978 has been in force since 25 January 1980. The Department of "
        "State declares so in each case.",
        "Con México rige el tratado de 1978 desde el 25 de enero de 1980. El Departamento de "
        "Estado lo declara en cada caso.",
    ),
)
subsection_b = section_3181.paragraph(
    "b",
    Text(
        "Out of comity, and without regard to a treaty, persons who are neither citizens, "
        "nationals nor permanent residents may be surrendered for violent crimes against "
        "nationals of the United States abroad, where the Attorney General certifies that the "
        "offense is of that kind and not political.",
        "Por cortesía, y sin atender a tratado, puede entregarse a quienes no son ciudadanos, "
        "nacionales ni residentes permanentes por delitos violentos contra nacionales de Estados "
        "Unidos en el extranjero, si el Fiscal General certifica que el delito es de esa clase y "
        "no es político.",
    ),
    in_force_from="1996-04-24",
    changed=Text(
        "Until then the chapter worked only under a treaty.",
        "Hasta entonces el capítulo operaba solo con tratado.",
    ),
    left_to=Text(
        "the Attorney General of the United States, by certificate",
        "el Fiscal General de Estados Unidos, mediante certificado",
    ),
    reading=Text(
        "Between Mexico and the United States there is a treaty, so that this way is hardly "
        "needed: no rule is built on it.",
        "Entre México y Estados Unidos hay tratado, de modo que esta vía casi no hace falta: no se "
        "apoya en ella ninguna regla.",
    ),
)
