"""The reasons for a verdict, in words: what was not kept, what it goes back to, what it brings."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from dedere.bilingual import Text
from dedere.procedure.departures import brought_by, brought_in_a_transfer
from dedere.procedure.following import Follower, Walk, Window
from dedere.procedure.graph import Step
from dedere.procedure.placing import Place
from dedere.procedure.presuming import Held
from dedere.procedure.replayed import Because, Brings
from dedere.procedure.tried import Late, Tried


class Wording:
    """Tells why an event departs."""

    def __init__(self, follower: Follower) -> None:
        self._follower = follower

    def because(self, tried: Tried, window: Window) -> Iterator[Because]:
        """All that is to be said of an event taken there."""
        for late in tried.late:
            yield self._late(tried.place.step, late)
        lapses = {one.lapse for one in tried.late if one.surely}
        yield from dict.fromkeys(self._departures(tried, window, lapses))

    def _late(self, step: Step, late: Late) -> Because:
        lapse = late.lapse
        provision = lapse.law[0]
        if not late.surely:
            text = _UNSURE.format(lapse=lapse.title, step=late.step.title)
            return Because("note", provision, text, node=late.node, step=lapse, departs=False)
        words = _LATE_ONE if late.days == 1 else _LATE
        text = late.words or words.format(
            days=late.days, lapse=lapse.title, trigger=late.trigger.title
        )
        ground, brings = self._brought(step, step, lapse, "period", provision)
        return Because("period", provision, text, late.days, ground, brings, late.node, lapse)

    def _brought(
        self, step: Step, held: Step, source: Step | None, relation: str, provision: str
    ) -> tuple[str | None, Brings]:
        declared = self._follower.declared
        if declared.matter == "transfer":
            return brought_in_a_transfer(declared, step, held, source, relation, provision)
        return brought_by(
            declared.graph, declared.requested_state, step, held, source, relation, provision
        )

    def _departures(
        self, tried: Tried, window: Window, lapses: Collection[Step | None]
    ) -> Iterator[Because]:
        walk, step = tried.before, tried.place.step
        for one in tried.held:
            because = one.because
            source = because.step
            if source in lapses:
                continue
            if source is not None and source.is_lapse and because.relation == "milestone":
                yield self._too_early(walk, step, one, source, window)
                continue
            relation = because.relation
            text = because.text
            if because.since is not None and because.since < len(walk.taken):
                since = walk.taken[because.since]
                text = _SINCE.format(why=text, step=since.step.title, day=since.day)
            elif one.known_not and source is not None:
                text = _NOT_BEFORE.format(why=text, step=source.title)
            elif source is not None:
                text = _OWED.format(why=text, step=source.title)
            ground, brings = self._brought(step, one.step, source, relation, because.provision)
            yield Because(relation, because.provision, text, None, ground, brings, one.node, source)

    def _too_early(self, walk: Walk, step: Step, one: Held, lapse: Step, window: Window) -> Because:
        clock = walk.running.get((one.because.node, lapse)) if one.because.node else None
        days: int | None = None
        if clock is not None and clock.held_since is None:
            days = max(1, self._follower.ends_of(clock, lapse).first - window[1] + 1)
        text = _EARLY.format(step=one.step.title, lapse=lapse.title)
        ground, brings = self._brought(step, one.step, lapse, "period", lapse.law[0])
        return Because("period", lapse.law[0], text, days, ground, brings, one.node, lapse)


def read_otherwise(place: Place, likeliest: Place) -> Because:
    """That an event was not taken for the likeliest step, because then more would depart."""
    taken, other = place.step, likeliest.step
    text = _OTHERWISE.format(step=taken.title, other=other.title)
    return Because("note", taken.law[0], text, node=likeliest.node, step=other, departs=False)


_OTHERWISE = Text(
    "The record does not say which of two steps this was. It is taken for: {step}. Taken for: "
    "{other}, something recorded here or later would depart or could not be judged.",
    "El registro no dice cuál de dos actos fue este. Se toma por: {step}. Tomado por: {other}, "
    "algo de lo registrado aquí o después se apartaría o no podría juzgarse.",
)
_LATE = Text(
    "{days} days late: {lapse} (counted from: {trigger}).",
    "{days} días tarde: {lapse} (contado desde: {trigger}).",
)
_LATE_ONE = Text(
    "One day late: {lapse} (counted from: {trigger}).",
    "Un día tarde: {lapse} (contado desde: {trigger}).",
)
_EARLY = Text("Too early, before: {lapse}.", "Antes de tiempo, previo a: {lapse}.")
_UNSURE = Text(
    "Whether it came in time cannot be known from the record: {step} ({lapse}).",
    "Del registro no puede saberse si fue en tiempo: {step} ({lapse}).",
)
_SINCE = Text("{why}: {step} ({day}).", "{why}: {step} ({day}).")
_NOT_BEFORE = Text(
    "{why}: {step}, which the record shows only later, or not at all.",
    "{why}: {step}, que según el registro ocurrió después o no ocurrió.",
)
_OWED = Text("{why}: {step}.", "{why}: {step}.")
