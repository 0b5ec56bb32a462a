"""How numbers are told in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dedere.bilingual import Text

SHOWN = 12


def listed(*texts: Text) -> Text:
    """Sentences one after the other."""
    return Text(" ".join(one.en for one in texts), " ".join(one.es for one in texts))


def listed_numbers(numbers: Sequence[int]) -> str:
    """Numbers with commas; only the first ones of many."""
    told = ", ".join(str(one) for one in numbers[:SHOWN])
    return f"{told} …" if len(numbers) > SHOWN else told


def decimal(value: Fraction, places: int = 4) -> str:
    """A number with as many decimals as it needs, and no more than *places*."""
    text = f"{float(round(value, places)):.{places}f}".rstrip("0").rstrip(".")
    return text or "0"


def money(value: Fraction) -> str:
    """A sum in whole dollars, with commas."""
    return f"${round(value):,}"
