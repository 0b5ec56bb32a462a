"""Articles 18 to 22. How days and hours are counted."""

from dedere.law.facts import amparo
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, day_asked, time_limit
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.article_17 import CONSENTED
from dedere.law.mexico.amparo_act.counting import (
    against_extradition,
    days_to_file,
    notified_under_the_act,
)

article_18 = AMPARO_ACT.article(
    "18",
    Text("From when the time to file runs", "Desde cuándo corre el plazo"),
    Text(
        "The time to file is counted from the day after notification takes effect under the law of "
        "the act challenged, or after the person came to know of the act; in the case of fraction "
        "I of article 17, from the entry into force.",
        "El plazo se computa desde el día siguiente a aquel en que surte efectos la notificación "
        "conforme a la ley del acto reclamado, o en que se tuvo conocimiento de él; en el caso de "
        "la fracción I del artículo 17, desde la entrada en vigor.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "The last sentence points to the whole of fraction I, which includes extradition, but "
        "speaks of entry into force: it is applied to general norms alone. On which day the "
        "notification of a decision on extradition takes effect is a reading with a switch. What "
        "became known before 3 April 2013 is not measured by it. The reform of 14 March 2025 "
        "restated the article.",
        "La última oración remite a toda la fracción I, que incluye la extradición, pero habla de "
        "entrada en vigor: se aplica solo a las normas generales. En qué día surte efectos la "
        "notificación de la resolución de extradición es una lectura con alternativas. No mide lo "
        "que se conoció antes del 3 de abril de 2013. La reforma de 14 de marzo de 2025 reexpresó "
        "el artículo.",
    ),
)
from_knowledge = time_limit(
    article_18,
    Level.REQUEST,
    Text(
        "The amparo against an act of extradition that was not notified was filed within thirty "
        "days of the person's coming to know of it.",
        "El amparo contra un acto de extradición no notificado se promovió en los treinta días "
        "siguientes a que la persona lo conoció.",
    ),
    starts=amparo.act_known_on,
    runs=days_to_file(30),
    met_by=amparo.filed_on,
    otherwise=CONSENTED,
    applies=all_of(
        against_extradition,
        amparo.act_notified_on > day_asked,
        amparo.act_known_on <= day_asked,
        notified_under_the_act(amparo.act_known_on),
    ),
    bearing=Bearing.PROCEEDING,
)

article_19 = AMPARO_ACT.article(
    "19",
    Text("Working days", "Días hábiles"),
    Text(
        "All days are working days except Saturdays and Sundays, 1 January, 5 February, 21 March, "
        "1 and 5 May, 14 and 16 September, 12 October, 20 November and 25 December, and those on "
        "which the court suspends its work.",
        "Son hábiles todos los días salvo sábados y domingos, 1 de enero, 5 de febrero, 21 de "
        "marzo, 1 y 5 de mayo, 14 y 16 de septiembre, 12 de octubre, 20 de noviembre y 25 de "
        "diciembre, y aquellos en que el tribunal suspende labores.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY, sources.ARTICLE_19_OF_2013],
    in_force_from="2018-01-20",
    changed=Text("14 September was added.", "Se agregó el 14 de septiembre."),
    reading=Text(
        "A day of fixed date stays on its date and is not moved to a Monday. The lists of the "
        "judiciary act (art. 229), of the labor act (art. 74) and of the act on federal "
        "administrative procedure (art. 28) differ: each proceeding has its own calendar, and this "
        "one is for the amparo. Days on which courts suspend work by yearly agreement (Holy Week, "
        "recesses of July and December) are not counted off here: the real last day may be later.",
        "El día de fecha fija se queda en su fecha y no pasa a lunes. Las listas de la ley "
        "orgánica del Poder Judicial (art. 229), de la ley del trabajo (art. 74) y de la de "
        "procedimiento administrativo (art. 28) difieren: cada procedimiento tiene su calendario y "
        "este es el del amparo. Aquí no se descuentan los días en que los tribunales suspenden "
        "labores por acuerdo anual (Semana Santa, recesos de julio y diciembre): el último día "
        "real puede ser posterior.",
    ),
)
article_19_of_2013 = article_19.earlier(
    Text(
        "The same list with 16 September and without 14 September.",
        "La misma lista con el 16 de septiembre y sin el 14 de septiembre.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2018-01-19",
    confidence=VERIFIED,
    sources=[sources.ARTICLE_19_OF_2013],
)

article_20 = AMPARO_ACT.article(
    "20",
    Text("Any day and any hour", "Cualquier día y hora"),
    Text(
        "Against extradition and other urgent acts the claim may be filed in writing, orally or by "
        "electronic means on any day and at any hour, and every day and hour is working time to "
        "deal with the stay and to have it obeyed.",
        "Contra la extradición y otros actos urgentes la demanda puede presentarse por escrito, "
        "por comparecencia o por medios electrónicos en cualquier día y hora, y todos lo son "
        "hábiles para proveer sobre la suspensión y hacerla cumplir.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "It opens day and hour; it does not lengthen the thirty days of art. 17, fraction I.",
        "Abre el día y la hora; no alarga los treinta días del art. 17, fracción I.",
    ),
)
article_21 = AMPARO_ACT.article(
    "21",
    Text("Until midnight of the last day", "Hasta las veinticuatro horas del último día"),
    Text(
        "What may be filed on the last day of a period is accepted until midnight.",
        "Lo que puede presentarse el último día del plazo se recibe hasta las veinticuatro horas.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_22 = AMPARO_ACT.article(
    "22",
    Text("Counting", "Cómputo de los plazos"),
    Text(
        "Periods are counted in working days, from the day after the notification takes effect, "
        "the last day included; in criminal matters, from moment to moment.",
        "Los plazos se cuentan por días hábiles, desde el siguiente a aquel en que surte efectos "
        "la notificación, incluido el del vencimiento; en materia penal, de momento a momento.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "What it says of criminal matters is applied to hours. Days are counted as working days, "
        "that to file against extradition too, as the authorities themselves count it in public; "
        "the other reading is a switch.",
        "Lo que dice de la materia penal se aplica a las horas. Los días se cuentan hábiles, "
        "también los que hay para promover contra la extradición, como los cuentan en público las "
        "propias autoridades; la otra lectura es una alternativa.",
    ),
)

# The calendar and the counting of every time limit of this act come from these three.
article_19.used_by_rules = article_19_of_2013.used_by_rules = article_22.used_by_rules = True
