"""Ley de Amparo, published on 2 April 2013.

Judicial review of the extradition: time to file, hours, stays, remedies. Acts of the procedure are
judged by the law of the day on which they are done. Articles that only say one thing each stand
together in a file that names the first and the last.
"""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

AMPARO_ACT = Instrument(
    id="mx/amparo",
    name=Text(
        "Amparo Act, regulating articles 103 and 107 of the Political Constitution of the United "
        "Mexican States",
        "Ley de Amparo, Reglamentaria de los Artículos 103 y 107 de la Constitución Política de "
        "los Estados Unidos Mexicanos",
    ),
    short=same("Ley de Amparo"),
    official=Text("DOF, 2 April 2013", "DOF 2 de abril de 2013"),
    in_force_from=day("2013-04-03"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the text of the Chamber of Deputies with the reforms up to that "
        "published on 16 October 2025",
        "una copia no oficial del texto de la Cámara de Diputados con las reformas hasta la "
        "publicada el 16 de octubre de 2025",
    ),
    authentic=("es",),
    note=Text(
        "It replaced the act of 10 January 1936, under which suits filed before 3 April 2013 go on "
        "to their end, except for what is said of dismissal for inaction and of compliance "
        "(transitional art. 3 of 2013, verified in a ruling that quotes it): its rules on a suit "
        "already filed are not asked of those. Reforms of 2014 and 2015 do not bear on "
        "extradition; that of 18 June 2016 brought the accusatory system (arts. 61 XVIII, 75, 77,"
        " 79, 124, 128, 138, 165, 166, 173 and others); that of 20 January 2018 added 14 "
        "September to the days without work; that of 21 May 2021 names the FGR (arts. 9, 15, 25, "
        "40 and others); that of 8 June 2021 brought the collegiate courts of appeal and the "
        "regional plenums; that of 15 June 2024 took general effects from stays against norms; "
        "that of 14 March 2025 follows the judicial reform of the Constitution and restates most "
        "articles without changing what they say on extradition; that of 17 October 2025 changed "
        "arts. 5, 111, 115, 124, 128, 129, 138, 146, 166, 168 and 192 and reaches later acts of "
        "pending cases (transitional art. 3). Words before a reform were read only where it is "
        "said.",
        "Sustituyó a la ley de 10 de enero de 1936, conforme a la cual siguen hasta su fin los "
        "juicios promovidos antes del 3 de abril de 2013, salvo lo relativo al sobreseimiento por "
        "inactividad y al cumplimiento (tercero transitorio de 2013, verificado en una ejecutoria "
        "que lo cita): las reglas sobre un juicio ya promovido no se les preguntan. Las reformas "
        "de 2014 y 2015 no inciden en la extradición; la de 18 de junio de 2016 trajo el sistema "
        "acusatorio (arts. 61, fr. XVIII, 75, 77, 79, 124, 128, 138, 165, 166, 173 y otros); la "
        "de 20 de enero de 2018 sumó el 14 de septiembre a los días inhábiles; la de 21 de mayo "
        "de 2021 nombra a la FGR (arts. 9, 15, 25, 40 y otros); la de 8 de junio de 2021 trajo "
        "los tribunales colegiados de apelación y los plenos regionales; la de 15 de junio de "
        "2024 quitó los efectos generales a la suspensión contra normas; la de 14 de marzo de "
        "2025 sigue la reforma judicial de la Constitución y reexpresa la mayoría de los "
        "artículos sin cambiar lo que dicen de la extradición; la de 17 de octubre de 2025 cambió"
        " los arts. 5, 111, 115, 124, 128, 129, 138, 146, 166, 168 y 192 y alcanza los actos "
        "posteriores de los juicios en trámite (tercero transitorio). El texto anterior a una "
        "reforma se leyó solo donde así se dice.",
    ),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)
