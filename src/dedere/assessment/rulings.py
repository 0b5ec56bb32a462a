"""The rulings that a casefile records, by the forum that made them.

An opinion, a decision or a judgment is recorded of a request as a whole: which ground it turned on
is not in the event. Where somebody's judgement on one fact is recorded (``by``), the board shows
that beside, as a ruling on a fact that the ground reads.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dedere.assessment.findings import Assessment
from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import situate
from dedere.casefile.model import Event
from dedere.law.facts.events import EVENT_TYPES, RESULTS
from dedere.law.grounds import FORUMS
from dedere.law.language.provisions import Confidence

_BY_TYPE: dict[str, tuple[str, ...]] = {
    "judge_opinion": ("judge",),
    "executive_decision": ("executive",),
    "amparo_granted": ("amparo",),
    "amparo_denied": ("amparo",),
    "certification": ("extradition_judge",),
    "secretary_of_state_decision": ("secretary_of_state",),
    "habeas_granted": ("habeas",),
    "habeas_denied": ("habeas",),
    # Of an amparo where Mexico is asked, of habeas corpus where the United States are.
    "review_decided": ("amparo", "habeas"),
}


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody ruled. *on_ground* is None where it speaks of the request as a whole."""

    forum: str | None
    on_ground: str | None
    subject: str | None
    text: Text
    by: Text | None
    date: PartialDate | None
    source: str | None
    confidence: Confidence | None
    event: str | None = None

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The ruling as plain values, with its words in one language."""
        return {
            "forum": self.forum,
            "forum_text": FORUMS[self.forum].in_(lang) if self.forum else None,
            "on_ground": self.on_ground is not None,
            "subject": self.subject,
            "text": self.text.in_(lang),
            "by": self.by.in_(lang) if self.by else None,
            "date": str(self.date) if self.date else None,
            "source": self.source,
            "confidence": self.confidence,
            "event": self.event,
        }


def rulings_of(assessment: Assessment) -> list[Ruling]:
    """The rulings recorded up to the day asked for, in the order of the file."""
    casefile = assessment.casefile
    situated = situate(casefile, assessment.as_of, assessment.known_by, assessment.readings)
    here = "amparo" if casefile.requested_state == "MX" else "habeas"
    return list(_found(situated.events, here))


def _found(events: tuple[Event, ...], here: str) -> Iterator[Ruling]:
    for event in events:
        forums = _BY_TYPE.get(event.type, ())
        if len(forums) > 1:
            forums = (here,)
        for forum in forums:
            yield Ruling(
                forum=forum,
                on_ground=None,
                subject=event.request,
                text=_text(event),
                by=None,
                date=event.date,
                source=event.source,
                confidence=event.confidence,
                event=event.id,
            )


def _text(event: Event) -> Text:
    label = event.label or EVENT_TYPES[event.type].label
    if event.result is None:
        return label
    result = RESULTS.get(event.result, Text(event.result, event.result))
    return Text(f"{label.en}: {result.en}", f"{label.es}: {result.es}")
