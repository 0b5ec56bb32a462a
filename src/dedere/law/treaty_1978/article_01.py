"""Article 1. Duty to extradite."""

from dedere.law.facts import case, offense, person
from dedere.law.language import KNOWN, VERIFIED, Level, Text, all_of, exception, requirement
from dedere.law.treaty_1978 import TREATY, sources
from dedere.law.treaty_1978.article_04 import in_territory

article_1 = TREATY.article(
    "1",
    Text("Duty to extradite", "Obligación de extraditar"),
    Text(
        "Each State surrenders to the other, on the terms of the treaty, persons whom its "
        "authorities charged, found guilty, or want so that they finish a prison sentence. The "
        "duty is for offenses committed in the territory of the requesting State; for others "
        "there are two further grounds.",
        "Cada Estado entrega al otro, en los términos del tratado, a las personas que sus "
        "autoridades han acusado o declarado culpables, o que reclaman para que terminen de "
        "cumplir una pena de prisión. La obligación rige para los delitos cometidos en el "
        "territorio del Estado requirente; para los demás hay otros dos supuestos.",
    ),
    confidence=VERIFIED,
    sources=[sources.UNTS_COPY, sources.TREATY_ARTS_1_2],
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_1.paragraph(
    "1",
    Text(
        "There are three kinds of persons to be surrendered: those charged by the competent "
        "authorities of the requesting State, those found guilty, and those who are to finish "
        "serving a penalty of prison that a court imposed.",
        "Deben entregarse tres clases de personas: las acusadas por las autoridades competentes "
        "del Estado requirente, las declaradas culpables y las que deben terminar de cumplir una "
        "pena de prisión impuesta por un tribunal.",
    ),
    reading=Text(
        "An investigation in which nobody has been charged is not enough.",
        "No basta una investigación en la que aún no se acusa a nadie.",
    ),
)
person_sought = requirement(
    paragraph_1,
    Level.OFFENSE,
    Text(
        "The person is charged with the offense, was found guilty of it, or is to serve a "
        "sentence for it.",
        "La persona está acusada del delito, fue declarada culpable de él o debe cumplir una pena "
        "por él.",
    ),
    offense.stage.is_one_of("charged", "found_guilty", "sentenced"),
)

# -- paragraph 2 -----------------------------------------------------------------------------------

paragraph_2 = article_1.paragraph(
    "2",
    Text(
        "For an offense committed outside the territory of the requesting State there is a duty "
        "to surrender on either of two grounds.",
        "Por un delito cometido fuera del territorio del Estado requirente hay obligación de "
        "entregar en cualquiera de dos supuestos.",
    ),
)
letter_a = paragraph_2.paragraph(
    "a",
    Text(
        "The requested State's own law would punish conduct of that kind in similar circumstances.",
        "La propia ley del Estado requerido castigaría una conducta de esa clase en circunstancias "
        "similares.",
    ),
)
letter_b = paragraph_2.paragraph(
    "b",
    Text(
        "The person is a national of the requesting State, and that State has jurisdiction under "
        "its own law.",
        "La persona es nacional del Estado requirente y este tiene jurisdicción conforme a su "
        "propia ley.",
    ),
)

jurisdiction = requirement(
    paragraph_2,
    Level.OFFENSE,
    Text(
        "The offense was committed in the territory of the requesting State, or one of the two "
        "grounds for offenses committed elsewhere holds.",
        "El delito se cometió en el territorio del Estado requirente, o se da uno de los dos "
        "supuestos previstos para los cometidos fuera de él.",
    ),
    in_territory,
    exceptions=[
        exception(
            letter_a,
            Text(
                "the requested State would punish such conduct abroad in similar circumstances",
                "el Estado requerido castigaría tal conducta en el extranjero en circunstancias "
                "similares",
            ),
            offense.requested_state_punishes_such_conduct_abroad,
            then=True,
        ),
        exception(
            letter_b,
            Text(
                "the person is a national of the requesting State, which has jurisdiction",
                "la persona es nacional del Estado requirente, que tiene jurisdicción",
            ),
            all_of(
                person.nationalities.includes(case.requesting_state),
                offense.requesting_state_has_jurisdiction,
            ),
            then=True,
        ),
    ],
    reading=Text(
        "What counts as territory is taken from article 4, of which only the beginning is "
        "verified. One ground is enough.",
        "Lo que se entiende por territorio se toma del artículo 4, del que solo está verificado "
        "el comienzo. Basta uno de los supuestos.",
    ),
    confidence=KNOWN,
)
