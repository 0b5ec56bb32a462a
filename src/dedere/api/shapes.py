"""What is declared of an operation beside its view: who may use it, what it takes and gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.http import HttpRequest

from dedere.bilingual import Text
from dedere.store.tokens import Scope

JSON = "application/json"


class Match(StrEnum):
    """Whether a write says which state was read."""

    NO = "no"
    MAY = "may"
    """Nothing is overwritten; what is said is held to."""
    MUST = "must"


@dataclass(slots=True)
class Shape:
    """One operation."""

    name: str
    method: str
    summary: Text
    scope: Scope | None = None
    open: bool = False
    """Whether it needs no token: the law is nobody's secret."""
    needs_account: bool = False
    """Whether a demonstration has it not at all."""
    once: bool = False
    """Whether an Idempotency-Key makes sure that it is done once."""
    match: Match = Match.NO
    tagged: bool = False
    """Whether the answer carries the ETag of a state."""
    gives: tuple[str, ...] = (JSON,)
    takes: tuple[str, ...] = ()
    most_bytes: int | Callable[[], int] = 1_000_000
    refuses: tuple[int, ...] = ()
    """Statuses of refusals beyond those that each operation can meet."""
    query: frozenset[str] = frozenset()
    prepare: Callable[[HttpRequest], Any] | None = None
    """What is done before anybody is made to wait: reading a large body."""
    body: dict[str, Any] | None = None
    """The schema of a body that the view reads itself."""

    def limit(self) -> int:
        """How many bytes are taken."""
        return self.most_bytes if isinstance(self.most_bytes, int) else self.most_bytes()

    @property
    def writes(self) -> bool:
        """Whether it writes."""
        return self.method != "GET"

    @property
    def refusals(self) -> tuple[int, ...]:
        """The statuses of all refusals that it can meet."""
        found = {406, 422, 429, *self.refuses}
        if not self.open:
            found |= {401, 403}
        if self.method in ("POST", "PUT"):
            found |= {400, 413, 415} if self.takes else {400}
        if self.match is not Match.NO:
            found |= {412, 428}
        if self.writes:
            found |= {409, 503}
        return tuple(sorted(found))
