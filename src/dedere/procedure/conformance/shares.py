"""How often out of how many, and what so few cases can tell about it.

A share is never given as a bare percentage. Beside "n of N" stands the interval of Clopper and
Pearson ("The use of confidence or fiducial limits illustrated in the case of the binomial",
Biometrika 26, 1934): all rates under which at least n and at most n of N would each not be rarer
than one in forty. It is exact, so that it never promises more than 95 in 100, also with few cases.
That holds for cases drawn by chance; well-known cases are not, and a reader is told so.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, fsum, lgamma, log

_ROUNDS = 60
"""Halvings of the range from 0 to 1: more than a floating-point number can tell apart."""


@dataclass(frozen=True, slots=True)
class Share:
    """*count* out of *of*.

    Raises:
        ValueError: where that cannot be.
    """

    count: int
    of: int

    def __post_init__(self) -> None:
        if not 0 <= self.count <= self.of:
            raise ValueError(f"{self.count} of {self.of}")

    def rates(self, unsure: float = 0.05) -> tuple[float, float]:
        """Between which rates the true one lies, wrong at most *unsure* of the time."""
        if not self.of:
            return 0.0, 1.0
        low = 0.0 if not self.count else _rate(self.of, self.count, unsure / 2)
        high = (
            1.0 if self.count == self.of else 1 - _rate(self.of, self.of - self.count, unsure / 2)
        )
        return low, high

    def to_data(self) -> dict[str, object]:
        """For JSON."""
        low, high = self.rates()
        return {"n": self.count, "of": self.of, "rate_between": [round(low, 4), round(high, 4)]}


def _rate(of: int, count: int, rare: float) -> float:
    """The rate at which *count* or more out of *of* has the probability *rare*."""
    low, high = 0.0, 1.0
    for _ in range(_ROUNDS):
        tried = (low + high) / 2
        if _or_more(of, count, tried) < rare:
            low = tried
        else:
            high = tried
    return (low + high) / 2


def _or_more(of: int, count: int, rate: float) -> float:
    """The probability of *count* or more; *rate* is neither 0 nor 1."""
    yes, no = log(rate), log(1 - rate)
    whole = lgamma(of + 1)
    return fsum(
        exp(whole - lgamma(k + 1) - lgamma(of - k + 1) + k * yes + (of - k) * no)
        for k in range(count, of + 1)
    )
