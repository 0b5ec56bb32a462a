"""Article 25. Exceptions and their proof."""

from dedere.law.facts import in_mexico
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    bar,
    day_asked,
    exception,
    formality,
    time_limit,
)
from dedere.law.mexico.extradition_act import ACT, readings, sources

article_25 = ACT.article(
    "25",
    Text("Exceptions and their proof", "Excepciones y su prueba"),
    Text(
        "The person is heard, has three days to oppose one or both of two exceptions, and twenty "
        "days to prove them.",
        "Se oye a la persona, que tiene tres días para oponer una o ambas de dos excepciones, y "
        "veinte para probarlas.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_25.paragraph(
    "1",
    Text(
        "The person is heard in defense and has up to three days to oppose exceptions, which can "
        "only be the two of fractions I and II.",
        "Se oye a la persona en defensa, y dispone hasta de tres días para oponer excepciones, que "
        "solo pueden ser las dos de las fracciones I y II.",
    ),
    reading=Text(
        "The length is verified. The day of the hearing is not counted. That they are working days "
        "is doubtful.",
        "La duración está verificada. No se cuenta el día de la audiencia. Que sean hábiles es "
        "dudoso.",
    ),
)
three_days = readings.before_the_judge(3)
exceptions_in_time = time_limit(
    paragraph_1,
    Level.REQUEST,
    Text(
        "Exceptions were opposed within three days of the hearing.",
        "Se opusieron excepciones dentro de los tres días de la audiencia.",
    ),
    starts=in_mexico.heard_on,
    runs=three_days,
    met_by=in_mexico.exceptions_opposed_on,
    otherwise=Text(
        "The judge goes on to the opinion of art. 28 and still considers both exceptions unasked.",
        "El juez pasa a la opinión del art. 28 y aun así considera de oficio ambas excepciones.",
    ),
    applies=in_mexico.heard_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
only_the_two = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "No exception was opposed other than the two that the act admits.",
        "No se opuso otra excepción que las dos que admite la ley.",
    ),
    ~in_mexico.exceptions_opposed.includes("other"),
    bearing=Bearing.PROCEEDING,
    suffix="only-two",
    reading=Text(
        "Another exception is not heard; human rights are argued within the first one, before SRE "
        "and in amparo.",
        "Otra excepción no se atiende; los derechos humanos se hacen valer dentro de la primera, "
        "ante la SRE y en amparo.",
    ),
)
fraction_1 = article_25.paragraph(
    "I",
    Text(
        "The request does not conform to the treaty that applies or, where there is none, to the "
        "act.",
        "No estar la petición ajustada al tratado aplicable o, a falta de él, a la ley.",
    ),
    left_to=Text(
        "the judge, in the opinion, and SRE, in the decision",
        "el juez, en su opinión, y la SRE, en su resolución",
    ),
    reading=Text(
        "Every condition of the treaty can be brought under it: each is asked in its own article.",
        "En ella cabe toda condición del tratado: cada una se pregunta en su artículo.",
    ),
)
fraction_2 = article_25.paragraph(
    "II",
    Text(
        "The person is not the one whose extradition is asked.",
        "Ser distinta persona de aquella cuya extradición se pide.",
    ),
)
mistaken_identity = bar(
    fraction_2,
    Level.PERSON,
    Text(
        "The person is not the one whose extradition is asked.",
        "La persona es distinta de aquella cuya extradición se pide.",
    ),
    in_mexico.is_another_than_the_person_sought,
)

# -- paragraph 2 -----------------------------------------------------------------------------------

paragraph_2 = article_25.paragraph(
    "2",
    Text(
        "The person has twenty days to prove the exceptions. The judge may extend them where "
        "necessary after hearing the prosecutor, who may give evidence in the same time.",
        "La persona dispone de veinte días para probar sus excepciones. El juez puede ampliarlos "
        "en caso necesario, con vista al Ministerio Público, que puede rendir pruebas en el mismo "
        "plazo.",
    ),
    reading=Text(
        "The act sets no most for the extension. The length is verified; that the days are working "
        "days, and that they start on the day after the exceptions, is doubtful.",
        "La ley no fija tope a la ampliación. La duración está verificada; que los días sean "
        "hábiles y corran desde el siguiente al de las excepciones es dudoso.",
    ),
)
proof_in_time = time_limit(
    paragraph_2,
    Level.REQUEST,
    Text(
        "The taking of evidence ended within twenty days of the exceptions, or within the "
        "extension that the judge gave.",
        "El desahogo de pruebas terminó dentro de los veinte días de las excepciones, o de la "
        "ampliación que dio el juez.",
    ),
    starts=in_mexico.exceptions_opposed_on,
    runs=readings.before_the_judge(20),
    met_by=in_mexico.evidence_closed_on,
    otherwise=Text(
        "The period for proof is over and the judge gives the opinion.",
        "Concluye el plazo para probar y el juez emite su opinión.",
    ),
    applies=in_mexico.exceptions_opposed_on <= day_asked,
    exceptions=[
        exception(
            paragraph_2,
            Text(
                "the judge extended the period and evidence ended within it",
                "el juez amplió el plazo y las pruebas terminaron dentro de él",
            ),
            all_of(
                in_mexico.proof_was_extended,
                in_mexico.evidence_closed_on <= in_mexico.proof_extended_until,
            ),
            then=True,
        )
    ],
    bearing=Bearing.PROCEEDING,
)
