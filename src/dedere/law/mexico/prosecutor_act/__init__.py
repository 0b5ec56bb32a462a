"""Ley de la Fiscalía General de la República (2021)."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

PROSECUTOR_ACT = Instrument(
    id="mx/ley-fgr",
    name=Text(
        "Act on the Office of the Prosecutor General of the Republic",
        "Ley de la Fiscalía General de la República",
    ),
    short=Text("Prosecutor General Act", "Ley de la FGR"),
    official=Text(
        "Diario Oficial de la Federación, 20 May 2021",
        "DOF 20 de mayo de 2021",
    ),
    in_force_from=day("2021-05-21"),
    read_up_to=day("2025-11-14"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    style="mexican",
)
