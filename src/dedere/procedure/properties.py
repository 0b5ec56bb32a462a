"""What a procedure is to be safe from, said about its states.

A property is a pattern that no reachable state may fit: ``never(enabled(surrender), since(stay,
until=[lifted, ruling]))`` — surrender is possible while a stay is in force. A part is about some
instance of the process that its step is in; parts of one pattern speak of instances that belong
together (a stay of the amparo in the request of that surrender). What such a part remembers of the
history is told apart from the relations of the graph: it is an observer beside it, which no
relation reads, so that a property does not merely repeat the relation that it is there to test.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Step

About: TypeAlias = Literal["executed", "pending", "included", "enabled", "since", "applies"]


@dataclass(frozen=True, eq=False)
class Watch:
    """An observer: whether one of *began* was taken, and none of *ended* after it."""

    process: Process
    began: tuple[Step, ...]
    ended: tuple[Step, ...]


@dataclass(frozen=True, eq=False)
class Part:
    """One thing that is so, or with ``~`` is not so, in a state."""

    about: About
    of: Step | Watch
    so: bool = True

    @property
    def process(self) -> Process:
        """The process of which some instance is meant."""
        return self.of.process

    def __invert__(self) -> Part:
        return Part(self.about, self.of, not self.so)


def executed(step: Step) -> Part:
    """The step was taken at some time."""
    return Part("executed", step)


def pending(step: Step) -> Part:
    """The step is owed (and perhaps shut out)."""
    return Part("pending", step)


def included(step: Step) -> Part:
    """The step belongs to the procedure now."""
    return Part("included", step)


def enabled(step: Step) -> Part:
    """The step can be taken next."""
    return Part("enabled", step)


def applies(step: Step) -> Part:
    """The guard of the step holds, or it has none: the law asks for the step in such a case."""
    return Part("applies", step)


def since(
    began: Step | Iterable[Step], *, until: Iterable[Step] = (), of: Process | None = None
) -> Part:
    """One of *began* was taken and nothing in *until* after it; seen from an instance of *of*.

    *of* is the process of the first of *began* unless it is given.
    """
    steps = (began,) if isinstance(began, Step) else tuple(began)
    return Part("since", Watch(of or steps[0].process, steps, tuple(until)))


@dataclass(frozen=True, eq=False)
class Property:
    """A pattern that no reachable state may fit, with its name and what it means."""

    name: str
    text: Text
    never: tuple[Part, ...]

    @property
    def steps_enabled(self) -> tuple[Step, ...]:
        """The steps that must not be possible."""
        parts = [part for part in self.never if part.about == "enabled" and part.so]
        return tuple(part.of for part in parts if isinstance(part.of, Step))


def never(name: str, text: Text, *parts: Part) -> Property:
    """No reachable state has all of *parts* at once; *text* is what holds then, as a sentence."""
    return Property(name, text, parts)
