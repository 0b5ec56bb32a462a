"""What one statistic says, as far as a claim can be held against it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from dedere.bilingual import Text
from dedere.sources import Source
from dedere.statistics.claims.scope import Scope

Speaks = Literal["for", "against", "neither"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One statistic as it stands.

    *low* and *high* bound the number; None is no bound. *found* is what an audit says instead of a
    number. *barred* says why it decides nothing whatever it counts. *scope* is None where it could
    not be answered at all.
    """

    kind: Literal["published", "record", "audit"]
    name: str
    title: Text
    scope: Scope | None
    low: Decimal | None = None
    high: Decimal | None = None
    shown: Text
    found: Speaks | None = None
    barred: Text | None = None
    sources: tuple[Source, ...] = ()
