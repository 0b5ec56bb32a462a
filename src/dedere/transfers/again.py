"""When a person whose transfer was denied may apply again.

The practice of the Department of Justice has a denied person wait two years, and only if six
months of the sentence will still remain then; where a single temporary obstacle was the reason
(an appeal, say), one may apply as soon as it is gone. The period is that of the law files, the six
months are the treaty's own condition. Of a denial by anybody else no such period is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedere.assessment import Assessment, Finding
from dedere.assessment.transfer_outcome import is_of_eligibility, met
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Situated
from dedere.law.facts import transfer as facts
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Situation
from dedere.law.united_states.practice.crm_handling_of_transfers import APPLY_AGAIN_FROM

if TYPE_CHECKING:
    from dedere.law.language.rules import Rule

PRACTICE = "us/crm/734"
DENIED = "denied"
_DECISIONS = {
    "transferring_state_decision": facts.transferring_state_decision,
    "receiving_state_decision": facts.receiving_state_decision,
    "local_authority_decision": facts.local_authority_decision,
}
"""By the type of its event: the decision of each authority that can deny."""


@dataclass(frozen=True, slots=True)
class Again:
    """Applying again after a denial.

    *denied_on* is the day of the denial and *by* whose it was, as far as they are known. *from_day*
    is the first day of a new application by the rule, None where the rule gives none. *temporary*
    says whether a single temporary obstacle was the reason; *obstacles* are the conditions that
    are not met now. *six_months* tells whether on *from_day* enough of the sentence would be left;
    where the obstacle was temporary, whether it is so on the day asked for.
    """

    denied_on: PartialDate | None
    by: Text | None
    rule: Rule | None
    from_day: PartialDate | None
    temporary: bool | None
    obstacles: tuple[Finding, ...]
    six_months: bool | None
    six_months_rule: Rule | None

    @property
    def told(self) -> Text:
        """The answer in a sentence."""
        if self.temporary:
            return _GONE if self.obstacles else _NOTHING_NOW
        if self.from_day is None:
            return _NO_PERIOD if self.rule is None else _DAY_NOT_KNOWN
        said = _FROM_SURELY if self.temporary is False else _FROM
        return said.format(day=self.from_day)

    @property
    def told_of_time(self) -> Text:
        """Whether six months would be left, in a sentence."""
        return _SIX_MONTHS[self.six_months]


def again_after_denial(
    assessed: Assessment, situated: Situated, transfer: Situation
) -> Again | None:
    """When to apply again; None where no denial is recorded."""
    denied, day, by = _denial(situated, transfer)
    if not denied:
        return None
    rule = assessed.library.rules.get(PRACTICE) if _by_department(transfer, by) else None
    temporary = _was_temporary(transfer, day, own=by is not None)
    from_day = None
    if rule is not None and day is not None and not temporary:
        given = {(transfer.id, facts.last_denied_on.key): day}
        bounds = APPLY_AGAIN_FROM.bounds(transfer, given)
        from_day = None if bounds == (UNBOUNDED, NEVER) else PartialDate(*bounds)
    obstacles = tuple(
        one
        for one in assessed.of(transfer.id)
        if is_of_eligibility(one.rule) and met(one.rule, one.answer) is False
    )
    if temporary:
        on: PartialDate | None = PartialDate(transfer.as_of, transfer.as_of)
    else:
        on = from_day
    six = next((one for one in assessed.of(transfer.id) if one.rule.number == "E-09"), None)
    return Again(
        denied_on=day,
        by=_DECISIONS[by].label if by else None,
        rule=rule,
        from_day=from_day,
        temporary=temporary,
        obstacles=obstacles,
        six_months=_enough(six.rule, transfer, on) if six and on else None,
        six_months_rule=six.rule if six else None,
    )


def _denial(situated: Situated, transfer: Situation) -> tuple[bool, PartialDate | None, str | None]:
    """Whether there was a denial, its day, and whose: this record's own, else the one before it."""
    for type_, fact in _DECISIONS.items():
        for event in reversed(situated.events):
            own = situated.casefile.transfer_of(event) == transfer.id
            if own and event.type == type_ and event.result == DENIED:
                return True, event.date, type_
        if fact.look(transfer, None) == DENIED:
            datum = transfer.data[fact.name]
            return True, datum.dated or facts.decided_on.look(transfer, None), type_
    last: PartialDate | None = facts.last_denied_on.look(transfer, None)
    if last is None or last.is_never:
        return False, None, None
    return True, last, None


def _was_temporary(transfer: Situation, day: PartialDate | None, *, own: bool) -> bool | None:
    """Whether a single temporary obstacle was the reason.

    The record speaks of the last denial. Where that was an earlier one, nothing is said of this.
    """
    earlier: PartialDate | None = facts.last_denied_on.look(transfer, None)
    if own and earlier is not None and not earlier.is_never and earlier != day:
        return None
    said: bool | None = facts.denial_was_for_temporary_obstacle.look(transfer, None)
    return said


def _by_department(transfer: Situation, by: str | None) -> bool:
    """Whether the practice of the Department of Justice is about this denial."""
    from_united_states = facts.transferring_state.look(transfer, None) == "US"
    return from_united_states and by in (None, "transferring_state_decision")


def _enough(rule: Rule, transfer: Situation, applied: PartialDate) -> bool | None:
    """What the six-months condition would answer to an application of a day."""
    given = {(transfer.id, facts.applied_on.key): applied}
    later = Situation(
        transfer.level,
        transfer.id,
        transfer.data,
        {level: one for level, one in transfer.above.items() if level is not transfer.level},
    )
    # The rule looks at the day asked for where that is earlier: it is asked as of that day.
    later.as_of = max(transfer.as_of, applied.latest)
    answer, _ = settle(rule.answer.weigh(later, given), shared=rule.shares)
    return met(rule, answer)


_GONE = Text(
    "As soon as the obstacle is gone: the denial rested on a temporary one.",
    "En cuanto desaparezca el obstáculo: la negativa se debió a uno temporal.",
)
_NOTHING_NOW = Text(
    "Now: the denial rested on a temporary obstacle, and no condition is found unmet any more.",
    "Ahora: la negativa se debió a un obstáculo temporal, y ya no se halla condición incumplida.",
)
_FROM = Text(
    "From {day}; earlier if a single temporary obstacle was the reason and is gone.",
    "A partir del {day}; antes, si la causa fue un solo obstáculo temporal y ya desapareció.",
)
_FROM_SURELY = Text("From {day}.", "A partir del {day}.")
_NO_PERIOD = Text(
    "No waiting time is known for a denial by this authority.",
    "No se conoce un plazo de espera tras la negativa de esta autoridad.",
)
_DAY_NOT_KNOWN = Text(
    "Not known: the day of the denial is not recorded.",
    "No se sabe: no consta el día de la negativa.",
)
_SIX_MONTHS = {
    True: Text(
        "At least six months of the sentence would be left on that day.",
        "En ese día faltarían al menos seis meses de la pena.",
    ),
    False: Text(
        "Less than six months of the sentence would be left on that day: too late.",
        "En ese día faltarían menos de seis meses de la pena: ya no alcanza.",
    ),
    None: Text(
        "Whether six months of the sentence would be left on that day is not known.",
        "No se sabe si en ese día faltarían seis meses de la pena.",
    ),
}
