"""Whether a surrender is ready: each item of the list, by the record and by who ticked it.

A surrender is ready only if everything that the law requires is there. What nobody knows keeps it
from being ready, and is told as not known. What somebody ticked never outweighs what the record
shows to the contrary, and no tick makes up for an assurance that is needed: there the findings and
the procedure speak alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.assessment.assurances import register_of
from dedere.assessment.decisions import decisions_of, favorable_refused, standing
from dedere.assessment.findings import Assessment, Finding
from dedere.assessment.next_model import Hold, NextSteps
from dedere.assessment.running import State
from dedere.assessment.stay_held import stays_of
from dedere.assessment.stays import stay_of_surrender
from dedere.assessment.surrender.items import ItemKind, items_for
from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import situate
from dedere.casefile.decisions import owner_of
from dedere.casefile.surrenders import Surrender, Ticked
from dedere.law.language.provisions import KNOWN, Confidence


@dataclass(frozen=True)
class Item:
    """One item of one surrender. *state* is None where it is not known."""

    kind: ItemKind
    state: bool | None
    because: tuple[Text, ...] = ()
    ticked: Ticked | None = None

    @property
    def confidence(self) -> Confidence | None:
        """Practice is known, never verified; of an item of the law its provisions say how sure."""
        return KNOWN if self.kind.practice is not None else None

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The item as plain values, with its words in one language."""
        tick = self.ticked
        return {
            "item": self.kind.name,
            "text": self.kind.text.in_(lang),
            "state": {True: "done", False: "not_done", None: "unknown"}[self.state],
            "required": self.kind.required,
            "law": list(self.kind.law),
            "practice": self.kind.practice.in_(lang) if self.kind.practice else None,
            "confidence": self.confidence,
            "because": [text.in_(lang) for text in self.because],
            "by": tick.by.in_(lang) if tick and tick.by else None,
            "on": str(tick.on) if tick and tick.on else None,
            "source": tick.source if tick else None,
            "note": tick.note.in_(lang) if tick and tick.note else None,
        }


