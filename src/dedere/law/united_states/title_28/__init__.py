"""Title 28 of the United States Code: habeas corpus."""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

TITLE_28 = Instrument(
    id="us/28-usc",
    name=Text(
        "United States Code, Title 28: Judiciary and Judicial Procedure",
        "Código de los Estados Unidos, título 28: poder judicial y procedimiento judicial",
    ),
    short=same("28 U.S.C."),
    official=Text(
        "Title 28 as enacted in 1948, 62 Stat. 869, with its amendments",
        "Título 28 como se promulgó en 1948, 62 Stat. 869, con sus reformas",
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
        "Certification cannot be appealed: review is by habeas corpus. The day on which the title "
        "took effect is known, not verified.",
        "La certificación no es apelable: se revisa mediante hábeas corpus. El día en que el "
        "título entró en vigor es conocido, sin verificar.",
    ),
    scope=case.requested_state.is_("US"),
    style="section",
)
