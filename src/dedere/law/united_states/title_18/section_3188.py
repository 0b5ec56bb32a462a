"""Section 3188. Time of commitment pending extradition."""

from dedere.law.facts import in_united_states, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    calendar_months,
    day_asked,
    discretion,
    earlier_of,
    named,
    time_limit,
)
from dedere.law.united_states.title_18 import TITLE_18, sources
from dedere.law.united_states.title_18.readings import two_months_after_litigation

section_3188 = TITLE_18.article(
    "3188",
    Text("Time of commitment pending extradition", "Plazo de la prisión en espera de la entrega"),
    Text(
        "If the committed person is not delivered up and taken out of the United States within two "
        "calendar months after the commitment, over and above the time that the journey out by the "
        "readiest way takes, any judge of the United States or of a state may order discharge. The "
        "person applies for it and proves reasonable notice to the Secretary of State; sufficient "
        "cause to the contrary can be shown.",
        "Si a la persona en prisión no se le entrega y saca de Estados Unidos dentro de dos meses "
        "de calendario desde la orden de prisión, además del tiempo que tome el viaje por la vía "
        "más expedita, cualquier juez de Estados Unidos o de un estado puede ordenar su libertad. "
        "La persona la pide y prueba el aviso razonable al Secretario de Estado; puede mostrarse "
        "causa suficiente en contra.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    left_to=Text(
        "the judge to whom the person applies, as to sufficient cause",
        "el juez al que acude la persona, en cuanto a la causa suficiente",
    ),
    reading=Text(
        "Two months are never turned into sixty days, nor the reverse; where the later month has "
        "no such day, its last day ends the period. The journey comes on top: what must come in "
        "time is the day on which the person leaves jail for the journey, and the day of surrender "
        "where only that is known to be in time. The end of the period frees nobody by itself.",
        "Dos meses nunca se convierten en sesenta días, ni a la inversa; si el mes posterior "
        "carece de ese día, el plazo vence el último. El viaje se suma: lo que debe ocurrir a "
        "tiempo es la salida de prisión para el viaje, o la entrega si consta que ya fue a tiempo. "
        "El vencimiento por sí solo no libera a nadie.",
    ),
)

_TAKEN = earlier_of(in_united_states.taken_from_jail_on, request.surrendered_on)
_OTHERWISE = Text(
    "Any judge may order the person discharged, on application and with notice to the Secretary "
    "of State, unless sufficient cause is shown.",
    "Cualquier juez puede ordenar la libertad, a solicitud de la persona y con aviso al Secretario "
    "de Estado, salvo que se muestre causa suficiente.",
)
_STARTS_WITH_LITIGATION = two_months_after_litigation.value(
    {
        "litigation": in_united_states.habeas_litigation_ended_on,
        "commitment": in_united_states.committed_for_surrender_on,
    }
)
_TWO_MONTHS = calendar_months(2)

without_litigation = time_limit(
    section_3188,
    Level.REQUEST,
    Text(
        "Where no habeas corpus was sought, the person left for the requesting State within two "
        "calendar months of the commitment.",
        "Si no se pidió hábeas corpus, la persona salió hacia el Estado requirente dentro de dos "
        "meses de calendario desde la orden de prisión.",
    ),
    starts=in_united_states.committed_for_surrender_on,
    runs=_TWO_MONTHS,
    met_by=_TAKEN,
    otherwise=_OTHERWISE,
    applies=all_of(
        in_united_states.committed_for_surrender_on <= day_asked,
        ~in_united_states.habeas_sought,
    ),
    bearing=Bearing.CUSTODY,
    suffix="commitment",
)
after_litigation = time_limit(
    section_3188,
    Level.REQUEST,
    Text(
        "Where habeas corpus was sought, the person left for the requesting State within two "
        "calendar months of the day from which they then run.",
        "Si se pidió hábeas corpus, la persona salió hacia el Estado requirente dentro de dos "
        "meses de calendario desde el día en que entonces comienzan.",
    ),
    starts=_STARTS_WITH_LITIGATION,
    runs=_TWO_MONTHS,
    met_by=_TAKEN,
    otherwise=_OTHERWISE,
    applies=all_of(
        in_united_states.committed_for_surrender_on <= day_asked,
        in_united_states.habeas_sought,
    ),
    bearing=Bearing.CUSTODY,
    suffix="litigation",
    confidence=KNOWN,
)
discharge = discretion(
    section_3188,
    Level.REQUEST,
    Text(
        "The period for delivery is over, the person asked for discharge with notice to the "
        "Secretary of State, and no sufficient cause was shown: a judge may order discharge.",
        "El plazo para la entrega venció, la persona pidió su libertad con aviso al Secretario de "
        "Estado y no se mostró causa suficiente: un juez puede ordenar la libertad.",
    ),
    all_of(
        named(
            Text(
                "the two months are over and the person has not been taken",
                "los dos meses vencieron y no se han llevado a la persona",
            ),
            any_of(
                all_of(
                    ~in_united_states.habeas_sought,
                    in_united_states.committed_for_surrender_on + _TWO_MONTHS < day_asked,
                    in_united_states.committed_for_surrender_on + _TWO_MONTHS < _TAKEN,
                ),
                all_of(
                    in_united_states.habeas_sought,
                    day_asked > _STARTS_WITH_LITIGATION + _TWO_MONTHS,
                    _TAKEN > _STARTS_WITH_LITIGATION + _TWO_MONTHS,
                ),
            ),
        ),
        in_united_states.discharge_asked,
        in_united_states.secretary_notified_of_application,
        ~in_united_states.cause_for_delay_shown,
    ),
    bearing=Bearing.CUSTODY,
    suffix="discharge",
    confidence=KNOWN,
)
