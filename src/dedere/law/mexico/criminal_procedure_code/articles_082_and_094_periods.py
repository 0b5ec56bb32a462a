"""Articles 82 and 94. Notifications and periods, as they may fill gaps of the extradition act."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, sources

article_82 = PROCEDURE_CODE.article(
    "82",
    Text("When notifications take effect", "Efectos de las notificaciones"),
    Text(
        "Notifications are personal, by list or by edict. Personal ones, also those made in a "
        "hearing, take effect on the day after they are made; the others on the day after they "
        "are published.",
        "Las notificaciones son personales, por lista o por edictos. Las personales, también las "
        "hechas en audiencia, surten efectos al día siguiente de practicadas; las demás, al día "
        "siguiente de su publicación.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=Text("the judge of the extradition", "el juez de la extradición"),
    reading=Text(
        "The text is verified; that it fills gaps of the extradition act, which says nothing of "
        "notifications, is doubtful. Read with article 94, by which days run from the day on which "
        "the notification takes effect, it changes nothing: the first day is the one after the "
        "notification, as the periods are counted here.",
        "El texto está verificado; que supla a la Ley de Extradición Internacional, que nada dice "
        "de notificaciones, es dudoso. Leído con el artículo 94, por el que los días corren desde "
        "que surte efectos la notificación, no cambia nada: el primer día es el siguiente al de la "
        "notificación, como aquí se cuentan los plazos.",
    ),
)
article_94 = PROCEDURE_CODE.article(
    "94",
    Text("How periods are counted", "Cómputo de los plazos"),
    Text(
        "Saturdays, Sundays and days that the law declares non-working do not count, except for "
        "such acts as protective measures, the legality of an arrest, the charge, precautionary "
        "measures and the order that links to the proceedings. Other periods that end on such a "
        "day run on to the next working day. Periods in hours run from moment to moment, those in "
        "days from the day on which the notification takes effect.",
        "No se cuentan sábados, domingos ni los días que la ley declare inhábiles, salvo para "
        "actos como las providencias precautorias, la legalidad de la detención, la imputación, "
        "las medidas cautelares y la vinculación a proceso. Los demás plazos que venzan en día "
        "inhábil se prorrogan al siguiente hábil. Los plazos en horas corren de momento a momento "
        "y los de días desde que surte efectos la notificación.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=Text("the judge of the extradition", "el juez de la extradición"),
    reading=Text(
        "The text is verified; that it fills gaps of the extradition act is doubtful. Whether the "
        "days of articles 25, 27 and 28 of that act are working days hangs on it and is a reading "
        "of its own (days-before-the-extradition-judge). It never reaches the sixty days of the "
        "Constitution, which are calendar days.",
        "El texto está verificado; que supla a la Ley de Extradición Internacional es dudoso. De "
        "ello depende que los días de los artículos 25, 27 y 28 de esa ley sean hábiles, lo que es "
        "una lectura propia (days-before-the-extradition-judge). Nunca alcanza los sesenta días de "
        "la Constitución, que son naturales.",
    ),
)
