"""The figures about one time, side by side, and why they differ: by what they count.

Nothing is added here and none is called the right one. Figures of one time are put beside each
other with their definitions; where these differ, that is the reason, and where nothing but the
office differs, nothing that was published explains the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.errors import NotKnownError, did_you_mean
from dedere.statistics.published.model import Figure, Gap, Published, Subject, When
from dedere.statistics.published.reading import load
from dedere.statistics.published.words import Dimension

NEAR = 31
"""A span that begins and ends within so many days of a term is taken to be about the term: calendar
years begin a month after terms that begin on 1 December."""
ALL_TERMS = "terms"
"""The name that asks for one term after the other."""
_WIDER = {
    Dimension.TO: (("all", "US"),),
    Dimension.PERSONS: (("all", "nationals"), ("all", "dual_nationals")),
}


class Relation(StrEnum):
    """How the time of a figure lies to the time that was asked for."""

    WHOLE = "whole"
    LONGER = "longer"
    PART = "part"
    YEAR = "year"
    OVERLAPS = "overlaps"

    @property
    def label(self) -> Text:
        """The heading under which such figures stand."""
        return _RELATIONS[self]


_RELATIONS = {
    Relation.WHOLE: Text("Of the whole time", "De todo el periodo"),
    Relation.PART: Text("Of a part of it", "De una parte"),
    Relation.YEAR: Text("Of single years", "De años sueltos"),
    Relation.LONGER: Text("Of a longer time", "De un periodo más largo"),
    Relation.OVERLAPS: Text("Of a time that overlaps it", "De un periodo que se traslapa"),
}


@dataclass(frozen=True, slots=True)
class Beside:
    """One figure, and how its time lies to what was asked for."""

    figure: Figure
    relation: Relation


@dataclass(frozen=True, slots=True)
class Reason:
    """A dimension in which the figures differ: its words, and the figures of each."""

    dimension: Dimension
    values: tuple[tuple[Text, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Unexplained:
    """Two figures that count the same by different offices, and differ."""

    one: Figure
    other: Figure


@dataclass(frozen=True, slots=True)
class Order:
    """A figure that is part of another by definition, so that it cannot be larger."""

    wider: Figure
    narrower: Figure

    @property
    def holds(self) -> bool:
        """Whether it is not larger."""
        return self.narrower.value <= self.wider.value


@dataclass(frozen=True, slots=True)
class Excess:
    """Figures of one definition whose days lie apart within those of *whole*, and exceed it."""

    whole: Figure
    parts: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All figures about one time."""

    subject: Subject
    topic: str
    besides: tuple[Beside, ...]
    reasons: tuple[Reason, ...]
    unexplained: tuple[Unexplained, ...]
    orders: tuple[Order, ...]
    excesses: tuple[Excess, ...]
    gaps: tuple[Gap, ...]

    def of(self, relation: Relation) -> tuple[Figure, ...]:
        """The figures whose time lies so."""
        return tuple(one.figure for one in self.besides if one.relation is relation)


def subjects(name: str, published: Published | None = None) -> tuple[Subject, ...]:
    """The times of a name: a term, a year, or all terms.

    Raises:
        NotKnownError: where it is none of these.
    """
    known = (published or load()).subjects
    if name == ALL_TERMS:
        return tuple(known.values())
    if name in known:
        return (known[name],)
    if re.fullmatch(r"[0-9]{4}", name) and name >= "1900":
        return (Subject(name, same(name), When(name, PartialDate.parse(name))),)
    listed = ", ".join((*known, ALL_TERMS))
    raise NotKnownError(
        Text(f"There is no '{name}' to compare.", f"No hay «{name}» que comparar."),
        did_you_mean(name, known)
        or Text(f"There are: {listed}, and years.", f"Hay: {listed}, y los años."),
    )


