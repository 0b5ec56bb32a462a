"""How a step of the path is declared: what the law's graph needs, and what a reader needs.

The graph is written in the language of `dedere.procedure.graph`. What stands beside it here is for
readers from another legal system: plain words, a comparison with its difference, what is usual
next, and the signs by which a docket shows the step.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dedere.bilingual import Text
from dedere.dockets.events.model import Event
from dedere.procedure.graph import Group, Law, Party, Procedure, Role, Step


@dataclass(frozen=True, slots=True)
class Sign:
    """Which events of a docket show a step."""

    labels: tuple[str, ...]
    having: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Details that the event must have, each with the values that count."""
    lacking: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Details that take it back."""
    decided: bool = False
    """Whether the day is that of the decision, where a motion carries what came of it."""
    least: float = 0.5
    """Below this confidence an event shows nothing: it would more often mislead than help."""

    def fits(self, event: Event) -> bool:
        """Whether *event* shows the step."""
        told = event.details
        if told.get("outcome") in _REFUSED and "step" not in self.having:
            return False
        return (
            event.label in self.labels
            and event.confidence >= self.least
            and all(told.get(name) in values for name, values in self.having.items())
            and not any(told.get(name) in values for name, values in self.lacking.items())
        )


_REFUSED = ("denied", "denied without prejudice", "moot", "withdrawn")
"""Outcomes by which nothing came of what was asked for."""


def sign(*labels: str) -> Sign:
    """Any event with one of *labels*."""
    return Sign(labels)


def sure(*labels: str) -> Sign:
    """The same, for what must never be said wrongly: an event that is sure."""
    return Sign(labels, least=0.8)


def asked(*labels: str) -> Sign:
    """What somebody asked for, whatever came of it."""
    return Sign(labels, having={"step": ("motion",)})


def granted(*labels: str) -> Sign:
    """What was granted: the order that says so, or a motion that carries the order's outcome."""
    return Sign(labels, having={"outcome": ("granted", "granted in part")}, decided=True)


@dataclass(frozen=True, slots=True)
class Comparison:
    """An institution of Mexican law that a lawyer there would think of, and where it differs."""

    like: Text
    unlike: Text


@dataclass(frozen=True, eq=False, slots=True)
class Told:
    """A step as a reader meets it."""

    step: Step
    about: Text
    comparison: Comparison
    signs: tuple[Sign, ...]
    usual: tuple[str, ...]
    """The names of the steps that usually come next."""
    beside: bool
    """Whether it runs beside the way: sealing, an interpreter, forfeiture."""
    until: str | None = None
    """The step after whose first day the same signs speak of something else: an arrest after the
    judgment is one for broken supervision."""
    before: str | None = None
    """The same, that day itself included: a release on the day of the sentence is no bail."""

    @property
    def title(self) -> Text:
        """What it is called, beginning with a capital."""
        return self.step.title


class Way:
    """The procedure while it is being declared."""

    def __init__(self, procedure: Procedure) -> None:
        self.procedure = procedure
        self.told: dict[str, Told] = {}

    def step(
        self,
        name: str,
        title: Text,
        *,
        by: Role | Iterable[Role],
        law: Law,
        about: Text,
        like: Text,
        unlike: Text,
        shown: Iterable[Sign],
        usual: Iterable[str] = (),
        included: bool = True,
        closing: bool = False,
        beside: bool = False,
        until: str | None = None,
        before: str | None = None,
    ) -> Step:
        """Declare a step and what is told of it.

        Args:
            name: what names it in the graph.
            title: what it is called.
            by: who takes it.
            law: the provisions under which it stands.
            about: what it is, in plain words.
            like: what a Mexican lawyer would compare it to.
            unlike: how that differs.
            shown: the events that show it.
            usual: the names of the steps that usually come next.
            included: whether it is possible without anything before it.
            closing: whether the case is over then.
            beside: whether it runs beside the way.
            until: the step after whose day the signs do not count.
            before: the step from whose day on they do not count.
        """
        made = self.procedure.step(
            name, title, by=by, law=law, included=included, closing=closing, beside=beside
        )
        self.told[name] = Told(
            made,
            about,
            Comparison(like, unlike),
            tuple(shown),
            tuple(usual),
            beside,
            until,
            before,
        )
        return made

    def phase(self, name: str, title: Text, *members: Party) -> Group:
        """A part of the way."""
        return self.procedure.phase(name, title, *members)
