"""Código Nacional de Procedimientos Penales (2014)."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

PROCEDURE_CODE = Instrument(
    id="mx/cnpp",
    name=Text(
        "National Code of Criminal Procedure",
        "Código Nacional de Procedimientos Penales",
    ),
    short=Text("Code of Criminal Procedure", "CNPP"),
    official=Text(
        "Diario Oficial de la Federación, 5 March 2014",
        "DOF 5 de marzo de 2014",
    ),
    in_force_from=day("2016-06-18"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "It came into force step by step; in federal matters on 18 June 2016 at the latest, which "
        "is used here (known, not verified).",
        "Entró en vigor por etapas; en lo federal, a más tardar el 18 de junio de 2016, que es el "
        "día que aquí se usa (conocido, sin verificar).",
    ),
    style="mexican",
)
