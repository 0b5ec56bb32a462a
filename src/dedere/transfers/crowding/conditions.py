"""What crowding is said to do beside filling beds: staff, violence, programs, money, who rules.

Each stands with its date and source, or as "not published"; a finding of an oversight body is told
in its sense, never turned into a number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dedere.bilingual import Text
from dedere.transfers.figures import SEARCHED_UP_TO, Figure, Finding, Series, load

CONDITIONS: dict[str, tuple[str, ...]] = {
    "us": (
        "bop-staff",
        "bop-violence",
        "bop-program-places",
        "coif-annual",
        "bop-mexican-citizens",
        "bop-mexican-share",
        "bop-over-capacity-projected",
    ),
    "mx": (
        "mx-staff",
        "mx-violence",
        "mx-program-places",
        "mx-spending",
        "mx-unsentenced",
        "mx-admissions",
        "mx-rule-by-inmates",
    ),
}
NOT_PUBLISHED = Text(
    "not found in what was read up to {month}", "no se encontró en lo leído hasta {month}"
)


@dataclass(frozen=True, slots=True)
class Condition:
    """One measure beside beds, with its newest figure for the whole system, if there is any."""

    series: Series
    country: Literal["us", "mx"]
    newest: Figure | None

    @property
    def gap(self) -> Text | None:
        """What is said where nothing is published."""
        return None if self.newest else NOT_PUBLISHED.format(month=SEARCHED_UP_TO)


def conditions() -> Iterator[Condition]:
    """Each measure, one country after the other."""
    series = load().series
    for country, names in CONDITIONS.items():
        for name in names:
            side: Literal["us", "mx"] = "us" if country == "us" else "mx"
            yield Condition(series[name], side, series[name].latest())


def oversight() -> tuple[Finding, ...]:
    """What oversight bodies found, in words."""
    return load().findings
