"""The numbers of the law on a day, and which of them a computation used.

They stand with the law, each under its provision with its dates and how sure it is. Nothing is
computed here with a number that is not written there.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from dedere.law.language.parameters import Parameter, parameter_on
from dedere.law.language.provisions import Confidence
from dedere.law.mexico.criminal_enforcement_act.numbers import PARAMETERS as OF_MEXICO
from dedere.law.united_states.sentence_credits.numbers import PARAMETERS as OF_UNITED_STATES

_ALL = (*OF_UNITED_STATES, *OF_MEXICO)


class Numbers:
    """The numbers in force on a day; it remembers those that were asked for."""

    def __init__(self, day: date, used: dict[tuple[str, str], Parameter] | None = None) -> None:
        self.day = day
        self.used = {} if used is None else used

    def on(self, day: date) -> Numbers:
        """The numbers of another day; what is asked of them is remembered here too."""
        return Numbers(day, self.used)

    def find(self, name: str) -> Parameter | None:
        """The number of that name in force on the day, if there is one."""
        one = parameter_on(_ALL, name, self.day)
        if one is not None:
            self.used[name, str(one.in_force_from)] = one
        return one

    def get(self, name: str) -> Parameter:
        """A number with its provision, its dates and how sure it is.

        Raises:
            KeyError: where none of that name is in force on the day.
        """
        found = self.find(name)
        if found is None:
            raise KeyError(f"{name} on {self.day}")
        return found

    def __getitem__(self, name: str) -> int:
        """The value of a number that is in force."""
        return self.get(name).value

    def confidence(self, name: str) -> Confidence:
        """How sure a number is that is in force."""
        return self.get(name).confidence

    def provision(self, name: str) -> str:
        """Under which provision a number stands that is in force."""
        return self.get(name).provision

    def to_data(self) -> list[dict[str, Any]]:
        """The numbers that were used, as plain values."""
        return [
            {
                "name": one.name,
                "value": one.value,
                "unit": {"en": one.unit.en, "es": one.unit.es},
                "provision": one.provision,
                "in_force_from": one.in_force_from.isoformat() if one.in_force_from else None,
                "in_force_to": one.in_force_to.isoformat() if one.in_force_to else None,
                "confidence": one.confidence,
            }
            for _, one in sorted(self.used.items())
        ]
