"""Fed. R. App. P. 4. Appeal as of right: when taken."""

from dedere.bilingual import same
from dedere.calendars.working import US_FEDERAL
from dedere.law.facts import in_united_states
from dedere.law.language import (
    KNOWN,
    Bearing,
    Level,
    Text,
    calendar_days,
    day_asked,
    time_limit,
)
from dedere.law.united_states.federal_rules import FRAP

rule_4 = FRAP.article(
    "4",
    same("Fed. R. App. P. 4"),
    Text(
        "Within which time an appeal is taken.",
        "Dentro de qué plazo se apela.",
    ),
    confidence=KNOWN,
)
civil_case = rule_4.paragraph(
    "a",
    Text("Appeal in a civil case.", "La apelación en un asunto civil."),
    reading=Text(
        "Habeas corpus against surrender counts as a civil case.",
        "El hábeas corpus contra la entrega se tiene por asunto civil.",
    ),
)
time_for_notice = civil_case.paragraph(
    "1",
    Text(
        "The time for filing the notice of appeal.",
        "El plazo para presentar el escrito de apelación.",
    ),
)
united_states_a_party = time_for_notice.paragraph(
    "B",
    Text(
        "Where the United States, its agency or its officer is a party, any party may file the "
        "notice within sixty days after entry of the order.",
        "Si es parte Estados Unidos, una dependencia o un funcionario suyo, cualquiera de las "
        "partes puede presentarlo dentro de los sesenta días siguientes al asiento de la "
        "resolución.",
    ),
    reading=Text(
        "Calendar days from the day after entry. If the last day is a Saturday, a Sunday or a "
        "legal holiday, the period goes on to the next day that is none of these.",
        "Días naturales desde el siguiente al asiento. Si el último es sábado, domingo o feriado, "
        "el plazo sigue hasta el día siguiente que no lo sea.",
    ),
)
sixty_days = time_limit(
    united_states_a_party,
    Level.REQUEST,
    Text(
        "Appeal from the final habeas order was taken within sixty days of its entry.",
        "La resolución final del hábeas corpus se apeló dentro de los sesenta días de su asiento.",
    ),
    starts=in_united_states.habeas_decided_on,
    runs=calendar_days(60).rolling(US_FEDERAL),
    met_by=in_united_states.habeas_appealed_on,
    otherwise=Text("The order becomes final.", "La resolución queda firme."),
    applies=in_united_states.habeas_decided_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
