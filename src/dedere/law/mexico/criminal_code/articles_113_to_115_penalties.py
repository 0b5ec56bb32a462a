"""Articles 113 to 115. How long a penalty may wait."""

from dedere.law.facts import in_mexico, law_in_time, offense
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, formality
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, limitation, sources

article_113 = CRIMINAL_CODE.article(
    "113",
    Text("Prison terms", "Prescripción de la pena de prisión"),
    Text(
        "A prison term lapses in the time imposed and one quarter more, never less than three "
        "years; a fine, in one year. The periods count from the day on which the judgment became "
        "final.",
        "La prisión prescribe en un tiempo igual al de la condena y una cuarta parte más, nunca "
        "menor de tres años; la multa, en un año. Los plazos se cuentan desde que la resolución "
        "causa ejecutoria.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=Text(
        "It checks the period recorded for Mexican law, whose last quarter is left to whoever "
        "records it; whether the penalty is time-barred is asked once, by article 7 of the treaty.",
        "Revisa el plazo registrado conforme a la ley mexicana, cuya cuarta parte adicional queda "
        "a quien lo registra; si la pena prescribió se pregunta una sola vez, en el artículo 7 del "
        "tratado.",
    ),
    changed=Text("Reformed in 1985.", "Reformado en 1985."),
)
whole_term = formality(
    article_113,
    Level.OFFENSE,
    Text(
        "The period recorded for a penalty of which nothing was served is not shorter than the "
        "penalty, nor than three years.",
        "El plazo registrado para una pena de la que nada se ha cumplido no es menor que la pena "
        "ni que tres años.",
    ),
    all_of(
        offense.remaining_sentence_months <= limitation.PERIOD,
        limitation.PERIOD >= 36,
    ),
    applies=all_of(limitation.PENALTY, ~in_mexico.part_of_sentence_served),
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_CONDUCT,
)
article_114 = CRIMINAL_CODE.article(
    "114",
    Text("Penalties served in part", "Penas cumplidas en parte"),
    Text(
        "Where part was served, as much time as remains of the term and one quarter more, never "
        "less than one year.",
        "Si se cumplió una parte, tanto tiempo como el que falte de la condena y una cuarta parte "
        "más, nunca menor de un año.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=limitation.CHECKS,
    changed=Text("Reformed in 1985 and 2016.", "Reformado en 1985 y 2016."),
)
rest_of_term = formality(
    article_114,
    Level.OFFENSE,
    Text(
        "The period recorded for a penalty served in part is not shorter than what remains, nor "
        "than one year.",
        "El plazo registrado para una pena cumplida en parte no es menor que lo que falta ni que "
        "un año.",
    ),
    all_of(
        offense.remaining_sentence_months <= limitation.PERIOD,
        limitation.PERIOD >= 12,
    ),
    applies=all_of(limitation.PENALTY, in_mexico.part_of_sentence_served),
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_CONDUCT,
)
article_115 = CRIMINAL_CODE.article(
    "115",
    Text("What interrupts the lapse of penalties", "Interrupción de la pena"),
    Text(
        "Only arrest interrupts the lapse of a prison term, even for another offense, or a formal "
        "request of one federal entity to another that holds the person.",
        "La prescripción de la prisión solo se interrumpe con la aprehensión, aunque sea por otro "
        "delito, o con la solicitud formal de entrega de una entidad federativa a otra que tenga "
        "detenida a la persona.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    left_to=Text(
        "the authority that decides on lapse of time",
        "la autoridad que resuelve sobre la prescripción",
    ),
    reading=Text(
        "Whether an arrest abroad interrupts it is not said.",
        "No se dice si una aprehensión en el extranjero la interrumpe.",
    ),
    changed=Text("Reformed in 1985, 1994 and 2016.", "Reformado en 1985, 1994 y 2016."),
)
