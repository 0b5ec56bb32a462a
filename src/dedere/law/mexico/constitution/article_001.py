"""Article 1. Human rights."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_1 = CONSTITUTION.article(
    "1",
    Text("Human rights", "Derechos humanos"),
    Text(
        "The human rights of the Constitution and of the treaties protect every person in Mexico, "
        "whoever asks for the person, and bind every authority that takes part in an extradition.",
        "Los derechos humanos de la Constitución y de los tratados protegen a toda persona en "
        "México, sea quien sea el Estado que la reclame, y obligan a toda autoridad que intervenga "
        "en una extradición.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2011-06-11",
    left_to=Text(
        "every authority within its powers and, on review, the amparo courts",
        "toda autoridad en su ámbito y, en revisión, los jueces de amparo",
    ),
    reading=Text(
        "It opens no ground of refusal by itself: it is the root from which danger of torture, "
        "forbidden penalties, persecution and unfair trial are argued, each asked under its own "
        "provision. That the reform published on 10 June 2011 was in force from the next day is "
        "known, not verified.",
        "No abre por sí solo un motivo de negativa: es la raíz desde la que se alegan el peligro "
        "de tortura, las penas prohibidas, la persecución y el juicio injusto, cada uno planteado "
        "en su disposición. Que la reforma publicada el 10 de junio de 2011 rigió desde el día "
        "siguiente es conocido, sin verificar.",
    ),
    changed=Text(
        "The reform of 2011 spoke of human rights where the text had spoken of individual "
        "guarantees, and put treaty rights beside those of the Constitution.",
        "La reforma de 2011 habló de derechos humanos donde el texto hablaba de garantías "
        "individuales, y puso los derechos de los tratados junto a los de la Constitución.",
    ),
)
article_1.earlier(
    Text(
        "Everyone in Mexico enjoys the guarantees that the Constitution grants, which may be "
        "restricted or suspended only as it provides.",
        "Todo individuo goza en México de las garantías que otorga la Constitución, que solo "
        "pueden restringirse o suspenderse como ella dispone.",
    ),
    in_force_from="1917-05-01",
    in_force_to="2011-06-10",
    confidence=KNOWN,
    reading=Text(
        "The words before 2011 are known; the historic text was not verified.",
        "El texto anterior a 2011 es conocido; no se verificó el texto histórico.",
    ),
)
paragraph_1 = article_1.paragraph(
    "1",
    Text(
        "Every person enjoys the human rights that the Constitution and Mexico's treaties "
        "recognize; they are restricted or suspended only where and as the Constitution says.",
        "Toda persona goza de los derechos humanos que reconocen la Constitución y los tratados de "
        "México; solo se restringen o suspenden en los casos y con las condiciones que fija la "
        "Constitución.",
    ),
)
paragraph_2 = article_1.paragraph(
    "2",
    Text(
        "Rules on human rights are read in conformity with the Constitution and the treaties, in "
        "the sense that protects the person most.",
        "Las normas de derechos humanos se interpretan conforme a la Constitución y los tratados, "
        "en el sentido que más proteja a la persona.",
    ),
)
paragraph_3 = article_1.paragraph(
    "3",
    Text(
        "Every authority must promote, respect, protect and guarantee those rights, and the State "
        "must prevent, investigate, punish and repair their violation.",
        "Toda autoridad debe promover, respetar, proteger y garantizar esos derechos, y el Estado "
        "debe prevenir, investigar, sancionar y reparar su violación.",
    ),
)
