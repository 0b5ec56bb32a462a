"""Article 11. A person who still has a case or a sentence in Mexico."""

from dedere.calendars import day
from dedere.law.facts import person, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    day_asked,
    formality,
)
from dedere.law.mexico.extradition_act import ACT, readings, sources

article_11 = ACT.article(
    "11",
    Text("Deferred surrender", "Entrega diferida"),
    Text(
        "If the person has a case pending or was convicted in Mexico for another offense, "
        "surrender, where it is granted, is deferred until a final decision sets him or her free.",
        "Si la persona tiene causa pendiente o fue condenada en México por otro delito, la "
        "entrega, de concederse, se difiere hasta que una resolución definitiva decrete su "
        "libertad.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT, sources.TEMPORARY_SURRENDER_2014],
    reading=Text(
        "The Protocol of 1997 lets a person convicted in Mexico be surrendered for a time; a "
        "person who is only on trial is not (treaty, art. 15). A conviction already served gives "
        "no ground for delay. It postpones surrender and is no ground to refuse it.",
        "El Protocolo de 1997 permite entregar temporalmente a quien fue condenado en México; a "
        "quien solo está sujeto a proceso, no (tratado, art. 15). Una condena ya cumplida no da "
        "motivo para diferir. Aplaza la entrega; no es motivo para negarla.",
    ),
)
deferred = formality(
    article_11,
    Level.REQUEST,
    Text(
        "If the person still has a case or a sentence in Mexico for another offense, surrender was "
        "deferred, or is the temporary surrender of a convicted person.",
        "Si la persona aún tiene causa o condena en México por otro delito, la entrega se difirió, "
        "o es la temporal de una persona condenada.",
    ),
    readings.pending_case_in_mexico.expr(
        {
            "treaty": any_of(
                request.decision.is_("granted_deferred"),
                all_of(person.sentenced_in_requested_state, day_asked >= day("2001-05-21")),
            ),
            "act": request.decision.is_("granted_deferred"),
        }
    ),
    applies=all_of(
        any_of(
            person.proceedings_pending_in_requested_state,
            person.serving_sentence_in_requested_state,
        ),
        request.decision.is_one_of("granted", "granted_in_part", "granted_deferred"),
    ),
    bearing=Bearing.PROCEEDING,
)
