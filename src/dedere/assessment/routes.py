"""Routes of the defense: which remedies are open, which come, which have lapsed, and by when.

Read off `next_steps`: what is open and what is held back, and why. The last day and its arithmetic
are those of the clock where it counts the period from the facts, with its stays; else the period is
counted from the step that set it off, and only its last day is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dedere.assessment.due import Deadline
from dedere.assessment.limits import Limit
from dedere.assessment.names import strand_of
from dedere.assessment.next_model import Held, Hold, NextSteps, Open
from dedere.assessment.remedies import REMEDIES, Remedy
from dedere.assessment.running import State as Stands
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.law.grounds import FORUMS
from dedere.procedure.graph import Kind, Step
from dedere.procedure.literal import Node
from dedere.procedure.replayed import Running


class Standing(StrEnum):
    """Where a route stands."""

    OPEN = "open"
    PERHAPS = "perhaps_lapsed"
    COMING = "coming"
    LAPSED = "lapsed"
    USED = "used"
    BEHIND = "behind"
    SHUT = "shut_out"


STANDINGS: Mapping[Standing, Text] = {
    Standing.OPEN: Text("open", "abierta"),
    Standing.PERHAPS: Text(
        "perhaps lapsed: by this count its last day is, or may be, past, and no use is recorded",
        "quizá vencida: según este cómputo su último día pasó o pudo pasar, y no consta su uso",
    ),
    Standing.COMING: Text("not yet", "todavía no"),
    Standing.LAPSED: Text("lapsed", "vencida"),
    Standing.USED: Text("used", "ya usada"),
    Standing.BEHIND: Text(
        "still admitted, but its part of the way lies behind",
        "aún se admite, pero su parte del camino quedó atrás",
    ),
    Standing.SHUT: Text("shut out", "excluida"),
}


@dataclass(frozen=True)
class Route:
    """One remedy in one request or suit."""

    remedy: Remedy
    step: Step
    request: str | None
    """The request to which it belongs; None for the whole case."""
    within: Text | None
    """The suit in which it is taken, in words; None outside a suit."""
    standing: Standing
    ends: PartialDate | None
    """Its last day, or the days on which that can be; None where it has none or nobody can know."""
    opens_after: PartialDate | None
    """The last day of the period that must run out first, where there is one."""
    stands_still: bool
    length: Text | None
    """How long there is for it, in words."""
    arithmetic: tuple[Text, ...]
    because: tuple[Text, ...]
    """What it waits for, or what shut it out."""
    used_on: tuple[PartialDate, ...]
    provisions: tuple[str, ...]

    @property
    def title(self) -> Text:
        """What is done."""
        return self.remedy.title or self.step.title

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The route as plain values, with its words in one language."""
        exact = self.ends is not None and self.ends.is_day
        return {
            "step": self.step.id,
            "title": self.title.in_(lang),
            "request": self.request,
            "within": self.within.in_(lang) if self.within else None,
            "forum": self.remedy.forum,
            "forum_text": FORUMS[self.remedy.forum].in_(lang),
            "standing": self.standing.value,
            "standing_text": STANDINGS[self.standing].in_(lang),
            "last_day": str(self.ends) if exact else None,
            "last_day_between": _between(self.ends) if self.ends and not exact else None,
            "opens_after": str(self.opens_after) if self.opens_after else None,
            "stands_still": self.stands_still,
            "length": self.length.in_(lang) if self.length else None,
            "arithmetic": [line.in_(lang) for line in self.arithmetic],
            "because": [line.in_(lang) for line in self.because],
            "used_on": [str(day) for day in self.used_on],
            "provisions": list(self.provisions),
            "note": self.remedy.note.in_(lang) if self.remedy.note else None,
        }


def routes_of(found: NextSteps) -> tuple[Route, ...]:
    """The routes of the person sought, as of the day of *found*, in the order of the way.

    *found* has to be asked for with ``every=True``, so that what was shut out is in it. A transfer
    has no routes of this kind: against it nothing is opposed.
    """
    if found.declared.matter != "extradition":
        return ()
    return tuple(_Routes(found).all())


