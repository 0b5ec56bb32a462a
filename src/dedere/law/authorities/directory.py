"""The directory: looked up by id or by any name that an authority ever bore, on any day."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import NotKnownError, did_you_mean
from dedere.law.authorities.model import Authority
from dedere.law.language.library import Library


@dataclass(frozen=True, slots=True)
class NoOffice:
    """A role of a procedure that no authority takes, and why."""

    role: str
    why: Text


@dataclass(frozen=True)
class Directory:
    """All authorities by id, and the roles that are no office."""

    authorities: Mapping[str, Authority]
    no_office: tuple[NoOffice, ...]
    read_up_to: PartialDate

    def find(self, asked: str) -> tuple[Authority, ...]:
        """The authorities of that id, short name, role or name; accents and capitals do not matter.

        Raises:
            NotKnownError: where none has it, with the nearest that there is.
        """
        if asked in self.authorities:
            return (self.authorities[asked],)
        wanted = folded(asked)
        found = self.by_name.get(wanted, ())
        if not found:
            found = tuple(
                one
                for one in self.authorities.values()
                if any(wanted in name for name in _names(one))
            )
        if found and wanted:
            return tuple(found)
        raise NotKnownError(
            Text(f"No authority is called '{asked}'.", f"Ninguna autoridad se llama «{asked}»."),
            did_you_mean(asked, [*self.authorities, *self.shown.values()])
            or Text(
                "`dedere law authorities` lists them.", "`dedere law authorities` las enumera."
            ),
        )

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Authority, ...]]:
        """The authorities by each folded name and role."""
        found: dict[str, list[Authority]] = {}
        for one in self.authorities.values():
            for name in dict.fromkeys([*_names(one), *map(folded, one.roles)]):
                found.setdefault(name, []).append(one)
        return {name: tuple(all_) for name, all_ in found.items()}

    @cached_property
    def shown(self) -> Mapping[str, str]:
        """Short names as they are written, by authority; where there is none, the Spanish name."""
        return {
            id: one.present.short or one.present.name.es for id, one in self.authorities.items()
        }

    def of_role(self, role: str) -> tuple[Authority, ...]:
        """The authorities that can take a role."""
        return tuple(one for one in self.authorities.values() if role in one.roles)

    def why_none(self, role: str) -> Text | None:
        """Why no authority takes a role, where that is said."""
        return next((one.why for one in self.no_office if one.role == role), None)

    def check(self, library: Library) -> Iterator[str]:
        """What is wrong with it: provisions and authorities that do not exist, double roles."""
        for one in self.authorities.values():
            for part in one.within:
                if part.id not in self.authorities:
                    yield f"{one.id}: within {part.id}"
            for id in [*(i for task in one.tasks for i in task.law), *_delegated(one)]:
                if id not in library.provisions:
                    yield f"{one.id}: {id}"
        for none in self.no_office:
            if self.of_role(none.role):
                yield f"{none.role}: is an office after all"


def _delegated(one: Authority) -> list[str]:
    return [id for delegation in one.delegations for id in delegation.law]


def _names(one: Authority) -> list[str]:
    found = []
    for name in one.names:
        found += [folded(name.name.en), folded(name.name.es)]
        if name.short:
            found.append(folded(name.short))
    return found


def folded(text: str) -> str:
    """A text without capitals, accents and points, to compare with."""
    parted = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(c for c in parted if c.isalnum() or c.isspace()).split())
