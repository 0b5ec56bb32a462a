"""How a step can stand in a case. Each has a sign and words: color only helps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.pictures.dates import date_words
from dedere.pictures.text import cut


class Status(StrEnum):
    """How a step stands."""

    DUE = "due"
    OPEN = "open"
    RUNNING = "running"
    HELD = "held"
    TAKEN = "taken"
    PRESUMED = "presumed"
    LATER = "later"
    OUT = "out"
    AWAY = "away"

    @property
    def label(self) -> Text:
        """What stands on a step."""
        return _LABELS[self]

    @property
    def meaning(self) -> Text:
        """What stands in the key."""
        return _MEANINGS[self]


_LABELS = {
    Status.DUE: Text("due", "debe darse"),
    Status.OPEN: Text("can be taken now", "puede darse ya"),
    Status.RUNNING: Text("period running", "plazo en curso"),
    Status.HELD: Text("held back", "impedido por ahora"),
    Status.TAKEN: Text("taken", "dado"),
    Status.PRESUMED: Text("presumed taken", "se presume dado"),
    Status.LATER: Text("not reached", "no alcanzado"),
    Status.OUT: Text("shut out", "excluido"),
    Status.AWAY: Text("not in this case", "no es de este caso"),
}
_MEANINGS = {
    Status.DUE: Text("due: must be taken", "debe darse: es obligatorio"),
    Status.OPEN: Text("can be taken now", "puede darse ya"),
    Status.RUNNING: Text("a period that is running", "un plazo que está corriendo"),
    Status.HELD: Text(
        "held back by what is owed or in force", "impedido por algo pendiente o en vigor"
    ),
    Status.TAKEN: Text("taken, with its date", "dado, con su fecha"),
    Status.PRESUMED: Text(
        "presumed: not recorded, but the record goes on from it",
        "se presume: no consta, pero el registro parte de él",
    ),
    Status.LATER: Text("not reached yet", "aún no alcanzado"),
    Status.OUT: Text("shut out by what happened", "excluido por lo ocurrido"),
    Status.AWAY: Text("no part of this case", "no forma parte de este caso"),
}


@dataclass(frozen=True)
class Holding:
    """One thing that holds a step back, or why it is due."""

    words: Text
    provision: str | None = None


@dataclass(frozen=True)
class Standing:
    """How one step stands in one instance."""

    status: Status
    when: PartialDate | None = None
    """When it was taken last."""
    by: PartialDate | None = None
    """By when it is due, or when its period ends."""
    times: int = 0
    """How often it was taken."""
    again: bool = False
    """Whether it was taken and can be taken again."""
    because: tuple[Holding, ...] = ()
    late: bool = False
    """Whether the day by which it is due, or on which its period ends, is past."""
    period: bool = False
    """Whether it is the end of a period, which nobody takes."""

    def words(self, lang: str) -> str:
        """How it stands, with the day, and whether it can be done again."""
        again = f" · {_AGAIN.in_(lang)}" if self.again else ""
        return self.short(lang) + again

    def short(self, lang: str) -> str:
        """How it stands, with the day."""
        if self.when is not None and self.status in (Status.TAKEN, Status.PRESUMED):
            return self._taken(self.when, lang)
        if self.by is not None and self.status in (Status.DUE, Status.RUNNING):
            form = _BY[self.status is Status.DUE, self.late]
            return form.format(day=date_words(self.by, lang)).in_(lang)
        label = _OF_PERIODS.get(self.status) if self.period else None
        return (label or self.status.label).in_(lang)

    def _taken(self, when: PartialDate, lang: str) -> str:
        day = date_words(when, lang)
        if self.period:
            return _RAN_OUT.format(day=day).in_(lang)
        said = _PRESUMED.format(day=day).in_(lang) if self.status is Status.PRESUMED else day
        return said + (f" ×{self.times}" if self.times > 1 else "")

    def held_by(self, lang: str, room: int = 200) -> str:
        """What holds it back, in so many characters."""
        return cut("; ".join(dict.fromkeys(one.words.in_(lang) for one in self.because)), room)


_OF_PERIODS = {
    Status.TAKEN: Text("ran out", "venció"),
    Status.LATER: Text("has not begun", "no ha comenzado"),
    Status.OUT: Text("does not run", "no corre"),
    Status.HELD: Text("stands still", "está suspendido"),
}
_RAN_OUT = Text("ran out: {day}", "venció: {day}")
_PRESUMED = Text("presumed: {day}", "se presume: {day}")
_AGAIN = Text("can be repeated", "puede repetirse")
_BY = {
    (True, False): Text("due by {day}", "a más tardar el {day}"),
    (True, True): Text("overdue: was due by {day}", "atrasado: a más tardar el {day}"),
    (False, False): Text("runs until {day}", "corre hasta el {day}"),
    (False, True): Text("its days are past: {day}", "transcurrió: {day}"),
}
"""By whether a step is due (or else a period runs), and whether that day is past."""
