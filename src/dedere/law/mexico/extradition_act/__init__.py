"""Ley de Extradición Internacional, published on 29 December 1975.

The act governs the procedure of every request made to Mexico; its own conditions of surrender are
for requests without a treaty. One file an article or, for short articles of one theme, a few.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

ACT = Instrument(
    id="mx/lei",
    name=Text("International Extradition Act of Mexico", "Ley de Extradición Internacional"),
    short=Text(
        "Ley de Extradición Internacional",
        "Ley de Extradición Internacional",
    ),
    official=Text(
        "Diario Oficial de la Federación, 29 December 1975",
        "DOF 29 de diciembre de 1975",
    ),
    in_force_from=day("1975-12-30"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies, last reform of 20 "
        "May 2021; of older wordings only the dates and the articles were read",
        "una copia no oficial del texto consolidado de la Cámara de Diputados, última reforma de "
        "20 de mayo de 2021; de los textos anteriores solo se leyeron las fechas y los artículos",
    ),
    authentic=("es",),
    note=Text(
        "It repealed the extradition act that it dates 1 May 1897 (other sources say 19 May 1897) "
        "and reached the requests already in process. Reforms of 1984, 1994, 1999, 2017 and 2021. "
        "Between 20 December 2018 and 20 May 2021 the text still named the Procuraduría: it is "
        "read as the Fiscalía General de la República.",
        "Abrogó la ley de extradición que fecha el 1 de mayo de 1897 (otras fuentes, el 19 de mayo "
        "de 1897) y alcanzó las peticiones en trámite. Reformas de 1984, 1994, 1999, 2017 y 2021. "
        "Entre el 20 de diciembre de 2018 y el 20 de mayo de 2021 el texto aún decía Procuraduría: "
        "se lee como Fiscalía General de la República.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
