"""What a replay says: a verdict for each event, and the way that was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text, same
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.declared import Declared
from dedere.procedure.engine import Engine, State
from dedere.procedure.graph import Step
from dedere.procedure.history import Happening, History
from dedere.procedure.literal import Node


class Verdict(StrEnum):
    """What the law says of a recorded event."""

    LAWFUL = "lawful"
    DEPARTS = "departs"
    NOT_JUDGED = "not judged"

    @property
    def label(self) -> Text:
        """The verdict in words."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.LAWFUL: Text("lawful", "conforme"),
    Verdict.DEPARTS: Text("departs", "se aparta"),
    Verdict.NOT_JUDGED: Text("not judged", "sin juzgar"),
}


class CanBring(StrEnum):
    """What a departure can bring."""

    REPETITION = "repetition"
    RELEASE = "release"
    REFUSAL = "refusal"
    NOTHING = "nothing"

    @property
    def label(self) -> Text:
        """What it is, in words."""
        return _BRINGS[self]


_BRINGS = {
    CanBring.REPETITION: Text("repetition", "reposición"),
    CanBring.RELEASE: Text("release", "libertad"),
    CanBring.REFUSAL: Text("refusal", "negativa"),
    CanBring.NOTHING: Text("nothing", "nada"),
}


@dataclass(frozen=True)
class Brings:
    """What a departure can bring, from which step on, and where that stands."""

    what: CanBring
    text: Text
    provision: str
    step: Step | None = None
    """For a repetition, the step from which the procedure is done again."""


@dataclass(frozen=True)
class Because:
    """A reason for a verdict."""

    relation: str
    """``condition``, ``milestone``, ``exclude``, ``include``, ``period``; ``note`` for what is said
    without making the event depart."""
    provision: str | None
    text: Text
    days: int | None = None
    """By how many days a step came too late, or too early."""
    ground: str | None = None
    """The ground on which surrender is opposed (`dedere law grounds`) that it may support."""
    can_bring: Brings | None = None
    node: Node | None = None
    step: Step | None = None
    """The step that had to come first, was owed, or shut this one out; of a period, its end."""
    departs: bool = True


@dataclass(frozen=True)
class Judged:
    """A recorded event and its verdict."""

    happening: Happening
    verdict: Verdict
    step: Step | None = None
    node: Node | None = None
    """The instance in which it was taken; the first, where it was taken in several."""
    presumed: tuple[tuple[Node, Step], ...] = ()
    because: tuple[Because, ...] = ()


@dataclass(frozen=True)
class Taken:
    """A step that was taken, in the order in which they were."""

    node: Node
    step: Step
    date: PartialDate
    """The days on which it can have been taken."""
    happening: Happening | None = None
    """The event that records it; None where it is presumed, or where time took it."""
    name: str = ""
    """The name of the instance that it opened."""

    @property
    def day(self) -> Text:
        """When it was taken, in words."""
        if self.date.earliest <= UNBOUNDED and self.date.latest >= NEVER:
            return _NO_DAY
        return same(str(self.date))


_NO_DAY = Text("on a day that is not known", "en un día que no se conoce")


@dataclass(frozen=True)
class Running:
    """A period that runs at the end of a history."""

    node: Node
    lapse: Step
    trigger: Taken
    ends: PartialDate
    """The days on which it can end, under every reading that is open."""
    stands_still: bool = False
    """Whether the procedure keeps it from running out now: a stay, a suit."""


@dataclass(frozen=True)
class Duration:
    """The days from one main event to the next, the least and the most."""

    start: Happening
    end: Happening
    days: tuple[int, int]
    name: str
    """Which stretch of the way it is."""
    request: str | None = None


@dataclass(frozen=True)
class Replayed:
    """A history after it was followed."""

    history: History
    declared: Declared | None
    """The procedure; None where none is declared for the requested State."""
    judged: tuple[Judged, ...]
    """In the order of the file."""
    taken: tuple[Taken, ...]
    """In the order that was found."""
    state: State
    engine: Engine | None
    running: tuple[Running, ...]
    durations: tuple[Duration, ...]

    def count(self, verdict: Verdict) -> int:
        """How many events have a verdict."""
        return sum(one.verdict is verdict for one in self.judged)
