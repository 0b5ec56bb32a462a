"""What the picture shows, already in words of one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["gives", "lacks", "open", "plain"]
"""Of a basis: it can give the claim, cannot, has no figure; or nothing is claimed."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One basis. *value* is its total in dollars; None where there is no figure."""

    label: str
    value: float | None
    said: str
    """The total in words; or why there is none."""
    state: State
    about: str
    """Source and confidence."""


@dataclass(frozen=True, slots=True)
class Span:
    """From a sum to a sum, in dollars, with its words."""

    low: float
    high: float
    label: str
    said: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture."""

    title: str
    about: str
    spans: tuple[Span, ...]
    """Ranges, drawn above the bases."""
    bars: tuple[Bar, ...]
    claim: tuple[float, str] | None
    """The sum that is claimed, with its words."""
    corner: str
    """How many persons and years, and as of when."""

    @property
    def most(self) -> float:
        """The largest sum of the picture."""
        sums = [bar.value or 0 for bar in self.bars] + [span.high for span in self.spans]
        return max([*sums, self.claim[0] if self.claim else 0, 1.0])

    @property
    def least(self) -> float:
        """The smallest sum; zero unless what was subtracted is more than what was saved."""
        return min([0.0, *(span.low for span in self.spans)])
