"""The words in which a law file is written.

A law file says which provision it speaks of, in both languages, and beneath it the rule as an
expression over declared facts. Answers are three-valued (Kleene): true, false, or not known.
"""

from dedere.bilingual import Text, same
from dedere.calendars import calendar_days, calendar_months, hours, working_days
from dedere.law.language.expressions import (
    all_of,
    any_of,
    at_least,
    count,
    every,
    named,
    none_of,
    some,
)
from dedere.law.language.facts import (
    choice,
    counted,
    dated,
    money,
    months,
    several,
    yes_no,
)
from dedere.law.language.provisions import DOUBTFUL, KNOWN, VERIFIED, Instrument
from dedere.law.language.readings import Held, Reading
from dedere.law.language.rules import (
    Bearing,
    LawOf,
    assurance_needed,
    bar,
    cited,
    discretion,
    exception,
    formality,
    requirement,
    time_limit,
)
from dedere.law.language.situation import Level
from dedere.law.language.values import day_asked, earlier_of, later_of, not_before

__all__ = [
    "DOUBTFUL",
    "KNOWN",
    "VERIFIED",
    "Bearing",
    "Held",
    "Instrument",
    "LawOf",
    "Level",
    "Reading",
    "Text",
    "all_of",
    "any_of",
    "assurance_needed",
    "at_least",
    "bar",
    "calendar_days",
    "calendar_months",
    "choice",
    "cited",
    "count",
    "counted",
    "dated",
    "day_asked",
    "discretion",
    "earlier_of",
    "every",
    "exception",
    "formality",
    "hours",
    "later_of",
    "money",
    "months",
    "named",
    "none_of",
    "not_before",
    "requirement",
    "same",
    "several",
    "some",
    "time_limit",
    "working_days",
    "yes_no",
]
