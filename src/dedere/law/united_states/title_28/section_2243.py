"""Section 2243. Issuance of the writ, return, hearing, decision."""

from dedere.law.facts import in_united_states
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    calendar_days,
    time_limit,
)
from dedere.law.united_states.title_28 import TITLE_28, sources

section_2243 = TITLE_28.article(
    "2243",
    Text(
        "Issuance of the writ, return, hearing, decision",
        "Expedición del auto, informe, audiencia y resolución",
    ),
    Text(
        "The court issues the writ or orders the custodian to show cause. The custodian answers "
        "within three days, or within the longer time, up to twenty days, that the court gives for "
        "good cause.",
        "El tribunal expide el auto u ordena al custodio que informe. El custodio contesta dentro "
        "de tres días, o en el plazo mayor, de hasta veinte días, que el tribunal dé por causa "
        "justificada.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    left_to=Text(
        "the court, as to more time for good cause", "el tribunal, en cuanto a más tiempo"
    ),
    reading=Text(
        "Calendar days from the day after service; twenty days are read as the whole, not as added "
        "to the three. A late return frees nobody by itself.",
        "Días naturales desde el siguiente a la notificación; los veinte días se leen como el "
        "total, no como añadidos a los tres. El informe tardío por sí solo no libera a nadie.",
    ),
)
_OTHERWISE = Text(
    "The return is late; what follows is for the court to say.",
    "El informe es extemporáneo; lo que sigue lo dirá el tribunal.",
)
three_days = time_limit(
    section_2243,
    Level.REQUEST,
    Text(
        "Unless the court gave more time, the custodian made the return within three days of "
        "service.",
        "Salvo que el tribunal diera más tiempo, el custodio rindió su informe dentro de tres días "
        "de la notificación.",
    ),
    starts=in_united_states.habeas_order_served_on,
    runs=calendar_days(3),
    met_by=in_united_states.habeas_returned_on,
    otherwise=_OTHERWISE,
    applies=~in_united_states.habeas_time_extended,
    bearing=Bearing.PROCEEDING,
    suffix="three-days",
)
twenty_days = time_limit(
    section_2243,
    Level.REQUEST,
    Text(
        "If the court gave more time for good cause, the custodian made the return within twenty "
        "days of service at the latest.",
        "Si el tribunal dio más tiempo por causa justificada, el custodio rindió su informe a más "
        "tardar dentro de veinte días de la notificación.",
    ),
    starts=in_united_states.habeas_order_served_on,
    runs=calendar_days(20),
    met_by=in_united_states.habeas_returned_on,
    otherwise=_OTHERWISE,
    applies=in_united_states.habeas_time_extended,
    bearing=Bearing.PROCEEDING,
    suffix="twenty-days",
)