class _Routes:
    def __init__(self, found: NextSteps) -> None:
        self.found = found
        self.graph = found.declared.graph
        self.open = {(one.node, one.step): one for one in found.enabled}
        self.held = {(one.node, one.step): one for one in found.disabled}
        self.today = found.as_of.toordinal()

    def all(self) -> Iterator[Route]:
        for remedy in REMEDIES.get(self.found.declared.requested_state, ()):
            step = self.graph.by_id[f"request/{remedy.step}"]
            nodes = [node for node in self.found.state if node[0] is step.process]
            for node in nodes:
                yield self._route(remedy, step, node)
            if not nodes:
                yield self._not_begun(remedy, step)

    # -- one route ---------------------------------------------------------------------------------

    def _route(self, remedy: Remedy, step: Step, node: Node) -> Route:
        used = tuple(
            one.date
            for one in self.found.replayed.taken
            if (one.node, one.step) == (node, step) and one.happening is not None
        )
        open_ = self.open.get((node, step))
        limit = self._limit(remedy, node)
        deadline = self._deadline(remedy, step, node, open_)
        standing, because = self._standing(remedy, step, node, open_, used, limit, deadline)
        return self._made(remedy, step, node, standing, because, used, limit, deadline)

    def _standing(
        self,
        remedy: Remedy,
        step: Step,
        node: Node,
        open_: Open | None,
        used: tuple[PartialDate, ...],
        limit: Limit | None,
        deadline: Deadline | None,
    ) -> tuple[Standing, tuple[Text, ...]]:
        ends = None if remedy.opens_after else self._last(remedy, node, limit, deadline)
        still = _stands_still(limit, deadline)
        if self.found.is_ended(node):
            return (Standing.USED if used else Standing.SHUT), (_ENDED,)
        if open_ is not None and limit is not None and limit.state is Stands.MET:
            return Standing.USED, ()
        if open_ is not None and not self._is_called(remedy, step, node):
            if used:
                return Standing.USED, ()
            past = limit is not None and ends is not None and ends.latest < self.today
            return (_late(limit) if past else Standing.COMING), tuple(self._called_by(step))
        if open_ is not None:
            unless = (open_.unless.text,) if open_.unless else ()
            if ends is not None and not still and ends.earliest < self.today:
                surely = ends.latest < self.today
                return (_late(limit) if surely else Standing.PERHAPS), unless
            if remedy.limit is None and not step.beside and self.found.lies_behind(node, step):
                return Standing.BEHIND, unless
            return Standing.OPEN, unless
        held = self.held.get((node, step))
        if used:
            return Standing.USED, ()
        return self._why_held(step, held)

    def _why_held(self, step: Step, held: Held | None) -> tuple[Standing, tuple[Text, ...]]:
        if held is None:
            return Standing.SHUT, ()
        texts = tuple(dict.fromkeys(map(_why, held.because)))
        lapsed = [hold for hold in held.because if hold.step is not None and hold.step.is_lapse]
        shut = [hold for hold in held.because if hold.relation == "exclude"]
        own = [hold for hold in lapsed if hold.relation == "exclude"]
        if own:
            return Standing.LAPSED, tuple(dict.fromkeys(hold.text for hold in own))
        if shut:
            return Standing.SHUT, tuple(dict.fromkeys(hold.text for hold in shut))
        return Standing.COMING, texts

    def _is_called(self, remedy: Remedy, step: Step, node: Node) -> bool:
        """Whether something made it due; what the procedure admits at any time needs no call."""
        if not remedy.on_call:
            return True
        owed = any((one.node, one.step) == (node, step) for one in self.found.due)
        return owed or self._running(remedy, node) is not None

    def _called_by(self, step: Step) -> Iterator[Text]:
        for arrow in self.graph.into[step]:
            if arrow.kind is Kind.RESPONSE:
                yield _COMES_WITH.format(step=arrow.source.title)

    def _not_begun(self, remedy: Remedy, step: Step) -> Route:
        """A remedy inside a suit of which there is none: it comes with the suit."""
        opener = next(one for one in self.graph.steps if one.opens is step.process)
        because = (_COMES_WITH.format(step=opener.title),)
        return self._made(remedy, step, None, Standing.COMING, because, (), None, None)

    def _made(
        self,
        remedy: Remedy,
        step: Step,
        node: Node | None,
        standing: Standing,
        because: tuple[Text, ...],
        used: tuple[PartialDate, ...],
        limit: Limit | None,
        deadline: Deadline | None,
    ) -> Route:
        path = node[1] if node else ()
        last = _known(self._last(remedy, node, limit, deadline))
        if standing is Standing.COMING and not remedy.opens_after:
            # What would set its period off has not come: a count there is of another act.
            last, limit, deadline = None, None, None
        in_suit = node is not None and len(path) > 1
        return Route(
            remedy=remedy,
            step=step,
            request=strand_of(path[0]) if path else None,
            within=self.found.names.of(node) if in_suit and node else None,
            standing=standing,
            ends=None if remedy.opens_after else last,
            opens_after=last if remedy.opens_after else None,
            stands_still=_stands_still(limit, deadline),
            length=deadline.length if deadline else self._length(limit),
            arithmetic=(*limit.arithmetic, *_earlier(limit)) if limit else (),
            because=because,
            used_on=used,
            provisions=tuple(dict.fromkeys([*step.law, *remedy.law])),
        )

    # -- its period --------------------------------------------------------------------------------

    def _limit(self, remedy: Remedy, node: Node) -> Limit | None:
        """The period as the clock counted it for this request, or for this suit."""
        name = remedy.limit or remedy.opens_after
        if name is None:
            return None
        path = [strand_of(part) for part in node[1]]
        for subject in (*reversed(path),):
            for limit in self.found.clock.limits:
                started = limit.state not in (Stands.NOT_STARTED,)
                if (limit.id, limit.subject) == (name, subject) and started and limit.ends:
                    return limit
        return None

    def _deadline(
        self, remedy: Remedy, step: Step, node: Node, open_: Open | None
    ) -> Deadline | None:
        """The period as the procedure has it running, where the clock does not count it."""
        if remedy.limit is None:
            return None
        if open_ is not None and open_.until is not None and open_.until.limit == remedy.limit:
            return open_.until
        for due in self.found.due:
            if (due.node, due.step) == (node, step) and due.deadline is not None:
                return due.deadline
        return None

    def _running(self, remedy: Remedy, node: Node) -> Running | None:
        """The period as the procedure has it running, even where it may be over."""
        for one in self.found.replayed.running:
            limit = one.lapse.limit
            if one.node == node and limit is not None and limit.id == remedy.limit:
                return one
        return None

    def _last(
        self, remedy: Remedy, node: Node | None, limit: Limit | None, deadline: Deadline | None
    ) -> PartialDate | None:
        """Its last day, or that of what must run out first: by the clock, or by what runs."""
        if limit is not None and limit.ends is not None:
            return limit.ends
        if deadline is not None and deadline.ends is not None:
            return deadline.ends
        running = self._running(remedy, node) if node is not None else None
        return running.ends if running is not None and not running.stands_still else None

    def _length(self, limit: Limit | None) -> Text | None:
        if limit is None or limit.rule.limit is None:
            return None
        return limit.rule.limit.period(dict(self.found.clock.readings)).label


