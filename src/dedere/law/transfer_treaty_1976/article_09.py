"""Article IX. The meaning of words."""

from dedere.law.facts import transfer
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, cited, requirement
from dedere.law.transfer_treaty_1976 import TREATY, readings, sources

article_9 = TREATY.article(
    "9",
    Text("Definitions", "Definiciones"),
    Text(
        "Four words: transferring State, receiving State, offender, domiciliary.",
        "Cuatro términos: Estado trasladante, Estado receptor, reo, domiciliado.",
    ),
    confidence=VERIFIED,
    sources=[sources.DIGEST_END],
)
paragraph_1 = article_9.paragraph(
    "1",
    Text(
        "The transferring State is the one from which the offender is to be moved.",
        "El Estado trasladante es aquel desde el que se trasladará a la persona sentenciada.",
    ),
)
paragraph_2 = article_9.paragraph(
    "2",
    Text(
        "The receiving State is the one to which the offender is to be moved.",
        "El Estado receptor es aquel al que se trasladará a la persona sentenciada.",
    ),
)
paragraph_3 = article_9.paragraph(
    "3",
    Text(
        "An offender is a person convicted in the territory of one State and sentenced there to "
        "prison, or to probation, parole, a suspended sentence or another supervision or "
        "conditional sentence without confinement.",
        "Es reo quien fue condenado en el territorio de un Estado y sentenciado en él a prisión, o "
        "a libertad a prueba, libertad condicional, condena condicional u otra vigilancia o pena "
        "condicional sin encierro.",
    ),
    reading=Text(
        "Who is only accused is not an offender, whatever the charge; a prison term is not needed.",
        "Quien solo está acusado no es reo, cualquiera que sea el cargo; no hace falta una pena de "
        "prisión.",
    ),
)
convicted_and_sentenced = requirement(
    paragraph_3,
    Level.TRANSFER,
    Text(
        "The person was convicted and sentenced in the transferring State.",
        "La persona fue condenada y sentenciada en el Estado trasladante.",
    ),
    transfer.convicted_and_sentenced,
    bearing=Bearing.ELIGIBILITY,
    number="E-03",
)

paragraph_4 = article_9.paragraph(
    "4",
    Text(
        "A domiciliary is a person who has been present in the territory of one State for at least "
        "five years with the intent to remain there permanently.",
        "Es domiciliado quien ha estado presente en el territorio de un Estado al menos cinco años "
        "con intención de permanecer en él definitivamente.",
    ),
    sources=[
        sources.DIGEST_END,
        sources.CABLE_OF_SIGNATURE,
        sources.ARTICLE_OF_1978,
        sources.ELIGIBILITY,
    ],
    reading=Text(
        "Presence and intent are two things; materials for prisoners often speak of five years "
        "alone. The reading “domiciliary” chooses. Whether the years are counted to the arrest, to "
        "the sentence or to the application is not said; they are recorded as the authorities "
        "count them.",
        "La presencia y la intención son dos cosas; los materiales para personas presas suelen "
        "hablar solo de los cinco años. La lectura «domiciliary» elige. No se dice si los años se "
        "cuentan hasta la detención, la sentencia o la solicitud; se anotan como los cuenten las "
        "autoridades.",
    ),
)
is_domiciliary = cited(
    paragraph_4,
    Text(
        "the person is a domiciliary of the transferring State",
        "la persona es domiciliada del Estado trasladante",
    ),
    readings.domiciliary.expr(
        {
            "presence-and-intent": all_of(
                transfer.years_present_in_transferring_state >= 5, transfer.intends_to_remain
            ),
            "presence-alone": transfer.years_present_in_transferring_state >= 5,
        }
    ),
)
"""Whether the person is a domiciliary, as the reading has it."""
