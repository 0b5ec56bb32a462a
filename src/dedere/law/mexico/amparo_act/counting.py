"""What the time limits of the act have in common: the acts, the days, and where they start."""

from dedere.calendars import Period, calendar_days, working_days
from dedere.calendars.working import AMPARO
from dedere.law.facts import amparo, case
from dedere.law.language import Text, all_of, day_asked, named
from dedere.law.language.facts import Dated
from dedere.law.language.readings import UnderPeriod, UnderValue
from dedere.law.language.values import ValueExpr
from dedere.law.mexico.amparo_act.readings import filing_days, notification_takes_effect

NEXT_DAY = working_days(1, AMPARO)

in_an_amparo = all_of(
    case.requested_state.is_("MX"),
    named(Text("an amparo was filed", "se promovió un amparo"), amparo.filed_on <= day_asked),
)
"""To which matters the rules apply that speak of an amparo already filed."""

against_extradition = named(
    Text(
        "the act challenged belongs to the extradition procedure",
        "el acto reclamado pertenece al procedimiento de extradición",
    ),
    amparo.act.is_one_of(*amparo.ACTS_OF_EXTRADITION),
)


def in_effect(notified: Dated) -> UnderValue:
    """The day on which notification of an act challenged takes effect, as the law is read."""
    return notification_takes_effect.value(
        {"same-day": notified, "next-working-day": notified + NEXT_DAY}
    )


def amparo_days(number: int) -> Period:
    """Working days of the amparo courts."""
    return working_days(number, AMPARO)


def days_to_file(number: int) -> UnderPeriod:
    """The days to file against extradition, as the law is read."""
    return filing_days.period({"working": amparo_days(number), "every-day": calendar_days(number)})


def day_after(notified: ValueExpr) -> ValueExpr:
    """The day on which a notification made in the amparo takes effect for the person."""
    return notified + NEXT_DAY
