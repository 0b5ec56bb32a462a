"""Article 6. Extraditable offenses where there is no treaty."""

from dedere.law.facts import in_mexico, offense
from dedere.law.facts.law_in_time import OF_THE_CONDITIONS
from dedere.law.language import KNOWN, VERIFIED, Level, Text, all_of, any_of, requirement
from dedere.law.mexico.extradition_act import ACT, sources
from dedere.law.mexico.extradition_act.article_01 import without_treaty

article_6 = ACT.article(
    "6",
    Text("Extraditable offenses without a treaty", "Delitos que dan lugar a la extradición"),
    Text(
        "Wilful and negligent offenses that Mexican criminal law defines give rise to extradition "
        "if both fractions are met.",
        "Dan lugar a la extradición los delitos dolosos o culposos que define la ley penal "
        "mexicana, si se cumplen las dos fracciones.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="1994-02-01",
    changed=Text(
        "The reform of 1994 speaks of wilful offenses and keeps, of the negligent ones, those that "
        "the law counts as grave.",
        "La reforma de 1994 habla de delitos dolosos y, de los culposos, conserva los que la ley "
        "considera graves.",
    ),
)
article_6_of_1975 = article_6.earlier(
    Text(
        "The opening of the article before 1994, on intentional and negligent offenses.",
        "El encabezado del artículo antes de 1994, sobre delitos intencionales e imprudenciales.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=KNOWN,
    reading=Text("The historic text is unverified.", "El texto histórico no está verificado."),
)

fraction_1 = article_6.paragraph(
    "I",
    Text(
        "A wilful offense must be punishable in both States with prison whose arithmetic mean is "
        "at least one year; a negligent one must be grave by law and punishable with prison in "
        "both.",
        "El delito doloso debe ser punible en ambos Estados con prisión cuyo término medio "
        "aritmético sea al menos de un año; el culposo debe ser grave conforme a la ley y punible "
        "con prisión en ambos.",
    ),
    reading=Text(
        "The mean, not the longest term: the treaty asks for a longest term of at least one year "
        "(art. 2(1)), and for requests of the United States only the treaty's test counts.",
        "La media, no el máximo: el tratado pide un máximo de al menos un año (art. 2(1)), y en "
        "las peticiones de Estados Unidos solo cuenta la prueba del tratado.",
    ),
)
mean_of_a_year = all_of(
    in_mexico.mean_penalty_months_requesting_state >= 12,
    in_mexico.mean_penalty_months_requested_state >= 12,
)
penalty = requirement(
    fraction_1,
    Level.OFFENSE,
    Text(
        "Without a treaty: the offense is wilful and its mean prison term is at least one year in "
        "both States, or it is gravely negligent and both punish it with prison.",
        "A falta de tratado: el delito es doloso y su término medio de prisión es al menos de un "
        "año en ambos Estados, o es culposo grave y ambos lo castigan con prisión.",
    ),
    any_of(
        all_of(offense.is_wilful, mean_of_a_year),
        all_of(
            ~offense.is_wilful,
            in_mexico.is_grave_negligence,
            offense.max_penalty_months_requesting_state >= 1,
            offense.max_penalty_months_requested_state >= 1,
        ),
    ),
    applies=without_treaty,
    law_of=OF_THE_CONDITIONS,
)
fraction_1_of_1975 = fraction_1.earlier(
    Text(
        "The offense, intentional or negligent, must be punishable in both States with prison "
        "whose arithmetic mean is at least one year.",
        "El delito, intencional o imprudencial, debe ser punible en ambos Estados con prisión cuyo "
        "término medio aritmético sea al menos de un año.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=KNOWN,
    reading=Text(
        "The historic text is unverified: that it asked one mean of both kinds of offense is "
        "known, its words were not read.",
        "El texto histórico no está verificado: que pedía una sola media para ambas clases de "
        "delito es conocido; no se leyeron sus palabras.",
    ),
)
penalty_of_1975 = requirement(
    fraction_1_of_1975,
    Level.OFFENSE,
    Text(
        "Without a treaty: the mean prison term is at least one year in both States, whether the "
        "offense is intentional or negligent.",
        "A falta de tratado: el término medio de prisión es al menos de un año en ambos Estados, "
        "sea el delito intencional o imprudencial.",
    ),
    mean_of_a_year,
    applies=without_treaty,
    law_of=OF_THE_CONDITIONS,
)

fraction_2 = article_6.paragraph(
    "II",
    Text(
        "The offense does not fall under any of the exceptions of the act.",
        "El delito no está comprendido en ninguna de las excepciones de la ley.",
    ),
    in_force_from="1975-12-30",
    reading=Text(
        "The exceptions are those of arts. 7 to 10 Bis, each asked in its place.",
        "Las excepciones son las de los arts. 7 a 10 Bis, cada una en su lugar.",
    ),
)
