"""What the rules on lapse of time have in common.

The treaty bars surrender for an offense that is time-barred (art. 7); it reads the period and the
day from which it counts as they were recorded. The rules of these articles do not ask again
whether the offense is time-barred: they check that the recorded period is the one that the code
sets, and answer for the way in which the file was prepared.
"""

from dedere.bilingual import Text
from dedere.law.facts import offense
from dedere.law.language import all_of, named

PROSECUTION = named(
    Text(
        "it is prosecution that may lapse, no sentence having been imposed",
        "lo que puede prescribir es la acción, pues no se ha impuesto pena",
    ),
    all_of(
        offense.limitation_runs_requested_state,
        offense.stage.is_one_of("investigated", "charged", "found_guilty"),
    ),
)
PENALTY = named(
    Text(
        "it is the penalty that may lapse, a sentence having been imposed",
        "lo que puede prescribir es la pena, pues ya se impuso",
    ),
    all_of(offense.limitation_runs_requested_state, offense.stage.is_("sentenced")),
)
PERIOD = offense.limitation_months_requested_state
SINCE_1985 = "1985-12-24"
CHECKS = Text(
    "It checks the period recorded for Mexican law; whether the offense is time-barred is asked "
    "once, by article 7 of the treaty.",
    "Revisa el plazo registrado conforme a la ley mexicana; si el delito prescribió se pregunta "
    "una sola vez, en el artículo 7 del tratado.",
)
