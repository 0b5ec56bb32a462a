"""Ley sobre Refugiados, Protección Complementaria y Asilo Político (2011)."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

REFUGEE_ACT = Instrument(
    id="mx/lrpcap",
    name=Text(
        "Act on Refugees, Complementary Protection and Political Asylum",
        "Ley sobre Refugiados, Protección Complementaria y Asilo Político",
    ),
    short=Text("Refugee Act", "Ley sobre Refugiados"),
    official=Text(
        "Diario Oficial de la Federación, 27 January 2011",
        "DOF 27 de enero de 2011",
    ),
    in_force_from=day("2011-01-28"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "That it was in force from 28 January 2011 is known, not verified.",
        "Que rige desde el 28 de enero de 2011 es conocido, sin verificar.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