def _earlier(limit: Limit) -> Iterator[Text]:
    """The readings under which the last day comes sooner: the careful reader keeps to these."""
    for one in limit.earlier if limit.state is not Stands.MET else ():
        yield _SOONER.format(day=one.ends or "?", name=one.name, choice=one.choice)


def _why(hold: Hold) -> Text:
    """What a step waits for: a condition says what is not so yet, an inclusion what brings it."""
    if hold.relation == "include" and hold.step is not None:
        return _COMES_WITH.format(step=hold.step.title)
    return hold.text


def _late(limit: Limit | None) -> Standing:
    """Lapsed only where the clock says that it was missed; an unrecorded use is not ruled out."""
    missed = limit is not None and limit.state is Stands.MISSED
    return Standing.LAPSED if missed else Standing.PERHAPS


def _known(ends: PartialDate | None) -> PartialDate | None:
    if ends is None or (ends.earliest <= UNBOUNDED and ends.latest >= NEVER):
        return None
    return ends


def _stands_still(limit: Limit | None, deadline: Deadline | None) -> bool:
    if limit is not None:
        return limit.state is Stands.STAYED
    return deadline is not None and deadline.stands_still


def _between(ends: PartialDate) -> list[str | None]:
    first = str(PartialDate(ends.earliest, ends.earliest)) if ends.earliest > UNBOUNDED else None
    last = str(PartialDate(ends.latest, ends.latest)) if ends.latest < NEVER else None
    return [first, last]


_SOONER = Text(
    "! Read otherwise the last day comes sooner: {day} ({name}={choice}).",
    "! Leído de otro modo el último día llega antes: {day} ({name}={choice}).",
)
_ENDED = Text("the request has ended", "la petición ha terminado")
_COMES_WITH = Text("it comes with: {step}", "viene con: {step}")
