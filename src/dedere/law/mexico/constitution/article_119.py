"""Article 119. Extradition and its sixty days."""

from dedere.law.facts import law_in_time, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    calendar_months,
    day_asked,
    time_limit,
)
from dedere.law.mexico.constitution import CONSTITUTION, readings, sources
from dedere.law.treaty_1978.readings import sixty_days_of_arrest

article_119 = CONSTITUTION.article(
    "119",
    Text("Extradition", "Extradición"),
    Text(
        "How the federal entities hand accused persons to each other, and how extraditions to "
        "foreign States are processed.",
        "Cómo se entregan acusados las entidades federativas entre sí, y cómo se tramitan las "
        "extradiciones a Estados extranjeros.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_3 = article_119.paragraph(
    "3",
    Text(
        "Extraditions to foreign States are processed by the federal Executive, with the "
        "intervention of the judiciary, under the Constitution, the treaties and the laws that "
        "carry them out. The judge's order to comply with the request is ground enough to detain "
        "the person for up to sixty calendar days.",
        "Las extradiciones a requerimiento de Estado extranjero las tramita el Ejecutivo Federal, "
        "con intervención de la autoridad judicial, conforme a la Constitución, los tratados y las "
        "leyes reglamentarias. El auto del juez que mande cumplir la requisición basta para "
        "motivar la detención hasta por sesenta días naturales.",
    ),
    in_force_from="1993-09-04",
    reading=Text(
        "Calendar days; the day of the arrest is not counted unless the reading of the treaty that "
        "says so is switched, and whoever must act should not wait for the last day. Since the "
        "paragraph says sixty days, the two months that the extradition act still names are read "
        "as sixty days. The present form came with the reform published on 3 September 1993; that "
        "it was in force from the next day is known.",
        "Días naturales; no se cuenta el de la detención, salvo que se cambie la lectura del "
        "tratado que así lo dice, y quien deba actuar no espere al último. Como el párrafo dice "
        "sesenta días, los dos meses que aún menciona la Ley de Extradición Internacional se leen "
        "como sesenta días. La forma actual llegó con la reforma publicada el 3 de septiembre de "
        "1993; que rigió desde el día siguiente es conocido.",
    ),
    changed=Text(
        "The reform of 1993 put sixty calendar days where the text had said two months.",
        "La reforma de 1993 puso sesenta días naturales donde el texto decía dos meses.",
    ),
)
before_1993 = paragraph_3.earlier(
    Text(
        "In an international extradition the judge's order to comply was ground enough to detain "
        "the person for up to two months.",
        "En la extradición internacional, el auto del juez que mandara cumplir la requisición "
        "bastaba para motivar la detención hasta por dos meses.",
    ),
    in_force_from="1917-05-01",
    in_force_to="1993-09-03",
    confidence=KNOWN,
    reading=Text(
        "The two months before 1993 are known; the historic text was not verified. Months are "
        "counted by the number of the day and are not sixty days.",
        "Los dos meses anteriores a 1993 son conocidos; no se verificó el texto histórico. Los "
        "meses se cuentan por el número del día y no son sesenta días.",
    ),
)

met_by = readings.sixty_days.value(
    {"provisional": request.received_by_executive_on, "whole": request.surrendered_on}
)
ends = Text(
    "The detention is without ground: as provisional detention it is lifted, and the request may "
    "still be made later; as to the whole detention, release is for the defense to claim.",
    "La detención queda sin sustento: la provisional se levanta y la petición aún puede "
    "presentarse después; respecto de toda la detención, la libertad debe reclamarla la defensa.",
)

sixty_days = time_limit(
    paragraph_3,
    Level.REQUEST,
    Text(
        "Detention for extradition stayed within the sixty calendar days of the Constitution.",
        "La detención con fines de extradición no rebasó los sesenta días naturales de la "
        "Constitución.",
    ),
    starts=request.provisionally_arrested_on,
    runs=sixty_days_of_arrest,
    met_by=met_by,
    otherwise=ends,
    applies=request.provisionally_arrested_on <= day_asked,
    bearing=Bearing.CUSTODY,
    law_of=law_in_time.OF_THE_ARREST,
    reading=Text(
        "Until the formal request it is the same clock as that of the treaty (art. 11(3)) and of "
        "the extradition act (art. 18): one release follows, not three. Calendar days; whether "
        "the day of the arrest counts is read as in the treaty.",
        "Hasta la petición formal es el mismo plazo del tratado (art. 11(3)) y de la Ley de "
        "Extradición Internacional (art. 18): se sigue una sola libertad, no tres. Días naturales; "
        "si se cuenta el de la detención se lee como en el tratado.",
    ),
)
two_months = time_limit(
    before_1993,
    Level.REQUEST,
    Text(
        "Detention for extradition stayed within the two months of the Constitution as it then "
        "stood.",
        "La detención con fines de extradición no rebasó los dos meses de la Constitución entonces "
        "vigente.",
    ),
    starts=request.provisionally_arrested_on,
    runs=calendar_months(2),
    met_by=met_by,
    otherwise=ends,
    applies=request.provisionally_arrested_on <= day_asked,
    bearing=Bearing.CUSTODY,
    law_of=law_in_time.OF_THE_ARREST,
)
