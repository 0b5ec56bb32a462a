"""5 U.S.C. § 6103. Holidays."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.other_statutes import TITLE_5, sources

section_6103 = TITLE_5.article(
    "6103",
    Text("Holidays", "Días feriados"),
    Text(
        "The legal public holidays of the United States.",
        "Los feriados legales de Estados Unidos.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text(
        "Periods that roll to the next working day of the federal courts use this list. A holiday "
        "on a Saturday is kept on Friday and one on a Sunday on Monday (known, not verified).",
        "De esta lista se valen los plazos que pasan al siguiente día hábil de los tribunales "
        "federales. El feriado en sábado se guarda el viernes y el que cae en domingo, el lunes "
        "(conocido, sin verificar).",
    ),
)
subsection_a = section_6103.paragraph(
    "a",
    Text(
        "Eleven days: 1 January; the third Monday of January (King) and of February; the last "
        "Monday of May; 19 June; 4 July; the first Monday of September; the second Monday of "
        "October; 11 November; the fourth Thursday of November; 25 December.",
        "Once días: 1 de enero; el tercer lunes de enero (King) y el de febrero; el último lunes "
        "de mayo; 19 de junio; 4 de julio; el primer lunes de septiembre; el segundo lunes de "
        "octubre; 11 de noviembre; el cuarto jueves de noviembre; 25 de diciembre.",
    ),
    in_force_from="2021-06-17",
    changed=Text(
        "19 June was added; the day of the change is known, not verified.",
        "Se agregó el 19 de junio; el día de la reforma es conocido, sin verificar.",
    ),
)
before_juneteenth = subsection_a.earlier(
    Text(
        "The same days without 19 June, ten in all.",
        "Los mismos días sin el 19 de junio, diez en total.",
    ),
    in_force_from="1986-01-01",
    in_force_to="2021-06-16",
    confidence=KNOWN,
    reading=Text(
        "The earlier wording was not read. Before 1986 the list had no day of January for King; "
        "that older list is not kept here.",
        "El texto anterior no se leyó. Antes de 1986 la lista no tenía el día de enero dedicado a "
        "King; esa lista más antigua no se conserva aquí.",
    ),
)
