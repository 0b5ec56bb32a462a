"""Title 18 of the United States Code, as far as it bears on extradition and on transfers.

Chapter 209 says how a person found in the United States is surrendered, and what holds for one who
is delivered to it; other chapters set limitation periods, appointed counsel and victims' rights.
Chapter 306, on the transfer of sentenced persons, and the sections on credits that shorten a
sentence are in the folders `chapter_306` and `sentence_credits`.
"""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

TITLE_18 = Instrument(
    id="us/18-usc",
    name=Text(
        "United States Code, Title 18: Crimes and Criminal Procedure",
        "Código de los Estados Unidos, título 18: delitos y procedimiento penal",
    ),
    short=same("18 U.S.C."),
    official=Text(
        "Title 18 as enacted in 1948, 62 Stat. 683, with its amendments",
        "Título 18 como se promulgó en 1948, 62 Stat. 683, con sus reformas",
    ),
    in_force_from=day("1948-09-01"),
    read_up_to=day("2023-04"),
    read_in=Text(
        "an unofficial copy of the United States Code of April 2023; check against the official "
        "publication before relying on a word",
        "una copia no oficial del Código de los Estados Unidos de abril de 2023; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("en",),
    note=Text(
        "The day on which the title took effect is known, not verified. Many of its sections on "
        "extradition restate older statutes. Title 18 governs requests of Mexico for a person "
        "found in the United States; what it says of persons delivered to the United States is "
        "marked. Chapter 306 governs transfers of sentenced persons in both directions.",
        "El día en que el título entró en vigor es conocido, sin verificar. Muchas de sus "
        "secciones sobre extradición repiten leyes anteriores. El título 18 rige las peticiones de "
        "México respecto de quien se halla en Estados Unidos; se señala lo que dice de las "
        "personas entregadas a Estados Unidos. El capítulo 306 rige los traslados de personas "
        "sentenciadas en ambas direcciones.",
    ),
    scope=case.requested_state.is_("US"),
    style="section",
)
