"""The directory of authorities as its pages show it: searched, and as it was on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.law import load as load_law
from dedere.law.authorities import (
    BRANCHES,
    LEVELS,
    MATTERS,
    STATES,
    Authority,
    Directory,
    load_authorities,
)
from dedere.law.authorities.directory import folded
from dedere.law.authorities.model import Dated, Name
from dedere.law.language.provisions import CONFIDENCES
from dedere.procedure.offices import roles, steps_of
from dedere.procedure.offices_data import held


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the directory."""

    words: str = ""
    state: str = ""
    role: str = ""
    on: date | None = None
    problem: str = ""
    """Why the day that was given is none."""


def asked_by(request: HttpRequest) -> Asked:
    """What a request asks; what does not exist counts as not asked."""
    given = {key: request.GET.get(key, "").strip()[:200] for key in ("q", "state", "role", "on")}
    on, problem = None, ""
    if given["on"]:
        try:
            on = date.fromisoformat(given["on"])
        except ValueError:
            problem = _("This is not a day. Write a whole one, such as 2016-05-20.")
    return Asked(
        given["q"],
        given["state"] if given["state"] in STATES else "",
        given["role"] if given["role"] in roles() else "",
        on,
        problem,
    )


def found(asked: Asked, directory: Directory) -> list[Authority]:
    """The authorities that answer to what was asked, also by a name that they bear no longer."""
    words = folded(asked.words).split()
    return [
        one
        for one in directory.authorities.values()
        if (not asked.state or one.state == asked.state)
        and (not asked.role or asked.role in one.roles)
        and (asked.on is None or one.existed(asked.on))
        and all(word in _text(one) for word in words)
    ]


def _text(one: Authority) -> str:
    names = (part for n in one.names for part in (n.name.en, n.name.es, n.short or ""))
    tasks = (half for task in one.tasks for half in (task.does.en, task.does.es))
    return folded(" ".join((one.id, *names, *tasks)))


def role_choices(lang: str) -> list[tuple[str, str]]:
    """The roles that an authority takes, as the procedures call them."""
    taken = {role for one in load_authorities().authorities.values() for role in one.roles}
    named = ((id, names[0].in_(lang)) for id, names in roles().items() if id in taken)
    return sorted(named, key=lambda pair: pair[1].casefold())


def line(one: Authority, on: date | None, lang: str) -> dict[str, Any]:
    """One authority in the list."""
    return {
        "id": one.id,
        "names": [_name(name, sure, lang) for name, sure in _names(one, on)],
        "kinds": _kinds(one, lang),
        "roles": [_role(role, lang) for role in one.roles],
        "former": [name.short or name.name.in_(lang) for name in one.names if name.span.until],
    }


def whole(one: Authority, directory: Directory, on: date | None, lang: str) -> dict[str, Any]:
    """Everything about one authority, as its page shows it."""
    law = load_law()
    return {
        **line(one, on, lang),
        "every_name": [
            {
                **_name(name, sure, lang),
                **_dated(name, lang),
                "by": name.by.in_(lang) if name.by else "",
            }
            for name, sure in held(one.names, on)
        ],
        "within": [
            {
                "id": part.id,
                "name": _title(directory.authorities[part.id], on, lang),
                "sure": sure,
                **_dated(part, lang),
            }
            for part, sure in held(one.within, on)
        ],
        "tasks": [
            {
                "does": task.does.in_(lang),
                "decides": task.decides,
                "matter": MATTERS[task.matter].in_(lang),
                "law": [law.provision(id) for id in task.law],
                "sure": sure,
                **_dated(task, lang),
            }
            for task, sure in held(one.tasks, on)
        ],
        "delegations": [
            {
                "power": made.power.in_(lang),
                "to": made.to.in_(lang),
                "by": made.by.in_(lang) if made.by else "",
                "law": [law.provision(id) for id in made.law],
                "sure": sure,
                **_dated(made, lang),
            }
            for made, sure in held(one.delegations, on)
        ],
        "note": one.note.in_(lang) if one.note else "",
        "not_known": [text.in_(lang) for text in one.not_known],
        "steps": [
            {
                "procedure": declared.graph.procedure.title.in_(lang),
                "steps": list(dict.fromkeys(step.title.in_(lang) for step in steps)),
            }
            for declared, steps in steps_of(one)
        ],
    }


def _names(one: Authority, on: date | None) -> Iterable[tuple[Name, bool]]:
    return [(one.present, True)] if on is None else list(one.on(on))


def _title(one: Authority, on: date | None, lang: str) -> str:
    return "; ".join(name.name.in_(lang) for name, _sure in _names(one, on))


def _name(name: Name, sure: bool, lang: str) -> dict[str, Any]:
    return {"name": name.name.in_(lang), "short": name.short or "", "sure": sure}


def _kinds(one: Authority, lang: str) -> str:
    kinds = (STATES[one.state], LEVELS[one.level], BRANCHES[one.branch])
    return " · ".join(dict.fromkeys(kind.in_(lang) for kind in kinds))


def _role(role: str, lang: str) -> str:
    names = roles().get(role)
    return names[0].in_(lang) if names else role


def _dated(one: Dated, lang: str) -> dict[str, Any]:
    return {
        "span": one.span.words.in_(lang),
        "confidence": CONFIDENCES[one.confidence].in_(lang),
        "sources": one.sources,
    }
