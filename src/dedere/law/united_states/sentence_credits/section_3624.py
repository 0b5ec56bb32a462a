"""Section 3624. Release: good-conduct time, and how earned time credits are used."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.sentence_credits import sources
from dedere.law.united_states.title_18 import TITLE_18

FROM_NOVEMBER_1987 = "1987-11-01"
FROM_JULY_2019 = "2019-07-19"
UNTIL_JULY_2019 = "2019-07-18"
FROM_FIRST_STEP_ACT = "2018-12-21"

section_3624 = TITLE_18.article(
    "3624",
    Text("Release of a prisoner", "Liberación de la persona presa"),
    Text(
        "When a federal prisoner is released, and what brings the day forward.",
        "Cuándo se libera a una persona en prisión federal, y qué adelanta ese día.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_NOVEMBER_1987,
    reading=Text(
        "Read in a text of April 2023; check for later amendments.",
        "Leído en un texto de abril de 2023; verifique reformas posteriores.",
    ),
)
paragraph_b = section_3624.paragraph(
    "b",
    Text(
        "Good-conduct time shortens the term of one who serves more than a year.",
        "El tiempo por buena conducta acorta la pena de quien cumple más de un año.",
    ),
    title=Text("Good-conduct time", "Tiempo por buena conducta"),
)
good_conduct_time = paragraph_b.paragraph(
    "1",
    Text(
        "Up to 54 days for each year of the sentence imposed, so that ten years give 540. Only for "
        "terms of more than one year (twelve months give none, twelve months and a day do) and not "
        "for a sentence for life. It asks for exemplary compliance with discipline in each year; "
        "less, or nothing, otherwise, and what was not earned is not given later. The credit for "
        "the last year is given on its first day. Whether the person has or is working for a "
        "diploma counts.",
        "Hasta 54 días por cada año de la pena impuesta, de modo que diez años dan 540. Solo en "
        "penas de más de un año (doce meses no dan nada; doce meses y un día, sí) y no en la "
        "prisión de por vida. Exige disciplina ejemplar cada año; si no, menos o nada, y lo no "
        "ganado no se otorga después. El crédito del último año se da en su primer día. Cuenta si "
        "la persona tiene un diploma o avanza hacia él.",
    ),
    in_force_from=FROM_JULY_2019,
    changed=Text(
        "The credit is counted on the sentence imposed, no longer on the time served; it reached "
        "people already in custody.",
        "El crédito se calcula sobre la pena impuesta, ya no sobre el tiempo cumplido; alcanzó a "
        "quienes ya estaban presos.",
    ),
    sources=[sources.US_CODE, sources.JULY_2019, sources.RULE_OF_2022],
    reading=Text(
        "That a part of a year is pro-rated under this wording is known, not verified. The section "
        "has no bar for one who is under an order of removal: such an order leaves this credit "
        "alone.",
        "Que la fracción de año se prorratea con este texto es conocido, sin verificar. La sección "
        "no excluye a quien tiene orden de remoción: esa orden no toca este crédito.",
    ),
)
good_conduct_time_before = good_conduct_time.earlier(
    Text(
        "Up to 54 days at the end of each year of the term, beyond the time served. The Bureau of "
        "Prisons counted it on the time served, which gave 47 days for each year imposed: 470 for "
        "ten years. Only for terms of more than one year, and not for life.",
        "Hasta 54 días al final de cada año de la pena, además del tiempo cumplido. El Buró de "
        "Prisiones lo calculaba sobre el tiempo cumplido, lo que daba 47 días por año impuesto: "
        "470 en diez años. Solo en penas de más de un año, y no en la prisión de por vida.",
    ),
    in_force_from=FROM_NOVEMBER_1987,
    in_force_to=UNTIL_JULY_2019,
    confidence=VERIFIED,
    sources=[sources.FORMER_3624, sources.FORTY_SEVEN_DAYS, sources.GOOD_TIME_NOTE],
    reading=Text(
        "For offenses committed on or after 1 November 1987. Forty-seven is what 54 days for each "
        "year served come to: 54 × 365 / (365 + 54) = 47.04.",
        "Para delitos cometidos desde el 1 de noviembre de 1987. Cuarenta y siete es lo que "
        "resulta de 54 días por año cumplido: 54 × 365 / (365 + 54) = 47.04.",
    ),
)
vesting = paragraph_b.paragraph(
    "2",
    Text(
        "The credit vests on the day of release: before, it is a projection.",
        "El crédito se consolida el día de la liberación: antes es una previsión.",
    ),
    sources=[sources.US_CODE, sources.GOOD_TIME_NOTE, sources.PART_523_OF_2005],
    in_force_from="1996-04-26",
    reading=Text(
        "For credit awarded since the Prison Litigation Reform Act of 26 April 1996.",
        "Para el crédito otorgado desde la Prison Litigation Reform Act de 26 de abril de 1996.",
    ),
)
paragraph_g = section_3624.paragraph(
    "g",
    Text(
        "Earned time credits bring prerelease custody or supervised release forward.",
        "Los créditos de tiempo ganados adelantan la custodia previa a la liberación o la libertad "
        "supervisada.",
    ),
    title=Text("Use of earned time credits", "Uso de los créditos de tiempo ganados"),
    in_force_from=FROM_FIRST_STEP_ACT,
)
use_of_credits = paragraph_g.paragraph(
    "1",
    Text(
        "They are used once they equal the remainder of the term. For prerelease custody the "
        "person was at minimum or low risk at the last two reassessments, or the warden approves; "
        "for supervised release, at the last one.",
        "Se usan cuando igualan lo que falta de la pena. Para la custodia previa, la persona tuvo "
        "riesgo mínimo o bajo en las dos últimas evaluaciones, o lo aprueba el director; para la "
        "libertad supervisada, en la última.",
    ),
)
prerelease_custody = paragraph_g.paragraph(
    "2",
    Text(
        "Prerelease custody: home confinement, or a residential reentry center.",
        "Custodia previa a la liberación: confinamiento domiciliario o centro de reinserción.",
    ),
    confidence=KNOWN,
)
home_confinement = prerelease_custody.paragraph(
    "A",
    Text("The conditions of home confinement.", "Las condiciones del confinamiento domiciliario."),
)
eighty_five_percent = home_confinement.paragraph(
    "iv",
    Text(
        "Home confinement lasts until at least 85 % of the term is served.",
        "El confinamiento domiciliario dura hasta cumplirse al menos el 85 % de la pena.",
    ),
    confidence=VERIFIED,
)
early_supervised_release = paragraph_g.paragraph(
    "3",
    Text(
        "Supervised release may begin at most 12 months early, and only where the court imposed "
        "supervised release.",
        "La libertad supervisada puede empezar a lo sumo 12 meses antes, y solo si el tribunal la "
        "impuso.",
    ),
    reading=Text(
        "Credits beyond the twelve months go to prerelease custody: so we read the two paragraphs "
        "together.",
        "Los créditos que excedan los doce meses van a la custodia previa: así leemos juntos los "
        "dos párrafos.",
    ),
)
