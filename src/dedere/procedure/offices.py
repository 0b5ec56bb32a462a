"""Which office takes a step: the roles of the procedures, led to the directory of authorities.

A role is called by the name that its office bears now; who had which name on a day, the directory
says (`dedere.law.authorities`). Every role leads to an authority, or to the reason why to none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from dedere.bilingual import Text
from dedere.law.authorities import Authority, load_authorities
from dedere.procedure.declared import Declared, procedures
from dedere.procedure.graph import Role, Step


@cache
def roles() -> Mapping[str, tuple[Text, ...]]:
    """The roles of all procedures by id, with the names that they bear there."""
    found: dict[str, list[Text]] = {}
    for declared in procedures():
        for step in declared.graph.steps:
            for role in step.by:
                names = found.setdefault(role.id, [])
                if role.name not in names:
                    names.append(role.name)
    return {id: tuple(names) for id, names in found.items()}


def offices_of(role: Role | str) -> tuple[Authority, ...]:
    """The authorities that can take a role; none where it is no office."""
    return load_authorities().of_role(role if isinstance(role, str) else role.id)


def steps_of(authority: Authority) -> Iterator[tuple[Declared, tuple[Step, ...]]]:
    """The steps that an authority can take, by procedure; a step of a suit once.

    A suit that can stand inside a request and outside it has each of its steps twice.
    """
    for declared in procedures():
        found: dict[str, Step] = {}
        for step in declared.graph.steps:
            if any(role.id in authority.roles for role in step.by):
                found.setdefault(step.id.removeprefix("request/"), step)
        if found:
            yield declared, tuple(found.values())


def check_roles() -> Iterator[str]:
    """What does not fit: a role without an office or a reason, an office with no such role."""
    directory = load_authorities()
    known = roles()
    for id in known:
        if not directory.of_role(id) and directory.why_none(id) is None:
            yield f"no office for {id}"
    for one in directory.authorities.values():
        yield from (f"{one.id}: no role {id}" for id in one.roles if id not in known)
    yield from (f"no role {one.role}" for one in directory.no_office if one.role not in known)
