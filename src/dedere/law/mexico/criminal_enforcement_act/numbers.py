"""The fractions of the sentence that the enforcement act asks for, tied to their articles."""

from datetime import date

from dedere.bilingual import Text
from dedere.law.language.parameters import Parameter, checked
from dedere.law.language.provisions import KNOWN, VERIFIED
from dedere.law.mexico.criminal_enforcement_act.articles_137_and_141_release import (
    article_141,
    fractions_of_137,
)

PERCENT = Text("% of the sentence", "% de la pena")
_FIRST = date(2016, 6, 17)
_EXCLUDED = Text(
    "Not for organized crime, kidnapping or trafficking in persons. The other conditions are for "
    "the enforcement judge.",
    "No procede en delincuencia organizada, secuestro ni trata de personas. Las demás condiciones "
    "tocan al juez de ejecución.",
)

PARAMETERS = checked(
    [
        Parameter(
            "lnep.conditional_release_percent",
            50,
            PERCENT,
            fractions_of_137["VII"],
            _FIRST,
            None,
            VERIFIED,
            _EXCLUDED,
        ),
        Parameter(
            "lnep.early_release_percent",
            70,
            PERCENT,
            article_141,
            _FIRST,
            None,
            KNOWN,
            _EXCLUDED,
        ),
        Parameter(
            "lnep.early_release_percent_negligent",
            50,
            PERCENT,
            article_141,
            _FIRST,
            None,
            KNOWN,
            _EXCLUDED,
        ),
    ]
)
"""All fractions that were found; the first two are for intentional offenses."""

EXCLUDED_OFFENSES = {
    "organized_crime": Text("organized crime", "delincuencia organizada"),
    "kidnapping": Text("kidnapping", "secuestro"),
    "human_trafficking": Text("trafficking in persons", "trata de personas"),
}
"""Offenses for which neither benefit is open (articles 137 and 141)."""
