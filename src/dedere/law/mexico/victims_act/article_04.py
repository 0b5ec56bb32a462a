"""Article 4. Who is a victim."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

article_4 = VICTIMS_ACT.article(
    "4",
    Text("Who is a victim", "Quiénes son víctimas"),
    Text(
        "Direct victims are those harmed by an offense or by a violation of their human rights; "
        "indirect ones, their relatives and dependants; potential ones, those endangered for "
        "helping; groups and communities too. One is a victim once the harm is shown, whether or "
        "not the offender is identified, arrested or convicted.",
        "Son víctimas directas quienes sufrieron daño por un delito o por una violación de sus "
        "derechos humanos; indirectas, sus familiares y personas a cargo; potenciales, quienes "
        "peligran por prestar ayuda; también los grupos y comunidades. La calidad se adquiere al "
        "acreditarse el daño, se identifique, aprehenda o condene o no al responsable.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2013-05-04",
    left_to=Text(
        "the Mexican authority before which the harm is shown",
        "la autoridad mexicana ante la que se acredita el daño",
    ),
    reading=Text(
        "So it does not matter that the United States seek the person for other offenses, nor that "
        "no Mexican court has convicted anyone.",
        "No importa, por ello, que Estados Unidos busque a la persona por otros delitos, ni que "
        "ningún tribunal mexicano haya condenado a nadie.",
    ),
)
