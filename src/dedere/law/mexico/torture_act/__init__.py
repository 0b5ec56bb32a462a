"""Ley General para Prevenir, Investigar y Sancionar la Tortura (2017)."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

TORTURE_ACT = Instrument(
    id="mx/lgpist",
    name=Text(
        "General Act to Prevent, Investigate and Punish Torture and Other Cruel, Inhuman or "
        "Degrading Treatment or Punishment",
        "Ley General para Prevenir, Investigar y Sancionar la Tortura y Otros Tratos o Penas "
        "Crueles, Inhumanos o Degradantes",
    ),
    short=Text("General Act on Torture", "Ley General sobre Tortura"),
    official=Text(
        "Diario Oficial de la Federación, 26 June 2017",
        "DOF 26 de junio de 2017",
    ),
    in_force_from=day("2017-06-27"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
