"""Other statutes and regulations of the United States."""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import case, transfer
from dedere.law.language.provisions import Instrument

TITLE_5 = Instrument(
    id="us/5-usc",
    name=Text(
        "United States Code, Title 5: Government Organization and Employees",
        "Código de los Estados Unidos, título 5: organización y empleados del gobierno",
    ),
    short=same("5 U.S.C."),
    official=Text(
        "Title 5 as enacted in 1966, 80 Stat. 378, with its amendments",
        "Título 5 como se promulgó en 1966, 80 Stat. 378, con sus reformas",
    ),
    in_force_from=day("1966-09-06"),
    read_up_to=day("2023-04"),
    read_in=Text(
        "an unofficial copy of the United States Code of April 2023",
        "una copia no oficial del Código de los Estados Unidos de abril de 2023",
    ),
    authentic=("en",),
    style="section",
)
TITLE_10 = Instrument(
    id="us/10-usc",
    name=Text(
        "United States Code, Title 10: Armed Forces",
        "Código de los Estados Unidos, título 10: fuerzas armadas",
    ),
    short=same("10 U.S.C."),
    official=Text(
        "10 U.S.C. § 955, added by Pub. L. 95-144, 91 Stat. 1212",
        "10 U.S.C. § 955, añadida por Pub. L. 95-144, 91 Stat. 1212",
    ),
    in_force_from=day("1977-10-28"),
    read_up_to=day("2023-04"),
    read_in=Text("an unofficial copy of the section", "una copia no oficial de la sección"),
    authentic=("en",),
    note=Text(
        "Only what it says of the transfer of prisoners.",
        "Solo lo que dice del traslado de personas sentenciadas.",
    ),
    scope=transfer.transferring_state.is_("US"),
    style="section",
)
FARRA = Instrument(
    id="us/farra",
    name=Text(
        "Foreign Affairs Reform and Restructuring Act of 1998",
        "Ley de Reforma y Reestructuración de las Relaciones Exteriores de 1998 (Foreign Affairs "
        "Reform and Restructuring Act)",
    ),
    short=same("FARRA"),
    official=Text(
        "Pub. L. 105-277, div. G, § 2242; 8 U.S.C. § 1231 note",
        "Pub. L. 105-277, div. G, § 2242; nota a 8 U.S.C. § 1231",
    ),
    in_force_from=day("1998-10-21"),
    read_up_to=day("2012-06"),
    read_in=Text(
        "a decision of the Ninth Circuit of June 2012 that sets out and applies the section",
        "una sentencia del Noveno Circuito de junio de 2012 que expone y aplica la sección",
    ),
    authentic=("en",),
    scope=case.requested_state.is_("US"),
    style="section",
)
CFR_22 = Instrument(
    id="us/22-cfr",
    name=Text(
        "Code of Federal Regulations, Title 22: Foreign Relations",
        "Código de Reglamentos Federales (C.F.R.), título 22: relaciones exteriores",
    ),
    short=same("22 C.F.R."),
    official=Text("22 C.F.R. part 95", "22 C.F.R. parte 95"),
    in_force_from=day("1999"),
    read_up_to=day("2012-06"),
    read_in=Text(
        "a decision of the Ninth Circuit of June 2012 that sets out and applies the part",
        "una sentencia del Noveno Circuito de junio de 2012 que expone y aplica la parte",
    ),
    authentic=("en",),
    scope=case.requested_state.is_("US"),
    style="titled",
)