def compare(
    subject: Subject, topic: str = "surrenders", published: Published | None = None
) -> Comparison:
    """The figures of a topic about one time.

    Raises:
        NotKnownError: where there is no such topic.
    """
    known = published or load()
    check_topic(topic, known)
    figures = [one for one in known.figures.values() if one.topic == topic]
    besides = [
        Beside(one, relation)
        for one in figures
        if (relation := _relation(one.when, subject.when)) is not None
    ]
    order = list(Relation)
    besides.sort(key=lambda one: (order.index(one.relation), -one.figure.value, one.figure.id))
    whole = [one.figure for one in besides if one.relation is Relation.WHOLE]
    return Comparison(
        subject,
        topic,
        tuple(besides),
        tuple(_reasons(whole or [o.figure for o in besides if o.relation is Relation.PART])),
        tuple(_unexplained(whole)),
        tuple(_orders(whole)),
        tuple(_excesses([one.figure for one in besides])),
        tuple(
            one
            for one in known.gaps
            if one.topic == topic and _relation(one.when, subject.when) is not None
        ),
    )


def check_topic(topic: str, published: Published) -> None:
    """Stop where there is no such topic.

    Raises:
        NotKnownError: it names those that there are.
    """
    if topic not in published.topics:
        listed = ", ".join(published.topics)
        raise NotKnownError(
            Text(f"There is no topic '{topic}'.", f"No hay tema «{topic}»."),
            did_you_mean(topic, published.topics)
            or Text(f"There are: {listed}.", f"Hay: {listed}."),
        )


def _relation(when: When, asked: When) -> Relation | None:
    first, last = when.span.earliest, when.span.latest
    begin, end = asked.span.earliest, asked.span.latest
    if last < begin or first > end:
        return None
    if abs(first - begin) <= NEAR and abs(last - end) <= NEAR:
        return Relation.WHOLE
    inside = begin - NEAR <= first and last <= end + NEAR
    if inside:
        return Relation.YEAR if re.fullmatch(r"[0-9]{4}", when.written) else Relation.PART
    if first <= begin and last >= end:
        return Relation.LONGER
    # A month in common, as of a calendar year and a term that begins in December, tells nothing.
    if min(last, end) - max(first, begin) <= NEAR:
        return None
    return Relation.OVERLAPS


def _reasons(figures: Iterable[Figure]) -> Iterable[Reason]:
    found = list(figures)
    for dimension in Dimension:
        words = dict.fromkeys(one.definition.value(dimension) for one in found)
        if len(words) > 1:
            yield Reason(
                dimension,
                tuple(
                    (
                        next(
                            one.definition.said(dimension)
                            for one in found
                            if one.definition.value(dimension) == word
                        ),
                        tuple(one.id for one in found if one.definition.value(dimension) == word),
                    )
                    for word in words
                ),
            )


def _unexplained(figures: Iterable[Figure]) -> Iterable[Unexplained]:
    for one, other in combinations(figures, 2):
        if set(one.definition.differs_in(other.definition)) <= {Dimension.BODY} and (
            one.value != other.value
        ):
            yield Unexplained(one, other)


def _orders(figures: Iterable[Figure]) -> Iterable[Order]:
    """Pairs of which one is part of the other: what is narrower must not be larger."""
    for one, other in combinations(figures, 2):
        for wider, narrower in ((one, other), (other, one)):
            if _is_part(wider, narrower):
                yield Order(wider, narrower)


def _excesses(figures: Sequence[Figure]) -> Iterable[Excess]:
    for whole in figures:
        if not whole.definition.can_be_added or whole.bound == "at_least":
            continue
        inside = [
            one
            for one in figures
            if one is not whole
            and one.definition == whole.definition
            and not one.when.about
            and whole.when.span.earliest <= one.when.span.earliest
            and one.when.span.latest <= whole.when.span.latest
        ]
        parts = _most_apart(inside)
        if sum(one.value for one in parts) > whole.value:
            yield Excess(whole, parts)


def _most_apart(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Those whose days lie apart and whose sum is largest."""
    ordered = sorted(figures, key=lambda one: one.when.span.latest)
    best: list[tuple[Figure, ...]] = [()]
    for place, one in enumerate(ordered):
        before = sum(other.when.span.latest < one.when.span.earliest for other in ordered[:place])
        with_it = (*best[before], one)
        best.append(max(best[-1], with_it, key=lambda some: sum(each.value for each in some)))
    return best[-1]


def _is_part(wider: Figure, narrower: Figure) -> bool:
    differing = wider.definition.differs_in(narrower.definition)
    rest = [one for one in differing if one is not Dimension.BODY]
    return bool(rest) and all(
        (wider.definition.value(one), narrower.definition.value(one)) in _WIDER.get(one, ())
        for one in rest
    )
