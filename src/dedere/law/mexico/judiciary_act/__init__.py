"""Ley Orgánica del Poder Judicial de la Federación (2024)."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

JUDICIARY_ACT = Instrument(
    id="mx/lopjf",
    name=Text(
        "Organic Act of the Judiciary of the Federation",
        "Ley Orgánica del Poder Judicial de la Federación",
    ),
    short=Text("Organic Act of the Federal Judiciary", "LOPJF"),
    official=Text(
        "Diario Oficial de la Federación, 20 December 2024",
        "DOF 20 de diciembre de 2024",
    ),
    in_force_from=day("2024-12-21"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "That it was in force from 21 December 2024 is known, not verified. Earlier organic acts "
        "(1995, 2021) are not set out here.",
        "Que rige desde el 21 de diciembre de 2024 es conocido, sin verificar. Las leyes orgánicas "
        "anteriores (1995, 2021) no se exponen aquí.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
