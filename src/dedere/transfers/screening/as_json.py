"""A screening as JSON, piece by piece: a large roster never stands in memory as one text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from dedere.bilingual import Language
from dedere.transfers.roster import Problem
from dedere.transfers.screening.screening import Screening
from dedere.transfers.screening.summary import (
    deciding_of,
    keys_of,
    notes_of,
    policy_of,
    ready_of,
    reasons_of,
)
from dedere.transfers.screening.writing import readings_of

_AT_ONCE = 500
"""Persons whose lines are given together."""


def head(screening: Screening, lang: Language) -> dict[str, Any]:
    """All but the persons and what was rejected."""
    counts = screening.counts
    return {
        "format": 1,
        "rows": screening.roster.rows,
        "eligible": counts.eligible,
        "ineligible": counts.ineligible,
        "unknown": counts.unknown,
        "rejected_rows": screening.roster.rejected,
        "as_of": str(screening.conditions.plan.as_of),
        "readings": readings_of(screening),
        "reasons": [
            {
                "rule": one.rule.id,
                "number": one.rule.number,
                "text": one.rule.text.in_(lang),
                "count": one.count,
                "first": one.first,
                "unknown": one.unknown,
            }
            for one in reasons_of(screening)
            if one.count
        ],
        "conditions": [rule.id for rule in screening.conditions.deciding],
        "deciding": [
            {"fact": one.fact, "label": one.label.in_(lang), "count": one.count}
            for one in deciding_of(screening)
        ],
        "policy": [
            {
                "rule": rule.id,
                "number": rule.number,
                "text": rule.text.in_(lang),
                **asdict(stand),
            }
            for rule, stand in policy_of(screening)
        ],
        "keys": {
            **{
                key.value: {"turned": stand.true, "not": stand.false, "unknown": stand.unknown}
                for key, stand in keys_of(screening).items()
            },
            "ready": ready_of(screening),
        },
        "absent": list(screening.absent),
        "notes": [note.in_(lang) for note in notes_of(screening)],
    }


def people(screening: Screening) -> Iterator[dict[str, Any]]:
    """Each person: the answer, what stands in the way, and what would decide."""
    waiting = screening.all_missing()
    failed: dict[int, list[str]] = {}
    for i, (id, answer) in enumerate(zip(screening.ids, screening.answers, strict=True)):
        missing: Any = ()
        if answer is None:
            place, missing = next(waiting)
            assert place == i  # noqa: S101 - both go through the persons in order
        bits = int(screening.failed_bits[i])
        yield {
            "id": id,
            "answer": answer,
            "failed": failed.setdefault(bits, screening.names_of(bits)),
            "missing": [{"facts": list(one.facts), "decides": one.decides} for one in missing],
        }


def rejected(problems: Iterable[Problem], lang: Language) -> Iterator[dict[str, Any]]:
    """What is wrong with the roster, by row and column."""
    for one in problems:
        yield {
            "row": one.row,
            "column": one.column,
            "message": one.message.in_(lang),
            "id": one.id,
        }


def pieces(
    screening: Screening, lang: Language, *, ascii_only: bool = False, with_people: bool = True
) -> Iterator[str]:
    """The whole as text, piece by piece; joined they are one JSON object.

    Args:
        screening: what was found.
        lang: the language of its texts.
        ascii_only: write other letters by their numbers.
        with_people: whether the persons are in it; a table of their own can hold them.
    """

    def written(data: Any) -> str:
        return json.dumps(data, ensure_ascii=ascii_only)

    yield "{\n"
    for name, value in head(screening, lang).items():
        yield f"  {written(name)}: {written(value)},\n"
    if with_people:
        yield from _listed("people", people(screening), written)
        yield ",\n"
    yield from _listed("rejected", rejected(screening.roster.problems, lang), written)
    yield "\n}\n"


def _listed(name: str, entries: Iterator[dict[str, Any]], written: Any) -> Iterator[str]:
    yield f'  "{name}": ['
    lines: list[str] = []
    between = "\n    "
    for entry in entries:
        lines.append(between + written(entry))
        between = ",\n    "
        if len(lines) == _AT_ONCE:
            yield "".join(lines)
            lines.clear()
    yield "".join(lines)
    yield "]" if between == "\n    " else "\n  ]"
