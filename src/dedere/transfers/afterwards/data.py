"""What a record says after the hand-over as plain values, for programs."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language
from dedere.casefile.model import Event
from dedere.transfers.afterwards.reading import Afterwards


def to_data(one: Afterwards, lang: Language) -> dict[str, Any]:
    """One person's record, in the form of ``dedere transfer afterwards --json``."""
    return {
        "case": one.casefile.id,
        "transfer": one.transfer,
        "name": one.casefile.person.name or one.casefile.id,
        "invented": one.casefile.invented,
        "receiving_state": one.receiving_state,
        "delivered_on": str(one.delivered_on),
        "arrived": _event_data(one.arrived, lang),
        "sentence_received": _event_data(one.received_sentence, lang),
        "receiving_term_ends_on": str(one.computed_until) if one.computed_until else None,
        "full_term_ends_on": str(one.full_term) if one.full_term else None,
        "reports_promised": [_event_data(event, lang) for event in one.promised],
        "reports": [
            {
                "due": str(report.due),
                "received": str(report.received) if report.received else None,
                "state": report.state.value,
            }
            for report in one.reports
        ],
        "programs": [
            {
                "name": program.name,
                "state": program.state or None,
                "date": str(program.date) if program.date else None,
            }
            for program in one.programs
        ],
        "family_distance": _event_data(one.family, lang),
        "release": _event_data(one.release, lang),
        "returned": _event_data(one.returned, lang),
        "rearrested": one.said(one.rearrests),
        "rearrests": [_event_data(event, lang) for event in one.rearrests],
        "alerts": [_event_data(event, lang) for event in one.alerts],
        "open_alerts": [event.id for event in one.open_alerts],
        "concerns": [
            {
                "raised": _event_data(concern.raised, lang),
                "reviewed": _event_data(concern.reviewed, lang),
                "kept": concern.kept,
            }
            for concern in one.concerns
        ],
        "not_kept": [
            {"rule": finding.rule.id, "text": finding.rule.text.in_(lang)} for finding in one.broken
        ],
        "events_complete": one.events_complete,
    }


def _event_data(event: Event | None, lang: Language) -> dict[str, Any] | None:
    if event is None:
        return None
    return {
        "id": event.id,
        "date": str(event.date) if event.date else None,
        "result": event.result,
        "subtype": event.subtype,
        "detail": event.detail.in_(lang) if event.detail else None,
        "sources": list(event.sources),
        "recorded_by": event.recorded_by,
    }
