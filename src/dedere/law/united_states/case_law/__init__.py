"""Holdings of the courts of the United States.

One provision a holding, named after the case, in force from the year of the decision; and the
checklist of what the extradition judge finds.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

CASE_LAW = Instrument(
    id="us/case-law",
    name=Text(
        "Holdings of the courts of the United States on extradition and on transfers of prisoners",
        "Criterios de los tribunales de Estados Unidos sobre extradición y sobre traslado de "
        "personas sentenciadas",
    ),
    short=Text("Case law (U.S.)", "Jurisprudencia (EE. UU.)"),
    official=Text(
        "the reports named with each holding", "las recopilaciones citadas con cada criterio"
    ),
    in_force_from=day("1886"),
    read_up_to=day("2016-08"),
    read_in=Text(
        "copies of opinions, and briefs and reports that describe them; holdings marked as known "
        "were not read",
        "copias de sentencias, y escritos y notas que las describen; los criterios marcados como "
        "conocidos no se leyeron",
    ),
    authentic=("en",),
    note=Text(
        "Courts of one circuit do not bind those of another; only the Supreme Court binds all. "
        "Where only the year of a decision is at hand, it counts from the end of that year.",
        "Los tribunales de un circuito no obligan a los de otro; solo la Suprema Corte obliga a "
        "todos. Donde solo se cuenta con el año de la resolución, cuenta desde el fin de ese año.",
    ),
    scope=case.requested_state.is_("US"),
    style="titled",
)