@dataclass(frozen=True)
class Readiness:
    """Whether a surrender is ready, as of a day. *surrendered* says that it took place by then."""

    request: str
    items: tuple[Item, ...]
    surrendered: bool

    @property
    def required(self) -> tuple[Item, ...]:
        """What the law asks for."""
        return tuple(one for one in self.items if one.kind.required)

    @property
    def wanting(self) -> tuple[Item, ...]:
        """What the law asks for and is not there."""
        return tuple(one for one in self.required if one.state is False)

    @property
    def not_known(self) -> tuple[Item, ...]:
        """What the law asks for and of which nobody knows whether it is there."""
        return tuple(one for one in self.required if one.state is None)

    @property
    def practice_open(self) -> tuple[Item, ...]:
        """What offices usually see to, and is not done or not known."""
        return tuple(one for one in self.items if not one.kind.required and not one.state)

    @property
    def ready(self) -> bool | None:
        """True only where all that the law asks for is there; None while something is unknown."""
        if self.wanting:
            return False
        return None if self.not_known else True

    def verdict(self) -> Text:
        """The verdict in a sentence: what is not known is named."""
        if self.ready:
            return _READY
        if self.wanting:
            return _NOT_READY
        texts = [one.kind.text for one in self.not_known]
        return _NOT_KNOWN.format(
            what=Text("; ".join(t.en for t in texts), "; ".join(t.es for t in texts))
        )

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The readiness as plain values."""
        return {
            "request": self.request,
            "ready": self.ready,
            "verdict": self.verdict().in_(lang),
            "surrendered": self.surrendered,
            "wanting": [one.kind.name for one in self.wanting],
            "not_known": [one.kind.name for one in self.not_known],
            "practice_open": [one.kind.name for one in self.practice_open],
            "items": [one.to_data(lang) for one in self.items],
        }


def readiness_of(
    assessment: Assessment, steps: NextSteps, request: str, surrender: Surrender | None = None
) -> Readiness:
    """The readiness of one surrender in a request, or of one that nobody has written down yet.

    *steps* are asked for with ``every=True`` as of the same day.
    """
    looking = _Looking(assessment, steps, request, surrender)
    temporary = surrender is not None and surrender.kind == "temporary"
    kinds = items_for(assessment.casefile.requested_state, temporary=temporary)
    return Readiness(request, tuple(looking.item(one) for one in kinds), looking.surrendered)


class _Looking:
    """Looks at each item. What the record shows comes first, then what somebody ticked."""

    def __init__(
        self,
        assessment: Assessment,
        steps: NextSteps,
        request: str,
        surrender: Surrender | None,
    ) -> None:
        self.assessment = assessment
        self.steps = steps
        self.request = request
        self.surrender = surrender
        self.casefile = assessment.casefile
        self.day = assessment.as_of
        self.situated = situate(self.casefile, self.day, assessment.known_by, assessment.readings)
        found = self.situated.request(request)
        self.now = found if found is not None else self.situated.case
        self.ticks = {
            one.item: one
            for one in (surrender.readiness if surrender is not None else ())
            if one.on is None or one.on.earliest <= self.day.toordinal()
        }
        self.name = "surrender" if not self._is_temporary else "temporary-surrender"
        self.surrendered = self._took_place()

    @property
    def _is_temporary(self) -> bool:
        return self.surrender is not None and self.surrender.kind == "temporary"

    def _took_place(self) -> bool:
        """Whether the person left by then: for good, or in this surrender for a time."""
        one = self.surrender
        own = (one.event or one.id) if one is not None else None
        return self._dated("surrendered_on")[0] is True or any(
            event.id == own or event.subtype != "temporary"
            for event in self.situated.events
            if event.type == "surrender" and owner_of(self.casefile, event.request) == self.request
        )

    def item(self, kind: ItemKind) -> Item:
        """One item: the record's answer, else what was ticked, else not known."""
        state, because = getattr(self, f"_{kind.name}", self._nothing)()
        tick = self.ticks.get(kind.name)
        if tick is not None and tick.state == "not_done":
            # Whoever found it wanting saw what the record does not show.
            state = False
        elif tick is not None and state is None:
            if kind.name == "no_stay" and self._came_later(tick.on):
                because = (*because, _LATER)
            else:
                state = True
        return Item(kind, state, tuple(dict.fromkeys(because)), tick)

    # -- what the record shows ---------------------------------------------------------------------

    def _nothing(self) -> tuple[bool | None, tuple[Text, ...]]:
        return None, ()

    def _decision(self) -> tuple[bool | None, tuple[Text, ...]]:
        pairs = favorable_refused([self.casefile], self.day, self.assessment.known_by)
        pair = next(one for one in pairs.requests.pairs if one.request == self.request)
        state = {"granted": True, "granted_in_part": True, "unknown": None}.get(pair.outcome, False)
        return state, (_SAID[pair.outcome],)

    def _certified(self) -> tuple[bool | None, tuple[Text, ...]]:
        found = decisions_of(self.casefile, self.day, self.assessment.known_by)
        one = standing(found, "judge", self.request)
        if one is None or one.result is None:
            return None, ()
        return one.result == "certified", ()

    def _notified(self) -> tuple[bool | None, tuple[Text, ...]]:
        return self._dated("grant_notified_on")

    def _order(self) -> tuple[bool | None, tuple[Text, ...]]:
        for taken in self.steps.replayed.taken:
            is_mine = taken.node[1][:1] == (self.request,)
            if is_mine and taken.step.name == "surrender-order" and taken.happening is not None:
                return True, (Text(str(taken.date), str(taken.date)),)
        return self._dated("surrender_ordered_on")

    def _final(self) -> tuple[bool | None, tuple[Text, ...]]:
        ordered = self._finding("mx/lei/33/3")
        if ordered is not None and ordered.applies:
            return ordered.answer, (ordered.rule.text,)
        may = self._finding("mx/lei/33/3#may-order")
        if may is None or self.surrendered:
            return None, ()
        # It says nothing of the period where extradition is not granted, or that is not known.
        return (may.answer if may.applies else None), (may.rule.text,)

    def _no_stay(self) -> tuple[bool | None, tuple[Text, ...]]:
        held = [
            _STAY_SINCE.format(day=str(stay.since))
            for stay in stays_of(self.steps)
            if stay.node[1][:1] in ((self.request,), ())
        ]
        if self.casefile.requested_state == "MX":
            later = situate(self.casefile, date.max, self.assessment.known_by).request(self.request)
            stop = stay_of_surrender(self.situated, self.now, later or self.now)
            held += [*stop.notes, _STAY] if stop.holds else []
        if held:
            return False, tuple(held)
        if {"events", "decisions"} <= self.casefile.complete:
            return True, (_NO_OTHER_EVENT,)
        return None, ()

    def _assurances(self) -> tuple[bool | None, tuple[Text, ...]]:
        register = register_of(self.assessment, self.steps)
        mine = next(one for one in register.readiness if one.request == self.request)
        texts = [one.matter() for one in (*mine.open, *mine.undecided)]
        return mine.ready, (*texts, *mine.owed)

    def _time_limit(self) -> tuple[bool | None, tuple[Text, ...]]:
        name = {"MX": "MX-TAKE", "US": "US-TAKE"}.get(self.casefile.requested_state or "")
        for limit in self.steps.clock.limits:
            if (limit.id, limit.subject) != (name, self.request):
                continue
            state: bool | None = {
                State.MISSED: False,
                State.RUNNING: True,
                State.STAYED: True,
                State.MET: True,
            }.get(limit.state)
            if limit.state is State.RUNNING and limit.ends is not None:
                # A last day that may already be past proves nothing.
                state = True if limit.ends.earliest >= self.day.toordinal() else None
            last = (_LAST_DAY.format(day=str(limit.ends)),) if limit.ends is not None else ()
            return state, last
        begins = self._dated("at_disposal_on")[0]
        return (True if begins is False else None), ()

    def _not_deferred(self) -> tuple[bool | None, tuple[Text, ...]]:
        held = [one.text for one in self._holds() if one.provision.startswith("treaty-1978/15")]
        if held:
            return False, tuple(held)
        may = self._finding("treaty-1978/15/1")
        return (True, (_NO_CASE,)) if may is not None and may.answer is False else (None, ())

    def _sentenced(self) -> tuple[bool | None, tuple[Text, ...]]:
        found = self._finding("treaty-1978/15/2")
        return (found.answer, (found.rule.text,)) if found is not None else (None, ())

    def _torture_claim_weighed(self) -> tuple[bool | None, tuple[Text, ...]]:
        claimed, weighed = self._value("torture_claimed"), self._value("torture_claim_weighed")
        if claimed is False:
            return True, (_NO_CLAIM,)
        held = any(one.provision == "us/22-cfr/95" for one in self._holds())
        return (False if held and weighed is None else weighed), ()

    def _place_agreed(self) -> tuple[bool | None, tuple[Text, ...]]:
        one = self.surrender
        there = one is not None and one.place is not None and one.planned_on is not None
        return (True if there else None), ()

    def _interior_told(self) -> tuple[bool | None, tuple[Text, ...]]:
        return self._value("interior_told_of_handover"), ()

    def _agents_authorized(self) -> tuple[bool | None, tuple[Text, ...]]:
        return self._value("received_by_authorized_agent"), ()

    def _procedure(self) -> tuple[bool | None, tuple[Text, ...]]:
        if self.surrendered:
            return True, ()
        if any(
            one.step.name == self.name and one.node[1][:1] == (self.request,)
            for one in self.steps.enabled
        ):
            return True, ()
        others = [one.text for one in self._holds() if not _is_covered(one)]
        return (False, tuple(others)) if others else (True if self._is_there() else None, ())

    def _identity(self) -> tuple[bool | None, tuple[Text, ...]]:
        check = self.surrender.identity_check if self.surrender is not None else None
        if check is None or (check.on and check.on.earliest > self.day.toordinal()):
            return None, ()
        found = [one.found for one in check.features]
        if "differs" in found:
            return False, (_DIFFERS,)
        agrees = "agrees" in found and not {"doubtful", None} & set(found)
        return (True if agrees else None), ()

    def _escorts(self) -> tuple[bool | None, tuple[Text, ...]]:
        return (True if self.surrender is not None and self.surrender.escorts else None), ()

    # -- helpers -----------------------------------------------------------------------------------

    def _value(self, name: str) -> bool | None:
        datum = self.now.data.get(name)
        return bool(datum.value) if datum is not None else None

    def _dated(self, name: str) -> tuple[bool | None, tuple[Text, ...]]:
        datum = self.now.data.get(name)
        if datum is None:
            return None, ()
        day: PartialDate = datum.value
        if day.is_never:
            return False, ()
        sure = day.latest <= self.day.toordinal()
        return (True if sure else None), (Text(str(day), str(day)),)

    def _finding(self, rule: str) -> Finding | None:
        try:
            return self.assessment.finding(rule, self.request)
        except KeyError:
            return None

    def _holds(self) -> Iterator[Hold]:
        for held in self.steps.disabled:
            if held.step.name == self.name and held.node[1][:1] == (self.request,):
                yield from held.because

    def _is_there(self) -> bool:
        return any(
            held.step.name == self.name and held.node[1][:1] == (self.request,)
            for held in self.steps.disabled
        )

    def _came_later(self, on: PartialDate | None) -> bool:
        """Whether a court of review was asked, or ruled, after a look at the stays, or may have."""
        return on is None or any(
            one.type in _OF_REVIEW and (one.date is None or one.date.latest > on.earliest)
            for one in self.situated.events
            if owner_of(self.casefile, one.request) in (None, self.request)
        )


