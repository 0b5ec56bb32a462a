"""What the time limits of the act have in common: the acts, the days, and where they start."""

from dedere.calendars import Period, calendar_days, day, working_days
from dedere.calendars.working import AMPARO
from dedere.law.facts import amparo, case, in_mexico
from dedere.law.language import LawOf, Text, all_of, any_of, day_asked, named
from dedere.law.language.expressions import Expr
from dedere.law.language.readings import UnderPeriod, UnderValue
from dedere.law.language.values import ValueExpr
from dedere.law.mexico.amparo_act.readings import filing_days, notification_takes_effect

NEXT_DAY = working_days(1, AMPARO)
IN_FORCE = day("2013-04-03")

an_amparo_was_filed = named(
    Text("an amparo was filed", "se promovió un amparo"), amparo.filed_on <= day_asked
)
filed_under_the_act = named(
    Text(
        "it was filed since the act of 2013 came into force",
        "se promovió ya vigente la ley de 2013",
    ),
    amparo.filed_on >= IN_FORCE,
)
in_an_amparo = all_of(case.requested_state.is_("MX"), an_amparo_was_filed, filed_under_the_act)
"""To which matters the rules apply that speak of an amparo already filed.

One filed before goes on to its end under the act of 1936 (third transitional article of 2013).
"""
in_compliance = all_of(
    case.requested_state.is_("MX"),
    an_amparo_was_filed,
    any_of(
        filed_under_the_act,
        named(
            Text(
                "its judgment became final since the act of 2013 came into force",
                "su sentencia causó ejecutoria ya vigente la ley de 2013",
            ),
            amparo.ended_on >= IN_FORCE,
        ),
    ),
)
"""To which matters the rules on compliance apply: they reach older suits that ended since 2013."""


def notified_under_the_act(notified: ValueExpr) -> Expr:
    """Whether the act challenged was notified, or became known, since the act came into force."""
    words = Text("the act of 2013 was then in force", "ya regía la ley de 2013")
    return named(words, notified >= IN_FORCE)


grant_notified = in_mexico.grant_notified_on
OF_THE_NOTIFICATION = LawOf(
    "notification",
    Text(
        "by the law of the day on which the grant was notified",
        "por la ley del día en que se notificó la concesión",
    ),
    grant_notified,
)

against_extradition = named(
    Text(
        "the act challenged belongs to the extradition procedure",
        "el acto reclamado pertenece al procedimiento de extradición",
    ),
    amparo.act.is_one_of(*amparo.ACTS_OF_EXTRADITION),
)


def in_effect(notified: ValueExpr) -> UnderValue:
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
