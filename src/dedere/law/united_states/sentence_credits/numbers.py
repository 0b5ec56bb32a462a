"""The numbers of sentence credits, each tied to its provision and dated.

Good-conduct time (``gct``) shortens the term; earned time credits (``etc``) only bring prerelease
custody or supervised release forward; statutory good time (``sgt``) is that of offenses before
1 November 1987. What the days of each name speak of is said in its note: mostly the day on which
the computation is made, for some the day of the offense.
"""

from datetime import date

from dedere.bilingual import Text
from dedere.law.language.parameters import Parameter, checked
from dedere.law.language.provisions import KNOWN, VERIFIED
from dedere.law.united_states.bureau_of_prisons.parts_0_and_523 import (
    section_523_20,
    section_523_20_before,
)
from dedere.law.united_states.sentence_credits.section_3585 import prior_custody
from dedere.law.united_states.sentence_credits.section_3624 import (
    early_supervised_release,
    eighty_five_percent,
    good_conduct_time,
    good_conduct_time_before,
)
from dedere.law.united_states.sentence_credits.section_3632 import final_order, rate
from dedere.law.united_states.sentence_credits.section_4161 import section_4161

DAYS = Text("days", "días")
MONTHS = Text("months", "meses")
PERCENT = Text("%", "%")

NOVEMBER_1987 = date(1987, 11, 1)
BEFORE_NOVEMBER_1987 = date(1987, 10, 31)
APRIL_1996 = date(1996, 4, 26)
FIRST_STEP_ACT = date(2018, 12, 21)
BEFORE_JULY_2019 = date(2019, 7, 18)
JULY_2019 = date(2019, 7, 19)
BEFORE_MARCH_2022 = date(2022, 3, 13)
MARCH_2022 = date(2022, 3, 14)

_OF_OFFENSE = Text("The days are those of the offense.", "Los días son los del delito.")
_SAME_RULE = Text(
    "The same in the wording of 1987 and in that of 2019.",
    "Lo mismo en el texto de 1987 y en el de 2019.",
)
_TIERS = {
    # From how many months of sentence: days a month.
    "sgt.days_per_month.from_6_months": 5,
    "sgt.days_per_month.over_12_months": 6,
    "sgt.days_per_month.from_36_months": 7,
    "sgt.days_per_month.from_60_months": 8,
    "sgt.days_per_month.from_120_months": 10,
}
_READ_TIER = "sgt.days_per_month.from_36_months"

PARAMETERS = checked(
    [
        Parameter(
            "gct.days_per_year",
            54,
            DAYS,
            good_conduct_time,
            JULY_2019,
            None,
            VERIFIED,
            Text(
                "For each year of the sentence imposed, at most; a part of a year is pro-rated, "
                "which is known, not verified.",
                "Por cada año de la pena impuesta, a lo sumo; la fracción de año se prorratea, lo "
                "que es conocido, sin verificar.",
            ),
        ),
        Parameter(
            "gct.days_per_year",
            47,
            DAYS,
            good_conduct_time_before,
            NOVEMBER_1987,
            BEFORE_JULY_2019,
            VERIFIED,
            Text(
                "For each year imposed, in practice: 54 days for each year of time served come to "
                "54 × 365 / (365 + 54) = 47.04.",
                "Por cada año impuesto, en la práctica: 54 días por año de tiempo cumplido "
                "equivalen a 54 × 365 / (365 + 54) = 47.04.",
            ),
        ),
        Parameter(
            "gct.days_per_year_served",
            54,
            DAYS,
            good_conduct_time_before,
            NOVEMBER_1987,
            BEFORE_JULY_2019,
            VERIFIED,
            Text(
                "At the end of each year of the term, on the time served.",
                "Al final de cada año de la pena, sobre el tiempo cumplido.",
            ),
        ),
        Parameter(
            "gct.term_longer_than_months",
            12,
            MONTHS,
            good_conduct_time,
            NOVEMBER_1987,
            None,
            VERIFIED,
            _SAME_RULE,
        ),
        Parameter(
            "gct.for_life",
            0,
            DAYS,
            good_conduct_time,
            NOVEMBER_1987,
            None,
            VERIFIED,
            _SAME_RULE,
        ),
        Parameter(
            "gct.days_per_year_without_schooling",
            42,
            DAYS,
            section_523_20_before,
            APRIL_1996,
            BEFORE_MARCH_2022,
            VERIFIED,
            Text(
                "For offenses since 26 April 1996. Since 3 November 2005 not for one under a final "
                "order of removal, deportation or exclusion, who may get 54.",
                "Por delitos desde el 26 de abril de 1996. Desde el 3 de noviembre de 2005 no rige "
                "para quien tiene orden final de remoción, deportación o exclusión, que puede "
                "recibir 54.",
            ),
        ),
        Parameter(
            "gct.days_per_year_without_schooling",
            42,
            DAYS,
            section_523_20,
            MARCH_2022,
            None,
            KNOWN,
            Text(
                "The number in the revised wording was not read. Not for one under a final order "
                "of removal, deportation or exclusion.",
                "El número en el texto revisado no se leyó. No rige para quien tiene orden final "
                "de remoción, deportación o exclusión.",
            ),
        ),
        Parameter(
            "prior_custody.days_per_day", 1, DAYS, prior_custody, NOVEMBER_1987, None, VERIFIED
        ),
        Parameter("etc.period_days", 30, DAYS, rate, FIRST_STEP_ACT, None, VERIFIED),
        Parameter("etc.days", 10, DAYS, rate, FIRST_STEP_ACT, None, VERIFIED),
        Parameter(
            "etc.days_at_lower_risk",
            15,
            DAYS,
            rate,
            FIRST_STEP_ACT,
            None,
            VERIFIED,
            Text(
                "Ten and five more, at minimum or low risk not increased over two assessments.",
                "Diez y cinco más, con riesgo mínimo o bajo que no aumentó en dos evaluaciones.",
            ),
        ),
        Parameter(
            "etc.days_used_under_final_removal_order",
            0,
            DAYS,
            final_order,
            FIRST_STEP_ACT,
            None,
            VERIFIED,
            Text(
                "Credits are earned and none is applied; good-conduct time is untouched.",
                "Los créditos se ganan y no se aplica ninguno; el tiempo por buena conducta queda "
                "intacto.",
            ),
        ),
        Parameter(
            "etc.supervised_release_most_months",
            12,
            MONTHS,
            early_supervised_release,
            FIRST_STEP_ACT,
            None,
            VERIFIED,
        ),
        Parameter(
            "etc.supervised_release_most_days",
            365,
            DAYS,
            early_supervised_release,
            FIRST_STEP_ACT,
            None,
            VERIFIED,
            Text(
                "The section says 12 months; as days they are counted as 365.",
                "La sección dice 12 meses; en días se cuentan como 365.",
            ),
        ),
        Parameter(
            "etc.home_confinement_until_percent",
            85,
            PERCENT,
            eighty_five_percent,
            FIRST_STEP_ACT,
            None,
            VERIFIED,
        ),
        *(
            Parameter(
                name,
                days,
                DAYS,
                section_4161,
                None,
                BEFORE_NOVEMBER_1987,
                VERIFIED if name == _READ_TIER else KNOWN,
                _OF_OFFENSE,
            )
            for name, days in _TIERS.items()
        ),
    ]
)
"""All numbers of sentence credits in the United States."""
