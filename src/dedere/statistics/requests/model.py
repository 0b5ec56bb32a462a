"""Requests as a ministry released them: what each row says, and what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dedere.bilingual import Text


class Outcome(StrEnum):
    """What became of a request, as far as the release says."""

    GRANTED = "granted"
    REFUSED = "refused"
    NONE = "none"
    """No outcome is recorded: still open when the release was made. Never a refusal."""


OUTCOMES: dict[str, Text] = {
    Outcome.GRANTED: Text("granted", "concedida"),
    Outcome.REFUSED: Text("refused", "negada"),
    Outcome.NONE: Text("no outcome", "sin resultado"),
}


class Field(StrEnum):
    """What a row says beside its offense."""

    OUTCOME = "outcome"
    REQUESTED = "requested"
    DECIDED = "decided"


FIELDS: dict[Field, Text] = {
    Field.OUTCOME: Text("outcome", "resultado"),
    Field.REQUESTED: Text("day of the request", "fecha de petición"),
    Field.DECIDED: Text("day of the decision", "fecha de resolución"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a request and one of its offenses. *number* is the row in the file."""

    number: int
    request: str
    label: str
    requested: date | None
    decided: date | None
    outcome: Outcome
    written: dict[Field, str]
    """The three cells as they stand there, to see whether rows of one request agree."""

    @property
    def days(self) -> int | None:
        """Days from request to decision; None where one of them is not recorded."""
        if self.requested is None or self.decided is None:
            return None
        return (self.decided - self.requested).days


@dataclass(frozen=True, slots=True)
class Request:
    """One request with all its offenses."""

    id: str
    outcome: Outcome
    requested: date | None
    decided: date | None
    """The day of the decision that its outcome rests on; None where none can be used."""
    rows: tuple[Row, ...]

    @property
    def days(self) -> int | None:
        """Whole days from request to decision, where both can be used."""
        if self.requested is None or self.decided is None:
            return None
        return (self.decided - self.requested).days


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rows of one request that say different things of it."""

    request: str
    rows: tuple[int, ...]
    field: Field
    said: tuple[str, ...]
    """What they say, each once, in the order of the rows."""
    taken: str
    """What was taken, by the rule."""


@dataclass(frozen=True, slots=True)
class Impossible:
    """A row whose decision comes before its request, or after the day on which it is read."""

    row: int
    request: str
    days: int
    why: Text


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that cannot be what its column holds. It counts as not recorded."""

    row: int
    column: str
    written: str
    why: Text
