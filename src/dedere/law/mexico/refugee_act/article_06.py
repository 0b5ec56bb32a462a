"""Article 6. No return to danger."""

from dedere.calendars import day
from dedere.law.facts import in_mexico
from dedere.law.facts.law_in_time import OF_THE_CONDITIONS
from dedere.law.language import VERIFIED, Level, Text, all_of, bar, named
from dedere.law.mexico.refugee_act import REFUGEE_ACT, sources

article_6 = REFUGEE_ACT.article(
    "6",
    Text("No return to danger", "No devolución"),
    Text(
        "Nobody who asks for refugee status, is a refugee or has complementary protection is in "
        "any way returned to a country where that protection says that he or she is in danger.",
        "Ningún solicitante, refugiado o beneficiario de protección complementaria puede ser "
        "devuelto, de manera alguna, al país donde corre el peligro que motiva esa protección.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Extradition is one of the ways of returning someone. Protection does not by itself bar "
        "surrender to a State other than the one feared: that surrender would be a forbidden "
        "return must be found, with the view of the Ministry of the Interior.",
        "La extradición es una de las formas de devolver. La protección no impide por sí sola la "
        "entrega a un Estado distinto del temido: que la entrega sea una devolución prohibida debe "
        "determinarse, vista la opinión de la Secretaría de Gobernación.",
    ),
)
no_return = bar(
    article_6,
    Level.REQUEST,
    Text(
        "The person is protected as a refugee, or asks to be, and surrender would be a forbidden "
        "return.",
        "La persona está protegida como refugiada, o lo solicita, y la entrega sería una "
        "devolución prohibida.",
    ),
    all_of(
        in_mexico.protection_in_mexico.is_one_of("applicant", "refugee", "complementary"),
        in_mexico.surrender_is_refoulement,
    ),
    applies=named(
        Text(
            "the conditions of surrender are those since 28 January 2011",
            "las condiciones de la entrega son las vigentes desde el 28 de enero de 2011",
        ),
        OF_THE_CONDITIONS.day >= day("2011-01-28"),
    ),
)
