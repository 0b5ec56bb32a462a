"""Código Penal Federal, as far as it bears on extradition."""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

CRIMINAL_CODE = Instrument(
    id="mx/cpf",
    name=Text(
        "Federal Criminal Code",
        "Código Penal Federal",
    ),
    short=Text("Federal Criminal Code", "Código Penal Federal"),
    official=Text(
        "Diario Oficial de la Federación, 14 August 1931",
        "DOF 14 de agosto de 1931",
    ),
    in_force_from=day("1931-09-17"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "Its rules on lapse of time have kept their present shape since 1984 and 1985; the day "
        "from which the code itself was in force is known, not verified.",
        "Sus reglas de prescripción conservan su forma desde 1984 y 1985; el día desde el que rige "
        "el código mismo es conocido, sin verificar.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