def _is_covered(hold: Hold) -> bool:
    """Whether another item of the list already tells of it."""
    if hold.step is None:
        return False
    return (
        hold.step.name in _COVERED
        or hold.step.process.name == "assurance"
        or hold.provision.startswith("treaty-1978/15")
        or hold.provision == "us/22-cfr/95"
    )


_COVERED = frozenset(
    {
        "surrender-order",
        "surrender-ordered",
        "interior-told-of-handover",
        "stay-over",
        "temporary-stay-over",
        "stay-ends",
        "stay-on-appeal-ends",
        "notice",
        "temporary-surrender-agreed",
        "temporary-agreed",
    }
)
"""Steps of which another item of the list tells."""
_OF_REVIEW = (
    "amparo_filed",
    "amparo_granted",
    "habeas_filed",
    "habeas_granted",
    "stay_granted",
    "review_filed",
    "review_decided",
)

_READY = Text("ready: all that the law asks for is there", "lista: está todo lo que la ley pide")
_NOT_READY = Text("not ready", "no está lista")
_NOT_KNOWN = Text(
    "not ready: not known whether this is so: {what}",
    "no está lista: no se sabe si es así: {what}",
)
_SAID = {
    "granted": Text("granted", "concedida"),
    "granted_in_part": Text("granted in part", "concedida en parte"),
    "refused": Text("refused", "negada"),
    "none": Text("not decided yet", "sin resolver"),
    "unknown": Text("no decision is recorded", "no consta resolución"),
}
_STAY_SINCE = Text("a stay is in force since {day}", "rige una suspensión desde {day}")
_STAY = Text("a stay of surrender is in force", "rige una suspensión de la entrega")
_NO_OTHER_EVENT = Text(
    "the record says that it holds all events and decisions, and none is a stay in force",
    "el expediente dice tener todos los hechos y resoluciones, y ninguno es una suspensión vigente",
)
_LATER = Text(
    "A court of review was turned to or ruled since, or the day of the look is not recorded.",
    "Desde entonces se acudió a un tribunal o este resolvió, o no consta el día del cotejo.",
)
_LAST_DAY = Text("last day: {day}", "último día: {day}")
_NO_CASE = Text(
    "no case and no sentence in the requested State",
    "sin proceso ni pena en el Estado requerido",
)
_NO_CLAIM = Text("no danger of torture was claimed", "no se alegó peligro de tortura")
_DIFFERS = Text("a feature differs", "un rasgo difiere")
