"""Article 24. The first hearing."""

from dedere.law.facts import in_mexico
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, day_asked, formality
from dedere.law.mexico.extradition_act import ACT, sources

article_24 = ACT.article(
    "24",
    Text("The first hearing", "La primera comparecencia"),
    Text(
        "Once detained, the person is brought before the judge without delay and told what the "
        "request and its documents say. He or she may name counsel, choose a public defender from "
        "a list, or is given one, and may ask to postpone the hearing until counsel accepts.",
        "Detenida la persona, comparece sin demora ante el juez, quien le da a conocer la petición "
        "y sus documentos. Puede nombrar defensor, elegir uno de oficio de una lista o se le "
        "designa, y puede pedir que se difiera la diligencia hasta que el defensor acepte.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Without delay is no number of hours: the seventy-two hours of art. 19 of the Constitution "
        "are for ordinary cases.",
        "Sin demora no es un número de horas: las setenta y dos del art. 19 constitucional son del "
        "proceso ordinario.",
    ),
)
informed_and_defended = formality(
    article_24,
    Level.REQUEST,
    Text(
        "The judge told the person what the request says, and the person had counsel.",
        "El juez dio a conocer la petición a la persona, y esta tuvo defensor.",
    ),
    all_of(in_mexico.informed_of_the_request, in_mexico.defended_by.is_not("none")),
    applies=in_mexico.heard_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
