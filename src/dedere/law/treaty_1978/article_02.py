"""Article 2. Extraditable offenses."""

from dedere.law.facts import offense
from dedere.law.language import (
    VERIFIED,
    Level,
    Text,
    all_of,
    exception,
    requirement,
)
from dedere.law.treaty_1978 import TREATY, sources

article_2 = TREATY.article(
    "2",
    Text("Extraditable offenses", "Delitos que dan lugar a la extradición"),
    Text(
        "Intentional conduct gives rise to extradition where it falls into the Appendix, or is a "
        "federal offense in both States, and both States punish it with prison whose maximum is "
        "at least one year. To serve a sentence, at least six months must remain. The forms of "
        "attempt, association and participation are covered too.",
        "Da lugar a extradición la conducta intencional comprendida en el Apéndice, o que sea "
        "delito federal en ambos Estados, si ambos la castigan con prisión cuyo máximo sea al "
        "menos de un año. Para cumplir una pena deben faltar al menos seis meses. Se comprenden "
        "también la tentativa, la asociación y la participación.",
    ),
    confidence=VERIFIED,
    sources=[sources.TREATY_ARTS_1_2, sources.TREATY_ARTS_2_4],
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_2.paragraph(
    "1",
    Text(
        "Extradition is for intentional conduct that falls into a family of the Appendix and that "
        "the laws of both States punish with deprivation of liberty, the longest term being at "
        "least one year in each.",
        "Procede por conductas intencionales comprendidas en alguna familia del Apéndice y que "
        "las leyes de ambos Estados castiguen con privación de libertad, cuyo término máximo sea "
        "al menos de un año en cada uno.",
    ),
    reading=Text(
        "The longest term that the law allows counts, not the arithmetic mean that the Mexican "
        "act uses where there is no treaty. Conduct that one State does not punish with prison at "
        "all has a longest term of 0 months.",
        "Cuenta el término máximo que permite la ley, no la media aritmética que usa la ley "
        "mexicana a falta de tratado. La conducta que un Estado no castiga con prisión tiene un "
        "máximo de 0 meses.",
    ),
)

paragraph_4 = article_2.paragraph(
    "4",
    Text(
        "Under the same conditions, paragraphs 1 to 3 reach further forms of an offense and "
        "disregard one kind of element.",
        "En las mismas condiciones, los párrafos 1 a 3 alcanzan otras formas del delito y no "
        "toman en cuenta cierta clase de elemento.",
    ),
)
letter_b = paragraph_4.paragraph(
    "b",
    Text(
        "It does not matter that the offense contains an element, such as transport, the mails or "
        "interstate commerce, that serves only to give jurisdiction to the federal authorities of "
        "the United States.",
        "No importa que el delito contenga un elemento, como el transporte, el correo o el "
        "comercio entre estados, que solo sirve para dar jurisdicción a las autoridades federales "
        "de Estados Unidos.",
    ),
)

penalty = requirement(
    paragraph_1,
    Level.OFFENSE,
    Text(
        "Both States punish the offense with prison of at least one year at the most.",
        "Ambos Estados castigan el delito con prisión cuyo máximo es al menos de un año.",
    ),
    all_of(
        offense.max_penalty_months_requesting_state >= 12,
        offense.max_penalty_months_requested_state >= 12,
    ),
)
dual_criminality = requirement(
    paragraph_1,
    Level.OFFENSE,
    Text(
        "The conduct is an offense in both States.",
        "La conducta es delito en ambos Estados.",
    ),
    all_of(offense.punishable_requesting_state, offense.punishable_requested_state),
    exceptions=[
        exception(
            letter_b,
            Text(
                "what is missing in the requested State is only an element that gives federal "
                "jurisdiction",
                "lo que falta en el Estado requerido es solo un elemento que da jurisdicción "
                "federal",
            ),
            all_of(
                offense.punishable_requesting_state,
                offense.lacks_only_jurisdictional_element,
            ),
            then=True,
        )
    ],
    suffix="dual-criminality",
    reading=Text(
        "The conduct is compared, not the name of the offense.",
        "Se compara la conducta, no el nombre del delito.",
    ),
)
intent = requirement(
    paragraph_1,
    Level.OFFENSE,
    Text("The conduct was intentional.", "La conducta fue intencional."),
    offense.is_wilful,
    suffix="intent",
)

# -- paragraph 3, the way into the list for federal offenses ---------------------------------------

paragraph_3 = article_2.paragraph(
    "3",
    Text(
        "Intentional conduct outside the Appendix gives rise to extradition as well where it is "
        "punishable under the federal laws of both States by at least one year at the most.",
        "También da lugar a extradición la conducta intencional ajena al Apéndice que sea punible "
        "conforme a las leyes federales de ambos Estados con máximo de al menos un año.",
    ),
)
listed = requirement(
    paragraph_1,
    Level.OFFENSE,
    Text(
        "The offense falls into a family of the Appendix, or is a federal offense in both States.",
        "El delito encuadra en una familia del Apéndice, o es delito federal en ambos Estados.",
    ),
    offense.appendix_family.is_not("not_listed"),
    exceptions=[
        exception(
            paragraph_3,
            Text(
                "it is a federal offense in both States",
                "es delito federal en ambos Estados",
            ),
            all_of(
                offense.federal_offense_requesting_state, offense.federal_offense_requested_state
            ),
            then=True,
        )
    ],
    suffix="list",
    reading=Text(
        "The family decides, never the number of the item: numbers and order of the Appendix are "
        "not verified.",
        "Decide la familia, nunca el número: los números y el orden del Apéndice no están "
        "verificados.",
    ),
)

# -- paragraph 2 -----------------------------------------------------------------------------------

paragraph_2 = article_2.paragraph(
    "2",
    Text(
        "Where extradition is asked for so that a sentence be served, the part still to be served "
        "must be at least six months.",
        "Si la extradición se pide para cumplir una pena, la parte por cumplir debe ser al menos "
        "de seis meses.",
    ),
)
remaining = requirement(
    paragraph_2,
    Level.OFFENSE,
    Text(
        "If a sentence is to be served, at least six months of it remain.",
        "Si se trata de cumplir una pena, faltan al menos seis meses.",
    ),
    offense.remaining_sentence_months >= 6,
    applies=offense.stage.is_("sentenced"),
)

# -- paragraph 4 -----------------------------------------------------------------------------------

letter_a = paragraph_4.paragraph(
    "a",
    Text(
        "Attempt, association or conspiracy to prepare and commit the offense, and participation "
        "in its commission, are covered.",
        "Se comprenden la tentativa, la asociación para prepararlo y cometerlo, y la "
        "participación en su ejecución.",
    ),
)
form = requirement(
    letter_a,
    Level.OFFENSE,
    Text(
        "The form of the offense is one that the treaty covers.",
        "La forma del delito es una de las que el tratado comprende.",
    ),
    offense.form.is_not("other"),
)
