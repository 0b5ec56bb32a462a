"""Ley General de Víctimas (2013)."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

VICTIMS_ACT = Instrument(
    id="mx/lgv",
    name=Text(
        "General Act on Victims",
        "Ley General de Víctimas",
    ),
    short=Text("General Act on Victims", "Ley General de Víctimas"),
    official=Text(
        "Diario Oficial de la Federación, 9 January 2013",
        "DOF 9 de enero de 2013",
    ),
    in_force_from=day("2013-02-08"),
    read_up_to=day("2024-04-01"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "That it was in force from 8 February 2013 is known, not verified. The title on rights was "
        "recast by the reform published on 3 May 2013; the wording before it is not set out here.",
        "Que rige desde el 8 de febrero de 2013 es conocido, sin verificar. El título sobre los "
        "derechos fue reformado casi por entero el 3 de mayo de 2013; el texto anterior no se "
        "expone aquí.",
    ),
    style="mexican",
)
