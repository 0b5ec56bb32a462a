"""The table under the picture: the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from dedere.bilingual import Text
from dedere.casefile import Casefile, Event, Source
from dedere.casefile.words import CONFIDENCE
from dedere.pictures.timeline.limits import AnyLimit, read_flags
from dedere.pictures.timeline.marks import Mark, request_letters, request_names
from dedere.pictures.timeline.rows import row_label, row_of
from dedere.pictures.timeline.story import Story, read_story
from dedere.pictures.timeline.words import event_words

_UNDATED = Text("no date recorded", "sin fecha registrada")


class LegendRow(TypedDict):
    """One line of the table under the picture."""

    number: int | None
    """None where no date is recorded: such an event is in the table and not in the picture."""
    id: str
    written: str
    """The date as it stands in the casefile."""
    date: str
    track: str
    request: str
    words: str
    lasts: str
    """How long what began here went on, for an arrest and for a stay."""
    detail: str
    note: str
    confidence: str
    sources: list[Source]


def legend(casefile: Casefile, as_of: date, lang: str) -> list[LegendRow]:
    """What the picture shows, in words and in its order; then the events without a date."""
    story = read_story(casefile, as_of, lang)
    drawn: list[tuple[Event, Mark | None]] = [(mark.event, mark) for mark in story.marks]
    undated = [(event, None) for event in casefile.events if event.date is None]
    requests = request_names(casefile, lang)
    return [
        _row(event, mark, story, requests.get(event.request or event.transfer or "", ""), casefile)
        for event, mark in (*drawn, *undated)
    ]


class LimitRow(TypedDict):
    """One limit in words."""

    date: str
    """Its last day, with how many days are left or what has become of it."""
    request: str
    words: str


def limits_legend(
    casefile: Casefile, as_of: date, lang: str, limits: Sequence[AnyLimit]
) -> list[LimitRow]:
    """The limits of the picture in words, in the order of time."""
    flags = read_flags(limits, as_of.toordinal(), lang, request_letters(casefile))
    names = {
        letter: request_names(casefile, lang)[id]
        for id, letter in request_letters(casefile).items()
    }
    return [
        LimitRow(date=flag.when, request=names.get(flag.request, ""), words=flag.words)
        for flag in flags
    ]


def _row(
    event: Event, mark: Mark | None, story: Story, request: str, casefile: Casefile
) -> LegendRow:
    lang = story.lang
    span = story.span_of(mark) if mark else None
    sure = CONFIDENCE.get(event.confidence or "")
    sources = [casefile.source(id) for id in event.sources]
    return LegendRow(
        number=mark.number if mark else None,
        id=event.id,
        written=str(event.date) if event.date else "",
        date=mark.when if mark else _UNDATED.in_(lang),
        track=row_label(mark.row if mark else row_of(event, ())).in_(lang),
        request=request,
        words=event_words(event, lang),
        lasts=span.lasts(story.as_of, lang) if span else "",
        detail=event.detail.in_(lang) if event.detail else "",
        note=event.note.in_(lang) if event.note else "",
        confidence=sure.in_(lang) if sure else "",
        sources=[source for source in sources if source is not None],
    )
