"""Constitución Política de los Estados Unidos Mexicanos, as far as it bears on extradition.

It stands above the treaty and the statutes: what it forbids, no treaty can grant. Most of what it
says of surrender is asked again, in more detail, by the treaty and by the extradition act; then
the text stands here and the rule there.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

CONSTITUTION = Instrument(
    id="mx/constitution",
    name=Text(
        "Political Constitution of the United Mexican States",
        "Constitución Política de los Estados Unidos Mexicanos",
    ),
    short=Text("Mexican Constitution", "Constitución mexicana"),
    official=Text(
        "Diario Oficial de la Federación, 5 February 1917",
        "DOF 5 de febrero de 1917",
    ),
    in_force_from=day("1917-05-01"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "Only the articles that bear on extradition. Where a reform is dated by its publication, "
        "the wording is taken to be in force from the next day.",
        "Solo los artículos relacionados con la extradición. Si una reforma se fecha por su "
        "publicación, el texto se tiene por vigente desde el día siguiente.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
