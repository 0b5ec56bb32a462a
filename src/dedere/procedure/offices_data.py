"""The directory of authorities as plain data, for the command and for the pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

from dedere.law.authorities import BRANCHES, LEVELS, MATTERS, Authority, Directory
from dedere.law.authorities.model import Dated
from dedere.procedure.offices import steps_of

_Held = TypeVar("_Held", bound=Dated)


def directory_data(
    directory: Directory,
    shown: Iterable[Authority],
    on: date | None,
    lang: str,
    *,
    whole: bool,
) -> dict[str, Any]:
    """Authorities as they are printed and handed out as JSON, format 1.

    Args:
        directory: where they stand.
        shown: which of them.
        on: as it was on that day; through time where there is none.
        lang: the language of words.
        whole: they were asked for by name: with their steps, without the roles of nobody.
    """
    return {
        "format": 1,
        "on": on.isoformat() if on else None,
        "read_up_to": str(directory.read_up_to),
        "authorities": [_data(one, on, lang, whole=whole) for one in shown],
        "no_office": []
        if whole
        else [{"role": one.role, "why": one.why.in_(lang)} for one in directory.no_office],
    }


def held(all_: Iterable[_Held], on: date | None) -> Iterator[tuple[_Held, bool]]:
    """What held on a day, and whether that is sure; everything where there is no day."""
    for one in all_:
        holds = True if on is None else one.span.holds(on)
        if holds is not False:
            yield one, holds is True


def _data(one: Authority, on: date | None, lang: str, *, whole: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": one.id,
        "state": one.state,
        "level": one.level,
        "level_text": LEVELS[one.level].in_(lang),
        "branch": one.branch,
        "branch_text": BRANCHES[one.branch].in_(lang),
        "roles": list(one.roles),
        "names": [
            {
                "name": {"en": name.name.en, "es": name.name.es},
                "short": name.short,
                "by": name.by.in_(lang) if name.by else None,
                **_dated_data(name, sure, lang),
            }
            for name, sure in held(one.names, on)
        ],
        "within": [{"id": p.id, **_dated_data(p, sure, lang)} for p, sure in held(one.within, on)],
        "tasks": [
            {
                "does": task.does.in_(lang),
                "decides": task.decides,
                "matter": task.matter,
                "matter_text": MATTERS[task.matter].in_(lang),
                "law": list(task.law),
                **_dated_data(task, sure, lang),
            }
            for task, sure in held(one.tasks, on)
        ],
        "delegations": [
            {
                "power": made.power.in_(lang),
                "to": made.to.in_(lang),
                "by": made.by.in_(lang) if made.by else None,
                "law": list(made.law),
                **_dated_data(made, sure, lang),
            }
            for made, sure in held(one.delegations, on)
        ],
        "note": one.note.in_(lang) if one.note else None,
        "not_known": [text.in_(lang) for text in one.not_known],
    }
    if whole:
        data["steps"] = {
            declared.name: [step.id for step in steps] for declared, steps in steps_of(one)
        }
    return data


def _dated_data(one: Dated, sure: bool, lang: str) -> dict[str, Any]:
    return {
        "from": str(one.span.from_) if one.span.from_ else None,
        "until": str(one.span.until) if one.span.until else None,
        "seen": [str(day) for day in one.span.seen],
        "sure": sure,
        "confidence": one.confidence,
        "sources": [{"title": s.title.in_(lang), "url": s.url or None} for s in one.sources],
    }
