"""What several entries tell of one thing: put together where it agrees, kept apart where not.

Two dates agree where one lies within the other: May 2017 and 15 May 2017. Then the more exact one
stands, and both are told. Otherwise each stands by itself, as disputed, and nobody chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.casefile.conflicts import fact_of
from dedere.casefile.model import Source
from dedere.connections.way import Disagreement, Side, Station, Told
from dedere.connections.way_said import date_text, sentences


def joined(stations: Sequence[Station]) -> tuple[tuple[Station, ...], tuple[Disagreement, ...]]:
    """The stations, each thing once as far as what is told of it agrees; and what does not."""
    things: dict[tuple[str, ...], list[Station]] = {}
    for one in stations:
        things.setdefault(one.same, []).append(one)
    kept: list[Station] = []
    disagreements: list[Disagreement] = []
    for told in things.values():
        clusters: list[Station] = []
        # The most exact first, so that a wide date joins whichever it contains.
        for one in sorted(told, key=_exactness):
            for place, other in enumerate(clusters):
                if one.value == other.value and _agree(one.date, other.date):
                    clusters[place] = _together(other, one)
                    break
            else:
                clusters.append(one)
        if len(clusters) > 1:
            clusters = [replace(one, disputed=True) for one in clusters]
            disagreements.append(
                Disagreement(
                    clusters[0].what, tuple(Side(_says(one), one.told) for one in clusters)
                )
            )
        kept += clusters
    return tuple(kept), tuple(disagreements)


def _exactness(one: Station) -> tuple[int, tuple[int, int], str, str]:
    """The narrowest date first; then such that the order of the casefiles makes no difference."""
    width = one.date.latest - one.date.earliest if one.date is not None else 0
    return width, one.order, one.told[0].casefile, one.told[0].entry


def _agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None:
        return one is other
    return _within(one, other) or _within(other, one)


def _within(one: PartialDate, other: PartialDate) -> bool:
    return other.earliest <= one.earliest and one.latest <= other.latest


def _together(first: Station, second: Station) -> Station:
    """Two that agree; the first is the more exact one."""
    details = [one.detail for one in (first, second) if one.detail is not None]
    benefits = [one.benefit for one in (first, second) if one.benefit is not None]
    return replace(
        first,
        told=(*first.told, *second.told),
        detail=sentences(details),
        benefit=sentences(benefits),
    )


def _says(one: Station) -> Text:
    """What is said: how it stands, or the day."""
    if one.value or one.date is None:
        return one.what
    return date_text(one.date)


# -- conflicts that were recorded as such --------------------------------------------------------


def recorded_conflicts(casefile: Casefile) -> tuple[Disagreement, ...]:
    """The facts of which a casefile keeps several values, with what was decided."""
    return tuple(_recorded(casefile, place) for place in range(len(casefile.conflicts)))


def _recorded(casefile: Casefile, place: int) -> Disagreement:
    one = casefile.conflicts[place]
    fact = fact_of(one, casefile)
    subject = casefile.subject(one.subject)
    name = (subject.label if subject is not None else None) or same(one.subject)
    sides = []
    for datum in one.values:
        named = (casefile.source(id) for id in ((datum.source,) if datum.source else one.sources))
        sources: tuple[Source, ...] = tuple(each for each in named if each is not None)
        told = Told(
            casefile=casefile.id,
            list="conflicts",
            entry=one.id,
            part=one.fact,
            sources=sources,
            confidence=datum.confidence,
            note=datum.note,
            invented=casefile.invented,
        )
        says = [fact.show(datum.value)]
        says += [datum.by] if datum.by is not None else []
        says += [date_text(datum.dated)] if datum.dated is not None else []
        sides.append(Side(sentences(says) or says[0], (told,)))
    decided = None
    if one.decided is not None:
        decided = _DECIDED.format(
            value=fact.show(one.decided.value), by=one.decided.by, reason=one.decided.reason
        )
    about = _ABOUT.format(name=name, fact=fact.label)
    return Disagreement(about, tuple(sides), decided)


_ABOUT = Text("{name}, {fact}", "{name}, {fact}")
_DECIDED = Text("Decided: {value} ({by}: {reason})", "Se decidió: {value} ({by}: {reason})")
