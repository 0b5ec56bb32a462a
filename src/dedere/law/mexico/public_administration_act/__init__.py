"""Ley Orgánica de la Administración Pública Federal."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

ADMINISTRATION_ACT = Instrument(
    id="mx/loapf",
    name=Text(
        "Organic Act of the Federal Public Administration",
        "Ley Orgánica de la Administración Pública Federal",
    ),
    short=Text("Organic Act of the Federal Administration", "LOAPF"),
    official=Text(
        "Diario Oficial de la Federación, 29 December 1976",
        "DOF 29 de diciembre de 1976",
    ),
    in_force_from=day("1977-01-01"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "That it was in force from 1 January 1977 is known, not verified.",
        "Que rige desde el 1 de enero de 1977 es conocido, sin verificar.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
