"""The history as plain values for JSON, and as a table for CSV."""

from __future__ import annotations

import csv
import io
from typing import Any

from dedere.bilingual import Text
from dedere.transfers.figures import SEARCHED_UP_TO, Handover, Operation, Source, YearTotal
from dedere.transfers.operations.checking import Checked, check_releases
from dedere.transfers.operations.history import History
from dedere.transfers.savings.money import plain
from dedere.transfers.savings.plain import as_dict as savings_dict
from dedere.transfers.savings.verdict import verdict

FORMAT = 1
HEADER = (
    "kind", "id", "number", "number_confidence", "on", "to_mexico", "to_united_states",
    "years_left", "claimed_usd", "place", "confidence", "source", "note",
)  # fmt: skip
TRANSFER = "transfer"
OUTSIDE = "handover outside the treaties"


def as_dict(found: History, lang: str = "en") -> dict[str, Any]:
    """All of it; handovers outside the treaties under a name of their own."""
    return {
        "format": FORMAT,
        "searched_up_to": SEARCHED_UP_TO,
        "complete": False,
        "operations": [_operation(one, lang) for one in found.operations],
        "highest_number": found.highest,
        "found_with_a_number": found.numbered,
        "sums": [
            {
                "numbers": list(one.numbers),
                "operations": len(one.operations),
                "to_mexico": one.to_mexico,
                "numbers_are_sure": one.sure,
            }
            for one in found.runs
        ],
        "year_totals": [_total(one, lang) for one in found.year_totals],
        "releases": [_checked(one, lang) for one in check_releases()],
        "confusions": [
            {
                "id": one.id,
                "operation": one.operation,
                "told_apart": one.say.in_(lang),
                "sources": _sources(one.sources, lang),
            }
            for one in found.confusions
        ],
        "inspector_general": {
            "figures": [
                {
                    "id": series.id,
                    "title": series.title.in_(lang),
                    "definition": series.definition.in_(lang),
                    "unit": series.unit,
                    "when": one.when.written,
                    "value": plain(one.value),
                    "value_is_about": one.about,
                    "confidence": one.confidence,
                    "note": _words(one.note, lang),
                    "sources": _sources(one.sources, lang),
                }
                for series in found.inspected
                for one in series
            ],
            "findings": [
                {
                    "when": one.when.written,
                    "finding": one.say.in_(lang),
                    "confidence": one.confidence,
                    "sources": _sources(one.sources, lang),
                }
                for one in found.findings
            ],
        },
        "outside_treaty": {
            "what": _OUTSIDE.in_(lang),
            "persons": found.handed_over,
            "handovers": [_handover(one, lang) for one in found.outside_treaty],
        },
    }


def _sources(sources: tuple[Source, ...], lang: str) -> list[dict[str, str | None]]:
    return [one.as_dict(lang) for one in sources]


def _words(text: Text | None, lang: str) -> str | None:
    return text.in_(lang) if text else None


def _operation(one: Operation, lang: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "number_confidence": one.number_confidence if one.number else None,
        "on": one.on.written,
        "date_is_about": one.on.about,
        "to_mexico": one.to_mexico,
        "to_united_states": one.to_united_states,
        "years_left": plain(one.years_left),
        "months_left_each": list(one.months_left_each) if one.months_left_each else None,
        "claimed": plain(one.claimed),
        "claim_words": _words(one.claim_words, lang),
        "place": _words(one.place, lang),
        "confidence": one.confidence,
        "note": _words(one.note, lang),
        "sources": _sources(one.sources, lang),
    }


def _total(one: YearTotal, lang: str) -> dict[str, Any]:
    return {
        "year": one.when.written,
        "to_mexico": one.to_mexico,
        "to_united_states": one.to_united_states,
        "confidence": one.confidence,
        "sources": _sources(one.sources, lang),
    }


def _checked(one: Checked, lang: str) -> dict[str, Any]:
    release = one.release
    return {
        "id": release.id,
        "operation": release.operation,
        "said_on": str(release.said_on),
        "persons": release.persons,
        "years": plain(release.years),
        "years_note": _words(release.years_note, lang),
        "saved": plain(release.saved),
        "confidence": release.confidence,
        "sources": _sources(release.sources, lang),
        "verdict": list(verdict(one.savings, lang)),
        "check": savings_dict(one.savings, lang),
    }


def _handover(one: Handover, lang: str) -> dict[str, Any]:
    return {
        "on": str(one.on),
        "persons": one.persons,
        "basis": one.basis.in_(lang),
        "death_penalty": one.death_penalty.in_(lang),
        "confidence": one.confidence,
        "sources": _sources(one.sources, lang),
    }


def as_csv(found: History, lang: str = "en") -> str:
    """One row an operation; then the handovers, which are of another kind."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for one in found.operations:
        row = _operation(one, lang)
        writer.writerow(
            (
                TRANSFER, row["id"], row["number"], row["number_confidence"], row["on"],
                row["to_mexico"], row["to_united_states"], row["years_left"], row["claimed"],
                row["place"], row["confidence"], _urls(one.sources), row["note"],
            )
        )  # fmt: skip
    for handed in found.outside_treaty:
        writer.writerow(
            (
                OUTSIDE, "", "", "", str(handed.on), "", handed.persons, "", "", "",
                handed.confidence, _urls(handed.sources), handed.basis.in_(lang),
            )
        )  # fmt: skip
    return out.getvalue()


def _urls(sources: tuple[Source, ...]) -> str:
    return " ".join(one.url or one.title.en for one in sources)


_OUTSIDE = Text(
    "Persons handed over outside the treaties: neither transfers of sentenced persons nor "
    "extraditions, and summed with neither.",
    "Personas entregadas fuera de los tratados: ni traslados de personas sentenciadas ni "
    "extradiciones, y no se suman con ninguno.",
)
