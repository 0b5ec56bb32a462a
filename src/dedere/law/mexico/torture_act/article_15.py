"""Article 15. No surrender to torture or to special tribunals."""

from dedere.calendars import day
from dedere.law.facts import in_mexico
from dedere.law.facts.law_in_time import OF_THE_CONDITIONS
from dedere.law.language import VERIFIED, Level, Text, bar, named
from dedere.law.mexico.torture_act import TORTURE_ACT, sources

article_15 = TORTURE_ACT.article(
    "15",
    Text(
        "No surrender to torture or to special tribunals",
        "Prohibición de entregar ante riesgo de tortura o tribunales especiales",
    ),
    Text(
        "It is forbidden to surrender, extradite, expel, deport or return a person to another "
        "State where there is founded reason to believe that he or she would be in danger of "
        "torture, or where exceptional or ad hoc tribunals would try the person.",
        "Se prohíbe entregar, extraditar, expulsar, deportar o devolver a otro Estado a una "
        "persona cuando haya razones fundadas para creer que estaría en peligro de tortura, o "
        "cuando fuera a ser juzgada por tribunales de excepción o ad hoc.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "It reaches every way out of the country, extradition or not. Danger of torture is asked "
        "with the same finding as article 10 Bis of the extradition act, in force since the same "
        "day: it is one bar under two laws.",
        "Alcanza toda salida forzada del país, sea o no extradición. El peligro de tortura se "
        "pregunta con la misma determinación que el artículo 10 Bis de la Ley de Extradición "
        "Internacional, vigente desde el mismo día: es un solo impedimento en dos leyes.",
    ),
)
since_2017 = named(
    Text(
        "the conditions of surrender are those since 27 June 2017",
        "las condiciones de la entrega son las vigentes desde el 27 de junio de 2017",
    ),
    OF_THE_CONDITIONS.day >= day("2017-06-27"),
)
special_tribunal = bar(
    article_15,
    Level.REQUEST,
    Text(
        "An exceptional or ad hoc tribunal would try the person.",
        "A la persona la juzgaría un tribunal de excepción o ad hoc.",
    ),
    in_mexico.would_face_special_tribunal,
    applies=since_2017,
    suffix="special-tribunal",
)
torture = bar(
    article_15,
    Level.REQUEST,
    Text(
        "The person would be in danger of torture in the State that asks for him or her.",
        "La persona estaría en peligro de tortura en el Estado que la reclama.",
    ),
    in_mexico.danger_of_torture,
    applies=since_2017,
    suffix="torture",
)
