"""International instruments that are invoked in extradition, each with its status in both States.

One file an instrument. Most say in general words what a statute of one of the two States turns
into a rule; the rule then stands there, once, and the text here says so.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

_READ_IN = Text(
    "no copy was read: content and dates are known, not verified, except where a source is given",
    "no se leyó copia alguna: contenido y fechas son conocidos, sin verificar, salvo donde se da "
    "fuente",
)
_READ_UP_TO = day("2026-03")

CAT = Instrument(
    id="cat-1984",
    name=Text(
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, "
        "New York, 10 December 1984",
        "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes, "
        "Nueva York, 10 de diciembre de 1984",
    ),
    short=Text("Convention against Torture", "Convención contra la Tortura"),
    official=Text("1465 U.N.T.S. 85", "1465 U.N.T.S. 85; DOF 6 de marzo de 1986 (sin verificar)"),
    in_force_from=day("1987-06-26"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Mexico is a party since 1986. The United States is a party since 1994; there it works "
        "through the Foreign Affairs Reform and Restructuring Act of 1998, section 2242.",
        "México es parte desde 1986. Estados Unidos es parte desde 1994; ahí opera por medio de la "
        "Foreign Affairs Reform and Restructuring Act de 1998, sección 2242.",
    ),
)
ACHR = Instrument(
    id="achr",
    name=Text(
        "American Convention on Human Rights, San José, 22 November 1969",
        "Convención Americana sobre Derechos Humanos, San José, 22 de noviembre de 1969",
    ),
    short=Text("American Convention", "Convención Americana"),
    official=Text("1144 U.N.T.S. 123", "DOF 7 de mayo de 1981"),
    in_force_from=day("1978-07-18"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Mexico is a party (published 7 May 1981). The United States signed and never ratified: it "
        "is not a party, and the convention is not invoked against it.",
        "México es parte (publicada el 7 de mayo de 1981). Estados Unidos la firmó y nunca la "
        "ratificó: no es parte, y no se invoca en su contra.",
    ),
)
IATC = Instrument(
    id="iatc",
    name=Text(
        "Inter-American Convention to Prevent and Punish Torture, Cartagena, 9 December 1985",
        "Convención Interamericana para Prevenir y Sancionar la Tortura, Cartagena, 9 de diciembre "
        "de 1985",
    ),
    short=Text("Inter-American Torture Convention", "Convención Interamericana contra la Tortura"),
    official=Text("O.A.S.T.S. No. 67", "O.A.S.T.S. núm. 67"),
    in_force_from=day("1987-02-28"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Mexico is a party. The United States is not.",
        "México es parte. Estados Unidos no lo es.",
    ),
)
AMERICAN_DECLARATION = Instrument(
    id="american-declaration",
    name=Text(
        "American Declaration of the Rights and Duties of Man, Bogotá, 2 May 1948",
        "Declaración Americana de los Derechos y Deberes del Hombre, Bogotá, 2 de mayo de 1948",
    ),
    short=Text("American Declaration", "Declaración Americana"),
    official=Text(
        "Ninth International Conference of American States, 1948",
        "Novena Conferencia Internacional Americana, 1948",
    ),
    in_force_from=day("1948-05-02"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "No treaty: nobody is a party. The Inter-American Commission applies it to the United "
        "States, which is no party to the American Convention. For Mexico the convention is "
        "invoked.",
        "No es tratado: nadie es parte. La Comisión Interamericana la aplica a Estados Unidos, que "
        "no es parte de la Convención Americana. Respecto de México se invoca la Convención.",
    ),
)
ICCPR = Instrument(
    id="iccpr",
    name=Text(
        "International Covenant on Civil and Political Rights, New York, 16 December 1966",
        "Pacto Internacional de Derechos Civiles y Políticos, Nueva York, 16 de diciembre de 1966",
    ),
    short=Text("Civil and Political Rights Covenant", "Pacto de Derechos Civiles y Políticos"),
    official=Text("999 U.N.T.S. 171", "999 U.N.T.S. 171; DOF 20 de mayo de 1981 (sin verificar)"),
    in_force_from=day("1976-03-23"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Mexico is a party. The United States is a party with reservations, and holds that its "
        "courts do not apply it of itself.",
        "México es parte. Estados Unidos es parte con reservas, y sostiene que sus tribunales no "
        "lo aplican directamente.",
    ),
)
VCCR = Instrument(
    id="vccr",
    name=Text(
        "Vienna Convention on Consular Relations, Vienna, 24 April 1963",
        "Convención de Viena sobre Relaciones Consulares, Viena, 24 de abril de 1963",
    ),
    short=Text("Consular Relations Convention", "Convención de Relaciones Consulares"),
    official=Text("596 U.N.T.S. 261", "596 U.N.T.S. 261"),
    in_force_from=day("1967-03-19"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Both States are parties.",
        "Ambos Estados son parte.",
    ),
)
PALERMO = Instrument(
    id="palermo",
    name=Text(
        "United Nations Convention against Transnational Organized Crime, New York, 15 November "
        "2000",
        "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, Nueva "
        "York, 15 de noviembre de 2000",
    ),
    short=Text("Palermo Convention", "Convención de Palermo"),
    official=Text("2225 U.N.T.S. 209", "2225 U.N.T.S. 209"),
    in_force_from=day("2003-09-29"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Both States are parties. Mexican officials cited it for the transfers of 2025 and 2026, "
        "which were made outside the extradition treaty.",
        "Ambos Estados son parte. Autoridades mexicanas la citaron para los traslados de 2025 y "
        "2026, hechos fuera del tratado de extradición.",
    ),
)
UN_DRUGS = Instrument(
    id="un-drugs-1988",
    name=Text(
        "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic "
        "Substances, Vienna, 20 December 1988",
        "Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y "
        "Sustancias Sicotrópicas, Viena, 20 de diciembre de 1988",
    ),
    short=Text("Drugs Convention of 1988", "Convención de 1988 sobre estupefacientes"),
    official=Text("1582 U.N.T.S. 95", "1582 U.N.T.S. 95"),
    in_force_from=day("1990-11-11"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text("Both States are parties.", "Ambos Estados son parte."),
)
UN_CORRUPTION = Instrument(
    id="un-corruption-2003",
    name=Text(
        "United Nations Convention against Corruption, New York, 31 October 2003",
        "Convención de las Naciones Unidas contra la Corrupción, Nueva York, 31 de octubre de 2003",
    ),
    short=Text("Corruption Convention of 2003", "Convención de 2003 contra la corrupción"),
    official=Text("2349 U.N.T.S. 41", "2349 U.N.T.S. 41"),
    in_force_from=day("2005-12-14"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text("Both States are parties.", "Ambos Estados son parte."),
)
INTER_AMERICAN_TRANSFER = Instrument(
    id="inter-american-transfer-1993",
    name=Text(
        "Inter-American Convention on Serving Criminal Sentences Abroad, Managua, 9 June 1993",
        "Convención Interamericana para el Cumplimiento de Condenas Penales en el Extranjero, "
        "Managua, 9 de junio de 1993",
    ),
    short=Text(
        "Inter-American Convention on Serving Sentences",
        "Convención Interamericana sobre Cumplimiento de Condenas",
    ),
    official=Text("O.A.S.T.S. A-57", "O.A.S.T.S. A-57"),
    in_force_from=day("1996-04-12"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "es"),
    note=Text(
        "Both States are parties: Mexico signed on 4 June 1995 and deposited its ratification on 2 "
        "June 1997; for the United States it is in force since 24 June 2001. The transfers between "
        "the two that were announced cite the treaty of 1976 instead.",
        "Ambos Estados son parte: México firmó el 4 de junio de 1995 y depositó su ratificación el "
        "2 de junio de 1997; para Estados Unidos está en vigor desde el 24 de junio de 2001. Los "
        "traslados anunciados entre los dos citan, en cambio, el tratado de 1976.",
    ),
    style="titled",
)
COUNCIL_OF_EUROPE_TRANSFER = Instrument(
    id="council-of-europe-transfer-1983",
    name=Text(
        "Convention on the Transfer of Sentenced Persons, Strasbourg, 21 March 1983",
        "Convenio sobre Traslado de Personas Condenadas, Estrasburgo, 21 de marzo de 1983",
    ),
    short=Text(
        "Convention on the Transfer of Sentenced Persons",
        "Convenio sobre Traslado de Personas Condenadas",
    ),
    official=Text("European Treaty Series No. 112", "European Treaty Series núm. 112"),
    in_force_from=day("1985-07-01"),
    read_up_to=_READ_UP_TO,
    read_in=_READ_IN,
    authentic=("en", "fr"),
    note=Text(
        "Both States are parties: the United States since 1 July 1985, Mexico since 1 November "
        "2007. The transfers between the two that were announced cite the treaty of 1976 instead.",
        "Ambos Estados son parte: Estados Unidos desde el 1 de julio de 1985 y México desde el 1 "
        "de noviembre de 2007. Los traslados anunciados entre los dos citan, en cambio, el tratado "
        "de 1976.",
    ),
    style="titled",
)
