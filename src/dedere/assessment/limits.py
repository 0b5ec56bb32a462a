"""The limits of a case as the clock found them: last days, readings, arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile
from dedere.law.language.rules import Rule
from dedere.procedure.authorities import Where


@dataclass(frozen=True)
class UnderReading:
    """What one choice of a reading would make of the last day."""

    name: str
    choice: str
    taken: bool
    """Whether it is the choice under which the limit was counted."""
    ends: PartialDate | None


@dataclass(frozen=True, eq=False)
class Limit:
    """A limit of a case, as of a day.

    *ends* is its last day, an interval where that is known only in part. *days_counted* and
    *days_left* are in the unit of the period; a period of months counts the days of its months.
    """

    id: str
    subject: str
    rule: Rule
    state: State
    starts: PartialDate | None
    ends: PartialDate | None
    days_counted: int | None
    days_left: int | None
    readings: tuple[UnderReading, ...]
    arithmetic: tuple[Text, ...]
    consequence: Text
    where: Where | None = None
    """Who counts it, and where its days end."""
    needs: Text | None = None
    """The day that would set it off, in words."""
    then: State = State.UNKNOWN
    """What becomes of it where it runs, its last day passes and nothing more is recorded."""
    begins: PartialDate | None = None
    """The later day that sets it off, where it has not started and one is recorded."""

    @property
    def last_day(self) -> date | None:
        """The last day, where it is known."""
        if self.ends is None or not self.ends.is_day:
            return None
        return date.fromordinal(self.ends.earliest)

    @property
    def between(self) -> tuple[date | None, date | None] | None:
        """The earliest and the latest last day, where only these are known."""
        if self.ends is None or self.ends.is_day:
            return None
        return _day(self.ends.earliest), _day(self.ends.latest)

    @property
    def earlier(self) -> list[UnderReading]:
        """The choices under which the last day would be earlier than the one counted."""
        if self.ends is None:
            return []
        mine = self.ends.earliest
        return [one for one in self.readings if one.ends and one.ends.earliest < mine]

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The limit as plain values, with its words in one language."""
        between = self.between
        return {
            "id": self.id,
            "subject": self.subject,
            "provision": self.rule.provision.id,
            "starts_on": str(self.starts) if self.starts else None,
            "ends_on": _iso(self.last_day),
            "ends_between": [_iso(one) for one in between] if between else None,
            "state": self.state.value,
            "days_counted": self.days_counted,
            "days_left": self.days_left,
            "readings": [
                {
                    "name": one.name,
                    "choice": one.choice,
                    "ends_on": str(one.ends) if one.ends and one.ends.is_day else None,
                }
                for one in self.readings
            ],
            "arithmetic": [line.in_(lang) for line in self.arithmetic],
            "consequence": self.consequence.in_(lang),
            "authority": self.where.authority.id if self.where else None,
            "zone": self.where.zone.key if self.where and self.where.zone else None,
        }


@dataclass(frozen=True, eq=False)
class Clock:
    """The limits of a case as of a day, the nearest first."""

    casefile: Casefile
    as_of: date
    readings: Mapping[str, str]
    limits: tuple[Limit, ...]

    @property
    def missed(self) -> list[Limit]:
        """The limits that were missed."""
        return [one for one in self.limits if one.state is State.MISSED]

    def limit(self, id: str, subject: str) -> Limit:
        """The limit of this name on this subject.

        Raises:
            KeyError: where the case has none.
        """
        for one in self.limits:
            if (one.id, one.subject) == (id, subject):
                return one
        raise KeyError((id, subject))

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The clock as plain values, with its words in one language."""
        return {
            "format": 1,
            "as_of": str(self.as_of),
            "limits": [one.to_data(lang) for one in self.limits],
        }


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if UNBOUNDED < ordinal < NEVER else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
