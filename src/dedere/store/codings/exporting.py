"""Coded values as data: each with source, place, hash of its words, coder, day and codebook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dedere.store import access
from dedere.store.access import Reader
from dedere.store.codings.reading import history_of, state
from dedere.store.models import Coding, DocketCopy

FORMAT = 1


def export(reader: Reader, *, history: bool = False) -> Iterator[dict[str, Any]]:
    """Every value that *reader* may read: his own, and those of pairs that were opened.

    Args:
        reader: who asks.
        history: also acts that no longer count, and what was undone; each says whether it stands.
    """
    copies: dict[int, DocketCopy] = {}
    shown = access.coded_values_for(reader).values_list("coding_id", flat=True).distinct()
    for coding in access.codings_for(reader).filter(pk__in=shown).order_by("pk"):
        told = history_of(reader, coding)
        states = {one.coding.pk: one for one in state(reader, coding.docket, coding.defendant)}
        for act in told.acts:
            stands = told.stands(act)
            if not stands and not history:
                continue
            copy = copies.get(act.copy)
            if copy is None:
                found = access.docket_copies_for(reader).defer("records")
                copy = copies[act.copy] = found.get(pk=act.copy)
            yield {
                "format": FORMAT,
                **source_of(coding, copy),
                "coder": act.coder,
                "act": act.act,
                "stands": stands,
                "variable": act.variable,
                "decision": str(act.decision),
                "of": act.of,
                "value": act.value,
                "missing": act.missing or None,
                "evidence": [dict(one) for one in act.evidence],
                "proposal": dict(act.proposal) if act.proposal is not None else None,
                "confidence": act.confidence or None,
                "note": act.note or None,
                "codebook": act.codebook,
                "program": copy.program,
                "written_at": act.at.isoformat(timespec="seconds"),
                "after_opening": act.after_opening,
                "finished": states[coding.pk].is_finished,
            }


def source_of(coding: Coding, copy: DocketCopy) -> dict[str, Any]:
    """The docket, the file and the defendant, as every line of an export names them."""
    who: dict[str, Any] = next((one for one in copy.summary if one["key"] == coding.defendant), {})
    return {
        "docket": coding.docket_id,
        "court": coding.docket.court,
        "docket_number": coding.docket.number,
        "source": {"file": copy.name, "sha256": copy.original_id, "copy": copy.pk},
        "defendant": {
            "key": coding.defendant,
            "name": who.get("name"),
            "number": who.get("number"),
        },
    }
