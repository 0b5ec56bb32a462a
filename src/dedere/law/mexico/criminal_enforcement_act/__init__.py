"""Ley Nacional de Ejecución Penal, as far as it bears on persons who come home.

It governs how a sentence is served in Mexico, and so what happens to a sentence of the United
States after the transfer: benefits, release, and the enforcement judge.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import transfer
from dedere.law.language.provisions import Instrument

ENFORCEMENT_ACT = Instrument(
    id="mx/lnep",
    name=Text(
        "National Act on the Enforcement of Criminal Sentences",
        "Ley Nacional de Ejecución Penal",
    ),
    short=Text("National Enforcement Act", "LNEP"),
    official=Text("Diario Oficial de la Federación, 16 June 2016", "DOF 16 de junio de 2016"),
    in_force_from=day("2016-06-17"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "unofficial copies of single articles and a guide to the benefits; check against the "
        "official publication before relying on a word",
        "copias no oficiales de artículos sueltos y una guía de los beneficios; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    note=Text(
        "The day of publication is verified; that the act governs from the next day, and that some "
        "of it began later, is known. It governs federal and local sentences alike; those for "
        "organized crime under the exceptions of the Constitution.",
        "El día de publicación está verificado; que rige desde el día siguiente, y en parte "
        "después, es conocido. Rige por igual las penas federales y locales; las de delincuencia "
        "organizada, con las excepciones de la Constitución.",
    ),
    scope=transfer.receiving_state.is_("MX"),
    style="mexican",
)
