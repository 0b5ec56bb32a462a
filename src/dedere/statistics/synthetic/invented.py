"""What was not published and had to be made up. Nothing here says anything about anybody."""

from __future__ import annotations

from datetime import date
from typing import Final

from dedere.bilingual import Text

Days = tuple[int, int]
"""From so many days to so many, both included; each number is equally likely."""

KNOWN_UNTIL: Final = date(2022, 12, 31)
FIRST_INDICTED: Final = date(1999, 1, 4)
"""From its year to that of `KNOWN_UNTIL` there are 24, the span that the study says it covers."""
LAST_INDICTED: Final = date(2018, 12, 31)
PRETRIAL_INDICTED: Final = (date(2019, 1, 7), date(2021, 1, 4))
"""Who is still before trial was indicted late."""

# Days from one step to the next. The longest way from indictment to sentence is shorter than the
# time from the last indictment to the day up to which the collection knows.
TO_REQUEST: Final[Days] = (30, 200)
TO_ARREST_ABROAD: Final[Days] = (1, 29)
TO_DECISION: Final[Days] = (30, 430)
TO_SURRENDER: Final[Days] = (5, 60)
TO_ARREST: Final[Days] = (0, 500)
TO_PLEA: Final[Days] = (120, 400)
TO_NOT_GUILTY: Final[Days] = (10, 40)
TO_VERDICT: Final[Days] = (250, 500)
TO_SENTENCE: Final[Days] = (60, 180)

TRIED: Final = 9
"""Of those who pleaded not guilty; the others still face trial."""
ACQUITTED: Final = 1
MONTHS_AFTER_PLEA: Final = (24, 264)
MONTHS_AFTER_TRIAL: Final = (180, 480)
BODIES: Final = (
    ("federal_police", "head"),
    ("federal_police", "senior"),
    ("state_executive", "head"),
    ("prosecution", "senior"),
    ("army", "senior"),
    ("state_police", "middle"),
    ("municipal_police", "base"),
    ("municipal_executive", "head"),
)
"""The bodies and ranks of the officials."""

OTHER_COURTS: Final = ("azd", "cacd", "dcd", "flsd", "ilnd", "nyed", "nysd", "txsd")
"""The courts of the rest; each of them has fewer requests than the three that are published."""

# Counts.
VIOLENT: Final = ("homicide",) * 6 + ("kidnapping",) * 2 + ("torture", "assault")
OTHER_DRUG_COUNTS: Final = ("drug_possession", "drug_other")
HARM_OF: Final = {
    "homicide": "killing",
    "kidnapping": "kidnapping",
    "torture": "torture",
    "assault": "wounding",
}

# Harms.
MENTIONED: Final = 60
"""Cases in whose papers a harm is mentioned."""
MENTIONED_HARMS: Final = (
    "killing",
    "massacre",
    "torture",
    "sexual_violence",
    "displacement",
    "forced_recruitment",
    "disappearance",
    "arbitrary_detention",
    "kidnapping",
)
STANDING_OF_SENTENCED: Final = ("us_citizen", "us_police", "us_diplomat")
"""One of each: the summary says that only such victims counted, not how many of each."""

# Requests.
REQUESTS: Final = 1_700
REFUSED: Final = (
    ("amparo",) * 5
    + ("evidence",) * 3
    + ("mexican-jurisdiction",) * 2
    + ("lapse-of-time", "identity")
)
PENDING: Final = 50
PENDING_SINCE: Final = date(2019, 1, 1)
DRUGS: Final = 900
HOMICIDE: Final = 220
CRIMINAL_ASSOCIATION: Final = 85
"""The rest of those about the four classes is about money laundering."""
ALSO_ASSOCIATION: Final = 300
ALSO_LAUNDERING: Final = 150
"""Requests about drugs that name a second class."""
OTHER_CLASSES: Final = (
    "sexual_offense_minor",
    "fraud_forgery",
    "kidnapping",
    "robbery",
    "injury",
    "firearms",
    "migrant_smuggling",
    "other",
)

SAY: Final = (
    Text(
        "Every date, and every number of months; that the officials' pleas are all known.",
        "Todas las fechas y los meses de prisión; que se conocen las declaraciones de las ocho "
        "personas servidoras públicas.",
    ),
    Text(
        "How many of those who pleaded not guilty were tried (9) and acquitted (1), and which "
        "benefit the other 4 agreements brought.",
        "Cuántos de quienes se declararon no culpables tuvieron juicio (9) y absolución (1), y qué "
        "beneficio trajeron los otros 4 acuerdos.",
    ),
    Text(
        "In how many cases a harm is mentioned (60) or charged (10), which, by whom, to whom.",
        "En cuántos casos se menciona (60) o se acusa (10) un daño, cuál, de quién y contra quién.",
    ),
    Text(
        "The classes of the counts and offenses beside those published, the other courts, "
        "agencies and ranks, and that counts about violence stand in ten different cases.",
        "Las clases de cargos y delitos fuera de las publicadas, los demás tribunales, los órganos "
        "y rangos, y que los cargos por violencia están en diez casos distintos.",
    ),
    Text(
        "The 62 requests that were not granted: 12 refused, 50 without an outcome.",
        "Las 62 solicitudes no concedidas: 12 negadas y 50 sin resultado.",
    ),
)
"""The same, for who reads the collection."""
