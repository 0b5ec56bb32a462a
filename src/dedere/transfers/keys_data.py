"""The keys of one transfer as plain values, for programs."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language
from dedere.transfers.keys import PersonKeys


def to_data(person: PersonKeys, lang: Language) -> dict[str, Any]:
    """One person's keys, in the form of ``dedere transfer keys --json``."""
    again = person.again
    return {
        "case": person.casefile.id,
        "transfer": person.transfer,
        "name": person.casefile.person.name or person.casefile.id,
        "invented": person.casefile.invented,
        "outcome": person.answer.value,
        "eligible": person.eligible,
        "ready": person.ready,
        "keys": {
            key.value: {
                "turned": lamp.turned,
                "rules": [one.rule.id for one in lamp.findings],
                "because": [one.rule.id for one in lamp.because],
            }
            for key, lamp in person.lamps.items()
        },
        "why_not": [
            {
                "rule": one.rule.id,
                "number": one.rule.number,
                "citation": one.rule.provision.citation.in_(lang),
                "text": one.rule.text.in_(lang),
                "answer": one.answer,
                "missing": [{"facts": list(m.facts), "decides": m.decides} for m in one.missing],
            }
            for one in person.why_not
        ],
        "consent": {
            "parts": [
                {
                    "fact": part.fact,
                    "name": part.name.in_(lang),
                    "given": part.given,
                    "told": part.told.in_(lang) if part.told else None,
                    "provision": part.provision,
                }
                for part in person.consent.parts
            ],
            "verified_on": _day(person.consent.verified_on),
            "withdrawal": person.consent.withdrawal.value,
            "withdrawn_on": _day(person.consent.withdrawn_on),
            "told": said.in_(lang) if (said := person.consent.told_of_withdrawal) else None,
        },
        "transferred_on": _day(person.transferred_on),
        "departures": [
            {
                "rule": one.rule.id,
                "provision": one.rule.provision.id,
                "key": one.key.value if one.key else None,
                "shown": one.shown,
                "text": one.told.in_(lang),
            }
            for one in person.departures
        ],
        "again": {
            "denied_on": _day(again.denied_on),
            "by": again.by.in_(lang) if again.by else None,
            "from": _day(again.from_day),
            "temporary_obstacle": again.temporary,
            "obstacles": [one.rule.id for one in again.obstacles],
            "rule": again.rule.id if again.rule else None,
            "told": again.told.in_(lang),
            "six_months_left": again.six_months,
            "six_months_rule": again.six_months_rule.id if again.six_months_rule else None,
        }
        if again
        else None,
    }


def _day(day: object) -> str | None:
    return None if day is None else str(day)
