"""Article 7. When extradition is refused."""

from dedere.law.facts import in_mexico, offense
from dedere.law.language import (
    DOUBTFUL,
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    bar,
    cited,
    day_asked,
    discretion,
    earlier_of,
)
from dedere.law.mexico.extradition_act import ACT, readings, sources
from dedere.law.mexico.extradition_act.article_01 import request_to_mexico, without_treaty

article_7 = ACT.article(
    "7",
    Text("When extradition is refused", "Cuándo se niega la extradición"),
    Text(
        "Four grounds on which extradition is not granted.",
        "Cuatro motivos por los que no se concede la extradición.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT, sources.ARTICLE_7_COPY],
    reading=Text(
        "Whether a ground reaches a request made under a treaty is asked fraction by fraction.",
        "Si un motivo alcanza a la petición fundada en un tratado se pregunta fracción por "
        "fracción.",
    ),
)

# -- fraction I ------------------------------------------------------------------------------------

fraction_1 = article_7.paragraph(
    "I",
    Text(
        "The person was acquitted, pardoned or amnestied for the offense, or served the sentence "
        "for it.",
        "La persona fue absuelta, indultada o amnistiada por el delito, o cumplió la condena por "
        "él.",
    ),
    reading=Text(
        "The fraction does not say in which State: any counts. The treaty (art. 6) looks only at "
        "proceedings in the requested State and is silent on pardon and amnesty.",
        "La fracción no dice en qué Estado: cuenta cualquiera. El tratado (art. 6) solo mira los "
        "procesos del Estado requerido y calla sobre el indulto y la amnistía.",
    ),
)
ended = bar(
    fraction_1,
    Level.OFFENSE,
    Text(
        "The person was already acquitted, pardoned or amnestied for the offense, or has served "
        "the sentence for it.",
        "La persona ya fue absuelta, indultada o amnistiada por el delito, o cumplió la condena "
        "por él.",
    ),
    in_mexico.ended_by.is_not("none"),
    applies=readings.pardon_with_treaty.expr(
        {"bar": request_to_mexico, "only-without-treaty": without_treaty}
    ),
)

# -- fraction II -----------------------------------------------------------------------------------

fraction_2 = article_7.paragraph(
    "II",
    Text(
        "Mexican criminal law asks for the complaint of the injured party (querella) and it is "
        "missing.",
        "La ley penal mexicana exige querella de parte legítima y falta.",
    ),
)
complaint_is_missing = all_of(in_mexico.needs_private_complaint, ~in_mexico.private_complaint_made)
complaint = bar(
    fraction_2,
    Level.OFFENSE,
    Text(
        "Mexican law asks for a private complaint and there is none.",
        "La ley mexicana exige querella y no la hay.",
    ),
    complaint_is_missing,
    applies=readings.complaint_with_treaty.expr(
        {"contested": without_treaty, "bar": request_to_mexico}
    ),
)
complaint_contested = discretion(
    fraction_2,
    Level.OFFENSE,
    Text(
        "Under a treaty: the lack of a private complaint can be argued as a gap of the treaty.",
        "Con tratado: la falta de querella puede discutirse como laguna del tratado.",
    ),
    complaint_is_missing,
    applies=~without_treaty,
    suffix="with-treaty",
    confidence=DOUBTFUL,
)

# -- fraction III ----------------------------------------------------------------------------------

fraction_3 = article_7.paragraph(
    "III",
    Text(
        "Prosecution or the penalty is barred by lapse of time under Mexican criminal law or the "
        "law of the requesting State.",
        "La acción o la pena prescribió conforme a la ley penal mexicana o a la del Estado "
        "solicitante.",
    ),
    reading=Text(
        "Either law is enough. Under the treaty its art. 7 asks the same; there it prevails and is "
        "not asked twice.",
        "Basta cualquiera de las dos leyes. Con tratado, su art. 7 pide lo mismo; entonces "
        "prevalece y no se pregunta dos veces.",
    ),
)
lapse_of_time = bar(
    fraction_3,
    Level.OFFENSE,
    Text(
        "Without a treaty: the offense is barred by lapse of time under the law of at least one of "
        "the States.",
        "A falta de tratado: el delito prescribió conforme a la ley de al menos uno de los "
        "Estados.",
    ),
    any_of(
        cited(
            fraction_3,
            Text(
                "it is barred under Mexican criminal law",
                "prescribió conforme a la ley penal mexicana",
            ),
            all_of(
                offense.limitation_runs_requested_state,
                earlier_of(offense.limitation_stopped_on_requested_state, day_asked)
                > offense.limitation_counts_from_requested_state
                + offense.limitation_months_requested_state,
            ),
        ),
        cited(
            fraction_3,
            Text(
                "it is barred under the law of the requesting State",
                "prescribió conforme a la ley del Estado solicitante",
            ),
            all_of(
                offense.limitation_runs_requesting_state,
                earlier_of(offense.limitation_stopped_on_requesting_state, day_asked)
                > offense.limitation_counts_from_requesting_state
                + offense.limitation_months_requesting_state,
            ),
        ),
    ),
    applies=without_treaty,
)

# -- fraction IV -----------------------------------------------------------------------------------

fraction_4 = article_7.paragraph(
    "IV",
    Text(
        "The offense was committed within the jurisdiction of the Mexican courts.",
        "El delito se cometió dentro de la jurisdicción de los tribunales de la República.",
    ),
    reading=Text(
        "Under the treaty nationals may be surrendered although Mexico could try them (art. 9), "
        "and the Supreme Court so held (P./J. 11/2001): no refusal follows by itself, the ground "
        "remains contested.",
        "Conforme al tratado puede entregarse a los nacionales aunque México pudiera juzgarlos "
        "(art. 9), y así lo resolvió la Suprema Corte (P./J. 11/2001): no se sigue negativa "
        "automática, el motivo queda como discutido.",
    ),
)
jurisdiction = bar(
    fraction_4,
    Level.OFFENSE,
    Text(
        "The offense belongs to the jurisdiction of the Mexican courts, which bars surrender.",
        "El delito corresponde a la jurisdicción de los tribunales mexicanos, lo que impide la "
        "entrega.",
    ),
    in_mexico.within_mexican_jurisdiction,
    applies=readings.mexican_jurisdiction.expr(
        {"contested": without_treaty, "bar": request_to_mexico}
    ),
)
jurisdiction_contested = discretion(
    fraction_4,
    Level.OFFENSE,
    Text(
        "Under a treaty: that Mexican courts have jurisdiction can be argued against surrender.",
        "Con tratado: que los tribunales mexicanos tengan jurisdicción puede argumentarse contra "
        "la entrega.",
    ),
    in_mexico.within_mexican_jurisdiction,
    applies=~without_treaty,
    suffix="with-treaty",
    confidence=DOUBTFUL,
)
