"""Articles 22 and 23. The competent judge."""

from dedere.law.facts import in_mexico
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, any_of, formality
from dedere.law.mexico.extradition_act import ACT, sources

article_22 = ACT.article(
    "22",
    Text("The competent judge", "El juez competente"),
    Text(
        "The district judge where the person is; if the whereabouts are unknown, the federal "
        "criminal judge on duty in the capital.",
        "El juez de distrito donde se encuentre la persona; si se desconoce su paradero, el de "
        "materia penal en turno de la capital.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The text still says Federal District: Mexico City is meant. The rule is here, not in art. "
        "23, where some summaries place it. The act on the judiciary names the judges.",
        "El texto aún dice Distrito Federal: se entiende Ciudad de México. La regla está aquí y no "
        "en el art. 23, donde la sitúan algunos resúmenes. La ley orgánica nombra a los "
        "juzgadores.",
    ),
)
competent_judge = formality(
    article_22,
    Level.REQUEST,
    Text(
        "The judge is the one where the person is or, if that is unknown, the one on duty in "
        "Mexico City.",
        "El juez es el del lugar donde está la persona o, si se ignora, el que está en turno en la "
        "Ciudad de México.",
    ),
    any_of(
        all_of(in_mexico.whereabouts_known, in_mexico.heard_by_judge.is_("where_the_person_is")),
        all_of(
            ~in_mexico.whereabouts_known,
            in_mexico.heard_by_judge.is_("on_duty_in_mexico_city"),
        ),
    ),
    bearing=Bearing.PROCEEDING,
)

article_23 = ACT.article(
    "23",
    Text("No recusal, no appeal", "Sin recusación ni recurso"),
    Text(
        "The judge cannot be recused, no remedy lies against what the judge does, and objections "
        "to jurisdiction are not admitted.",
        "El juez es irrecusable, lo actuado por él no admite recurso, y no se admiten cuestiones "
        "de competencia.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Amparo is a trial of its own and remains open.",
        "El amparo es un juicio autónomo y queda a salvo.",
    ),
)
